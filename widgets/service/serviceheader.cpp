// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/service/serviceheader.h"

#include "models/wording/figures.h"
#include "models/wording/sentences.h"
#include "models/wording/slotext.h"
#include "models/wording/times.h"
#include "models/wording/words.h"
#include "widgets/common/glyphbutton.h"
#include "widgets/common/painting.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/statusbadge.h"
#include "widgets/service/factblock.h"
#include "widgets/service/slochip.h"
#include "widgets/theme/stylesheet.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {

namespace {

bool isDoubtful(const SloSnapshot& slo)
{
    return slo.status == Status::Stale || slo.status == Status::NoData || slo.status == Status::Error;
}

Token inkOf(const SloSnapshot& slo)
{
    if (isDoubtful(slo)) {
        return Token::Muted;
    }
    return slo.status == Status::Critical ? Token::Crit : slo.status == Status::Warn ? Token::Warn : Token::Text;
}

} // namespace

ServiceHeader::ServiceHeader(QWidget* parent)
    : QWidget(parent)
    , m_badge(new StatusBadge(this))
    , m_name(new PlainLabel({}, Type::Object, Token::Text, this))
    , m_chips(new QHBoxLayout)
    , m_left(new FactBlock(tr("Error budget left"), Type::Figure, this))
    , m_sli(new FactBlock({}, Type::FigureSmall, this))
    , m_burn(new FactBlock(tr("Burn 5m / 1h / 6h"), Type::FigureSmall, this))
    , m_empty(new FactBlock(tr("Budget empty"), Type::FigureSmall, this))
    , m_stage(new FactBlock(tr("Budget policy"), Type::FigureSmall, this))
    , m_explain(new QPushButton(tr("Explain"), this))
    , m_looks(new QPushButton(tr("Look…"), this))
    , m_rollback(new QPushButton(tr("Roll back…"), this))
    , m_what(new PlainLabel({}, Type::Small, Token::Muted, this))
    , m_flag(new PlainLabel({}, Type::Small, Token::Info, this))
{
    m_rollback->setProperty("role", QStringLiteral("primary"));
    setGlyph(m_rollback, Glyph::Rollback, GlyphInk::OnPrimary);
    connect(m_rollback, &QPushButton::clicked, this, &ServiceHeader::rollbackRequested);
    for (PlainLabel* label : { m_what, m_flag }) {
        label->setElide(Qt::ElideRight);
        label->setAlignment(Qt::AlignRight);
        label->setMaximumWidth(420);
    }
    m_left->setOpenable(tr("Open this number: how it was counted"));
    m_sli->setOpenable(tr("Open this number: how it was counted"));
    connect(m_left, &FactBlock::activated, this, [this] { emit numberAsked(RoundingStep::Of::Left, m_left); });
    connect(m_sli, &FactBlock::activated, this, [this] { emit numberAsked(RoundingStep::Of::Sli, m_sli); });

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::pageMargin + 8, 0, space::pageMargin + 8, 0);
    layout->setSpacing(40);
    auto* who = new QVBoxLayout;
    who->setSpacing(8);
    auto* title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(m_badge);
    title->addWidget(m_name);
    title->addStretch(1);
    m_chips->setSpacing(4);
    who->addStretch(1);
    who->addLayout(title);
    who->addLayout(m_chips);
    who->addStretch(1);
    layout->addLayout(who);
    for (FactBlock* fact : { m_left, m_sli, m_burn, m_empty, m_stage }) {
        layout->addWidget(fact);
    }
    layout->addStretch(1);
    auto* act = new QVBoxLayout;
    act->setSpacing(4);
    act->addStretch(1);
    act->addLayout(makeButtons());
    act->addWidget(m_what);
    act->addWidget(m_flag);
    act->addStretch(1);
    layout->addLayout(act);
    setSmall(false);
}

QHBoxLayout* ServiceHeader::makeButtons()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addStretch(1);
    for (QPushButton* button : { m_looks, m_explain }) {
        setStyleRole(button, "quiet");
        row->addWidget(button);
    }
    row->addSpacing(4);
    row->addWidget(m_rollback);
    m_explain->setToolTip(tr("Explain this number, key E"));
    m_looks->setToolTip(tr("By label, another window or method, availability table, laboratory"));
    m_looks->setAccessibleName(tr("Look…"));
    m_looks->setMenu(makeLooks());
    connect(m_explain, &QPushButton::clicked, this, &ServiceHeader::openNumber);
    return row;
}

