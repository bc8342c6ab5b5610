// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/service/lensbar.h"

#include "models/wording/slotext.h"
#include "widgets/common/painting.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/theme/glyph.h"
#include "widgets/theme/stylesheet.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace yagura {

LensBar::LensBar(QWidget* parent)
    : QWidget(parent)
    , m_name(new PlainLabel(tr("Window"), Type::Small, Token::Muted, this))
    , m_windows(new SegmentedControl(this))
    , m_sentence(new PlainLabel({}, Type::BodyStrong, Token::Text, this))
    , m_detail(new PlainLabel({}, Type::Body, Token::Muted, this))
    , m_back(new QPushButton(this))
{
    setFixedHeight(40);
    setStyleRole(m_back, "dense");
    m_windows->setAccessibleName(tr("Window of the objective"));
    m_detail->setElide(Qt::ElideRight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(10);
    row->addWidget(m_name);
    row->addWidget(m_windows);
    row->addSpacing(26); // the glyph of a foreign method
    row->addWidget(m_sentence);
    row->addWidget(m_detail, 1);
    row->addWidget(m_back);
    connect(m_windows, &SegmentedControl::chosen, this, &LensBar::windowChosen);
    connect(m_back, &QPushButton::clicked, this, &LensBar::ownMethodAsked);
}

QString LensBar::sentence() const { return m_sentence->text(); }

void LensBar::setLens(const SloSpec& spec, size_t window, BudgetingMethod method)
{
    m_foreign = method != spec.method;
    const bool several = spec.windows.size() > 1;
    m_needed = m_foreign || several;
    m_name->setVisible(several);
    m_windows->setVisible(several);
    if (several) {
        QStringList texts;
        for (const Window& w : spec.windows) {
            texts << windowKindText(w);
        }
        if (texts != m_texts) {
            m_texts = texts;
            m_windows->setTexts(texts);
        }
        m_windows->setCurrent(static_cast<int>(window));
    }
    if (m_foreign) {
        m_sentence->setText(tr("This page speaks by %1.").arg(methodText(method)));
        m_detail->setText(tr("Not this objective's own method: %1 decides status, alerts and guards.").arg(methodText(spec.method)));
        m_back->setText(tr("Back to %1").arg(methodText(spec.method)));
    } else {
        m_sentence->setText({});
        m_detail->setText(window == 0
                ? tr("The first window decides status, alerts and guards.")
                : tr("Not the window that decides: status, alerts and guards go by %1.").arg(windowKindText(spec.windows.front())));
    }
    m_sentence->setVisible(m_foreign);
    m_back->setVisible(m_foreign);
    setAccessibleName(m_foreign ? m_sentence->text() + QLatin1Char(' ') + m_detail->text() : tr("Window and method"));
    update();
}

void LensBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colors = themeOf(this);
    paintPanel(painter, rect(), colors.color(Token::Panel), space::radiusControl);
    if (m_foreign) {
        painter.fillRect(QRect(0, 0, 4, height()), colors.color(Token::Text));
        const double x = m_sentence->x() - 26.0;
        paintGlyph(painter, Glyph::Info, QRectF(x, (height() - 16) / 2.0, 16, 16), colors, Token::Text);
    }
}

} // namespace yagura
