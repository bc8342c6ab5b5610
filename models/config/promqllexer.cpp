// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/promqllexer.h"

#include "models/core/duration.h"

namespace yagura {

namespace {

using Kind = PromqlToken::Kind;
using Reason = PromqlError::Reason;

bool isDigit(QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }
bool isAlpha(QChar c)
{
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || c == QLatin1Char('_');
}
bool isHex(QChar c) { return isDigit(c) || (c.toLower() >= QLatin1Char('a') && c.toLower() <= QLatin1Char('f')); }

class Lexer
{
public:
    explicit Lexer(const QString& text)
        : m_text(text)
    {
    }

    tl::expected<std::vector<PromqlToken>, PromqlError> run()
    {
        while (!m_error) {
            skipBlanks();
            if (m_at >= m_text.size())
                break;
            next();
        }
        if (m_error)
            return tl::unexpected(*m_error);
        m_tokens.push_back({ Kind::End, QString(), int(m_text.size()) });
        return m_tokens;
    }

private:
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar(); }
    void fail(Reason reason, qsizetype offset)
    {
        if (!m_error)
            m_error = PromqlError { reason, int(offset) };
    }
    void push(Kind kind, qsizetype length)
    {
        m_tokens.push_back({ kind, m_text.mid(m_at, length), int(m_at) });
        m_at += length;
    }
    void skipBlanks()
    {
        while (m_at < m_text.size()) {
            const QChar c = peek();
            if (c == QLatin1Char('#')) {
                while (m_at < m_text.size() && peek() != QLatin1Char('\n'))
                    ++m_at;
            } else if (c == QLatin1Char(' ') || c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r')) {
                ++m_at;
            } else {
                return;
            }
        }
    }

    void next()
    {
        const QChar c = peek();
        if (c == QLatin1Char('{') && peek(1) == QLatin1Char('{'))
            return fail(Reason::Template, m_at);
        if (c == QLatin1Char('"') || c == QLatin1Char('\'') || c == QLatin1Char('`'))
            return string(c);
        if (c == QLatin1Char('$'))
            return window();
        if (isDigit(c) || (c == QLatin1Char('.') && isDigit(peek(1))))
            return number();
        // Why: a colon is a recorded name's part outside braces, and the sub-query's separator inside brackets.
        if (isAlpha(c) || (c == QLatin1Char(':') && m_squares == 0 && m_braces == 0))
            return name();
        if (m_braces > 0 && (c == QLatin1Char('=') || c == QLatin1Char('!')))
            return matchOperator();
        punctuation(c);
    }

    void punctuation(QChar c)
    {
        switch (c.unicode()) {
        case '{':
            ++m_braces;
            return push(Kind::Open, 1);
        case '}':
            m_braces = std::max(0, m_braces - 1);
            return push(Kind::Close, 1);
        case '[':
            ++m_squares;
            return push(Kind::Open, 1);
        case ']':
            m_squares = std::max(0, m_squares - 1);
            return push(Kind::Close, 1);
        case '(':
            return push(Kind::Open, 1);
        case ')':
            return push(Kind::Close, 1);
        case ',':
            return push(Kind::Comma, 1);
        case ':':
            return push(Kind::Colon, 1);
        case '@':
            return push(Kind::At, 1);
        case '+':
        case '-':
        case '*':
        case '/':
        case '%':
        case '^':
            return push(Kind::Operator, 1);
        case '<':
        case '>':
            return push(Kind::Operator, peek(1) == QLatin1Char('=') ? 2 : 1);
        case '=':
        case '!':
            if (peek(1) == QLatin1Char('='))
                return push(Kind::Operator, 2);
            return fail(Reason::UnknownCharacter, m_at);
        default:
            return fail(Reason::UnknownCharacter, m_at);
        }
    }

    void matchOperator()
    {
        const QChar second = peek(1);
        if (second == QLatin1Char('~') || (peek() == QLatin1Char('!') && second == QLatin1Char('=')))
            return push(Kind::MatchOperator, 2);
        if (peek() == QLatin1Char('=') && second != QLatin1Char('='))
            return push(Kind::MatchOperator, 1);
        fail(Reason::MatcherOperator, m_at);
    }

    void name()
    {
        qsizetype length = 1;
        while (isAlpha(peek(length)) || isDigit(peek(length)) || (peek(length) == QLatin1Char(':') && m_squares == 0 && m_braces == 0))
            ++length;
        push(Kind::Name, length);
    }

