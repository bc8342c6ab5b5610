<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>asks the servers and writes a first configuration</source>
        <translation>サーバーに尋ねて最初の設定を書く</translation>
    </message>
    <message>
        <source>reads the configuration and prints every fault with its place</source>
        <translation>設定を読み、誤りをすべて場所つきで表示する</translation>
    </message>
    <message>
        <source>polls every source once and says how things stand</source>
        <translation>全データ源に一度ずつ問い合わせ、状況を表示する</translation>
    </message>
    <message>
        <source>lists jobs, their options, and what runs</source>
        <translation>ジョブ、そのオプション、実行中のものを一覧する</translation>
    </message>
    <message>
        <source>deploys through the guards, or starts another job the same way</source>
        <translation>ガードを通してデプロイする。ほかのジョブも同じ手順で実行する</translation>
    </message>
    <message>
        <source>goes back to the last good version</source>
        <translation>最後に正常だったバージョンに戻す</translation>
    </message>
    <message>
        <source>prints a job&apos;s log as it grows</source>
        <translation>ジョブのログを追って表示する</translation>
    </message>
    <message>
        <source>stops a job</source>
        <translation>ジョブを停止する</translation>
    </message>
    <message>
        <source>lists every attempt that could change the world</source>
        <translation>本番に影響しうる操作をすべて一覧する</translation>
    </message>
    <message>
        <source>keeps secrets in the keychain; the value comes on standard input</source>
        <translation>シークレットをキーチェーンに保管する。値は標準入力から読む</translation>
    </message>
    <message>
        <source>prints the slices of an objective</source>
        <translation>目標のスライスを表示する</translation>
    </message>
    <message>
        <source>%1 takes an address such as http://127.0.0.1:9090.</source>
        <translation>%1 には http://127.0.0.1:9090 のようなアドレスを指定してください。</translation>
    </message>
    <message>
        <source>%1 holds a password; arguments are visible to others, so leave it out.</source>
        <translation>%1 にパスワードが含まれています。引数はほかの利用者にも見えるため、取り除いてください。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>opens a number: queries, counts, and every step to its digits</source>
        <translation>数値を開く: クエリ、件数、表示桁までの全手順</translation>
    </message>
    <message>
        <source>prints objectives as Prometheus rules, or writes one file each</source>
        <translation>目標を Prometheus のルールとして表示するか、目標ごとに書き出す</translation>
    </message>
    <message>
        <source>replays another objective over the stored slices</source>
        <translation>保存済みのスライスで別の目標を再生する</translation>
    </message>
    <message>
        <source>polls without a window until stopped, for a team&apos;s shared history</source>
        <translation>ウィンドウなしで停止まで取得を続け、チームの共有履歴を保つ</translation>
    </message>
    <message>
        <source>yagura-cli --help lists what is known.</source>
        <translation>使い方は yagura-cli --help に表示されます。</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1</source>
        <translation>標準出力に書き込めません: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Cancelled.</source>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>サーバーに接続できません。</translation>
    </message>
    <message>
        <source>The secure connection failed.</source>
        <translation>安全な接続に失敗しました。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The answer was too large and was dropped.</source>
        <translation>応答が大きすぎるため破棄しました。</translation>
    </message>
    <message>
        <source>The server pointed to another address, which is not followed.</source>
        <translation>サーバーが別のアドレスへ転送しましたが、転送には従いません。</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer.</source>
        <translation>応答の途中で接続が切れました。</translation>
    </message>
    <message>
        <source>The server does not accept the token.</source>
        <translation>サーバーがトークンを受け付けません。</translation>
    </message>
    <message>
        <source>The token has no right to do this.</source>
        <translation>このトークンにはこの操作の権限がありません。</translation>
    </message>
    <message>
        <source>The server does not know it.</source>
        <translation>サーバーに該当するものがありません。</translation>
    </message>
    <message>
        <source>The server refused because something else is in the way.</source>
        <translation>ほかの処理と競合したため、サーバーが拒否しました。</translation>
    </message>
    <message>
        <source>The server asks for fewer questions.</source>
        <translation>サーバーが問い合わせを減らすよう求めています。</translation>
    </message>
    <message>
        <source>The server says that the question is wrong.</source>
        <translation>サーバーが問い合わせの誤りを返しました。</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>サーバー側でエラーが発生しました。</translation>
    </message>
    <message>
        <source>The server is still starting.</source>
        <translation>サーバーはまだ起動中です。</translation>
    </message>
    <message>
        <source>The answer is not from the expected kind of server.</source>
        <translation>想定した種類のサーバーの応答ではありません。</translation>
    </message>
    <message>
        <source>The answer does not follow the server&apos;s own format.</source>
        <translation>応答がサーバー本来の形式に合っていません。</translation>
    </message>
    <message>
        <source>The server lacks this feature.</source>
        <translation>サーバーにこの機能がありません。</translation>
    </message>
    <message>
        <source>The secret is not stored.</source>
        <translation>シークレットが保存されていません。</translation>
    </message>
    <message>
        <source>The keychain is locked, or there is none.</source>
        <translation>キーチェーンがロックされているか、存在しません。</translation>
    </message>
    <message>
        <source>The history database failed.</source>
        <translation>履歴データベースでエラーが発生しました。</translation>
    </message>
    <message>
        <source>The configuration does not allow it.</source>
        <translation>設定で許可されていません。</translation>
    </message>
    <message>
        <source>Something went wrong inside Yagura.</source>
        <translation>Yagura の内部で問題が発生しました。</translation>
    </message>
    <message>
        <source>Check the address, and that the server runs and is reachable from here.</source>
        <translation>アドレスを確認し、サーバーが稼働していてここから届くことを確かめてください。</translation>
    </message>
    <message>
        <source>Check the certificate, or name its authority in “tls: {ca: …}”.</source>
        <translation>証明書を確認するか、認証局を “tls: {ca: …}” で指定してください。</translation>
    </message>
    <message>
        <source>Yagura tries again by itself; a higher “timeout:” helps a slow server.</source>
        <translation>自動で再試行します。遅いサーバーには “timeout:” を長くすると有効です。</translation>
    </message>
    <message>
        <source>Narrow the query so that the server sends less.</source>
        <translation>クエリを絞り込み、サーバーの応答を小さくしてください。</translation>
    </message>
    <message>
        <source>Write the final address into “url:”.</source>
        <translation>最終的なアドレスを “url:” に書いてください。</translation>
    </message>
    <message>
        <source>Yagura tries again by itself; look at a proxy in between if it stays.</source>
        <translation>自動で再試行します。続く場合は途中のプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Store a valid token in the settings or with “yagura-cli secret set”.</source>
        <translation>有効なトークンを設定画面または “yagura-cli secret set” で保存してください。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for this right.</source>
        <translation>サーバーの管理者にこの権限を依頼してください。</translation>
    </message>
    <message>
        <source>Check the address and the names in the configuration.</source>
        <translation>アドレスと設定内の名前を確認してください。</translation>
    </message>
    <message>
        <source>Look at what runs now, then try again.</source>
        <translation>実行中のものを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Yagura waits and tries again; a longer “poll:” asks less.</source>
        <translation>待ってから再試行します。“poll:” を長くすると問い合わせが減ります。</translation>
    </message>
    <message>
        <source>Check the query of this objective.</source>
        <translation>この目標のクエリを確認してください。</translation>
    </message>
    <message>
        <source>Yagura tries again by itself; look into the server&apos;s log if it stays.</source>
        <translation>自動で再試行します。続く場合はサーバーのログを確認してください。</translation>
    </message>
    <message>
        <source>Yagura tries again by itself.</source>
        <translation>自動で再試行します。</translation>
    </message>
    <message>
        <source>Check that the address leads to the server itself and not to a login page or proxy.</source>
        <translation>アドレスがログイン画面やプロキシではなく、サーバー自体を指しているか確認してください。</translation>
    </message>
    <message>
        <source>Check the server&apos;s version and what stands in between.</source>
        <translation>サーバーのバージョンと、途中にあるものを確認してください。</translation>
    </message>
    <message>
        <source>Update the server.</source>
        <translation>サーバーを更新してください。</translation>
    </message>
    <message>
        <source>Store it in the settings or with “yagura-cli secret set”.</source>
        <translation>設定画面または “yagura-cli secret set” で保存してください。</translation>
    </message>
    <message>
        <source>Unlock the keychain or start a Secret Service such as gnome-keyring.</source>
        <translation>キーチェーンのロックを解除するか、gnome-keyring などの Secret Service を起動してください。</translation>
    </message>
    <message>
        <source>Check that the data folder is writable and has free space.</source>
        <translation>データフォルダーが書き込み可能で、空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>Run “yagura-cli check” and look at this service&apos;s settings.</source>
        <translation>“yagura-cli check” を実行し、このサービスの設定を確認してください。</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>The latency limit %1 is not a bucket bound of this histogram; the nearest are %2 and %3.</source>
        <translation>レイテンシーの上限 %1 はこのヒストグラムのバケット境界ではありません。最も近いのは %2 と %3 です。</translation>
    </message>
    <message>
        <source>The latency limit %1 is not a bucket bound of this histogram; the nearest is %2.</source>
        <translation>レイテンシーの上限 %1 はこのヒストグラムのバケット境界ではありません。最も近いのは %2 です。</translation>
    </message>
    <message>
        <source>The latency limit %1 is not a bucket bound of this histogram.</source>
        <translation>レイテンシーの上限 %1 はこのヒストグラムのバケット境界ではありません。</translation>
    </message>
    <message>
        <source>Only %1 of %2 groups are watched.</source>
        <translation>%2 グループのうち %1 だけを監視しています。</translation>
    </message>
    <message>
        <source>The shared history is out of reach; the local copy is used meanwhile.</source>
        <translation>共有履歴に接続できません。その間は手元のコピーを使います。</translation>
    </message>
    <message>
        <source>Write one of the histogram&apos;s own bounds into the objective.</source>
        <translation>ヒストグラムにある境界の値を目標に書いてください。</translation>
    </message>
    <message>
        <source>Group by fewer labels, or narrow the query.</source>
        <translation>グループ化のラベルを減らすか、クエリを絞り込んでください。</translation>
    </message>
    <message>
        <source>Nothing is lost: Yagura tries again by itself and then hands over what is missing.</source>
        <translation>失われるものはありません。Yagura が自動で再試行し、足りない分を後で渡します。</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>There is no %1 here; create it with “yagura-cli init --prometheus URL”, or name its folder with --config.</source>
        <translation>ここに %1 がありません。“yagura-cli init --prometheus URL” で作成するか、--config でフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>“%1” does not exist; correct the path, which counts from this file, or create it.</source>
        <translation>「%1」がありません。パス(このファイルからの相対)を直すか、作成してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened; give this user the right to read it.</source>
        <translation>「%1」を開けません。このユーザーに読み取り権限を与えてください。</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB; split it.</source>
        <translation>ファイルが %1 KiB を超えています。分割してください。</translation>
    </message>
    <message>
        <source>“%1” brings more than %2 files; name a narrower folder.</source>
        <translation>「%1」には %2 個を超えるファイルがあります。もっと狭いフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>This is not UTF-8; save the file as UTF-8.</source>
        <translation>UTF-8 ではありません。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>There is a NUL byte, so this is no text file; replace the file or remove the byte.</source>
        <translation>NUL バイトがあり、テキストファイルではありません。ファイルを差し替えるか、そのバイトを削除してください。</translation>
    </message>
    <message>
        <source>The file says nothing; fill it or remove it.</source>
        <translation>ファイルの中身がありません。内容を書くか、削除してください。</translation>
    </message>
    <message>
        <source>A tab indents this line, which YAML forbids; use spaces.</source>
        <translation>この行はタブで字下げされていますが、YAML では使えません。空白を使ってください。</translation>
    </message>
    <message>
        <source>This is not YAML (%1); correct the line or the one before it.</source>
        <translation>YAML として読めません (%1)。この行か前の行を直してください。</translation>
    </message>
    <message>
        <source>Values are nested more than %1 levels deep; flatten them.</source>
        <translation>値の入れ子が %1 段を超えています。浅くしてください。</translation>
    </message>
    <message>
        <source>The file holds more than %1 values; split it.</source>
        <translation>ファイルに %1 個を超える値があります。分割してください。</translation>
    </message>
    <message>
        <source>Aliases blow this file up to more than %1 values; write the values out.</source>
        <translation>エイリアスの展開で値が %1 個を超えます。値を直接書いてください。</translation>
    </message>
    <message>
        <source>This alias refers to something that contains it; write the value out.</source>
        <translation>このエイリアスは自身を含むものを参照しています。値を直接書いてください。</translation>
    </message>
    <message>
        <source>The key “%1” stands twice, first on line %2; remove one of them.</source>
        <translation>キー「%1」が重複しています(最初は %2 行目)。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>A key must be plain text; put text in braces or with a colon into quotes.</source>
        <translation>キーは単純なテキストでなければなりません。波括弧やコロンを含むテキストは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The tag “%1” is not supported; remove it.</source>
        <translation>タグ「%1」には対応していません。削除してください。</translation>
    </message>
    <message>
        <source>A second document starts here; only files of objectives may hold several, so remove the “---” line or move it there.</source>
        <translation>ここから 2 つ目の文書が始まっています。複数の文書を置けるのは目標のファイルだけです。“---” の行を削除するか、そちらへ移してください。</translation>
    </message>
    <message>
        <source>The key “%1” is unknown; did you mean “%2”?</source>
        <translation>キー「%1」は不明です。「%2」ではありませんか?</translation>
    </message>
    <message>
        <source>The key “%1” is unknown here; remove it or check its indentation.</source>
        <translation>ここではキー「%1」は使えません。削除するか、字下げを確認してください。</translation>
    </message>
    <message>
        <source>The key “%1” is missing in %2; add it.</source>
        <translation>%2 にキー「%1」がありません。追加してください。</translation>
    </message>
    <message>
        <source>The key “%1” is missing; add it.</source>
        <translation>キー「%1」がありません。追加してください。</translation>
    </message>
    <message>
        <source>“%1” must be %2, but this is %3; write it so.</source>
        <translation>「%1」は%2でなければなりませんが、これは%3です。書き直してください。</translation>
    </message>
    <message>
        <source>“%1” has no value; give it one or remove the key.</source>
        <translation>「%1」に値がありません。値を書くか、キーを削除してください。</translation>
    </message>
    <message>
        <source>The list “%1” is empty; add an entry.</source>
        <translation>リスト「%1」が空です。項目を追加してください。</translation>
    </message>
    <message>
        <source>“%2” is no value for “%1” (allowed: %3); did you mean “%4”?</source>
        <translation>「%2」は「%1」の値として使えません(使えるのは %3)。「%4」ではありませんか?</translation>
    </message>
    <message>
        <source>“%2” is no value for “%1”; write one of: %3.</source>
        <translation>「%2」は「%1」の値として使えません。次のいずれかを書いてください: %3。</translation>
    </message>
    <message>
        <source>“%1” is not supported in this version; remove it.</source>
        <translation>「%1」はこのバージョンでは使えません。削除してください。</translation>
    </message>
    <message>
        <source>Either “%1” or “%2” is needed here; add one of them.</source>
        <translation>ここには「%1」か「%2」のどちらかが必要です。追加してください。</translation>
    </message>
    <message>
        <source>“%1” and “%2” exclude each other; remove one of them.</source>
        <translation>「%1」と「%2」は同時に使えません。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>“%2” is out of range for “%1”; write a value from %3 to %4.</source>
        <translation>「%2」は「%1」の範囲外です。%3 から %4 までの値を書いてください。</translation>
    </message>
    <message>
        <source>criticalBelow (%2) is above warnBelow (%1); a warning must come first, so lower it.</source>
        <translation>criticalBelow (%2) が warnBelow (%1) より大きくなっています。注意が先になるよう小さくしてください。</translation>
    </message>
    <message>
        <source>“%2” is no duration for “%1”; write a number and a unit, such as 30s, 10m or 30d.</source>
        <translation>「%2」は「%1」の期間として読めません。30s、10m、30d のように数値と単位を書いてください。</translation>
    </message>
    <message>
        <source>“%2” cannot be the name “%1”; use letters, digits, dashes, and in names of OpenSLO only small letters.</source>
        <translation>「%2」は名前「%1」に使えません。英数字とハイフン、OpenSLO の名前では小文字だけを使ってください。</translation>
    </message>
    <message>
        <source>The %1 “%2” exists already, at %3; rename or remove one of them.</source>
        <translation>%1「%2」は %3 にすでにあります。名前を変えるか、どちらかを削除してください。</translation>
    </message>
    <message>
        <source>“%1” is no address; write one such as http://127.0.0.1:9090.</source>
        <translation>「%1」はアドレスではありません。http://127.0.0.1:9090 のように書いてください。</translation>
    </message>
    <message>
        <source>Addresses that begin with “%1:” are not supported; use http or https.</source>
        <translation>“%1:” で始まるアドレスには対応していません。http か https を使ってください。</translation>
    </message>
    <message>
        <source>The address has a part after “?” or “#”; remove it, Yagura adds what it asks.</source>
        <translation>アドレスの “?” または “#” 以降を削除してください。問い合わせの内容は Yagura が付けます。</translation>
    </message>
    <message>
        <source>There is a secret in this address; remove it, replace it at the server, and store the new one with “yagura-cli secret set”.</source>
        <translation>アドレスにシークレットが含まれています。削除し、サーバー側で作り直し、新しいものを “yagura-cli secret set” で保存してください。</translation>
    </message>
    <message>
        <source>The value of “%1” is or looks like a secret; remove it, replace it at the server, and store the new one with “yagura-cli secret set”.</source>
        <translation>「%1」の値はシークレットか、それに見えます。削除し、サーバー側で作り直し、新しいものを “yagura-cli secret set” で保存してください。</translation>
    </message>
    <message>
        <source>“secret” takes the name of a stored secret, never its value; write a name such as jobs-token.</source>
        <translation>“secret” には値ではなく、保存したシークレットの名前を書きます。jobs-token のような名前にしてください。</translation>
    </message>
    <message>
        <source>A source of kind %1 has one address; write “url” instead of “urls”.</source>
        <translation>種類が %1 のデータ源のアドレスは 1 つです。“urls” ではなく “url” と書いてください。</translation>
    </message>
    <message>
        <source>The way to sign in is missing; add “type: bearer”, “basic” or “header”.</source>
        <translation>認証方式がありません。“type: bearer”、“basic”、“header” のいずれかを追加してください。</translation>
    </message>
    <message>
        <source>Signing in by “%1” needs “%2”; add it.</source>
        <translation>認証方式「%1」には「%2」が必要です。追加してください。</translation>
    </message>
    <message>
        <source>Signing in by “%1” does not use “%2”; remove it or change the type.</source>
        <translation>認証方式「%1」では「%2」を使いません。削除するか、方式を変えてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be sent as a header; correct its name or value, or remove it.</source>
        <translation>「%1」はヘッダーとして送れません。名前か値を直すか、削除してください。</translation>
    </message>
    <message>
        <source>A certificate authority has no meaning for an http address; write https or remove “tls”.</source>
        <translation>http のアドレスに認証局は意味がありません。https にするか、“tls” を削除してください。</translation>
    </message>
    <message>
        <source>The secret goes to %1 unencrypted; use https.</source>
        <translation>シークレットが暗号化されずに %1 へ送られます。https を使ってください。</translation>
    </message>
    <message>
        <source>“%1” belongs to sources of kind %2; remove it.</source>
        <translation>「%1」は種類が %2 のデータ源でだけ使えます。削除してください。</translation>
    </message>
    <message>
        <source>There is no source “%1”; did you mean “%2”?</source>
        <translation>データ源「%1」はありません。「%2」ではありませんか?</translation>
    </message>
    <message>
        <source>There is no source “%1”; add it to “sources” in yagura.yaml or correct the name.</source>
        <translation>データ源「%1」はありません。yagura.yaml の “sources” に追加するか、名前を直してください。</translation>
    </message>
    <message>
        <source>The source “%1” is of kind %2; name one of kind %3.</source>
        <translation>データ源「%1」の種類は %2 です。種類が %3 のものを指定してください。</translation>
    </message>
    <message>
        <source>This is no label selector: %1, at character %2; write one such as {service=&quot;checkout&quot;}.</source>
        <translation>ラベルセレクターとして読めません: %1 (%2 文字目)。{service=&quot;checkout&quot;} のように書いてください。</translation>
    </message>
    <message>
        <source>There is no SLO “%1”; did you mean “%2”?</source>
        <translation>SLO「%1」はありません。「%2」ではありませんか?</translation>
    </message>
    <message>
        <source>There is no SLO “%1”; correct the name or add the SLO.</source>
        <translation>SLO「%1」はありません。名前を直すか、SLO を追加してください。</translation>
    </message>
    <message>
        <source>The SLO “%1” belongs to the service “%2”; check that it is the right one to verify a rollback.</source>
        <translation>SLO「%1」はサービス「%2」のものです。ロールバックの検証に使ってよいか確認してください。</translation>
    </message>
    <message>
        <source>The option “%1” would carry both the version and Yagura&apos;s op id; choose another opIdOption.</source>
        <translation>オプション「%1」がバージョンと Yagura の op-id の両方に使われています。別の opIdOption を選んでください。</translation>
    </message>
    <message>
        <source>The option “%1” is set by “%2” already; remove it from “options”.</source>
        <translation>オプション「%1」はすでに「%2」が設定しています。“options” から削除してください。</translation>
    </message>
    <message>
        <source>The service “%1” is not declared and was added; did you mean “%2”?</source>
        <translation>サービス「%1」は宣言されていないため追加しました。「%2」ではありませんか?</translation>
    </message>
    <message>
        <source>The service “%1” is not declared and was added; add it to “services” in yagura.yaml to give it a name and a team.</source>
        <translation>サービス「%1」は宣言されていないため追加しました。yagura.yaml の “services” に書くと名前とチームを付けられます。</translation>
    </message>
    <message>
        <source>An OpenSLO object is expected here; write keys such as apiVersion, kind, metadata and spec.</source>
        <translation>ここには OpenSLO オブジェクトが必要です。apiVersion、kind、metadata、spec などのキーを書いてください。</translation>
    </message>
    <message>
        <source>“timeWindow” must hold exactly one window, but holds %1; write further windows into the annotation yagura/windows.</source>
        <translation>“timeWindow” の窓は 1 つだけですが、%1 個あります。残りは注釈 yagura/windows に書いてください。</translation>
    </message>
    <message>
        <source>“%1” counts minutes; write a capital M for months, or 30d.</source>
        <translation>「%1」は分を表します。月なら大文字の M、または 30d と書いてください。</translation>
    </message>
    <message>
        <source>“%2” is no target for “%1”; write a share such as 0.999 for target, or 99.9 for targetPercent.</source>
        <translation>「%2」は「%1」の目標値として読めません。target なら 0.999 のような比率、targetPercent なら 99.9 と書いてください。</translation>
    </message>
    <message>
        <source>“%1” is a percentage, but “target” is a share from 0 to 1; write “targetPercent: %1”.</source>
        <translation>「%1」は百分率ですが、“target” は 0 から 1 の比率です。“targetPercent: %1” と書いてください。</translation>
    </message>
    <message>
        <source>“targetPercent: %1” means %1 percent; if a share is meant, write “target: %1”.</source>
        <translation>“targetPercent: %1” は %1 パーセントを表します。比率なら “target: %1” と書いてください。</translation>
    </message>
    <message>
        <source>“%1” promises that nothing ever fails, which leaves no budget; write a lower target such as 99.99 percent.</source>
        <translation>「%1」は一度も失敗しないという約束で、予算が残りません。99.99 パーセントなど、より低い目標値を書いてください。</translation>
    </message>
    <message>
        <source>“%1” must be a plain decimal with at most nine digits after the point; write it so.</source>
        <translation>「%1」は小数点以下 9 桁までの単純な小数でなければなりません。そのように書いてください。</translation>
    </message>
    <message>
        <source>“%1” has no meaning for a ratio indicator and is skipped; remove it.</source>
        <translation>「%1」は比率の指標では意味がないため、読み飛ばしました。削除してください。</translation>
    </message>
    <message>
        <source>Prometheus 2 writes this bound le=&quot;%1&quot;, Prometheus 3 writes le=&quot;%1.0&quot;; write le=~&quot;%1(\\.0)?&quot; to match both.</source>
        <translation>この境界は Prometheus 2 では le=&quot;%1&quot;、Prometheus 3 では le=&quot;%1.0&quot; になります。両方に合うよう le=~&quot;%1(\\.0)?&quot; と書いてください。</translation>
    </message>
    <message>
        <source>“%1” without “le” adds all buckets up; choose one bucket, such as le=&quot;0.4&quot;.</source>
        <translation>「%1」に “le” がないため、全バケットが合算されます。le=&quot;0.4&quot; のように 1 つ選んでください。</translation>
    </message>
    <message>
        <source>The total of a latency indicator is the histogram&apos;s “_count”, but this is “%1”; check it.</source>
        <translation>レイテンシ指標の total はヒストグラムの “_count” ですが、これは「%1」です。確認してください。</translation>
    </message>
    <message>
        <source>The queries of “%1” and total are the same; narrow the first one.</source>
        <translation>「%1」と total のクエリが同じです。前者を絞り込んでください。</translation>
    </message>
    <message>
        <source>The query is not PromQL: %1, at character %2; correct it.</source>
        <translation>PromQL として読めません: %1 (%2 文字目)。直してください。</translation>
    </message>
    <message>
        <source>A selector of the query is wrong: %1, at character %2; correct it.</source>
        <translation>クエリ内のセレクターに誤りがあります: %1 (%2 文字目)。直してください。</translation>
    </message>
    <message>
        <source>The query is not complete PromQL: %1, at character %2; correct it.</source>
        <translation>PromQL が完結していません: %1 (%2 文字目)。直してください。</translation>
    </message>
    <message>
        <source>The query holds another tool&apos;s template; write $__window where a slice&apos;s length belongs.</source>
        <translation>クエリにほかのツールのテンプレートが含まれています。スライスの長さが入る所には $__window と書いてください。</translation>
    </message>
    <message>
        <source>This is neither a counter nor uses $__window; write the counter itself or sum(increase(…[$__window])).</source>
        <translation>カウンターでもなく、$__window も使っていません。カウンターそのもの、または sum(increase(…[$__window])) を書いてください。</translation>
    </message>
    <message>
        <source>“%1” looks like a counter but “counter” is false; write “counter: true”.</source>
        <translation>「%1」はカウンターに見えますが、“counter” が false です。“counter: true” と書いてください。</translation>
    </message>
    <message>
        <source>There is no SLI “%1”; did you mean “%2”?</source>
        <translation>SLI「%1」はありません。「%2」ではありませんか?</translation>
    </message>
    <message>
        <source>There is no SLI “%1”; correct the name or add an object of kind SLI.</source>
        <translation>SLI「%1」はありません。名前を直すか、kind: SLI のオブジェクトを追加してください。</translation>
    </message>
    <message>
        <source>No source of kind prometheus is declared; add one to “sources” in yagura.yaml.</source>
        <translation>種類が prometheus のデータ源がありません。yagura.yaml の “sources” に追加してください。</translation>
    </message>
    <message>
        <source>Several metrics sources are declared (%1); name one with “metricSourceRef”.</source>
        <translation>メトリクスのデータ源が複数あります (%1)。“metricSourceRef” で指定してください。</translation>
    </message>
    <message>
        <source>One indicator cannot read from two sources (“%1” and “%2”); name the same one twice.</source>
        <translation>1 つの指標を 2 つのデータ源(「%1」と「%2」)から読むことはできません。同じものを指定してください。</translation>
    </message>
    <message>
        <source>The DataSource “%1” has no connection; add a source of that name to “sources” in yagura.yaml.</source>
        <translation>DataSource「%1」に接続先がありません。同じ名前のデータ源を yagura.yaml の “sources” に追加してください。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true か false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a map of keys and values</source>
        <translation>キーと値のマップ</translation>
    </message>
    <message>
        <source>a duration such as 30s</source>
        <translation>30s のような期間</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>nothing is there</source>
        <translation>何も書かれていない</translation>
    </message>
    <message>
        <source>a character that has no meaning</source>
        <translation>意味のない文字がある</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>引用符が閉じていない</translation>
    </message>
    <message>
        <source>an unknown escape after a backslash</source>
        <translation>バックスラッシュの後が不明なエスケープ</translation>
    </message>
    <message>
        <source>a number is malformed</source>
        <translation>数値の形が正しくない</translation>
    </message>
    <message>
        <source>a duration is malformed</source>
        <translation>期間の形が正しくない</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>括弧が閉じていない</translation>
    </message>
    <message>
        <source>something that cannot stand here</source>
        <translation>ここに書けないものがある</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>値がない</translation>
    </message>
    <message>
        <source>a label name is missing</source>
        <translation>ラベル名がない</translation>
    </message>
    <message>
        <source>one of = != =~ !~ is missing</source>
        <translation>= != =~ !~ のいずれかがない</translation>
    </message>
    <message>
        <source>a label value must be in quotes</source>
        <translation>ラベルの値は引用符で囲む</translation>
    </message>
    <message>
        <source>a regular expression is malformed</source>
        <translation>正規表現の形が正しくない</translation>
    </message>
    <message>
        <source>the metric is named twice</source>
        <translation>メトリクス名が重複している</translation>
    </message>
    <message>
        <source>it would match every series</source>
        <translation>すべての系列に一致してしまう</translation>
    </message>
    <message>
        <source>too many brackets inside each other</source>
        <translation>括弧の入れ子が深すぎる</translation>
    </message>
    <message>
        <source>The fault “%1” has no description; look it up in the documentation.</source>
        <translation>誤り「%1」の説明がありません。ドキュメントで調べてください。</translation>
    </message>
    <message>
        <source>No SLO was found; put OpenSLO, Sloth or Pyrra files into a folder that “objectives” names.</source>
        <translation>SLO が見つかりません。OpenSLO、Sloth、Pyrra のファイルを “objectives” に書いたフォルダーに置いてください。</translation>
    </message>
    <message>
        <source>“%1” is no kind of file that states objectives; write “apiVersion: openslo/v1” or move the file out of this folder.</source>
        <translation>「%1」は目標を書くファイルの種類ではありません。“apiVersion: openslo/v1” と書くか、ファイルをこのフォルダーから移してください。</translation>
    </message>
    <message>
        <source>“%2” is a version of %1 files that is not known, so this one is skipped; write the version that is, or move the file away.</source>
        <translation>「%2」は %1 のファイルの未知のバージョンなので読み飛ばします。正しいバージョンを書くか、ファイルを移してください。</translation>
    </message>
    <message>
        <source>Objects of kind %1 say nothing to Yagura and are skipped; nothing needs to be done.</source>
        <translation>種類が %1 のオブジェクトは Yagura では使わないので読み飛ばします。対応は不要です。</translation>
    </message>
    <message>
        <source>“%1” has no meaning with this budgeting method or indicator and is skipped; remove it.</source>
        <translation>「%1」はこの計算方式または指標では意味がないので読み飛ばします。削除してください。</translation>
    </message>
    <message>
        <source>The key “%1” is unknown and is skipped, as the tool itself does; did you mean “%2”?</source>
        <translation>キー「%1」は未知なので、元のツールと同じく読み飛ばします。「%2」ではありませんか?</translation>
    </message>
    <message>
        <source>The key “%1” is unknown and is skipped, as the tool itself does; remove it.</source>
        <translation>キー「%1」は未知なので、元のツールと同じく読み飛ばします。削除してください。</translation>
    </message>
    <message>
        <source>The query of “%1” does not use {{.window}}, so it says the same for every window; write it into the range.</source>
        <translation>「%1」のクエリは {{.window}} を使っていないため、どの窓でも同じ値になります。範囲に書いてください。</translation>
    </message>
    <message>
        <source>This objective is skipped: Sloth&apos;s plugin “%1” cannot be run here; write its queries as “events”, or let its recorded rules be found.</source>
        <translation>この目標は読み飛ばします。Sloth のプラグイン「%1」はここでは実行できません。クエリを “events” に書くか、記録ルールから見つけさせてください。</translation>
    </message>
    <message>
        <source>“%1” is a draft that nobody has finished: its names changed and may change again; write the object as “apiVersion: openslo/v1”.</source>
        <translation>「%1」は未完成の草案で、名前が今後も変わり得ます。“apiVersion: openslo/v1” で書いてください。</translation>
    </message>
    <message>
        <source>“%1” is 100 percent, which leaves no budget, so this objective is skipped; write a lower target such as 99.99.</source>
        <translation>「%1」が 100 パーセントで予算が残らないため、この目標は読み飛ばします。99.99 など低い目標を書いてください。</translation>
    </message>
    <message>
        <source>“%2” is no percentage for “%1”; write one above 0 and below 100, such as 99.9.</source>
        <translation>「%2」は「%1」の百分率ではありません。99.9 など 0 より大きく 100 未満の値を書いてください。</translation>
    </message>
    <message>
        <source>“%1: %2” means %2 percent; if a share is meant, write it in percent, such as 99.9.</source>
        <translation>“%1: %2” は %2 パーセントを表します。比率なら 99.9 のように百分率で書いてください。</translation>
    </message>
    <message>
        <source>The object has no namespace, which Pyrra asks for; add “namespace” to its metadata.</source>
        <translation>Pyrra が求める名前空間がありません。metadata に “namespace” を足してください。</translation>
    </message>
    <message>
        <source>The successes of a latency indicator are a histogram&apos;s “_bucket”, but this is “%1”; check it.</source>
        <translation>レイテンシー指標の成功数はヒストグラムの “_bucket” ですが、ここでは「%1」です。確認してください。</translation>
    </message>
    <message>
        <source>le=&quot;%1&quot; is no bucket bound; write a number such as le=&quot;0.5&quot;.</source>
        <translation>le=&quot;%1&quot; はバケット境界ではありません。le=&quot;0.5&quot; のような数を書いてください。</translation>
    </message>
    <message>
        <source>“%2” in “%1” is no label name; write names such as route, with commas between them.</source>
        <translation>「%1」の中の「%2」はラベル名ではありません。route のような名前をコンマで区切って書いてください。</translation>
    </message>
    <message>
        <source>There is no time zone “%1”; did you mean “%2”?</source>
        <translation>タイムゾーン「%1」はありません。「%2」ではありませんか?</translation>
    </message>
    <message>
        <source>There is no time zone “%1”; write an IANA name such as Asia/Tokyo.</source>
        <translation>タイムゾーン「%1」はありません。Asia/Tokyo のような IANA 名を書いてください。</translation>
    </message>
    <message>
        <source>“%2” in “%1” is no calendar window; write one such as “calendar month Asia/Tokyo”.</source>
        <translation>「%1」の中の「%2」は暦の窓ではありません。“calendar month Asia/Tokyo” のように書いてください。</translation>
    </message>
    <message>
        <source>“%2” is no date and time for “%1”; write one such as 2026-01-01 00:00:00.</source>
        <translation>「%2」は「%1」の日時ではありません。2026-01-01 00:00:00 のように書いてください。</translation>
    </message>
    <message>
        <source>“%2” is no calendar period for “%1”; write a number with d, w, M, Q or Y, or a rolling window.</source>
        <translation>「%2」は「%1」の暦の期間ではありません。d、w、M、Q、Y を付けた数、またはローリング窓を書いてください。</translation>
    </message>
    <message>
        <source>From which ratio on a time slice is good is not said, so the objective&apos;s target is used; add “timeSliceTarget”.</source>
        <translation>時間スライスが良いとされる比率の指定がないため、目標値を使います。“timeSliceTarget” を足してください。</translation>
    </message>
    <message>
        <source>The parts promise different targets, so the whole is held to their weighted mean, %1 percent; write another one into the annotation yagura/target.</source>
        <translation>構成要素の目標が異なるため、全体には加重平均の %1 パーセントを使います。別の値はアノテーション yagura/target に書いてください。</translation>
    </message>
    <message>
        <source>A condition with “%1” cannot be judged and is skipped; write “kind: burnrate”.</source>
        <translation>「%1」の条件は判定できないので読み飛ばします。“kind: burnrate” と書いてください。</translation>
    </message>
    <message>
        <source>“op: %1” would alert while little burns, so it is read as gte; write “op: gte”.</source>
        <translation>“op: %1” では消費が少ないときに発報するため、gte として読みます。“op: gte” と書いてください。</translation>
    </message>
    <message>
        <source>A policy with %1 different conditions cannot be judged and is skipped; write one condition, or two of the same threshold.</source>
        <translation>異なる条件が %1 個あるポリシーは判定できないので読み飛ばします。条件を 1 つ、または同じしきい値の 2 つにしてください。</translation>
    </message>
    <message>
        <source>An alert at %1 times the budget&apos;s pace can never fire, because total failure burns at %2; lower the factor to %3 or raise the target.</source>
        <translation>予算の %1 倍のアラートは決して発火しません。全滅でも %2 倍です。倍率を %3 に下げるか、目標を上げてください。</translation>
    </message>
    <message>
        <source>In a window of %2 the short range of the burn pair over %1 rounds to nothing; choose a longer window or other burn windows.</source>
        <translation>窓が %2 では、%1 の消費ペアの短い範囲が 0 になります。長い窓か別の消費窓を選んでください。</translation>
    </message>
    <message>
        <source>There is no %1 “%2”; did you mean “%3”?</source>
        <translation>%1「%2」はありません。「%3」ではありませんか?</translation>
    </message>
    <message>
        <source>There is no %1 “%2”; correct the name or add an object of that kind.</source>
        <translation>%1「%2」はありません。名前を直すか、その種類のオブジェクトを足してください。</translation>
    </message>
    <message>
        <source>There is no service “%1”; did you mean “%2”?</source>
        <translation>サービス「%1」はありません。「%2」ではありませんか?</translation>
    </message>
    <message>
        <source>There is no service “%1”; correct the name or add it to “services” in yagura.yaml.</source>
        <translation>サービス「%1」はありません。名前を直すか、yagura.yaml の “services” に追加してください。</translation>
    </message>
    <message>
        <source>There is no preset “%1”; did you mean “%2”?</source>
        <translation>プリセット「%1」はありません。「%2」ではありませんか?</translation>
    </message>
    <message>
        <source>There is no preset “%1”; write a name and a version such as http-availability@1.</source>
        <translation>プリセット「%1」はありません。http-availability@1 のように名前とバージョンを書いてください。</translation>
    </message>
    <message>
        <source>The preset “%1” has a newer version; look at the difference to “%2”, then write that.</source>
        <translation>プリセット「%1」には新しいバージョンがあります。「%2」との差分を見てから書き換えてください。</translation>
    </message>
    <message>
        <source>The preset does not take “%1”: %2; did you mean “%3”?</source>
        <translation>プリセットは「%1」を受け取れません: %2。「%3」ではありませんか?</translation>
    </message>
    <message>
        <source>The preset does not take “%1”: %2; correct it under “vars”.</source>
        <translation>プリセットは「%1」を受け取れません: %2。“vars” を直してください。</translation>
    </message>
    <message>
        <source>“%1” is not later than the start, or more than 92 days later; correct one of them.</source>
        <translation>「%1」が開始より後でないか、92 日を超えています。どちらかを直してください。</translation>
    </message>
    <message>
        <source>“%1” is no recurrence rule that can be followed; write one such as FREQ=WEEKLY;BYDAY=SU.</source>
        <translation>「%1」は扱える繰り返し規則ではありません。FREQ=WEEKLY;BYDAY=SU のように書いてください。</translation>
    </message>
    <message>
        <source>“%2” is no date for “%1”; write one such as 2027-03-01.</source>
        <translation>「%2」は「%1」の日付ではありません。2027-03-01 のように書いてください。</translation>
    </message>
    <message>
        <source>The stage “%1” does not begin below the stage “%2” before it; order them from mild to strict.</source>
        <translation>段階「%1」が直前の段階「%2」より低い所から始まっていません。緩いものから厳しいものへ並べてください。</translation>
    </message>
    <message>
        <source>Both “%1” and “%2” are the default policy; take “default: true” from one of them.</source>
        <translation>「%1」と「%2」の両方が既定のポリシーです。どちらかの “default: true” を外してください。</translation>
    </message>
    <message>
        <source>it has no such variable</source>
        <translation>そのような変数はありません</translation>
    </message>
    <message>
        <source>it has no value and needs one</source>
        <translation>値がなく、指定が必要です</translation>
    </message>
    <message>
        <source>the name of a metric or label is expected</source>
        <translation>メトリクス名かラベル名が必要です</translation>
    </message>
    <message>
        <source>a plain number above zero is expected</source>
        <translation>0 より大きい数が必要です</translation>
    </message>
    <message>
        <source>its query would not be PromQL</source>
        <translation>クエリが PromQL になりません</translation>
    </message>
