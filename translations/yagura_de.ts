<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>asks the servers and writes a first configuration</source>
        <translation>fragt die Server und schreibt eine erste Konfiguration</translation>
    </message>
    <message>
        <source>reads the configuration and prints every fault with its place</source>
        <translation>liest die Konfiguration und nennt jeden Fehler mit seiner Stelle</translation>
    </message>
    <message>
        <source>polls every source once and says how things stand</source>
        <translation>fragt jede Quelle einmal und sagt, wie es steht</translation>
    </message>
    <message>
        <source>lists jobs, their options, and what runs</source>
        <translation>listet Jobs, ihre Optionen und was läuft</translation>
    </message>
    <message>
        <source>deploys through the guards, or starts another job the same way</source>
        <translation>deployt durch die Prüfungen oder startet einen anderen Job auf dieselbe Art</translation>
    </message>
    <message>
        <source>goes back to the last good version</source>
        <translation>geht auf die letzte gute Version zurück</translation>
    </message>
    <message>
        <source>prints a job&apos;s log as it grows</source>
        <translation>gibt das Log eines Jobs aus, während es wächst</translation>
    </message>
    <message>
        <source>stops a job</source>
        <translation>stoppt einen Job</translation>
    </message>
    <message>
        <source>lists every attempt that could change the world</source>
        <translation>listet jeden Versuch, der etwas ändern konnte</translation>
    </message>
    <message>
        <source>keeps secrets in the keychain; the value comes on standard input</source>
        <translation>bewahrt Geheimnisse im Schlüsselbund auf; der Wert kommt über die Standardeingabe</translation>
    </message>
    <message>
        <source>prints the slices of an objective</source>
        <translation>gibt die Zeitscheiben eines Ziels aus</translation>
    </message>
    <message>
        <source>%1 takes an address such as http://127.0.0.1:9090.</source>
        <translation>%1 erwartet eine Adresse wie http://127.0.0.1:9090.</translation>
    </message>
    <message>
        <source>%1 holds a password; arguments are visible to others, so leave it out.</source>
        <translation>%1 enthält ein Passwort; Argumente sind für andere sichtbar, also bitte weglassen.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>opens a number: queries, counts, and every step to its digits</source>
        <translation>öffnet eine Zahl: Abfragen, Zählungen und jeden Schritt bis zu ihren Ziffern</translation>
    </message>
    <message>
        <source>prints objectives as Prometheus rules, or writes one file each</source>
        <translation>gibt Ziele als Prometheus-Regeln aus oder schreibt je eine Datei</translation>
    </message>
    <message>
        <source>replays another objective over the stored slices</source>
        <translation>spielt ein anderes Ziel über die gespeicherten Zeitscheiben ab</translation>
    </message>
    <message>
        <source>polls without a window until stopped, for a team&apos;s shared history</source>
        <translation>fragt ohne Fenster ab, bis es gestoppt wird, für den gemeinsamen Verlauf eines Teams</translation>
    </message>
    <message>
        <source>yagura-cli --help lists what is known.</source>
        <translation>yagura-cli --help zeigt, was bekannt ist.</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1</source>
        <translation>Die Standardausgabe konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The secure connection failed.</source>
        <translation>Die sichere Verbindung ist gescheitert.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The answer was too large and was dropped.</source>
        <translation>Die Antwort war zu groß und wurde verworfen.</translation>
    </message>
    <message>
        <source>The server pointed to another address, which is not followed.</source>
        <translation>Der Server verwies auf eine andere Adresse; ihr wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer.</source>
        <translation>Die Verbindung brach mitten in der Antwort ab.</translation>
    </message>
    <message>
        <source>The server does not accept the token.</source>
        <translation>Der Server nimmt das Token nicht an.</translation>
    </message>
    <message>
        <source>The token has no right to do this.</source>
        <translation>Das Token hat dazu kein Recht.</translation>
    </message>
    <message>
        <source>The server does not know it.</source>
        <translation>Der Server kennt das nicht.</translation>
    </message>
    <message>
        <source>The server refused because something else is in the way.</source>
        <translation>Der Server lehnte ab, weil etwas anderes im Weg ist.</translation>
    </message>
    <message>
        <source>The server asks for fewer questions.</source>
        <translation>Der Server bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>The server says that the question is wrong.</source>
        <translation>Der Server sagt, die Anfrage sei falsch.</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>Der Server ist gescheitert.</translation>
    </message>
    <message>
        <source>The server is still starting.</source>
        <translation>Der Server startet noch.</translation>
    </message>
    <message>
        <source>The answer is not from the expected kind of server.</source>
        <translation>Die Antwort stammt nicht von der erwarteten Art Server.</translation>
    </message>
    <message>
        <source>The answer does not follow the server&apos;s own format.</source>
        <translation>Die Antwort folgt nicht dem Format des Servers.</translation>
    </message>
    <message>
        <source>The server lacks this feature.</source>
        <translation>Dem Server fehlt diese Funktion.</translation>
    </message>
    <message>
        <source>The secret is not stored.</source>
        <translation>Das Geheimnis ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The keychain is locked, or there is none.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder es gibt keinen.</translation>
    </message>
    <message>
        <source>The history database failed.</source>
        <translation>Die Verlaufsdatenbank ist gescheitert.</translation>
    </message>
    <message>
        <source>The configuration does not allow it.</source>
        <translation>Die Konfiguration erlaubt es nicht.</translation>
    </message>
    <message>
        <source>Something went wrong inside Yagura.</source>
        <translation>In Yagura selbst ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Check the address, and that the server runs and is reachable from here.</source>
        <translation>Prüfen Sie die Adresse und ob der Server läuft und von hier erreichbar ist.</translation>
    </message>
    <message>
        <source>Check the certificate, or name its authority in “tls: {ca: …}”.</source>
        <translation>Prüfen Sie das Zertifikat, oder nennen Sie seine Zertifizierungsstelle in „tls: {ca: …}“.</translation>
    </message>
    <message>
        <source>Yagura tries again by itself; a higher “timeout:” helps a slow server.</source>
        <translation>Yagura versucht es selbst wieder; ein höheres „timeout:“ hilft bei langsamen Servern.</translation>
    </message>
    <message>
        <source>Narrow the query so that the server sends less.</source>
        <translation>Grenzen Sie die Abfrage ein, damit der Server weniger sendet.</translation>
    </message>
    <message>
        <source>Write the final address into “url:”.</source>
        <translation>Schreiben Sie die endgültige Adresse in „url:“.</translation>
    </message>
    <message>
        <source>Yagura tries again by itself; look at a proxy in between if it stays.</source>
        <translation>Yagura versucht es selbst wieder; bleibt es dabei, sehen Sie nach einem Proxy dazwischen.</translation>
    </message>
    <message>
        <source>Store a valid token in the settings or with “yagura-cli secret set”.</source>
        <translation>Speichern Sie ein gültiges Token in den Einstellungen oder mit „yagura-cli secret set“.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for this right.</source>
        <translation>Bitten Sie die Verwaltung des Servers um dieses Recht.</translation>
    </message>
    <message>
        <source>Check the address and the names in the configuration.</source>
        <translation>Prüfen Sie die Adresse und die Namen in der Konfiguration.</translation>
    </message>
    <message>
        <source>Look at what runs now, then try again.</source>
        <translation>Sehen Sie nach, was gerade läuft, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Yagura waits and tries again; a longer “poll:” asks less.</source>
        <translation>Yagura wartet und versucht es wieder; ein längeres „poll:“ fragt seltener.</translation>
    </message>
    <message>
        <source>Check the query of this objective.</source>
        <translation>Prüfen Sie die Abfrage dieses Ziels.</translation>
    </message>
    <message>
        <source>Yagura tries again by itself; look into the server&apos;s log if it stays.</source>
        <translation>Yagura versucht es selbst wieder; bleibt es dabei, sehen Sie ins Log des Servers.</translation>
    </message>
    <message>
        <source>Yagura tries again by itself.</source>
        <translation>Yagura versucht es selbst wieder.</translation>
    </message>
    <message>
        <source>Check that the address leads to the server itself and not to a login page or proxy.</source>
        <translation>Prüfen Sie, ob die Adresse zum Server selbst führt und nicht zu einer Anmeldeseite oder einem Proxy.</translation>
    </message>
    <message>
        <source>Check the server&apos;s version and what stands in between.</source>
        <translation>Prüfen Sie die Version des Servers und was dazwischen steht.</translation>
    </message>
    <message>
        <source>Update the server.</source>
        <translation>Aktualisieren Sie den Server.</translation>
    </message>
    <message>
        <source>Store it in the settings or with “yagura-cli secret set”.</source>
        <translation>Speichern Sie es in den Einstellungen oder mit „yagura-cli secret set“.</translation>
    </message>
    <message>
        <source>Unlock the keychain or start a Secret Service such as gnome-keyring.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder starten Sie einen Secret Service wie gnome-keyring.</translation>
    </message>
    <message>
        <source>Check that the data folder is writable and has free space.</source>
        <translation>Prüfen Sie, ob der Datenordner beschreibbar ist und Platz hat.</translation>
    </message>
    <message>
        <source>Run “yagura-cli check” and look at this service&apos;s settings.</source>
        <translation>Führen Sie „yagura-cli check“ aus, und sehen Sie sich die Einstellungen dieses Dienstes an.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>The latency limit %1 is not a bucket bound of this histogram; the nearest are %2 and %3.</source>
        <translation>Die Latenzgrenze %1 ist keine Bucket-Grenze dieses Histogramms; die nächsten sind %2 und %3.</translation>
    </message>
    <message>
        <source>The latency limit %1 is not a bucket bound of this histogram; the nearest is %2.</source>
        <translation>Die Latenzgrenze %1 ist keine Bucket-Grenze dieses Histogramms; die nächste ist %2.</translation>
    </message>
    <message>
        <source>The latency limit %1 is not a bucket bound of this histogram.</source>
        <translation>Die Latenzgrenze %1 ist keine Bucket-Grenze dieses Histogramms.</translation>
    </message>
    <message>
        <source>Only %1 of %2 groups are watched.</source>
        <translation>Nur %1 von %2 Gruppen werden beobachtet.</translation>
    </message>
    <message>
        <source>The shared history is out of reach; the local copy is used meanwhile.</source>
        <translation>Der gemeinsame Verlauf ist nicht erreichbar; solange dient die lokale Kopie.</translation>
    </message>
    <message>
        <source>Write one of the histogram&apos;s own bounds into the objective.</source>
        <translation>Schreiben Sie eine der Grenzen des Histogramms in das Ziel.</translation>
    </message>
    <message>
        <source>Group by fewer labels, or narrow the query.</source>
        <translation>Gruppieren Sie nach weniger Labels, oder grenzen Sie die Abfrage ein.</translation>
    </message>
    <message>
        <source>Nothing is lost: Yagura tries again by itself and then hands over what is missing.</source>
        <translation>Nichts geht verloren: Yagura versucht es selbst wieder und reicht dann nach, was fehlt.</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>There is no %1 here; create it with “yagura-cli init --prometheus URL”, or name its folder with --config.</source>
        <translation>Hier gibt es keine %1; legen Sie sie mit „yagura-cli init --prometheus URL“ an, oder nennen Sie ihren Ordner mit --config.</translation>
    </message>
    <message>
        <source>“%1” does not exist; correct the path, which counts from this file, or create it.</source>
        <translation>„%1“ gibt es nicht; berichtigen Sie den Pfad, der ab dieser Datei zählt, oder legen Sie es an.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened; give this user the right to read it.</source>
        <translation>„%1“ lässt sich nicht öffnen; geben Sie diesem Benutzer das Leserecht.</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB; split it.</source>
        <translation>Die Datei ist größer als %1 KiB; teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>“%1” brings more than %2 files; name a narrower folder.</source>
        <translation>„%1“ bringt mehr als %2 Dateien; nennen Sie einen engeren Ordner.</translation>
    </message>
    <message>
        <source>This is not UTF-8; save the file as UTF-8.</source>
        <translation>Das ist kein UTF-8; speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>There is a NUL byte, so this is no text file; replace the file or remove the byte.</source>
        <translation>Hier steht ein NUL-Byte, also ist dies keine Textdatei; ersetzen Sie die Datei, oder entfernen Sie das Byte.</translation>
    </message>
    <message>
        <source>The file says nothing; fill it or remove it.</source>
        <translation>Die Datei sagt nichts; füllen oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>A tab indents this line, which YAML forbids; use spaces.</source>
        <translation>Ein Tabulator rückt diese Zeile ein, was YAML verbietet; nehmen Sie Leerzeichen.</translation>
    </message>
    <message>
        <source>This is not YAML (%1); correct the line or the one before it.</source>
        <translation>Das ist kein YAML (%1); berichtigen Sie diese Zeile oder die davor.</translation>
    </message>
    <message>
        <source>Values are nested more than %1 levels deep; flatten them.</source>
        <translation>Werte sind mehr als %1 Ebenen tief verschachtelt; flachen Sie sie ab.</translation>
    </message>
    <message>
        <source>The file holds more than %1 values; split it.</source>
        <translation>Die Datei enthält mehr als %1 Werte; teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Aliases blow this file up to more than %1 values; write the values out.</source>
        <translation>Aliasse blähen diese Datei auf mehr als %1 Werte auf; schreiben Sie die Werte aus.</translation>
    </message>
    <message>
        <source>This alias refers to something that contains it; write the value out.</source>
        <translation>Dieser Alias verweist auf etwas, das ihn enthält; schreiben Sie den Wert aus.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice, first on line %2; remove one of them.</source>
        <translation>Der Schlüssel „%1“ steht zweimal, zuerst in Zeile %2; entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>A key must be plain text; put text in braces or with a colon into quotes.</source>
        <translation>Ein Schlüssel muss einfacher Text sein; setzen Sie Text in Klammern oder mit Doppelpunkt in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The tag “%1” is not supported; remove it.</source>
        <translation>Das Tag „%1“ wird nicht unterstützt; entfernen Sie es.</translation>
    </message>
    <message>
        <source>A second document starts here; only files of objectives may hold several, so remove the “---” line or move it there.</source>
        <translation>Hier beginnt ein zweites Dokument; nur Dateien mit Zielen dürfen mehrere enthalten. Entfernen Sie die Zeile „---“, oder verschieben Sie es dorthin.</translation>
    </message>
    <message>
        <source>The key “%1” is unknown; did you mean “%2”?</source>
        <translation>Der Schlüssel „%1“ ist unbekannt; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>The key “%1” is unknown here; remove it or check its indentation.</source>
        <translation>Der Schlüssel „%1“ ist hier unbekannt; entfernen Sie ihn, oder prüfen Sie seine Einrückung.</translation>
    </message>
    <message>
        <source>The key “%1” is missing in %2; add it.</source>
        <translation>Der Schlüssel „%1“ fehlt in %2; ergänzen Sie ihn.</translation>
    </message>
    <message>
        <source>The key “%1” is missing; add it.</source>
        <translation>Der Schlüssel „%1“ fehlt; ergänzen Sie ihn.</translation>
    </message>
    <message>
        <source>“%1” must be %2, but this is %3; write it so.</source>
        <translation>„%1“ erwartet: %2, hier steht: %3; schreiben Sie es so.</translation>
    </message>
    <message>
        <source>“%1” has no value; give it one or remove the key.</source>
        <translation>„%1“ hat keinen Wert; geben Sie einen an, oder entfernen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>The list “%1” is empty; add an entry.</source>
        <translation>Die Liste „%1“ ist leer; fügen Sie einen Eintrag hinzu.</translation>
    </message>
    <message>
        <source>“%2” is no value for “%1” (allowed: %3); did you mean “%4”?</source>
        <translation>„%2“ ist kein Wert für „%1“ (erlaubt: %3); meinten Sie „%4“?</translation>
    </message>
    <message>
        <source>“%2” is no value for “%1”; write one of: %3.</source>
        <translation>„%2“ ist kein Wert für „%1“; schreiben Sie einen davon: %3.</translation>
    </message>
    <message>
        <source>“%1” is not supported in this version; remove it.</source>
        <translation>„%1“ wird in dieser Version nicht unterstützt; entfernen Sie es.</translation>
    </message>
    <message>
        <source>Either “%1” or “%2” is needed here; add one of them.</source>
        <translation>Hier wird „%1“ oder „%2“ gebraucht; ergänzen Sie eines davon.</translation>
    </message>
    <message>
        <source>“%1” and “%2” exclude each other; remove one of them.</source>
        <translation>„%1“ und „%2“ schließen einander aus; entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>“%2” is out of range for “%1”; write a value from %3 to %4.</source>
        <translation>„%2“ liegt außerhalb des Bereichs von „%1“; schreiben Sie einen Wert von %3 bis %4.</translation>
    </message>
    <message>
        <source>criticalBelow (%2) is above warnBelow (%1); a warning must come first, so lower it.</source>
        <translation>criticalBelow (%2) liegt über warnBelow (%1); die Warnung muss zuerst kommen, also senken Sie es.</translation>
    </message>
    <message>
        <source>“%2” is no duration for “%1”; write a number and a unit, such as 30s, 10m or 30d.</source>
        <translation>„%2“ ist keine Dauer für „%1“; schreiben Sie eine Zahl mit Einheit, etwa 30s, 10m oder 30d.</translation>
    </message>
    <message>
        <source>“%2” cannot be the name “%1”; use letters, digits, dashes, and in names of OpenSLO only small letters.</source>
        <translation>„%2“ kann nicht der Name „%1“ sein; nehmen Sie Buchstaben, Ziffern, Bindestriche und in Namen von OpenSLO nur Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>The %1 “%2” exists already, at %3; rename or remove one of them.</source>
        <translation>%1 „%2“ gibt es schon, bei %3; benennen Sie um, oder entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>“%1” is no address; write one such as http://127.0.0.1:9090.</source>
        <translation>„%1“ ist keine Adresse; schreiben Sie eine wie http://127.0.0.1:9090.</translation>
    </message>
    <message>
        <source>Addresses that begin with “%1:” are not supported; use http or https.</source>
        <translation>Adressen, die mit „%1:“ beginnen, werden nicht unterstützt; nehmen Sie http oder https.</translation>
    </message>
    <message>
        <source>The address has a part after “?” or “#”; remove it, Yagura adds what it asks.</source>
        <translation>Die Adresse hat einen Teil nach „?“ oder „#“; entfernen Sie ihn, Yagura fügt seine Anfrage selbst an.</translation>
    </message>
    <message>
        <source>There is a secret in this address; remove it, replace it at the server, and store the new one with “yagura-cli secret set”.</source>
        <translation>In dieser Adresse steht ein Geheimnis; entfernen Sie es, ersetzen Sie es am Server, und speichern Sie das neue mit „yagura-cli secret set“.</translation>
    </message>
    <message>
        <source>The value of “%1” is or looks like a secret; remove it, replace it at the server, and store the new one with “yagura-cli secret set”.</source>
        <translation>Der Wert von „%1“ ist ein Geheimnis oder sieht so aus; entfernen Sie es, ersetzen Sie es am Server, und speichern Sie das neue mit „yagura-cli secret set“.</translation>
    </message>
    <message>
        <source>“secret” takes the name of a stored secret, never its value; write a name such as jobs-token.</source>
        <translation>„secret“ erwartet den Namen eines gespeicherten Geheimnisses, nie seinen Wert; schreiben Sie einen Namen wie jobs-token.</translation>
    </message>
    <message>
        <source>A source of kind %1 has one address; write “url” instead of “urls”.</source>
        <translation>Eine Quelle der Art %1 hat eine Adresse; schreiben Sie „url“ statt „urls“.</translation>
    </message>
    <message>
        <source>The way to sign in is missing; add “type: bearer”, “basic” or “header”.</source>
        <translation>Die Art der Anmeldung fehlt; ergänzen Sie „type: bearer“, „basic“ oder „header“.</translation>
    </message>
    <message>
        <source>Signing in by “%1” needs “%2”; add it.</source>
        <translation>Die Anmeldung mit „%1“ braucht „%2“; ergänzen Sie es.</translation>
    </message>
    <message>
        <source>Signing in by “%1” does not use “%2”; remove it or change the type.</source>
        <translation>Die Anmeldung mit „%1“ verwendet „%2“ nicht; entfernen Sie es, oder ändern Sie die Art.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent as a header; correct its name or value, or remove it.</source>
        <translation>„%1“ kann nicht als Header gesendet werden; berichtigen Sie Name oder Wert, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>A certificate authority has no meaning for an http address; write https or remove “tls”.</source>
        <translation>Eine Zertifizierungsstelle hat bei einer http-Adresse keinen Sinn; schreiben Sie https, oder entfernen Sie „tls“.</translation>
    </message>
    <message>
        <source>The secret goes to %1 unencrypted; use https.</source>
        <translation>Das Geheimnis geht unverschlüsselt an %1; nehmen Sie https.</translation>
    </message>
    <message>
        <source>“%1” belongs to sources of kind %2; remove it.</source>
        <translation>„%1“ gehört zu Quellen der Art %2; entfernen Sie es.</translation>
    </message>
    <message>
        <source>There is no source “%1”; did you mean “%2”?</source>
        <translation>Die Quelle „%1“ gibt es nicht; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>There is no source “%1”; add it to “sources” in yagura.yaml or correct the name.</source>
        <translation>Die Quelle „%1“ gibt es nicht; ergänzen Sie sie unter „sources“ in yagura.yaml, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>The source “%1” is of kind %2; name one of kind %3.</source>
        <translation>Die Quelle „%1“ ist von der Art %2; nennen Sie eine der Art %3.</translation>
    </message>
    <message>
        <source>This is no label selector: %1, at character %2; write one such as {service=&quot;checkout&quot;}.</source>
        <translation>Das ist kein Label-Selektor: %1, bei Zeichen %2; schreiben Sie einen wie {service=&quot;checkout&quot;}.</translation>
    </message>
    <message>
        <source>There is no SLO “%1”; did you mean “%2”?</source>
        <translation>Das SLO „%1“ gibt es nicht; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>There is no SLO “%1”; correct the name or add the SLO.</source>
        <translation>Das SLO „%1“ gibt es nicht; berichtigen Sie den Namen, oder ergänzen Sie das SLO.</translation>
    </message>
    <message>
        <source>The SLO “%1” belongs to the service “%2”; check that it is the right one to verify a rollback.</source>
        <translation>Das SLO „%1“ gehört zum Dienst „%2“; prüfen Sie, ob es das richtige ist, um einen Rollback zu belegen.</translation>
    </message>
    <message>
        <source>The option “%1” would carry both the version and Yagura&apos;s op id; choose another opIdOption.</source>
        <translation>Die Option „%1“ trüge zugleich die Version und Yaguras op-id; wählen Sie eine andere opIdOption.</translation>
    </message>
    <message>
        <source>The option “%1” is set by “%2” already; remove it from “options”.</source>
        <translation>Die Option „%1“ wird schon von „%2“ gesetzt; entfernen Sie sie aus „options“.</translation>
    </message>
    <message>
        <source>The service “%1” is not declared and was added; did you mean “%2”?</source>
        <translation>Der Dienst „%1“ ist nicht deklariert und wurde ergänzt; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>The service “%1” is not declared and was added; add it to “services” in yagura.yaml to give it a name and a team.</source>
        <translation>Der Dienst „%1“ ist nicht deklariert und wurde ergänzt; tragen Sie ihn unter „services“ in yagura.yaml ein, um ihm Namen und Team zu geben.</translation>
    </message>
    <message>
        <source>An OpenSLO object is expected here; write keys such as apiVersion, kind, metadata and spec.</source>
        <translation>Hier wird ein OpenSLO-Objekt erwartet; schreiben Sie Schlüssel wie apiVersion, kind, metadata und spec.</translation>
    </message>
    <message>
        <source>“timeWindow” must hold exactly one window, but holds %1; write further windows into the annotation yagura/windows.</source>
        <translation>„timeWindow“ muss genau ein Fenster enthalten, hat aber %1; schreiben Sie weitere in die Annotation yagura/windows.</translation>
    </message>
    <message>
        <source>“%1” counts minutes; write a capital M for months, or 30d.</source>
        <translation>„%1“ zählt Minuten; schreiben Sie ein großes M für Monate oder 30d.</translation>
    </message>
    <message>
        <source>“%2” is no target for “%1”; write a share such as 0.999 for target, or 99.9 for targetPercent.</source>
        <translation>„%2“ ist kein Zielwert für „%1“; schreiben Sie einen Anteil wie 0.999 bei target oder 99.9 bei targetPercent.</translation>
    </message>
    <message>
        <source>“%1” is a percentage, but “target” is a share from 0 to 1; write “targetPercent: %1”.</source>
        <translation>„%1“ ist ein Prozentwert, „target“ aber ein Anteil von 0 bis 1; schreiben Sie „targetPercent: %1“.</translation>
    </message>
    <message>
        <source>“targetPercent: %1” means %1 percent; if a share is meant, write “target: %1”.</source>
        <translation>„targetPercent: %1“ heißt %1 Prozent; ist ein Anteil gemeint, schreiben Sie „target: %1“.</translation>
    </message>
    <message>
        <source>“%1” promises that nothing ever fails, which leaves no budget; write a lower target such as 99.99 percent.</source>
        <translation>„%1“ verspricht, dass nie etwas fehlschlägt, und lässt kein Budget; schreiben Sie einen niedrigeren Zielwert wie 99.99 Prozent.</translation>
    </message>
    <message>
        <source>“%1” must be a plain decimal with at most nine digits after the point; write it so.</source>
        <translation>„%1“ muss eine einfache Dezimalzahl mit höchstens neun Nachkommastellen sein; schreiben Sie es so.</translation>
    </message>
    <message>
        <source>“%1” has no meaning for a ratio indicator and is skipped; remove it.</source>
        <translation>„%1“ hat bei einem Verhältnis-Indikator keine Bedeutung und wird übergangen; entfernen Sie es.</translation>
    </message>
    <message>
        <source>Prometheus 2 writes this bound le=&quot;%1&quot;, Prometheus 3 writes le=&quot;%1.0&quot;; write le=~&quot;%1(\\.0)?&quot; to match both.</source>
        <translation>Prometheus 2 schreibt diese Grenze als le=&quot;%1&quot;, Prometheus 3 als le=&quot;%1.0&quot;; schreiben Sie le=~&quot;%1(\\.0)?&quot;, um beide zu treffen.</translation>
    </message>
    <message>
        <source>“%1” without “le” adds all buckets up; choose one bucket, such as le=&quot;0.4&quot;.</source>
        <translation>„%1“ ohne „le“ zählt alle Buckets zusammen; wählen Sie einen, etwa le=&quot;0.4&quot;.</translation>
    </message>
    <message>
        <source>The total of a latency indicator is the histogram&apos;s “_count”, but this is “%1”; check it.</source>
        <translation>Die Gesamtzahl eines Latenz-Indikators ist „_count“ des Histogramms, hier steht aber „%1“; prüfen Sie das.</translation>
    </message>
    <message>
        <source>The queries of “%1” and total are the same; narrow the first one.</source>
        <translation>Die Abfragen von „%1“ und total sind gleich; grenzen Sie die erste ein.</translation>
    </message>
    <message>
        <source>The query is not PromQL: %1, at character %2; correct it.</source>
        <translation>Die Abfrage ist kein PromQL: %1, bei Zeichen %2; berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>A selector of the query is wrong: %1, at character %2; correct it.</source>
        <translation>Ein Selektor der Abfrage ist falsch: %1, bei Zeichen %2; berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>The query is not complete PromQL: %1, at character %2; correct it.</source>
        <translation>Die Abfrage ist kein vollständiges PromQL: %1, bei Zeichen %2; berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>The query holds another tool&apos;s template; write $__window where a slice&apos;s length belongs.</source>
        <translation>Die Abfrage enthält die Vorlage eines anderen Werkzeugs; schreiben Sie $__window, wo die Länge einer Zeitscheibe hingehört.</translation>
    </message>
    <message>
        <source>This is neither a counter nor uses $__window; write the counter itself or sum(increase(…[$__window])).</source>
        <translation>Das ist weder ein Zähler noch enthält es $__window; schreiben Sie den Zähler selbst oder sum(increase(…[$__window])).</translation>
    </message>
    <message>
        <source>“%1” looks like a counter but “counter” is false; write “counter: true”.</source>
        <translation>„%1“ sieht nach einem Zähler aus, aber „counter“ ist false; schreiben Sie „counter: true“.</translation>
    </message>
    <message>
        <source>There is no SLI “%1”; did you mean “%2”?</source>
        <translation>Den SLI „%1“ gibt es nicht; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>There is no SLI “%1”; correct the name or add an object of kind SLI.</source>
        <translation>Den SLI „%1“ gibt es nicht; berichtigen Sie den Namen, oder ergänzen Sie ein Objekt der Art SLI.</translation>
    </message>
    <message>
        <source>No source of kind prometheus is declared; add one to “sources” in yagura.yaml.</source>
        <translation>Keine Quelle der Art prometheus ist deklariert; ergänzen Sie eine unter „sources“ in yagura.yaml.</translation>
    </message>
    <message>
        <source>Several metrics sources are declared (%1); name one with “metricSourceRef”.</source>
        <translation>Mehrere Metrik-Quellen sind deklariert (%1); nennen Sie eine mit „metricSourceRef“.</translation>
    </message>
    <message>
        <source>One indicator cannot read from two sources (“%1” and “%2”); name the same one twice.</source>
        <translation>Ein Indikator kann nicht aus zwei Quellen lesen („%1“ und „%2“); nennen Sie zweimal dieselbe.</translation>
    </message>
    <message>
        <source>The DataSource “%1” has no connection; add a source of that name to “sources” in yagura.yaml.</source>
        <translation>Die DataSource „%1“ hat keine Verbindung; ergänzen Sie eine Quelle dieses Namens unter „sources“ in yagura.yaml.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a map of keys and values</source>
        <translation>Schlüssel mit Werten</translation>
    </message>
    <message>
        <source>a duration such as 30s</source>
        <translation>eine Dauer wie 30s</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing is there</source>
        <translation>hier steht nichts</translation>
    </message>
    <message>
        <source>a character that has no meaning</source>
        <translation>ein Zeichen ohne Bedeutung</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>an unknown escape after a backslash</source>
        <translation>ein unbekanntes Escape nach dem Backslash</translation>
    </message>
    <message>
        <source>a number is malformed</source>
        <translation>eine Zahl ist fehlerhaft</translation>
    </message>
    <message>
        <source>a duration is malformed</source>
        <translation>eine Dauer ist fehlerhaft</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>eine Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>something that cannot stand here</source>
        <translation>etwas, das hier nicht stehen kann</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>a label name is missing</source>
        <translation>ein Label-Name fehlt</translation>
    </message>
    <message>
        <source>one of = != =~ !~ is missing</source>
        <translation>= != =~ oder !~ fehlt</translation>
    </message>
    <message>
        <source>a label value must be in quotes</source>
        <translation>ein Label-Wert muss in Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>a regular expression is malformed</source>
        <translation>ein regulärer Ausdruck ist fehlerhaft</translation>
    </message>
    <message>
        <source>the metric is named twice</source>
        <translation>die Metrik ist zweimal genannt</translation>
    </message>
    <message>
        <source>it would match every series</source>
        <translation>es träfe jede Zeitreihe</translation>
    </message>
    <message>
        <source>too many brackets inside each other</source>
        <translation>zu viele Klammern ineinander</translation>
    </message>
    <message>
        <source>The fault “%1” has no description; look it up in the documentation.</source>
        <translation>Der Fehler „%1“ hat keine Beschreibung; schlagen Sie in der Dokumentation nach.</translation>
    </message>
    <message>
        <source>No SLO was found; put OpenSLO, Sloth or Pyrra files into a folder that “objectives” names.</source>
        <translation>Kein SLO gefunden; legen Sie Dateien von OpenSLO, Sloth oder Pyrra in einen Ordner, den „objectives“ nennt.</translation>
    </message>
    <message>
        <source>“%1” is no kind of file that states objectives; write “apiVersion: openslo/v1” or move the file out of this folder.</source>
        <translation>„%1“ ist keine Dateiart, die Ziele angibt; schreiben Sie „apiVersion: openslo/v1“, oder verschieben Sie die Datei aus diesem Ordner.</translation>
    </message>
    <message>
        <source>“%2” is a version of %1 files that is not known, so this one is skipped; write the version that is, or move the file away.</source>
        <translation>„%2“ ist keine bekannte Version von %1-Dateien, daher wird diese übergangen; schreiben Sie die bekannte Version, oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>Objects of kind %1 say nothing to Yagura and are skipped; nothing needs to be done.</source>
        <translation>Objekte der Art %1 sagen Yagura nichts und werden übergangen; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>“%1” has no meaning with this budgeting method or indicator and is skipped; remove it.</source>
        <translation>„%1“ hat bei dieser Budget-Methode oder diesem Indikator keine Bedeutung und wird übergangen; entfernen Sie es.</translation>
    </message>
    <message>
        <source>The key “%1” is unknown and is skipped, as the tool itself does; did you mean “%2”?</source>
        <translation>Der Schlüssel „%1“ ist unbekannt und wird übergangen, wie es das Werkzeug selbst tut; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>The key “%1” is unknown and is skipped, as the tool itself does; remove it.</source>
        <translation>Der Schlüssel „%1“ ist unbekannt und wird übergangen, wie es das Werkzeug selbst tut; entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The query of “%1” does not use {{.window}}, so it says the same for every window; write it into the range.</source>
        <translation>Die Abfrage von „%1“ verwendet {{.window}} nicht und sagt daher für jedes Fenster dasselbe; schreiben Sie es in den Bereich.</translation>
    </message>
    <message>
        <source>This objective is skipped: Sloth&apos;s plugin “%1” cannot be run here; write its queries as “events”, or let its recorded rules be found.</source>
        <translation>Dieses Ziel wird übergangen: Sloths Plugin „%1“ kann hier nicht laufen; schreiben Sie seine Abfragen als „events“, oder lassen Sie seine aufgezeichneten Regeln finden.</translation>
    </message>
    <message>
        <source>“%1” is a draft that nobody has finished: its names changed and may change again; write the object as “apiVersion: openslo/v1”.</source>
        <translation>„%1“ ist ein Entwurf, den niemand abgeschlossen hat: seine Namen haben sich geändert und können es wieder; schreiben Sie das Objekt als „apiVersion: openslo/v1“.</translation>
    </message>
    <message>
        <source>“%1” is 100 percent, which leaves no budget, so this objective is skipped; write a lower target such as 99.99.</source>
        <translation>„%1“ ist 100 Prozent und lässt kein Budget, daher wird dieses Ziel übergangen; schreiben Sie einen niedrigeren Zielwert wie 99.99.</translation>
    </message>
    <message>
        <source>“%2” is no percentage for “%1”; write one above 0 and below 100, such as 99.9.</source>
        <translation>„%2“ ist kein Prozentwert für „%1“; schreiben Sie einen über 0 und unter 100, etwa 99.9.</translation>
    </message>
    <message>
        <source>“%1: %2” means %2 percent; if a share is meant, write it in percent, such as 99.9.</source>
        <translation>„%1: %2“ heißt %2 Prozent; ist ein Anteil gemeint, schreiben Sie ihn in Prozent, etwa 99.9.</translation>
    </message>
    <message>
        <source>The object has no namespace, which Pyrra asks for; add “namespace” to its metadata.</source>
        <translation>Das Objekt hat keinen Namensraum, den Pyrra verlangt; ergänzen Sie „namespace“ in seinen Metadaten.</translation>
    </message>
    <message>
        <source>The successes of a latency indicator are a histogram&apos;s “_bucket”, but this is “%1”; check it.</source>
        <translation>Die Erfolge eines Latenz-Indikators sind „_bucket“ eines Histogramms, hier steht aber „%1“; prüfen Sie das.</translation>
    </message>
    <message>
        <source>le=&quot;%1&quot; is no bucket bound; write a number such as le=&quot;0.5&quot;.</source>
        <translation>le=&quot;%1&quot; ist keine Bucket-Grenze; schreiben Sie eine Zahl wie le=&quot;0.5&quot;.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is no label name; write names such as route, with commas between them.</source>
        <translation>„%2“ in „%1“ ist kein Label-Name; schreiben Sie Namen wie route, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”; did you mean “%2”?</source>
        <translation>Die Zeitzone „%1“ gibt es nicht; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>There is no time zone “%1”; write an IANA name such as Asia/Tokyo.</source>
        <translation>Die Zeitzone „%1“ gibt es nicht; schreiben Sie einen IANA-Namen wie Asia/Tokyo.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is no calendar window; write one such as “calendar month Asia/Tokyo”.</source>
        <translation>„%2“ in „%1“ ist kein Kalenderfenster; schreiben Sie eines wie „calendar month Asia/Tokyo“.</translation>
    </message>
    <message>
        <source>“%2” is no date and time for “%1”; write one such as 2026-01-01 00:00:00.</source>
        <translation>„%2“ ist kein Zeitpunkt für „%1“; schreiben Sie einen wie 2026-01-01 00:00:00.</translation>
    </message>
    <message>
        <source>“%2” is no calendar period for “%1”; write a number with d, w, M, Q or Y, or a rolling window.</source>
        <translation>„%2“ ist kein Kalenderzeitraum für „%1“; schreiben Sie eine Zahl mit d, w, M, Q oder Y, oder ein rollendes Fenster.</translation>
    </message>
    <message>
        <source>From which ratio on a time slice is good is not said, so the objective&apos;s target is used; add “timeSliceTarget”.</source>
        <translation>Ab welchem Verhältnis eine Zeitscheibe gut ist, steht nicht da, daher gilt der Zielwert des Ziels; ergänzen Sie „timeSliceTarget“.</translation>
    </message>
    <message>
        <source>The parts promise different targets, so the whole is held to their weighted mean, %1 percent; write another one into the annotation yagura/target.</source>
        <translation>Die Teile versprechen verschiedene Zielwerte, daher gilt für das Ganze ihr gewichtetes Mittel, %1 Prozent; schreiben Sie einen anderen in die Annotation yagura/target.</translation>
    </message>
    <message>
        <source>A condition with “%1” cannot be judged and is skipped; write “kind: burnrate”.</source>
        <translation>Eine Bedingung mit „%1“ kann nicht beurteilt werden und wird übergangen; schreiben Sie „kind: burnrate“.</translation>
    </message>
    <message>
        <source>“op: %1” would alert while little burns, so it is read as gte; write “op: gte”.</source>
        <translation>„op: %1“ würde alarmieren, wenn wenig verbrennt, daher wird es als gte gelesen; schreiben Sie „op: gte“.</translation>
    </message>
    <message>
        <source>A policy with %1 different conditions cannot be judged and is skipped; write one condition, or two of the same threshold.</source>
        <translation>Eine Regelung mit %1 verschiedenen Bedingungen kann nicht beurteilt werden und wird übergangen; schreiben Sie eine Bedingung oder zwei mit derselben Schwelle.</translation>
    </message>
    <message>
        <source>An alert at %1 times the budget&apos;s pace can never fire, because total failure burns at %2; lower the factor to %3 or raise the target.</source>
        <translation>Ein Alarm beim %1-Fachen des Budgettempos kann nie feuern, weil Totalausfall mit %2 verbrennt; senken Sie den Faktor auf %3, oder heben Sie den Zielwert.</translation>
    </message>
    <message>
        <source>In a window of %2 the short range of the burn pair over %1 rounds to nothing; choose a longer window or other burn windows.</source>
        <translation>In einem Fenster von %2 wird der kurze Bereich des Burn-Paars über %1 auf nichts gerundet; wählen Sie ein längeres Fenster oder andere Burn-Fenster.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”; did you mean “%3”?</source>
        <translation>„%2“ der Art %1 gibt es nicht; meinten Sie „%3“?</translation>
    </message>
    <message>
        <source>There is no %1 “%2”; correct the name or add an object of that kind.</source>
        <translation>„%2“ der Art %1 gibt es nicht; berichtigen Sie den Namen, oder ergänzen Sie ein Objekt dieser Art.</translation>
    </message>
    <message>
        <source>There is no service “%1”; did you mean “%2”?</source>
        <translation>Den Dienst „%1“ gibt es nicht; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>There is no service “%1”; correct the name or add it to “services” in yagura.yaml.</source>
        <translation>Den Dienst „%1“ gibt es nicht; berichtigen Sie den Namen, oder ergänzen Sie ihn unter „services“ in yagura.yaml.</translation>
    </message>
    <message>
        <source>There is no preset “%1”; did you mean “%2”?</source>
        <translation>Die Vorlage „%1“ gibt es nicht; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>There is no preset “%1”; write a name and a version such as http-availability@1.</source>
        <translation>Die Vorlage „%1“ gibt es nicht; schreiben Sie einen Namen mit Version wie http-availability@1.</translation>
    </message>
    <message>
        <source>The preset “%1” has a newer version; look at the difference to “%2”, then write that.</source>
        <translation>Die Vorlage „%1“ hat eine neuere Version; sehen Sie sich den Unterschied zu „%2“ an, und schreiben Sie dann diese.</translation>
    </message>
    <message>
        <source>The preset does not take “%1”: %2; did you mean “%3”?</source>
        <translation>Die Vorlage nimmt „%1“ nicht an: %2; meinten Sie „%3“?</translation>
    </message>
    <message>
        <source>The preset does not take “%1”: %2; correct it under “vars”.</source>
        <translation>Die Vorlage nimmt „%1“ nicht an: %2; berichtigen Sie es unter „vars“.</translation>
    </message>
    <message>
        <source>“%1” is not later than the start, or more than 92 days later; correct one of them.</source>
        <translation>„%1“ liegt nicht nach dem Beginn oder mehr als 92 Tage danach; berichtigen Sie eines davon.</translation>
    </message>
    <message>
        <source>“%1” is no recurrence rule that can be followed; write one such as FREQ=WEEKLY;BYDAY=SU.</source>
        <translation>„%1“ ist keine Wiederholungsregel, der man folgen kann; schreiben Sie eine wie FREQ=WEEKLY;BYDAY=SU.</translation>
    </message>
    <message>
        <source>“%2” is no date for “%1”; write one such as 2027-03-01.</source>
        <translation>„%2“ ist kein Datum für „%1“; schreiben Sie eines wie 2027-03-01.</translation>
    </message>
    <message>
        <source>The stage “%1” does not begin below the stage “%2” before it; order them from mild to strict.</source>
        <translation>Die Stufe „%1“ beginnt nicht unter der Stufe „%2“ davor; ordnen Sie sie von mild nach streng.</translation>
    </message>
    <message>
        <source>Both “%1” and “%2” are the default policy; take “default: true” from one of them.</source>
        <translation>„%1“ und „%2“ sind beide die Standardregelung; nehmen Sie „default: true“ bei einer weg.</translation>
    </message>
    <message>
        <source>it has no such variable</source>
        <translation>eine solche Variable hat sie nicht</translation>
    </message>
    <message>
        <source>it has no value and needs one</source>
        <translation>es hat keinen Wert und braucht einen</translation>
    </message>
    <message>
        <source>the name of a metric or label is expected</source>
        <translation>der Name einer Metrik oder eines Labels wird erwartet</translation>
    </message>
    <message>
        <source>a plain number above zero is expected</source>
        <translation>eine einfache Zahl über null wird erwartet</translation>
    </message>
    <message>
        <source>its query would not be PromQL</source>
        <translation>ihre Abfrage wäre kein PromQL</translation>
    </message>
