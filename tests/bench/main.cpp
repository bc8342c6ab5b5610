// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace yagura::bench;

namespace {

void say(FILE* where, const QString& text)
{
    std::fputs(qUtf8Printable(text + QLatin1Char('\n')), where);
    std::fflush(where);
}

QString asJson(const std::vector<Figure>& figures)
{
    QJsonArray list;
    for (const Figure& f : figures) {
        list.append(QJsonObject { { QStringLiteral("name"), f.name }, { QStringLiteral("ours"), f.ours },
            { QStringLiteral("against"), f.against }, { QStringLiteral("theirs"), f.theirs }, { QStringLiteral("unit"), f.unit },
            { QStringLiteral("ratio"), f.ratio }, { QStringLiteral("goal"), f.goal.text() }, { QStringLiteral("met"), f.isMet() } });
    }
    return QString::fromUtf8(
        QJsonDocument(QJsonObject { { QStringLiteral("schema"), 1 }, { QStringLiteral("figures"), list } }).toJson(QJsonDocument::Compact));
}

QString asTable(const std::vector<Figure>& figures)
{
    QString table = QStringLiteral("%1 %2 %3  %4 %5 %6 %7\n")
                        .arg(QStringLiteral("figure"), -22)
                        .arg(QStringLiteral("ours"), 12)
                        .arg(QStringLiteral("theirs"), 14)
                        .arg(QStringLiteral("unit"), -8)
                        .arg(QStringLiteral("ratio"), 10)
                        .arg(QStringLiteral("goal"), 8)
                        .arg(QStringLiteral("    against"));
    for (const Figure& f : figures) {
        table += QStringLiteral("%1 %2 %3  %4 %5 %6 %7 %8\n")
                     .arg(f.name, -22)
                     .arg(f.ours, 12, 'f', 3)
                     .arg(f.theirs, 14, 'f', 3)
                     .arg(f.unit, -8)
                     .arg(f.ratio, 10, 'f', 2)
                     .arg(f.goal.text(), 8)
                     .arg(f.isMet() ? QStringLiteral("met") : QStringLiteral("MISSED"), -3)
                     .arg(f.against);
    }
    return table.trimmed();
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yagura-bench"));

    std::vector<Bench> benches;
    for (const auto& part : { chartBenches, decodeBenches, historyBenches, startBenches, serverBenches, storageBenches }) {
        std::vector<Bench> some = part();
        std::move(some.begin(), some.end(), std::back_inserter(benches));
    }

    QCommandLineParser parser;
    const QCommandLineOption only(
        QStringLiteral("only"), QStringLiteral("Measures these figures only; more names may follow."), QStringLiteral("NAME"));
    const QCommandLineOption format(
        QStringLiteral("format"), QStringLiteral("table or json."), QStringLiteral("FORMAT"), QStringLiteral("table"));
    const QCommandLineOption list(QStringLiteral("list"), QStringLiteral("Prints the names of the figures."));
    parser.addOptions({ only, format, list });
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("NAME"), QStringLiteral("With --only: more names."), QStringLiteral("[NAME...]"));
    parser.process(app);

    if (parser.isSet(list)) {
        for (const Bench& bench : benches)
            say(stdout, bench.name);
        return 0;
    }
    const QStringList wanted = parser.values(only) + parser.positionalArguments();
    const bool json = parser.value(format) == u"json";
    if ((!json && parser.value(format) != u"table") || (!parser.isSet(only) && !parser.positionalArguments().isEmpty())) {
        say(stderr, QStringLiteral("usage: yagura-bench [--only NAME...] [--format table|json]"));
        return 2;
    }
    for (const QString& name : wanted) {
        if (std::none_of(benches.begin(), benches.end(), [&](const Bench& b) { return b.name == name; })) {
            say(stderr, QStringLiteral("no figure is called %1; see --list").arg(name));
            return 2;
        }
    }

    std::vector<Figure> figures;
    bool allMet = true;
    for (const Bench& bench : benches) {
        if (!wanted.isEmpty() && !wanted.contains(bench.name))
            continue;
        say(stderr, QStringLiteral("measuring %1").arg(bench.name));
        Outcome outcome = bench.run();
        if (!outcome.figure) {
            say(stderr, QStringLiteral("%1 is left out: %2").arg(bench.name, outcome.missing.why));
            continue;
        }
        allMet = allMet && outcome.figure->isMet();
        figures.push_back(std::move(*outcome.figure));
    }
    say(stdout, json ? asJson(figures) : asTable(figures));
    return allMet ? 0 : 1;
}