</context>
<context>
    <name>yagura::AbortCommand</name>
    <message>
        <source>The server was asked to stop it.</source>
        <translation>サーバーに停止を依頼しました。</translation>
    </message>
    <message>
        <source>The server refused to stop it.</source>
        <translation>サーバーが停止を拒否しました。</translation>
    </message>
    <message>
        <source>Whether the server got the request is not known; look at the execution.</source>
        <translation>依頼がサーバーに届いたか不明です。実行の状態を確認してください。</translation>
    </message>
    <message>
        <source>There is nothing to stop. (%1)</source>
        <translation>止めるものがありません。(%1)</translation>
    </message>
</context>
<context>
    <name>yagura::AlertsModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>For</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>Fires since, %1</source>
        <comment>zone</comment>
        <translation>発報開始 %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>検知元</translation>
    </message>
</context>
<context>
    <name>yagura::AlertsPage</name>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Live alerts, firing pages first</source>
        <translation>現在のアラート、発報中の呼出が先頭</translation>
    </message>
    <message>
        <source>The chosen alert</source>
        <translation>選択中のアラート</translation>
    </message>
    <message>
        <source>Filter: name, service, team</source>
        <translation>絞り込み: 名前・サービス・チーム</translation>
    </message>
    <message>
        <source>Filter alerts</source>
        <translation>アラートの絞り込み</translation>
    </message>
    <message>
        <source>Enter opens the service</source>
        <translation>Enter でサービスを開く</translation>
    </message>
    <message>
        <source>nobody knows what fires</source>
        <translation>何が発報中か不明</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>identities, firing</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n identities</source>
        <translation>
            <numerusform>%n 種</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firing</source>
        <translation>
            <numerusform>発報中 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What fires now is not known for sure.</source>
        <translation>いま何が発報中か、確かではありません。</translation>
    </message>
    <message>
        <source>Nothing fires.</source>
        <translation>発報中のアラートはありません。</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>まだ応答がありません。</translation>
    </message>
    <message>
        <source>No alert source is configured.</source>
        <translation>アラートのデータ源が設定されていません。</translation>
    </message>
    <message>
        <source>Add an Alertmanager in yagura.yaml.</source>
        <translation>yagura.yaml に Alertmanager を追加してください。</translation>
    </message>
    <message>
        <source>Nobody knows what fires.</source>
        <translation>何が発報中か不明です。</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation>フィンガープリント %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>ランブック</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>Silenced by</source>
        <translation>抑止の元</translation>
    </message>
    <message>
        <source>Inhibited by</source>
        <translation>連動抑止の元</translation>
    </message>
    <message>
        <source>Fires since</source>
        <translation>発報開始</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>instant, age</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>nobody is asked</source>
        <translation>問い合わせ先なし</translation>
    </message>