QMenu* ServiceHeader::makeLooks()
{
    auto* menu = new QMenu(this);
    const auto add = [this, menu](const QString& text, const QString& key, ServiceLook look) {
        connect(menu->addAction(text + QLatin1Char('\t') + key), &QAction::triggered, this, [this, look] { emit lookAsked(look); });
    };
    add(tr("Bad events by label"), QStringLiteral("G"), ServiceLook::ByLabel);
    add(tr("Next window"), QStringLiteral("W"), ServiceLook::NextWindow);
    add(tr("Next budgeting method"), QStringLiteral("B"), ServiceLook::NextMethod);
    menu->addSeparator();
    add(tr("Availability table"), QStringLiteral("Ctrl+Shift+A"), ServiceLook::Availability);
    add(tr("Laboratory"), QStringLiteral("Ctrl+Shift+L"), ServiceLook::Laboratory);
    return menu;
}

void ServiceHeader::openNumber() { emit numberAsked(RoundingStep::Of::Left, m_left); }

void ServiceHeader::setOpened(std::optional<RoundingStep::Of> face)
{
    m_left->setOpened(face == RoundingStep::Of::Left);
    m_sli->setOpened(face == RoundingStep::Of::Sli);
}

void ServiceHeader::setSmall(bool small)
{
    m_small = small;
    setFixedHeight(small ? space::pageHeaderSmall : space::pageHeader);
    layout()->setSpacing(small ? 12 : 18);
    m_what->setVisible(!small);
    m_flag->setVisible(!small && !m_flag->text().isEmpty());
    m_explain->setVisible(!small); // the key E, and a click on the number, stay
    m_looks->setText(small ? QStringLiteral("…") : tr("Look…"));
    for (FactBlock* fact : { m_left, m_sli, m_burn, m_empty, m_stage }) {
        fact->setDense(small);
    }
}

void ServiceHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int kRoomForAll = 1100;
    m_empty->setVisible(width() >= kRoomForAll); // rather than cut the others: the sentence and the chart say it too
}

void ServiceHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colors = themeOf(this);
    painter.fillRect(rect(), colors.color(Token::Panel));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.color(Token::Hairline));
}