    void window()
    {
        static const QLatin1String word("$__window");
        if (!QStringView(m_text).mid(m_at).startsWith(word) || isAlpha(peek(word.size())) || isDigit(peek(word.size())))
            return fail(Reason::UnknownCharacter, m_at);
        push(Kind::Window, word.size());
    }

    void number()
    {
        const qsizetype start = m_at;
        qsizetype length = 0;
        if (peek() == QLatin1Char('0') && peek(1).toLower() == QLatin1Char('x')) {
            length = 2;
            while (isHex(peek(length)))
                ++length;
            if (length == 2 || isAlpha(peek(length)))
                return fail(Reason::BadNumber, start);
            return push(Kind::Number, length);
        }
        while (isDigit(peek(length)) || peek(length) == QLatin1Char('.'))
            ++length;
        if (peek(length).toLower() == QLatin1Char('e')
            && (isDigit(peek(length + 1))
                || ((peek(length + 1) == QLatin1Char('+') || peek(length + 1) == QLatin1Char('-')) && isDigit(peek(length + 2))))) {
            length += 2;
            while (isDigit(peek(length)))
                ++length;
        } else if (isAlpha(peek(length))) {
            while (isAlpha(peek(length)) || isDigit(peek(length)))
                ++length;
            if (!parsePrometheusDuration(m_text.mid(start, length)))
                return fail(Reason::BadDuration, start);
            return push(Kind::Duration, length);
        }
        bool good = false;
        static_cast<void>(QStringView(m_text).mid(start, length).toDouble(&good));
        if (!good || isAlpha(peek(length)))
            return fail(Reason::BadNumber, start);
        push(Kind::Number, length);
    }

    void string(QChar quote)
    {
        const qsizetype start = m_at++;
        QString value;
        const bool raw = quote == QLatin1Char('`');
        while (true) {
            if (m_at >= m_text.size() || (!raw && peek() == QLatin1Char('\n')))
                return fail(Reason::StringNotClosed, start);
            const QChar c = m_text.at(m_at);
            if (c == quote)
                break;
            if (c == QLatin1Char('\\') && !raw) {
                const qsizetype at = m_at;
                if (!escape(quote, value))
                    return fail(Reason::BadEscape, at);
                continue;
            }
            value.append(c);
            ++m_at;
        }
        ++m_at;
        m_tokens.push_back({ Kind::String, value, int(start) });
    }

    bool digits(int count, int base, QString& out)
    {
        const QString text = m_text.mid(m_at, count);
        bool good = text.size() == count;
        for (const QChar c : text)
            good = good && (base == 16 ? isHex(c) : (c >= QLatin1Char('0') && c <= QLatin1Char('7')));
        const uint code = text.toUInt(nullptr, base);
        if (!good || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000) || (base == 8 && code > 255))
            return false;
        const char32_t point = code;
        out.append(QString::fromUcs4(&point, 1));
        m_at += count;
        return true;
    }

    /// Go's escapes: \a \b \f \n \r \t \v \\ \' \" \ooo \xHH \uHHHH \UHHHHHHHH; a quote only inside its own kind.
    bool escape(QChar quote, QString& out)
    {
        const QChar c = peek(1);
        m_at += 2;
        if (c == quote || c == QLatin1Char('\\')) {
            out.append(c);
            return true;
        }
        static const QString letters = QStringLiteral("abfnrtv");
        static const QString meanings = QStringLiteral("\a\b\f\n\r\t\v");
        if (const qsizetype i = letters.indexOf(c); i >= 0 && !c.isNull()) {
            out.append(meanings.at(i));
            return true;
        }
        switch (c.unicode()) {
        case 'x':
            return digits(2, 16, out);
        case 'u':
            return digits(4, 16, out);
        case 'U':
            return digits(8, 16, out);
        default:
            --m_at;
            return digits(3, 8, out);
        }
    }

    const QString& m_text;
    qsizetype m_at = 0;
    int m_braces = 0;
    int m_squares = 0;
    std::vector<PromqlToken> m_tokens;
    std::optional<PromqlError> m_error;
};

} // namespace

tl::expected<std::vector<PromqlToken>, PromqlError> lexPromql(const QString& text) { return Lexer(text).run(); }

} // namespace yagura
