// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/figures.h"

#include "models/wording/texts.h"
#include "models/wording/times.h"

#include <QLocale>

#include <cmath>

namespace yagura {

namespace {

QString withMinus(double value, int decimals)
{
    const QLocale locale;
    const bool negative = value < 0;
    QString text = locale.toString(std::abs(value), 'f', decimals);
    return negative ? QChar(0x2212) + text : text;
}

QString times(const QString& figure) { return FigureTexts::tr("%1×", "times the sustainable rate").arg(figure); }

} // namespace

QString percentText(const QString& figure) { return FigureTexts::tr("%1%", "percent").arg(figure); }

QString noValue() { return QString(QChar(0x2013)); }

QString figureText(double value, int decimals, Rounding rounding)
{
    if (!std::isfinite(value))
        return noValue();
    const double r = roundedTo(value, decimals, rounding);
    return withMinus(r == 0.0 ? 0.0 : r, decimals);
}

QString targetFigure(Target target) { return figureText(target.percent.toDouble(), decimalsOf(target), Rounding::Nearest); }

QString targetText(Target target) { return percentText(targetFigure(target)); }

QString sliFigure(std::optional<double> sli, Target target)
{
    if (!sli)
        return noValue();
    return figureText(*sli * 100.0, sliDecimals(target), Rounding::Down);
}

QString sliText(std::optional<double> sli, Target target) { return sli ? percentText(sliFigure(sli, target)) : noValue(); }

QString leftText(std::optional<double> ratio)
{
    return ratio && std::isfinite(*ratio) ? percentText(figureText(*ratio * 100.0, 1, Rounding::Down)) : noValue();
}

QString spentText(std::optional<double> ratio)
{
    if (!ratio || !std::isfinite(*ratio))
        return noValue();
    const double spent = roundedTo(*ratio * 100.0, 1, Rounding::Up);
    return percentText(withMinus(spent == 0.0 ? 0.0 : -spent, 1));
}

QString shareText(std::optional<double> ratio, int decimals)
{
    return ratio && std::isfinite(*ratio) ? percentText(figureText(*ratio * 100.0, decimals, Rounding::Down)) : noValue();
}

QString burnText(std::optional<double> rate)
{
    if (!rate || !std::isfinite(*rate))
        return noValue();
    if (*rate <= 0.1)
        return times(FigureTexts::tr("≤%1", "at most").arg(withMinus(0.1, 1)));
    return times(figureText(*rate, *rate < 9.95 ? 1 : 0, Rounding::Nearest));
}

QString burnFineText(std::optional<double> rate)
{
    if (rate && std::isfinite(*rate) && *rate < 0.995)
        return *rate < 0.005 ? times(QLocale().toString(0)) : times(figureText(*rate, 2, Rounding::Nearest));
    return burnText(rate);
}

QString countText(double count, Rounding rounding)
{
    if (!std::isfinite(count))
        return noValue();
    const QLocale locale;
    const auto compact = [&](double unit, const QString& pattern) {
        const double value = count / unit;
        return pattern.arg(figureText(value, std::abs(value) < 10 ? 2 : std::abs(value) < 100 ? 1 : 0, rounding));
    };
    if (locale.language() == QLocale::Japanese) {
        if (std::abs(count) >= 1e8)
            return compact(1e8, FigureTexts::tr("%1x10^8", "only used in Japanese: oku"));
        if (std::abs(count) >= 1e6)
            return compact(1e4, FigureTexts::tr("%1x10^4", "only used in Japanese: man"));
    } else {
        if (std::abs(count) >= 1e9)
            return compact(1e9, FigureTexts::tr("%1G", "thousand millions, short"));
        if (std::abs(count) >= 1e6)
            return compact(1e6, FigureTexts::tr("%1M", "millions, short"));
    }
    return figureText(count, 0, rounding);
}

QString eventsText(const std::optional<BudgetFigures>& budget)
{
    if (!budget)
        return noValue();
    const double left = budget->allowedBad - budget->spentBad;
    if (left < 0)
        return FigureTexts::tr("%1 over", "bad events beyond the budget").arg(countText(-left, Rounding::Up));
    return FigureTexts::tr("%1 left", "bad events left in the budget").arg(countText(left, Rounding::Down));
}

QString timeToEmptyText(const SloSnapshot& slo, Instant now)
{
    const WindowFigures* own = slo.own();
    if (!own || !own->budget || slo.quality == Quality::Never)
        return noValue();
    if (slo.quality == Quality::Stale || slo.quality == Quality::Expired || slo.quality == Quality::Error)
        return FigureTexts::tr("unknown", "time to empty");
    if (own->budget->remainingRatio < 0) {
        return slo.emptySince ? FigureTexts::tr("empty %1", "the budget is empty for so long").arg(ageText(now - *slo.emptySince))
                              : FigureTexts::tr("empty", "the budget is");
    }
    if (!own->budget->exhaustsAt)
        return FigureTexts::tr("steady", "the budget does not fall");
    return horizonText(*own->budget->exhaustsAt - now);
}

} // namespace yagura
