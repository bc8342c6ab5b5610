// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"
#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QWidget>

namespace yagura {

/// "Runs now" → "Goes to": two surfaces and an arrow.
class NowAndTarget final : public QWidget
{
    Q_OBJECT

public:
    struct Side
    {
        QString version;
        QString facts; ///< "160× burn, 41m, 2 alerts"
        bool bad = false;
    };
    using QWidget::QWidget;
    void setSides(const Side& now, const Side& target);
    QSize sizeHint() const override { return { 400, 84 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Side m_now, m_target;
};

/// One earlier version to go back to, with its record.
class CandidateRow final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CandidateRow(const RollbackCandidate& candidate, QWidget* parent = nullptr);
    const QString& version() const { return m_candidate.version; }
    QSize sizeHint() const override { return { 400, 30 }; }
    static void paintHead(QPainter& painter, const QRectF& box, const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RollbackCandidate m_candidate;
};

/// Column heads of the candidates.
class CandidateHead final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return { 400, 22 }; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Options whose value changes: "− v2.14.1" beside "+ v2.14.0".
class OptionDiff final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    void setOptions(const JobOptions& before, const JobOptions& after);
    int changed() const { return static_cast<int>(m_lines.size()); }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line
    {
        QString name, before, after;
    };
    std::vector<Line> m_lines;
};

/// Verdict, name, evidence, age; worst first.
class GuardList final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    void setGuards(const std::vector<Guard>& guards, Instant now);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Guard> m_guards;
    Instant m_now;
};

} // namespace yagura