</context>
<context>
    <name>yagura::AbortCommand</name>
    <message>
        <source>The server was asked to stop it.</source>
        <translation>Der Server wurde gebeten, sie zu stoppen.</translation>
    </message>
    <message>
        <source>The server refused to stop it.</source>
        <translation>Der Server lehnte es ab, sie zu stoppen.</translation>
    </message>
    <message>
        <source>Whether the server got the request is not known; look at the execution.</source>
        <translation>Ob der Server die Anfrage bekam, ist nicht bekannt; sehen Sie sich die Ausführung an.</translation>
    </message>
    <message>
        <source>There is nothing to stop. (%1)</source>
        <translation>Es gibt nichts zu stoppen. (%1)</translation>
    </message>
</context>
<context>
    <name>yagura::AlertsModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Fires since, %1</source>
        <comment>zone</comment>
        <translation>Feuert seit, %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Gesehen von</translation>
    </message>
</context>
<context>
    <name>yagura::AlertsPage</name>
    <message>
        <source>Live</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Live alerts, firing pages first</source>
        <translation>Aktuelle Alarme, feuernde Pages zuerst</translation>
    </message>
    <message>
        <source>The chosen alert</source>
        <translation>Der gewählte Alarm</translation>
    </message>
    <message>
        <source>Filter: name, service, team</source>
        <translation>Filter: Name, Dienst, Team</translation>
    </message>
    <message>
        <source>Filter alerts</source>
        <translation>Alarme filtern</translation>
    </message>
    <message>
        <source>Enter opens the service</source>
        <translation>Enter öffnet den Dienst</translation>
    </message>
    <message>
        <source>nobody knows what fires</source>
        <translation>niemand weiß, was feuert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>identities, firing</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n identities</source>
        <translation>
            <numerusform>%n Identität</numerusform>
            <numerusform>%n Identitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firing</source>
        <translation>
            <numerusform>%n feuert</numerusform>
            <numerusform>%n feuern</numerusform>
        </translation>
    </message>
    <message>
        <source>What fires now is not known for sure.</source>
        <translation>Was jetzt feuert, ist nicht sicher bekannt.</translation>
    </message>
    <message>
        <source>Nothing fires.</source>
        <translation>Nichts feuert.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>No alert source is configured.</source>
        <translation>Keine Alarmquelle ist konfiguriert.</translation>
    </message>
    <message>
        <source>Add an Alertmanager in yagura.yaml.</source>
        <translation>Tragen Sie einen Alertmanager in yagura.yaml ein.</translation>
    </message>
    <message>
        <source>Nobody knows what fires.</source>
        <translation>Niemand weiß, was feuert.</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Silenced by</source>
        <translation>Stummgeschaltet durch</translation>
    </message>
    <message>
        <source>Inhibited by</source>
        <translation>Unterdrückt durch</translation>
    </message>
    <message>
        <source>Fires since</source>
        <translation>Feuert seit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>instant, age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nobody is asked</source>
        <translation>niemand wird gefragt</translation>
    </message>
