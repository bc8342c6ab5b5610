// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/status.h"

#include <QAbstractButton>

namespace yagura {

/// One objective of the service: glyph and name; the shown one has a frame.
class SloChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SloChip(QWidget* parent = nullptr);
    void setSlo(const QString& text, Status status, Quality quality);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Status m_status = Status::NoData;
    Quality m_quality = Quality::Never;
};

} // namespace yagura
