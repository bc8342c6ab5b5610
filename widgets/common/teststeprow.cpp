// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/teststeprow.h"

#include "models/wording/errortext.h"
#include "models/wording/times.h"
#include "models/wording/words.h"
#include "widgets/common/painting.h"
#include "widgets/theme/glyph.h"

#include <QPainter>

#include <cmath>

namespace yagura {

namespace {

constexpr int kRow = 36;
constexpr int kDetailLine = 20;

Glyph glyphOf(TestVerdict verdict)
{
    switch (verdict) {
    case TestVerdict::Waiting:
    case TestVerdict::Running:
        return Glyph::Loading;
    case TestVerdict::Passed:
        return Glyph::Ok;
    case TestVerdict::Failed:
        return Glyph::Failed;
    case TestVerdict::Skipped:
        return Glyph::NoData;
    }
    return Glyph::NoData;
}

} // namespace

TestStepRow::TestStepRow(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TestStepRow::setStep(const TestStep& step)
{
    m_step = step;
    setAccessibleName(testStepWord(step.kind));
    QString said = testVerdictWord(step.verdict);
    if (!step.finding.isEmpty()) {
        said = listText({ said, step.finding });
    }
    setAccessibleDescription(said);
    updateGeometry();
    update();
}

QStringList TestStepRow::details() const
{
    if (m_step.verdict != TestVerdict::Failed) {
        return {};
    }
    QStringList lines;
    for (const QString& line : { m_step.asked, m_step.answered }) {
        if (!line.isEmpty()) {
            lines << line;
        }
    }
    if (m_step.error) {
        lines << errorText(*m_step.error);
        const QString advice = errorAdvice(*m_step.error);
        if (!advice.isEmpty()) {
            lines << advice;
        }
    }
    return lines;
}

QSize TestStepRow::sizeHint() const
{
    const auto extra = static_cast<int>(details().size());
    return { 480, kRow + (extra > 0 ? extra * kDetailLine + 8 : 0) };
}

void TestStepRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const bool failed = m_step.verdict == TestVerdict::Failed;
    if (failed) {
        paintPanel(painter, rect(), theme.color(Token::CritTint), space::radiusControl);
    }
    const bool quiet = m_step.verdict == TestVerdict::Waiting || m_step.verdict == TestVerdict::Skipped;
    paintGlyph(painter, glyphOf(m_step.verdict), QRectF(10, (kRow - 16) / 2.0, 16, 16), theme);
    paintText(painter, QRectF(36, 0, 150, kRow), Qt::AlignLeft, testStepWord(m_step.kind), typeFont(Type::BodyStrong),
        theme.color(quiet ? Token::Muted : Token::Text));
    const QString time = m_step.took.count() > 0 ? durationText(m_step.took) : QString();
    const double timeWidth = time.isEmpty() ? 0 : figureWidth(time, typeFont(Type::Small)) + 12;
    const QString finding = m_step.finding.isEmpty() ? testVerdictWord(m_step.verdict) : m_step.finding;
    paintText(painter, QRectF(190, 0, width() - 190 - timeWidth - 12, kRow), Qt::AlignLeft, finding, typeFont(Type::Body),
        theme.color(failed ? Token::Text : Token::Muted));
    paintFigure(painter, QRectF(0, 0, width() - 12, kRow), time, typeFont(Type::Small), theme.color(Token::Muted));
    double y = kRow;
    const QStringList lines = details();
    for (const QString& line : lines) {
        paintText(painter, QRectF(36, y, width() - 48, kDetailLine), Qt::AlignLeft, line, typeFont(Type::Small), theme.color(Token::Text));
        y += kDetailLine;
    }
    if (!failed) {
        painter.fillRect(QRectF(0, height() - 1, width(), 1), theme.color(Token::Hairline));
    }
}

KeyHint::KeyHint(const QString& keys, const QString& meaning, QWidget* parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_meaning(meaning)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(keys + QLatin1Char(' ') + meaning);
}

QSize KeyHint::sizeHint() const
{
    return { static_cast<int>(std::ceil(textWidth(m_keys, typeFont(Type::Head)) + textWidth(m_meaning, typeFont(Type::Tiny)))) + 8, 16 };
}

void KeyHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const double keys = textWidth(m_keys, typeFont(Type::Head));
    paintText(painter, QRectF(0, 0, keys + 1, height()), Qt::AlignLeft, m_keys, typeFont(Type::Head), theme.color(Token::Muted));
    paintText(painter, QRectF(keys + 6, 0, width() - keys - 6, height()), Qt::AlignLeft, m_meaning, typeFont(Type::Tiny),
        theme.color(Token::Faint));
}

} // namespace yagura