</context>
<context>
    <name>yagura::Application</name>
    <message>
        <source>Asking %1 which services it counts …</source>
        <translation>Frage %1, welche Dienste er zählt …</translation>
    </message>
    <message>
        <source>%1 exists already and is not touched. Open its folder instead.</source>
        <translation>%1 gibt es schon und bleibt unberührt. Öffnen Sie stattdessen seinen Ordner.</translation>
    </message>
</context>
<context>
    <name>yagura::Arguments</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>%1 stands more than once.</source>
        <translation>%1 steht mehr als einmal.</translation>
    </message>
    <message>
        <source>%1 takes one of: %2.</source>
        <translation>%1 erwartet eines von: %2.</translation>
    </message>
    <message>
        <source>%1 takes a time such as 2026-11-22T10:00:00Z, or seconds since 1970.</source>
        <translation>%1 erwartet eine Zeit wie 2026-11-22T10:00:00Z oder Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>%1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>--at lies in the future; name an instant that has passed.</source>
        <translation>--at liegt in der Zukunft; nennen Sie einen vergangenen Zeitpunkt.</translation>
    </message>
    <message>
        <source>--lang takes en, ja or de.</source>
        <translation>--lang erwartet en, ja oder de.</translation>
    </message>
</context>
<context>
    <name>yagura::AvailabilityModel</name>
    <message>
        <source>%1 allows %2 in 30 days and %3 in a week; the last 30 days would have spent %4 of it.</source>
        <translation>%1 erlaubt %2 in 30 Tagen und %3 in einer Woche; die letzten 30 Tage hätten %4 davon verbraucht.</translation>
    </message>
    <message>
        <source>its %1</source>
        <translation>den eigenen %1</translation>
    </message>
    <message>
        <source>%1 stands here: over %2, under %3.</source>
        <translation>%1 steht hier: über %2, unter %3.</translation>
    </message>
    <message>
        <source>%1 stands here: over %2.</source>
        <translation>%1 steht hier: über %2.</translation>
    </message>
    <message>
        <source>%1 stands here: under %2.</source>
        <translation>%1 steht hier: unter %2.</translation>
    </message>
    <message>
        <source>%1 failed requests too many.</source>
        <translation>%1 gescheiterte Anfragen zu viel.</translation>
    </message>
    <message>
        <source>%1 bad minutes too many.</source>
        <translation>%1 schlechte Minuten zu viel.</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>%1 gemessen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>would have spent</source>
        <translation>hätte verbraucht</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>gescheitert, %1</translation>
    </message>
</context>
<context>
    <name>yagura::AvailabilityPage</name>
    <message>
        <source>Choose another objective</source>
        <translation>Anderes Ziel wählen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>↑ ↓ target   Enter try it   Ctrl+C copy the table</source>
        <translation>↑ ↓ Zielwert   Enter ausprobieren   Strg+C Tabelle kopieren</translation>
    </message>
    <message>
        <source>What fits into 30 days?</source>
        <translation>Was passt in 30 Tage?</translation>
    </message>
    <message>
        <source>how long things take here, against the downtime each target allows</source>
        <translation>wie lange die Dinge hier dauern, gegen die Ausfallzeit, die jeder Zielwert erlaubt</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Wie gezählt wird</translation>
    </message>
    <message>
        <source>(100 − target) × period, cut off, never rounded up. Failed requests use last week&apos;s own traffic, hour by hour the mean.</source>
        <translation>(100 − Zielwert) × Zeitraum, abgeschnitten, nie aufgerundet. Gescheiterte Anfragen nach dem Verkehr der letzten Woche, bei der Stunde nach dem Mittel.</translation>
    </message>
    <message>
        <source>Downtime is the worst case</source>
        <translation>Ausfallzeit ist der schlimmste Fall</translation>
    </message>
    <message>
        <source>A budget of requests lasts longer when only some fail: at a quarter of errors four times as long, at an hour with the mean traffic.</source>
        <translation>Ein Budget aus Anfragen hält länger, wenn nur einige scheitern: bei einem Viertel Fehler viermal so lang, bei einer Stunde mit dem mittleren Verkehr.</translation>
    </message>
    <message>
        <source>If you know the book</source>
        <translation>Falls Sie das Buch kennen</translation>
    </message>
    <message>
        <source>Years have 365 days, quarters 90, months 30. All cells but one agree with its table, which rounds half up: 99.999% of a day is 0.864 s, it prints 0.87.</source>
        <translation>Jahre haben 365 Tage, Quartale 90, Monate 30. Alle Zellen bis auf eine stimmen mit seiner Tabelle überein, die kaufmännisch rundet: 99,999 % eines Tages sind 0,864 s, dort steht 0,87.</translation>
    </message>
    <message>
        <source>Try another target</source>
        <translation>Anderen Zielwert ausprobieren</translation>
    </message>
    <message>
        <source>replayed, nothing is written</source>
        <translation>abgespielt, nichts wird geschrieben</translation>
    </message>
    <message>
        <source>Waiting for the first answers: what a target allows is arithmetic, what was spent comes later.</source>
        <translation>Warten auf die ersten Antworten: was ein Zielwert erlaubt, ist Rechnung; was verbraucht wurde, kommt später.</translation>
    </message>
    <message>
        <source>Nothing of this objective was seen yet: what was spent is unknown.</source>
        <translation>Von diesem Ziel war noch nichts zu sehen: was verbraucht wurde, ist unbekannt.</translation>
    </message>
    <message>
        <source>What was spent is known up to %1 only.</source>
        <translation>Was verbraucht wurde, ist nur bis %1 bekannt.</translation>
    </message>
    <message>
        <source>The newest answer came in part: what was spent may be more.</source>
        <translation>Die neueste Antwort kam nur zum Teil: es kann mehr verbraucht sein.</translation>
    </message>
    <message>
        <source>No objective to show</source>
        <translation>Kein Ziel zu zeigen</translation>
    </message>
    <message>
        <source>Nothing is configured yet. Start shows three ways in.</source>
        <translation>Noch nichts ist konfiguriert. Start zeigt drei Einstiege.</translation>
    </message>
    <message>
        <source>Open start</source>
        <translation>Start öffnen</translation>
    </message>
    <message>
        <source>Last week, %1: nothing was seen</source>
        <translation>Letzte Woche, %1: nichts zu sehen</translation>
    </message>
    <message>
        <source>all slices seen</source>
        <translation>alle Zeitscheiben gesehen</translation>
    </message>
    <message>
        <source>%1 of the slices seen</source>
        <translation>%1 der Zeitscheiben gesehen</translation>
    </message>
    <message>
        <source>Last week, %1: %2 requests, %3</source>
        <translation>Letzte Woche, %1: %2 Anfragen, %3</translation>
    </message>
    <message>
        <source>Last week, %1: %2 minutes with traffic, %3</source>
        <translation>Letzte Woche, %1: %2 Minuten mit Verkehr, %3</translation>
    </message>
</context>
<context>
    <name>yagura::BoardCommand</name>
    <message>
        <source>%1: history read, part %2 of %3</source>
        <translation>%1: Verlauf gelesen, Teil %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no answer yet.</source>
        <translation>%1: noch keine Antwort.</translation>
    </message>
    <message>
        <source>There is no SLO “%1”.</source>
        <translation>Es gibt kein SLO „%1“.</translation>
    </message>
</context>
<context>
    <name>yagura::BreakdownBars</name>
    <message>
        <source>%1 %2: %3 bad events</source>
        <comment>label, value, count</comment>
        <translation>%1 %2: %3 schlechte Ereignisse</translation>
    </message>
    <message>
        <source>Bad events by label</source>
        <translation>Schlechte Ereignisse nach Label</translation>
    </message>
    <message>
        <source>bad events</source>
        <translation>schlechte Ereignisse</translation>
    </message>
    <message>
        <source>%1 of its own</source>
        <translation>%1 der eigenen</translation>
    </message>
</context>
<context>
    <name>yagura::BreakdownPanel</name>
    <message>
        <source>Bad events by label</source>
        <translation>Schlechte Ereignisse nach Label</translation>
    </message>
    <message>
        <source>Close the breakdown</source>
        <translation>Aufschlüsselung schließen</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Server wird gefragt</translation>
    </message>
    <message>
        <source>top values of every label</source>
        <translation>häufigste Werte jedes Labels</translation>
    </message>
    <message>
        <source>This source cannot tell labels apart.</source>
        <translation>Diese Quelle kann Labels nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Nothing is known of who was hit.</source>
        <translation>Wen es traf, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>No bad event in this range.</source>
        <translation>Kein schlechtes Ereignis in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Labels appear as soon as something fails.</source>
        <translation>Labels erscheinen, sobald etwas fehlschlägt.</translation>
    </message>
</context>
<context>
    <name>yagura::CandidateRow</name>
    <message>
        <source>%1, was live %2, burn then %3</source>
        <comment>screen reader: version, duration, rate</comment>
        <translation>%1, war %2 live, Burn-Rate damals %3</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Was live</source>
        <translation>War live</translation>
    </message>
    <message>
        <source>Burn then</source>
        <translation>Burn damals</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>known bad</source>
        <translation>schlecht</translation>
    </message>
</context>
<context>
    <name>yagura::ChangesModel</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>yagura::CheckCommand</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::ChoiceCard</name>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>error budget left</source>
        <translation>Fehlerbudget übrig</translation>
    </message>
    <message>
        <source>the rollback stops it</source>
        <translation>der Rollback stoppt es</translation>
    </message>
    <message>
        <source>counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>slices of one minute</source>
        <translation>Scheiben je 1 min</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>Ziele</translation>
    </message>
</context>
<context>
    <name>yagura::CollectCommand</name>
    <message>
        <source>Stopped. What was read is stored.</source>
        <translation>Gestoppt. Was gelesen wurde, ist gespeichert.</translation>
    </message>
    <message>
        <source>The configuration names no source: there is nothing to collect.</source>
        <translation>Die Konfiguration nennt keine Quelle: es gibt nichts zu sammeln.</translation>
    </message>
    <message numerus="yes">
        <source>Collecting %n objective(s) until stopped.</source>
        <translation>
            <numerusform>Sammle %n Ziel, bis gestoppt wird.</numerusform>
            <numerusform>Sammle %n Ziele, bis gestoppt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every source was asked and what was missing is read as far as it can be; polling goes on.</source>
        <translation>Jede Quelle wurde gefragt, und was fehlte, ist gelesen, soweit es geht; das Abfragen geht weiter.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no answer yet.</source>
        <translation>%1: noch keine Antwort.</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 antwortet wieder.</translation>
    </message>
    <message>
        <source>The history works again.</source>
        <translation>Der Verlauf arbeitet wieder.</translation>
    </message>
    <message>
        <source>The changed configuration is broken; the last good one stays in force.</source>
        <translation>Die geänderte Konfiguration ist kaputt; die letzte gute gilt weiter.</translation>
    </message>
    <message>
        <source>The changed configuration is in force.</source>
        <translation>Die geänderte Konfiguration gilt jetzt.</translation>
    </message>
    <message>
        <source>Stopped. What was read last is not stored.</source>
        <translation>Beendet. Was zuletzt gelesen wurde, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written to: nothing that is read could be stored.</source>
        <translation>In den Datenordner %1 kann nicht geschrieben werden: nichts Gelesenes ließe sich speichern.</translation>
    </message>
</context>
<context>
    <name>yagura::Command</name>
    <message>
        <source>--at has no meaning for this command.</source>
        <translation>--at hat bei diesem Befehl keine Bedeutung.</translation>
    </message>
</context>
<context>
    <name>yagura::ContextStrip</name>
    <message>
        <source>Budget over the whole window</source>
        <translation>Budget über das ganze Fenster</translation>
    </message>
</context>
<context>
    <name>yagura::CoverageStrip</name>
    <message>
        <source>What was seen of the window</source>
        <translation>Was vom Fenster gesehen wurde</translation>
    </message>
</context>
<context>
    <name>yagura::CursorBar</name>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
</context>
<context>
    <name>yagura::DeployTimeline</name>
    <message>
        <source>Deploys on a time axis, by service; the table below holds the same</source>
        <translation>Deploys auf einer Zeitachse, nach Dienst; die Tabelle darunter zeigt dasselbe</translation>
    </message>
    <message>
        <source>no deploy in %1</source>
        <translation>kein Deploy in %1</translation>
    </message>
    <message>
        <source>no deploy known</source>
        <translation>kein Deploy bekannt</translation>
    </message>
</context>
<context>
    <name>yagura::DeploysModel</name>
    <message>
        <source>Done, %1</source>
        <comment>zone</comment>
        <translation>Fertig, %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Budget, next 30m</source>
        <translation>Budget, 30 min</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>#%1, aborted by %2</source>
        <comment>execution, user</comment>
        <translation>#%1, abgebrochen von %2</translation>
    </message>
</context>
<context>
    <name>yagura::DeploysPage</name>
    <message>
        <source>Deploys, newest first</source>
        <translation>Deploys, neueste zuerst</translation>
    </message>
    <message>
        <source>Filter: service, version, person</source>
        <translation>Filter: Dienst, Version, Person</translation>
    </message>
    <message>
        <source>Filter deploys</source>
        <translation>Deploys filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n executions</source>
        <translation>
            <numerusform>%n Ausführung</numerusform>
            <numerusform>%n Ausführungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>executions, running</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from the job server yet.</source>
        <translation>Noch keine Antwort vom Job-Server.</translation>
    </message>
    <message>
        <source>Executions appear when it has answered.</source>
        <translation>Ausführungen erscheinen, sobald er geantwortet hat.</translation>
    </message>
    <message>
        <source>No deploy is known.</source>
        <translation>Kein Deploy ist bekannt.</translation>
    </message>
    <message>
        <source>A service needs a `deploy:` entry that names its job.</source>
        <translation>Ein Dienst braucht einen Eintrag `deploy:`, der seinen Job nennt.</translation>
    </message>
    <message>
        <source>What runs now is unknown; rolling back waits for an answer.</source>
        <translation>Was jetzt läuft, ist unbekannt; ein Rollback wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>Roll back %1…</source>
        <translation>%1 zurückrollen…</translation>
    </message>
    <message>
        <source>#%1 %2 %3</source>
        <comment>execution, service, version</comment>
        <translation>#%1 %2 %3</translation>
    </message>
    <message>
        <source>No job server is configured.</source>
        <translation>Kein Job-Server ist konfiguriert.</translation>
    </message>
    <message>
        <source>Add a Rundeck in yagura.yaml.</source>
        <translation>Fügen Sie in yagura.yaml ein Rundeck hinzu.</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen…</translation>
    </message>
</context>
<context>
    <name>yagura::ExecutionCommand</name>
    <message>
        <source>Name an operation or an execution, such as jobs/42.</source>
        <translation>Nennen Sie einen Vorgang oder eine Ausführung, etwa jobs/42.</translation>
    </message>
    <message>
        <source>“%1” is neither an execution of a job server nor an operation that started one.</source>
        <translation>„%1“ ist weder eine Ausführung eines Job-Servers noch ein Vorgang, der eine gestartet hat.</translation>
    </message>
    <message>
        <source>How it ended is not known yet; looking for its execution …</source>
        <translation>Wie es ausging, ist noch nicht bekannt; die Ausführung wird gesucht …</translation>
    </message>
</context>
<context>
    <name>yagura::ExplainCommand</name>
    <message>
        <source>bad ÷ total</source>
        <translation>schlecht ÷ gesamt</translation>
    </message>
    <message>
        <source>SLI</source>
        <translation>SLI</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a budget</comment>
        <translation>übrig</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>slices expected</source>
        <translation>Zeitscheiben erwartet</translation>
    </message>
    <message>
        <source>slices seen</source>
        <translation>Zeitscheiben gesehen</translation>
    </message>
    <message>
        <source>slices excluded</source>
        <translation>Zeitscheiben ausgenommen</translation>
    </message>
    <message>
        <source>events while nobody looked</source>
        <translation>Ereignisse, als niemand hinsah</translation>
    </message>
    <message>
        <source>way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>counter resets</source>
        <translation>Zähler-Resets</translation>
    </message>
    <message>
        <source>series of the part</source>
        <translation>Zeitreihen des Teils</translation>
    </message>
    <message>
        <source>series of the total</source>
        <translation>Zeitreihen der Gesamtzahl</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>COUNTED</source>
        <translation>GEZÄHLT</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>SCHRITT</translation>
    </message>
    <message>
        <source>EXACT</source>
        <translation>EXAKT</translation>
    </message>
    <message>
        <source>SHOWN</source>
        <translation>GEZEIGT</translation>
    </message>
    <message>
        <source>this objective&apos;s own</source>
        <translation>die eigene des Ziels</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>METHODE</translation>
    </message>
    <message>
        <source>BUDGET LEFT</source>
        <translation>BUDGET ÜBRIG</translation>
    </message>
    <message>
        <source>explain needs --slo ID.</source>
        <translation>explain braucht --slo ID.</translation>
    </message>
    <message>
        <source>No PromQL says this objective.</source>
        <translation>Dieses Ziel lässt sich nicht in PromQL sagen.</translation>
    </message>
    <message>
        <source>%1: %2 of the error budget left (target %3, %4, %5)</source>
        <translation>%1: %2 des Fehlerbudgets übrig (Zielwert %3, %4, %5)</translation>
    </message>
    <message>
        <source>pinned at %1; slices that end in (%2, %3]</source>
        <translation>festgelegt auf %1; Zeitscheiben, die in (%2, %3] enden</translation>
    </message>
    <message>
        <source>Recomputed from what is shown: the same digits.</source>
        <translation>Aus dem Gezeigten neu berechnet: dieselben Ziffern.</translation>
    </message>
    <message>
        <source>Recomputed from what is shown: OTHER DIGITS. Please report this.</source>
        <translation>Aus dem Gezeigten neu berechnet: ANDERE ZIFFERN. Bitte melden Sie das.</translation>
    </message>
</context>
<context>
    <name>yagura::ExportCommand</name>
    <message>
        <source>export needs --slo ID, --from TIME and --to TIME.</source>
        <translation>export braucht --slo ID, --from TIME und --to TIME.</translation>
    </message>
    <message>
        <source>--from must lie before --to.</source>
        <translation>--from muss vor --to liegen.</translation>
    </message>
</context>
<context>
    <name>yagura::FigureTexts</name>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
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
        <translation>%1 · 10^8</translation>
    </message>
    <message>
        <source>%1x10^4</source>
        <comment>only used in Japanese: man</comment>
        <translation>%1 · 10^4</translation>
    </message>
    <message>
        <source>%1G</source>
        <comment>thousand millions, short</comment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions, short</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>bad events beyond the budget</comment>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>bad events left in the budget</comment>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>time to empty</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>empty %1</source>
        <comment>the budget is empty for so long</comment>
        <translation>leer seit %1</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>the budget is</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>steady</source>
        <comment>the budget does not fall</comment>
        <translation>stabil</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>seconds with decimals, short</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>yagura::FitsView</name>
    <message>
        <source>What fits into 30 days?</source>
        <translation>Was passt in 30 Tage?</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>how long, and which share failed</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Rollback of %1</source>
        <translation>Rollback von %1</translation>
    </message>
    <message numerus="yes">
        <source>median of %n</source>
        <comment>how many were measured</comment>
        <translation>
            <numerusform>Median aus %n</numerusform>
            <numerusform>Median aus %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Rollout of %1</source>
        <translation>Rollout von %1</translation>
    </message>
    <message>
        <source>Page by the current rules</source>
        <translation>Page nach heutigen Regeln</translation>
    </message>
    <message>
        <source>all failing: %1× over %2</source>
        <comment>burn rate, window</comment>
        <translation>alles scheitert: %1× über %2</translation>
    </message>
    <message>
        <source>Now, as full downtime</source>
        <translation>Jetzt, als Totalausfall</translation>
    </message>
    <message>
        <source>since %1: %2</source>
        <translation>seit %1: %2</translation>
    </message>
    <message>
        <source>%1, as full downtime</source>
        <comment>a day</comment>
        <translation>%1, als Totalausfall</translation>
    </message>
    <message>
        <source>log axis</source>
        <translation>log. Achse</translation>
    </message>
    <message>
        <source>Nothing took time yet: no rollout, no trouble in 30 days.</source>
        <translation>Noch nichts hat Zeit gekostet: kein Rollout, keine Störung in 30 Tagen.</translation>
    </message>