</context>
<context>
    <name>yagura::Application</name>
    <message>
        <source>Asking %1 which services it counts …</source>
        <translation>%1 にサービスを照会中…</translation>
    </message>
    <message>
        <source>%1 exists already and is not touched. Open its folder instead.</source>
        <translation>%1 がすでにあるため変更しません。そのフォルダーを開いてください。</translation>
    </message>
</context>
<context>
    <name>yagura::Arguments</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 には値が必要です。</translation>
    </message>
    <message>
        <source>%1 stands more than once.</source>
        <translation>%1 が重複しています。</translation>
    </message>
    <message>
        <source>%1 takes one of: %2.</source>
        <translation>%1 には次のいずれかを指定してください: %2。</translation>
    </message>
    <message>
        <source>%1 takes a time such as 2026-11-22T10:00:00Z, or seconds since 1970.</source>
        <translation>%1 には 2026-11-22T10:00:00Z のような時刻、または 1970 年からの秒数を指定してください。</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>%1 はここでは使えません。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>引数「%1」は余分です。</translation>
    </message>
    <message>
        <source>--at lies in the future; name an instant that has passed.</source>
        <translation>--at が未来を指しています。過去の時刻を指定してください。</translation>
    </message>
    <message>
        <source>--lang takes en, ja or de.</source>
        <translation>--lang には en、ja、de のいずれかを指定してください。</translation>
    </message>
</context>
<context>
    <name>yagura::AvailabilityModel</name>
    <message>
        <source>%1 allows %2 in 30 days and %3 in a week; the last 30 days would have spent %4 of it.</source>
        <translation>%1 では 30日に %2、1週に %3 まで許されます。直近30日はその %4 を使ったことになります。</translation>
    </message>
    <message>
        <source>its %1</source>
        <translation>その %1</translation>
    </message>
    <message>
        <source>%1 stands here: over %2, under %3.</source>
        <translation>%1 はここ: %2 以上、%3 未満。</translation>
    </message>
    <message>
        <source>%1 stands here: over %2.</source>
        <translation>%1 はここ: %2 以上。</translation>
    </message>
    <message>
        <source>%1 stands here: under %2.</source>
        <translation>%1 はここ: %2 未満。</translation>
    </message>
    <message>
        <source>%1 failed requests too many.</source>
        <translation>失敗リクエストが %1 件超過。</translation>
    </message>
    <message>
        <source>%1 bad minutes too many.</source>
        <translation>不良の分が %1 分超過。</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>実測 %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>would have spent</source>
        <translation>の消費分</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>失敗、%1</translation>
    </message>
</context>
<context>
    <name>yagura::AvailabilityPage</name>
    <message>
        <source>Choose another objective</source>
        <translation>別の目標を選ぶ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>数えるもの</translation>
    </message>
    <message>
        <source>↑ ↓ target   Enter try it   Ctrl+C copy the table</source>
        <translation>↑ ↓ 目標   Enter 試す   Ctrl+C 表をコピー</translation>
    </message>
    <message>
        <source>What fits into 30 days?</source>
        <translation>30日に何が収まる?</translation>
    </message>
    <message>
        <source>how long things take here, against the downtime each target allows</source>
        <translation>実際にかかる時間と、各目標が許す停止時間</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>(100 − target) × period, cut off, never rounded up. Failed requests use last week&apos;s own traffic, hour by hour the mean.</source>
        <translation>(100 − 目標) × 期間。切り捨て、切り上げはしません。失敗リクエストは先週の実トラフィックの時間平均によります。</translation>
    </message>
    <message>
        <source>Downtime is the worst case</source>
        <translation>停止時間は最悪の場合</translation>
    </message>
    <message>
        <source>A budget of requests lasts longer when only some fail: at a quarter of errors four times as long, at an hour with the mean traffic.</source>
        <translation>一部だけが失敗するなら予算は長くもちます。平均トラフィックで失敗が 4 分の 1 なら 4 倍です。</translation>
    </message>
    <message>
        <source>If you know the book</source>
        <translation>本をご存じの方へ</translation>
    </message>
    <message>
        <source>Years have 365 days, quarters 90, months 30. All cells but one agree with its table, which rounds half up: 99.999% of a day is 0.864 s, it prints 0.87.</source>
        <translation>年 365 日、四半期 90 日、月 30 日。四捨五入の本の表と 1 つを除き一致します: 99.999% の 1 日は 0.864 秒、本は 0.87。</translation>
    </message>
    <message>
        <source>Try another target</source>
        <translation>別の目標を試す</translation>
    </message>
    <message>
        <source>replayed, nothing is written</source>
        <translation>再生のみ、何も書き込みません</translation>
    </message>
    <message>
        <source>Waiting for the first answers: what a target allows is arithmetic, what was spent comes later.</source>
        <translation>最初の応答待ち: 目標が許す量は計算で出ますが、消費分は後で出ます。</translation>
    </message>
    <message>
        <source>Nothing of this objective was seen yet: what was spent is unknown.</source>
        <translation>この目標はまだ何も観測されていません。消費分は不明です。</translation>
    </message>
    <message>
        <source>What was spent is known up to %1 only.</source>
        <translation>消費分は %1 までしか分かりません。</translation>
    </message>
    <message>
        <source>The newest answer came in part: what was spent may be more.</source>
        <translation>最新の応答は一部だけです。実際の消費はもっと多い可能性があります。</translation>
    </message>
    <message>
        <source>No objective to show</source>
        <translation>表示する目標がありません</translation>
    </message>
    <message>
        <source>Nothing is configured yet. Start shows three ways in.</source>
        <translation>まだ何も設定されていません。開始ページに 3 つの始め方があります。</translation>
    </message>
    <message>
        <source>Open start</source>
        <translation>開始ページを開く</translation>
    </message>
    <message>
        <source>Last week, %1: nothing was seen</source>
        <translation>先週 %1: 観測なし</translation>
    </message>
    <message>
        <source>all slices seen</source>
        <translation>全スライス観測済み</translation>
    </message>
    <message>
        <source>%1 of the slices seen</source>
        <translation>スライスの %1 を観測</translation>
    </message>
    <message>
        <source>Last week, %1: %2 requests, %3</source>
        <translation>先週 %1: %2 リクエスト、%3</translation>
    </message>
    <message>
        <source>Last week, %1: %2 minutes with traffic, %3</source>
        <translation>先週 %1: トラフィックのあった %2 分、%3</translation>
    </message>
</context>
<context>
    <name>yagura::BoardCommand</name>
    <message>
        <source>%1: history read, part %2 of %3</source>
        <translation>%1: 履歴を読み込み %2/%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no answer yet.</source>
        <translation>%1: まだ応答がありません。</translation>
    </message>
    <message>
        <source>There is no SLO “%1”.</source>
        <translation>SLO「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>yagura::BreakdownBars</name>
    <message>
        <source>%1 %2: %3 bad events</source>
        <comment>label, value, count</comment>
        <translation>%1 %2: 不良イベント %3</translation>
    </message>
    <message>
        <source>Bad events by label</source>
        <translation>ラベル別の不良イベント</translation>
    </message>
    <message>
        <source>bad events</source>
        <translation>不良イベント</translation>
    </message>
    <message>
        <source>%1 of its own</source>
        <translation>自身の %1</translation>
    </message>
</context>
<context>
    <name>yagura::BreakdownPanel</name>
    <message>
        <source>Bad events by label</source>
        <translation>ラベル別の不良イベント</translation>
    </message>
    <message>
        <source>Close the breakdown</source>
        <translation>内訳を閉じる</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>サーバーに問い合わせ中</translation>
    </message>
    <message>
        <source>top values of every label</source>
        <translation>各ラベルの上位</translation>
    </message>
    <message>
        <source>This source cannot tell labels apart.</source>
        <translation>このデータ源はラベル別に答えられません。</translation>
    </message>
    <message>
        <source>Nothing is known of who was hit.</source>
        <translation>影響先は不明です。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度問い合わせる</translation>
    </message>
    <message>
        <source>No bad event in this range.</source>
        <translation>この範囲に不良イベントはありません。</translation>
    </message>
    <message>
        <source>Labels appear as soon as something fails.</source>
        <translation>失敗があるとすぐにラベルが出ます。</translation>
    </message>
</context>
<context>
    <name>yagura::CandidateRow</name>
    <message>
        <source>%1, was live %2, burn then %3</source>
        <comment>screen reader: version, duration, rate</comment>
        <translation>%1、稼働 %2、当時のバーンレート %3</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Was live</source>
        <translation>稼働期間</translation>
    </message>
    <message>
        <source>Burn then</source>
        <translation>当時の消費</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>known bad</source>
        <translation>不良</translation>
    </message>
</context>
<context>
    <name>yagura::ChangesModel</name>
    <message>
        <source>Event</source>
        <translation>できごと</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>yagura::CheckCommand</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::ChoiceCard</name>
    <message>
        <source>What happens next</source>
        <translation>このあとの流れ</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>error budget left</source>
        <translation>エラーバジェット残り</translation>
    </message>
    <message>
        <source>the rollback stops it</source>
        <translation>ロールバックで止まる</translation>
    </message>
    <message>
        <source>counters</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>slices of one minute</source>
        <translation>1分スライス</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>目標</translation>
    </message>
</context>
<context>
    <name>yagura::CollectCommand</name>
    <message>
        <source>Stopped. What was read is stored.</source>
        <translation>停止しました。読み取った分は保存済みです。</translation>
    </message>
    <message>
        <source>The configuration names no source: there is nothing to collect.</source>
        <translation>設定にデータ源がなく、集めるものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Collecting %n objective(s) until stopped.</source>
        <translation>
            <numerusform>停止まで %n 個の目標を集めます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every source was asked and what was missing is read as far as it can be; polling goes on.</source>
        <translation>全データ源に問い合わせ、欠けた分は可能な限り読み取りました。取得を続けます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no answer yet.</source>
        <translation>%1: まだ応答がありません。</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 が再び応答しています。</translation>
    </message>
    <message>
        <source>The history works again.</source>
        <translation>履歴が再び使えます。</translation>
    </message>
    <message>
        <source>The changed configuration is broken; the last good one stays in force.</source>
        <translation>変更後の設定に誤りがあるため、最後の正しい設定を使い続けます。</translation>
    </message>
    <message>
        <source>The changed configuration is in force.</source>
        <translation>変更後の設定を使っています。</translation>
    </message>
    <message>
        <source>Stopped. What was read last is not stored.</source>
        <translation>停止しました。最後に読んだものは保存されていません。</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written to: nothing that is read could be stored.</source>
        <translation>データフォルダー %1 に書き込めません。読んだものを保存できません。</translation>
    </message>
</context>
<context>
    <name>yagura::Command</name>
    <message>
        <source>--at has no meaning for this command.</source>
        <translation>--at はこのコマンドでは使えません。</translation>
    </message>
</context>
<context>
    <name>yagura::ContextStrip</name>
    <message>
        <source>Budget over the whole window</source>
        <translation>窓全体の予算</translation>
    </message>
</context>
<context>
    <name>yagura::CoverageStrip</name>
    <message>
        <source>What was seen of the window</source>
        <translation>窓のうち観測できた部分</translation>
    </message>
</context>
<context>
    <name>yagura::CursorBar</name>
    <message>
        <source>now %1</source>
        <translation>現在 %1</translation>
    </message>
</context>
<context>
    <name>yagura::DeployTimeline</name>
    <message>
        <source>Deploys on a time axis, by service; the table below holds the same</source>
        <translation>サービス別のデプロイ時間軸。下の表と同じ内容</translation>
    </message>
    <message>
        <source>no deploy in %1</source>
        <translation>デプロイなし %1</translation>
    </message>
    <message>
        <source>no deploy known</source>
        <translation>デプロイの記録なし</translation>
    </message>
</context>
<context>
    <name>yagura::DeploysModel</name>
    <message>
        <source>Done, %1</source>
        <comment>zone</comment>
        <translation>完了 %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要</translation>
    </message>
    <message>
        <source>Budget, next 30m</source>
        <translation>予算、次の30分</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>#%1, aborted by %2</source>
        <comment>execution, user</comment>
        <translation>#%1、%2 が中止</translation>
    </message>
</context>
<context>
    <name>yagura::DeploysPage</name>
    <message>
        <source>Deploys, newest first</source>
        <translation>デプロイ、新しい順</translation>
    </message>
    <message>
        <source>Filter: service, version, person</source>
        <translation>絞り込み: サービス・バージョン・人</translation>
    </message>
    <message>
        <source>Filter deploys</source>
        <translation>デプロイの絞り込み</translation>
    </message>
    <message numerus="yes">
        <source>%n executions</source>
        <translation>
            <numerusform>%n 実行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>executions, running</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>実行中 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from the job server yet.</source>
        <translation>ジョブサーバーからまだ応答がありません。</translation>
    </message>
    <message>
        <source>Executions appear when it has answered.</source>
        <translation>応答があれば実行が表示されます。</translation>
    </message>
    <message>
        <source>No deploy is known.</source>
        <translation>デプロイの記録がありません。</translation>
    </message>
    <message>
        <source>A service needs a `deploy:` entry that names its job.</source>
        <translation>サービスには、ジョブを指定する `deploy:` の項目が必要です。</translation>
    </message>
    <message>
        <source>What runs now is unknown; rolling back waits for an answer.</source>
        <translation>実行中のものが不明なため、ロールバックは応答を待ちます。</translation>
    </message>
    <message>
        <source>Roll back %1…</source>
        <translation>%1 をロールバック…</translation>
    </message>
    <message>
        <source>#%1 %2 %3</source>
        <comment>execution, service, version</comment>
        <translation>#%1 %2 %3</translation>
    </message>
    <message>
        <source>No job server is configured.</source>
        <translation>ジョブサーバーが設定されていません。</translation>
    </message>
    <message>
        <source>Add a Rundeck in yagura.yaml.</source>
        <translation>yagura.yaml に Rundeck を追加してください。</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>ロールバック…</translation>
    </message>
</context>
<context>
    <name>yagura::ExecutionCommand</name>
    <message>
        <source>Name an operation or an execution, such as jobs/42.</source>
        <translation>操作か実行を jobs/42 のように指定してください。</translation>
    </message>
    <message>
        <source>“%1” is neither an execution of a job server nor an operation that started one.</source>
        <translation>「%1」はジョブサーバーの実行でも、実行を始めた操作でもありません。</translation>
    </message>
    <message>
        <source>How it ended is not known yet; looking for its execution …</source>
        <translation>どう終わったかまだ分かりません。その実行を探しています …</translation>
    </message>
</context>
<context>
    <name>yagura::ExplainCommand</name>
    <message>
        <source>bad ÷ total</source>
        <translation>不良 ÷ 全体</translation>
    </message>
    <message>
        <source>SLI</source>
        <translation>SLI</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>許容</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a budget</comment>
        <translation>残り</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>total</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>slices expected</source>
        <translation>予定スライス</translation>
    </message>
    <message>
        <source>slices seen</source>
        <translation>観測スライス</translation>
    </message>
    <message>
        <source>slices excluded</source>
        <translation>除外スライス</translation>
    </message>
    <message>
        <source>events while nobody looked</source>
        <translation>観測外の間のイベント</translation>
    </message>
    <message>
        <source>way</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>counter resets</source>
        <translation>カウンターリセット</translation>
    </message>
    <message>
        <source>series of the part</source>
        <translation>部分の系列数</translation>
    </message>
    <message>
        <source>series of the total</source>
        <translation>全体の系列数</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>欠測</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>COUNTED</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>EXACT</source>
        <translation>正確な値</translation>
    </message>
    <message>
        <source>SHOWN</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>this objective&apos;s own</source>
        <translation>この目標の方式</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>BUDGET LEFT</source>
        <translation>予算の残り</translation>
    </message>
    <message>
        <source>explain needs --slo ID.</source>
        <translation>explain には --slo ID が必要です。</translation>
    </message>
    <message>
        <source>No PromQL says this objective.</source>
        <translation>この目標を表す PromQL はありません。</translation>
    </message>
    <message>
        <source>%1: %2 of the error budget left (target %3, %4, %5)</source>
        <translation>%1: エラーバジェット残り %2 (目標 %3、%4、%5)</translation>
    </message>
    <message>
        <source>pinned at %1; slices that end in (%2, %3]</source>
        <translation>%1 に固定。(%2, %3] に終わるスライス</translation>
    </message>
    <message>
        <source>Recomputed from what is shown: the same digits.</source>
        <translation>表示された値だけで再計算: 同じ桁になりました。</translation>
    </message>
    <message>
        <source>Recomputed from what is shown: OTHER DIGITS. Please report this.</source>
        <translation>表示された値だけで再計算: 桁が異なります。報告してください。</translation>
    </message>
</context>
<context>
    <name>yagura::ExportCommand</name>
    <message>
        <source>export needs --slo ID, --from TIME and --to TIME.</source>
        <translation>export には --slo ID、--from TIME、--to TIME が必要です。</translation>
    </message>
    <message>
        <source>--from must lie before --to.</source>
        <translation>--from は --to より前でなければなりません。</translation>
    </message>
</context>
<context>
    <name>yagura::FigureTexts</name>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>times the sustainable rate</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>≤%1</source>
        <comment>at most</comment>
        <translation>≤%1</translation>
    </message>
    <message>
        <source>%1x10^8</source>
        <comment>only used in Japanese: oku</comment>
        <translation>%1億</translation>
    </message>
    <message>
        <source>%1x10^4</source>
        <comment>only used in Japanese: man</comment>
        <translation>%1万</translation>
    </message>
    <message>
        <source>%1G</source>
        <comment>thousand millions, short</comment>
        <translation>%1G</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions, short</comment>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>bad events beyond the budget</comment>
        <translation>超過 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>bad events left in the budget</comment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>time to empty</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>empty %1</source>
        <comment>the budget is empty for so long</comment>
        <translation>枯渇 %1前</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>the budget is</comment>
        <translation>枯渇</translation>
    </message>
    <message>
        <source>steady</source>
        <comment>the budget does not fall</comment>
        <translation>横ばい</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>seconds with decimals, short</comment>
        <translation>%1秒</translation>
    </message>
</context>
<context>
    <name>yagura::FitsView</name>
    <message>
        <source>What fits into 30 days?</source>
        <translation>30日に何が収まる?</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>how long, and which share failed</comment>
        <translation>%1、失敗 %2</translation>
    </message>
    <message>
        <source>Rollback of %1</source>
        <translation>%1 のロールバック</translation>
    </message>
    <message numerus="yes">
        <source>median of %n</source>
        <comment>how many were measured</comment>
        <translation>
            <numerusform>%n 回の中央値</numerusform>
        </translation>
    </message>
    <message>
        <source>Rollout of %1</source>
        <translation>%1 のロールアウト</translation>
    </message>
    <message>
        <source>Page by the current rules</source>
        <translation>現在の規則での呼出</translation>
    </message>
    <message>
        <source>all failing: %1× over %2</source>
        <comment>burn rate, window</comment>
        <translation>全失敗: %2 で %1×</translation>
    </message>
    <message>
        <source>Now, as full downtime</source>
        <translation>現在、全停止換算</translation>
    </message>
    <message>
        <source>since %1: %2</source>
        <translation>%1 から: %2</translation>
    </message>
    <message>
        <source>%1, as full downtime</source>
        <comment>a day</comment>
        <translation>%1、全停止換算</translation>
    </message>
    <message>
        <source>log axis</source>
        <translation>対数軸</translation>
    </message>
    <message>
        <source>Nothing took time yet: no rollout, no trouble in 30 days.</source>
        <translation>まだ所要時間がありません: 30日間ロールアウトも障害もなし。</translation>
    </message>
