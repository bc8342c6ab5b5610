// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/denselayer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

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

/// All four channels times share/255, rounded; two at once.
QRgb scaled(QRgb color, uint share)
{
    uint low = (color & 0xff00ffU) * share;
    low = ((low + ((low >> 8) & 0xff00ffU) + 0x800080U) >> 8) & 0xff00ffU;
    uint high = ((color >> 8) & 0xff00ffU) * share;
    high = (high + ((high >> 8) & 0xff00ffU) + 0x800080U) & 0xff00ff00U;
    return low | high;
}

/// Source over, both premultiplied; `keep` is what the upper one lets through.
QRgb blend(QRgb under, QRgb over, uint keep) { return over + scaled(under, keep); }

/// Vertical strokes with fractional ends. They are collected and then written row by row, sixteen columns at a time: writing
/// them one after the other would miss the cache at every pixel. Only their ends are written one by one.
class ColumnInker
{
public:
    ColumnInker(QImage& image, const InkBox& where, const QColor& ink)
        : m_bits(image.bits())
        , m_stride(image.bytesPerLine())
        , m_plot(where.plot & image.rect())
        , m_first(where.from)
        , m_solid(qPremultiply(ink.rgba()))
        , m_keep(255U - static_cast<uint>(qAlpha(m_solid)))
        , m_tiles(static_cast<size_t>((std::max(0, m_plot.width()) + kTile - 1) / kTile))
    {
    }

    int width() const { return m_plot.width(); }
    int height() const { return m_plot.height(); }

    /// One stroke [top, bottom), in pixels below the plot's top; at most one for each column.
    void stroke(int x, double top, double bottom)
    {
        top = std::max(static_cast<double>(m_first), top);
        bottom = std::min(static_cast<double>(height()), bottom);
        if (bottom <= top)
            return;
        int from = static_cast<int>(top);
        int to = static_cast<int>(std::ceil(bottom));
        const double firstCovered = std::min(bottom, from + 1.0) - top;
        if (firstCovered < kWhole) {
            soften(x, from, firstCovered);
            ++from;
        }
        const double lastCovered = bottom - (to - 1.0);
        if (from < to && lastCovered < kWhole) {
            --to;
            soften(x, to, lastCovered);
        }
        if (from >= to)
            return;
        Tile& tile = m_tiles[static_cast<size_t>(x / kTile)];
        tile.from[static_cast<size_t>(x % kTile)] = from;
        tile.to[static_cast<size_t>(x % kTile)] = to;
        tile.top = std::min(tile.top, from);
        tile.bottom = std::max(tile.bottom, to);
        m_top = std::min(m_top, from);
        m_bottom = std::max(m_bottom, to);
    }

    void fill() const
    {
        const bool whole = width() % kTile == 0;
        for (int y = m_top; y < m_bottom; ++y) {
            QRgb* row = pixel(0, y);
            for (size_t i = 0; i < m_tiles.size(); ++i, row += kTile) {
                const Tile& tile = m_tiles[i];
                if (y < tile.top || y >= tile.bottom)
                    continue;
                if (whole || i + 1 < m_tiles.size()) {
                    fillRow(row, tile, y);
                    continue;
                }
                // The last tile reaches over the plot's edge: what lies there is not ours.
                std::array<QRgb, kTile> copy {};
                const auto own = static_cast<size_t>(width() % kTile);
                std::copy_n(row, own, copy.begin());
                fillRow(copy.data(), tile, y);
                std::copy_n(copy.begin(), own, row);
            }
        }
    }

private:
    static constexpr int kTile = 16;
    static constexpr double kWhole = 0.99;
    struct Tile
    {
        std::array<int, kTile> from {}, to {};
        int top = std::numeric_limits<int>::max(), bottom = 0;
    };

    QRgb* pixel(int x, int y) const { return reinterpret_cast<QRgb*>(m_bits + (m_plot.top() + y) * m_stride) + m_plot.left() + x; }

    void soften(int x, int y, double covered)
    {
        const QRgb over = scaled(m_solid, static_cast<uint>(std::lround(covered * 255)));
        QRgb* under = pixel(x, y);
        *under = blend(*under, over, 255U - static_cast<uint>(qAlpha(over)));
    }

    void fillRow(QRgb* row, const Tile& tile, int y) const
    {
        // Read first, written last, and no branches between: the compiler makes vector instructions of this.
        std::array<QRgb, kTile> pixels {};
        std::copy_n(row, kTile, pixels.begin());
        if (m_keep == 0) {
            for (size_t i = 0; i < kTile; ++i) {
                const uint mask = 0U - (static_cast<uint>(y >= tile.from[i]) & static_cast<uint>(y < tile.to[i]));
                pixels[i] = (pixels[i] & ~mask) | (m_solid & mask);
            }
        } else {
            for (size_t i = 0; i < kTile; ++i) {
                const uint mask = 0U - (static_cast<uint>(y >= tile.from[i]) & static_cast<uint>(y < tile.to[i]));
                pixels[i] = (pixels[i] & ~mask) | (blend(pixels[i], m_solid, m_keep) & mask);
            }
        }
        std::copy_n(pixels.begin(), kTile, row);
    }

    uchar* m_bits;
    qsizetype m_stride;
    QRect m_plot;
    int m_first;
    QRgb m_solid;
    uint m_keep;
    std::vector<Tile> m_tiles;
    int m_top = std::numeric_limits<int>::max();
    int m_bottom = 0;
};

} // namespace

void inkRuns(QImage& image, const InkBox& where, const std::vector<ColumnRun>& runs, const QColor& ink, double thickness)
{
    ColumnInker inker(image, where, ink);
    // Kept inside by half its thickness, so that a line at the very top or foot is not cut in two.
    const double usable = inker.height() - thickness;
    for (int x = 0; x < inker.width() && static_cast<size_t>(x) < runs.size(); ++x) {
        const ColumnRun& run = runs[static_cast<size_t>(x)];
        if (run.inked)
            inker.stroke(x, (1 - run.high) * usable, (1 - run.low) * usable + thickness);
    }
    inker.fill();
}

void inkRuns(QImage& image, const std::vector<ColumnRun>& runs, const QColor& ink, double thickness)
{
    inkRuns(image, { image.rect(), 0 }, runs, ink, thickness);
}

void inkArea(QImage& image, const InkBox& where, const std::vector<ColumnRun>& runs, double level, const QColor& above, const QColor& below)
{
    ColumnInker over(image, where, above);
    ColumnInker under(image, where, below);
    const double zero = (1 - level) * over.height();
    for (int x = 0; x < over.width() && static_cast<size_t>(x) < runs.size(); ++x) {
        const ColumnRun& run = runs[static_cast<size_t>(x)];
        if (!run.inked)
            continue;
        const double at = (1 - (run.high + run.low) / 2) * over.height();
        (at < zero ? over : under).stroke(x, std::min(at, zero), std::max(at, zero));
    }
    over.fill();
    under.fill();
}

void inkArea(QImage& image, const std::vector<ColumnRun>& runs, double level, const QColor& above, const QColor& below)
{
    inkArea(image, { image.rect(), 0 }, runs, level, above, below);
}

} // namespace yagura