</context>
<context>
    <name>yagura::FollowCommand</name>
    <message>
        <source>%1 has not answered yet; it is asked again for up to two minutes.</source>
        <translation>%1 hat noch nicht geantwortet; es wird bis zu zwei Minuten weiter gefragt.</translation>
    </message>
</context>
<context>
    <name>yagura::GuardList</name>
    <message>
        <source>Guards</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>yagura::InitCommand</name>
    <message>
        <source>init needs --prometheus URL.</source>
        <translation>init braucht --prometheus URL.</translation>
    </message>
    <message>
        <source>The demo needs no configuration; leave --demo out.</source>
        <translation>Die Demo braucht keine Konfiguration; lassen Sie --demo weg.</translation>
    </message>
    <message>
        <source>%1 exists already and is not touched; move it away or choose another folder with --config.</source>
        <translation>%1 gibt es schon und bleibt unberührt; verschieben Sie es, oder wählen Sie mit --config einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Frage %1 …</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) found.</source>
        <translation>
            <numerusform>%n Dienst gefunden.</numerusform>
            <numerusform>%n Dienste gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Store the job server&apos;s token with: yagura-cli secret set jobs-token</source>
        <translation>Speichern Sie das Token des Job-Servers mit: yagura-cli secret set jobs-token</translation>
    </message>
    <message>
        <source>%1 cannot be written; look at the rights of its folder or choose another with --config.</source>
        <translation>%1 lässt sich nicht schreiben; prüfen Sie die Rechte des Ordners, oder wählen Sie mit --config einen anderen.</translation>
    </message>
</context>
<context>
    <name>yagura::JobsCommand</name>
    <message>
        <source>There is no service “%1”.</source>
        <translation>Den Dienst „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>QUELLE</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>DIENST</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>JOB</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>MAY RUN</source>
        <translation>DARF STARTEN</translation>
    </message>
    <message>
        <source>RUNNING</source>
        <translation>LÄUFT</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>ZULETZT</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
</context>
<context>
    <name>yagura::JournalCommand</name>
    <message>
        <source>SEQ</source>
        <translation>NR</translation>
    </message>
    <message>
        <source>AT</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>OPERATION</source>
        <translation>VORGANG</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>SCHRITT</translation>
    </message>
    <message>
        <source>DETAIL</source>
        <translation>EINZELHEIT</translation>
    </message>
    <message>
        <source>chain: %1</source>
        <translation>Kette: %1</translation>
    </message>
    <message>
        <source>The journal was changed or damaged: entry %1 does not fit the one before it.</source>
        <translation>Das Journal wurde verändert oder beschädigt: Eintrag %1 passt nicht zum vorigen.</translation>
    </message>
    <message>
        <source>A damaged journal is kept as %1: what it held is not in this chain.</source>
        <translation>Ein beschädigtes Journal liegt als %1 bereit: was es enthielt, steht nicht in dieser Kette.</translation>
    </message>
</context>
<context>
    <name>yagura::LabCharts</name>
    <message>
        <source>no incident is confirmed</source>
        <translation>keine Störung ist bestätigt</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Budget übrig</translation>
    </message>
    <message>
        <source>at the end of the replay</source>
        <translation>am Ende der Abspielung</translation>
    </message>
    <message>
        <source>Incidents that paged</source>
        <translation>Störungen mit Page</translation>
    </message>
    <message>
        <source>recall, of those a person confirmed</source>
        <translation>Trefferquote (Recall), von den bestätigten</translation>
    </message>
    <message>
        <source>Pages that were real</source>
        <translation>Pages, die echt waren</translation>
    </message>
    <message>
        <source>precision: the rest fired for nothing</source>
        <translation>Genauigkeit (Precision): der Rest feuerte umsonst</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>as often as a person is called</source>
        <translation>so oft wird jemand gerufen</translation>
    </message>
    <message>
        <source>Until detected, median</source>
        <translation>Bis zur Erkennung, Median</translation>
    </message>
    <message>
        <source>from the start to the page</source>
        <translation>vom Beginn bis zum Page</translation>
    </message>
    <message>
        <source>Spent when it paged</source>
        <translation>Verbraucht beim Page</translation>
    </message>
    <message>
        <source>the worst of them</source>
        <translation>der schlimmste davon</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>decide who reads them</source>
        <translation>entscheiden, wer sie liest</translation>
    </message>
    <message>
        <source>The same %1, by the rules of today and as proposed</source>
        <translation>Dieselben %1, nach den heutigen Regeln und nach dem Vorschlag</translation>
    </message>
    <message>
        <source>filled: an alert fired; bars of 14 page, of 8 are tickets</source>
        <translation>gefüllt: ein Alarm feuerte; Balken von 14 sind Pages, von 8 Tickets</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Budget left is %1 now and %2 as proposed.</source>
        <translation>Übrig sind jetzt %1 und nach dem Vorschlag %2 des Budgets.</translation>
    </message>
    <message>
        <source>for nothing</source>
        <translation>umsonst</translation>
    </message>
    <message>
        <source>%1 from %2 for %3</source>
        <translation>%1 ab %2, %3 lang</translation>
    </message>
    <message>
        <source>refused, not replayed</source>
        <translation>verweigert, nicht abgespielt</translation>
    </message>
    <message>
        <source>incidents, confirmed</source>
        <translation>Störungen, bestätigt</translation>
    </message>
    <message>
        <source>%1, %2 long</source>
        <translation>%1, %2 lang</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>no page</source>
        <translation>kein Page</translation>
    </message>
    <message>
        <source>Of %1 slices %2 were seen and %3 were not: a firing that runs into those is not counted on.</source>
        <translation>Von %1 Zeitscheiben wurden %2 gesehen und %3 nicht: ein Feuern, das in diese hineinläuft, zählt nicht.</translation>
    </message>
    <message>
        <source>A correction leaves out %1.</source>
        <translation>Eine Korrektur lässt %1 aus.</translation>
    </message>
    <message>
        <source>Computed in %1, no server was asked.</source>
        <translation>Berechnet in %1, kein Server wurde gefragt.</translation>
    </message>
    <message>
        <source>%1 to %2, %3 long</source>
        <translation>%1 bis %2, %3 lang</translation>
    </message>
    <message>
        <source>The proposal pages for nothing</source>
        <translation>Der Vorschlag ruft umsonst</translation>
    </message>
    <message>
        <source>none of its pairs is a page that can fire</source>
        <translation>keines seiner Paare ist ein Page, der feuern kann</translation>
    </message>
    <message>
        <source>proposed %1</source>
        <translation>Vorschlag %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Neither the rules of today nor the proposed ones page for it.</source>
        <translation>Weder die heutigen Regeln noch die vorgeschlagenen lösen dafür einen Page aus.</translation>
    </message>
    <message>
        <source>The proposal pages after %1; the rules of today do not page at all.</source>
        <translation>Der Vorschlag ruft nach %1; die heutigen Regeln rufen gar nicht.</translation>
    </message>
    <message>
        <source>The rules of today page after %1; the proposal would not page at all.</source>
        <translation>Die heutigen Regeln rufen nach %1; der Vorschlag riefe gar nicht.</translation>
    </message>
    <message>
        <source>Both page after %1.</source>
        <translation>Beide rufen nach %1.</translation>
    </message>
    <message>
        <source>The proposal pages after %1, the rules of today after %2.</source>
        <translation>Der Vorschlag ruft nach %1, die heutigen Regeln nach %2.</translation>
    </message>
</context>
<context>
    <name>yagura::LabCommand</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>GOES TO</source>
        <translation>GEHT AN</translation>
    </message>
    <message>
        <source>FACTOR</source>
        <translation>FAKTOR</translation>
    </message>
    <message>
        <source>LONG</source>
        <translation>LANG</translation>
    </message>
    <message>
        <source>SHORT</source>
        <translation>KURZ</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>FÜR</translation>
    </message>
    <message>
        <source>FIRED</source>
        <translation>GEFEUERT</translation>
    </message>
    <message>
        <source>FIRST AND LAST MINUTE</source>
        <translation>ERSTE UND LETZTE MINUTE</translation>
    </message>
    <message>
        <source>%1 takes one of: %2.</source>
        <translation>%1 erwartet eines von: %2.</translation>
    </message>
    <message>
        <source>lab needs --slo ID.</source>
        <translation>lab braucht --slo ID.</translation>
    </message>
    <message>
        <source>--target takes a percentage such as 99.9, above 1 and under 100.</source>
        <translation>--target erwartet einen Prozentwert wie 99.9, über 1 und unter 100.</translation>
    </message>
    <message>
        <source>%1 states no burn pairs of its own; no alert is replayed.</source>
        <translation>%1 nennt keine eigenen Burn-Paare; kein Alarm wird abgespielt.</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>burn</source>
        <translation>Burn</translation>
    </message>
    <message>
        <source>budget left</source>
        <translation>Budget übrig</translation>
    </message>
    <message>
        <source>detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>Rücksetzung</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>budget at firing</source>
        <translation>Budget beim Feuern</translation>
    </message>
    <message numerus="yes">
        <source>Replayed from %1 to %2: %n slice(s) unseen.</source>
        <translation>
            <numerusform>Abgespielt von %1 bis %2: %n Zeitscheibe nicht gesehen.</numerusform>
            <numerusform>Abgespielt von %1 bis %2: %n Zeitscheiben nicht gesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>JETZT</translation>
    </message>
    <message>
        <source>PROPOSED</source>
        <translation>VORSCHLAG</translation>
    </message>
    <message>
        <source>Alerts as they are:</source>
        <translation>Alarme, wie sie sind:</translation>
    </message>
    <message>
        <source>Alerts as proposed:</source>
        <translation>Alarme nach dem Vorschlag:</translation>
    </message>
    <message>
        <source>--window takes a length of 1m to 366d such as 30d, or a calendar such as “calendar month Asia/Tokyo”.</source>
        <translation>--window nimmt eine Länge von 1m bis 366d wie 30d oder einen Kalender wie „calendar month Asia/Tokyo“.</translation>
    </message>
</context>
<context>
    <name>yagura::LabConditions</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regelung</translation>
    </message>
    <message>
        <source>Try a pair: threshold, long / short, where it goes</source>
        <translation>Ein Paar ausprobieren: Schwelle, lang / kurz, wohin es geht</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>Dasselbe auf der Befehlszeile</translation>
    </message>
    <message>
        <source>own</source>
        <comment>burn policy</comment>
        <translation>eigene</translation>
    </message>
    <message>
        <source>changed, now %1</source>
        <translation>geändert, jetzt %1</translation>
    </message>
    <message>
        <source>%1, or %2 failed requests</source>
        <translation>%1 oder %2 gescheiterte Anfragen</translation>
    </message>
    <message>
        <source>%1 of full outage</source>
        <translation>%1 Totalausfall</translation>
    </message>
    <message>
        <source>begins anew with the calendar</source>
        <translation>beginnt mit dem Kalender neu</translation>
    </message>
    <message>
        <source>every weekday as often</source>
        <translation>jeder Wochentag gleich oft</translation>
    </message>
    <message>
        <source>some weekdays more often than others</source>
        <translation>manche Wochentage öfter als andere</translation>
    </message>
    <message>
        <source>every request alike</source>
        <translation>jede Anfrage gleich</translation>
    </message>
    <message>
        <source>every minute good or bad</source>
        <translation>jede Minute gut oder schlecht</translation>
    </message>
    <message>
        <source>every minute by its ratio</source>
        <translation>jede Minute nach ihrem Verhältnis</translation>
    </message>
    <message>
        <source>windows are computed from the window</source>
        <translation>Fenster werden aus dem Fenster berechnet</translation>
    </message>
    <message>
        <source>thresholds are computed from the window</source>
        <translation>Schwellen werden aus dem Fenster berechnet</translation>
    </message>
    <message>
        <source>the pairs as they stand below</source>
        <translation>die Paare, wie sie unten stehen</translation>
    </message>
</context>
<context>
    <name>yagura::LabPage</name>
    <message>
        <source>Replay</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Choose another objective</source>
        <translation>Anderes Ziel wählen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Copy the rules</source>
        <translation>Regeln kopieren</translation>
    </message>
    <message>
        <source>only looks: no rule and no server is changed</source>
        <translation>schaut nur: keine Regel und kein Server wird geändert</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>a thick edge: changed</source>
        <translation>dicker Rand: geändert</translation>
    </message>
    <message>
        <source>Until detected</source>
        <translation>Bis zur Erkennung</translation>
    </message>
    <message>
        <source>Spent when it paged</source>
        <translation>Verbraucht beim Page</translation>
    </message>
    <message>
        <source>Until it was quiet again</source>
        <translation>Bis es wieder ruhig war</translation>
    </message>
    <message>
        <source>No incident is confirmed</source>
        <translation>Keine Störung ist bestätigt</translation>
    </message>
    <message>
        <source>Detection, precision and recall are held against incidents that a person confirmed. Nothing is guessed from the alerts themselves.</source>
        <translation>Erkennung, Precision und Recall werden an Störungen gemessen, die jemand bestätigt hat. Aus den Alarmen selbst wird nichts geraten.</translation>
    </message>
    <message>
        <source>What would change in the rules</source>
        <translation>Was sich in den Regeln änderte</translation>
    </message>
    <message>
        <source>Save as a new file…</source>
        <translation>Als neue Datei speichern…</translation>
    </message>
    <message>
        <source>No objective to show</source>
        <translation>Kein Ziel zu zeigen</translation>
    </message>
    <message>
        <source>Nothing is configured yet. Start shows three ways in.</source>
        <translation>Noch nichts ist konfiguriert. Start zeigt drei Einstiege.</translation>
    </message>
    <message>
        <source>Open start</source>
        <translation>Start öffnen</translation>
    </message>
    <message>
        <source>Waiting for the first answers: there is nothing to replay yet.</source>
        <translation>Warten auf die ersten Antworten: noch gibt es nichts abzuspielen.</translation>
    </message>
    <message>
        <source>Nothing of this objective was seen yet: there is nothing to replay.</source>
        <translation>Von diesem Ziel war noch nichts zu sehen: es gibt nichts abzuspielen.</translation>
    </message>
    <message>
        <source>The replay ends %1: nothing newer is stored.</source>
        <translation>Die Abspielung endet %1: Neueres ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The stored slices under two questions</source>
        <translation>Die gespeicherten Zeitscheiben unter zwei Fragen</translation>
    </message>
    <message>
        <source>Replaying the stored slices</source>
        <translation>Gespeicherte Zeitscheiben werden abgespielt</translation>
    </message>
    <message>
        <source>Nothing to replay</source>
        <translation>Nichts abzuspielen</translation>
    </message>
    <message>
        <source>minute by minute, on this machine</source>
        <translation>Minute für Minute, auf diesem Rechner</translation>
    </message>
    <message>
        <source>no slice of this objective is stored</source>
        <translation>keine Zeitscheibe dieses Ziels ist gespeichert</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Alerts of today and as proposed</source>
        <translation>Alarme von heute und nach dem Vorschlag</translation>
    </message>
    <message>
        <source>No incident to look at</source>
        <translation>Keine Störung anzusehen</translation>
    </message>
    <message>
        <source>Once an incident is confirmed, its burn is drawn here by the minute.</source>
        <translation>Sobald eine Störung bestätigt ist, wird ihr Burn hier Minute für Minute gezeichnet.</translation>
    </message>
    <message>
        <source>What fired</source>
        <translation>Was feuerte</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>What changes in the rules</source>
        <translation>Was sich in den Regeln ändert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest answer came in part: more may have failed than is replayed.</source>
        <translation>Die neueste Antwort kam nur teilweise: es kann mehr fehlgeschlagen sein, als nachgespielt wird.</translation>
    </message>
    <message>
        <source>Waiting for the first answers.</source>
        <translation>Warten auf die ersten Antworten.</translation>
    </message>
</context>
<context>
    <name>yagura::LensBar</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Window of the objective</source>
        <translation>Fenster des Ziels</translation>
    </message>
    <message>
        <source>This page speaks by %1.</source>
        <translation>Diese Seite rechnet nach %1.</translation>
    </message>
    <message>
        <source>Not this objective&apos;s own method: %1 decides status, alerts and guards.</source>
        <translation>Nicht die eigene Methode dieses Ziels: %1 entscheidet über Status, Alarme und Prüfungen.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>The first window decides status, alerts and guards.</source>
        <translation>Das erste Fenster entscheidet über Status, Alarme und Prüfungen.</translation>
    </message>
    <message>
        <source>Not the window that decides: status, alerts and guards go by %1.</source>
        <translation>Nicht das Fenster, das entscheidet: Status, Alarme und Prüfungen gehen nach %1.</translation>
    </message>
    <message>
        <source>Window and method</source>
        <translation>Fenster und Methode</translation>
    </message>
</context>
<context>
    <name>yagura::LogView</name>
    <message>
        <source>First error</source>
        <translation>Erster Fehler</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lines, errors</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::LookControls</name>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Colour universal design</source>
        <translation>Color Universal Design</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>yagura::MainWindow</name>
    <message>
        <source>Ask the servers now</source>
        <translation>Server jetzt fragen</translation>
    </message>
    <message>
        <source>Pause or resume asking</source>
        <translation>Fragen anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Local time or UTC</source>
        <translation>Ortszeit oder UTC</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Diese Seite filtern</translation>
    </message>
    <message>
        <source>Open the rollback panel for the selection</source>
        <translation>Rollback-Feld für die Auswahl öffnen</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Leave full screen, close the panel</source>
        <translation>Vollbild verlassen, Feld schließen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Range, where a page has one</source>
        <translation>Zeitraum, wo eine Seite einen hat</translation>
    </message>
</context>
<context>
    <name>yagura::NowAndTarget</name>
    <message>
        <source>Runs now %1, goes to %2</source>
        <translation>Jetzt live %1, Ziel %2</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>Jetzt live</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>yagura::NumberDesk</name>
    <message>
        <source>Why they differ: %1</source>
        <translation>Warum sie sich unterscheiden: %1</translation>
    </message>
    <message>
        <source>Slices as CSV</source>
        <translation>Zeitscheiben als CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>Nothing was seen yet: there is nothing to compare.</source>
        <translation>Noch wurde nichts gesehen: es gibt nichts zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>yagura::NumberDrawer</name>
    <message>
        <source>Copy as evidence</source>
        <translation>Als Beleg kopieren</translation>
    </message>
    <message>
        <source>Copy as PromQL</source>
        <translation>Als PromQL kopieren</translation>
    </message>
    <message>
        <source>Slices as CSV…</source>
        <translation>Zeitscheiben als CSV…</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the opened number</source>
        <translation>Geöffnete Zahl schließen</translation>
    </message>
    <message>
        <source>What stands behind the number</source>
        <translation>Was hinter der Zahl steht</translation>
    </message>
    <message>
        <source>JSON with queries, instant, counts and methods</source>
        <translation>JSON mit Abfragen, Zeitpunkt, Zählungen und Methoden</translation>
    </message>
    <message>
        <source>Copied: the evidence as JSON.</source>
        <translation>Kopiert: der Beleg als JSON.</translation>
    </message>
    <message>
        <source>Copied: the queries, pinned to the instant.</source>
        <translation>Kopiert: die Abfragen, auf den Zeitpunkt festgelegt.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was gesehen wurde</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Zeitscheiben</translation>
    </message>
    <message>
        <source>Rounding, step by step</source>
        <translation>Rundung, Schritt für Schritt</translation>
    </message>
    <message>
        <source>always towards worse; met is decided unrounded</source>
        <translation>immer zum Schlechteren; ob erfüllt, wird ungerundet entschieden</translation>
    </message>
    <message>
        <source>The way it was counted</source>
        <translation>Der Weg, auf dem gezählt wurde</translation>
    </message>
    <message>
        <source>the best of three that this server and these series allow</source>
        <translation>der beste von dreien, die dieser Server und diese Zeitreihen erlauben</translation>
    </message>
    <message>
        <source>The same slices, three methods</source>
        <translation>Dieselben Zeitscheiben, drei Methoden</translation>
    </message>
    <message>
        <source>the marked one is this objective&apos;s own; key B shows the page by the next one</source>
        <translation>die markierte ist die eigene des Ziels; Taste B zeigt die Seite nach der nächsten</translation>
    </message>
    <message>
        <source>What other engines recorded</source>
        <translation>Was andere Engines aufgezeichnet haben</translation>
    </message>
    <message>
        <source>reproduced from these slices</source>
        <translation>aus diesen Zeitscheiben nachgerechnet</translation>
    </message>
    <message>
        <source>Evidence: JSON with queries, instant, counts, methods; UTC, C locale</source>
        <translation>Beleg: JSON mit Abfragen, Zeitpunkt, Zählungen, Methoden; UTC, C-Locale</translation>
    </message>