void ServiceHeader::setChips(const Board& board, const SloSnapshot& slo)
{
    const std::vector<const SloSnapshot*> all = board.slosOf(slo.spec.service);
    std::vector<SloId> ids;
    ids.reserve(all.size());
    for (const SloSnapshot* s : all) {
        ids.push_back(s->spec.id);
    }
    // In the order of the files and not of severity: a chip must not move away under the pointer.
    std::sort(ids.begin(), ids.end());
    if (ids != m_chipIds) {
        m_chipIds = ids;
        while (QLayoutItem* item = m_chips->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (const SloId& id : ids) {
            auto* chip = new SloChip(this);
            connect(chip, &QAbstractButton::clicked, this, [this, chip, id] {
                if (m_small) {
                    chip->setChecked(true);
                    openMenu(chip);
                } else {
                    emit sloChosen(id);
                }
            });
            m_chips->addWidget(chip);
        }
        m_chips->addStretch(1);
    }
    m_chipTexts.resize(ids.size());
    for (size_t i = 0; i < ids.size(); ++i) {
        auto* chip = qobject_cast<SloChip*>(m_chips->itemAt(static_cast<int>(i))->widget());
        const SloSnapshot* s = board.slo(ids[i]);
        QString text = sloName(s->spec) + QLatin1Char(' ') + targetText(s->spec.target);
        m_chipTexts[i] = text;
        if (m_small && ids.size() > 1) {
            text = tr("%1   %2 of %3").arg(text).arg(i + 1).arg(ids.size());
        }
        chip->setSlo(text, s->status, s->quality);
        chip->setChecked(ids[i] == slo.spec.id);
        chip->setVisible(!m_small || ids[i] == slo.spec.id);
    }
}

void ServiceHeader::openMenu(QWidget* chip)
{
    // A small window shows one chip; the others are behind it.
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (size_t i = 0; i < m_chipIds.size(); ++i) {
        const SloId id = m_chipIds[i];
        connect(menu->addAction(m_chipTexts[i]), &QAction::triggered, this, [this, id] { emit sloChosen(id); });
    }
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
}

void ServiceHeader::setBurn(const Board& board, const SloSnapshot& slo, const QTimeZone& zone)
{
    using namespace std::chrono_literals;
    const Token first = isDoubtful(slo) ? Token::Muted : Token::Text;
    const bool expired = slo.hasNoNumbers();
    const auto rate = [&](Millis window) { return expired ? noValue() : burnText(slo.burnOver(window)); };
    m_burn->setFigures({ { rate(5min), first }, { rate(1h), Token::Muted }, { rate(6h), Token::Muted } }, [&] {
        for (const PairState& p : slo.pairs) {
            if (!expired && p.holds.value_or(false)) {
                const QString since = p.since ? momentText(*p.since, board.at, zone) : noValue();
                return p.pair.severity == AlertSeverity::Page ? tr("page condition true since %1").arg(since)
                                                              : tr("ticket condition true since %1").arg(since);
            }
        }
        const bool known
            = !expired && std::any_of(slo.pairs.begin(), slo.pairs.end(), [](const PairState& p) { return p.holds.has_value(); });
        return known ? tr("no alert condition holds") : tr("alert conditions unknown");
    }());
}

void ServiceHeader::setEmpty(const Board& board, const SloSnapshot& slo, const QTimeZone& zone)
{
    if (slo.emptySince) {
        m_empty->setFigures({ { agoText(slo.emptySince, board.at), isDoubtful(slo) ? Token::Muted : Token::Text } },
            minuteText(*slo.emptySince, zone) + QLatin1Char(' ') + zoneText(zone, board.at) + QStringLiteral(", ")
                + minuteText(*slo.emptySince, QTimeZone::utc()) + QLatin1Char('Z'));
        return;
    }
    const WindowFigures* own = slo.own();
    const std::optional<Instant> empty = own && own->budget ? own->budget->exhaustsAt : std::nullopt;
    const QString ends = isDoubtful(slo) ? QString() : exhaustionText(slo.forecast, board.at);
    m_empty->setFigures({ { timeToEmptyText(slo, board.at), isDoubtful(slo) ? Token::Muted : Token::Text } },
        !ends.isEmpty() ? ends
            : empty     ? tr("at this burn, %1").arg(momentText(*empty, board.at, zone))
                        : QString());
}

void ServiceHeader::setStage(const SloSnapshot& slo)
{
    // Quiet while nothing is asked of anybody.
    const bool tells = !m_small && slo.stage && slo.stage->consequence != PolicyStage::Consequence::Normal && !isDoubtful(slo);
    m_stage->setVisible(tells);
    if (!tells) {
        return;
    }
    QString line = slo.spec.policy ? slo.spec.policy->name : QString();
    if (slo.stage->consequence == PolicyStage::Consequence::Freeze && !slo.stage->exempt.isEmpty()) {
        line = tr("except %1").arg(listText(slo.stage->exempt));
    }
    m_stage->setFigures({ { consequenceWord(slo.stage->consequence), restricts(*slo.stage) ? Token::Text : Token::Muted } }, line);
}

void ServiceHeader::setRollback(const Board& board, const SloSnapshot& slo)
{
    const QString waits = rollbackWaitsFor(board, slo.spec.service);
    m_rollback->setEnabled(waits.isEmpty());
    // A disabled button always says why beside it.
    m_what->setText(waits.isEmpty() ? slo.spec.description : waits);
    m_rollback->setAccessibleDescription(waits);
}

void ServiceHeader::setFacts(const Board& board, const SloSnapshot& slo, const QTimeZone& zone)
{
    const WindowFigures* own = slo.own();
    m_badge->setStatus(slo.status, slo.quality, slo.status == Status::Stale ? ageText(slo.asOf, board.at) : QString());
    m_name->setText(serviceName(board, slo.spec.service));
    setChips(board, slo);

    const bool expired = slo.hasNoNumbers();
    std::optional<double> left;
    QString events;
    if (own && own->budget && !expired) {
        left = own->budget->remainingRatio;
        const bool slices = slo.spec.method != BudgetingMethod::Occurrences || slo.spec.indicator.countsSlices();
        events = (slices ? tr("%1 bad slices of %2 allowed") : tr("%1 bad of %2 allowed"))
                     .arg(countText(own->budget->spentBad, Rounding::Up), countText(own->budget->allowedBad, Rounding::Down));
    } else if (slo.traffic() == Traffic::Zero) {
        events = tr("no traffic in the window");
    }
    m_left->setFigures({ { leftText(left), inkOf(slo) } }, events);

    const QString window = slo.spec.windows.empty() ? QString() : windowText(slo.spec.window());
    m_sli->setLabel(slo.spec.method == BudgetingMethod::Occurrences
            ? tr("SLI, %1").arg(window)
            : tr("SLI, %1, %2", "window, budgeting method").arg(window, methodText(slo.spec.method)));
    const std::optional<double> sli = own && !expired ? own->sli : std::nullopt;
    const QString target = targetText(slo.spec.target);
    m_sli->setFigures({ { sliText(sli, slo.spec.target), isDoubtful(slo) ? Token::Muted : Token::Text } },
        sli && *sli < slo.spec.target.fraction() ? tr("target %1, missed ×").arg(target) : tr("target %1").arg(target));
    setBurn(board, slo, zone);
    setEmpty(board, slo, zone);
    setStage(slo);
    m_flag->setText(recordedFlagText(slo.recorded));
    m_flag->setVisible(!m_small && !m_flag->text().isEmpty());
    setRollback(board, slo);
}

} // namespace yagura
