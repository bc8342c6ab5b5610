<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>asks the servers and writes a first configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads the configuration and prints every fault with its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polls every source once and says how things stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists jobs, their options, and what runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deploys through the guards, or starts another job the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes back to the last good version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints a job&apos;s log as it grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists every attempt that could change the world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps secrets in the keychain; the value comes on standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints the slices of an objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes an address such as http://127.0.0.1:9090.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a password; arguments are visible to others, so leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens a number: queries, counts, and every step to its digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints objectives as Prometheus rules, or writes one file each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replays another objective over the stored slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polls without a window until stopped, for a team&apos;s shared history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yagura-cli --help lists what is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was too large and was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server pointed to another address, which is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has no right to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused because something else is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for fewer questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that the question is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is still starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not from the expected kind of server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not follow the server&apos;s own format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lacks this feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, or there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history database failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Yagura.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and that the server runs and is reachable from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the certificate, or name its authority in “tls: {ca: …}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yagura tries again by itself; a higher “timeout:” helps a slow server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the query so that the server sends less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the final address into “url:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yagura tries again by itself; look at a proxy in between if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store a valid token in the settings or with “yagura-cli secret set”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for this right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the names in the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what runs now, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yagura waits and tries again; a longer “poll:” asks less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the query of this objective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yagura tries again by itself; look into the server&apos;s log if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yagura tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address leads to the server itself and not to a login page or proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s version and what stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store it in the settings or with “yagura-cli secret set”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain or start a Secret Service such as gnome-keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the data folder is writable and has free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “yagura-cli check” and look at this service&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latency limit %1 is not a bucket bound of this histogram; the nearest are %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latency limit %1 is not a bucket bound of this histogram; the nearest is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latency limit %1 is not a bucket bound of this histogram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of %2 groups are watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared history is out of reach; the local copy is used meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of the histogram&apos;s own bounds into the objective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by fewer labels, or narrow the query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: Yagura tries again by itself and then hands over what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>There is no %1 here; create it with “yagura-cli init --prometheus URL”, or name its folder with --config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not exist; correct the path, which counts from this file, or create it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened; give this user the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” brings more than %2 files; name a narrower folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not UTF-8; save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a NUL byte, so this is no text file; replace the file or remove the byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says nothing; fill it or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tab indents this line, which YAML forbids; use spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not YAML (%1); correct the line or the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are nested more than %1 levels deep; flatten them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than %1 values; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases blow this file up to more than %1 values; write the values out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This alias refers to something that contains it; write the value out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” stands twice, first on line %2; remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key must be plain text; put text in braces or with a colon into quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag “%1” is not supported; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second document starts here; only files of objectives may hold several, so remove the “---” line or move it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is unknown; did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is unknown here; remove it or check its indentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is missing in %2; add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is missing; add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be %2, but this is %3; write it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no value; give it one or remove the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list “%1” is empty; add an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is no value for “%1” (allowed: %3); did you mean “%4”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is no value for “%1”; write one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not supported in this version; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either “%1” or “%2” is needed here; add one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” exclude each other; remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is out of range for “%1”; write a value from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criticalBelow (%2) is above warnBelow (%1); a warning must come first, so lower it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is no duration for “%1”; write a number and a unit, such as 30s, 10m or 30d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” cannot be the name “%1”; use letters, digits, dashes, and in names of OpenSLO only small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 “%2” exists already, at %3; rename or remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address; write one such as http://127.0.0.1:9090.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses that begin with “%1:” are not supported; use http or https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has a part after “?” or “#”; remove it, Yagura adds what it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a secret in this address; remove it, replace it at the server, and store the new one with “yagura-cli secret set”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” is or looks like a secret; remove it, replace it at the server, and store the new one with “yagura-cli secret set”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“secret” takes the name of a stored secret, never its value; write a name such as jobs-token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source of kind %1 has one address; write “url” instead of “urls”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to sign in is missing; add “type: bearer”, “basic” or “header”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in by “%1” needs “%2”; add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in by “%1” does not use “%2”; remove it or change the type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be sent as a header; correct its name or value, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate authority has no meaning for an http address; write https or remove “tls”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret goes to %1 unencrypted; use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to sources of kind %2; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source “%1”; did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source “%1”; add it to “sources” in yagura.yaml or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source “%1” is of kind %2; name one of kind %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no label selector: %1, at character %2; write one such as {service=&quot;checkout&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no SLO “%1”; did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no SLO “%1”; correct the name or add the SLO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SLO “%1” belongs to the service “%2”; check that it is the right one to verify a rollback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” would carry both the version and Yagura&apos;s op id; choose another opIdOption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” is set by “%2” already; remove it from “options”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service “%1” is not declared and was added; did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service “%1” is not declared and was added; add it to “services” in yagura.yaml to give it a name and a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An OpenSLO object is expected here; write keys such as apiVersion, kind, metadata and spec.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“timeWindow” must hold exactly one window, but holds %1; write further windows into the annotation yagura/windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” counts minutes; write a capital M for months, or 30d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is no target for “%1”; write a share such as 0.999 for target, or 99.9 for targetPercent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a percentage, but “target” is a share from 0 to 1; write “targetPercent: %1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“targetPercent: %1” means %1 percent; if a share is meant, write “target: %1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” promises that nothing ever fails, which leaves no budget; write a lower target such as 99.99 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a plain decimal with at most nine digits after the point; write it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no meaning for a ratio indicator and is skipped; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus 2 writes this bound le=&quot;%1&quot;, Prometheus 3 writes le=&quot;%1.0&quot;; write le=~&quot;%1(\\.0)?&quot; to match both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” without “le” adds all buckets up; choose one bucket, such as le=&quot;0.4&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total of a latency indicator is the histogram&apos;s “_count”, but this is “%1”; check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queries of “%1” and total are the same; narrow the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query is not PromQL: %1, at character %2; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A selector of the query is wrong: %1, at character %2; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query is not complete PromQL: %1, at character %2; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query holds another tool&apos;s template; write $__window where a slice&apos;s length belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a counter nor uses $__window; write the counter itself or sum(increase(…[$__window])).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” looks like a counter but “counter” is false; write “counter: true”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no SLI “%1”; did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no SLI “%1”; correct the name or add an object of kind SLI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source of kind prometheus is declared; add one to “sources” in yagura.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several metrics sources are declared (%1); name one with “metricSourceRef”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One indicator cannot read from two sources (“%1” and “%2”); name the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DataSource “%1” has no connection; add a source of that name to “sources” in yagura.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a map of keys and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a duration such as 30s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a character that has no meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown escape after a backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a duration is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that cannot stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of = != =~ !~ is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label value must be in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a regular expression is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the metric is named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would match every series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many brackets inside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault “%1” has no description; look it up in the documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SLO was found; put OpenSLO, Sloth or Pyrra files into a folder that “objectives” names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of file that states objectives; write “apiVersion: openslo/v1” or move the file out of this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is a version of %1 files that is not known, so this one is skipped; write the version that is, or move the file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects of kind %1 say nothing to Yagura and are skipped; nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no meaning with this budgeting method or indicator and is skipped; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is unknown and is skipped, as the tool itself does; did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is unknown and is skipped, as the tool itself does; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query of “%1” does not use {{.window}}, so it says the same for every window; write it into the range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This objective is skipped: Sloth&apos;s plugin “%1” cannot be run here; write its queries as “events”, or let its recorded rules be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a draft that nobody has finished: its names changed and may change again; write the object as “apiVersion: openslo/v1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is 100 percent, which leaves no budget, so this objective is skipped; write a lower target such as 99.99.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is no percentage for “%1”; write one above 0 and below 100, such as 99.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1: %2” means %2 percent; if a share is meant, write it in percent, such as 99.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object has no namespace, which Pyrra asks for; add “namespace” to its metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The successes of a latency indicator are a histogram&apos;s “_bucket”, but this is “%1”; check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le=&quot;%1&quot; is no bucket bound; write a number such as le=&quot;0.5&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” in “%1” is no label name; write names such as route, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone “%1”; did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone “%1”; write an IANA name such as Asia/Tokyo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” in “%1” is no calendar window; write one such as “calendar month Asia/Tokyo”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is no date and time for “%1”; write one such as 2026-01-01 00:00:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is no calendar period for “%1”; write a number with d, w, M, Q or Y, or a rolling window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which ratio on a time slice is good is not said, so the objective&apos;s target is used; add “timeSliceTarget”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts promise different targets, so the whole is held to their weighted mean, %1 percent; write another one into the annotation yagura/target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition with “%1” cannot be judged and is skipped; write “kind: burnrate”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“op: %1” would alert while little burns, so it is read as gte; write “op: gte”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy with %1 different conditions cannot be judged and is skipped; write one condition, or two of the same threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alert at %1 times the budget&apos;s pace can never fire, because total failure burns at %2; lower the factor to %3 or raise the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a window of %2 the short range of the burn pair over %1 rounds to nothing; choose a longer window or other burn windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 “%2”; did you mean “%3”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 “%2”; correct the name or add an object of that kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service “%1”; did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service “%1”; correct the name or add it to “services” in yagura.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset “%1”; did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset “%1”; write a name and a version such as http-availability@1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset “%1” has a newer version; look at the difference to “%2”, then write that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset does not take “%1”: %2; did you mean “%3”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset does not take “%1”: %2; correct it under “vars”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not later than the start, or more than 92 days later; correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no recurrence rule that can be followed; write one such as FREQ=WEEKLY;BYDAY=SU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is no date for “%1”; write one such as 2027-03-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage “%1” does not begin below the stage “%2” before it; order them from mild to strict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both “%1” and “%2” are the default policy; take “default: true” from one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no such variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no value and needs one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a metric or label is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plain number above zero is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its query would not be PromQL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::AbortCommand</name>
    <message>
        <source>The server was asked to stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused to stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the server got the request is not known; look at the execution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to stop. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::AlertsModel</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fires since, %1</source>
        <comment>zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::AlertsPage</name>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live alerts, firing pages first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: name, service, team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody knows what fires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>identities, firing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n identities</source>
        <translation>
            <numerusform>%n identity</numerusform>
            <numerusform>%n identities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firing</source>
        <translation>
            <numerusform>%n firing</numerusform>
            <numerusform>%n firing</numerusform>
        </translation>
    </message>
    <message>
        <source>What fires now is not known for sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert source is configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an Alertmanager in yagura.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows what fires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silenced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inhibited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fires since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>instant, age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::Application</name>
    <message>
        <source>Asking %1 which services it counts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and is not touched. Open its folder instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::Arguments</name>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a time such as 2026-11-22T10:00:00Z, or seconds since 1970.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--at lies in the future; name an instant that has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang takes en, ja or de.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::AvailabilityModel</name>
    <message>
        <source>%1 allows %2 in 30 days and %3 in a week; the last 30 days would have spent %4 of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands here: over %2, under %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands here: over %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands here: under %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed requests too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bad minutes too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would have spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::AvailabilityPage</name>
    <message>
        <source>Choose another objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ target   Enter try it   Ctrl+C copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits into 30 days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long things take here, against the downtime each target allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(100 − target) × period, cut off, never rounded up. Failed requests use last week&apos;s own traffic, hour by hour the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downtime is the worst case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A budget of requests lasts longer when only some fail: at a quarter of errors four times as long, at an hour with the mean traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you know the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years have 365 days, quarters 90, months 30. All cells but one agree with its table, which rounds half up: 99.999% of a day is 0.864 s, it prints 0.87.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replayed, nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first answers: what a target allows is arithmetic, what was spent comes later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this objective was seen yet: what was spent is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was spent is known up to %1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest answer came in part: what was spent may be more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No objective to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is configured yet. Start shows three ways in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week, %1: nothing was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all slices seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the slices seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week, %1: %2 requests, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week, %1: %2 minutes with traffic, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::BoardCommand</name>
    <message>
        <source>%1: history read, part %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no SLO “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::BreakdownBars</name>
    <message>
        <source>%1 %2: %3 bad events</source>
        <comment>label, value, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad events by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::BreakdownPanel</name>
    <message>
        <source>Bad events by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the breakdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top values of every label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source cannot tell labels apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of who was hit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bad event in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels appear as soon as something fails.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::CandidateRow</name>
    <message>
        <source>%1, was live %2, burn then %3</source>
        <comment>screen reader: version, duration, rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known bad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::ChangesModel</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::CheckCommand</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::ChoiceCard</name>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error budget left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rollback stops it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slices of one minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objectives</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::CollectCommand</name>
    <message>
        <source>Stopped. What was read is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration names no source: there is nothing to collect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Collecting %n objective(s) until stopped.</source>
        <translation>
            <numerusform>Collecting %n objective until stopped.</numerusform>
            <numerusform>Collecting %n objectives until stopped.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every source was asked and what was missing is read as far as it can be; polling goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history works again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changed configuration is broken; the last good one stays in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changed configuration is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was read last is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written to: nothing that is read could be stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::Command</name>
    <message>
        <source>--at has no meaning for this command.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::ContextStrip</name>
    <message>
        <source>Budget over the whole window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::CoverageStrip</name>
    <message>
        <source>What was seen of the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::CursorBar</name>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::DeployTimeline</name>
    <message>
        <source>Deploys on a time axis, by service; the table below holds the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deploy in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deploy known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::DeploysModel</name>
    <message>
        <source>Done, %1</source>
        <comment>zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget, next 30m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1, aborted by %2</source>
        <comment>execution, user</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::DeploysPage</name>
    <message>
        <source>Deploys, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: service, version, person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter deploys</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n executions</source>
        <translation>
            <numerusform>%n execution</numerusform>
            <numerusform>%n executions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>executions, running</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from the job server yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executions appear when it has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deploy is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service needs a `deploy:` entry that names its job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs now is unknown; rolling back waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 %2 %3</source>
        <comment>execution, service, version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job server is configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Rundeck in yagura.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::ExecutionCommand</name>
    <message>
        <source>Name an operation or an execution, such as jobs/42.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither an execution of a job server nor an operation that started one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended is not known yet; looking for its execution …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::ExplainCommand</name>
    <message>
        <source>bad ÷ total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <comment>a budget</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slices expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slices seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slices excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events while nobody looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counter resets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series of the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COUNTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STEP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXACT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this objective&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BUDGET LEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain needs --slo ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PromQL says this objective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of the error budget left (target %3, %4, %5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned at %1; slices that end in (%2, %3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recomputed from what is shown: the same digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recomputed from what is shown: OTHER DIGITS. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::ExportCommand</name>
    <message>
        <source>export needs --slo ID, --from TIME and --to TIME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from must lie before --to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::FigureTexts</name>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>times the sustainable rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤%1</source>
        <comment>at most</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1x10^8</source>
        <comment>only used in Japanese: oku</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1x10^4</source>
        <comment>only used in Japanese: man</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1G</source>
        <comment>thousand millions, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>bad events beyond the budget</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>bad events left in the budget</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>time to empty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty %1</source>
        <comment>the budget is empty for so long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <comment>the budget is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady</source>
        <comment>the budget does not fall</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>seconds with decimals, short</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::FitsView</name>
    <message>
        <source>What fits into 30 days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>how long, and which share failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>median of %n</source>
        <comment>how many were measured</comment>
        <translation>
            <numerusform>median of %n</numerusform>
            <numerusform>median of %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Rollout of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page by the current rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all failing: %1× over %2</source>
        <comment>burn rate, window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, as full downtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as full downtime</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing took time yet: no rollout, no trouble in 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::FollowCommand</name>
    <message>
        <source>%1 has not answered yet; it is asked again for up to two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::GuardList</name>
    <message>
        <source>Guards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::InitCommand</name>
    <message>
        <source>init needs --prometheus URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo needs no configuration; leave --demo out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and is not touched; move it away or choose another folder with --config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) found.</source>
        <translation>
            <numerusform>%n service found.</numerusform>
            <numerusform>%n services found.</numerusform>
        </translation>
    </message>
    <message>
        <source>Store the job server&apos;s token with: yagura-cli secret set jobs-token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written; look at the rights of its folder or choose another with --config.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::JobsCommand</name>
    <message>
        <source>There is no service “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JOB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAY RUN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RUNNING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::JournalCommand</name>
    <message>
        <source>SEQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPERATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STEP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DETAIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was changed or damaged: entry %1 does not fit the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A damaged journal is kept as %1: what it held is not in this chain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::LabCharts</name>
    <message>
        <source>no incident is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end of the replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents that paged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall, of those a person confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that were real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision: the rest fired for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as often as a person is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until detected, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the start to the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent when it paged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worst of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide who reads them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same %1, by the rules of today and as proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled: an alert fired; bars of 14 page, of 8 are tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget left is %1 now and %2 as proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, not replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incidents, confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 slices %2 were seen and %3 were not: a firing that runs into those is not counted on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction leaves out %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed in %1, no server was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, %3 long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal pages for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its pairs is a page that can fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the rules of today nor the proposed ones page for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal pages after %1; the rules of today do not page at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of today page after %1; the proposal would not page at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both page after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal pages after %1, the rules of today after %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::LabCommand</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GOES TO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FACTOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LONG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHORT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIRED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIRST AND LAST MINUTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lab needs --slo ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--target takes a percentage such as 99.9, above 1 and under 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 states no burn pairs of its own; no alert is replayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget at firing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replayed from %1 to %2: %n slice(s) unseen.</source>
        <translation>
            <numerusform>Replayed from %1 to %2: %n slice unseen.</numerusform>
            <numerusform>Replayed from %1 to %2: %n slices unseen.</numerusform>
        </translation>
    </message>
    <message>
        <source>NOW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROPOSED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts as they are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts as proposed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--window takes a length of 1m to 366d such as 30d, or a calendar such as “calendar month Asia/Tokyo”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::LabConditions</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a pair: threshold, long / short, where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <comment>burn policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, or %2 failed requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of full outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins anew with the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every weekday as often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some weekdays more often than others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every request alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every minute good or bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every minute by its ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>windows are computed from the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thresholds are computed from the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pairs as they stand below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::LabPage</name>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only looks: no rule and no server is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thick edge: changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent when it paged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it was quiet again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incident is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection, precision and recall are held against incidents that a person confirmed. Nothing is guessed from the alerts themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change in the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a new file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No objective to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is configured yet. Start shows three ways in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first answers: there is nothing to replay yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this objective was seen yet: there is nothing to replay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replay ends %1: nothing newer is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored slices under two questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaying the stored slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute by minute, on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no slice of this objective is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts of today and as proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incident to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once an incident is confirmed, its burn is drawn here by the minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes in the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest answer came in part: more may have failed than is replayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::LensBar</name>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window of the objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page speaks by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this objective&apos;s own method: %1 decides status, alerts and guards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first window decides status, alerts and guards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the window that decides: status, alerts and guards go by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window and method</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::LogView</name>
    <message>
        <source>First error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lines, errors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::LookControls</name>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour universal design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::MainWindow</name>
    <message>
        <source>Ask the servers now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time or UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the rollback panel for the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen, close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range, where a page has one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::NowAndTarget</name>
    <message>
        <source>Runs now %1, goes to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::NumberDesk</name>
    <message>
        <source>Why they differ: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was seen yet: there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::NumberDrawer</name>
    <message>
        <source>Copy as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as PromQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the opened number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with queries, instant, counts and methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: the evidence as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: the queries, pinned to the instant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always towards worse; met is decided unrounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way it was counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best of three that this server and these series allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same slices, three methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the marked one is this objective&apos;s own; key B shows the page by the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What other engines recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reproduced from these slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: JSON with queries, instant, counts, methods; UTC, C locale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::NumberFacts</name>
    <message>
        <source>SLI, opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error budget left, opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, target %3, %4, method %5</source>
        <comment>service, objective, target, window, method</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1Z, the minute in progress is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 slices of 1 min, end in (T − %2, T]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 slices of 1 min since the %2 began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest slice %1 before; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one slice counts as one event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deploy(s)</source>
        <translation>
            <numerusform>%n deploy</numerusform>
            <numerusform>%n deploys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counter reset(s), each counted from 0</source>
        <translation>
            <numerusform>%n counter reset, each counted from 0</numerusform>
            <numerusform>%n counter resets, each counted from 0</numerusform>
        </translation>
    </message>
    <message>
        <source>counter resets: asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counter resets unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the first slice ever seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every minute was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events were spread over them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they count nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no correction applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 − %2 − %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw counters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few series: differences at slice edges, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anchored increase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact at the server, in one series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>increase, reconciled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extrapolates; what is left when neither works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, −100 to 100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what one unit of harm is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we get its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no number to recompute: no traffic was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recomputed from what is shown: same digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recomputed from what is shown: other digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, target %3, %4, by %5, which is not its own method</source>
        <comment>service, objective, target, window, method</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrections took %1 bad events off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording rule of Sloth or Pyrra speaks of this objective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Sloth or Pyrra record this objective is not known: the server has not told its rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was seen yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::ObjectivesModel</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLI %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLI %1 %</source>
        <comment>window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn 1h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6h</source>
        <comment>burn over six hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget left, 28 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>of the error budget</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−20 to 100%</source>
        <comment>axis of the budget bar</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::OptionDiff</name>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>screen reader: option, value, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::OverviewPage</name>
    <message>
        <source>Objectives, worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: service, objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can these numbers be trusted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploys, burns, alerts and silent sources appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>objectives, services</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is watched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a way in: the demo, a Prometheus server or a folder of objectives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No objective fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear it to see all %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is silent: what it feeds is unknown, not OK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is watched: the configuration is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::PairTrial</name>
    <message>
        <source>Add</source>
        <comment>a pair of burn windows to the proposal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop this pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of the pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long and short window of the pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the pair goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a target of %1 total failure burns 1 ÷ %2 = %3, and never %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is shorter than four scrapes of %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window under a minute rounds to zero: nothing would be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, because it would never fire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, because it could not be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::PairsView</name>
    <message>
        <source>Burn pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <comment>a pair of burn windows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long / short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::PinBand</name>
    <message>
        <source>What the number stands on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::PresetForm</name>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small letters, digits and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another objective has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between 0 and 100 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the name of a metric or label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a plain number, such as 0.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the query that comes of it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::PresetPicker</name>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicators that have proved themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that would be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 is a bucket bound could not be checked: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows no such histogram yet: the limit is taken as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1 is a bucket bound on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no bucket bound on %2: requests between two bounds cannot be told apart. The nearest are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some fields are empty or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::Rail</name>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::RailFoot</name>
    <message>
        <source>Sources and clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is asked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::RollbackPanel</name>
    <message>
        <source>Roll back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guards, checked again at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: the newest version that lived inside its budget is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending once…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the service name to arm: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service name, to arm the button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options that change: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>op-id %1, not sent yet. Leaves this machine once at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing runs for this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1, %2, %3</source>
        <comment>execution, user, age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really abort #%1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 burn, live for %2</source>
        <comment>rate, duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 burn, was live for %2</source>
        <comment>rate, duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>blocks, the first one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n guards block</source>
        <translation>
            <numerusform>%n guard blocks</numerusform>
            <numerusform>%n guards block</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the service name to arm the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed. A press sends it once; Enter does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intent is in the journal before anything leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing this panel stops nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: looking up #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back, verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>op-id %1, requests sent: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Close the panel and open it again for a new attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burn over 5m: %1 before, %2 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verifying, %1 of %2; %3</source>
        <comment>elapsed, window, burn</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 %2, %3</source>
        <comment>execution, state, duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took other values than were sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job %1 on %2, usually %3</source>
        <comment>job, source, how long it takes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job %1 on %2</source>
        <comment>job, source</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::RulesCommand</name>
    <message>
        <source>There is no SLO “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no rules: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the pair %2 and %3 is left out; it could never fire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server knows no corrections; its alerts count what they leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written by yagura-cli and is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::SecretCommand</name>
    <message>
        <source>secret takes one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret needs a name of letters, digits, dots, dashes and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of “%1” (it is not shown):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came on standard input; pipe the value in, for instance from a password manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::Sentences</name>
    <message>
        <source>, </source>
        <comment>between the entries of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing runs for this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be checked: the job list is old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still runs</source>
        <comment>executions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token may run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token may not run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not say whether the token may run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not list the job %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is enabled</source>
        <comment>job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is switched off on the server</source>
        <comment>job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no version is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which version is live is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went live after this panel opened on %2</source>
        <comment>version, version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is live already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 burned at %2 while it was live</source>
        <comment>version, rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was never seen live here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, how it burned is not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the job&apos;s definition is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all options fit the job&apos;s definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <comment>option</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an allowed value</source>
        <comment>option</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit its pattern</source>
        <comment>option</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the job does not declare %1</source>
        <comment>option</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jobs and objective are up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be believed: too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the budget is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left stops deploys, not rollbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>error budget</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rolled back to %2</source>
        <comment>service, version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 rolled out</source>
        <comment>service, version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has run</source>
        <comment>job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the guards again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the intent to the journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending once…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown whether it started: looking for it, never sending again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs</source>
        <comment>execution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: asked to stop</source>
        <comment>execution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Watching the error ratio</source>
        <comment>what was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended without an outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <comment>execution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was aborted.</source>
        <comment>execution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still runs.</source>
        <comment>execution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but the errors did not fall.</source>
        <comment>what was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by a guard: %1. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown whether it started. It was sent at most once and is never sent again; look at the job server before you try anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>service, objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: deploy failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: deploy failed</source>
        <comment>service, version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: budget empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: burn over %2</source>
        <comment>objective, rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 firing</source>
        <comment>alert</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 firing for %2</source>
        <comment>alert, service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 silent: its numbers are unknown</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n executions</source>
        <translation>
            <numerusform>%n execution</numerusform>
            <numerusform>%n executions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>what went wrong, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, retry in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first answer awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back-fill %1</source>
        <comment>share of the history that was read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its clock is off by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back-fill complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alertmanager not asked yet; last known %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alertmanager has not answered yet: nobody knows what fires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alertmanager complete, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alertmanager incomplete, %1: more may fire than is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alertmanager old, %1: what fires now is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alertmanager: %1; last complete %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alertmanager: %1; nobody knows what fires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job server not asked yet; last known %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job server has not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job server complete, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job server incomplete, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job server old, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job server: %1; last complete %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn began at %1, while %2 was rolling out.</source>
        <comment>time, version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn began at %1, %2 after %3 had rolled out.</source>
        <comment>time, duration, version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is known only in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unknown, not OK: the last answer is %2 old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be empty in %2 at this rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 of its budget left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget of %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 burns its budget at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3, %4 of the error budget left, target %5, burn over one hour %6, %7</source>
        <comment>screen reader: service, objective, status …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over %2: %3 of full outage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over %2: %3, or %4 failed requests at last week&apos;s traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month of a week&apos;s first and last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <comment>first day of a week inside one month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W%1, %2–%3</source>
        <comment>number of a week, its first and its last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are frozen: the error budget is spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are frozen, except %1: the error budget is spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes need an approver: less than %1 of the error budget is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team is told of every change: less than %1 of the error budget is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left: the policy&apos;s stage &quot;%2&quot; freezes changes, but not those of class %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left: the policy&apos;s stage &quot;%2&quot; freezes changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left: the policy&apos;s stage &quot;%2&quot; wants an approver; give a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left: the policy&apos;s stage &quot;%2&quot; wants an approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left: the policy&apos;s stage is &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>day, time, end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Timeslices counts %Ln slice(s) under %1 as wholly bad, and %2 are allowed.</source>
        <translation>
            <numerusform>Timeslices counts %Ln slice under %1 as wholly bad, and %2 are allowed.</numerusform>
            <numerusform>Timeslices counts %Ln slices under %1 as wholly bad, and %2 are allowed.</numerusform>
        </translation>
    </message>
    <message>
        <source>bad slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three methods agree to the last digit that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was busy: by events it cost %2 of the budget, by time %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was quiet: by events it cost %2 of the budget, by time %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after the other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLI, a ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget left, a ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over %2, up to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, because %1 takes the plain mean of five-minute ratios, in which a quiet hour weighs as much as a busy one, and Yagura counts every event alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, because %1 takes the plain mean of five-minute ratios, one for each evaluation of its rules, and Yagura judges every time slice once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no number and Yagura %2 left, because a while without traffic made one of %1&apos;s ratios 0 ÷ 0 and its mean NaN until that leaves the window; Yagura counts nothing where nothing was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says nothing at all and Yagura %2 left, because no error ever happened: the error series that %1&apos;s rules divide does not exist; to Yagura that is no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, because increase() extrapolates to the edges of the window and leaves out a series&apos; first value; Yagura counts what the counters really gained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, because %1 counts what a correction leaves out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, because %1&apos;s window is %4 and Yagura&apos;s %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, because %1&apos;s target is %4 and Yagura&apos;s %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, because %1&apos;s rules have recorded during a part of the window only, and it takes the mean of that part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says nothing of this objective and Yagura has %2 left: look whether %1&apos;s rules are evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 left and Yagura %3, and the method of %1 does not explain it: compare its rules with the objective here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: found in the rules of %2 on the server “%3”; no file states it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 burns its error budget at %2 times the sustainable rate or faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the last %1 and still over the last %2, at least %3 of what was counted failed. At this rate the whole budget of %4 lasts %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” counts no events: it needs a range, or must be a counter itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a composite is judged from its parts; PromQL cannot say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a target of 100% leaves no budget to burn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pair of burn windows could ever fire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can never fire: total failure burns at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds fewer than four scrapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window of it rounds to zero minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deploy job is configured for this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolling back waits for numbers: the last answer is %1 old</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::ServiceCharts</name>
    <message>
        <source>no data %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 days from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first answer from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No traffic in this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 requests is not 100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 burn: %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if errors stop now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much error budget is left?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget left %1; in view between %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast is it burning?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page condition true since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1× exactly on budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are requests fast enough?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are requests succeeding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLI 1m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1-minute ratio, min to max per pixel, nines scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1-minute ratio, min to max per pixel, axis starts at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success in the last minute %1, target %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) since %1</source>
        <translation>
            <numerusform>%n alert since %1</numerusform>
            <numerusform>%n alerts since %1</numerusform>
        </translation>
    </message>
    <message>
        <source>since deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + %2 ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, fitted axis %2 to %3</source>
        <comment>kind of budget</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget left, rolling %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far is the budget burned down?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left of the whole %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burn-down, %1, from 100% of what the whole period allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncorrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burn rate, log axis; %1 thick, %2 thin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn rate over %1 %2, over %3 %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2–%3: %4</source>
        <comment>reason, from, to, what is done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if errors stop now: above 0% again on %1, %2 left at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if errors stop now: above 0% again on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if errors stop now: %1 comes back on %2, when the costliest hour leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::ServiceHeader</name>
    <message>
        <source>Error budget left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn 5m / 1h / 6h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page condition true since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticket condition true since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no alert condition holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alert conditions unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at this burn, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bad of %2 allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no traffic in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLI, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1, missed ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this number: how it was counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain this number, key E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>except %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bad slices of %2 allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLI, %1, %2</source>
        <comment>window, budgeting method</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By label, another window or method, availability table, laboratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad events by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next budgeting method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::ServicePage</name>
    <message>
        <source>a coincidence in time, not a proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No objective to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is configured yet. Start shows three ways in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes and alerts on the same axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one pixel column = first, min, max and last of %1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one sample a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden here: %1 strip, other services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service: open the budget left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service: by the next budgeting method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service: the next window of the objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service: bad events by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← → crosshair   M next marker   D data table   + − zoom   E explain   B next method   G by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden here: %1 strip, other services, corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest answer came in part: it may be worse.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::Session</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in the system keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted from the system keychain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::SettingsPage</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that breaks leaves the last good version in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the files state them; never written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives and faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applies at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single letters work while no field has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to the sources you configured. Nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from a preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, or %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::SloTexts</name>
    <message>
        <source>a request; busy hours weigh most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole time slice, once it is under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of a time slice; each weighs the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolling %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar %1, %2</source>
        <comment>unit, zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <comment>stage of an error budget policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notify</source>
        <comment>stage of an error budget policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an approver</source>
        <comment>stage of an error budget policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freeze</source>
        <comment>stage of an error budget policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, except %2</source>
        <comment>freeze, classes of change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget policy asks for %1&apos;s approval of a deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget policy asks for an approval of a deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget policy freezes changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget policy freezes changes, except %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean of 5-minute ratios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>increases over the whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sum of 5-minute increases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says nothing of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>burn window, time left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maintenance</source>
        <comment>kind of correction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside business hours</source>
        <comment>kind of correction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deployment</source>
        <comment>kind of correction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction</source>
        <comment>kind of correction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted as good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad ÷ total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>bad events</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <comment>error budget</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − that, rounded down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1% of the total, rounded down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − bad ÷ allowed, rounded down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::Snapshots</name>
    <message>
        <source>There is no service and no objective “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::SourceSettings</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one under `sources:` in yagura.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed in yagura.yaml; applies within 5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste a token to store it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is never in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token. It lies in the system keychain under the name after `secret:`. Typed into the file by mistake it is an error that names the line and does not print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yagura-cli check answers every fault with file, line and column. yagura-cli secret set NAME reads a token from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were read: %1. A change applies within 5 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of the token, name of the secret</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried yet; it only reads, as Yagura would</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all steps passed, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps failed</source>
        <translation>
            <numerusform>%n step failed</numerusform>
            <numerusform>%n steps failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::SourcesModel</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::StartCommand</name>
    <message>
        <source>--detach does not wait, so --follow and --verify have no meaning with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to ask at; add --yes to start without a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--option takes NAME=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” stands more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--job takes SOURCE/ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--version belongs to a service; give other jobs their options with --option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run needs --version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This starts the job “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This brings %1 from %2 to %3 by the job “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before anything was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped watching: what was started goes on. “yagura-cli follow %1” shows it, “yagura-cli abort %1” stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it was known whether anything was started. “yagura-cli follow %1” finds out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::StartPage</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small shop with eight services, 30 days of traffic and an incident that is running right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs no network, no account, no file. Closed without a trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop opens on Overview, marked DEMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkout is over its budget: see since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll it back and watch the burn stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Prometheus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address is enough to begin. Alertmanager and Rundeck can follow at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of Prometheus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect waits for an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is asked what it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first objective for every service it finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days are read, newest first, in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with yagura.yaml and OpenSLO files. They are read, never rewritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop one here. Changes are picked up within 5 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file is checked, faults named by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are read from the keychain, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values appear objective by objective, with their age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed on any server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yagura only asks. The one thing that can change the world is a button you arm by typing a name, and every press is in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are we inside our SLOs, what changed, can we take it back now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yagura draws the three answers on one time axis, from the servers you already have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder with yagura.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an address that begins with http:// or https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks, writes the first files, overwrites none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration: readable files in your own configuration folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens: the system keychain, never a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::StatusCommand</name>
    <message>
        <source>%1 takes one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WINDOW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BUDGET LEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BURN 1h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an objective, what is to be said of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::TargetScale</name>
    <message>
        <source>Target to try</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::TargetTable</name>
    <message>
        <source>What targets allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed requests allowed, at last week&apos;s traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad minutes allowed, as many as last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed downtime, all requests failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed downtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed requests allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad minutes allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>365 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failures of a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::TimeChart</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::TimeTexts</name>
    <message>
        <source>%1d</source>
        <comment>days, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1h</source>
        <comment>hours, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1m</source>
        <comment>minutes, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>seconds, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age such as 18m</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two units of a duration: 15h 37m</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <comment>longer than</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format without year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, then day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::TopBar</name>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the servers again (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop asking the servers (P)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::TryPanel</name>
    <message>
        <source>What the other target would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another target, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A milder target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stricter target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line in the objective&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay in the laboratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target lies between 0 and 100 percent: 100 leaves no budget to spend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downtime, 30 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed, 30 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad minutes, 30 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Weeks kept, of %n</source>
        <comment>how many weeks are held</comment>
        <translation>
            <numerusform>Weeks kept, of %n</numerusform>
            <numerusform>Weeks kept, of %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest burn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>how many times such a trouble fits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file states it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page after %1 and a rollback of %2 use %3 of the %4, even if somebody answers at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No whole week is held yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history reaches back less than a calendar week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What %n week(s) say</source>
        <translation>
            <numerusform>What %n week says</numerusform>
            <numerusform>What %n weeks say</numerusform>
        </translation>
    </message>
    <message>
        <source>The worst was %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was kept in %2 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was kept in %2 of them, %3 would have been in %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::WallPage</name>
    <message>
        <source>All services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::WallTexts</name>
    <message>
        <source>%1/%2 held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>deploy(s) today</source>
        <translation>
            <numerusform>deploy today</numerusform>
            <numerusform>deploys today</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRIT</source>
        <comment>short for CRITICAL, on the wall</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>all OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No objectives yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) asked</source>
        <translation>
            <numerusform>%n source asked</numerusform>
            <numerusform>%n sources asked</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 budget empty %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 burns %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · burn %2 · %3 after %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · burn %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 budget falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · burn %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknown for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seen in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n service(s) inside their objectives</source>
        <translation>
            <numerusform>%n service inside its objectives</numerusform>
            <numerusform>All %n services inside their objectives</numerusform>
        </translation>
    </message>
    <message>
        <source>lowest %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::WhatIfDesk</name>
    <message>
        <source>Availability table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability table of the objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory for the objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo writes no files. Copy the text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written. It is read within five seconds when yagura.yaml names the folder slo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rules as a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file exists already and is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::WhatIfFacts</name>
    <message>
        <source>Now and proposed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yagura::Words</name>
    <message>
        <source>OK</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PARTIAL</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WARN</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STALE</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO DATA</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ERROR</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRITICAL</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <comment>beside a count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <comment>beside a count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warn</source>
        <comment>beside a count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <comment>beside a count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <comment>beside a count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <comment>beside a count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <comment>beside a count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOADING</source>
        <comment>quality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FRESH</source>
        <comment>quality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGEING</source>
        <comment>quality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STALE</source>
        <comment>quality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO DATA</source>
        <comment>quality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PARTIAL</source>
        <comment>quality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ERROR</source>
        <comment>quality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token from the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <comment>step of a connection test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <comment>step of a connection test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <comment>step of a connection test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <comment>step of a connection test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <comment>step of a connection test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample query</source>
        <comment>step of a connection test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>step of a connection test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>test step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking…</source>
        <comment>test step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <comment>test step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>test step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>test step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PASS</source>
        <comment>guard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAIVED</source>
        <comment>guard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WARN</source>
        <comment>guard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <comment>guard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BLOCK</source>
        <comment>guard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running jobs</source>
        <comment>guard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <comment>guard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job enabled</source>
        <comment>guard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <comment>guard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <comment>guard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source fresh</source>
        <comment>guard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error budget</source>
        <comment>guard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <comment>alert severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticket</source>
        <comment>alert severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SILENCED</source>
        <comment>alert</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INHIBITED</source>
        <comment>alert</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEW</source>
        <comment>alert that the server has not routed yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIRING</source>
        <comment>alert</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <comment>execution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduled</source>
        <comment>execution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <comment>execution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>succeeded</source>
        <comment>execution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>execution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aborted</source>
        <comment>execution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <comment>execution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed, retried</source>
        <comment>execution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <comment>execution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>execution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deploy</source>
        <comment>kind of change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rollback</source>
        <comment>kind of change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job</source>
        <comment>kind of change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>succeeded</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aborted</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verification failed</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw counters, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anchored increase, exact at the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <comment>error: nobody answers at that address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS failed</source>
        <comment>error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <comment>error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer too large</source>
        <comment>error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirected</source>
        <comment>error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken off</source>
        <comment>error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token not accepted</source>
        <comment>error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <comment>error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <comment>error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate limited</source>
        <comment>error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question refused</source>
        <comment>error: the server says that the query is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server error</source>
        <comment>error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server starts</source>
        <comment>error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>odd answer</source>
        <comment>error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not supported</source>
        <comment>error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token not found</source>
        <comment>error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain locked</source>
        <comment>error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage failed</source>
        <comment>error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configuration</source>
        <comment>error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal error</source>
        <comment>error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FREEZE</source>
        <comment>error budget policy, on a tile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASK FIRST</source>
        <comment>error budget policy, on a tile: a change needs an approver</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value per slice, from the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted by the server per slice, checked against its long window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such bucket</source>
        <comment>error: a latency limit that the histogram cannot count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many groups</source>
        <comment>error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <comment>calendar window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>calendar window</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>week</source>
        <comment>calendar window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>calendar window</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>month</source>
        <comment>calendar window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>calendar window</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>quarter</source>
        <comment>calendar window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quarters</source>
        <comment>calendar window</comment>
        <translation>
            <numerusform>%n quarter</numerusform>
            <numerusform>%n quarters</numerusform>
        </translation>
    </message>
    <message>
        <source>year</source>
        <comment>calendar window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <comment>calendar window</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>loading</source>
        <comment>beside a count</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
