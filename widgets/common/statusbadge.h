// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/painting.h"

#include <QWidget>

namespace yagura {

/// The badge as a widget; the word comes from statusWord().
class StatusBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBadge(QWidget* parent = nullptr);
    void setStatus(Status status, Quality quality, const QString& value = {});
    Status status() const { return m_badge.status; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateTexts();
    BadgeText m_badge;
    Quality m_quality = Quality::Fresh;
};

/// Budget left as a bar of 8, with the tick at zero. The number stands beside it, in another widget.
class BudgetBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetBar(QWidget* parent = nullptr);
    void setBudget(std::optional<double> remaining, Status status);
    QSize sizeHint() const override { return { 160, 12 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<double> m_remaining;
    Status m_status = Status::NoData;
};

} // namespace yagura