</context>
<context>
    <name>yagura::FollowCommand</name>
    <message>
        <source>%1 has not answered yet; it is asked again for up to two minutes.</source>
        <translation>%1 はまだ応答していません。最大2分間、問い合わせを続けます。</translation>
    </message>
</context>
<context>
    <name>yagura::GuardList</name>
    <message>
        <source>Guards</source>
        <translation>ガード</translation>
    </message>
</context>
<context>
    <name>yagura::InitCommand</name>
    <message>
        <source>init needs --prometheus URL.</source>
        <translation>init には --prometheus URL が必要です。</translation>
    </message>
    <message>
        <source>The demo needs no configuration; leave --demo out.</source>
        <translation>デモに設定は要りません。--demo を外してください。</translation>
    </message>
    <message>
        <source>%1 exists already and is not touched; move it away or choose another folder with --config.</source>
        <translation>%1 がすでにあるため変更しません。移動するか、--config で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 に照会中…</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込みませんでした。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) found.</source>
        <translation>
            <numerusform>サービスが %n 個見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Store the job server&apos;s token with: yagura-cli secret set jobs-token</source>
        <translation>ジョブサーバーのトークンは次のコマンドで保存します: yagura-cli secret set jobs-token</translation>
    </message>
    <message>
        <source>%1 cannot be written; look at the rights of its folder or choose another with --config.</source>
        <translation>%1 に書き込めません。フォルダーの権限を確かめるか、--config で別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>yagura::JobsCommand</name>
    <message>
        <source>There is no service “%1”.</source>
        <translation>サービス「%1」はありません。</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>可</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>データ源</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>MAY RUN</source>
        <translation>実行権限</translation>
    </message>
    <message>
        <source>RUNNING</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>オプション</translation>
    </message>
</context>
<context>
    <name>yagura::JournalCommand</name>
    <message>
        <source>SEQ</source>
        <translation>連番</translation>
    </message>
    <message>
        <source>AT</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>OPERATION</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>DETAIL</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>chain: %1</source>
        <translation>チェーン: %1</translation>
    </message>
    <message>
        <source>The journal was changed or damaged: entry %1 does not fit the one before it.</source>
        <translation>ジャーナルが改変されたか壊れています。項目 %1 が直前の項目と合いません。</translation>
    </message>
    <message>
        <source>A damaged journal is kept as %1: what it held is not in this chain.</source>
        <translation>壊れたジャーナルを %1 として残しています。その内容はこの連鎖に含まれません。</translation>
    </message>
</context>
<context>
    <name>yagura::LabCharts</name>
    <message>
        <source>no incident is confirmed</source>
        <translation>確定した障害はありません</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>予算の残り</translation>
    </message>
    <message>
        <source>at the end of the replay</source>
        <translation>再生の終わりで</translation>
    </message>
    <message>
        <source>Incidents that paged</source>
        <translation>呼び出した障害</translation>
    </message>
    <message>
        <source>recall, of those a person confirmed</source>
        <translation>再現率、人が確定した障害のうち</translation>
    </message>
    <message>
        <source>Pages that were real</source>
        <translation>本物だった呼出</translation>
    </message>
    <message>
        <source>precision: the rest fired for nothing</source>
        <translation>適合率: 残りは空振り</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>呼出</translation>
    </message>
    <message>
        <source>as often as a person is called</source>
        <translation>人が呼ばれる回数</translation>
    </message>
    <message>
        <source>Until detected, median</source>
        <translation>検知まで 中央値</translation>
    </message>
    <message>
        <source>from the start to the page</source>
        <translation>開始から呼出まで</translation>
    </message>
    <message>
        <source>Spent when it paged</source>
        <translation>呼出時に使った予算</translation>
    </message>
    <message>
        <source>the worst of them</source>
        <translation>そのうち最悪</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>起票</translation>
    </message>
    <message>
        <source>decide who reads them</source>
        <translation>読む人を決めておく</translation>
    </message>
    <message>
        <source>The same %1, by the rules of today and as proposed</source>
        <translation>同じ %1 を、今の規則と提案で</translation>
    </message>
    <message>
        <source>filled: an alert fired; bars of 14 page, of 8 are tickets</source>
        <translation>塗り: 発火中。棒の高さ 14 は呼出、8 は起票</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Budget left is %1 now and %2 as proposed.</source>
        <translation>予算の残りは現在 %1、提案では %2。</translation>
    </message>
    <message>
        <source>for nothing</source>
        <translation>空振り</translation>
    </message>
    <message>
        <source>%1 from %2 for %3</source>
        <translation>%1 %2 から %3</translation>
    </message>
    <message>
        <source>refused, not replayed</source>
        <translation>却下、再生せず</translation>
    </message>
    <message>
        <source>incidents, confirmed</source>
        <translation>障害、確定済み</translation>
    </message>
    <message>
        <source>%1, %2 long</source>
        <translation>%1、長さ %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>no page</source>
        <translation>呼出なし</translation>
    </message>
    <message>
        <source>Of %1 slices %2 were seen and %3 were not: a firing that runs into those is not counted on.</source>
        <translation>%1 スライスのうち %2 を実測、%3 は欠測。欠測にかかる発火は「不明」として数えません。</translation>
    </message>
    <message>
        <source>A correction leaves out %1.</source>
        <translation>%1 は補正で除外。</translation>
    </message>
    <message>
        <source>Computed in %1, no server was asked.</source>
        <translation>%1 で計算、サーバーへの問い合わせは 0 回。</translation>
    </message>
    <message>
        <source>%1 to %2, %3 long</source>
        <translation>%1 から %2、長さ %3</translation>
    </message>
    <message>
        <source>The proposal pages for nothing</source>
        <translation>提案は空振りで呼び出します</translation>
    </message>
    <message>
        <source>none of its pairs is a page that can fire</source>
        <translation>発火し得る呼出のペアがありません</translation>
    </message>
    <message>
        <source>proposed %1</source>
        <translation>提案 %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 %2後</translation>
    </message>
    <message>
        <source>Neither the rules of today nor the proposed ones page for it.</source>
        <translation>現在の規則でも提案でも呼出はありません。</translation>
    </message>
    <message>
        <source>The proposal pages after %1; the rules of today do not page at all.</source>
        <translation>提案では %1 後に呼出。現在の規則では呼出がありません。</translation>
    </message>
    <message>
        <source>The rules of today page after %1; the proposal would not page at all.</source>
        <translation>現在の規則では %1 後に呼出。提案では呼出がありません。</translation>
    </message>
    <message>
        <source>Both page after %1.</source>
        <translation>どちらも %1 後に呼出。</translation>
    </message>
    <message>
        <source>The proposal pages after %1, the rules of today after %2.</source>
        <translation>提案では %1 後、現在の規則では %2 後に呼出。</translation>
    </message>
</context>
<context>
    <name>yagura::LabCommand</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>GOES TO</source>
        <translation>行き先</translation>
    </message>
    <message>
        <source>FACTOR</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>LONG</source>
        <translation>長</translation>
    </message>
    <message>
        <source>SHORT</source>
        <translation>短</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>FIRED</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>FIRST AND LAST MINUTE</source>
        <translation>最初と最後の分</translation>
    </message>
    <message>
        <source>%1 takes one of: %2.</source>
        <translation>%1 には %2 のどれかを指定してください。</translation>
    </message>
    <message>
        <source>lab needs --slo ID.</source>
        <translation>lab には --slo ID が必要です。</translation>
    </message>
    <message>
        <source>--target takes a percentage such as 99.9, above 1 and under 100.</source>
        <translation>--target には 99.9 のような 1 より大きく 100 未満の百分率を指定してください。</translation>
    </message>
    <message>
        <source>%1 states no burn pairs of its own; no alert is replayed.</source>
        <translation>%1 は独自の消費ペアを定めていないため、アラートは再生しません。</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窓</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>burn</source>
        <translation>消費</translation>
    </message>
    <message>
        <source>budget left</source>
        <translation>予算の残り</translation>
    </message>
    <message>
        <source>detection</source>
        <translation>検知</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>budget at firing</source>
        <translation>発火時の予算</translation>
    </message>
    <message numerus="yes">
        <source>Replayed from %1 to %2: %n slice(s) unseen.</source>
        <translation>
            <numerusform>%1 から %2 を再生: 欠測スライス %n。</numerusform>
        </translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>PROPOSED</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Alerts as they are:</source>
        <translation>現在のアラート:</translation>
    </message>
    <message>
        <source>Alerts as proposed:</source>
        <translation>提案のアラート:</translation>
    </message>
    <message>
        <source>--window takes a length of 1m to 366d such as 30d, or a calendar such as “calendar month Asia/Tokyo”.</source>
        <translation>--window には 30d のような 1m から 366d の長さか、「calendar month Asia/Tokyo」のような暦を指定します。</translation>
    </message>
</context>
<context>
    <name>yagura::LabConditions</name>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窓</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Try a pair: threshold, long / short, where it goes</source>
        <translation>ペアを試す: しきい値・長 / 短・行き先</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>端末でも同じ</translation>
    </message>
    <message>
        <source>own</source>
        <comment>burn policy</comment>
        <translation>自前</translation>
    </message>
    <message>
        <source>changed, now %1</source>
        <translation>変更あり、現在は %1</translation>
    </message>
    <message>
        <source>%1, or %2 failed requests</source>
        <translation>%1、または失敗リクエスト %2 件</translation>
    </message>
    <message>
        <source>%1 of full outage</source>
        <translation>全停止 %1</translation>
    </message>
    <message>
        <source>begins anew with the calendar</source>
        <translation>暦とともに新しく始まる</translation>
    </message>
    <message>
        <source>every weekday as often</source>
        <translation>曜日の数がそろう</translation>
    </message>
    <message>
        <source>some weekdays more often than others</source>
        <translation>曜日の数に偏りあり</translation>
    </message>
    <message>
        <source>every request alike</source>
        <translation>全リクエスト平等</translation>
    </message>
    <message>
        <source>every minute good or bad</source>
        <translation>1分ごとに良か不良か</translation>
    </message>
    <message>
        <source>every minute by its ratio</source>
        <translation>1分ごとの比率</translation>
    </message>
    <message>
        <source>windows are computed from the window</source>
        <translation>窓は窓の長さから計算</translation>
    </message>
    <message>
        <source>thresholds are computed from the window</source>
        <translation>しきい値は窓から計算</translation>
    </message>
    <message>
        <source>the pairs as they stand below</source>
        <translation>下のペアのとおり</translation>
    </message>
</context>
<context>
    <name>yagura::LabPage</name>
    <message>
        <source>Replay</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Choose another objective</source>
        <translation>別の目標を選ぶ</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Copy the rules</source>
        <translation>規則をコピー</translation>
    </message>
    <message>
        <source>only looks: no rule and no server is changed</source>
        <translation>見るだけ。規則もサーバーも変わりません</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>a thick edge: changed</source>
        <translation>太い枠: 変えたもの</translation>
    </message>
    <message>
        <source>Until detected</source>
        <translation>検知まで</translation>
    </message>
    <message>
        <source>Spent when it paged</source>
        <translation>呼出時に使った予算</translation>
    </message>
    <message>
        <source>Until it was quiet again</source>
        <translation>解除まで</translation>
    </message>
    <message>
        <source>No incident is confirmed</source>
        <translation>確定した障害はありません</translation>
    </message>
    <message>
        <source>Detection, precision and recall are held against incidents that a person confirmed. Nothing is guessed from the alerts themselves.</source>
        <translation>検知・適合率・再現率は、人が確定した障害と照らします。アラートそのものからは何も推測しません。</translation>
    </message>
    <message>
        <source>What would change in the rules</source>
        <translation>規則の差分</translation>
    </message>
    <message>
        <source>Save as a new file…</source>
        <translation>新しいファイルに保存…</translation>
    </message>
    <message>
        <source>No objective to show</source>
        <translation>表示する目標がありません</translation>
    </message>
    <message>
        <source>Nothing is configured yet. Start shows three ways in.</source>
        <translation>まだ何も設定されていません。開始ページに 3 つの始め方があります。</translation>
    </message>
    <message>
        <source>Open start</source>
        <translation>開始ページを開く</translation>
    </message>
    <message>
        <source>Waiting for the first answers: there is nothing to replay yet.</source>
        <translation>最初の応答待ち: まだ再生するものがありません。</translation>
    </message>
    <message>
        <source>Nothing of this objective was seen yet: there is nothing to replay.</source>
        <translation>この目標はまだ何も観測されておらず、再生するものがありません。</translation>
    </message>
    <message>
        <source>The replay ends %1: nothing newer is stored.</source>
        <translation>再生は %1 まで: それより新しい保存はありません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 のうち %1</translation>
    </message>
    <message>
        <source>The stored slices under two questions</source>
        <translation>保存済みスライスに 2 つの条件を</translation>
    </message>
    <message>
        <source>Replaying the stored slices</source>
        <translation>保存済みスライスを再生中</translation>
    </message>
    <message>
        <source>Nothing to replay</source>
        <translation>再生するものがありません</translation>
    </message>
    <message>
        <source>minute by minute, on this machine</source>
        <translation>1分ずつ、この端末で</translation>
    </message>
    <message>
        <source>no slice of this objective is stored</source>
        <translation>この目標のスライスは保存されていません</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Alerts of today and as proposed</source>
        <translation>現在と提案のアラート</translation>
    </message>
    <message>
        <source>No incident to look at</source>
        <translation>見る障害がありません</translation>
    </message>
    <message>
        <source>Once an incident is confirmed, its burn is drawn here by the minute.</source>
        <translation>障害が確定すると、その消費を1分ごとに描きます。</translation>
    </message>
    <message>
        <source>What fired</source>
        <translation>発火したもの</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>What changes in the rules</source>
        <translation>規則の差分</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 箇所</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest answer came in part: more may have failed than is replayed.</source>
        <translation>最新の応答は一部だけです。失敗は再生結果より多い可能性があります。</translation>
    </message>
    <message>
        <source>Waiting for the first answers.</source>
        <translation>最初の応答を待っています。</translation>
    </message>
</context>
<context>
    <name>yagura::LensBar</name>
    <message>
        <source>Window</source>
        <translation>窓</translation>
    </message>
    <message>
        <source>Window of the objective</source>
        <translation>目標の窓</translation>
    </message>
    <message>
        <source>This page speaks by %1.</source>
        <translation>このページは %1 で表示しています。</translation>
    </message>
    <message>
        <source>Not this objective&apos;s own method: %1 decides status, alerts and guards.</source>
        <translation>この目標本来の方式ではありません。状態・アラート・ガードは %1 で決まります。</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1 に戻す</translation>
    </message>
    <message>
        <source>The first window decides status, alerts and guards.</source>
        <translation>状態・アラート・ガードは最初の窓で決まります。</translation>
    </message>
    <message>
        <source>Not the window that decides: status, alerts and guards go by %1.</source>
        <translation>判定に使う窓ではありません。状態・アラート・ガードは %1 で決まります。</translation>
    </message>
    <message>
        <source>Window and method</source>
        <translation>窓と方式</translation>
    </message>
</context>
<context>
    <name>yagura::LogView</name>
    <message>
        <source>First error</source>
        <translation>最初のエラー</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lines, errors</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>エラー %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::LookControls</name>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Colour universal design</source>
        <translation>カラーユニバーサルデザイン</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>yagura::MainWindow</name>
    <message>
        <source>Ask the servers now</source>
        <translation>いますぐサーバーに問い合わせる</translation>
    </message>
    <message>
        <source>Pause or resume asking</source>
        <translation>問い合わせの一時停止・再開</translation>
    </message>
    <message>
        <source>Local time or UTC</source>
        <translation>現地時刻と UTC の切り替え</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>このページを絞り込む</translation>
    </message>
    <message>
        <source>Open the rollback panel for the selection</source>
        <translation>選択中のロールバックパネルを開く</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>ウォール</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Leave full screen, close the panel</source>
        <translation>全画面を終了、パネルを閉じる</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Range, where a page has one</source>
        <translation>表示期間(あるページのみ)</translation>
    </message>
</context>
<context>
    <name>yagura::NowAndTarget</name>
    <message>
        <source>Runs now %1, goes to %2</source>
        <translation>稼働中 %1、戻し先 %2</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>戻し先</translation>
    </message>
</context>
<context>
    <name>yagura::NumberDesk</name>
    <message>
        <source>Why they differ: %1</source>
        <translation>違いの理由: %1</translation>
    </message>
    <message>
        <source>Slices as CSV</source>
        <translation>スライスを CSV に</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました: %1</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>書き出せませんでした: %1</translation>
    </message>
    <message>
        <source>Nothing was seen yet: there is nothing to compare.</source>
        <translation>まだ何も観測されておらず、比べるものがありません。</translation>
    </message>
</context>
<context>
    <name>yagura::NumberDrawer</name>
    <message>
        <source>Copy as evidence</source>
        <translation>証拠としてコピー</translation>
    </message>
    <message>
        <source>Copy as PromQL</source>
        <translation>PromQL としてコピー</translation>
    </message>
    <message>
        <source>Slices as CSV…</source>
        <translation>スライスを CSV に…</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the opened number</source>
        <translation>開いた数値を閉じる</translation>
    </message>
    <message>
        <source>What stands behind the number</source>
        <translation>数値の裏付け</translation>
    </message>
    <message>
        <source>JSON with queries, instant, counts and methods</source>
        <translation>クエリ、時刻、件数、方式の JSON</translation>
    </message>
    <message>
        <source>Copied: the evidence as JSON.</source>
        <translation>コピーしました: JSON の証拠。</translation>
    </message>
    <message>
        <source>Copied: the queries, pinned to the instant.</source>
        <translation>コピーしました: 時刻に固定したクエリ。</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>問い合わせた内容</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>観測できた部分</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>スライス</translation>
    </message>
    <message>
        <source>Rounding, step by step</source>
        <translation>丸め、一段ずつ</translation>
    </message>
    <message>
        <source>always towards worse; met is decided unrounded</source>
        <translation>常に悪い側へ。達成は丸めずに判定</translation>
    </message>
    <message>
        <source>The way it was counted</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>the best of three that this server and these series allow</source>
        <translation>このサーバーと系列で使える 3 つのうち最良</translation>
    </message>
    <message>
        <source>The same slices, three methods</source>
        <translation>同じスライスを 3 つの方式で</translation>
    </message>
    <message>
        <source>the marked one is this objective&apos;s own; key B shows the page by the next one</source>
        <translation>印はこの目標の方式。B キーで次の方式に切り替え</translation>
    </message>
    <message>
        <source>What other engines recorded</source>
        <translation>ほかのエンジンの記録</translation>
    </message>
    <message>
        <source>reproduced from these slices</source>
        <translation>このスライスから再現</translation>
    </message>
    <message>
        <source>Evidence: JSON with queries, instant, counts, methods; UTC, C locale</source>
        <translation>証拠: クエリ・時刻・件数・方式の JSON、UTC、C ロケール</translation>
    </message>
