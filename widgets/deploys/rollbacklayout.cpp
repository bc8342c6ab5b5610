// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploys/rollbackpanel.h"

#include "widgets/common/glyphbutton.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/plainlabel.h"
#include "widgets/deploys/logview.h"
#include "widgets/deploys/rollbackparts.h"
#include "widgets/theme/stylesheet.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yagura {

namespace {

/// Takes a press only as a whole click or a single press of the space bar: a held key fires nothing.
class CarefulButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->isAutoRepeat() || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            event->accept();
            return;
        }
        QPushButton::keyPressEvent(event);
    }
};

PlainLabel* sectionHead(const QString& text, QWidget* parent) { return new PlainLabel(text, Type::SmallStrong, Token::Text, parent); }

QWidget* column(QWidget* parent)
{
    auto* holder = new QWidget(parent);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return holder;
}

} // namespace

RollbackPanel::RollbackPanel(ServiceId service, QWidget* parent)
    : QFrame(parent)
    , m_service(std::move(service))
{
    setObjectName(QStringLiteral("rollbackPanel"));
    setProperty("role", QStringLiteral("panel"));
    setAccessibleName(tr("Roll back %1").arg(m_service.value));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    buildHead(all);
    buildDecision();
    buildProgress();
    all->addWidget(m_scroll, 1);
    all->addWidget(m_progress, 1);
    buildFoot(all);
    updateFoot();
    m_cancel->setFocus();
}

void RollbackPanel::buildHead(QVBoxLayout* all)
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(24, 16, 16, 8);
    head->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(new GlyphLabel(Glyph::Rollback, 20, this));
    line->addWidget(new PlainLabel(tr("Roll back %1").arg(m_service.value), Type::PageTitle, Token::Text, this), 1);
    auto* close = new QPushButton(tr("Esc"), this);
    close->setAutoDefault(false);
    close->setAccessibleName(tr("Close the panel"));
    close->setLayoutDirection(Qt::RightToLeft);
    setStyleRole(close, "quiet");
    setGlyph(close, Glyph::Close, GlyphInk::Muted, 14);
    line->addWidget(close);
    head->addLayout(line);
    m_subtitle = new PlainLabel(QString(), Type::Small, Token::Muted, this);
    m_subtitle->setElide(Qt::ElideRight);
    head->addWidget(m_subtitle);
    all->addLayout(head);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
}

void RollbackPanel::buildDecision()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_decision = new QWidget(m_scroll);
    m_sides = new NowAndTarget(m_decision);
    m_sides->setFixedHeight(m_sides->sizeHint().height());
    m_candidates = column(m_decision);
    m_optionsHead = sectionHead(tr("Options that change"), m_decision);
    m_options = new OptionDiff(m_decision);
    m_options->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_guardsHead = sectionHead(tr("Guards, checked again at start"), m_decision);
    m_guards = new GuardList(m_decision);
    m_guards->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_running = column(m_decision);
    auto* layout = new QVBoxLayout(m_decision);
    layout->setContentsMargins(24, 8, 24, 16);
    layout->setSpacing(6);
    layout->addWidget(m_sides);
    layout->addSpacing(14);
    layout->addWidget(sectionHead(tr("Target: the newest version that lived inside its budget is proposed"), m_decision));
    layout->addWidget(m_candidates);
    layout->addSpacing(14);
    layout->addWidget(m_optionsHead);
    layout->addWidget(m_options);
    layout->addSpacing(14);
    layout->addWidget(m_guardsHead);
    layout->addWidget(m_guards);
    layout->addSpacing(14);
    layout->addWidget(sectionHead(tr("Runs now"), m_decision));
    layout->addWidget(m_running);
    layout->addStretch();
    m_scroll->setWidget(m_decision);
}

void RollbackPanel::buildProgress()
{
    m_progress = new QWidget(this);
    m_outcome = new MessageBar(m_progress);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setMessage(MessageBar::Kind::Info, tr("Sending once…"));
    m_verification = new PlainLabel(QString(), Type::Small, Token::Text, m_progress);
    m_verification->setElide(Qt::ElideRight);
    m_verification->hide();
    m_log = new LogView(m_progress);
    auto* layout = new QVBoxLayout(m_progress);
    layout->setContentsMargins(24, 8, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_outcome);
    layout->addWidget(m_verification);
    layout->addWidget(m_log, 1);
}

void RollbackPanel::buildFoot(QVBoxLayout* all)
{
    auto* foot = new QFrame(this);
    foot->setProperty("role", QStringLiteral("raised"));
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);

    m_arming = new QWidget(foot);
    auto* arming = new QVBoxLayout(m_arming);
    arming->setContentsMargins(0, 0, 0, 0);
    arming->setSpacing(6);
    auto* heads = new QHBoxLayout;
    heads->addWidget(sectionHead(tr("Type the service name to arm: %1").arg(m_service.value), m_arming), 1);
    m_matches = new PlainLabel(QString(), Type::Small, Token::Muted, m_arming);
    heads->addWidget(m_matches);
    arming->addLayout(heads);
    m_typed = new QLineEdit(m_arming);
    m_typed->setObjectName(QStringLiteral("armName"));
    m_typed->setAccessibleName(tr("Service name, to arm the button"));
    m_typed->setFont(typeFont(Type::Log));
    m_typed->setMinimumHeight(space::controlTall);
    arming->addWidget(m_typed);
    layout->addWidget(m_arming);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    m_cancel = new CarefulButton(tr("Cancel"), foot);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_go = new CarefulButton(foot);
    m_go->setObjectName(QStringLiteral("fire"));
    m_abort = new CarefulButton(tr("Abort"), foot);
    m_abort->setObjectName(QStringLiteral("abort"));
    for (QPushButton* button : { m_cancel, m_go, m_abort }) {
        button->setAutoDefault(false);
        button->setMinimumHeight(space::controlTall);
    }
    setStyleRole(m_go, "primary");
    m_cancel->setMinimumWidth(120);
    m_abort->hide();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_abort);
    buttons->addWidget(m_go, 1);
    layout->addLayout(buttons);
    m_why = new PlainLabel(QString(), Type::Small, Token::Text, foot);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setElide(Qt::ElideRight);
    layout->addWidget(m_why);
    m_opId = new PlainLabel(QString(), Type::Tiny, Token::Muted, foot);
    m_opId->setElide(Qt::ElideRight);
    layout->addWidget(m_opId);
    all->addWidget(foot);

    connect(m_typed, &QLineEdit::textChanged, this, &RollbackPanel::updateFoot);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::close);
    connect(m_go, &QPushButton::clicked, this, &RollbackPanel::fire);
    connect(m_abort, &QPushButton::clicked, this, [this] {
        m_abort->setEnabled(false);
        emit abortRequested(op());
    });
}

} // namespace yagura
