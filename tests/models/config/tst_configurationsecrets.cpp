// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/faultlist.h"
#include "tests/models/config/configfolder.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;

namespace {
const QString kMain = QStringLiteral("yagura.yaml");
} // namespace

/// A secret in the wrong place is never repeated in what is told; what is taken for one, and what is not.
class TestConfigurationSecrets : public QObject
{
    Q_OBJECT

private slots:
    void secretsAreNeverRepeated()
    {
        const QByteArray token = "glsa_Z9y8X7w6V5u4T3s2R1q0";
        const std::pair<const char*, QByteArray> places[]
            = { { "secret: metrics-token", "secret: " + token }, { "poll: 30s", "poll: " + token }, { "kind: sqlite", "kind: " + token },
                  { "shop}", token + "}" }, { "url: http://127.0.0.1:9090", "url: http://" + token + "@127.0.0.1:9090" },
                  { "team: team-pay", token + ": team-pay" }, { "options: {cluster: a}", "options: {cluster: " + token + "}" },
                  { "source: jobs", "source: " + token }, { "type: bearer", "type: " + token } };
        for (const auto& [from, to] : places) {
            ConfigFolder folder;
            QByteArray text = folder.read(kMain);
            QVERIFY(text.contains(from));
            folder.write(kMain, text.replace(from, to));
            const auto result = folder.load();
            QVERIFY2(result.hasErrors(), to.constData());
            QVERIFY2(!described(result.faults).join(QLatin1Char(' ')).contains(QString::fromUtf8(token)), to.constData());
        }
    }

    void namesAreNoSecrets()
    {
        for (const char* name :
            { "checkout-availability-30d-eu1", "11111111-1111-4111-8111-111111111111", "http_requests_total", "metrics-token" })
            QVERIFY2(!looksLikeSecret(QString::fromUtf8(name)), name);
        for (const char* secret : { "ghp_0123456789abcdefghij", "a1B2c3D4e5F6g7H8i9J0k1L2m3", "Bearer x", "eyJhbGciOiJIUzI1NiJ9.e30.abc" })
            QVERIFY2(looksLikeSecret(QString::fromUtf8(secret)), secret);
    }
};

YAGURA_TEST(TestConfigurationSecrets)
#include "tst_configurationsecrets.moc"