</context>
<context>
    <name>yagura::NumberFacts</name>
    <message>
        <source>SLI, opened</source>
        <translation>SLI, geöffnet</translation>
    </message>
    <message>
        <source>Error budget left, opened</source>
        <translation>Fehlerbudget übrig, geöffnet</translation>
    </message>
    <message>
        <source>%1 %2, target %3, %4, method %5</source>
        <comment>service, objective, target, window, method</comment>
        <translation>%1 %2, Zielwert %3, %4, Methode %5</translation>
    </message>
    <message>
        <source>Pinned at</source>
        <translation>Festgelegt auf</translation>
    </message>
    <message>
        <source>%1Z, the minute in progress is left out</source>
        <translation>%1Z, die laufende Minute bleibt außen vor</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>%1 slices of 1 min, end in (T − %2, T]</source>
        <translation>%1 Zeitscheiben zu 1 min, enden in (T − %2, T]</translation>
    </message>
    <message>
        <source>%1 slices of 1 min since the %2 began</source>
        <translation>%1 Zeitscheiben zu 1 min seit Beginn (%2)</translation>
    </message>
    <message>
        <source>asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>server unknown</source>
        <translation>Server unbekannt</translation>
    </message>
    <message>
        <source>the server did not answer</source>
        <translation>der Server antwortete nicht</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>newest slice %1 before; %2</source>
        <translation>neueste Zeitscheibe %1 davor; %2</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird gefragt…</translation>
    </message>
    <message>
        <source>one slice counts as one event</source>
        <translation>eine Zeitscheibe zählt als ein Ereignis</translation>
    </message>
    <message>
        <source>events in the window</source>
        <translation>Ereignisse im Fenster</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Zeitreihen</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>keine Lücke</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deploy(s)</source>
        <translation>
            <numerusform>%n Deploy</numerusform>
            <numerusform>%n Deploys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counter reset(s), each counted from 0</source>
        <translation>
            <numerusform>%n Zähler-Reset, ab 0 gezählt</numerusform>
            <numerusform>%n Zähler-Resets, jeder ab 0 gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>counter resets: asking…</source>
        <translation>Zähler-Resets: wird gefragt…</translation>
    </message>
    <message>
        <source>counter resets unknown</source>
        <translation>Zähler-Resets unbekannt</translation>
    </message>
    <message>
        <source>%1 coverage</source>
        <translation>%1 Abdeckung</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>the whole window</source>
        <translation>das ganze Fenster</translation>
    </message>
    <message>
        <source>since the first slice ever seen</source>
        <translation>seit der ersten je gesehenen Zeitscheibe</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>every minute was seen</source>
        <translation>jede Minute wurde gesehen</translation>
    </message>
    <message>
        <source>%1 events were spread over them</source>
        <translation>%1 Ereignisse wurden darauf verteilt</translation>
    </message>
    <message>
        <source>they count nothing</source>
        <translation>sie zählen nichts</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>by corrections</source>
        <translation>durch Korrekturen</translation>
    </message>
    <message>
        <source>no correction applies</source>
        <translation>keine Korrektur gilt</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verwendet</translation>
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
        <translation>Weg</translation>
    </message>
    <message>
        <source>bad events</source>
        <translation>schlechte Ereignisse</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>raw counters</source>
        <translation>rohe Zähler</translation>
    </message>
    <message>
        <source>few series: differences at slice edges, exact</source>
        <translation>wenige Zeitreihen: Differenzen an den Scheibenrändern, exakt</translation>
    </message>
    <message>
        <source>anchored increase</source>
        <translation>verankertes increase</translation>
    </message>
    <message>
        <source>exact at the server, in one series</source>
        <translation>exakt auf dem Server, in einer Zeitreihe</translation>
    </message>
    <message>
        <source>increase, reconciled</source>
        <translation>increase, abgeglichen</translation>
    </message>
    <message>
        <source>extrapolates; what is left when neither works</source>
        <translation>extrapoliert; was bleibt, wenn beides nicht geht</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>left, −100 to 100%</source>
        <translation>übrig, −100 bis 100 %</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>SLI</source>
        <translation>SLI</translation>
    </message>
    <message>
        <source>what one unit of harm is</source>
        <translation>was eine Einheit Schaden ist</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Recorded series</source>
        <translation>Aufgezeichnete Zeitreihe</translation>
    </message>
    <message>
        <source>it says</source>
        <translation>sie sagt</translation>
    </message>
    <message>
        <source>we get its way</source>
        <translation>wir auf ihre Art</translation>
    </message>
    <message>
        <source>how it counts</source>
        <translation>wie sie zählt</translation>
    </message>
    <message>
        <source>There is no number to recompute: no traffic was seen.</source>
        <translation>Es gibt keine Zahl nachzurechnen: kein Verkehr war zu sehen.</translation>
    </message>
    <message>
        <source>Recomputed from what is shown: same digits</source>
        <translation>Aus dem Gezeigten neu berechnet: dieselben Ziffern</translation>
    </message>
    <message>
        <source>Recomputed from what is shown: other digits</source>
        <translation>Aus dem Gezeigten neu berechnet: andere Ziffern</translation>
    </message>
    <message>
        <source>%1 %2, target %3, %4, by %5, which is not its own method</source>
        <comment>service, objective, target, window, method</comment>
        <translation>%1 %2, Zielwert %3, %4, nach %5, das nicht die eigene Methode ist</translation>
    </message>
    <message>
        <source>corrections took %1 bad events off</source>
        <translation>Korrekturen nahmen %1 schlechte Ereignisse heraus</translation>
    </message>
    <message>
        <source>No recording rule of Sloth or Pyrra speaks of this objective.</source>
        <translation>Keine Recording-Regel von Sloth oder Pyrra spricht von diesem Ziel.</translation>
    </message>
    <message>
        <source>Whether Sloth or Pyrra record this objective is not known: the server has not told its rules.</source>
        <translation>Ob Sloth oder Pyrra dieses Ziel aufzeichnen, ist unbekannt: der Server hat seine Regeln nicht genannt.</translation>
    </message>
    <message>
        <source>nothing was seen yet</source>
        <translation>noch nichts gesehen</translation>
    </message>
</context>
<context>
    <name>yagura::ObjectivesModel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target %</source>
        <translation>Zielwert %</translation>
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
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Burn 1h</source>
        <translation>Burn 1h</translation>
    </message>
    <message>
        <source>6h</source>
        <comment>burn over six hours</comment>
        <translation>6h</translation>
    </message>
    <message>
        <source>Time to empty</source>
        <translation>Zeit bis leer</translation>
    </message>
    <message>
        <source>Budget left, 28 days</source>
        <translation>Budget übrig, 28 Tage</translation>
    </message>
    <message>
        <source>Last deploy</source>
        <translation>Letzter Deploy</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>of the error budget</comment>
        <translation>Regelung</translation>
    </message>
    <message>
        <source>−20 to 100%</source>
        <comment>axis of the budget bar</comment>
        <translation>−20 bis 100 %</translation>
    </message>
</context>
<context>
    <name>yagura::OptionDiff</name>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>screen reader: option, value, value</comment>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message>
        <source>Options that change</source>
        <translation>Optionen, die sich ändern</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
</context>
<context>
    <name>yagura::OverviewPage</name>
    <message>
        <source>Objectives, worst first</source>
        <translation>Ziele, schlimmstes zuerst</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>What changed, newest first</source>
        <translation>Was sich änderte, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Filter: service, objective</source>
        <translation>Filter: Dienst, Ziel</translation>
    </message>
    <message>
        <source>Filter objectives</source>
        <translation>Ziele filtern</translation>
    </message>
    <message>
        <source>can these numbers be trusted?</source>
        <translation>kann man diesen Zahlen trauen?</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>Neuestes zuerst</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Deploys, burns, alerts and silent sources appear here.</source>
        <translation>Deploys, Burns, Alarme und stumme Quellen erscheinen hier.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>objectives, services</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is watched yet.</source>
        <translation>Noch wird nichts überwacht.</translation>
    </message>
    <message>
        <source>Choose a way in: the demo, a Prometheus server or a folder of objectives.</source>
        <translation>Wählen Sie einen Einstieg: die Demo, einen Prometheus-Server oder einen Ordner mit Zielen.</translation>
    </message>
    <message>
        <source>Open Start</source>
        <translation>Start öffnen</translation>
    </message>
    <message>
        <source>No objective fits the filter.</source>
        <translation>Kein Ziel passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear it to see all %1.</source>
        <translation>Leeren Sie ihn, um alle %1 zu sehen.</translation>
    </message>
    <message>
        <source>%1 is silent: what it feeds is unknown, not OK.</source>
        <translation>%1 schweigt: was davon abhängt, ist unbekannt, nicht OK.</translation>
    </message>
    <message>
        <source>hidden here: %1</source>
        <translation>hier ausgeblendet: %1</translation>
    </message>
    <message>
        <source>Waiting for the first answers.</source>
        <translation>Warten auf die ersten Antworten.</translation>
    </message>
    <message>
        <source>Nothing is watched: the configuration is broken.</source>
        <translation>Nichts wird beobachtet: die Konfiguration ist fehlerhaft.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und %n weiterer)</numerusform>
            <numerusform>%1 (und %n weitere)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::PairTrial</name>
    <message>
        <source>Add</source>
        <comment>a pair of burn windows to the proposal</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Drop this pair</source>
        <translation>Dieses Paar weglassen</translation>
    </message>
    <message>
        <source>Threshold of the pair</source>
        <translation>Schwelle des Paars</translation>
    </message>
    <message>
        <source>Long and short window of the pair</source>
        <translation>Langes und kurzes Fenster des Paars</translation>
    </message>
    <message>
        <source>Where the pair goes</source>
        <translation>Wohin das Paar geht</translation>
    </message>
    <message>
        <source>At a target of %1 total failure burns 1 ÷ %2 = %3, and never %4.</source>
        <translation>Beim Zielwert %1 verbrennt Totalausfall 1 ÷ %2 = %3 und nie %4.</translation>
    </message>
    <message>
        <source>%1 is shorter than four scrapes of %2 (%3).</source>
        <translation>%1 ist kürzer als vier Scrapes zu %2 (%3).</translation>
    </message>
    <message>
        <source>A window under a minute rounds to zero: nothing would be counted.</source>
        <translation>Ein Fenster unter einer Minute wird auf null gerundet: nichts würde gezählt.</translation>
    </message>
    <message>
        <source>Refused, because it would never fire.</source>
        <translation>Verweigert, weil es nie feuern würde.</translation>
    </message>
    <message>
        <source>Refused, because it could not be measured.</source>
        <translation>Verweigert, weil es nicht messbar wäre.</translation>
    </message>
    <message>
        <source>Make it %1, %2</source>
        <translation>Nehmen Sie %1, %2</translation>
    </message>
</context>
<context>
    <name>yagura::PairsView</name>
    <message>
        <source>Burn pairs</source>
        <translation>Burn-Paare</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a pair of burn windows</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>was a ticket</source>
        <translation>war ein Ticket</translation>
    </message>
    <message>
        <source>was a page</source>
        <translation>war ein Page</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Long / short</source>
        <translation>Lang / kurz</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>yagura::PinBand</name>
    <message>
        <source>What the number stands on</source>
        <translation>Worauf die Zahl beruht</translation>
    </message>
</context>
<context>
    <name>yagura::PresetForm</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Name of the objective</source>
        <translation>Name des Ziels</translation>
    </message>
    <message>
        <source>its id</source>
        <translation>seine ID</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>has to be given</source>
        <translation>muss angegeben werden</translation>
    </message>
    <message>
        <source>small letters, digits and hyphens</source>
        <translation>Kleinbuchstaben, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>another objective has this name</source>
        <translation>ein anderes Ziel hat diesen Namen</translation>
    </message>
    <message>
        <source>between 0 and 100 percent</source>
        <translation>zwischen 0 und 100 Prozent</translation>
    </message>
    <message>
        <source>not the name of a metric or label</source>
        <translation>kein Name einer Metrik oder eines Labels</translation>
    </message>
    <message>
        <source>not a plain number, such as 0.3</source>
        <translation>keine einfache Zahl wie 0.3</translation>
    </message>
    <message>
        <source>not a regular expression</source>
        <translation>kein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>the query that comes of it cannot be read</source>
        <translation>die entstehende Abfrage ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>yagura::PresetPicker</name>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>indicators that have proved themselves</source>
        <translation>Indikatoren, die sich bewährt haben</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the presets</source>
        <translation>Vorlagen filtern</translation>
    </message>
    <message>
        <source>Back to the objectives</source>
        <translation>Zurück zu den Zielen</translation>
    </message>
    <message>
        <source>The file that would be written</source>
        <translation>Die Datei, die geschrieben würde</translation>
    </message>
    <message>
        <source>Write this file</source>
        <translation>Diese Datei schreiben</translation>
    </message>
    <message>
        <source>Whether %1 is a bucket bound could not be checked: %2</source>
        <translation>Ob %1 eine Bucket-Grenze ist, ließ sich nicht prüfen: %2</translation>
    </message>
    <message>
        <source>%1 knows no such histogram yet: the limit is taken as it is.</source>
        <translation>%1 kennt noch kein solches Histogramm: die Grenze wird genommen, wie sie ist.</translation>
    </message>
    <message>
        <source>✓ %1 is a bucket bound on %2.</source>
        <translation>✓ %1 ist eine Bucket-Grenze auf %2.</translation>
    </message>
    <message>
        <source>%1 is no bucket bound on %2: requests between two bounds cannot be told apart. The nearest are:</source>
        <translation>%1 ist keine Bucket-Grenze auf %2: Anfragen zwischen zwei Grenzen sind nicht zu unterscheiden. Die nächsten sind:</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Some fields are empty or wrong.</source>
        <translation>Einige Felder sind leer oder falsch.</translation>
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
        <translation>Quellen und Uhren</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1 of %2 fresh</source>
        <translation>%1 von %2 frisch</translation>
    </message>
    <message>
        <source>nothing is asked yet</source>
        <translation>noch nichts gefragt</translation>
    </message>
</context>
<context>
    <name>yagura::RollbackPanel</name>
    <message>
        <source>Roll back %1</source>
        <translation>%1 zurückrollen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Feld schließen</translation>
    </message>
    <message>
        <source>Options that change</source>
        <translation>Optionen, die sich ändern</translation>
    </message>
    <message>
        <source>Guards, checked again at start</source>
        <translation>Prüfungen, beim Start erneut</translation>
    </message>
    <message>
        <source>Target: the newest version that lived inside its budget is proposed</source>
        <translation>Ziel: vorgeschlagen ist die neueste Version, die im Budget blieb</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>Was jetzt läuft</translation>
    </message>
    <message>
        <source>Sending once…</source>
        <translation>Wird einmal gesendet…</translation>
    </message>
    <message>
        <source>Type the service name to arm: %1</source>
        <translation>Zum Freischalten den Dienstnamen tippen: %1</translation>
    </message>
    <message>
        <source>Service name, to arm the button</source>
        <translation>Dienstname, schaltet den Knopf frei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Options that change: %1 of %2</source>
        <translation>Optionen, die sich ändern: %1 von %2</translation>
    </message>
    <message>
        <source>op-id %1, not sent yet. Leaves this machine once at most.</source>
        <translation>op-id %1, nicht gesendet. Geht höchstens einmal hinaus.</translation>
    </message>
    <message>
        <source>nothing runs for this service</source>
        <translation>für diesen Dienst läuft nichts</translation>
    </message>
    <message>
        <source>#%1, %2, %3</source>
        <comment>execution, user, age</comment>
        <translation>#%1, %2, %3</translation>
    </message>
    <message>
        <source>Abort #%1</source>
        <translation>#%1 stoppen</translation>
    </message>
    <message>
        <source>Really abort #%1?</source>
        <translation>#%1 wirklich stoppen?</translation>
    </message>
    <message>
        <source>%1 burn, live for %2</source>
        <comment>rate, duration</comment>
        <translation>Burn %1, live seit %2</translation>
    </message>
    <message>
        <source>%1 burn, was live for %2</source>
        <comment>rate, duration</comment>
        <translation>Burn %1, war %2 live</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>blocks, the first one</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n guards block</source>
        <translation>
            <numerusform>%n Prüfung sperrt</numerusform>
            <numerusform>%n Prüfungen sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the service name to arm the button.</source>
        <translation>Tippen Sie den Dienstnamen, um den Knopf freizuschalten.</translation>
    </message>
    <message>
        <source>name matches</source>
        <translation>Name stimmt</translation>
    </message>
    <message>
        <source>%1 of %2 letters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>Auf %1 zurückrollen</translation>
    </message>
    <message>
        <source>Armed. A press sends it once; Enter does nothing.</source>
        <translation>Freigeschaltet. Ein Druck sendet es einmal; Enter tut nichts.</translation>
    </message>
    <message>
        <source>The intent is in the journal before anything leaves.</source>
        <translation>Die Absicht steht im Journal, bevor etwas hinausgeht.</translation>
    </message>
    <message>
        <source>#%1 runs</source>
        <translation>#%1 läuft</translation>
    </message>
    <message>
        <source>Closing this panel stops nothing.</source>
        <translation>Dieses Feld zu schließen stoppt nichts.</translation>
    </message>
    <message>
        <source>Unknown: looking up #%1</source>
        <translation>Unbekannt: suche #%1</translation>
    </message>
    <message>
        <source>Never sent again.</source>
        <translation>Wird nie erneut gesendet.</translation>
    </message>
    <message>
        <source>Rolled back, verifying</source>
        <translation>Zurückgerollt, wird geprüft</translation>
    </message>
    <message>
        <source>op-id %1, requests sent: %2</source>
        <translation>op-id %1, Anfragen gesendet: %2</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the panel and open it again for a new attempt.</source>
        <translation>Nichts wurde geändert. Schließen Sie das Feld, und öffnen Sie es für einen neuen Versuch wieder.</translation>
    </message>
    <message>
        <source>burn over 5m: %1 before, %2 now</source>
        <translation>Burn über 5m: vorher %1, jetzt %2</translation>
    </message>
    <message>
        <source>verifying, %1 of %2; %3</source>
        <comment>elapsed, window, burn</comment>
        <translation>Prüfung läuft, %1 von %2; %3</translation>
    </message>
    <message>
        <source>#%1 %2, %3</source>
        <comment>execution, state, duration</comment>
        <translation>#%1 %2, %3</translation>
    </message>
    <message>
        <source>The server took other values than were sent: %1</source>
        <translation>Der Server übernahm andere Werte als die gesendeten: %1</translation>
    </message>
    <message>
        <source>Log of the rollback</source>
        <translation>Log des Rollbacks</translation>
    </message>
    <message>
        <source>job %1 on %2, usually %3</source>
        <comment>job, source, how long it takes</comment>
        <translation>Job %1 auf %2, meist %3</translation>
    </message>
    <message>
        <source>job %1 on %2</source>
        <comment>job, source</comment>
        <translation>Job %1 auf %2</translation>
    </message>
</context>
<context>
    <name>yagura::RulesCommand</name>
    <message>
        <source>There is no SLO “%1”.</source>
        <translation>Das SLO „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1: no rules: %2</source>
        <translation>%1: keine Regeln: %2</translation>
    </message>
    <message>
        <source>%1: the pair %2 and %3 is left out; it could never fire.</source>
        <translation>%1: das Paar %2 und %3 ist weggelassen; es könnte nie feuern.</translation>
    </message>
    <message>
        <source>%1: the server knows no corrections; its alerts count what they leave out.</source>
        <translation>%1: der Server kennt keine Korrekturen; seine Alarme zählen, was diese auslassen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 was not written by yagura-cli and is left as it is.</source>
        <translation>%1 wurde nicht von yagura-cli geschrieben und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>yagura::SecretCommand</name>
    <message>
        <source>secret takes one of: %1.</source>
        <translation>secret erwartet eines von: %1.</translation>
    </message>
    <message>
        <source>A secret needs a name of letters, digits, dots, dashes and underscores.</source>
        <translation>Ein Geheimnis braucht einen Namen aus Buchstaben, Ziffern, Punkten, Binde- und Unterstrichen.</translation>
    </message>
    <message>
        <source>“%1” is no longer stored.</source>
        <translation>„%1“ ist nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>Value of “%1” (it is not shown):</source>
        <translation>Wert von „%1“ (wird nicht angezeigt):</translation>
    </message>
    <message>
        <source>Nothing came on standard input; pipe the value in, for instance from a password manager.</source>
        <translation>Über die Standardeingabe kam nichts; leiten Sie den Wert hinein, zum Beispiel aus einem Passwortmanager.</translation>
    </message>
    <message>
        <source>The value is too long.</source>
        <translation>Der Wert ist zu lang.</translation>
    </message>
    <message>
        <source>“%1” is stored.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
