// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/faultlist.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace yagura {

namespace {

constexpr int kLongestArgument = 120;

QString printable(const QString& argument)
{
    QString line;
    for (const QChar c : argument)
        line.append(c.isPrint() || c.isSurrogate() ? c : QLatin1Char(' '));
    line = line.simplified();
    QStringList words = line.split(QLatin1Char(' '));
    for (QString& word : words) {
        if (looksLikeSecret(word))
            word = QStringLiteral("•••");
    }
    line = words.join(QLatin1Char(' '));
    return line.size() > kLongestArgument ? line.left(kLongestArgument) + QStringLiteral("…") : line;
}

bool isUuid(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\z"));
    return form.match(text).hasMatch();
}

/// Optimal string alignment: insertions, deletions, changes and swaps of neighbours.
int distance(const QString& a, const QString& b)
{
    const auto n = size_t(a.size());
    const auto m = size_t(b.size());
    std::vector<std::vector<int>> d(n + 1, std::vector<int>(m + 1));
    for (size_t i = 0; i <= n; ++i)
        d[i][0] = int(i);
    for (size_t j = 0; j <= m; ++j)
        d[0][j] = int(j);
    const auto at = [](const QString& s, size_t i) { return s.at(qsizetype(i)).toLower(); };
    for (size_t i = 1; i <= n; ++i) {
        for (size_t j = 1; j <= m; ++j) {
            const int change = at(a, i - 1) == at(b, j - 1) ? 0 : 1;
            d[i][j] = std::min({ d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + change });
            if (i > 1 && j > 1 && at(a, i - 1) == at(b, j - 2) && at(a, i - 2) == at(b, j - 1))
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d[n][m];
}

} // namespace

FaultList::FaultList(QString file)
    : m_file(std::move(file))
{
}

void FaultList::error(QLatin1String code, Place place, const QStringList& arguments)
{
    ++m_errors;
    add(Fault::Severity::Error, code, place, arguments);
}

void FaultList::warning(QLatin1String code, Place place, const QStringList& arguments)
{
    add(Fault::Severity::Warning, code, place, arguments);
}

void FaultList::add(Fault::Severity severity, QLatin1String code, Place place, const QStringList& arguments)
{
    Fault fault { severity, m_file, place.line, place.column, code, {} };
    fault.arguments.reserve(arguments.size());
    std::transform(arguments.begin(), arguments.end(), std::back_inserter(fault.arguments), printable);
    // Why: an alias shows the same text at several places of the tree; one fault per place and code is enough.
    if (std::find(m_faults.begin(), m_faults.end(), fault) == m_faults.end())
        m_faults.push_back(std::move(fault));
}

bool looksLikeSecret(const QString& text)
{
    static constexpr std::array prefixes { "ghp_", "gho_", "ghs_", "github_pat_", "glpat-", "glsa_", "xoxb-", "xoxp-", "xapp-", "eyJ",
        "AKIA", "sk-", "dop_v1_", "hvs." };
    const QString word = text.trimmed();
    if (word.startsWith(QLatin1String("Bearer "), Qt::CaseInsensitive) || word.startsWith(QLatin1String("Basic "), Qt::CaseInsensitive))
        return true;
    if (word.size() >= 12
        && std::any_of(prefixes.begin(), prefixes.end(), [&word](const char* p) { return word.startsWith(QLatin1String(p)); }))
        return true;
    if (word.size() < 24 || isUuid(word))
        return false;
    static const QRegularExpression tokenCharacters(QStringLiteral("\\A[A-Za-z0-9+/_=.~-]+\\z"));
    if (!tokenCharacters.match(word).hasMatch())
        return false;
    // Why: names such as checkout-availability-30d-eu1 are long too, but made of words; tokens mix letters and digits.
    int changes = 0;
    for (qsizetype i = 1; i < word.size(); ++i)
        changes += word.at(i).isDigit() != word.at(i - 1).isDigit() && word.at(i).isLetterOrNumber() && word.at(i - 1).isLetterOrNumber()
            ? 1
            : 0;
    return changes >= 5;
}

bool hasSecretWord(const QString& key)
{
    const QString plain = QString(key).toLower().remove(QLatin1Char('-')).remove(QLatin1Char('_'));
    static constexpr std::array words { "token", "password", "passwd", "passphrase", "apikey", "privatekey" };
    return std::any_of(words.begin(), words.end(), [&plain](const char* w) { return plain.contains(QLatin1String(w)); });
}

bool isSecretKey(const QString& key)
{
    const QString plain = QString(key).toLower().remove(QLatin1Char('-')).remove(QLatin1Char('_'));
    static constexpr std::array names { "authorization", "cookie", "auth", "key", "bearer", "value", "credentials", "proxyauthorization" };
    return hasSecretWord(key) || std::any_of(names.begin(), names.end(), [&plain](const char* w) { return plain == QLatin1String(w); });
}

QString mostAlike(const QString& word, const QStringList& known)
{
    if (word.size() > 80)
        return {};
    QString best;
    int bestDistance = word.size() <= 4 ? 2 : 3;
    for (const QString& candidate : known) {
        if (candidate.size() > 80)
            continue;
        const int d = distance(word, candidate);
        if (d < bestDistance) {
            bestDistance = d;
            best = candidate;
        }
    }
    return best;
}

} // namespace yagura
