// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monitoring/boardmonitor.h"
#include "tests/models/monitoring/fakes.h"
#include "tests/support/clock/manualclock.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>
#include <utility>

namespace yagura::test {

/// A monitor of one objective, the servers and the history that it asks, and a clock that only the test moves.
struct BoardWorld
{
    const Instant start = *parseInstant(QStringLiteral("2026-11-20T12:00:20Z"));
    const SloId id { QStringLiteral("checkout-availability") };
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>(start);
    std::shared_ptr<FakeMetrics> metrics = std::make_shared<FakeMetrics>();
    std::shared_ptr<FakeAlerts> alerts = std::make_shared<FakeAlerts>();
    std::shared_ptr<FakeDeploys> deploys = std::make_shared<FakeDeploys>();
    std::shared_ptr<MemoryHistory> history = std::make_shared<MemoryHistory>();
    std::shared_ptr<Worker> worker = std::make_shared<Worker>(QStringLiteral("test"));
    std::unique_ptr<BoardMonitor> monitor;

    BoardWorld() { makeMonitor(); }
    static Configuration configuration()
    {
        Configuration made;
        for (const auto& [name, kind] : { std::pair("metrics", SourceKind::Prometheus), std::pair("pager", SourceKind::Alertmanager),
                 std::pair("jobs", SourceKind::Rundeck) }) {
            SourceConfig source;
            source.name.value = QString::fromLatin1(name);
            source.kind = kind;
            source.poll = std::chrono::seconds(20);
            made.sources.push_back(source);
        }
        ServiceConfig service;
        service.info.id.value = QStringLiteral("checkout");
        service.alerts = { QStringLiteral("{service=\"checkout\"}") };
        DeployTarget target;
        target.service = service.info.id;
        target.source.value = QStringLiteral("jobs");
        target.project = QStringLiteral("shop");
        target.deployJob = QStringLiteral("deploy");
        target.versionOption = QStringLiteral("version");
        service.deploy = target;
        made.services = { service };
        made.slos = { availability(QStringLiteral("checkout")) };
        return made;
    }
    Ports ports() const
    {
        Ports made;
        made.clock = clock;
        made.worker = worker;
        made.history = history;
        made.sources[SourceName { QStringLiteral("metrics") }].metrics = metrics;
        made.sources[SourceName { QStringLiteral("pager") }].alerts = alerts;
        made.sources[SourceName { QStringLiteral("jobs") }].deploys = deploys;
        return made;
    }
    void makeMonitor() { monitor = std::make_unique<BoardMonitor>(configuration(), ports()); }

    /// Lets answers and the worker arrive, moving the clock only by what throttled boards need.
    template <class Condition>
    bool waitFor(Condition condition)
    {
        QElapsedTimer patience;
        patience.start();
        while (!condition() && patience.elapsed() < 20000) {
            clock->advance(Millis(5));
            settle();
        }
        return condition();
    }
    /// Moves the clock by a length in steps, each time until nothing is under way.
    void pass(Millis length)
    {
        for (Millis done { 0 }; done < length; done += std::chrono::seconds(5)) {
            clock->advance(std::chrono::seconds(5));
            settle();
        }
    }
    void settle()
    {
        for (int i = 0; i < 6; ++i) {
            QCoreApplication::processEvents();
            worker->drain();
        }
        QCoreApplication::processEvents();
    }
    void fill()
    {
        QSignalSpy filled(monitor.get(), &BoardMonitor::backfillDone);
        monitor->start();
        QVERIFY(waitFor([&] { return filled.count() > 0; }));
        QVERIFY(monitor->backfillFinished());
        QVERIFY(monitor->firstPollFinished());
    }
    void verifyWindow(Millis length)
    {
        clock->advance(std::chrono::seconds(1));
        const SloSnapshot* slo = monitor->board()->slo(id);
        QVERIFY(slo && slo->own());
        const TimeRange window { floorTo(slo->at) - length, *slo->asOf };
        const SliceSum sum = slo->history.sum(window);
        QVERIFY2(std::abs(sum.total - (FakeMetrics::totalAt(window.to) - FakeMetrics::totalAt(window.from))) < 1e-6,
            qPrintable(QStringLiteral("total %1").arg(sum.total)));
        QVERIFY2(std::abs(sum.bad - (FakeMetrics::badAt(window.to) - FakeMetrics::badAt(window.from))) < 1e-6,
            qPrintable(QStringLiteral("bad %1").arg(sum.bad)));
    }
};

} // namespace yagura::test