</context>
<context>
    <name>yagura::Sentences</name>
    <message>
        <source>, </source>
        <comment>between the entries of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing runs for this service</source>
        <translation>für diesen Dienst läuft nichts</translation>
    </message>
    <message>
        <source>cannot be checked: the job list is old</source>
        <translation>nicht prüfbar: die Jobliste ist alt</translation>
    </message>
    <message>
        <source>%1 still runs</source>
        <comment>executions</comment>
        <translation>%1 läuft noch</translation>
    </message>
    <message>
        <source>the token may run %1</source>
        <translation>Token darf %1 starten</translation>
    </message>
    <message>
        <source>the token may not run %1</source>
        <translation>Token darf %1 nicht starten</translation>
    </message>
    <message>
        <source>the server does not say whether the token may run it</source>
        <translation>der Server nennt das Startrecht nicht</translation>
    </message>
    <message>
        <source>the server does not list the job %1</source>
        <translation>der Server führt den Job %1 nicht auf</translation>
    </message>
    <message>
        <source>%1 is enabled</source>
        <comment>job</comment>
        <translation>%1 ist aktiviert</translation>
    </message>
    <message>
        <source>%1 is switched off on the server</source>
        <comment>job</comment>
        <translation>%1 ist auf dem Server abgeschaltet</translation>
    </message>
    <message>
        <source>no version is chosen</source>
        <translation>keine Version gewählt</translation>
    </message>
    <message>
        <source>which version is live is not known</source>
        <translation>welche Version live ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 went live after this panel opened on %2</source>
        <comment>version, version</comment>
        <translation>%1 ging live nach dem Öffnen bei %2</translation>
    </message>
    <message>
        <source>%1 is live already</source>
        <translation>%1 ist schon live</translation>
    </message>
    <message>
        <source>%1 burned at %2 while it was live</source>
        <comment>version, rate</comment>
        <translation>%1 hatte live eine Burn-Rate von %2</translation>
    </message>
    <message>
        <source>%1 was never seen live here</source>
        <translation>%1 war hier nie live zu sehen</translation>
    </message>
    <message>
        <source>%1, how it burned is not measured</source>
        <translation>%1, Burn-Rate nicht gemessen</translation>
    </message>
    <message>
        <source>the job&apos;s definition is not known yet</source>
        <translation>die Definition des Jobs ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>all options fit the job&apos;s definition</source>
        <translation>alle Optionen passen zur Definition des Jobs</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <comment>option</comment>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is not an allowed value</source>
        <comment>option</comment>
        <translation>%1 ist kein erlaubter Wert</translation>
    </message>
    <message>
        <source>%1 does not fit its pattern</source>
        <comment>option</comment>
        <translation>%1 passt nicht zum Muster</translation>
    </message>
    <message>
        <source>the job does not declare %1</source>
        <comment>option</comment>
        <translation>der Job kennt %1 nicht</translation>
    </message>
    <message>
        <source>jobs and objective are up to date</source>
        <translation>Jobs und Ziel sind aktuell</translation>
    </message>
    <message>
        <source>%1 cannot be believed: too old</source>
        <translation>%1 ist nicht zu trauen: zu alt</translation>
    </message>
    <message>
        <source>the budget is not known</source>
        <translation>das Budget ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 left stops deploys, not rollbacks</source>
        <translation>%1 übrig stoppt Deploys, nicht Rollbacks</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>error budget</comment>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>%1 rolled back to %2</source>
        <comment>service, version</comment>
        <translation>%1 auf %2 zurückgerollt</translation>
    </message>
    <message>
        <source>%1 %2 rolled out</source>
        <comment>service, version</comment>
        <translation>%1 %2 ausgerollt</translation>
    </message>
    <message>
        <source>%1 has run</source>
        <comment>job</comment>
        <translation>%1 ist gelaufen</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Checking the guards again…</source>
        <translation>Prüfungen laufen erneut…</translation>
    </message>
    <message>
        <source>Writing the intent to the journal…</source>
        <translation>Absicht wird ins Journal geschrieben…</translation>
    </message>
    <message>
        <source>Sending once…</source>
        <translation>Wird einmal gesendet…</translation>
    </message>
    <message>
        <source>Unknown whether it started: looking for it, never sending again</source>
        <translation>Unbekannt, ob es startete: wird gesucht, nie erneut gesendet</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <comment>execution</comment>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>%1: asked to stop</source>
        <comment>execution</comment>
        <translation>%1: um Stopp gebeten</translation>
    </message>
    <message>
        <source>%1. Watching the error ratio</source>
        <comment>what was done</comment>
        <translation>%1. Die Fehlerrate wird beobachtet</translation>
    </message>
    <message>
        <source>Ended without an outcome.</source>
        <translation>Ohne Ergebnis beendet.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was done</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <comment>execution</comment>
        <translation>%1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 was aborted.</source>
        <comment>execution</comment>
        <translation>%1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 still runs.</source>
        <comment>execution</comment>
        <translation>%1 läuft noch.</translation>
    </message>
    <message>
        <source>%1, but the errors did not fall.</source>
        <comment>what was done</comment>
        <translation>%1, aber die Fehler gingen nicht zurück.</translation>
    </message>
    <message>
        <source>Refused by a guard: %1. Nothing was sent.</source>
        <translation>Von einer Prüfung verweigert: %1. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Refused. Nothing was sent.</source>
        <translation>Verweigert. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Not started.</source>
        <translation>Nicht gestartet.</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>Nicht gestartet: %1</translation>
    </message>
    <message>
        <source>Unknown whether it started. It was sent at most once and is never sent again; look at the job server before you try anew.</source>
        <translation>Unbekannt, ob es startete. Es wurde höchstens einmal gesendet und wird nie erneut gesendet; sehen Sie vor einem neuen Versuch am Job-Server nach.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>service, objective</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was deployed</source>
        <translation>%1 wurde deployt</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>%1 zurückgerollt</translation>
    </message>
    <message>
        <source>%1: deploy failed</source>
        <translation>%1: Deploy fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 %2: deploy failed</source>
        <comment>service, version</comment>
        <translation>%1 %2: Deploy fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: budget empty</source>
        <translation>%1: Budget leer</translation>
    </message>
    <message>
        <source>%1: burn over %2</source>
        <comment>objective, rate</comment>
        <translation>%1: Burn-Rate über %2</translation>
    </message>
    <message>
        <source>%1 firing</source>
        <comment>alert</comment>
        <translation>%1 feuert</translation>
    </message>
    <message>
        <source>%1 firing for %2</source>
        <comment>alert, service</comment>
        <translation>%1 feuert für %2</translation>
    </message>
    <message>
        <source>%1 silent: its numbers are unknown</source>
        <comment>source</comment>
        <translation>%1 schweigt: seine Zahlen sind unbekannt</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <comment>source</comment>
        <translation>%1 antwortet wieder</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n executions</source>
        <translation>
            <numerusform>%n Ausführung</numerusform>
            <numerusform>%n Ausführungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>what went wrong, time</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1, retry in %2</source>
        <translation>%1, neuer Versuch in %2</translation>
    </message>
    <message>
        <source>first answer awaited</source>
        <translation>erste Antwort erwartet</translation>
    </message>
    <message>
        <source>the answer is incomplete</source>
        <translation>die Antwort ist unvollständig</translation>
    </message>
    <message>
        <source>back-fill %1</source>
        <comment>share of the history that was read</comment>
        <translation>Verlauf %1</translation>
    </message>
    <message>
        <source>its clock is off by %1</source>
        <translation>seine Uhr weicht um %1 ab</translation>
    </message>
    <message>
        <source>back-fill complete</source>
        <translation>Verlauf vollständig</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>complete, version %1</source>
        <translation>vollständig, Version %1</translation>
    </message>
    <message>
        <source>Alertmanager not asked yet; last known %1</source>
        <translation>Alertmanager noch nicht gefragt; zuletzt bekannt %1</translation>
    </message>
    <message>
        <source>Alertmanager has not answered yet: nobody knows what fires</source>
        <translation>Alertmanager hat noch nicht geantwortet: niemand weiß, was feuert</translation>
    </message>
    <message>
        <source>Alertmanager complete, %1</source>
        <translation>Alertmanager vollständig, %1</translation>
    </message>
    <message>
        <source>Alertmanager incomplete, %1: more may fire than is shown</source>
        <translation>Alertmanager unvollständig, %1: es kann mehr feuern als gezeigt</translation>
    </message>
    <message>
        <source>Alertmanager old, %1: what fires now is unknown</source>
        <translation>Alertmanager veraltet, %1: was jetzt feuert, ist unbekannt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Alertmanager: %1; last complete %2</source>
        <translation>Alertmanager: %1; zuletzt vollständig %2</translation>
    </message>
    <message>
        <source>Alertmanager: %1; nobody knows what fires</source>
        <translation>Alertmanager: %1; niemand weiß, was feuert</translation>
    </message>
    <message>
        <source>Job server not asked yet; last known %1</source>
        <translation>Job-Server noch nicht gefragt; zuletzt bekannt %1</translation>
    </message>
    <message>
        <source>The job server has not answered yet</source>
        <translation>Der Job-Server hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>Job server complete, %1</source>
        <translation>Job-Server vollständig, %1</translation>
    </message>
    <message>
        <source>Job server incomplete, %1</source>
        <translation>Job-Server unvollständig, %1</translation>
    </message>
    <message>
        <source>Job server old, %1</source>
        <translation>Job-Server veraltet, %1</translation>
    </message>
    <message>
        <source>Job server: %1; last complete %2</source>
        <translation>Job-Server: %1; zuletzt vollständig %2</translation>
    </message>
    <message>
        <source>Job server: %1</source>
        <translation>Job-Server: %1</translation>
    </message>
    <message>
        <source>Burn began at %1, while %2 was rolling out.</source>
        <comment>time, version</comment>
        <translation>Der Burn begann um %1, während %2 ausgerollt wurde.</translation>
    </message>
    <message>
        <source>Burn began at %1, %2 after %3 had rolled out.</source>
        <comment>time, duration, version</comment>
        <translation>Der Burn begann um %1, %2 nachdem %3 ausgerollt war.</translation>
    </message>
    <message>
        <source>%1 is known only in part.</source>
        <translation>%1 ist nur zum Teil bekannt.</translation>
    </message>
    <message>
        <source>%1 is unknown, not OK: the last answer is %2 old.</source>
        <translation>%1 ist unbekannt, nicht OK: die letzte Antwort ist %2 alt.</translation>
    </message>
    <message>
        <source>%1 has no data.</source>
        <translation>%1 hat keine Daten.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 will be empty in %2 at this rate.</source>
        <translation>%1 ist bei dieser Rate in %2 leer.</translation>
    </message>
    <message>
        <source>%1 has %2 of its budget left.</source>
        <translation>%1 hat noch %2 seines Budgets.</translation>
    </message>
    <message>
        <source>Budget of %1 is empty.</source>
        <translation>Das Budget von %1 ist leer.</translation>
    </message>
    <message>
        <source>%1 burns its budget at %2.</source>
        <translation>%1 verbraucht sein Budget mit %2.</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4 of the error budget left, target %5, burn over one hour %6, %7</source>
        <comment>screen reader: service, objective, status …</comment>
        <translation>%1, %2: %3, %4 des Fehlerbudgets übrig, Zielwert %5, Burn-Rate über eine Stunde %6, %7</translation>
    </message>
    <message>
        <source>%1 over %2: %3 of full outage.</source>
        <translation>%1 über %2: %3 Totalausfall.</translation>
    </message>
    <message>
        <source>%1 over %2: %3, or %4 failed requests at last week&apos;s traffic.</source>
        <translation>%1 über %2: %3 oder %4 gescheiterte Anfragen beim Verkehr der letzten Woche.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month of a week&apos;s first and last day</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first day of a week inside one month</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>W%1, %2–%3</source>
        <comment>number of a week, its first and its last day</comment>
        <translation>KW %1, %2–%3</translation>
    </message>
    <message>
        <source>Changes are frozen: the error budget is spent.</source>
        <translation>Änderungen sind eingefroren: das Fehlerbudget ist verbraucht.</translation>
    </message>
    <message>
        <source>Changes are frozen, except %1: the error budget is spent.</source>
        <translation>Änderungen außer %1 sind eingefroren: das Fehlerbudget ist verbraucht.</translation>
    </message>
    <message>
        <source>Changes need an approver: less than %1 of the error budget is left.</source>
        <translation>Änderungen brauchen eine Freigabe: weniger als %1 des Fehlerbudgets ist übrig.</translation>
    </message>
    <message>
        <source>The team is told of every change: less than %1 of the error budget is left.</source>
        <translation>Das Team erfährt von jeder Änderung: weniger als %1 des Fehlerbudgets ist übrig.</translation>
    </message>
    <message>
        <source>%1 left: the policy&apos;s stage &quot;%2&quot; freezes changes, but not those of class %3</source>
        <translation>%1 übrig: die Stufe „%2“ der Regelung friert Änderungen ein, aber nicht die der Klasse %3</translation>
    </message>
    <message>
        <source>%1 left: the policy&apos;s stage &quot;%2&quot; freezes changes</source>
        <translation>%1 übrig: die Stufe „%2“ der Regelung friert Änderungen ein</translation>
    </message>
    <message>
        <source>%1 left: the policy&apos;s stage &quot;%2&quot; wants an approver; give a reason</source>
        <translation>%1 übrig: die Stufe „%2“ der Regelung verlangt eine Freigabe; nennen Sie einen Grund</translation>
    </message>
    <message>
        <source>%1 left: the policy&apos;s stage &quot;%2&quot; wants an approver</source>
        <translation>%1 übrig: die Stufe „%2“ der Regelung verlangt eine Freigabe</translation>
    </message>
    <message>
        <source>%1 left: the policy&apos;s stage is &quot;%2&quot;</source>
        <translation>%1 übrig: die Stufe der Regelung ist „%2“</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>day, time, end</comment>
        <translation>%1 %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>Timeslices counts %Ln slice(s) under %1 as wholly bad, and %2 are allowed.</source>
        <translation>
            <numerusform>Timeslices zählt %Ln Zeitscheibe unter %1 als ganz schlecht, und %2 sind erlaubt.</numerusform>
            <numerusform>Timeslices zählt %Ln Zeitscheiben unter %1 als ganz schlecht, und %2 sind erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>bad slices</source>
        <translation>schlechte Zeitscheiben</translation>
    </message>
    <message>
        <source>bad events</source>
        <translation>schlechte Ereignisse</translation>
    </message>
    <message>
        <source>good events</source>
        <translation>gute Ereignisse</translation>
    </message>
    <message>
        <source>All three methods agree to the last digit that is shown.</source>
        <translation>Alle drei Methoden stimmen bis zur letzten gezeigten Ziffer überein.</translation>
    </message>
    <message>
        <source>%1 was busy: by events it cost %2 of the budget, by time %3.</source>
        <translation>%1 war viel los: nach Ereignissen kostete es %2 des Budgets, nach Zeit %3.</translation>
    </message>
    <message>
        <source>%1 was quiet: by events it cost %2 of the budget, by time %3.</source>
        <translation>%1 war wenig los: nach Ereignissen kostete es %2 des Budgets, nach Zeit %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>all slices</source>
        <translation>alle Zeitscheiben</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>alle Ereignisse</translation>
    </message>
    <message>
        <source>SLI, a ratio</source>
        <translation>SLI, ein Verhältnis</translation>
    </message>
    <message>
        <source>budget left, a ratio</source>
        <translation>Budget übrig, ein Verhältnis</translation>
    </message>
    <message>
        <source>%1 over %2, up to %3</source>
        <translation>%1 über %2, bis %3</translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, because %1 takes the plain mean of five-minute ratios, in which a quiet hour weighs as much as a busy one, and Yagura counts every event alike.</source>
        <translation>%1 hat %2 übrig und Yagura %3, weil %1 das einfache Mittel von Fünf-Minuten-Verhältnissen nimmt, bei dem eine ruhige Stunde so viel wiegt wie eine volle, und Yagura jedes Ereignis gleich zählt.</translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, because %1 takes the plain mean of five-minute ratios, one for each evaluation of its rules, and Yagura judges every time slice once.</source>
        <translation>%1 hat %2 übrig und Yagura %3, weil %1 das einfache Mittel von Fünf-Minuten-Verhältnissen nimmt, eines je Auswertung seiner Regeln, und Yagura jede Zeitscheibe einmal beurteilt.</translation>
    </message>
    <message>
        <source>%1 has no number and Yagura %2 left, because a while without traffic made one of %1&apos;s ratios 0 ÷ 0 and its mean NaN until that leaves the window; Yagura counts nothing where nothing was asked.</source>
        <translation>%1 hat keine Zahl und Yagura %2 übrig, weil eine Zeit ohne Verkehr eines der Verhältnisse von %1 zu 0 ÷ 0 machte und sein Mittel zu NaN, bis das aus dem Fenster fällt; Yagura zählt nichts, wo nichts gefragt wurde.</translation>
    </message>
    <message>
        <source>%1 says nothing at all and Yagura %2 left, because no error ever happened: the error series that %1&apos;s rules divide does not exist; to Yagura that is no error.</source>
        <translation>%1 sagt gar nichts und Yagura hat %2 übrig, weil nie ein Fehler geschah: die Fehler-Zeitreihe, die die Regeln von %1 teilen, gibt es nicht; für Yagura ist das kein Fehler.</translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, because increase() extrapolates to the edges of the window and leaves out a series&apos; first value; Yagura counts what the counters really gained.</source>
        <translation>%1 hat %2 übrig und Yagura %3, weil increase() bis an die Fensterränder extrapoliert und den ersten Wert einer Zeitreihe auslässt; Yagura zählt, was die Zähler wirklich gewannen.</translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, because %1 counts what a correction leaves out here.</source>
        <translation>%1 hat %2 übrig und Yagura %3, weil %1 mitzählt, was eine Korrektur hier auslässt.</translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, because %1&apos;s window is %4 and Yagura&apos;s %5.</source>
        <translation>%1 hat %2 übrig und Yagura %3, weil das Fenster von %1 %4 ist und das von Yagura %5.</translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, because %1&apos;s target is %4 and Yagura&apos;s %5.</source>
        <translation>%1 hat %2 übrig und Yagura %3, weil der Zielwert von %1 %4 ist und der von Yagura %5.</translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, because %1&apos;s rules have recorded during a part of the window only, and it takes the mean of that part.</source>
        <translation>%1 hat %2 übrig und Yagura %3, weil die Regeln von %1 nur einen Teil des Fensters aufgezeichnet haben und es das Mittel dieses Teils nimmt.</translation>
    </message>
    <message>
        <source>%1 says nothing of this objective and Yagura has %2 left: look whether %1&apos;s rules are evaluated.</source>
        <translation>%1 sagt nichts zu diesem Ziel und Yagura hat %2 übrig: prüfen Sie, ob die Regeln von %1 ausgewertet werden.</translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, and the method of %1 does not explain it: compare its rules with the objective here.</source>
        <translation>%1 hat %2 übrig und Yagura %3, und die Methode von %1 erklärt es nicht: vergleichen Sie seine Regeln mit dem Ziel hier.</translation>
    </message>
    <message>
        <source>%1: found in the rules of %2 on the server “%3”; no file states it.</source>
        <translation>%1: in den Regeln von %2 auf dem Server „%3“ gefunden; keine Datei gibt es an.</translation>
    </message>
    <message>
        <source>%1 burns its error budget at %2 times the sustainable rate or faster.</source>
        <translation>%1 verbrennt sein Fehlerbudget mit dem %2-Fachen der tragbaren Rate oder schneller.</translation>
    </message>
    <message>
        <source>Over the last %1 and still over the last %2, at least %3 of what was counted failed. At this rate the whole budget of %4 lasts %5.</source>
        <translation>Über die letzten %1 und noch über die letzten %2 ist mindestens %3 des Gezählten fehlgeschlagen. Bei dieser Rate reicht das ganze Budget von %4 noch %5.</translation>
    </message>
    <message>
        <source>“%1” counts no events: it needs a range, or must be a counter itself.</source>
        <translation>„%1“ zählt keine Ereignisse: es braucht einen Bereich oder muss selbst ein Zähler sein.</translation>
    </message>
    <message>
        <source>a composite is judged from its parts; PromQL cannot say it.</source>
        <translation>ein Verbund wird aus seinen Teilen beurteilt; PromQL kann das nicht sagen.</translation>
    </message>
    <message>
        <source>a target of 100% leaves no budget to burn.</source>
        <translation>ein Zielwert von 100 % lässt kein Budget zum Verbrennen.</translation>
    </message>
    <message>
        <source>no pair of burn windows could ever fire.</source>
        <translation>kein Paar von Burn-Fenstern könnte je feuern.</translation>
    </message>
    <message>
        <source>It can never fire: total failure burns at %1.</source>
        <translation>Es kann nie feuern: Totalausfall verbrennt mit %1.</translation>
    </message>
    <message>
        <source>%1 holds fewer than four scrapes.</source>
        <translation>%1 enthält weniger als vier Scrapes.</translation>
    </message>
    <message>
        <source>A window of it rounds to zero minutes.</source>
        <translation>Ein Fenster davon wird auf null Minuten gerundet.</translation>
    </message>
    <message>
        <source>no deploy job is configured for this service</source>
        <translation>für diesen Dienst ist kein Deploy-Job konfiguriert</translation>
    </message>
    <message>
        <source>rolling back waits for numbers: the last answer is %1 old</source>
        <translation>Zurückrollen wartet auf Zahlen: die letzte Antwort ist %1 alt</translation>
    </message>
