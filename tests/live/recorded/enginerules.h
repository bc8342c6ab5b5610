// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace yagura::test {

/// One job's traffic over two days of minutes, repeated each day; its samples are 7.3 s past each minute.
struct Shape
{
    struct Stretch
    {
        int minutes;
        qint64 perMinute, badPerMinute;
    };
    QString job;
    QList<Stretch> stretches; ///< 2880 minutes
    enum class Errors { Counted, NeverBorn };
    Errors errors = Errors::Counted;

    qint64 total() const;
    qint64 bad() const;
    double badShare() const { return static_cast<double>(bad()) / static_cast<double>(total()); }
};

/// slo.md 2.3: errors at night, errors at peak, ten silent minutes, no error ever.
const QList<Shape>& shapes();
/// As a server would have scraped them so that the slice ending at `to` is the last.
QByteArray openMetrics(Instant to);

/// The rules that the real Sloth and the real Pyrra generate for one objective of 99.9 % over 30 days per shape, by file name: `shop-JOB`
/// and `pyrra-JOB`. Empty, with a complaint, when a program fails.
struct EngineRules
{
    QMap<QString, QByteArray> files;
    QString complaint;

    static EngineRules generate(const QString& sloth, const QString& pyrra);
    /// Sloth's file with the 5-minute ratios alone: what all of its mean is made of.
    QMap<QString, QByteArray> ratios() const;
};

} // namespace yagura::test
