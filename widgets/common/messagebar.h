// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/status.h"
#include "widgets/theme/glyph.h"

#include <QWidget>

class QPushButton;

namespace yagura {

/// 40 high, in the page, never a toast: edge, glyph, one sentence, a quiet second part, an age, at most one button. It
/// stays until the fact changes.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Critical, Warn, Unknown, Info };

    explicit MessageBar(QWidget* parent = nullptr);

    /// `sentence` is bold, `detail` muted behind it, `note` at the right ("a coincidence in time, not a proof").
    void setMessage(Kind kind, const QString& sentence, const QString& detail = {}, const QString& note = {});
    void setButton(const QString& text); ///< empty: none
    static Kind kindOf(Status status);
    QString sentence() const { return m_sentence; }

    QSize sizeHint() const override { return { 400, 40 }; }
    QSize minimumSizeHint() const override { return { 120, 40 }; }

signals:
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    Kind m_kind = Kind::Info;
    QString m_sentence, m_detail, m_note;
    QPushButton* m_button = nullptr;
};

} // namespace yagura