</context>
<context>
    <name>yagura::ServiceCharts</name>
    <message>
        <source>no data %1</source>
        <translation>keine Daten %1</translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>%1 of %2 days from %3</source>
        <translation>%1 von %2 Tagen aus %3</translation>
    </message>
    <message>
        <source>first answer from %1</source>
        <translation>erste Antwort von %1</translation>
    </message>
    <message>
        <source>No traffic in this range</source>
        <translation>Kein Verkehr in diesem Zeitraum</translation>
    </message>
    <message>
        <source>0 requests is not 100%</source>
        <translation>0 Anfragen sind nicht 100 %</translation>
    </message>
    <message>
        <source>%1 burn: %2 by %3</source>
        <translation>%1-Burn: %2 bis %3</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>if stopped: %1</source>
        <translation>bei Stopp: %1</translation>
    </message>
    <message>
        <source>if errors stop now: %1</source>
        <translation>wenn die Fehler jetzt aufhören: %1</translation>
    </message>
    <message>
        <source>How much error budget is left?</source>
        <translation>Wie viel Fehlerbudget ist übrig?</translation>
    </message>
    <message>
        <source>budget left</source>
        <translation>Budget übrig</translation>
    </message>
    <message>
        <source>empty %1</source>
        <translation>leer %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>bad events</source>
        <translation>schlechte</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Budget left %1; in view between %2 and %3.</source>
        <translation>Budget übrig %1; im Bild zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>How fast is it burning?</source>
        <translation>Wie schnell wird verbraucht?</translation>
    </message>
    <message>
        <source>page condition true since %1</source>
        <translation>Page-Bedingung erfüllt seit %1</translation>
    </message>
    <message>
        <source>1× exactly on budget</source>
        <translation>1× genau im Budget</translation>
    </message>
    <message>
        <source>page pair</source>
        <translation>Page-Paar</translation>
    </message>
    <message>
        <source>true</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>false</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Are requests fast enough?</source>
        <translation>Sind Anfragen schnell genug?</translation>
    </message>
    <message>
        <source>Are requests succeeding?</source>
        <translation>Gelingen die Anfragen?</translation>
    </message>
    <message>
        <source>SLI 1m</source>
        <translation>SLI 1m</translation>
    </message>
    <message>
        <source>1-minute ratio, min to max per pixel, nines scale</source>
        <translation>1-Minuten-Anteil, Min bis Max je Pixel, Neuner-Skala</translation>
    </message>
    <message>
        <source>1-minute ratio, min to max per pixel, axis starts at %1</source>
        <translation>1-Minuten-Anteil, Min bis Max je Pixel, Achse ab %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Zielwert %1</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>Anfragen/s</translation>
    </message>
    <message>
        <source>bad/s</source>
        <translation>schlecht/s</translation>
    </message>
    <message>
        <source>Success in the last minute %1, target %2.</source>
        <translation>Erfolg in der letzten Minute %1, Zielwert %2.</translation>
    </message>
    <message>
        <source>other services</source>
        <translation>andere Dienste</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) since %1</source>
        <translation>
            <numerusform>%n Alarm seit %1</numerusform>
            <numerusform>%n Alarme seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>since deploy</source>
        <translation>seit Deploy</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>feuern</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>%1 + %2 ahead</source>
        <translation>%1 + %2 voraus</translation>
    </message>
    <message>
        <source>%1, fitted axis %2 to %3</source>
        <comment>kind of budget</comment>
        <translation>%1, angepasste Achse %2 bis %3</translation>
    </message>
    <message>
        <source>budget left, rolling %1</source>
        <translation>Budget übrig, rollend %1</translation>
    </message>
    <message>
        <source>How far is the budget burned down?</source>
        <translation>Wie weit ist das Budget heruntergebrannt?</translation>
    </message>
    <message>
        <source>left of the whole %1</source>
        <translation>übrig vom Ganzen, %1</translation>
    </message>
    <message>
        <source>even spending</source>
        <translation>gleichmäßiger Verbrauch</translation>
    </message>
    <message>
        <source>left of the %1</source>
        <translation>übrig, %1</translation>
    </message>
    <message>
        <source>burn-down, %1, from 100% of what the whole period allows</source>
        <translation>Burn-down, %1, ab 100 % des im ganzen Zeitraum Erlaubten</translation>
    </message>
    <message>
        <source>bad slices</source>
        <translation>schlechte Zeitscheiben</translation>
    </message>
    <message>
        <source>uncorrected</source>
        <translation>unkorrigiert</translation>
    </message>
    <message>
        <source>burn rate, log axis; %1 thick, %2 thin</source>
        <translation>Burn-Rate, log. Achse; %1 dick, %2 dünn</translation>
    </message>
    <message>
        <source>Burn rate over %1 %2, over %3 %4.</source>
        <translation>Burn-Rate über %1 %2, über %3 %4.</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>%1 %2–%3: %4</source>
        <comment>reason, from, to, what is done</comment>
        <translation>%1 %2–%3: %4</translation>
    </message>
    <message>
        <source>if errors stop now: above 0% again on %1, %2 left at its end</source>
        <translation>wenn Fehler jetzt enden: am %1 wieder über 0 %, am Ende %2 übrig</translation>
    </message>
    <message>
        <source>if errors stop now: above 0% again on %1</source>
        <translation>wenn Fehler jetzt enden: am %1 wieder über 0 %</translation>
    </message>
    <message>
        <source>if errors stop now: %1 comes back on %2, when the costliest hour leaves</source>
        <translation>wenn Fehler jetzt enden: %1 kommt am %2 zurück, wenn die teuerste Stunde herausfällt</translation>
    </message>
</context>
<context>
    <name>yagura::ServiceHeader</name>
    <message>
        <source>Error budget left</source>
        <translation>Fehlerbudget übrig</translation>
    </message>
    <message>
        <source>Burn 5m / 1h / 6h</source>
        <translation>Burn 5m / 1h / 6h</translation>
    </message>
    <message>
        <source>Budget empty</source>
        <translation>Budget leer</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen…</translation>
    </message>
    <message>
        <source>%1   %2 of %3</source>
        <translation>%1   %2 von %3</translation>
    </message>
    <message>
        <source>page condition true since %1</source>
        <translation>Page-Bedingung erfüllt seit %1</translation>
    </message>
    <message>
        <source>ticket condition true since %1</source>
        <translation>Ticket-Bedingung erfüllt seit %1</translation>
    </message>
    <message>
        <source>no alert condition holds</source>
        <translation>keine Alarmbedingung erfüllt</translation>
    </message>
    <message>
        <source>alert conditions unknown</source>
        <translation>Alarmbedingungen unbekannt</translation>
    </message>
    <message>
        <source>at this burn, %1</source>
        <translation>bei diesem Burn %1</translation>
    </message>
    <message>
        <source>%1 bad of %2 allowed</source>
        <translation>%1 schlecht von %2 erlaubt</translation>
    </message>
    <message>
        <source>no traffic in the window</source>
        <translation>kein Verkehr im Fenster</translation>
    </message>
    <message>
        <source>SLI, %1</source>
        <translation>SLI, %1</translation>
    </message>
    <message>
        <source>target %1, missed ×</source>
        <translation>Zielwert %1, verfehlt ×</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Zielwert %1</translation>
    </message>
    <message>
        <source>Budget policy</source>
        <translation>Budget-Regelung</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Open this number: how it was counted</source>
        <translation>Diese Zahl öffnen: wie sie gezählt wurde</translation>
    </message>
    <message>
        <source>Explain this number, key E</source>
        <translation>Diese Zahl erklären, Taste E</translation>
    </message>
    <message>
        <source>except %1</source>
        <translation>außer %1</translation>
    </message>
    <message>
        <source>%1 bad slices of %2 allowed</source>
        <translation>%1 schlechte Zeitscheiben von %2 erlaubt</translation>
    </message>
    <message>
        <source>SLI, %1, %2</source>
        <comment>window, budgeting method</comment>
        <translation>SLI, %1, %2</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ansicht…</translation>
    </message>
    <message>
        <source>By label, another window or method, availability table, laboratory</source>
        <translation>Nach Label, anderes Fenster, andere Methode, Verfügbarkeitstabelle, Labor</translation>
    </message>
    <message>
        <source>Bad events by label</source>
        <translation>Schlechte Ereignisse nach Label</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Nächstes Fenster</translation>
    </message>
    <message>
        <source>Next budgeting method</source>
        <translation>Nächste Budget-Methode</translation>
    </message>
    <message>
        <source>Availability table</source>
        <translation>Verfügbarkeitstabelle</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
</context>
<context>
    <name>yagura::ServicePage</name>
    <message>
        <source>a coincidence in time, not a proof</source>
        <translation>ein zeitliches Zusammentreffen, kein Beweis</translation>
    </message>
    <message>
        <source>No objective to show</source>
        <translation>Kein Ziel anzuzeigen</translation>
    </message>
    <message>
        <source>Nothing is configured yet. Start shows three ways in.</source>
        <translation>Noch ist nichts konfiguriert. Start zeigt drei Einstiege.</translation>
    </message>
    <message>
        <source>Open start</source>
        <translation>Start öffnen</translation>
    </message>
    <message>
        <source>Changes and alerts on the same axis</source>
        <translation>Änderungen und Alarme auf derselben Achse</translation>
    </message>
    <message>
        <source>one pixel column = first, min, max and last of %1 minutes</source>
        <translation>eine Pixelspalte = erster, kleinster, größter und letzter Wert von %1 Minuten</translation>
    </message>
    <message>
        <source>one sample a minute</source>
        <translation>ein Messwert je Minute</translation>
    </message>
    <message>
        <source>hidden here: %1 strip, other services</source>
        <translation>hier ausgeblendet: Streifen %1, andere Dienste</translation>
    </message>
    <message>
        <source>Service: open the budget left</source>
        <translation>Dienst: übriges Budget öffnen</translation>
    </message>
    <message>
        <source>Service: by the next budgeting method</source>
        <translation>Dienst: nach der nächsten Budget-Methode</translation>
    </message>
    <message>
        <source>Service: the next window of the objective</source>
        <translation>Dienst: das nächste Fenster des Ziels</translation>
    </message>
    <message>
        <source>Service: bad events by label</source>
        <translation>Dienst: schlechte Ereignisse nach Label</translation>
    </message>
    <message>
        <source>← → crosshair   M next marker   D data table   + − zoom   E explain   B next method   G by label</source>
        <translation>← → Fadenkreuz   M nächste Markierung   D Datentabelle   + − Zoom   E erklären   B nächste Methode   G nach Label</translation>
    </message>
    <message>
        <source>hidden here: %1 strip, other services, corrections</source>
        <translation>hier ausgeblendet: Streifen %1, andere Dienste, Korrekturen</translation>
    </message>
    <message>
        <source>The newest answer came in part: it may be worse.</source>
        <translation>Die neueste Antwort kam nur teilweise: es kann schlimmer sein.</translation>
    </message>
</context>
<context>
    <name>yagura::Session</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Deploys</source>
        <translation>Deploys</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stored in the system keychain.</source>
        <translation>Im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>Deleted from the system keychain.</source>
        <translation>Aus dem Schlüsselbund des Systems gelöscht.</translation>
    </message>
</context>
<context>
    <name>yagura::SettingsPage</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <translation>Teil der Einstellungen</translation>
    </message>
    <message>
        <source>A file that breaks leaves the last good version in force.</source>
        <translation>Geht eine Datei kaputt, gilt die letzte gute Fassung weiter.</translation>
    </message>
    <message>
        <source>as the files state them; never written to</source>
        <translation>wie die Dateien es sagen; nie beschrieben</translation>
    </message>
    <message>
        <source>Objectives and faults</source>
        <translation>Ziele und Fehler</translation>
    </message>
    <message>
        <source>applies at once</source>
        <translation>gilt sofort</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>single letters work while no field has the focus</source>
        <translation>einzelne Buchstaben wirken, solange kein Feld den Fokus hat</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>Was diesen Rechner verlässt</translation>
    </message>
    <message>
        <source>Questions to the sources you configured. Nothing else.</source>
        <translation>Anfragen an die Quellen, die Sie konfiguriert haben. Sonst nichts.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>New from a preset…</source>
        <translation>Neu aus Vorlage…</translation>
    </message>
    <message>
        <source>It allows</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>%1, or %2 failed</source>
        <translation>%1 oder %2 gescheitert</translation>
    </message>
</context>
<context>
    <name>yagura::SloTexts</name>
    <message>
        <source>a request; busy hours weigh most</source>
        <translation>eine Anfrage; volle Stunden wiegen am meisten</translation>
    </message>
    <message>
        <source>a whole time slice, once it is under %1</source>
        <translation>eine ganze Zeitscheibe, sobald sie unter %1 ist</translation>
    </message>
    <message>
        <source>the share of a time slice; each weighs the same</source>
        <translation>der Anteil einer Zeitscheibe; jede wiegt gleich viel</translation>
    </message>
    <message>
        <source>rolling %1</source>
        <translation>rollend %1</translation>
    </message>
    <message>
        <source>calendar %1, %2</source>
        <comment>unit, zone</comment>
        <translation>Kalender: %1, %2</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>stage of an error budget policy</comment>
        <translation>normal</translation>
    </message>
    <message>
        <source>notify</source>
        <comment>stage of an error budget policy</comment>
        <translation>benachrichtigen</translation>
    </message>
    <message>
        <source>needs an approver</source>
        <comment>stage of an error budget policy</comment>
        <translation>braucht Freigabe</translation>
    </message>
    <message>
        <source>freeze</source>
        <comment>stage of an error budget policy</comment>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>%1, except %2</source>
        <comment>freeze, classes of change</comment>
        <translation>%1, außer %2</translation>
    </message>
    <message>
        <source>The budget policy asks for %1&apos;s approval of a deploy.</source>
        <translation>Die Budget-Regelung verlangt die Freigabe eines Deploys durch %1.</translation>
    </message>
    <message>
        <source>The budget policy asks for an approval of a deploy.</source>
        <translation>Die Budget-Regelung verlangt die Freigabe eines Deploys.</translation>
    </message>
    <message>
        <source>The budget policy freezes changes.</source>
        <translation>Die Budget-Regelung friert Änderungen ein.</translation>
    </message>
    <message>
        <source>The budget policy freezes changes, except %1.</source>
        <translation>Die Budget-Regelung friert Änderungen ein, außer %1.</translation>
    </message>
    <message>
        <source>the mean of 5-minute ratios</source>
        <translation>das Mittel von 5-Minuten-Verhältnissen</translation>
    </message>
    <message>
        <source>increases over the whole window</source>
        <translation>Zuwächse über das ganze Fenster</translation>
    </message>
    <message>
        <source>a sum of 5-minute increases</source>
        <translation>eine Summe von 5-Minuten-Zuwächsen</translation>
    </message>
    <message>
        <source>%1 says nothing of it</source>
        <translation>%1 sagt nichts dazu</translation>
    </message>
    <message>
        <source>%1 says %2 by %3</source>
        <translation>%1 sagt %2, durch %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>burn window, time left</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>maintenance</source>
        <comment>kind of correction</comment>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>outside business hours</source>
        <comment>kind of correction</comment>
        <translation>außerhalb der Geschäftszeiten</translation>
    </message>
    <message>
        <source>deployment</source>
        <comment>kind of correction</comment>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>correction</source>
        <comment>kind of correction</comment>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>events dropped</source>
        <translation>Ereignisse ausgelassen</translation>
    </message>
    <message>
        <source>time dropped</source>
        <translation>Zeit ausgelassen</translation>
    </message>
    <message>
        <source>counted as good</source>
        <translation>als gut gezählt</translation>
    </message>
    <message>
        <source>bad ÷ total</source>
        <translation>schlecht ÷ gesamt</translation>
    </message>
    <message>
        <source>SLI</source>
        <translation>SLI</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>bad events</comment>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>left</source>
        <comment>error budget</comment>
        <translation>übrig</translation>
    </message>
    <message>
        <source>1 − that, rounded down</source>
        <translation>1 − das, abgerundet</translation>
    </message>
    <message>
        <source>%1% of the total, rounded down</source>
        <translation>%1 % der Gesamtzahl, abgerundet</translation>
    </message>
    <message>
        <source>1 − bad ÷ allowed, rounded down</source>
        <translation>1 − schlecht ÷ erlaubt, abgerundet</translation>
    </message>
</context>
<context>
    <name>yagura::Snapshots</name>
    <message>
        <source>There is no service and no objective “%1”.</source>
        <translation>Es gibt keinen Dienst und kein Ziel „%1“.</translation>
    </message>
</context>
<context>
    <name>yagura::SourceSettings</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>No source is configured.</source>
        <translation>Keine Quelle ist konfiguriert.</translation>
    </message>
    <message>
        <source>Add one under `sources:` in yagura.yaml.</source>
        <translation>Tragen Sie eine unter `sources:` in yagura.yaml ein.</translation>
    </message>
    <message>
        <source>The same, as text</source>
        <translation>Dasselbe als Text</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Poll every</source>
        <translation>Abfragen alle</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Aufgeben nach</translation>
    </message>
    <message>
        <source>changed in yagura.yaml; applies within 5 s</source>
        <translation>in yagura.yaml zu ändern; gilt binnen 5 s</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>paste a token to store it</source>
        <translation>Token zum Speichern einfügen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>This source as text</source>
        <translation>Diese Quelle als Text</translation>
    </message>
    <message>
        <source>What is never in the file</source>
        <translation>Was nie in der Datei steht</translation>
    </message>
    <message>
        <source>The token. It lies in the system keychain under the name after `secret:`. Typed into the file by mistake it is an error that names the line and does not print it.</source>
        <translation>Das Token. Es liegt im Schlüsselbund des Systems unter dem Namen nach `secret:`. Steht es versehentlich in der Datei, ist das ein Fehler, der die Zeile nennt, aber nicht zeigt.</translation>
    </message>
    <message>
        <source>From a terminal</source>
        <translation>Im Terminal</translation>
    </message>
    <message>
        <source>yagura-cli check answers every fault with file, line and column. yagura-cli secret set NAME reads a token from standard input.</source>
        <translation>yagura-cli check nennt jeden Fehler mit Datei, Zeile und Spalte. yagura-cli secret set NAME liest ein Token von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Files that were read: %1. A change applies within 5 s.</source>
        <translation>Gelesene Dateien: %1. Eine Änderung gilt binnen 5 s.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of the token, name of the secret</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>not tried yet; it only reads, as Yagura would</source>
        <translation>noch nicht versucht; liest nur, so wie Yagura</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>fragt…</translation>
    </message>
    <message>
        <source>all steps passed, %1</source>
        <translation>alle Schritte bestanden, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n steps failed</source>
        <translation>
            <numerusform>%n Schritt gescheitert</numerusform>
            <numerusform>%n Schritte gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
</context>
<context>
    <name>yagura::SourcesModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Liefert</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
</context>
<context>
    <name>yagura::StartCommand</name>
    <message>
        <source>--detach does not wait, so --follow and --verify have no meaning with it.</source>
        <translation>--detach wartet nicht, deshalb haben --follow und --verify dabei keine Bedeutung.</translation>
    </message>
    <message>
        <source>There is no terminal to ask at; add --yes to start without a question.</source>
        <translation>Es gibt kein Terminal für Rückfragen; mit --yes startet es ohne Frage.</translation>
    </message>
    <message>
        <source>--option takes NAME=VALUE.</source>
        <translation>--option erwartet NAME=VALUE.</translation>
    </message>
    <message>
        <source>The option “%1” stands more than once.</source>
        <translation>Die Option „%1“ steht mehr als einmal.</translation>
    </message>
    <message>
        <source>--job takes SOURCE/ID.</source>
        <translation>--job erwartet SOURCE/ID.</translation>
    </message>
    <message>
        <source>--version belongs to a service; give other jobs their options with --option.</source>
        <translation>--version gehört zu einem Dienst; geben Sie anderen Jobs ihre Optionen mit --option.</translation>
    </message>
    <message>
        <source>run needs --version.</source>
        <translation>run braucht --version.</translation>
    </message>
    <message>
        <source>Name a service.</source>
        <translation>Nennen Sie einen Dienst.</translation>
    </message>
    <message>
        <source>This starts the job “%1”.</source>
        <translation>Dies startet den Job „%1“.</translation>
    </message>
    <message>
        <source>This brings %1 from %2 to %3 by the job “%4”.</source>
        <translation>Dies bringt %1 von %2 auf %3 durch den Job „%4“.</translation>
    </message>
    <message>
        <source>an unknown version</source>
        <translation>einer unbekannten Version</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation>Tippen Sie „%1“, um fortzufahren:</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>Es gibt keinen Dienst „%1“.</translation>
    </message>
    <message>
        <source>Stopped before anything was started.</source>
        <translation>Beendet, bevor etwas gestartet wurde.</translation>
    </message>
    <message>
        <source>Stopped watching: what was started goes on. “yagura-cli follow %1” shows it, “yagura-cli abort %1” stops it.</source>
        <translation>Das Zusehen ist beendet: was gestartet wurde, läuft weiter. „yagura-cli follow %1“ zeigt es, „yagura-cli abort %1“ stoppt es.</translation>
    </message>
    <message>
        <source>Stopped before it was known whether anything was started. “yagura-cli follow %1” finds out.</source>
        <translation>Beendet, bevor bekannt war, ob etwas gestartet wurde. „yagura-cli follow %1“ findet es heraus.</translation>
    </message>
</context>
<context>
    <name>yagura::StartPage</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>A small shop with eight services, 30 days of traffic and an incident that is running right now.</source>
        <translation>Ein kleiner Shop mit acht Diensten, 30 Tagen Verkehr und einer Störung, die gerade läuft.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Needs no network, no account, no file. Closed without a trace.</source>
        <translation>Ohne Netz, Konto und Datei. Hinterlässt keine Spur.</translation>
    </message>
    <message>
        <source>The shop opens on Overview, marked DEMO</source>
        <translation>Der Shop öffnet sich in der Übersicht, markiert mit DEMO</translation>
    </message>
    <message>
        <source>2 s</source>
        <translation>2 s</translation>
    </message>
    <message>
        <source>checkout is over its budget: see since when</source>
        <translation>checkout ist über dem Budget: sehen, seit wann</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>Roll it back and watch the burn stop</source>
        <translation>Zurückrollen und zusehen, wie der Burn endet</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30 s</translation>
    </message>
    <message>
        <source>Connect Prometheus</source>
        <translation>Prometheus verbinden</translation>
    </message>
    <message>
        <source>One address is enough to begin. Alertmanager and Rundeck can follow at any time.</source>
        <translation>Eine Adresse genügt für den Anfang. Alertmanager und Rundeck können jederzeit folgen.</translation>
    </message>
    <message>
        <source>Address of Prometheus</source>
        <translation>Adresse von Prometheus</translation>
    </message>
    <message>
        <source>Connect waits for an address.</source>
        <translation>Verbinden wartet auf eine Adresse.</translation>
    </message>
    <message>
        <source>The server is asked what it counts</source>
        <translation>Der Server wird gefragt, was er zählt</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>etwa 1 s</translation>
    </message>
    <message>
        <source>A first objective for every service it finds</source>
        <translation>Ein erstes Ziel für jeden gefundenen Dienst</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>30 days are read, newest first, in the background</source>
        <translation>30 Tage, Neuestes zuerst, im Hintergrund</translation>
    </message>
    <message>
        <source>1 to 5 min</source>
        <translation>1 bis 5 min</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>A folder with yagura.yaml and OpenSLO files. They are read, never rewritten.</source>
        <translation>Ein Ordner mit yagura.yaml und OpenSLO-Dateien. Sie werden gelesen, nie geändert.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Or drop one here. Changes are picked up within 5 s.</source>
        <translation>Oder hier ablegen. Änderungen werden binnen 5 s übernommen.</translation>
    </message>
    <message>
        <source>Every file is checked, faults named by line</source>
        <translation>Jede Datei wird geprüft, Fehler mit Zeile genannt</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>unter 1 s</translation>
    </message>
    <message>
        <source>Tokens are read from the keychain, by name</source>
        <translation>Token kommen aus dem Schlüsselbund, nach Namen</translation>
    </message>
    <message>
        <source>Values appear objective by objective, with their age</source>
        <translation>Werte erscheinen Ziel für Ziel, mit ihrem Alter</translation>
    </message>
    <message>
        <source>Nothing is changed on any server.</source>
        <translation>Auf keinem Server wird etwas geändert.</translation>
    </message>
    <message>
        <source>Yagura only asks. The one thing that can change the world is a button you arm by typing a name, and every press is in the journal.</source>
        <translation>Yagura fragt nur. Das Einzige, was etwas ändern kann, ist ein Knopf, den Sie durch Tippen eines Namens freischalten, und jeder Druck steht im Journal.</translation>
    </message>
    <message>
        <source>Are we inside our SLOs, what changed, can we take it back now?</source>
        <translation>Sind wir in unseren SLOs, was hat sich geändert, können wir es jetzt zurücknehmen?</translation>
    </message>
    <message>
        <source>Yagura draws the three answers on one time axis, from the servers you already have.</source>
        <translation>Yagura zeichnet die drei Antworten auf eine Zeitachse, aus den Servern, die Sie schon haben.</translation>
    </message>
    <message>
        <source>Choose the folder with yagura.yaml</source>
        <translation>Ordner mit yagura.yaml wählen</translation>
    </message>
    <message>
        <source>Type an address that begins with http:// or https://</source>
        <translation>Geben Sie eine Adresse ein, die mit http:// oder https:// beginnt</translation>
    </message>
    <message>
        <source>From a terminal</source>
        <translation>Im Terminal</translation>
    </message>
    <message>
        <source>asks, writes the first files, overwrites none.</source>
        <translation>fragt nach, schreibt die ersten Dateien, überschreibt keine.</translation>
    </message>
    <message>
        <source>Configuration: readable files in your own configuration folder.</source>
        <translation>Konfiguration: lesbare Dateien im eigenen Konfigurationsordner.</translation>
    </message>
    <message>
        <source>Tokens: the system keychain, never a file.</source>
        <translation>Token: im Schlüsselbund des Systems, nie in einer Datei.</translation>
    </message>
