// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"

#include <QTimeZone>
#include <QWidget>

#include <vector>

namespace yagura {

/// The window of an opened number as one bar: seen, hatched where nobody saw, empty where a correction took slices out or
/// before anything was ever seen. Below it the deploys and the days.
class CoverageStrip final : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        TimeRange range;
        std::optional<Instant> since; ///< before it nothing was expected
        std::vector<TimeRange> gaps;
        std::vector<TimeRange> corrections;
        std::vector<Instant> deploys;
        QTimeZone zone = QTimeZone::utc();
    };

    explicit CoverageStrip(QWidget* parent = nullptr);
    void setContent(Content content, const QString& sentence);
    const Content& content() const { return m_content; }
    QSize sizeHint() const override { return { 400, 52 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Content m_content;
};

} // namespace yagura
