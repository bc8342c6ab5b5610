// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/storagereader.h"

#include "models/config/faultcodes.h"

namespace yagura {

namespace {
using Need = KeyReader::Need;
}

StorageConfig readStorage(const YamlNode& map, FaultList& faults)
{
    KeyReader keys(map, QStringLiteral("storage"), faults);
    StorageConfig storage;
    storage.line = map.place.line;
    const QLatin1String kindKey("kind");
    // In the order of the enum.
    const QStringList kinds { QStringLiteral("sqlite"), QStringLiteral("postgresql") };
    const auto kind = keys.text(kindKey, Need::Required);
    if (kind && !kinds.contains(*kind))
        faults.error(faults::unknownValue, keys.place(kindKey),
            { keys.path(kindKey), *kind, kinds.join(QStringLiteral(", ")), mostAlike(*kind, kinds) });
    const QLatin1String secretKey("secret");
    for (const auto& [key, word] : map.entries) {
        if (key->text != secretKey && isSecretKey(key->text))
            faults.error(faults::secretInFile, word->place, { keys.path(QLatin1String(key->text.toLatin1())) });
    }
    if (kind != kinds.last()) {
        for (const char* key : { "host", "port", "database", "user", "secret" }) {
            if (keys.has(QLatin1String(key)) && kind == kinds.first())
                faults.error(faults::keyOfOtherKind, keys.keyPlace(QLatin1String(key)), { QLatin1String(key), kinds.last() });
            keys.skip(QLatin1String(key));
        }
        keys.finish();
        return storage;
    }
    storage.kind = StorageConfig::Kind::Postgresql;
    storage.host = keys.text(QLatin1String("host"), Need::Required).value_or(QString());
    storage.port = int(keys.number(QLatin1String("port"), 1, 65535).value_or(storage.port));
    storage.database = keys.text(QLatin1String("database"), Need::Required).value_or(QString());
    storage.user = keys.text(QLatin1String("user")).value_or(QString());
    if (const auto secret = keys.text(secretKey)) {
        if (looksLikeSecret(*secret))
            faults.error(faults::secretInFile, keys.place(secretKey), { keys.path(secretKey) });
        else if (!isName(*secret))
            faults.error(faults::badSecretName, keys.place(secretKey));
        else
            storage.secret = *secret;
    }
    for (const char* key : { "password", "passwd", "token" })
        keys.skip(QLatin1String(key));
    keys.finish();
    return storage;
}

} // namespace yagura
