// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace yagura::test {

/// A counter or gauge as promtool takes it: one value per interval from time 0; "_": no sample.
struct RuleSeries
{
    QString name; ///< with labels: `errors_total{job="a"}`
    QStringList values;
};

/// What an expression must give at an instant (seconds from time 0).
struct RuleExpectation
{
    qint64 second = 0;
    QString expression;
    std::vector<std::pair<QString, double>> samples; ///< labels and value; empty: nothing
};

/// The real promtool of the old (2.x, Debian) or the new (3.x) line.
class Promtool
{
public:
    enum class Line { Old, New };
    explicit Promtool(Line line);

    const QString& program() const { return m_program; }

    /// `check rules`; lint findings are errors. Empty: accepted; else what it said.
    QString check(const QStringList& files) const;
    /// `test rules` over these series. Empty: all as expected.
    struct Case
    {
        QString rules; ///< text of the rule file
        int seriesSeconds = 60; ///< between two values of a series
        int evaluationSeconds = 60;
        std::vector<RuleSeries> series;
        std::vector<RuleExpectation> expected;
    };
    QString test(const Case& rules) const;

    QString write(const QString& name, const QString& text) const; ///< the path

private:
    QString run(const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QString m_program;
};

} // namespace yagura::test