</context>
<context>
    <name>yagura::StatusCommand</name>
    <message>
        <source>%1 takes one of: %2.</source>
        <translation>%1 erwartet eines von: %2.</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>DIENST</translation>
    </message>
    <message>
        <source>SLO</source>
        <translation>SLO</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>ZIELWERT</translation>
    </message>
    <message>
        <source>WINDOW</source>
        <translation>FENSTER</translation>
    </message>
    <message>
        <source>SLI</source>
        <translation>SLI</translation>
    </message>
    <message>
        <source>BUDGET LEFT</source>
        <translation>BUDGET ÜBRIG</translation>
    </message>
    <message>
        <source>BURN 1h</source>
        <translation>BURN 1h</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>ALTER</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an objective, what is to be said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>METHODE</translation>
    </message>
</context>
<context>
    <name>yagura::TargetScale</name>
    <message>
        <source>Target to try</source>
        <translation>Zielwert zum Ausprobieren</translation>
    </message>
</context>
<context>
    <name>yagura::TargetTable</name>
    <message>
        <source>What targets allow</source>
        <translation>Was Zielwerte erlauben</translation>
    </message>
    <message>
        <source>Failed requests allowed, at last week&apos;s traffic</source>
        <translation>Erlaubte gescheiterte Anfragen, beim Verkehr der letzten Woche</translation>
    </message>
    <message>
        <source>Bad minutes allowed, as many as last week</source>
        <translation>Erlaubte schlechte Minuten, so viele wie letzte Woche</translation>
    </message>
    <message>
        <source>Allowed downtime, all requests failing</source>
        <translation>Erlaubte Ausfallzeit, wenn alle Anfragen scheitern</translation>
    </message>
    <message>
        <source>Allowed downtime</source>
        <translation>Erlaubte Ausfallzeit</translation>
    </message>
    <message>
        <source>Failed requests allowed</source>
        <translation>Erlaubte gescheiterte Anfragen</translation>
    </message>
    <message>
        <source>Bad minutes allowed</source>
        <translation>Erlaubte schlechte Minuten</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>365 d</source>
        <translation>365 d</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 d</translation>
    </message>
    <message>
        <source>the hour</source>
        <translation>die Stunde</translation>
    </message>
    <message>
        <source>failures of a day</source>
        <translation>Fehler eines Tages</translation>
    </message>
</context>
<context>
    <name>yagura::TimeChart</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>yagura::TimeTexts</name>
    <message>
        <source>%1d</source>
        <comment>days, short</comment>
        <translation>%1&#xa0;d</translation>
    </message>
    <message>
        <source>%1h</source>
        <comment>hours, short</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1m</source>
        <comment>minutes, short</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>seconds, short</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age such as 18m</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two units of a duration: 15h 37m</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <comment>longer than</comment>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format without year</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, then day</comment>
        <translation>%1 %2</translation>
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
        <translation>24&#xa0;h</translation>
    </message>
    <message>
        <source>Range shown</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>Time zone shown</source>
        <translation>Gezeigte Zeitzone</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>Pause · %1</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <translation>Live · %1</translation>
    </message>
    <message>
        <source>Ask the servers again (P)</source>
        <translation>Server wieder fragen (P)</translation>
    </message>
    <message>
        <source>Stop asking the servers (P)</source>
        <translation>Server nicht mehr fragen (P)</translation>
    </message>
</context>
<context>
    <name>yagura::TryPanel</name>
    <message>
        <source>What the other target would change</source>
        <translation>Was der andere Zielwert änderte</translation>
    </message>
    <message>
        <source>Another target, in percent</source>
        <translation>Anderer Zielwert, in Prozent</translation>
    </message>
    <message>
        <source>A milder target</source>
        <translation>Ein milderer Zielwert</translation>
    </message>
    <message>
        <source>A stricter target</source>
        <translation>Ein strengerer Zielwert</translation>
    </message>
    <message>
        <source>It would be this line</source>
        <translation>Es wäre diese Zeile</translation>
    </message>
    <message>
        <source>The line in the objective&apos;s file</source>
        <translation>Die Zeile in der Datei des Ziels</translation>
    </message>
    <message>
        <source>Replay in the laboratory</source>
        <translation>Im Labor abspielen</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>A target lies between 0 and 100 percent: 100 leaves no budget to spend.</source>
        <translation>Ein Zielwert liegt zwischen 0 und 100 Prozent: 100 lässt kein Budget.</translation>
    </message>
    <message>
        <source>This is not a number in percent.</source>
        <translation>Das ist keine Zahl in Prozent.</translation>
    </message>
    <message>
        <source>Downtime, 30 d</source>
        <translation>Ausfallzeit, 30 d</translation>
    </message>
    <message>
        <source>Failed, 30 d</source>
        <translation>Gescheitert, 30 d</translation>
    </message>
    <message>
        <source>Bad minutes, 30 d</source>
        <translation>Schlechte Minuten, 30 d</translation>
    </message>
    <message>
        <source>Left now</source>
        <translation>Jetzt übrig</translation>
    </message>
    <message>
        <source>kept ✓</source>
        <translation>gehalten ✓</translation>
    </message>
    <message>
        <source>missed ×</source>
        <translation>verfehlt ×</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message numerus="yes">
        <source>Weeks kept, of %n</source>
        <comment>how many weeks are held</comment>
        <translation>
            <numerusform>Gehaltene Wochen, von %n</numerusform>
            <numerusform>Gehaltene Wochen, von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest burn</source>
        <translation>Höchster Burn</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>how many times such a trouble fits</comment>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>Like now</source>
        <translation>Wie jetzt</translation>
    </message>
    <message>
        <source>Like %1</source>
        <comment>a day</comment>
        <translation>Wie %1</translation>
    </message>
    <message>
        <source>no file states it</source>
        <translation>keine Datei gibt es an</translation>
    </message>
    <message>
        <source>A page after %1 and a rollback of %2 use %3 of the %4, even if somebody answers at once.</source>
        <translation>Ein Page nach %1 und ein Rollback von %2 verbrauchen %3 der %4, selbst wenn sofort jemand reagiert.</translation>
    </message>
    <message>
        <source>No whole week is held yet</source>
        <translation>Noch keine ganze Woche liegt vor</translation>
    </message>
    <message>
        <source>The history reaches back less than a calendar week.</source>
        <translation>Der Verlauf reicht weniger als eine Kalenderwoche zurück.</translation>
    </message>
    <message numerus="yes">
        <source>What %n week(s) say</source>
        <translation>
            <numerusform>Was %n Woche sagt</numerusform>
            <numerusform>Was %n Wochen sagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The worst was %1 (%2).</source>
        <translation>Die schlimmste war %1 (%2).</translation>
    </message>
    <message>
        <source>%1 was kept in %2 of them.</source>
        <translation>%1 wurde in %2 davon gehalten.</translation>
    </message>
    <message>
        <source>%1 was kept in %2 of them, %3 would have been in %4.</source>
        <translation>%1 wurde in %2 davon gehalten, %3 wäre es in %4.</translation>
    </message>
</context>
<context>
    <name>yagura::WallPage</name>
    <message>
        <source>All services</source>
        <translation>Alle Dienste</translation>
    </message>
</context>
<context>
    <name>yagura::WallTexts</name>
    <message>
        <source>%1/%2 held</source>
        <translation>%1/%2 fest</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>älteste</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>feuern</translation>
    </message>
    <message numerus="yes">
        <source>deploy(s) today</source>
        <translation>
            <numerusform>Deploy heute</numerusform>
            <numerusform>Deploys heute</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>CRIT</source>
        <comment>short for CRITICAL, on the wall</comment>
        <translation>KRIT</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>all OK</source>
        <translation>alle OK</translation>
    </message>
    <message>
        <source>No objectives yet</source>
        <translation>Noch keine Ziele</translation>
    </message>
    <message>
        <source>Nothing is configured</source>
        <translation>Nichts ist konfiguriert</translation>
    </message>
    <message>
        <source>Waiting for the first answers</source>
        <translation>Warte auf die ersten Antworten</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) asked</source>
        <translation>
            <numerusform>%n Quelle gefragt</numerusform>
            <numerusform>%n Quellen gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 budget empty %2</source>
        <translation>%1: Budget leer seit %2</translation>
    </message>
    <message>
        <source>%1 burns %2</source>
        <translation>%1: Burn %2</translation>
    </message>
    <message>
        <source>%1 · burn %2 · %3 after %4</source>
        <translation>%1 · Burn %2 · %3 nach %4</translation>
    </message>
    <message>
        <source>%1 · burn %2</source>
        <translation>%1 · Burn %2</translation>
    </message>
    <message>
        <source>%1 budget falling</source>
        <translation>%1: Budget sinkt</translation>
    </message>
    <message>
        <source>%1 · burn %2 · %3</source>
        <translation>%1 · Burn %2 · leer in %3</translation>
    </message>
    <message>
        <source>%1 unknown for %2</source>
        <translation>%1 unbekannt seit %2</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>%1 seen in part</source>
        <translation>%1 nur zum Teil zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>All %n service(s) inside their objectives</source>
        <translation>
            <numerusform>%n Dienst im Ziel</numerusform>
            <numerusform>Alle %n Dienste im Ziel</numerusform>
        </translation>
    </message>
    <message>
        <source>lowest %1, %2</source>
        <translation>niedrigstes %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weiteres</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::WhatIfDesk</name>
    <message>
        <source>Availability table</source>
        <translation>Verfügbarkeitstabelle</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Availability table of the objective</source>
        <translation>Verfügbarkeitstabelle des Ziels</translation>
    </message>
    <message>
        <source>Laboratory for the objective</source>
        <translation>Labor für das Ziel</translation>
    </message>
    <message>
        <source>The demo writes no files. Copy the text instead.</source>
        <translation>Die Demo schreibt keine Dateien. Kopieren Sie stattdessen den Text.</translation>
    </message>
    <message>
        <source>Written. It is read within five seconds when yagura.yaml names the folder slo.</source>
        <translation>Geschrieben. Es wird binnen fünf Sekunden gelesen, wenn yagura.yaml den Ordner slo nennt.</translation>
    </message>
    <message>
        <source>%1 exists already and is not touched.</source>
        <translation>%1 gibt es schon und bleibt unberührt.</translation>
    </message>
    <message>
        <source>Save the rules as a new file</source>
        <translation>Regeln als neue Datei speichern</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>This file exists already and is not touched.</source>
        <translation>Diese Datei gibt es schon, sie bleibt unberührt.</translation>
    </message>
</context>
<context>
    <name>yagura::WhatIfFacts</name>
    <message>
        <source>Now and proposed</source>
        <translation>Jetzt und Vorschlag</translation>
    </message>
</context>
<context>
    <name>yagura::Words</name>
    <message>
        <source>OK</source>
        <comment>status</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>PARTIAL</source>
        <comment>status</comment>
        <translation>TEILS</translation>
    </message>
    <message>
        <source>WARN</source>
        <comment>status</comment>
        <translation>WARN</translation>
    </message>
    <message>
        <source>STALE</source>
        <comment>status</comment>
        <translation>ALT</translation>
    </message>
    <message>
        <source>NO DATA</source>
        <comment>status</comment>
        <translation>KEINE DATEN</translation>
    </message>
    <message>
        <source>ERROR</source>
        <comment>status</comment>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>CRITICAL</source>
        <comment>status</comment>
        <translation>KRITISCH</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>beside a count</comment>
        <translation>ok</translation>
    </message>
    <message>
        <source>partial</source>
        <comment>beside a count</comment>
        <translation>teils</translation>
    </message>
    <message>
        <source>warn</source>
        <comment>beside a count</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>beside a count</comment>
        <translation>alt</translation>
    </message>
    <message>
        <source>no data</source>
        <comment>beside a count</comment>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>error</source>
        <comment>beside a count</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>beside a count</comment>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>LOADING</source>
        <comment>quality</comment>
        <translation>LÄDT</translation>
    </message>
    <message>
        <source>FRESH</source>
        <comment>quality</comment>
        <translation>FRISCH</translation>
    </message>
    <message>
        <source>AGEING</source>
        <comment>quality</comment>
        <translation>ALTERND</translation>
    </message>
    <message>
        <source>STALE</source>
        <comment>quality</comment>
        <translation>ALT</translation>
    </message>
    <message>
        <source>NO DATA</source>
        <comment>quality</comment>
        <translation>KEINE DATEN</translation>
    </message>
    <message>
        <source>PARTIAL</source>
        <comment>quality</comment>
        <translation>TEILS</translation>
    </message>
    <message>
        <source>ERROR</source>
        <comment>quality</comment>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>token stored</source>
        <translation>Token gespeichert</translation>
    </message>
    <message>
        <source>token from the environment</source>
        <translation>Token aus der Umgebung</translation>
    </message>
    <message>
        <source>token not found</source>
        <translation>Token nicht gefunden</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>step of a connection test</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>TLS</source>
        <comment>step of a connection test</comment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>step of a connection test</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>step of a connection test</comment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Rights</source>
        <comment>step of a connection test</comment>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Sample query</source>
        <comment>step of a connection test</comment>
        <translation>Probeabfrage</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>step of a connection test</comment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>test step</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>asking…</source>
        <comment>test step</comment>
        <translation>fragt…</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>test step</comment>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>test step</comment>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>test step</comment>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>PASS</source>
        <comment>guard</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>WAIVED</source>
        <comment>guard</comment>
        <translation>ERLASSEN</translation>
    </message>
    <message>
        <source>WARN</source>
        <comment>guard</comment>
        <translation>WARN</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <comment>guard</comment>
        <translation>UNKLAR</translation>
    </message>
    <message>
        <source>BLOCK</source>
        <comment>guard</comment>
        <translation>SPERRT</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <comment>guard</comment>
        <translation>Laufende Jobs</translation>
    </message>
    <message>
        <source>Rights</source>
        <comment>guard</comment>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Job enabled</source>
        <comment>guard</comment>
        <translation>Job aktiviert</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>guard</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>guard</comment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Source fresh</source>
        <comment>guard</comment>
        <translation>Quelle frisch</translation>
    </message>
    <message>
        <source>Error budget</source>
        <comment>guard</comment>
        <translation>Fehlerbudget</translation>
    </message>
    <message>
        <source>page</source>
        <comment>alert severity</comment>
        <translation>Page</translation>
    </message>
    <message>
        <source>ticket</source>
        <comment>alert severity</comment>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>SILENCED</source>
        <comment>alert</comment>
        <translation>STUMM</translation>
    </message>
    <message>
        <source>INHIBITED</source>
        <comment>alert</comment>
        <translation>UNTERDRÜCKT</translation>
    </message>
    <message>
        <source>NEW</source>
        <comment>alert that the server has not routed yet</comment>
        <translation>NEU</translation>
    </message>
    <message>
        <source>FIRING</source>
        <comment>alert</comment>
        <translation>FEUERT</translation>
    </message>
    <message>
        <source>running</source>
        <comment>execution</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>scheduled</source>
        <comment>execution</comment>
        <translation>geplant</translation>
    </message>
    <message>
        <source>queued</source>
        <comment>execution</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>succeeded</source>
        <comment>execution</comment>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>execution</comment>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>aborted</source>
        <comment>execution</comment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>timed out</source>
        <comment>execution</comment>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>failed, retried</source>
        <comment>execution</comment>
        <translation>gescheitert, wiederholt</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>execution</comment>
        <translation>versäumt</translation>
    </message>
    <message>
        <source>other</source>
        <comment>execution</comment>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>deploy</source>
        <comment>kind of change</comment>
        <translation>Deploy</translation>
    </message>
    <message>
        <source>rollback</source>
        <comment>kind of change</comment>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>job</source>
        <comment>kind of change</comment>
        <translation>Job</translation>
    </message>
    <message>
        <source>not decided</source>
        <comment>outcome</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>succeeded</source>
        <comment>outcome</comment>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>outcome</comment>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>aborted</source>
        <comment>outcome</comment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>running</source>
        <comment>outcome</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>verification failed</source>
        <comment>outcome</comment>
        <translation>Nachprüfung gescheitert</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>outcome</comment>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>not started</source>
        <comment>outcome</comment>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>outcome</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>raw counters, exact</source>
        <translation>rohe Zähler, exakt</translation>
    </message>
    <message>
        <source>anchored increase, exact at the server</source>
        <translation>anchored increase, am Server exakt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>error</comment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>error: nobody answers at that address</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <comment>error</comment>
        <translation>TLS gescheitert</translation>
    </message>
    <message>
        <source>timed out</source>
        <comment>error</comment>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>answer too large</source>
        <comment>error</comment>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>redirected</source>
        <comment>error</comment>
        <translation>umgeleitet</translation>
    </message>
    <message>
        <source>broken off</source>
        <comment>error</comment>
        <translation>abgerissen</translation>
    </message>
    <message>
        <source>token not accepted</source>
        <comment>error</comment>
        <translation>Token nicht angenommen</translation>
    </message>
    <message>
        <source>not allowed</source>
        <comment>error</comment>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>error</comment>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>error</comment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>rate limited</source>
        <comment>error</comment>
        <translation>Rate begrenzt</translation>
    </message>
    <message>
        <source>question refused</source>
        <comment>error: the server says that the query is wrong</comment>
        <translation>Anfrage verweigert</translation>
    </message>
    <message>
        <source>server error</source>
        <comment>error</comment>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>server starts</source>
        <comment>error</comment>
        <translation>Server startet</translation>
    </message>
    <message>
        <source>odd answer</source>
        <comment>error</comment>
        <translation>seltsame Antwort</translation>
    </message>
    <message>
        <source>not supported</source>
        <comment>error</comment>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>token not found</source>
        <comment>error</comment>
        <translation>Token nicht gefunden</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <comment>error</comment>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>storage failed</source>
        <comment>error</comment>
        <translation>Speicher gescheitert</translation>
    </message>
    <message>
        <source>configuration</source>
        <comment>error</comment>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>internal error</source>
        <comment>error</comment>
        <translation>interner Fehler</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>FREEZE</source>
        <comment>error budget policy, on a tile</comment>
        <translation>EINGEFROREN</translation>
    </message>
    <message>
        <source>ASK FIRST</source>
        <comment>error budget policy, on a tile: a change needs an approver</comment>
        <translation>ERST FRAGEN</translation>
    </message>
    <message>
        <source>one value per slice, from the server</source>
        <translation>ein Wert je Zeitscheibe, vom Server</translation>
    </message>
    <message>
        <source>counted by the server per slice, checked against its long window</source>
        <translation>vom Server je Zeitscheibe gezählt, gegen ihr langes Fenster geprüft</translation>
    </message>
    <message>
        <source>no such bucket</source>
        <comment>error: a latency limit that the histogram cannot count</comment>
        <translation>kein solcher Bucket</translation>
    </message>
    <message>
        <source>too many groups</source>
        <comment>error</comment>
        <translation>zu viele Gruppen</translation>
    </message>
    <message>
        <source>day</source>
        <comment>calendar window</comment>
        <translation>Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>calendar window</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>week</source>
        <comment>calendar window</comment>
        <translation>Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>calendar window</comment>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>month</source>
        <comment>calendar window</comment>
        <translation>Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>calendar window</comment>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>quarter</source>
        <comment>calendar window</comment>
        <translation>Quartal</translation>
    </message>
    <message numerus="yes">
        <source>%n quarters</source>
        <comment>calendar window</comment>
        <translation>
            <numerusform>%n Quartal</numerusform>
            <numerusform>%n Quartale</numerusform>
        </translation>
    </message>
    <message>
        <source>year</source>
        <comment>calendar window</comment>
        <translation>Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <comment>calendar window</comment>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>loading</source>
        <comment>beside a count</comment>
        <translation>lädt</translation>
    </message>
</context>
</TS>