</context>
<context>
    <name>yagura::NumberFacts</name>
    <message>
        <source>SLI, opened</source>
        <translation>SLI の内訳</translation>
    </message>
    <message>
        <source>Error budget left, opened</source>
        <translation>エラーバジェット残りの内訳</translation>
    </message>
    <message>
        <source>%1 %2, target %3, %4, method %5</source>
        <comment>service, objective, target, window, method</comment>
        <translation>%1 %2、目標 %3、%4、方式 %5</translation>
    </message>
    <message>
        <source>Pinned at</source>
        <translation>固定時刻</translation>
    </message>
    <message>
        <source>%1Z, the minute in progress is left out</source>
        <translation>%1Z、進行中の分は含めない</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窓</translation>
    </message>
    <message>
        <source>%1 slices of 1 min, end in (T − %2, T]</source>
        <translation>1分スライス %1 個、(T − %2, T] に終わる</translation>
    </message>
    <message>
        <source>%1 slices of 1 min since the %2 began</source>
        <translation>1分スライス %1 個、%2の始まりから</translation>
    </message>
    <message>
        <source>asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>server unknown</source>
        <translation>サーバー不明</translation>
    </message>
    <message>
        <source>the server did not answer</source>
        <translation>サーバーの応答なし</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>newest slice %1 before; %2</source>
        <translation>最新スライスは %1前。%2</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>one slice counts as one event</source>
        <translation>1スライスを1イベントと数える</translation>
    </message>
    <message>
        <source>events in the window</source>
        <translation>窓内のイベント</translation>
    </message>
    <message>
        <source>series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>total</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>part</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>重み %1</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>欠測なし</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>欠測 %n 箇所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deploy(s)</source>
        <translation>
            <numerusform>デプロイ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counter reset(s), each counted from 0</source>
        <translation>
            <numerusform>カウンターリセット %n 回、いずれも 0 から数える</numerusform>
        </translation>
    </message>
    <message>
        <source>counter resets: asking…</source>
        <translation>カウンターリセット: 問い合わせ中…</translation>
    </message>
    <message>
        <source>counter resets unknown</source>
        <translation>カウンターリセット不明</translation>
    </message>
    <message>
        <source>%1 coverage</source>
        <translation>観測率 %1</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>the whole window</source>
        <translation>窓全体</translation>
    </message>
    <message>
        <source>since the first slice ever seen</source>
        <translation>最初に観測したスライスから</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>欠測</translation>
    </message>
    <message>
        <source>every minute was seen</source>
        <translation>全分を観測</translation>
    </message>
    <message>
        <source>%1 events were spread over them</source>
        <translation>%1 イベントを均等に配分</translation>
    </message>
    <message>
        <source>they count nothing</source>
        <translation>何も数えない</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>by corrections</source>
        <translation>補正による</translation>
    </message>
    <message>
        <source>no correction applies</source>
        <translation>補正なし</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>%1 − %2 − %3</source>
        <translation>%1 − %2 − %3</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>bad events</source>
        <translation>不良イベント</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>raw counters</source>
        <translation>生カウンター</translation>
    </message>
    <message>
        <source>few series: differences at slice edges, exact</source>
        <translation>系列が少ない: スライス境界の差分、正確</translation>
    </message>
    <message>
        <source>anchored increase</source>
        <translation>anchored increase</translation>
    </message>
    <message>
        <source>exact at the server, in one series</source>
        <translation>サーバー側で正確、1系列</translation>
    </message>
    <message>
        <source>increase, reconciled</source>
        <translation>increase、照合済み</translation>
    </message>
    <message>
        <source>extrapolates; what is left when neither works</source>
        <translation>外挿あり。ほかが使えないとき</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>left, −100 to 100%</source>
        <translation>残り、−100〜100%</translation>
    </message>
    <message>
        <source>left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>SLI</source>
        <translation>SLI</translation>
    </message>
    <message>
        <source>what one unit of harm is</source>
        <translation>害の単位</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Recorded series</source>
        <translation>記録系列</translation>
    </message>
    <message>
        <source>it says</source>
        <translation>記録値</translation>
    </message>
    <message>
        <source>we get its way</source>
        <translation>同じ方式での値</translation>
    </message>
    <message>
        <source>how it counts</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>There is no number to recompute: no traffic was seen.</source>
        <translation>再計算する数値なし: トラフィックがありません。</translation>
    </message>
    <message>
        <source>Recomputed from what is shown: same digits</source>
        <translation>表示値だけで再計算: 同じ桁</translation>
    </message>
    <message>
        <source>Recomputed from what is shown: other digits</source>
        <translation>表示値だけで再計算: 異なる桁</translation>
    </message>
    <message>
        <source>%1 %2, target %3, %4, by %5, which is not its own method</source>
        <comment>service, objective, target, window, method</comment>
        <translation>%1 %2、目標 %3、%4、方式 %5（この SLO 本来の方式ではない）</translation>
    </message>
    <message>
        <source>corrections took %1 bad events off</source>
        <translation>補正で不良イベント %1 件を除外</translation>
    </message>
    <message>
        <source>No recording rule of Sloth or Pyrra speaks of this objective.</source>
        <translation>この目標を扱う Sloth や Pyrra の記録ルールはありません。</translation>
    </message>
    <message>
        <source>Whether Sloth or Pyrra record this objective is not known: the server has not told its rules.</source>
        <translation>Sloth や Pyrra がこの目標を記録しているかは不明です。サーバーがルールを返していません。</translation>
    </message>
    <message>
        <source>nothing was seen yet</source>
        <translation>まだ観測なし</translation>
    </message>
</context>
<context>
    <name>yagura::ObjectivesModel</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Target %</source>
        <translation>目標値 %</translation>
    </message>
    <message>
        <source>SLI %</source>
        <translation>SLI %</translation>
    </message>
    <message>
        <source>SLI %1 %</source>
        <comment>window</comment>
        <translation>SLI %1 %</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Burn 1h</source>
        <translation>消費 1h</translation>
    </message>
    <message>
        <source>6h</source>
        <comment>burn over six hours</comment>
        <translation>6h</translation>
    </message>
    <message>
        <source>Time to empty</source>
        <translation>枯渇まで</translation>
    </message>
    <message>
        <source>Budget left, 28 days</source>
        <translation>予算の残り 28日</translation>
    </message>
    <message>
        <source>Last deploy</source>
        <translation>最終デプロイ</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>of the error budget</comment>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>−20 to 100%</source>
        <comment>axis of the budget bar</comment>
        <translation>予算 −20〜100%</translation>
    </message>
</context>
<context>
    <name>yagura::OptionDiff</name>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>screen reader: option, value, value</comment>
        <translation>%1: %2 から %3</translation>
    </message>
    <message>
        <source>Options that change</source>
        <translation>変わるオプション</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>送らない</translation>
    </message>
</context>
<context>
    <name>yagura::OverviewPage</name>
    <message>
        <source>Objectives, worst first</source>
        <translation>目標、悪い順</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>データ源</translation>
    </message>
    <message>
        <source>What changed, newest first</source>
        <translation>変わったこと、新しい順</translation>
    </message>
    <message>
        <source>Filter: service, objective</source>
        <translation>絞り込み: サービス・目標</translation>
    </message>
    <message>
        <source>Filter objectives</source>
        <translation>目標の絞り込み</translation>
    </message>
    <message>
        <source>can these numbers be trusted?</source>
        <translation>この数字を信じてよいか</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変わったこと</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>変化はありません。</translation>
    </message>
    <message>
        <source>Deploys, burns, alerts and silent sources appear here.</source>
        <translation>デプロイ、消費、アラート、応答のないデータ源がここに出ます。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>objectives, services</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n 目標</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n サービス</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is watched yet.</source>
        <translation>まだ監視対象がありません。</translation>
    </message>
    <message>
        <source>Choose a way in: the demo, a Prometheus server or a folder of objectives.</source>
        <translation>始め方を選んでください: デモ、Prometheus サーバー、目標のフォルダー。</translation>
    </message>
    <message>
        <source>Open Start</source>
        <translation>スタートを開く</translation>
    </message>
    <message>
        <source>No objective fits the filter.</source>
        <translation>絞り込みに合う目標がありません。</translation>
    </message>
    <message>
        <source>Clear it to see all %1.</source>
        <translation>解除すると %1 件すべてが見えます。</translation>
    </message>
    <message>
        <source>%1 is silent: what it feeds is unknown, not OK.</source>
        <translation>%1 の応答がありません。その数値は正常ではなく不明です。</translation>
    </message>
    <message>
        <source>hidden here: %1</source>
        <translation>ここで非表示: %1</translation>
    </message>
    <message>
        <source>Waiting for the first answers.</source>
        <translation>最初の応答を待っています。</translation>
    </message>
    <message>
        <source>Nothing is watched: the configuration is broken.</source>
        <translation>設定に誤りがあるため、何も監視していません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1（ほか %n 件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::PairTrial</name>
    <message>
        <source>Add</source>
        <comment>a pair of burn windows to the proposal</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Drop this pair</source>
        <translation>このペアを消す</translation>
    </message>
    <message>
        <source>Threshold of the pair</source>
        <translation>ペアのしきい値</translation>
    </message>
    <message>
        <source>Long and short window of the pair</source>
        <translation>ペアの長い窓と短い窓</translation>
    </message>
    <message>
        <source>Where the pair goes</source>
        <translation>ペアの行き先</translation>
    </message>
    <message>
        <source>At a target of %1 total failure burns 1 ÷ %2 = %3, and never %4.</source>
        <translation>目標 %1 で全滅しても 1 ÷ %2 = %3。%4 には届きません。</translation>
    </message>
    <message>
        <source>%1 is shorter than four scrapes of %2 (%3).</source>
        <translation>%1 は取得 %2 の 4 回分 (%3) より短い。</translation>
    </message>
    <message>
        <source>A window under a minute rounds to zero: nothing would be counted.</source>
        <translation>1 分未満の窓は 0 に丸められ、何も数えません。</translation>
    </message>
    <message>
        <source>Refused, because it would never fire.</source>
        <translation>決して発火しないので断ります。</translation>
    </message>
    <message>
        <source>Refused, because it could not be measured.</source>
        <translation>測れないので断ります。</translation>
    </message>
    <message>
        <source>Make it %1, %2</source>
        <translation>%1、%2 にする</translation>
    </message>
</context>
<context>
    <name>yagura::PairsView</name>
    <message>
        <source>Burn pairs</source>
        <translation>消費ペア</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a pair of burn windows</comment>
        <translation>新しい</translation>
    </message>
    <message>
        <source>was a ticket</source>
        <translation>起票から</translation>
    </message>
    <message>
        <source>was a page</source>
        <translation>呼出から</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Long / short</source>
        <translation>長 / 短</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>行き先</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
</context>
<context>
    <name>yagura::PinBand</name>
    <message>
        <source>What the number stands on</source>
        <translation>数値の根拠</translation>
    </message>
</context>
<context>
    <name>yagura::PresetForm</name>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Name of the objective</source>
        <translation>目標の名前</translation>
    </message>
    <message>
        <source>its id</source>
        <translation>その ID</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窓</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>データ源</translation>
    </message>
    <message>
        <source>has to be given</source>
        <translation>指定が必要です</translation>
    </message>
    <message>
        <source>small letters, digits and hyphens</source>
        <translation>英小文字、数字、ハイフン</translation>
    </message>
    <message>
        <source>another objective has this name</source>
        <translation>別の目標がこの名前を使っています</translation>
    </message>
    <message>
        <source>between 0 and 100 percent</source>
        <translation>0 から 100 パーセントの間</translation>
    </message>
    <message>
        <source>not the name of a metric or label</source>
        <translation>メトリクス名・ラベル名ではありません</translation>
    </message>
    <message>
        <source>not a plain number, such as 0.3</source>
        <translation>0.3 のような数ではありません</translation>
    </message>
    <message>
        <source>not a regular expression</source>
        <translation>正規表現ではありません</translation>
    </message>
    <message>
        <source>the query that comes of it cannot be read</source>
        <translation>できたクエリを読めません</translation>
    </message>
</context>
<context>
    <name>yagura::PresetPicker</name>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>indicators that have proved themselves</source>
        <translation>実績のある指標</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter the presets</source>
        <translation>プリセットの絞り込み</translation>
    </message>
    <message>
        <source>Back to the objectives</source>
        <translation>目標一覧に戻る</translation>
    </message>
    <message>
        <source>The file that would be written</source>
        <translation>書き込まれるファイル</translation>
    </message>
    <message>
        <source>Write this file</source>
        <translation>このファイルを書き込む</translation>
    </message>
    <message>
        <source>Whether %1 is a bucket bound could not be checked: %2</source>
        <translation>%1 がバケット境界か確認できませんでした: %2</translation>
    </message>
    <message>
        <source>%1 knows no such histogram yet: the limit is taken as it is.</source>
        <translation>%1 にはまだこのヒストグラムがありません。上限はそのまま使います。</translation>
    </message>
    <message>
        <source>✓ %1 is a bucket bound on %2.</source>
        <translation>✓ %1 は %2 のバケット境界です。</translation>
    </message>
    <message>
        <source>%1 is no bucket bound on %2: requests between two bounds cannot be told apart. The nearest are:</source>
        <translation>%1 は %2 のバケット境界ではなく、2 つの境界の間のリクエストは区別できません。最も近いのは:</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 にする</translation>
    </message>
    <message>
        <source>Some fields are empty or wrong.</source>
        <translation>空欄か誤りのある欄があります。</translation>
    </message>
</context>
<context>
    <name>yagura::Rail</name>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
</context>
<context>
    <name>yagura::RailFoot</name>
    <message>
        <source>Sources and clocks</source>
        <translation>データ源と時計</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>データ源</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>%1 of %2 fresh</source>
        <translation>%1/%2 最新</translation>
    </message>
    <message>
        <source>nothing is asked yet</source>
        <translation>まだ問い合わせなし</translation>
    </message>
</context>
<context>
    <name>yagura::RollbackPanel</name>
    <message>
        <source>Roll back %1</source>
        <translation>%1 のロールバック</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>パネルを閉じる</translation>
    </message>
    <message>
        <source>Options that change</source>
        <translation>変わるオプション</translation>
    </message>
    <message>
        <source>Guards, checked again at start</source>
        <translation>ガード、開始時に再確認</translation>
    </message>
    <message>
        <source>Target: the newest version that lived inside its budget is proposed</source>
        <translation>戻し先: 予算内で稼働した最新のバージョンを提案</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>いま動いているもの</translation>
    </message>
    <message>
        <source>Sending once…</source>
        <translation>一度だけ送信中…</translation>
    </message>
    <message>
        <source>Type the service name to arm: %1</source>
        <translation>サービス名を入力すると押せます: %1</translation>
    </message>
    <message>
        <source>Service name, to arm the button</source>
        <translation>ボタンを有効にするサービス名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Options that change: %1 of %2</source>
        <translation>変わるオプション: %2 中 %1</translation>
    </message>
    <message>
        <source>op-id %1, not sent yet. Leaves this machine once at most.</source>
        <translation>op-id %1、未送信。このマシンから送るのは最大 1 回です。</translation>
    </message>
    <message>
        <source>nothing runs for this service</source>
        <translation>このサービスで実行中のものはありません</translation>
    </message>
    <message>
        <source>#%1, %2, %3</source>
        <comment>execution, user, age</comment>
        <translation>#%1、%2、%3</translation>
    </message>
    <message>
        <source>Abort #%1</source>
        <translation>#%1 を中止</translation>
    </message>
    <message>
        <source>Really abort #%1?</source>
        <translation>本当に #%1 を中止?</translation>
    </message>
    <message>
        <source>%1 burn, live for %2</source>
        <comment>rate, duration</comment>
        <translation>消費 %1、稼働 %2</translation>
    </message>
    <message>
        <source>%1 burn, was live for %2</source>
        <comment>rate, duration</comment>
        <translation>消費 %1、稼働 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>blocks, the first one</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n guards block</source>
        <translation>
            <numerusform>ガード %n 件が阻止</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the service name to arm the button.</source>
        <translation>サービス名を入力するとボタンが有効になります。</translation>
    </message>
    <message>
        <source>name matches</source>
        <translation>名前が一致</translation>
    </message>
    <message>
        <source>%1 of %2 letters</source>
        <translation>%2 文字中 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>%1 にロールバック</translation>
    </message>
    <message>
        <source>Armed. A press sends it once; Enter does nothing.</source>
        <translation>有効です。押すと一度だけ送ります。Enter では動きません。</translation>
    </message>
    <message>
        <source>The intent is in the journal before anything leaves.</source>
        <translation>送信の前に、意図をジャーナルに記録します。</translation>
    </message>
    <message>
        <source>#%1 runs</source>
        <translation>#%1 実行中</translation>
    </message>
    <message>
        <source>Closing this panel stops nothing.</source>
        <translation>このパネルを閉じても何も止まりません。</translation>
    </message>
    <message>
        <source>Unknown: looking up #%1</source>
        <translation>不明: #%1 を照会中</translation>
    </message>
    <message>
        <source>Never sent again.</source>
        <translation>再送信はしません。</translation>
    </message>
    <message>
        <source>Rolled back, verifying</source>
        <translation>ロールバック済み、検証中</translation>
    </message>
    <message>
        <source>op-id %1, requests sent: %2</source>
        <translation>op-id %1、送信回数: %2</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>開始されず</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the panel and open it again for a new attempt.</source>
        <translation>何も変更されていません。やり直すには、パネルを閉じて開き直してください。</translation>
    </message>
    <message>
        <source>burn over 5m: %1 before, %2 now</source>
        <translation>5m の消費: 前 %1、現在 %2</translation>
    </message>
    <message>
        <source>verifying, %1 of %2; %3</source>
        <comment>elapsed, window, burn</comment>
        <translation>検証中、%2 中 %1。%3</translation>
    </message>
    <message>
        <source>#%1 %2, %3</source>
        <comment>execution, state, duration</comment>
        <translation>#%1 %2、%3</translation>
    </message>
    <message>
        <source>The server took other values than were sent: %1</source>
        <translation>サーバーが受け取った値が、送った値と違います: %1</translation>
    </message>
    <message>
        <source>Log of the rollback</source>
        <translation>ロールバックのログ</translation>
    </message>
    <message>
        <source>job %1 on %2, usually %3</source>
        <comment>job, source, how long it takes</comment>
        <translation>ジョブ %1 (%2)、通常 %3</translation>
    </message>
    <message>
        <source>job %1 on %2</source>
        <comment>job, source</comment>
        <translation>ジョブ %1 (%2)</translation>
    </message>
