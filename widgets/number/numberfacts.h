// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/openednumber.h"
#include "widgets/number/coveragestrip.h"
#include "widgets/number/factlines.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QTimeZone>

namespace yagura {

/// An opened number with what the page around it knows. The values stay those of the pinned instant while boards go by.
struct NumberView
{
    /// How far the server's own figures have come.
    enum class Inspection { Asking, Answered, Failed };

    OpenedNumber number;
    RoundingStep::Of face = RoundingStep::Of::Left; ///< which percentage was opened: Left or Sli
    BudgetingMethod own = BudgetingMethod::Occurrences; ///< the method that decides; number.spec.method is the one that is shown
    QString service; ///< name in the program's language
    QString objective;
    QTimeZone zone = QTimeZone::utc();
    std::vector<Instant> deploys;
    std::vector<TimeRange> corrections;
    Inspection inspection = Inspection::Asking;
    QString trouble; ///< why the server did not answer, a sentence
    QString whyMethodsDiffer; ///< a sentence; empty: they do not
    QByteArray evidence; ///< JSON
    QString promql; ///< all queries, pinned, to be pasted
    bool recomputed = false; ///< what is shown gives the same digits again
};

/// The rows of the drawer as values, so that tests hold every rule against them: unknown is "–", what is still asked says so,
/// nothing is a number that nobody counted.
class NumberFacts
{
    Q_DECLARE_TR_FUNCTIONS(yagura::NumberFacts)

public:
    explicit NumberFacts(const NumberView& view)
        : m_view(view)
        , m_number(view.number)
    {
    }

    QString figure() const; ///< the number itself
    Token figureInk() const;
    QString title() const;
    QString subtitle() const;

    struct Pin
    {
        QString head, fact, line;
    };
    std::vector<Pin> pins() const; ///< instant, window, answer

    LineTable asked() const;
    QString askedSubtitle() const;
    CoverageStrip::Content coverage() const;
    QString coverageSubtitle() const;
    QString coverageText() const; ///< "99.9% coverage"
    LineTable slices() const;
    LineTable rounding() const;
    LineTable ways() const;
    LineTable methods() const;
    LineTable engines() const; ///< no rows: nothing is recorded, or nobody knows
    QString noEnginesText() const; ///< which of both
    QString recomputedText() const;

private:
    LineCell inspected(std::optional<double> value) const;
    std::optional<double> badOf(std::optional<double> part, std::optional<double> total) const;
    LineRow wayRow(CountingWay way, const QString& name, const QString& why, std::optional<double> bad) const;

    const NumberView& m_view;
    const OpenedNumber& m_number;
};

} // namespace yagura
