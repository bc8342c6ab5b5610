// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/statuschips.h"

#include "models/wording/words.h"
#include "widgets/common/painting.h"
#include "widgets/theme/glyph.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

#include <array>

namespace yagura {

namespace {

constexpr std::array kOrder { Status::Critical, Status::Error, Status::NoData, Status::Stale, Status::Warn, Status::Partial, Status::Ok };

class Chip final : public QAbstractButton
{
public:
    Chip(Status status, QWidget* parent)
        : QAbstractButton(parent)
        , m_status(status)
    {
        setCheckable(true);
        setObjectName(QStringLiteral("chip-%1").arg(static_cast<int>(status)));
        setAttribute(Qt::WA_InputMethodEnabled, false);
    }
    /// Loading: all of them wait for their first answer.
    enum class Waits { ForNothing, Loading };
    void setCount(int count, Waits waits = Waits::ForNothing)
    {
        m_count = count;
        m_word = waits == Waits::Loading ? loadingCountWord() : statusCountWord(m_status);
        m_glyph = waits == Waits::Loading ? Glyph::Loading : statusGlyph(m_status);
        setVisible(count > 0);
        setAccessibleName(QStringLiteral("%1 %2").arg(count).arg(m_word));
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        return { static_cast<int>(12 + 14 + 8 + textWidth(QString::number(m_count), typeFont(Type::BodyStrong)) + 6
                     + textWidth(m_word, typeFont(Type::Body)) + 14),
            space::controlDense };
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& theme = themeOf(this);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(theme.color(isChecked() ? Token::Text : Token::GridMajor));
        painter.setBrush(theme.color(isChecked() ? Token::Selected : underMouse() ? Token::Raised : Token::Bg));
        painter.drawRoundedRect(box, space::radiusControl, space::radiusControl);
        paintGlyph(painter, m_glyph, QRectF(12, height() / 2.0 - 7, 14, 14), theme, statusToken(m_status));
        const QString count = QString::number(m_count);
        const double width1 = textWidth(count, typeFont(Type::BodyStrong));
        paintText(painter, QRectF(34, 0, width1 + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, count, typeFont(Type::BodyStrong),
            theme.color(Token::Text));
        paintText(painter, QRectF(34 + width1 + 6, 0, width() - 34 - width1 - 8, height()), Qt::AlignLeft | Qt::AlignVCenter, m_word,
            typeFont(Type::Body), theme.color(Token::Muted));
        if (hasFocus())
            paintFocusRing(painter, rect(), theme, space::radiusControl);
    }

private:
    Status m_status;
    Glyph m_glyph {};
    QString m_word;
    int m_count = 0;
};

} // namespace

StatusChips::StatusChips(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const Status status : kOrder) {
        auto* chip = new Chip(status, this);
        chip->setCount(0);
        row->addWidget(chip);
        m_chips.insert(static_cast<int>(status), chip);
        connect(chip, &QAbstractButton::clicked, this, [this, chip, status](bool on) {
            for (QAbstractButton* other : std::as_const(m_chips)) {
                if (other != chip)
                    other->setChecked(false);
            }
            emit chosen(on ? std::optional(status) : std::nullopt);
        });
    }
    row->addStretch();
}

void StatusChips::showBoard(const Board& board)
{
    QMap<int, int> counts;
    int loading = 0;
    for (const SloSnapshot& slo : board.slos) {
        ++counts[static_cast<int>(slo.status)];
        loading += slo.status == Status::NoData && slo.quality == Quality::Never ? 1 : 0;
    }
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it) {
        const int count = counts.value(it.key());
        const bool waits = it.key() == static_cast<int>(Status::NoData) && count == loading;
        static_cast<Chip*>(it.value())->setCount(count, waits ? Chip::Waits::Loading : Chip::Waits::ForNothing);
    }
}

} // namespace yagura
