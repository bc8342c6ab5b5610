// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/counterselector.h"

#include <QRegularExpression>
#include <QStringList>

namespace yagura {

namespace {

/// Reads a selector from left to right; every step returns false and stays put when something else stands there.
class Reader
{
public:
    explicit Reader(const QString& text)
        : m_text(text)
    {
    }
    qsizetype position() const { return m_at; }
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }

    void skipBlank()
    {
        while (!atEnd()) {
            if (peek().isSpace())
                ++m_at;
            else if (peek() == QLatin1Char('#'))
                m_at = m_text.indexOf(QLatin1Char('\n'), m_at) < 0 ? m_text.size() : m_text.indexOf(QLatin1Char('\n'), m_at);
            else
                break;
        }
    }
    bool take(QLatin1Char c)
    {
        skipBlank();
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }
    QString name(bool colons)
    {
        skipBlank();
        const qsizetype from = m_at;
        while (!atEnd()) {
            const char16_t c = peek().unicode();
            const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (colons && c == ':');
            if (!letter && !(m_at > from && c >= '0' && c <= '9'))
                break;
            ++m_at;
        }
        return m_text.mid(from, m_at - from);
    }
    bool string()
    {
        skipBlank();
        const QChar quote = peek();
        if (quote != QLatin1Char('"') && quote != QLatin1Char('\'') && quote != QLatin1Char('`'))
            return false;
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] == QLatin1Char('\\') && quote != QLatin1Char('`')) {
                ++i;
            } else if (m_text[i] == quote) {
                m_at = i + 1;
                return true;
            } else if (m_text[i] == QLatin1Char('\n') && quote != QLatin1Char('`')) {
                return false;
            }
        }
        return false;
    }
    bool matchOperator()
    {
        skipBlank();
        static const QStringList operators { QStringLiteral("=~"), QStringLiteral("!~"), QStringLiteral("!="), QStringLiteral("=") };
        for (const QString& op : operators) {
            if (QStringView(m_text).mid(m_at).startsWith(op)) {
                m_at += op.size();
                return true;
            }
        }
        return false;
    }
    /// `{a="b", "utf8 name", …}`
    bool matchers()
    {
        if (!take(QLatin1Char('{')))
            return false;
        while (!take(QLatin1Char('}'))) {
            const bool quoted = string();
            if (!quoted && name(false).isEmpty())
                return false;
            if (matchOperator()) {
                if (!string())
                    return false;
            } else if (!quoted) {
                return false;
            }
            skipBlank();
            if (peek() != QLatin1Char('}') && !take(QLatin1Char(',')))
                return false;
        }
        return true;
    }
    bool selector()
    {
        const QString metric = name(true);
        skipBlank();
        if (peek() == QLatin1Char('{'))
            return matchers();
        return !metric.isEmpty();
    }

private:
    QString m_text;
    qsizetype m_at = 0;
};

/// Words that look like a metric's name and are not one.
bool isKeyword(const QString& word)
{
    static const QStringList words { QStringLiteral("sum"), QStringLiteral("by"), QStringLiteral("without"), QStringLiteral("inf"),
        QStringLiteral("nan"), QStringLiteral("bool"), QStringLiteral("on"), QStringLiteral("ignoring"), QStringLiteral("offset") };
    return words.contains(word, Qt::CaseInsensitive);
}

std::optional<QString> wholeSelector(const QString& text)
{
    Reader reader(text);
    if (!reader.selector())
        return std::nullopt;
    const QString selector = text.left(reader.position()).trimmed();
    reader.skipBlank();
    if (!reader.atEnd() || isKeyword(selector))
        return std::nullopt;
    return selector;
}

} // namespace

std::optional<CounterSelector> parseCounterSelector(const QString& expression)
{
    const QString text = expression.trimmed();
    if (const auto plain = wholeSelector(text))
        return CounterSelector { *plain, false };
    Reader reader(text);
    if (reader.name(true).compare(QLatin1String("sum"), Qt::CaseInsensitive) != 0 || !reader.take(QLatin1Char('('))
        || !text.endsWith(QLatin1Char(')')))
        return std::nullopt;
    const QString inner = text.mid(reader.position(), text.size() - 1 - reader.position());
    // `sum((a))` is allowed, `sum(a) + sum(b)` fails because its inside is no selector.
    if (const auto nested
        = parseCounterSelector(inner.trimmed().startsWith(QLatin1Char('(')) ? QStringLiteral("sum") + inner.trimmed() : inner);
        nested && (!nested->summed || inner.trimmed().startsWith(QLatin1Char('('))))
        return CounterSelector { nested->text, true };
    return std::nullopt;
}

QString normalBucket(const QString& le)
{
    static const QRegularExpression whole(QStringLiteral("^(\\d+)\\.0$"));
    const auto match = whole.match(le);
    return match.hasMatch() ? match.captured(1) : le;
}

QString withBothBucketSpellings(const QString& selector)
{
    static const QRegularExpression bucket(QStringLiteral("([{,]\\s*le\\s*)=\\s*([\"'`])(\\d+)(?:\\.0)?\\2"));
    QString result = selector;
    const auto match = bucket.match(result);
    if (!match.hasMatch())
        return result;
    const QString both = match.captured(1) + QStringLiteral("=~\"%1|%1\\\\.0\"").arg(match.captured(3));
    return result.replace(match.capturedStart(), match.capturedLength(), both);
}

QString withWindow(const QString& expression, const QString& duration)
{
    QString result = expression;
    result.replace(QLatin1String("${__window}"), duration);
    result.replace(QLatin1String("$__window"), duration);
    return result;
}

bool usesWindow(const QString& expression) { return expression.contains(QLatin1String("__window")); }

bool hasRange(const QString& expression)
{
    QChar quote;
    for (qsizetype i = 0; i < expression.size(); ++i) {
        const QChar c = expression[i];
        if (!quote.isNull()) {
            if (c == QLatin1Char('\\') && quote != QLatin1Char('`'))
                ++i;
            else if (c == quote)
                quote = QChar();
        } else if (c == QLatin1Char('"') || c == QLatin1Char('\'') || c == QLatin1Char('`')) {
            quote = c;
        } else if (c == QLatin1Char('[')) {
            return true;
        }
    }
    return false;
}

QString promQuoted(const QString& text)
{
    QString out = text;
    out.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('"'), QLatin1String("\\\""))
        .replace(QLatin1Char('\n'), QLatin1String("\\n"));
    return QLatin1Char('"') + out + QLatin1Char('"');
}

} // namespace yagura
