// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/denselayer.h"

#include <algorithm>
#include <cmath>

namespace yagura {

std::vector<PixelColumn> decimate(std::span<const ChartPoint> points, TimeRange range, int width, Millis join)
{
    std::vector<PixelColumn> columns(static_cast<size_t>(std::max(0, width)));
    if (columns.empty() || range.isEmpty()) {
        return columns;
    }
    const double perMs = static_cast<double>(width) / static_cast<double>(range.length().count());
    bool whole = false;
    Instant before {};
    for (const ChartPoint& p : points) {
        if (!std::isfinite(p.value)) {
            whole = false;
            continue;
        }
        if (p.at < range.from || p.at > range.to) {
            whole = p.at < range.from ? false : whole;
            continue;
        }
        const double x = static_cast<double>((p.at - range.from).count()) * perMs;
        PixelColumn& c = columns[std::min(columns.size() - 1, static_cast<size_t>(x))];
        if (c.samples == 0) {
            c.first = c.low = c.high = p.value;
            c.firstX = x;
            c.joined = whole && p.at - before <= join;
        } else {
            c.low = std::min(c.low, p.value);
            c.high = std::max(c.high, p.value);
        }
        c.last = p.value;
        c.lastX = x;
        ++c.samples;
        whole = true;
        before = p.at;
    }
    return columns;
}

std::vector<ColumnRun> runsOf(const std::vector<PixelColumn>& columns, const ValueScale& scale)
{
    std::vector<ColumnRun> runs(columns.size());
    const auto extend = [&runs](size_t column, double a, double b) {
        ColumnRun& run = runs[column];
        const double low = std::min(a, b);
        const double high = std::max(a, b);
        run.low = run.inked ? std::min(run.low, low) : low;
        run.high = run.inked ? std::max(run.high, high) : high;
        run.inked = true;
    };
    bool seen = false;
    double lastX = 0;
    double lastAt = 0;
    size_t lastColumn = 0;
    for (size_t i = 0; i < columns.size(); ++i) {
        const PixelColumn& c = columns[i];
        if (c.samples == 0) {
            continue;
        }
        extend(i, scale.position(c.low), scale.position(c.high));
        const double first = scale.position(c.first);
        if (c.joined && seen) {
            const double length = std::max(1e-9, c.firstX - lastX);
            const auto heightAt = [&](double x) { return lastAt + (first - lastAt) * std::clamp((x - lastX) / length, 0.0, 1.0); };
            for (size_t k = lastColumn; k <= i; ++k) {
                const auto left = static_cast<double>(k);
                extend(k, heightAt(std::max(left, lastX)), heightAt(std::min(left + 1, c.firstX)));
            }
        }
        seen = true;
        lastX = c.lastX;
        lastAt = scale.position(c.last);
        lastColumn = i;
    }
    return runs;
}

namespace {

QRgb blend(QRgb under, QRgb over)
{
    const int keep = 255 - qAlpha(over);
    return qRgba(qRed(over) + qRed(under) * keep / 255, qGreen(over) + qGreen(under) * keep / 255, qBlue(over) + qBlue(under) * keep / 255,
        qAlpha(over) + qAlpha(under) * keep / 255);
}

QRgb premultiplied(const QColor& ink, double coverage)
{
    QColor c = ink;
    c.setAlphaF(static_cast<float>(ink.alphaF() * static_cast<float>(coverage)));
    return qPremultiply(c.rgba());
}

/// One vertical stroke [top, bottom) in pixels with fractional ends.
void inkColumn(uchar* bits, qsizetype stride, int height, int x, double top, double bottom, const QColor& ink, QRgb solid)
{
    top = std::max(0.0, top);
    bottom = std::min(static_cast<double>(height), bottom);
    if (bottom <= top) {
        return;
    }
    const int from = static_cast<int>(std::floor(top));
    const int to = static_cast<int>(std::ceil(bottom));
    for (int y = from; y < to; ++y) {
        auto* pixel = reinterpret_cast<QRgb*>(bits + y * stride) + x;
        const double covered = std::min(bottom, y + 1.0) - std::max(top, static_cast<double>(y));
        *pixel = blend(*pixel, covered > 0.99 ? solid : premultiplied(ink, covered));
    }
}

} // namespace

void inkRuns(QImage& image, const std::vector<ColumnRun>& runs, const QColor& ink, double thickness)
{
    const int height = image.height();
    const auto width = static_cast<size_t>(image.width());
    uchar* bits = image.bits();
    const QRgb solid = premultiplied(ink, 1);
    for (size_t x = 0; x < runs.size() && x < width; ++x) {
        if (!runs[x].inked) {
            continue;
        }
        // Kept inside by half its thickness, so that a line at the very top or foot is not cut in two.
        const double usable = height - thickness;
        const double top = (1 - runs[x].high) * usable;
        const double bottom = (1 - runs[x].low) * usable + thickness;
        inkColumn(bits, image.bytesPerLine(), height, static_cast<int>(x), top, bottom, ink, solid);
    }
}

void inkArea(QImage& image, const std::vector<ColumnRun>& runs, double level, const QColor& above, const QColor& below)
{
    const int height = image.height();
    const auto width = static_cast<size_t>(image.width());
    uchar* bits = image.bits();
    const double zero = (1 - level) * height;
    for (size_t x = 0; x < runs.size() && x < width; ++x) {
        if (!runs[x].inked) {
            continue;
        }
        const double at = (1 - (runs[x].high + runs[x].low) / 2) * height;
        const QColor& ink = at < zero ? above : below;
        inkColumn(
            bits, image.bytesPerLine(), height, static_cast<int>(x), std::min(at, zero), std::max(at, zero), ink, premultiplied(ink, 1));
    }
}

} // namespace yagura
