// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/burnpolicy.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace yagura {

class PlainLabel;

/// A pair to be tried: threshold, windows, where it goes. What could never fire, or could not be measured, is refused with the
/// arithmetic, and with a button that takes the nearest that is allowed.
class PairTrial final : public QWidget
{
    Q_OBJECT

public:
    explicit PairTrial(QWidget* parent = nullptr);
    void setLimits(Target target, std::optional<Millis> scrape);
    /// As if it had been typed.
    void setPair(const BurnPair& pair);
    bool isRefused() const { return m_check && !m_check->refusals.empty(); }
    QString reason() const;

signals:
    void pairAdded(const yagura::BurnPair& pair);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<BurnPair> typed() const;
    void judge();
    QStringList reasons(const BurnCheck& check) const;
    void clear();

    Target m_target;
    std::optional<Millis> m_scrape;
    std::optional<BurnCheck> m_check; ///< of what is typed
    QLineEdit* m_factor;
    QLineEdit* m_windows;
    QComboBox* m_severity;
    QPushButton* m_add;
    QWidget* m_refusal;
    PlainLabel* m_head;
    PlainLabel* m_why;
    QPushButton* m_nearest;
    QPushButton* m_clear;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::BurnPair)
