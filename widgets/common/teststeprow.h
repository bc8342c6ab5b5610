// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/connectiontest.h"

#include <QWidget>

namespace yagura {

/// One step of a connection test: 36 high; glyph, name, finding, time. A failed one opens in place: what was asked, what
/// came back, what helps.
class TestStepRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TestStepRow(QWidget* parent = nullptr);
    void setStep(const TestStep& step);
    const TestStep& step() const { return m_step; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 200, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList details() const;
    TestStep m_step;
};

/// A key and what it does: "D data table". Decoration in a page's foot; the shortcut list is complete elsewhere.
class KeyHint final : public QWidget
{
    Q_OBJECT

public:
    KeyHint(const QString& keys, const QString& meaning, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_keys, m_meaning;
};

} // namespace yagura
