// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alert.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace Qt::Literals::StringLiterals;

class TestAlert final : public QObject
{
    Q_OBJECT

private slots:
    void fingerprintsAreAlertmanagers_data();
    void fingerprintsAreAlertmanagers();
    void severityComesFromTheLabel_data();
    void severityComesFromTheLabel();
    void oneEntryPerFingerprint();
    void firingCountsWhatNeedsAPerson();
    void alertsOfAService();
};

/// Served by Alertmanager 0.25.0 for these very labels.
void TestAlert::fingerprintsAreAlertmanagers_data()
{
    QTest::addColumn<Labels>("labels");
    QTest::addColumn<QString>("fingerprint");
    QTest::newRow("one label") << Labels { { u"alertname"_qs, u"HighErrors"_qs } } << u"d2432923b791f3fd"_qs;
    QTest::newRow("three labels") << Labels { { u"alertname"_qs, u"HighErrors"_qs }, { u"service"_qs, u"checkout"_qs },
        { u"severity"_qs, u"page"_qs } }
                                  << u"d3cd4c01dada6eea"_qs;
    QTest::newRow("Japanese and a line break") << Labels { { u"alertname"_qs, u"決済が遅い"_qs }, { u"service"_qs, u"決済"_qs },
        { u"zone"_qs, u"a\nb"_qs } } << u"b0f8e9687b64be93"_qs;
    QTest::newRow("upper case sorts first") << Labels { { u"alertname"_qs, u"A"_qs }, { u"b"_qs, u"<i>"_qs }, { u"Z"_qs, u"1"_qs } }
                                            << u"7c70e2d6e074999f"_qs;
}

void TestAlert::fingerprintsAreAlertmanagers()
{
    QFETCH(const Labels, labels);
    QFETCH(const QString, fingerprint);
    QCOMPARE(fingerprintOf(labels), fingerprint);
}

void TestAlert::severityComesFromTheLabel_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("page");
    QTest::newRow("page") << u"page"_qs << true;
    QTest::newRow("critical") << u"critical"_qs << true;
    QTest::newRow("Critical, however it is written") << u"Critical"_qs << true;
    QTest::newRow("warning") << u"warning"_qs << false;
    QTest::newRow("ticket") << u"ticket"_qs << false;
    QTest::newRow("none") << u""_qs << false;
}

void TestAlert::severityComesFromTheLabel()
{
    QFETCH(const QString, label);
    QFETCH(const bool, page);
    LiveAlert alert;
    alert.labels[QStringLiteral("severity")] = label;
    QCOMPARE(alert.severity() == AlertSeverity::Page, page);
}

void TestAlert::oneEntryPerFingerprint()
{
    LiveAlert one;
    one.labels = { { u"alertname"_qs, u"Hot"_qs } };
    one.state = AlertState::Suppressed;
    one.silencedBy = QStringList { u"s1"_qs };
    one.receivers = QStringList { u"team"_qs };
    one.startsAt = fromEpochMs(2000);
    one.updatedAt = fromEpochMs(5000);
    one.annotations = { { u"summary"_qs, u"new"_qs } };
    one.sources = { { u"pager"_qs } };
    LiveAlert two = one;
    two.fingerprint = fingerprintOf(two.labels); // the other peer tells it, this one did not
    two.state = AlertState::Active;
    two.silencedBy.clear();
    two.receivers = QStringList { u"team"_qs, u"chat"_qs };
    two.startsAt = fromEpochMs(1000);
    two.updatedAt = fromEpochMs(4000);
    two.annotations = { { u"summary"_qs, u"old"_qs } };
    two.sources = { { u"pager"_qs }, { u"spare"_qs } };
    LiveAlert other;
    other.labels = { { u"alertname"_qs, u"Cold"_qs } };

    const auto merged = mergeAlerts({ one, two, other });
    QCOMPARE(merged.size(), size_t(2));
    const LiveAlert& hot = merged.front();
    QCOMPARE(hot.fingerprint, two.fingerprint);
    QCOMPARE(hot.state, AlertState::Active); // a peer still calls it active
    QCOMPARE(hot.silencedBy, QStringList { u"s1"_qs });
    QCOMPARE(hot.receivers, (QStringList { u"team"_qs, u"chat"_qs }));
    QCOMPARE(hot.startsAt, std::optional(fromEpochMs(1000)));
    QCOMPARE(hot.annotations.value(u"summary"_qs), QStringLiteral("new"));
    QCOMPARE(hot.sources, (std::vector<SourceName> { { u"pager"_qs }, { u"spare"_qs } }));
    QCOMPARE(merged.back().name(), QStringLiteral("Cold"));
    QCOMPARE(merged.back().fingerprint.size(), 16);
}

void TestAlert::firingCountsWhatNeedsAPerson()
{
    AlertsSnapshot snapshot;
    QCOMPARE(snapshot.firing(), 0);
    LiveAlert active;
    LiveAlert silenced;
    silenced.silencedBy = QStringList { u"s"_qs };
    LiveAlert muted;
    muted.mutedBy = QStringList { u"night"_qs };
    LiveAlert inhibited;
    inhibited.inhibitedBy = QStringList { u"f"_qs };
    LiveAlert suppressed;
    suppressed.state = AlertState::Suppressed;
    snapshot.alerts = std::vector<LiveAlert> { active, silenced, muted, inhibited, suppressed };
    QCOMPARE(snapshot.firing(), 1);
}

void TestAlert::alertsOfAService()
{
    AlertsSnapshot snapshot;
    LiveAlert one;
    one.fingerprint = QStringLiteral("01");
    LiveAlert two;
    two.fingerprint = QStringLiteral("02");
    snapshot.serviceOf = { { u"01"_qs, { u"checkout"_qs, u"cart"_qs } } };
    QVERIFY(snapshot.ofService({ u"checkout"_qs }).empty()); // nobody knows
    snapshot.alerts = std::vector<LiveAlert> { one, two };
    QCOMPARE(snapshot.ofService({ u"cart"_qs }), std::vector<LiveAlert> { one });
    QVERIFY(snapshot.ofService({ u"search"_qs }).empty());
}

YAGURA_TEST(TestAlert)
#include "tst_alert.moc"