</context>
<context>
    <name>yagura::RulesCommand</name>
    <message>
        <source>There is no SLO “%1”.</source>
        <translation>SLO「%1」はありません。</translation>
    </message>
    <message>
        <source>%1: no rules: %2</source>
        <translation>%1: ルールなし: %2</translation>
    </message>
    <message>
        <source>%1: the pair %2 and %3 is left out; it could never fire.</source>
        <translation>%1: ペア %2・%3 は決して発火しないので省きました。</translation>
    </message>
    <message>
        <source>%1: the server knows no corrections; its alerts count what they leave out.</source>
        <translation>%1: サーバーは補正を知らないため、アラートは除外分も数えます。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作れません。</translation>
    </message>
    <message>
        <source>%1 was not written by yagura-cli and is left as it is.</source>
        <translation>%1 は yagura-cli が書いたものではないので、そのまま残します。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 を書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>yagura::SecretCommand</name>
    <message>
        <source>secret takes one of: %1.</source>
        <translation>secret には次のいずれかを指定してください: %1。</translation>
    </message>
    <message>
        <source>A secret needs a name of letters, digits, dots, dashes and underscores.</source>
        <translation>シークレットには英数字、ドット、ハイフン、下線からなる名前が必要です。</translation>
    </message>
    <message>
        <source>“%1” is no longer stored.</source>
        <translation>「%1」の保存を取り消しました。</translation>
    </message>
    <message>
        <source>Value of “%1” (it is not shown):</source>
        <translation>「%1」の値(表示されません):</translation>
    </message>
    <message>
        <source>Nothing came on standard input; pipe the value in, for instance from a password manager.</source>
        <translation>標準入力が空でした。パスワードマネージャーなどから値をパイプで渡してください。</translation>
    </message>
    <message>
        <source>The value is too long.</source>
        <translation>値が長すぎます。</translation>
    </message>
    <message>
        <source>“%1” is stored.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>yagura::Sentences</name>
    <message>
        <source>, </source>
        <comment>between the entries of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>nothing runs for this service</source>
        <translation>このサービスで実行中のものはありません</translation>
    </message>
    <message>
        <source>cannot be checked: the job list is old</source>
        <translation>確認不可: ジョブ一覧が古い</translation>
    </message>
    <message>
        <source>%1 still runs</source>
        <comment>executions</comment>
        <translation>%1 がまだ実行中</translation>
    </message>
    <message>
        <source>the token may run %1</source>
        <translation>%1 の実行権限あり</translation>
    </message>
    <message>
        <source>the token may not run %1</source>
        <translation>%1 の実行権限なし</translation>
    </message>
    <message>
        <source>the server does not say whether the token may run it</source>
        <translation>実行権限をサーバーが示さない</translation>
    </message>
    <message>
        <source>the server does not list the job %1</source>
        <translation>サーバーの一覧に %1 がない</translation>
    </message>
    <message>
        <source>%1 is enabled</source>
        <comment>job</comment>
        <translation>%1 は有効</translation>
    </message>
    <message>
        <source>%1 is switched off on the server</source>
        <comment>job</comment>
        <translation>%1 はサーバー側で無効</translation>
    </message>
    <message>
        <source>no version is chosen</source>
        <translation>バージョンが未選択</translation>
    </message>
    <message>
        <source>which version is live is not known</source>
        <translation>稼働中のバージョンが不明</translation>
    </message>
    <message>
        <source>%1 went live after this panel opened on %2</source>
        <comment>version, version</comment>
        <translation>%2 で開いた後に %1 が稼働</translation>
    </message>
    <message>
        <source>%1 is live already</source>
        <translation>%1 はすでに稼働中</translation>
    </message>
    <message>
        <source>%1 burned at %2 while it was live</source>
        <comment>version, rate</comment>
        <translation>%1 は稼働中に %2 で消費</translation>
    </message>
    <message>
        <source>%1 was never seen live here</source>
        <translation>%1 の稼働はここでは未確認</translation>
    </message>
    <message>
        <source>%1, how it burned is not measured</source>
        <translation>%1 の当時の消費は未計測</translation>
    </message>
    <message>
        <source>the job&apos;s definition is not known yet</source>
        <translation>ジョブの定義が不明</translation>
    </message>
    <message>
        <source>all options fit the job&apos;s definition</source>
        <translation>すべてのオプションがジョブの定義に合う</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <comment>option</comment>
        <translation>%1 がない</translation>
    </message>
    <message>
        <source>%1 is not an allowed value</source>
        <comment>option</comment>
        <translation>%1 は許可されない値</translation>
    </message>
    <message>
        <source>%1 does not fit its pattern</source>
        <comment>option</comment>
        <translation>%1 は形式に合わない</translation>
    </message>
    <message>
        <source>the job does not declare %1</source>
        <comment>option</comment>
        <translation>ジョブの定義に %1 がない</translation>
    </message>
    <message>
        <source>jobs and objective are up to date</source>
        <translation>ジョブと目標は最新</translation>
    </message>
    <message>
        <source>%1 cannot be believed: too old</source>
        <translation>%1 は古くて信用できない</translation>
    </message>
    <message>
        <source>the budget is not known</source>
        <translation>予算が不明</translation>
    </message>
    <message>
        <source>%1 left stops deploys, not rollbacks</source>
        <translation>残り %1。止めるのはデプロイだけ</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>error budget</comment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 rolled back to %2</source>
        <comment>service, version</comment>
        <translation>%1 を %2 にロールバック</translation>
    </message>
    <message>
        <source>%1 %2 rolled out</source>
        <comment>service, version</comment>
        <translation>%1 %2 を展開</translation>
    </message>
    <message>
        <source>%1 has run</source>
        <comment>job</comment>
        <translation>%1 を実行</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Checking the guards again…</source>
        <translation>ガードを再確認中…</translation>
    </message>
    <message>
        <source>Writing the intent to the journal…</source>
        <translation>意図をジャーナルに記録中…</translation>
    </message>
    <message>
        <source>Sending once…</source>
        <translation>一度だけ送信中…</translation>
    </message>
    <message>
        <source>Unknown whether it started: looking for it, never sending again</source>
        <translation>開始したか不明: 照会中、再送信なし</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <comment>execution</comment>
        <translation>%1 実行中</translation>
    </message>
    <message>
        <source>%1: asked to stop</source>
        <comment>execution</comment>
        <translation>%1: 停止を依頼</translation>
    </message>
    <message>
        <source>%1. Watching the error ratio</source>
        <comment>what was done</comment>
        <translation>%1。エラー率を監視中</translation>
    </message>
    <message>
        <source>Ended without an outcome.</source>
        <translation>結果が出ないまま終わりました。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was done</comment>
        <translation>%1しました。</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <comment>execution</comment>
        <translation>%1 は失敗しました。</translation>
    </message>
    <message>
        <source>%1 was aborted.</source>
        <comment>execution</comment>
        <translation>%1 は中止されました。</translation>
    </message>
    <message>
        <source>%1 still runs.</source>
        <comment>execution</comment>
        <translation>%1 はまだ実行中です。</translation>
    </message>
    <message>
        <source>%1, but the errors did not fall.</source>
        <comment>what was done</comment>
        <translation>%1しましたが、エラーは減りませんでした。</translation>
    </message>
    <message>
        <source>Refused by a guard: %1. Nothing was sent.</source>
        <translation>ガードが拒否しました: %1。何も送っていません。</translation>
    </message>
    <message>
        <source>Refused. Nothing was sent.</source>
        <translation>拒否しました。何も送っていません。</translation>
    </message>
    <message>
        <source>Not started.</source>
        <translation>開始されませんでした。</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>開始されませんでした: %1</translation>
    </message>
    <message>
        <source>Unknown whether it started. It was sent at most once and is never sent again; look at the job server before you try anew.</source>
        <translation>開始したかどうか不明です。送信は最大 1 回で、再送信はしません。やり直す前にジョブサーバーを確認してください。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>service, objective</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was deployed</source>
        <translation>%1 をデプロイ</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>%1 をロールバック</translation>
    </message>
    <message>
        <source>%1: deploy failed</source>
        <translation>%1: デプロイ失敗</translation>
    </message>
    <message>
        <source>%1 %2: deploy failed</source>
        <comment>service, version</comment>
        <translation>%1 %2: デプロイ失敗</translation>
    </message>
    <message>
        <source>%1: budget empty</source>
        <translation>%1: 予算が枯渇</translation>
    </message>
    <message>
        <source>%1: burn over %2</source>
        <comment>objective, rate</comment>
        <translation>%1: バーンレートが %2 を超過</translation>
    </message>
    <message>
        <source>%1 firing</source>
        <comment>alert</comment>
        <translation>%1 発報</translation>
    </message>
    <message>
        <source>%1 firing for %2</source>
        <comment>alert, service</comment>
        <translation>%1 発報、対象 %2</translation>
    </message>
    <message>
        <source>%1 silent: its numbers are unknown</source>
        <comment>source</comment>
        <translation>%1 応答なし: その値は不明</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <comment>source</comment>
        <translation>%1 応答再開</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n 目標</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>アラート %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n executions</source>
        <translation>
            <numerusform>%n 実行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>what went wrong, time</comment>
        <translation>%2 から%1</translation>
    </message>
    <message>
        <source>%1, retry in %2</source>
        <translation>%1、%2後に再試行</translation>
    </message>
    <message>
        <source>first answer awaited</source>
        <translation>最初の応答待ち</translation>
    </message>
    <message>
        <source>the answer is incomplete</source>
        <translation>応答が不完全</translation>
    </message>
    <message>
        <source>back-fill %1</source>
        <comment>share of the history that was read</comment>
        <translation>取り込み %1</translation>
    </message>
    <message>
        <source>its clock is off by %1</source>
        <translation>時計のずれ %1</translation>
    </message>
    <message>
        <source>back-fill complete</source>
        <translation>取り込み完了</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>complete, version %1</source>
        <translation>完全、バージョン %1</translation>
    </message>
    <message>
        <source>Alertmanager not asked yet; last known %1</source>
        <translation>Alertmanager 未照会、最後の情報 %1</translation>
    </message>
    <message>
        <source>Alertmanager has not answered yet: nobody knows what fires</source>
        <translation>Alertmanager 応答待ち: 何が発報中か不明</translation>
    </message>
    <message>
        <source>Alertmanager complete, %1</source>
        <translation>Alertmanager 完全、%1</translation>
    </message>
    <message>
        <source>Alertmanager incomplete, %1: more may fire than is shown</source>
        <translation>Alertmanager 不完全、%1: 表示より多く発報中の可能性</translation>
    </message>
    <message>
        <source>Alertmanager old, %1: what fires now is unknown</source>
        <translation>Alertmanager の情報が古い、%1: いま何が発報中か不明</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Alertmanager: %1; last complete %2</source>
        <translation>Alertmanager: %1、最後の完全な応答は %2</translation>
    </message>
    <message>
        <source>Alertmanager: %1; nobody knows what fires</source>
        <translation>Alertmanager: %1、何が発報中か不明</translation>
    </message>
    <message>
        <source>Job server not asked yet; last known %1</source>
        <translation>ジョブサーバー未照会、最後の情報 %1</translation>
    </message>
    <message>
        <source>The job server has not answered yet</source>
        <translation>ジョブサーバー応答待ち</translation>
    </message>
    <message>
        <source>Job server complete, %1</source>
        <translation>ジョブサーバー完全、%1</translation>
    </message>
    <message>
        <source>Job server incomplete, %1</source>
        <translation>ジョブサーバー不完全、%1</translation>
    </message>
    <message>
        <source>Job server old, %1</source>
        <translation>ジョブサーバーの情報が古い、%1</translation>
    </message>
    <message>
        <source>Job server: %1; last complete %2</source>
        <translation>ジョブサーバー: %1、最後の完全な応答は %2</translation>
    </message>
    <message>
        <source>Job server: %1</source>
        <translation>ジョブサーバー: %1</translation>
    </message>
    <message>
        <source>Burn began at %1, while %2 was rolling out.</source>
        <comment>time, version</comment>
        <translation>%1、%2 の展開中に消費が始まりました。</translation>
    </message>
    <message>
        <source>Burn began at %1, %2 after %3 had rolled out.</source>
        <comment>time, duration, version</comment>
        <translation>%1、%3 の展開の %2後に消費が始まりました。</translation>
    </message>
    <message>
        <source>%1 is known only in part.</source>
        <translation>%1 は一部しか分かりません。</translation>
    </message>
    <message>
        <source>%1 is unknown, not OK: the last answer is %2 old.</source>
        <translation>%1 は正常ではなく不明です。最後の応答は %2前です。</translation>
    </message>
    <message>
        <source>%1 has no data.</source>
        <translation>%1 のデータがありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 will be empty in %2 at this rate.</source>
        <translation>%1 はこのままでは %2で枯渇します。</translation>
    </message>
    <message>
        <source>%1 has %2 of its budget left.</source>
        <translation>%1 の予算は残り %2 です。</translation>
    </message>
    <message>
        <source>Budget of %1 is empty.</source>
        <translation>%1 の予算が枯渇しました。</translation>
    </message>
    <message>
        <source>%1 burns its budget at %2.</source>
        <translation>%1 は予算を %2 で消費しています。</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4 of the error budget left, target %5, burn over one hour %6, %7</source>
        <comment>screen reader: service, objective, status …</comment>
        <translation>%1、%2: %3、エラーバジェット残り %4、目標 %5、1時間のバーンレート %6、%7</translation>
    </message>
    <message>
        <source>%1 over %2: %3 of full outage.</source>
        <translation>%1 を %2: 全停止 %3。</translation>
    </message>
    <message>
        <source>%1 over %2: %3, or %4 failed requests at last week&apos;s traffic.</source>
        <translation>%1 を %2: %3、または先週のトラフィックで失敗リクエスト %4 件。</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month of a week&apos;s first and last day</comment>
        <translation>M/d</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first day of a week inside one month</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>W%1, %2–%3</source>
        <comment>number of a week, its first and its last day</comment>
        <translation>W%1、%2〜%3</translation>
    </message>
    <message>
        <source>Changes are frozen: the error budget is spent.</source>
        <translation>変更は凍結中: エラーバジェットを使い切りました。</translation>
    </message>
    <message>
        <source>Changes are frozen, except %1: the error budget is spent.</source>
        <translation>変更は凍結中 (%1 を除く): エラーバジェットを使い切りました。</translation>
    </message>
    <message>
        <source>Changes need an approver: less than %1 of the error budget is left.</source>
        <translation>変更には承認者が必要: エラーバジェットの残りが %1 未満です。</translation>
    </message>
    <message>
        <source>The team is told of every change: less than %1 of the error budget is left.</source>
        <translation>変更はすべてチームに知らせます: エラーバジェットの残りが %1 未満です。</translation>
    </message>
    <message>
        <source>%1 left: the policy&apos;s stage &quot;%2&quot; freezes changes, but not those of class %3</source>
        <translation>残り %1: ポリシーの段階「%2」は変更を凍結 (%3 を除く)</translation>
    </message>
    <message>
        <source>%1 left: the policy&apos;s stage &quot;%2&quot; freezes changes</source>
        <translation>残り %1: ポリシーの段階「%2」は変更を凍結</translation>
    </message>
    <message>
        <source>%1 left: the policy&apos;s stage &quot;%2&quot; wants an approver; give a reason</source>
        <translation>残り %1: ポリシーの段階「%2」は承認者が必要。理由を書いてください</translation>
    </message>
    <message>
        <source>%1 left: the policy&apos;s stage &quot;%2&quot; wants an approver</source>
        <translation>残り %1: ポリシーの段階「%2」は承認者が必要</translation>
    </message>
    <message>
        <source>%1 left: the policy&apos;s stage is &quot;%2&quot;</source>
        <translation>残り %1: ポリシーの段階は「%2」</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>day, time, end</comment>
        <translation>%1 %2〜%3</translation>
    </message>
    <message numerus="yes">
        <source>Timeslices counts %Ln slice(s) under %1 as wholly bad, and %2 are allowed.</source>
        <translation>
            <numerusform>Timeslices は %1 を下回る %Ln スライスを丸ごと不良とし、許容は %2 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>bad slices</source>
        <translation>不良スライス</translation>
    </message>
    <message>
        <source>bad events</source>
        <translation>不良イベント</translation>
    </message>
    <message>
        <source>good events</source>
        <translation>良イベント</translation>
    </message>
    <message>
        <source>All three methods agree to the last digit that is shown.</source>
        <translation>3 つの方式は表示桁まで一致しています。</translation>
    </message>
    <message>
        <source>%1 was busy: by events it cost %2 of the budget, by time %3.</source>
        <translation>%1 は繁忙時: イベントでは予算の %2、時間では %3 を使いました。</translation>
    </message>
    <message>
        <source>%1 was quiet: by events it cost %2 of the budget, by time %3.</source>
        <translation>%1 は閑散時: イベントでは予算の %2、時間では %3 を使いました。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after the other</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>all slices</source>
        <translation>全スライス</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>全イベント</translation>
    </message>
    <message>
        <source>SLI, a ratio</source>
        <translation>SLI、比率</translation>
    </message>
    <message>
        <source>budget left, a ratio</source>
        <translation>予算の残り、比率</translation>
    </message>
    <message>
        <source>%1 over %2, up to %3</source>
        <translation>%1、%2 間、%3 まで</translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, because %1 takes the plain mean of five-minute ratios, in which a quiet hour weighs as much as a busy one, and Yagura counts every event alike.</source>
        <translation>%1 は残り %2、Yagura は %3。%1 は 5 分比率の単純平均で閑散時も繁忙時と同じ重みですが、Yagura は全イベントを平等に数えます。</translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, because %1 takes the plain mean of five-minute ratios, one for each evaluation of its rules, and Yagura judges every time slice once.</source>
        <translation>%1 は残り %2、Yagura は %3。%1 はルール評価ごとの 5 分比率の単純平均ですが、Yagura は各時間スライスを一度だけ判定します。</translation>
    </message>
    <message>
        <source>%1 has no number and Yagura %2 left, because a while without traffic made one of %1&apos;s ratios 0 ÷ 0 and its mean NaN until that leaves the window; Yagura counts nothing where nothing was asked.</source>
        <translation>%1 は値なし、Yagura は残り %2。トラフィックのない間に %1 の比率が 0 ÷ 0 となり、それが窓を出るまで平均は NaN です。Yagura は問い合わせのない所を数えません。</translation>
    </message>
    <message>
        <source>%1 says nothing at all and Yagura %2 left, because no error ever happened: the error series that %1&apos;s rules divide does not exist; to Yagura that is no error.</source>
        <translation>%1 は何も示さず、Yagura は残り %2。エラーが一度もなく、%1 のルールが割るエラー系列が存在しません。Yagura ではエラーなしです。</translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, because increase() extrapolates to the edges of the window and leaves out a series&apos; first value; Yagura counts what the counters really gained.</source>
        <translation>%1 は残り %2、Yagura は %3。increase() は窓の端まで外挿し、系列の最初の値を含みません。Yagura はカウンターの実際の増分を数えます。</translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, because %1 counts what a correction leaves out here.</source>
        <translation>%1 は残り %2、Yagura は %3。%1 はここで補正により除いた分も数えています。</translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, because %1&apos;s window is %4 and Yagura&apos;s %5.</source>
        <translation>%1 は残り %2、Yagura は %3。%1 の窓は %4、Yagura の窓は %5 です。</translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, because %1&apos;s target is %4 and Yagura&apos;s %5.</source>
        <translation>%1 は残り %2、Yagura は %3。%1 の目標は %4、Yagura の目標は %5 です。</translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, because %1&apos;s rules have recorded during a part of the window only, and it takes the mean of that part.</source>
        <translation>%1 は残り %2、Yagura は %3。%1 のルールは窓の一部でしか記録しておらず、その部分の平均です。</translation>
    </message>
    <message>
        <source>%1 says nothing of this objective and Yagura has %2 left: look whether %1&apos;s rules are evaluated.</source>
        <translation>%1 はこの目標について何も示さず、Yagura は残り %2。%1 のルールが評価されているか確認してください。</translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, and the method of %1 does not explain it: compare its rules with the objective here.</source>
        <translation>%1 は残り %2、Yagura は %3。%1 の方式では説明できません。ルールをここの目標と比べてください。</translation>
    </message>
    <message>
        <source>%1: found in the rules of %2 on the server “%3”; no file states it.</source>
        <translation>%1: サーバー「%3」の %2 のルールから発見。書いたファイルはありません。</translation>
    </message>
    <message>
        <source>%1 burns its error budget at %2 times the sustainable rate or faster.</source>
        <translation>%1 は持続可能な速さの %2 倍以上でエラーバジェットを消費しています。</translation>
    </message>
    <message>
        <source>Over the last %1 and still over the last %2, at least %3 of what was counted failed. At this rate the whole budget of %4 lasts %5.</source>
        <translation>直近 %1 と直近 %2 の両方で、数えたもののうち少なくとも %3 が失敗しました。この速さでは %4 の予算全体が %5 でなくなります。</translation>
    </message>
    <message>
        <source>“%1” counts no events: it needs a range, or must be a counter itself.</source>
        <translation>「%1」はイベントを数えていません。範囲を付けるか、カウンターそのものにしてください。</translation>
    </message>
    <message>
        <source>a composite is judged from its parts; PromQL cannot say it.</source>
        <translation>複合目標は構成要素から判定され、PromQL では書けません。</translation>
    </message>
    <message>
        <source>a target of 100% leaves no budget to burn.</source>
        <translation>目標 100% では消費できる予算がありません。</translation>
    </message>
    <message>
        <source>no pair of burn windows could ever fire.</source>
        <translation>発火し得る消費ペアがありません。</translation>
    </message>
    <message>
        <source>It can never fire: total failure burns at %1.</source>
        <translation>決して発火しません: 全滅でも消費は %1。</translation>
    </message>
    <message>
        <source>%1 holds fewer than four scrapes.</source>
        <translation>%1 は取得 4 回分より短い。</translation>
    </message>
    <message>
        <source>A window of it rounds to zero minutes.</source>
        <translation>その窓は 0 分に丸められます。</translation>
    </message>
    <message>
        <source>no deploy job is configured for this service</source>
        <translation>このサービスにはデプロイジョブが未設定</translation>
    </message>
    <message>
        <source>rolling back waits for numbers: the last answer is %1 old</source>
        <translation>ロールバックには新しい数値が必要です。最後の応答は %1 前</translation>
    </message>
</context>
<context>
    <name>yagura::ServiceCharts</name>
    <message>
        <source>no data %1</source>
        <translation>欠測 %1</translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation>履歴を読み込み中</translation>
    </message>
    <message>
        <source>%1 of %2 days from %3</source>
        <translation>%3 から %2日中 %1日</translation>
    </message>
    <message>
        <source>first answer from %1</source>
        <translation>%1 の最初の応答待ち</translation>
    </message>
    <message>
        <source>No traffic in this range</source>
        <translation>この期間はトラフィックなし</translation>
    </message>
    <message>
        <source>0 requests is not 100%</source>
        <translation>リクエスト 0 件は 100% ではありません</translation>
    </message>
    <message>
        <source>%1 burn: %2 by %3</source>
        <translation>%1速度: %3に %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%2に %1</translation>
    </message>
    <message>
        <source>if stopped: %1</source>
        <translation>今止めれば %1</translation>
    </message>
    <message>
        <source>if errors stop now: %1</source>
        <translation>今止めれば %1</translation>
    </message>
    <message>
        <source>How much error budget is left?</source>
        <translation>エラーバジェットの残りは?</translation>
    </message>
    <message>
        <source>budget left</source>
        <translation>予算の残り</translation>
    </message>
    <message>
        <source>empty %1</source>
        <translation>%1 枯渇</translation>
    </message>
    <message>
        <source>left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>bad events</source>
        <translation>不良イベント</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>許容</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>カバー率</translation>
    </message>
    <message>
        <source>age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Budget left %1; in view between %2 and %3.</source>
        <translation>予算の残り %1、表示範囲では %2 から %3。</translation>
    </message>
    <message>
        <source>How fast is it burning?</source>
        <translation>どの速さで消費している?</translation>
    </message>
    <message>
        <source>page condition true since %1</source>
        <translation>%1 から呼出条件成立</translation>
    </message>
    <message>
        <source>1× exactly on budget</source>
        <translation>1× ちょうど予算どおり</translation>
    </message>
    <message>
        <source>page pair</source>
        <translation>呼出条件</translation>
    </message>
    <message>
        <source>true</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>false</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Are requests fast enough?</source>
        <translation>リクエストは十分速い?</translation>
    </message>
    <message>
        <source>Are requests succeeding?</source>
        <translation>リクエストは成功している?</translation>
    </message>
    <message>
        <source>SLI 1m</source>
        <translation>SLI 1m</translation>
    </message>
    <message>
        <source>1-minute ratio, min to max per pixel, nines scale</source>
        <translation>1分比率、各画素の最小〜最大、ナイン軸</translation>
    </message>
    <message>
        <source>1-minute ratio, min to max per pixel, axis starts at %1</source>
        <translation>1分比率、各画素の最小〜最大、軸は %1 から</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>要求/秒</translation>
    </message>
    <message>
        <source>bad/s</source>
        <translation>不良/秒</translation>
    </message>
    <message>
        <source>Success in the last minute %1, target %2.</source>
        <translation>直近1分の成功率 %1、目標 %2。</translation>
    </message>
    <message>
        <source>other services</source>
        <translation>他サービス</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>変更</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) since %1</source>
        <translation>
            <numerusform>%1 からアラート %n</numerusform>
        </translation>
    </message>
    <message>
        <source>since deploy</source>
        <translation>デプロイ後</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>発報中</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窓</translation>
    </message>
    <message>
        <source>view</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1 + %2 ahead</source>
        <translation>%1+予測%2</translation>
    </message>
    <message>
        <source>%1, fitted axis %2 to %3</source>
        <comment>kind of budget</comment>
        <translation>%1、軸は %2〜%3</translation>
    </message>
    <message>
        <source>budget left, rolling %1</source>
        <translation>予算の残り、%1 ローリング</translation>
    </message>
    <message>
        <source>How far is the budget burned down?</source>
        <translation>予算はどこまで減った?</translation>
    </message>
    <message>
        <source>left of the whole %1</source>
        <translation>全体 %1 の残り</translation>
    </message>
    <message>
        <source>even spending</source>
        <translation>均等に使う線</translation>
    </message>
    <message>
        <source>left of the %1</source>
        <translation>%1の残り</translation>
    </message>
    <message>
        <source>burn-down, %1, from 100% of what the whole period allows</source>
        <translation>バーンダウン、%1、期間全体の許容量を 100% とする</translation>
    </message>
    <message>
        <source>bad slices</source>
        <translation>不良スライス</translation>
    </message>
    <message>
        <source>uncorrected</source>
        <translation>補正前</translation>
    </message>
    <message>
        <source>burn rate, log axis; %1 thick, %2 thin</source>
        <translation>バーンレート、対数軸。%1 太線、%2 細線</translation>
    </message>
    <message>
        <source>Burn rate over %1 %2, over %3 %4.</source>
        <translation>バーンレート %1 %2、%3 %4。</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>補正</translation>
    </message>
    <message>
        <source>%1 %2–%3: %4</source>
        <comment>reason, from, to, what is done</comment>
        <translation>%1 %2〜%3: %4</translation>
    </message>
    <message>
        <source>if errors stop now: above 0% again on %1, %2 left at its end</source>
        <translation>エラーが今止まれば: %1 に 0% を回復、その日の終わりに残り %2</translation>
    </message>
    <message>
        <source>if errors stop now: above 0% again on %1</source>
        <translation>エラーが今止まれば: %1 に 0% を回復</translation>
    </message>
    <message>
        <source>if errors stop now: %1 comes back on %2, when the costliest hour leaves</source>
        <translation>エラーが今止まれば: 最悪の1時間が窓を出る %2 に %1 が戻る</translation>
    </message>
