// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploys/rollbackparts.h"

#include "models/wording/figures.h"
#include "models/wording/sentences.h"
#include "models/wording/times.h"
#include "models/wording/words.h"
#include "widgets/common/painting.h"
#include "widgets/theme/glyph.h"

#include <QPainter>

#include <algorithm>

namespace yagura {

namespace {

constexpr int kGuardRow = 30;
constexpr int kOptionRow = 24;
constexpr Qt::Alignment kLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment kRight = Qt::AlignRight | Qt::AlignVCenter;

struct CandidateColumns
{
    explicit CandidateColumns(double width)
        : version(34, 0, 130, 0)
        , proposed(168, 0, 90, 0)
        , alerts(width - 62, 0, 54, 0)
        , burn(width - 162, 0, 92, 0)
        , live(width - 272, 0, 102, 0)
    {
    }
    QRectF version, proposed, alerts, burn, live;
};

QRectF at(QRectF column, const QRectF& row)
{
    column.setTop(row.top());
    column.setHeight(row.height());
    return column;
}

} // namespace

void NowAndTarget::setSides(const Side& now, const Side& target)
{
    m_now = now;
    m_target = target;
    setAccessibleName(tr("Runs now %1, goes to %2").arg(now.version, target.version));
    update();
}

void NowAndTarget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const double gap = 40;
    const double half = (width() - gap) / 2.0;
    const auto side = [&](const QRectF& box, const QString& head, const Side& facts, bool target) {
        painter.setPen(QPen(theme.color(target ? Token::Text : Token::Hairline), target ? 2 : 1));
        painter.setBrush(theme.color(Token::Panel));
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), space::radiusControl, space::radiusControl);
        const QRectF text = box.adjusted(14, 8, -12, -8);
        paintText(
            painter, QRectF(text.left(), text.top(), text.width(), 16), kLeft, head, typeFont(Type::Small), theme.color(Token::Muted));
        paintText(painter, QRectF(text.left(), text.top() + 17, text.width(), 28), kLeft, facts.version, typeFont(Type::Object),
            theme.color(Token::Text));
        paintText(painter, QRectF(text.left(), text.top() + 48, text.width(), 18), kLeft, facts.facts,
            typeFont(facts.bad ? Type::SmallStrong : Type::Small), theme.color(facts.bad ? Token::Crit : Token::Text));
    };
    side(QRectF(0, 0, half, height()), tr("Runs now"), m_now, false);
    side(QRectF(half + gap, 0, half, height()), tr("Goes to"), m_target, true);
    paintGlyph(painter, Glyph::ChevronRight, QRectF(half + gap / 2 - 8, height() / 2.0 - 8, 16, 16), theme, Token::Text);
}

CandidateRow::CandidateRow(const RollbackCandidate& candidate, QWidget* parent)
    : QAbstractButton(parent)
    , m_candidate(candidate)
{
    setCheckable(true);
    setAutoExclusive(true);
    setObjectName(QStringLiteral("candidate-") + candidate.version);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("%1, was live %2, burn then %3", "screen reader: version, duration, rate")
                          .arg(candidate.version, durationText(candidate.wasLive), burnFineText(candidate.burnThen)));
}

void CandidateRow::paintHead(QPainter& painter, const QRectF& box, const Theme& theme)
{
    const CandidateColumns columns(box.width());
    const QFont font = typeFont(Type::Head);
    const QColor ink = theme.color(Token::Muted);
    paintText(painter, at(columns.version, box), kLeft, tr("Version"), font, ink);
    paintText(painter, at(columns.live, box), kRight, tr("Was live"), font, ink);
    paintText(painter, at(columns.burn, box), kRight, tr("Burn then"), font, ink);
    paintText(painter, at(columns.alerts, box), kRight, tr("Alerts"), font, ink);
}

void CandidateHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    CandidateRow::paintHead(painter, rect(), themeOf(this));
}

void CandidateRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const QRectF box(rect());
    if (isChecked() || underMouse())
        painter.fillRect(box, theme.color(isChecked() ? Token::Selected : Token::Raised));
    painter.fillRect(QRectF(0, height() - 1, width(), 1), theme.color(Token::Hairline));
    painter.setPen(QPen(theme.color(Token::Border), 1.5));
    painter.setBrush(Qt::NoBrush);
    const QRectF ring(9, height() / 2.0 - 7, 14, 14);
    painter.drawEllipse(ring);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::Text));
        painter.drawEllipse(ring.adjusted(3.5, 3.5, -3.5, -3.5));
    }
    const CandidateColumns columns(box.width());
    const bool knownBad = m_candidate.burnThen && !m_candidate.lived;
    const QColor ink = theme.color(knownBad ? Token::Muted : Token::Text);
    const QFont body = typeFont(Type::Body);
    paintText(painter, at(columns.version, box), kLeft, m_candidate.version, typeFont(isChecked() ? Type::BodyStrong : Type::Body), ink);
    const QString note = m_candidate.proposed ? tr("proposed") : knownBad ? tr("known bad") : QString();
    paintText(painter, at(columns.proposed, box), kLeft, note, typeFont(m_candidate.proposed ? Type::SmallStrong : Type::Small),
        theme.color(m_candidate.proposed ? Token::Text : Token::Muted));
    paintFigure(painter, at(columns.live, box), durationText(m_candidate.wasLive), body, ink);
    paintFigure(painter, at(columns.burn, box), burnFineText(m_candidate.burnThen), body, ink);
    paintFigure(painter, at(columns.alerts, box), m_candidate.alertsThen < 0 ? noValue() : countText(m_candidate.alertsThen), body, ink);
    if (hasFocus())
        paintFocusRing(painter, box, theme);
}

