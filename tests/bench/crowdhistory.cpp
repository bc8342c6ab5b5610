// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/crowdhistory.h"

#include "models/demo/noise.h"

namespace yagura::bench {

namespace {

constexpr int kServices = 100;
constexpr Millis kOffGrid { 7300 };
constexpr Millis kOld = std::chrono::hours(73);

QString nameOf(int service) { return QStringLiteral("service-%1").arg(service, 3, 10, QLatin1Char('0')); }

} // namespace

QByteArray crowdHistory(TimeRange range)
{
    QByteArray text;
    text.reserve(120'000'000);
    for (const bool bad : { false, true }) {
        const QByteArray family = bad ? QByteArrayLiteral("crowd_errors") : QByteArrayLiteral("crowd_requests");
        text += "# TYPE " + family + " counter\n";
        for (int service = 0; service < kServices; ++service) {
            const QByteArray head = family + "_total{service=\"" + nameOf(service).toUtf8() + "\"} ";
            qint64 total = 0;
            qint64 errors = 0;
            Millis step {};
            for (Instant at = floorTo(range.from) + kOffGrid; at < range.to; at += step) {
                step = at < range.to - kOld ? std::chrono::minutes(10) : std::chrono::minutes(1);
                const qint64 ms = toEpochMs(at);
                const double luck = demonoise::unit(static_cast<quint64>(service), static_cast<quint64>(ms / 60'000));
                const auto events = static_cast<qint64>((60 + 200 * luck) * static_cast<double>(step / kSlice));
                total += events;
                errors += luck > 0.9 ? events / 50 : 0;
                text += head + QByteArray::number(bad ? errors : total) + ' ' + QByteArray::number(ms / 1000) + '.'
                    + QByteArray::number(ms % 1000).rightJustified(3, '0') + '\n';
            }
        }
    }
    return text + "# EOF\n";
}

std::vector<SloSpec> crowdObjectives()
{
    std::vector<SloSpec> slos;
    for (int service = 0; service < kServices; ++service) {
        const QString name = nameOf(service);
        SloSpec slo;
        slo.id.value = name + QStringLiteral("-availability");
        slo.service.value = name;
        slo.target.percent = Decimal::fromNano(99'000'000'000);
        slo.windows = { Window { Window::Kind::Rolling, std::chrono::hours(24 * 30) } };
        slo.indicator = { Indicator::Kind::BadTotal, QStringLiteral("sum(crowd_errors_total{service=\"%1\"})").arg(name),
            QStringLiteral("sum(crowd_requests_total{service=\"%1\"})").arg(name), true };
        slos.push_back(std::move(slo));
    }
    return slos;
}

} // namespace yagura::bench