</context>
<context>
    <name>yagura::ServiceHeader</name>
    <message>
        <source>Error budget left</source>
        <translation>エラーバジェット残り</translation>
    </message>
    <message>
        <source>Burn 5m / 1h / 6h</source>
        <translation>バーンレート 5m / 1h / 6h</translation>
    </message>
    <message>
        <source>Budget empty</source>
        <translation>予算枯渇</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>ロールバック…</translation>
    </message>
    <message>
        <source>%1   %2 of %3</source>
        <translation>%1   %2/%3</translation>
    </message>
    <message>
        <source>page condition true since %1</source>
        <translation>%1 から呼出条件成立</translation>
    </message>
    <message>
        <source>ticket condition true since %1</source>
        <translation>%1 から起票条件成立</translation>
    </message>
    <message>
        <source>no alert condition holds</source>
        <translation>アラート条件は不成立</translation>
    </message>
    <message>
        <source>alert conditions unknown</source>
        <translation>アラート条件は不明</translation>
    </message>
    <message>
        <source>at this burn, %1</source>
        <translation>この速さで %1</translation>
    </message>
    <message>
        <source>%1 bad of %2 allowed</source>
        <translation>不良 %1、許容 %2</translation>
    </message>
    <message>
        <source>no traffic in the window</source>
        <translation>窓内にトラフィックなし</translation>
    </message>
    <message>
        <source>SLI, %1</source>
        <translation>SLI %1</translation>
    </message>
    <message>
        <source>target %1, missed ×</source>
        <translation>目標 %1、未達 ×</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>Budget policy</source>
        <translation>予算ポリシー</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>この数値の内訳</translation>
    </message>
    <message>
        <source>Open this number: how it was counted</source>
        <translation>この数値を開く: 数え方</translation>
    </message>
    <message>
        <source>Explain this number, key E</source>
        <translation>この数値の内訳を表示、E キー</translation>
    </message>
    <message>
        <source>except %1</source>
        <translation>%1 を除く</translation>
    </message>
    <message>
        <source>%1 bad slices of %2 allowed</source>
        <translation>不良スライス %1 / 許容 %2</translation>
    </message>
    <message>
        <source>SLI, %1, %2</source>
        <comment>window, budgeting method</comment>
        <translation>SLI、%1、%2</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>By label, another window or method, availability table, laboratory</source>
        <translation>ラベル別、別の窓・計算方式、可用性の表、ラボ</translation>
    </message>
    <message>
        <source>Bad events by label</source>
        <translation>ラベル別の不良イベント</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>次の窓</translation>
    </message>
    <message>
        <source>Next budgeting method</source>
        <translation>次の計算方式</translation>
    </message>
    <message>
        <source>Availability table</source>
        <translation>可用性の表</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>ラボ</translation>
    </message>
</context>
<context>
    <name>yagura::ServicePage</name>
    <message>
        <source>a coincidence in time, not a proof</source>
        <translation>時間の一致であり証明ではありません</translation>
    </message>
    <message>
        <source>No objective to show</source>
        <translation>表示する目標がありません</translation>
    </message>
    <message>
        <source>Nothing is configured yet. Start shows three ways in.</source>
        <translation>まだ何も設定されていません。スタートで 3 つの始め方を選べます。</translation>
    </message>
    <message>
        <source>Open start</source>
        <translation>スタートを開く</translation>
    </message>
    <message>
        <source>Changes and alerts on the same axis</source>
        <translation>同じ軸の変更とアラート</translation>
    </message>
    <message>
        <source>one pixel column = first, min, max and last of %1 minutes</source>
        <translation>1画素列 = %1分の最初・最小・最大・最後</translation>
    </message>
    <message>
        <source>one sample a minute</source>
        <translation>1分に 1 サンプル</translation>
    </message>
    <message>
        <source>hidden here: %1 strip, other services</source>
        <translation>ここで非表示: %1 の帯、他サービス</translation>
    </message>
    <message>
        <source>Service: open the budget left</source>
        <translation>サービス: 予算の残りを開く</translation>
    </message>
    <message>
        <source>Service: by the next budgeting method</source>
        <translation>サービス: 次の計算方式で</translation>
    </message>
    <message>
        <source>Service: the next window of the objective</source>
        <translation>サービス: 目標の次の窓</translation>
    </message>
    <message>
        <source>Service: bad events by label</source>
        <translation>サービス: ラベル別の不良イベント</translation>
    </message>
    <message>
        <source>← → crosshair   M next marker   D data table   + − zoom   E explain   B next method   G by label</source>
        <translation>← → 十字線   M 次の目印   D データ表   + − 拡大   E 内訳   B 次の方式   G ラベル別</translation>
    </message>
    <message>
        <source>hidden here: %1 strip, other services, corrections</source>
        <translation>ここで隠れるもの: %1 の帯、ほかのサービス、補正</translation>
    </message>
    <message>
        <source>The newest answer came in part: it may be worse.</source>
        <translation>最新の応答は一部だけです。実際はさらに悪い可能性があります。</translation>
    </message>
</context>
<context>
    <name>yagura::Session</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Deploys</source>
        <translation>デプロイ</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>ウォール</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>スタート</translation>
    </message>
    <message>
        <source>Stored in the system keychain.</source>
        <translation>システムのキーチェーンに保存しました。</translation>
    </message>
    <message>
        <source>Deleted from the system keychain.</source>
        <translation>システムのキーチェーンから削除しました。</translation>
    </message>
</context>
<context>
    <name>yagura::SettingsPage</name>
    <message>
        <source>Sources</source>
        <translation>データ源</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <translation>設定の区分</translation>
    </message>
    <message>
        <source>A file that breaks leaves the last good version in force.</source>
        <translation>ファイルが壊れても、最後に正しかった版が有効なままです。</translation>
    </message>
    <message>
        <source>as the files state them; never written to</source>
        <translation>ファイルの内容どおり、書き換えなし</translation>
    </message>
    <message>
        <source>Objectives and faults</source>
        <translation>目標と誤り</translation>
    </message>
    <message>
        <source>applies at once</source>
        <translation>すぐに反映</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>single letters work while no field has the focus</source>
        <translation>1 文字のキーは、入力欄にフォーカスがないとき有効</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>このマシンから送るもの</translation>
    </message>
    <message>
        <source>Questions to the sources you configured. Nothing else.</source>
        <translation>設定したデータ源への問い合わせだけです。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>データ源</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窓</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>読み込み元</translation>
    </message>
    <message>
        <source>New from a preset…</source>
        <translation>プリセットから新規…</translation>
    </message>
    <message>
        <source>It allows</source>
        <translation>許容量</translation>
    </message>
    <message>
        <source>%1, or %2 failed</source>
        <translation>%1、または失敗 %2</translation>
    </message>
</context>
<context>
    <name>yagura::SloTexts</name>
    <message>
        <source>a request; busy hours weigh most</source>
        <translation>リクエスト。繁忙時が重い</translation>
    </message>
    <message>
        <source>a whole time slice, once it is under %1</source>
        <translation>時間スライス全体。%1 を下回った時点で</translation>
    </message>
    <message>
        <source>the share of a time slice; each weighs the same</source>
        <translation>時間スライスの割合。どれも同じ重み</translation>
    </message>
    <message>
        <source>rolling %1</source>
        <translation>%1 ローリング</translation>
    </message>
    <message>
        <source>calendar %1, %2</source>
        <comment>unit, zone</comment>
        <translation>暦の%1、%2</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>stage of an error budget policy</comment>
        <translation>通常</translation>
    </message>
    <message>
        <source>notify</source>
        <comment>stage of an error budget policy</comment>
        <translation>通知</translation>
    </message>
    <message>
        <source>needs an approver</source>
        <comment>stage of an error budget policy</comment>
        <translation>承認者が必要</translation>
    </message>
    <message>
        <source>freeze</source>
        <comment>stage of an error budget policy</comment>
        <translation>凍結</translation>
    </message>
    <message>
        <source>%1, except %2</source>
        <comment>freeze, classes of change</comment>
        <translation>%1、%2 を除く</translation>
    </message>
    <message>
        <source>The budget policy asks for %1&apos;s approval of a deploy.</source>
        <translation>予算ポリシーにより、デプロイには %1 の承認が必要です。</translation>
    </message>
    <message>
        <source>The budget policy asks for an approval of a deploy.</source>
        <translation>予算ポリシーにより、デプロイには承認が必要です。</translation>
    </message>
    <message>
        <source>The budget policy freezes changes.</source>
        <translation>予算ポリシーにより、変更は凍結中です。</translation>
    </message>
    <message>
        <source>The budget policy freezes changes, except %1.</source>
        <translation>予算ポリシーにより、変更は凍結中です (%1 を除く)。</translation>
    </message>
    <message>
        <source>the mean of 5-minute ratios</source>
        <translation>5分比率の平均</translation>
    </message>
    <message>
        <source>increases over the whole window</source>
        <translation>窓全体の増分</translation>
    </message>
    <message>
        <source>a sum of 5-minute increases</source>
        <translation>5分増分の合計</translation>
    </message>
    <message>
        <source>%1 says nothing of it</source>
        <translation>%1 は何も示していません</translation>
    </message>
    <message>
        <source>%1 says %2 by %3</source>
        <translation>%1 は %3 で %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>burn window, time left</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>maintenance</source>
        <comment>kind of correction</comment>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>outside business hours</source>
        <comment>kind of correction</comment>
        <translation>営業時間外</translation>
    </message>
    <message>
        <source>deployment</source>
        <comment>kind of correction</comment>
        <translation>デプロイ</translation>
    </message>
    <message>
        <source>correction</source>
        <comment>kind of correction</comment>
        <translation>補正</translation>
    </message>
    <message>
        <source>events dropped</source>
        <translation>イベントを除外</translation>
    </message>
    <message>
        <source>time dropped</source>
        <translation>時間を除外</translation>
    </message>
    <message>
        <source>counted as good</source>
        <translation>良として計上</translation>
    </message>
    <message>
        <source>bad ÷ total</source>
        <translation>不良 ÷ 全体</translation>
    </message>
    <message>
        <source>SLI</source>
        <translation>SLI</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>bad events</comment>
        <translation>許容</translation>
    </message>
    <message>
        <source>left</source>
        <comment>error budget</comment>
        <translation>残り</translation>
    </message>
    <message>
        <source>1 − that, rounded down</source>
        <translation>1 − その値、切り捨て</translation>
    </message>
    <message>
        <source>%1% of the total, rounded down</source>
        <translation>全体の %1%、切り捨て</translation>
    </message>
    <message>
        <source>1 − bad ÷ allowed, rounded down</source>
        <translation>1 − 不良 ÷ 許容、切り捨て</translation>
    </message>
</context>
<context>
    <name>yagura::Snapshots</name>
    <message>
        <source>There is no service and no objective “%1”.</source>
        <translation>サービスも目標も「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>yagura::SourceSettings</name>
    <message>
        <source>Sources</source>
        <translation>データ源</translation>
    </message>
    <message>
        <source>No source is configured.</source>
        <translation>データ源が設定されていません。</translation>
    </message>
    <message>
        <source>Add one under `sources:` in yagura.yaml.</source>
        <translation>yagura.yaml の `sources:` に追加してください。</translation>
    </message>
    <message>
        <source>The same, as text</source>
        <translation>同じ内容のテキスト</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Poll every</source>
        <translation>取得間隔</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>changed in yagura.yaml; applies within 5 s</source>
        <translation>変更は yagura.yaml で、5秒以内に反映</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>paste a token to store it</source>
        <translation>トークンを貼り付けて保存</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>This source as text</source>
        <translation>このデータ源のテキスト</translation>
    </message>
    <message>
        <source>What is never in the file</source>
        <translation>ファイルに決して書かないもの</translation>
    </message>
    <message>
        <source>The token. It lies in the system keychain under the name after `secret:`. Typed into the file by mistake it is an error that names the line and does not print it.</source>
        <translation>トークンです。`secret:` に書いた名前で、システムのキーチェーンに保管されます。誤ってファイルに書くとエラーになり、行番号だけを示して中身は表示しません。</translation>
    </message>
    <message>
        <source>From a terminal</source>
        <translation>端末から</translation>
    </message>
    <message>
        <source>yagura-cli check answers every fault with file, line and column. yagura-cli secret set NAME reads a token from standard input.</source>
        <translation>yagura-cli check は、すべての誤りをファイル・行・桁つきで示します。yagura-cli secret set NAME は、標準入力からトークンを読みます。</translation>
    </message>
    <message>
        <source>Files that were read: %1. A change applies within 5 s.</source>
        <translation>読み込んだファイル: %1。変更は 5秒以内に反映されます。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of the token, name of the secret</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>not tried yet; it only reads, as Yagura would</source>
        <translation>未実施、Yagura と同じく読み取りのみ</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>照会中…</translation>
    </message>
    <message>
        <source>all steps passed, %1</source>
        <translation>すべて合格、%1</translation>
    </message>
    <message numerus="yes">
        <source>%n steps failed</source>
        <translation>
            <numerusform>%n 段階が失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>再テスト</translation>
    </message>
</context>
<context>
    <name>yagura::SourcesModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>データ源</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>何を運ぶか</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>yagura::StartCommand</name>
    <message>
        <source>--detach does not wait, so --follow and --verify have no meaning with it.</source>
        <translation>--detach は終了を待たないため、--follow と --verify は併用できません。</translation>
    </message>
    <message>
        <source>There is no terminal to ask at; add --yes to start without a question.</source>
        <translation>確認できる端末がありません。確認なしで始めるには --yes を付けてください。</translation>
    </message>
    <message>
        <source>--option takes NAME=VALUE.</source>
        <translation>--option には NAME=VALUE を指定してください。</translation>
    </message>
    <message>
        <source>The option “%1” stands more than once.</source>
        <translation>オプション「%1」が重複しています。</translation>
    </message>
    <message>
        <source>--job takes SOURCE/ID.</source>
        <translation>--job には SOURCE/ID を指定してください。</translation>
    </message>
    <message>
        <source>--version belongs to a service; give other jobs their options with --option.</source>
        <translation>--version はサービス用です。ほかのジョブには --option で指定してください。</translation>
    </message>
    <message>
        <source>run needs --version.</source>
        <translation>run には --version が必要です。</translation>
    </message>
    <message>
        <source>Name a service.</source>
        <translation>サービスを指定してください。</translation>
    </message>
    <message>
        <source>This starts the job “%1”.</source>
        <translation>ジョブ「%1」を開始します。</translation>
    </message>
    <message>
        <source>This brings %1 from %2 to %3 by the job “%4”.</source>
        <translation>ジョブ「%4」で %1 を %2 から %3 にします。</translation>
    </message>
    <message>
        <source>an unknown version</source>
        <translation>不明なバージョン</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation>続けるには「%1」と入力してください:</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>サービス「%1」はありません。</translation>
    </message>
    <message>
        <source>Stopped before anything was started.</source>
        <translation>何も開始せずに停止しました。</translation>
    </message>
    <message>
        <source>Stopped watching: what was started goes on. “yagura-cli follow %1” shows it, “yagura-cli abort %1” stops it.</source>
        <translation>見るのをやめました。開始したものは続いています。「yagura-cli follow %1」で表示、「yagura-cli abort %1」で中止できます。</translation>
    </message>
    <message>
        <source>Stopped before it was known whether anything was started. “yagura-cli follow %1” finds out.</source>
        <translation>開始されたかどうかが分かる前に停止しました。「yagura-cli follow %1」で確かめられます。</translation>
    </message>
</context>
<context>
    <name>yagura::StartPage</name>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>A small shop with eight services, 30 days of traffic and an incident that is running right now.</source>
        <translation>8 つのサービスを持つ小さなショップ。30日分のトラフィックがあり、いまインシデントが進行中です。</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>デモを開く</translation>
    </message>
    <message>
        <source>Needs no network, no account, no file. Closed without a trace.</source>
        <translation>ネットワークもアカウントもファイルも不要。閉じれば跡は残りません。</translation>
    </message>
    <message>
        <source>The shop opens on Overview, marked DEMO</source>
        <translation>DEMO と表示された概要が開く</translation>
    </message>
    <message>
        <source>2 s</source>
        <translation>2秒</translation>
    </message>
    <message>
        <source>checkout is over its budget: see since when</source>
        <translation>checkout が予算超過。いつからかを見る</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1分</translation>
    </message>
    <message>
        <source>Roll it back and watch the burn stop</source>
        <translation>ロールバックして消費が止まるのを見る</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30秒</translation>
    </message>
    <message>
        <source>Connect Prometheus</source>
        <translation>Prometheus に接続</translation>
    </message>
    <message>
        <source>One address is enough to begin. Alertmanager and Rundeck can follow at any time.</source>
        <translation>アドレス 1 つで始められます。Alertmanager と Rundeck はいつでも追加できます。</translation>
    </message>
    <message>
        <source>Address of Prometheus</source>
        <translation>Prometheus のアドレス</translation>
    </message>
    <message>
        <source>Connect waits for an address.</source>
        <translation>アドレスを入力すると接続できます。</translation>
    </message>
    <message>
        <source>The server is asked what it counts</source>
        <translation>サーバーが何を数えているか尋ねる</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>約1秒</translation>
    </message>
    <message>
        <source>A first objective for every service it finds</source>
        <translation>見つかったサービスごとに最初の目標を作る</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>すぐ</translation>
    </message>
    <message>
        <source>30 days are read, newest first, in the background</source>
        <translation>30日分を新しい順に裏で読み込む</translation>
    </message>
    <message>
        <source>1 to 5 min</source>
        <translation>1〜5分</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>A folder with yagura.yaml and OpenSLO files. They are read, never rewritten.</source>
        <translation>yagura.yaml と OpenSLO ファイルのフォルダー。読むだけで、書き換えません。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Or drop one here. Changes are picked up within 5 s.</source>
        <translation>ここへドロップもできます。変更は 5秒以内に反映されます。</translation>
    </message>
    <message>
        <source>Every file is checked, faults named by line</source>
        <translation>全ファイルを検査し、誤りを行番号で示す</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>1秒未満</translation>
    </message>
    <message>
        <source>Tokens are read from the keychain, by name</source>
        <translation>トークンは名前でキーチェーンから読む</translation>
    </message>
    <message>
        <source>Values appear objective by objective, with their age</source>
        <translation>値が目標ごとに、経過とともに現れる</translation>
    </message>
    <message>
        <source>Nothing is changed on any server.</source>
        <translation>サーバーは何も変更しません。</translation>
    </message>
    <message>
        <source>Yagura only asks. The one thing that can change the world is a button you arm by typing a name, and every press is in the journal.</source>
        <translation>Yagura は問い合わせるだけです。本番を変えうるのは、名前を入力して有効にするボタンだけで、押した記録はすべてジャーナルに残ります。</translation>
    </message>
    <message>
        <source>Are we inside our SLOs, what changed, can we take it back now?</source>
        <translation>SLO を守れているか、何が変わったか、いま戻せるか?</translation>
    </message>
    <message>
        <source>Yagura draws the three answers on one time axis, from the servers you already have.</source>
        <translation>3 つの答えを、いまあるサーバーから 1 本の時間軸に描きます。</translation>
    </message>
    <message>
        <source>Choose the folder with yagura.yaml</source>
        <translation>yagura.yaml のあるフォルダーを選択</translation>
    </message>
    <message>
        <source>Type an address that begins with http:// or https://</source>
        <translation>http:// か https:// で始まるアドレスを入力してください</translation>
    </message>
    <message>
        <source>From a terminal</source>
        <translation>端末から</translation>
    </message>
    <message>
        <source>asks, writes the first files, overwrites none.</source>
        <translation>問い合わせて最初のファイルを書きます。既存のファイルは上書きしません。</translation>
    </message>
    <message>
        <source>Configuration: readable files in your own configuration folder.</source>
        <translation>設定: ご自身の設定フォルダーにある読めるファイル。</translation>
    </message>
    <message>
        <source>Tokens: the system keychain, never a file.</source>
        <translation>トークン: システムのキーチェーン。ファイルには置きません。</translation>
    </message>