void OptionDiff::setOptions(const JobOptions& before, const JobOptions& after)
{
    m_lines.clear();
    QStringList names = before.keys();
    names += after.keys();
    names.removeDuplicates();
    names.sort();
    for (const QString& name : std::as_const(names)) {
        if (before.value(name) != after.value(name))
            m_lines.push_back({ name, before.value(name), after.value(name) });
    }
    QStringList told;
    for (const Line& line : m_lines)
        told.append(tr("%1 from %2 to %3", "screen reader: option, value, value").arg(line.name, line.before, line.after));
    setAccessibleName(tr("Options that change"));
    setAccessibleDescription(told.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize OptionDiff::sizeHint() const { return { 400, std::max(1, changed()) * kOptionRow }; }

void OptionDiff::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const QFont font = typeFont(Type::Log);
    if (m_lines.empty()) {
        paintText(painter, rect(), kLeft, tr("none"), typeFont(Type::Small), theme.color(Token::Muted));
        return;
    }
    const double half = (width() - 110) / 2.0;
    const auto value = [&](double x, double y, const QString& text, Token tint) {
        if (text.isEmpty()) {
            paintText(painter, QRectF(x, y, half - 8, kOptionRow), kLeft, tr("not sent"), typeFont(Type::Small), theme.color(Token::Muted));
            return;
        }
        const double w = std::min(half - 8, textWidth(text, font) + 16);
        paintPanel(painter, QRectF(x, y + 3, w, kOptionRow - 6), theme.color(tint), space::radiusBadge);
        paintText(painter, QRectF(x + 8, y, w - 14, kOptionRow), kLeft, text, font, theme.color(Token::Text));
    };
    double y = 0;
    for (const Line& line : m_lines) {
        paintText(painter, QRectF(0, y, 104, kOptionRow), kLeft, line.name, font, theme.color(Token::Text));
        value(110, y, line.before.isEmpty() ? QString() : QChar(0x2212) + QLatin1Char(' ') + line.before, Token::CritTint);
        value(110 + half, y, line.after.isEmpty() ? QString() : QStringLiteral("+ ") + line.after, Token::Raised);
        y += kOptionRow;
        painter.fillRect(QRectF(0, y - 1, width(), 1), theme.color(Token::Hairline));
    }
}

void GuardList::setGuards(const std::vector<Guard>& guards, Instant now)
{
    m_guards = guards;
    m_now = now;
    QStringList told;
    for (const Guard& guard : guards)
        told.append(QStringLiteral("%1 %2: %3").arg(verdictWord(guard.verdict), guardName(guard.id), guardEvidence(guard)));
    setAccessibleName(tr("Guards"));
    setAccessibleDescription(told.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize GuardList::sizeHint() const { return { 400, std::max<int>(1, static_cast<int>(m_guards.size())) * kGuardRow }; }

namespace {

struct VerdictLook
{
    Glyph glyph {};
    Token ink {};
    std::optional<Token> fill;
    std::optional<Token> frame;
};

VerdictLook lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Block:
        return { Glyph::Critical, Token::OnCrit, Token::Crit, std::nullopt };
    case Verdict::Unknown:
        return { Glyph::NoData, Token::Text, std::nullopt, Token::Border };
    case Verdict::Warn:
        return { Glyph::Warn, Token::Text, Token::WarnTint, Token::Warn };
    case Verdict::Waived:
        return { Glyph::Waived, Token::Muted, std::nullopt, Token::Hairline };
    case Verdict::Pass:
        break;
    }
    return { Glyph::Ok, Token::Muted, std::nullopt, std::nullopt };
}

} // namespace

void GuardList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    double y = 0;
    for (const Guard& guard : m_guards) {
        const VerdictLook look = lookOf(guard.verdict);
        const QRectF badge(0, y + 4, 92, kGuardRow - 8);
        if (look.fill || look.frame) {
            painter.setPen(look.frame ? QPen(theme.color(*look.frame)) : QPen(Qt::NoPen));
            painter.setBrush(look.fill ? QBrush(theme.color(*look.fill)) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(badge.adjusted(0.5, 0.5, -0.5, -0.5), space::radiusBadge, space::radiusBadge);
        }
        const QRectF glyphBox(badge.left() + 6, badge.center().y() - 7, 14, 14);
        if (guard.verdict == Verdict::Block)
            paintGlyph(painter, look.glyph, glyphBox, theme.color(Token::OnCrit), theme.color(Token::Crit));
        else if (guard.verdict == Verdict::Pass)
            paintGlyph(painter, look.glyph, glyphBox, theme, Token::Ok);
        else
            paintGlyph(painter, look.glyph, glyphBox, theme, guard.verdict == Verdict::Warn ? Token::Warn : Token::Muted);
        paintText(painter, badge.adjusted(26, 0, -2, 0), kLeft, verdictWord(guard.verdict), typeFont(Type::Head), theme.color(look.ink));
        paintText(
            painter, QRectF(104, y, 112, kGuardRow), kLeft, guardName(guard.id), typeFont(Type::SmallStrong), theme.color(Token::Text));
        const QString age = ageText(guard.asOf, m_now);
        paintText(painter, QRectF(220, y, width() - 220 - 44, kGuardRow), kLeft, guardEvidence(guard), typeFont(Type::Small),
            theme.color(Token::Text));
        paintText(painter, QRectF(width() - 42, y, 42, kGuardRow), kRight, age, typeFont(Type::Small), theme.color(Token::Muted));
        y += kGuardRow;
        painter.fillRect(QRectF(0, y - 1, width(), 1), theme.color(Token::Hairline));
    }
}

} // namespace yagura
