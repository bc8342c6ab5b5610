// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/http/httperror.h"
#include "models/clients/http/redaction.h"
#include "models/clients/http/redirect.h"
#include "tests/support/testmain.h"

using namespace yagura;

/// The small pure functions of the HTTP core.
class HttpTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("ms"); // −1: none
        QTest::newRow("seconds") << QByteArray("120") << qint64(120000);
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("absurd seconds are clamped") << QByteArray("1000000000") << qint64(900000);
        QTest::newRow("more digits than a number holds") << QByteArray("99999999999999999999999") << qint64(900000);
        QTest::newRow("a date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(37000);
        QTest::newRow("a date in the past") << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << qint64(0);
        QTest::newRow("a date far away") << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT") << qint64(900000);
        QTest::newRow("nothing") << QByteArray("") << qint64(-1);
        QTest::newRow("a word") << QByteArray("soon") << qint64(-1);
        QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
    }
    void retryAfter()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, ms);
        const auto now = parseHttpDate("Sun, 06 Nov 1994 08:49:00 GMT");
        QVERIFY(now);
        const auto result = parseRetryAfter(text, *now);
        QCOMPARE(result ? result->count() : -1, ms);
    }

    void secretsVanishInEveryForm()
    {
        const QByteArray secret("s3cr+t/ü=x");
        const QString text = QStringLiteral("a %1 b %2 c %3 d %4 e")
                                 .arg(QString::fromUtf8(secret), QString::fromLatin1(secret.toPercentEncoding()),
                                     QString::fromLatin1(secret.toBase64()), QString::fromLatin1(QByteArray("ann:" + secret).toBase64()));
        const QString result = redact(text, secret, QStringLiteral("ann"));
        QCOMPARE(result, QStringLiteral("a ••• b ••• c ••• d ••• e"));
        QCOMPARE(redact(QStringLiteral("abc a cab"), "a"), QStringLiteral("abc ••• cab"));
        QCOMPARE(
            redactUrls(QStringLiteral("see http://ann:pw@host:1/x?y and ftp://z@q")), QStringLiteral("see http://host:1/x?y and ftp://q"));
    }

    void redirectTargets_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("to"); // empty: refused
        QTest::newRow("relative") << "http://h:1/a/b" << QByteArray("c") << "http://h:1/a/c";
        QTest::newRow("same host") << "http://h/a" << QByteArray("http://H/b") << "http://h/b";
        QTest::newRow("same host, port spelt out") << "http://h/a" << QByteArray("http://h:80/b") << "http://h:80/b";
        QTest::newRow("upgrade") << "http://h/a" << QByteArray("https://h/a") << "https://h/a";
        QTest::newRow("downgrade") << "https://h/a" << QByteArray("http://h/a") << "";
        QTest::newRow("other host") << "http://h/a" << QByteArray("http://evil/a") << "";
        QTest::newRow("other port") << "http://h:1/a" << QByteArray("http://h:2/a") << "";
        QTest::newRow("host without scheme") << "http://h/a" << QByteArray("//evil/a") << "";
        QTest::newRow("file") << "http://h/a" << QByteArray("file:///etc/passwd") << "";
        QTest::newRow("javascript") << "http://h/a" << QByteArray("javascript:alert(1)") << "";
        QTest::newRow("nothing") << "http://h/a" << QByteArray("") << "";
        QTest::newRow("credentials are dropped") << "http://h/a" << QByteArray("http://x:y@h/b") << "http://h/b";
    }
    void redirectTargets()
    {
        QFETCH(QString, from);
        QFETCH(QByteArray, location);
        QFETCH(QString, to);
        const auto target = redirectTarget(QUrl(from), location);
        QCOMPARE(target ? target->toString() : QString(), to);
        if (!target)
            QCOMPARE(target.error().kind, Error::Kind::Redirected);
    }

    void aPageIsNotJson_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isJson");
        QTest::newRow("object") << QByteArray("application/json") << QByteArray("{}") << true;
        QTest::newRow("list as text") << QByteArray("text/plain") << QByteArray(" \n[]") << true;
        QTest::newRow("string") << QByteArray("application/json") << QByteArray("\"no\"") << true;
        QTest::newRow("page") << QByteArray("text/html") << QByteArray("<!DOCTYPE html>") << false;
        QTest::newRow("page that calls itself JSON") << QByteArray("application/json") << QByteArray("\n <html>") << false;
        QTest::newRow("JSON that calls itself a page") << QByteArray("text/html; charset=utf-8") << QByteArray("{}") << false;
        QTest::newRow("nothing") << QByteArray("application/json") << QByteArray("  ") << false;
        QTest::newRow("words") << QByteArray("text/plain") << QByteArray("404 page not found") << false;
    }
    void aPageIsNotJson()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(bool, isJson);
        HttpResponse response;
        response.status = 200;
        response.body = body;
        response.headers.insert("content-type", type);
        const auto fault = jsonFault(response);
        QCOMPARE(!fault.has_value(), isJson);
        if (fault)
            QCOMPARE(fault->kind, Error::Kind::NotJson);
    }

    void snippetsShowWhatCannotBeSeen()
    {
        QCOMPARE(snippet("a\nb\t c"), QStringLiteral("a b c"));
        QCOMPARE(snippet("a\xE2\x80\xAE"
                         "b"),
            QStringLiteral("a\uFFFDb")); // right-to-left override
        QCOMPARE(snippet(QByteArray(5000, 'x')).size(), 200);
    }
};

YAGURA_TEST(HttpTextTest)
#include "tst_httptext.moc"