</context>
<context>
    <name>yagura::StatusCommand</name>
    <message>
        <source>%1 takes one of: %2.</source>
        <translation>%1 には次のいずれかを指定してください: %2。</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>SLO</source>
        <translation>SLO</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>WINDOW</source>
        <translation>窓</translation>
    </message>
    <message>
        <source>SLI</source>
        <translation>SLI</translation>
    </message>
    <message>
        <source>BUDGET LEFT</source>
        <translation>予算残り</translation>
    </message>
    <message>
        <source>BURN 1h</source>
        <translation>消費 1h</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an objective, what is to be said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>方式</translation>
    </message>
</context>
<context>
    <name>yagura::TargetScale</name>
    <message>
        <source>Target to try</source>
        <translation>試す目標</translation>
    </message>
</context>
<context>
    <name>yagura::TargetTable</name>
    <message>
        <source>What targets allow</source>
        <translation>目標が許すもの</translation>
    </message>
    <message>
        <source>Failed requests allowed, at last week&apos;s traffic</source>
        <translation>許容失敗リクエスト(先週のトラフィック)</translation>
    </message>
    <message>
        <source>Bad minutes allowed, as many as last week</source>
        <translation>許容不良分(先週と同じ分数)</translation>
    </message>
    <message>
        <source>Allowed downtime, all requests failing</source>
        <translation>許容停止時間(全リクエスト失敗)</translation>
    </message>
    <message>
        <source>Allowed downtime</source>
        <translation>許容停止時間</translation>
    </message>
    <message>
        <source>Failed requests allowed</source>
        <translation>許容失敗リクエスト</translation>
    </message>
    <message>
        <source>Bad minutes allowed</source>
        <translation>許容不良分</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>直近30日</translation>
    </message>
    <message>
        <source>365 d</source>
        <translation>365日</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90日</translation>
    </message>
    <message>
        <source>the hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>failures of a day</source>
        <translation>ある日の失敗</translation>
    </message>
</context>
<context>
    <name>yagura::TimeChart</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>yagura::TimeTexts</name>
    <message>
        <source>%1d</source>
        <comment>days, short</comment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1h</source>
        <comment>hours, short</comment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1m</source>
        <comment>minutes, short</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>seconds, short</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age such as 18m</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two units of a duration: 15h 37m</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <comment>longer than</comment>
        <translation>%1超</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format without year</comment>
        <translation>M/d(ddd)</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, then day</comment>
        <translation>%2 %1</translation>
    </message>
</context>
<context>
    <name>yagura::TopBar</name>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>24h</source>
        <translation>24時間</translation>
    </message>
    <message>
        <source>Range shown</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>Time zone shown</source>
        <translation>表示タイムゾーン</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>停止中 · %1</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <translation>ライブ · %1</translation>
    </message>
    <message>
        <source>Ask the servers again (P)</source>
        <translation>サーバーへの問い合わせを再開 (P)</translation>
    </message>
    <message>
        <source>Stop asking the servers (P)</source>
        <translation>サーバーへの問い合わせを停止 (P)</translation>
    </message>
</context>
<context>
    <name>yagura::TryPanel</name>
    <message>
        <source>What the other target would change</source>
        <translation>別の目標で変わること</translation>
    </message>
    <message>
        <source>Another target, in percent</source>
        <translation>別の目標、パーセント</translation>
    </message>
    <message>
        <source>A milder target</source>
        <translation>緩い目標</translation>
    </message>
    <message>
        <source>A stricter target</source>
        <translation>厳しい目標</translation>
    </message>
    <message>
        <source>It would be this line</source>
        <translation>変更後の行</translation>
    </message>
    <message>
        <source>The line in the objective&apos;s file</source>
        <translation>目標ファイルの行</translation>
    </message>
    <message>
        <source>Replay in the laboratory</source>
        <translation>ラボで再生</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>A target lies between 0 and 100 percent: 100 leaves no budget to spend.</source>
        <translation>目標は 0 から 100 パーセントの間です。100 では消費できる予算がありません。</translation>
    </message>
    <message>
        <source>This is not a number in percent.</source>
        <translation>百分率の数ではありません。</translation>
    </message>
    <message>
        <source>Downtime, 30 d</source>
        <translation>停止時間 30日</translation>
    </message>
    <message>
        <source>Failed, 30 d</source>
        <translation>失敗 30日</translation>
    </message>
    <message>
        <source>Bad minutes, 30 d</source>
        <translation>不良分 30日</translation>
    </message>
    <message>
        <source>Left now</source>
        <translation>現在の残り</translation>
    </message>
    <message>
        <source>kept ✓</source>
        <translation>達成 ✓</translation>
    </message>
    <message>
        <source>missed ×</source>
        <translation>未達 ×</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>直近30日</translation>
    </message>
    <message numerus="yes">
        <source>Weeks kept, of %n</source>
        <comment>how many weeks are held</comment>
        <translation>
            <numerusform>%n 週のうち達成</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest burn</source>
        <translation>最大の消費</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>how many times such a trouble fits</comment>
        <translation>月 %1 回</translation>
    </message>
    <message>
        <source>Like now</source>
        <translation>現在と同じなら</translation>
    </message>
    <message>
        <source>Like %1</source>
        <comment>a day</comment>
        <translation>%1 と同じなら</translation>
    </message>
    <message>
        <source>no file states it</source>
        <translation>書いたファイルなし</translation>
    </message>
    <message>
        <source>A page after %1 and a rollback of %2 use %3 of the %4, even if somebody answers at once.</source>
        <translation>%1 後の呼出と %2 のロールバックで %4 のうち %3 を使います。すぐ応答しても同じです。</translation>
    </message>
    <message>
        <source>No whole week is held yet</source>
        <translation>まだ1週分そろっていません</translation>
    </message>
    <message>
        <source>The history reaches back less than a calendar week.</source>
        <translation>履歴が暦の1週間に届いていません。</translation>
    </message>
    <message numerus="yes">
        <source>What %n week(s) say</source>
        <translation>
            <numerusform>%n 週の結果</numerusform>
        </translation>
    </message>
    <message>
        <source>The worst was %1 (%2).</source>
        <translation>最悪は %1 (%2)。</translation>
    </message>
    <message>
        <source>%1 was kept in %2 of them.</source>
        <translation>%1 はそのうち %2 週で達成。</translation>
    </message>
    <message>
        <source>%1 was kept in %2 of them, %3 would have been in %4.</source>
        <translation>%1 はそのうち %2 週で達成、%3 なら %4 週。</translation>
    </message>
</context>
<context>
    <name>yagura::WallPage</name>
    <message>
        <source>All services</source>
        <translation>全サービス</translation>
    </message>
</context>
<context>
    <name>yagura::WallTexts</name>
    <message>
        <source>%1/%2 held</source>
        <translation>%1/%2 固定</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>最古</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>発報中</translation>
    </message>
    <message numerus="yes">
        <source>deploy(s) today</source>
        <translation>
            <numerusform>本日デプロイ</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未達</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>CRIT</source>
        <comment>short for CRITICAL, on the wall</comment>
        <translation>重大</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n サービス</numerusform>
        </translation>
    </message>
    <message>
        <source>all OK</source>
        <translation>すべて正常</translation>
    </message>
    <message>
        <source>No objectives yet</source>
        <translation>まだ目標がありません</translation>
    </message>
    <message>
        <source>Nothing is configured</source>
        <translation>何も設定されていません</translation>
    </message>
    <message>
        <source>Waiting for the first answers</source>
        <translation>最初の応答待ち</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) asked</source>
        <translation>
            <numerusform>%n データ源に照会中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 budget empty %2</source>
        <translation>%1 予算枯渇から%2</translation>
    </message>
    <message>
        <source>%1 burns %2</source>
        <translation>%1 消費%2</translation>
    </message>
    <message>
        <source>%1 · burn %2 · %3 after %4</source>
        <translation>残り%1 · 消費%2 · %4から%3</translation>
    </message>
    <message>
        <source>%1 · burn %2</source>
        <translation>残り%1 · 消費%2</translation>
    </message>
    <message>
        <source>%1 budget falling</source>
        <translation>%1 予算が減少中</translation>
    </message>
    <message>
        <source>%1 · burn %2 · %3</source>
        <translation>残り%1 · 消費%2 · 枯渇まで%3</translation>
    </message>
    <message>
        <source>%1 unknown for %2</source>
        <translation>%1 %2不明</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 不明</translation>
    </message>
    <message>
        <source>%1 seen in part</source>
        <translation>%1 一部のみ</translation>
    </message>
    <message numerus="yes">
        <source>All %n service(s) inside their objectives</source>
        <translation>
            <numerusform>%n サービスすべて目標内</numerusform>
        </translation>
    </message>
    <message>
        <source>lowest %1, %2</source>
        <translation>最低 %1、%2</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::WhatIfDesk</name>
    <message>
        <source>Availability table</source>
        <translation>可用性の表</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>ラボ</translation>
    </message>
    <message>
        <source>Availability table of the objective</source>
        <translation>目標の可用性の表</translation>
    </message>
    <message>
        <source>Laboratory for the objective</source>
        <translation>目標のラボ</translation>
    </message>
    <message>
        <source>The demo writes no files. Copy the text instead.</source>
        <translation>デモではファイルを書きません。代わりにテキストをコピーしてください。</translation>
    </message>
    <message>
        <source>Written. It is read within five seconds when yagura.yaml names the folder slo.</source>
        <translation>書き込みました。yagura.yaml が slo フォルダーを指していれば、5秒以内に読み込まれます。</translation>
    </message>
    <message>
        <source>%1 exists already and is not touched.</source>
        <translation>%1 は既にあるので、変更しません。</translation>
    </message>
    <message>
        <source>Save the rules as a new file</source>
        <translation>規則を新しいファイルに保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存できませんでした</translation>
    </message>
    <message>
        <source>This file exists already and is not touched.</source>
        <translation>このファイルは既にあるので、変更しません。</translation>
    </message>
</context>
<context>
    <name>yagura::WhatIfFacts</name>
    <message>
        <source>Now and proposed</source>
        <translation>現在と提案</translation>
    </message>
</context>
<context>
    <name>yagura::Words</name>
    <message>
        <source>OK</source>
        <comment>status</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>PARTIAL</source>
        <comment>status</comment>
        <translation>一部</translation>
    </message>
    <message>
        <source>WARN</source>
        <comment>status</comment>
        <translation>注意</translation>
    </message>
    <message>
        <source>STALE</source>
        <comment>status</comment>
        <translation>古い</translation>
    </message>
    <message>
        <source>NO DATA</source>
        <comment>status</comment>
        <translation>データなし</translation>
    </message>
    <message>
        <source>ERROR</source>
        <comment>status</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>CRITICAL</source>
        <comment>status</comment>
        <translation>重大</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>beside a count</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>partial</source>
        <comment>beside a count</comment>
        <translation>一部</translation>
    </message>
    <message>
        <source>warn</source>
        <comment>beside a count</comment>
        <translation>注意</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>beside a count</comment>
        <translation>古い</translation>
    </message>
    <message>
        <source>no data</source>
        <comment>beside a count</comment>
        <translation>データなし</translation>
    </message>
    <message>
        <source>error</source>
        <comment>beside a count</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>beside a count</comment>
        <translation>重大</translation>
    </message>
    <message>
        <source>LOADING</source>
        <comment>quality</comment>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>FRESH</source>
        <comment>quality</comment>
        <translation>最新</translation>
    </message>
    <message>
        <source>AGEING</source>
        <comment>quality</comment>
        <translation>やや古い</translation>
    </message>
    <message>
        <source>STALE</source>
        <comment>quality</comment>
        <translation>古い</translation>
    </message>
    <message>
        <source>NO DATA</source>
        <comment>quality</comment>
        <translation>データなし</translation>
    </message>
    <message>
        <source>PARTIAL</source>
        <comment>quality</comment>
        <translation>一部</translation>
    </message>
    <message>
        <source>ERROR</source>
        <comment>quality</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>token stored</source>
        <translation>トークン保存済み</translation>
    </message>
    <message>
        <source>token from the environment</source>
        <translation>環境変数のトークン</translation>
    </message>
    <message>
        <source>token not found</source>
        <translation>トークン未検出</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>キーチェーンがロック中</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>step of a connection test</comment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>TLS</source>
        <comment>step of a connection test</comment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>step of a connection test</comment>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>step of a connection test</comment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Rights</source>
        <comment>step of a connection test</comment>
        <translation>権限</translation>
    </message>
    <message>
        <source>Sample query</source>
        <comment>step of a connection test</comment>
        <translation>試しのクエリ</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>step of a connection test</comment>
        <translation>時計</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>test step</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>asking…</source>
        <comment>test step</comment>
        <translation>照会中…</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>test step</comment>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>test step</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>test step</comment>
        <translation>不要</translation>
    </message>
    <message>
        <source>PASS</source>
        <comment>guard</comment>
        <translation>合格</translation>
    </message>
    <message>
        <source>WAIVED</source>
        <comment>guard</comment>
        <translation>免除</translation>
    </message>
    <message>
        <source>WARN</source>
        <comment>guard</comment>
        <translation>注意</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <comment>guard</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>BLOCK</source>
        <comment>guard</comment>
        <translation>阻止</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <comment>guard</comment>
        <translation>実行中のジョブ</translation>
    </message>
    <message>
        <source>Rights</source>
        <comment>guard</comment>
        <translation>権限</translation>
    </message>
    <message>
        <source>Job enabled</source>
        <comment>guard</comment>
        <translation>ジョブ有効</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>guard</comment>
        <translation>戻し先</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>guard</comment>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Source fresh</source>
        <comment>guard</comment>
        <translation>データの新しさ</translation>
    </message>
    <message>
        <source>Error budget</source>
        <comment>guard</comment>
        <translation>エラーバジェット</translation>
    </message>
    <message>
        <source>page</source>
        <comment>alert severity</comment>
        <translation>呼出</translation>
    </message>
    <message>
        <source>ticket</source>
        <comment>alert severity</comment>
        <translation>起票</translation>
    </message>
    <message>
        <source>SILENCED</source>
        <comment>alert</comment>
        <translation>抑止</translation>
    </message>
    <message>
        <source>INHIBITED</source>
        <comment>alert</comment>
        <translation>連動抑止</translation>
    </message>
    <message>
        <source>NEW</source>
        <comment>alert that the server has not routed yet</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>FIRING</source>
        <comment>alert</comment>
        <translation>発報中</translation>
    </message>
    <message>
        <source>running</source>
        <comment>execution</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>scheduled</source>
        <comment>execution</comment>
        <translation>予定</translation>
    </message>
    <message>
        <source>queued</source>
        <comment>execution</comment>
        <translation>待機</translation>
    </message>
    <message>
        <source>succeeded</source>
        <comment>execution</comment>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>execution</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>aborted</source>
        <comment>execution</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>timed out</source>
        <comment>execution</comment>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>failed, retried</source>
        <comment>execution</comment>
        <translation>失敗、再試行</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>execution</comment>
        <translation>未実行</translation>
    </message>
    <message>
        <source>other</source>
        <comment>execution</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>deploy</source>
        <comment>kind of change</comment>
        <translation>デプロイ</translation>
    </message>
    <message>
        <source>rollback</source>
        <comment>kind of change</comment>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>job</source>
        <comment>kind of change</comment>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>not decided</source>
        <comment>outcome</comment>
        <translation>未定</translation>
    </message>
    <message>
        <source>succeeded</source>
        <comment>outcome</comment>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>outcome</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>aborted</source>
        <comment>outcome</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>running</source>
        <comment>outcome</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>verification failed</source>
        <comment>outcome</comment>
        <translation>検証失敗</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>outcome</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>not started</source>
        <comment>outcome</comment>
        <translation>開始されず</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>outcome</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>raw counters, exact</source>
        <translation>生カウンター、正確</translation>
    </message>
    <message>
        <source>anchored increase, exact at the server</source>
        <translation>anchored increase、サーバー側で正確</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>error</comment>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>error: nobody answers at that address</comment>
        <translation>接続拒否</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <comment>error</comment>
        <translation>TLS 失敗</translation>
    </message>
    <message>
        <source>timed out</source>
        <comment>error</comment>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>answer too large</source>
        <comment>error</comment>
        <translation>応答が大きすぎる</translation>
    </message>
    <message>
        <source>redirected</source>
        <comment>error</comment>
        <translation>転送された</translation>
    </message>
    <message>
        <source>broken off</source>
        <comment>error</comment>
        <translation>切断</translation>
    </message>
    <message>
        <source>token not accepted</source>
        <comment>error</comment>
        <translation>トークン不可</translation>
    </message>
    <message>
        <source>not allowed</source>
        <comment>error</comment>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>error</comment>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>error</comment>
        <translation>競合</translation>
    </message>
    <message>
        <source>rate limited</source>
        <comment>error</comment>
        <translation>回数制限</translation>
    </message>
    <message>
        <source>question refused</source>
        <comment>error: the server says that the query is wrong</comment>
        <translation>クエリ拒否</translation>
    </message>
    <message>
        <source>server error</source>
        <comment>error</comment>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>server starts</source>
        <comment>error</comment>
        <translation>サーバー起動中</translation>
    </message>
    <message>
        <source>odd answer</source>
        <comment>error</comment>
        <translation>想定外の応答</translation>
    </message>
    <message>
        <source>not supported</source>
        <comment>error</comment>
        <translation>非対応</translation>
    </message>
    <message>
        <source>token not found</source>
        <comment>error</comment>
        <translation>トークン未検出</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <comment>error</comment>
        <translation>キーチェーンがロック中</translation>
    </message>
    <message>
        <source>storage failed</source>
        <comment>error</comment>
        <translation>保存失敗</translation>
    </message>
    <message>
        <source>configuration</source>
        <comment>error</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>internal error</source>
        <comment>error</comment>
        <translation>内部エラー</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>FREEZE</source>
        <comment>error budget policy, on a tile</comment>
        <translation>凍結</translation>
    </message>
    <message>
        <source>ASK FIRST</source>
        <comment>error budget policy, on a tile: a change needs an approver</comment>
        <translation>要承認</translation>
    </message>
    <message>
        <source>one value per slice, from the server</source>
        <translation>スライスごとに1つの値、サーバーから</translation>
    </message>
    <message>
        <source>counted by the server per slice, checked against its long window</source>
        <translation>サーバーがスライスごとに計数、長い窓と照合</translation>
    </message>
    <message>
        <source>no such bucket</source>
        <comment>error: a latency limit that the histogram cannot count</comment>
        <translation>該当バケットなし</translation>
    </message>
    <message>
        <source>too many groups</source>
        <comment>error</comment>
        <translation>グループが多すぎます</translation>
    </message>
    <message>
        <source>day</source>
        <comment>calendar window</comment>
        <translation>日</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>calendar window</comment>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>week</source>
        <comment>calendar window</comment>
        <translation>週</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>calendar window</comment>
        <translation>
            <numerusform>%n 週</numerusform>
        </translation>
    </message>
    <message>
        <source>month</source>
        <comment>calendar window</comment>
        <translation>月</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>calendar window</comment>
        <translation>
            <numerusform>%n か月</numerusform>
        </translation>
    </message>
    <message>
        <source>quarter</source>
        <comment>calendar window</comment>
        <translation>四半期</translation>
    </message>
    <message numerus="yes">
        <source>%n quarters</source>
        <comment>calendar window</comment>
        <translation>
            <numerusform>%n 四半期</numerusform>
        </translation>
    </message>
    <message>
        <source>year</source>
        <comment>calendar window</comment>
        <translation>年</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <comment>calendar window</comment>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>loading</source>
        <comment>beside a count</comment>
        <translation>読み込み中</translation>
    </message>
</context>
</TS>
