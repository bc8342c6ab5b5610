// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploys/logview.h"

#include "models/wording/times.h"
#include "widgets/common/plainlabel.h"
#include "widgets/theme/stylesheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

namespace yagura {

namespace {

// Why a limit: the text widget lays out every line it holds; `yagura-cli follow` has them all.
constexpr int kMaximumLines = 20000;

QString levelWord(LogEntry::Level level)
{
    switch (level) {
    case LogEntry::Level::Error:
        return QStringLiteral("ERROR");
    case LogEntry::Level::Warn:
        return QStringLiteral("WARN");
    case LogEntry::Level::Normal:
        return QStringLiteral("INFO");
    case LogEntry::Level::Verbose:
        return QStringLiteral("VERBOSE");
    case LogEntry::Level::Debug:
        return QStringLiteral("DEBUG");
    case LogEntry::Level::Other:
        break;
    }
    return QString();
}

} // namespace

LogView::LogView(QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel(QString(), Type::BodyStrong, Token::Text, this))
    , m_state(new PlainLabel(QString(), Type::Small, Token::Muted, this))
    , m_count(new PlainLabel(QString(), Type::Small, Token::Muted, this))
    , m_first(new QPushButton(tr("First error"), this))
    , m_text(new QPlainTextEdit(this))
{
    m_text->setReadOnly(true);
    m_text->setFont(typeFont(Type::Log));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMaximumBlockCount(kMaximumLines);
    m_text->setAccessibleName(tr("Log"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_title->setElide(Qt::ElideRight);
    m_state->setElide(Qt::ElideRight);
    setStyleRole(m_first, "dense");
    m_first->hide();

    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 2);
    head->addWidget(m_state, 3);
    head->addWidget(m_count);
    head->addWidget(m_first);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addLayout(head);
    all->addWidget(m_text, 1);
    connect(m_first, &QPushButton::clicked, this, &LogView::firstError);
}

void LogView::begin(const QString& title, const QTimeZone& zone)
{
    m_zone = zone;
    m_title->setText(title);
    m_text->clear();
    m_lines = 0;
    m_errors = 0;
    m_firstError = -1;
    updateHead();
}

void LogView::append(const LogPage& page)
{
    const QScrollBar* bar = m_text->verticalScrollBar();
    // Why: whoever scrolled up to read must not be thrown to the end by the next line.
    const bool atEnd = bar->value() >= bar->maximum() - 2;
    for (const LogEntry& entry : page.entries)
        appendEntry(entry);
    if (atEnd)
        m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
    updateHead();
}

void LogView::appendEntry(const LogEntry& entry)
{
    ++m_lines;
    const QString time = entry.at ? clockText(*entry.at, m_zone) : QStringLiteral("        ");
    const QString line = QStringLiteral("%1  %2  %3 %4").arg(m_lines, 5).arg(time, levelWord(entry.level).leftJustified(7), entry.text);
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    if (m_lines > 1)
        cursor.insertBlock();
    QTextCharFormat format;
    const bool bad = entry.level == LogEntry::Level::Error;
    format.setForeground(themeOf(this).color(bad ? Token::Crit : Token::Text));
    cursor.insertText(line, format);
    if (!bad)
        return;
    ++m_errors;
    if (m_firstError < 0)
        m_firstError = m_text->document()->blockCount() - 1;
}

void LogView::setState(const QString& state)
{
    m_stateText = state;
    updateHead();
}

QString LogView::text() const { return m_text->toPlainText(); }

void LogView::updateHead()
{
    m_state->setText(m_stateText);
    const QString lines = tr("%n lines", nullptr, m_lines);
    m_count->setText(m_errors > 0 ? tr("%1, %2", "lines, errors").arg(lines, tr("%n errors", nullptr, m_errors)) : lines);
    m_first->setVisible(m_errors > 0);
}

void LogView::firstError()
{
    const QTextBlock block = m_text->document()->findBlockByNumber(m_firstError);
    if (!block.isValid())
        return;
    m_text->setTextCursor(QTextCursor(block));
    m_text->centerCursor();
}

void LogView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_text->setFont(typeFont(Type::Log));
}

} // namespace yagura
