// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/recordedmatch.h"

#include "models/config/promql.h"

#include <QRegularExpression>

namespace yagura {

namespace {

/// `le="1.0"`, `le="1"`, `le=~"1(\.0)?"` and `le=~"1|1\.0"` are one bound.
QString matcherText(const PromqlMatcher& matcher)
{
    static const QRegularExpression bound(QStringLiteral("^(\\d+)(?:\\.0|\\(\\\\\\.0\\)\\?|\\|\\1\\\\\\.0)?$"));
    static const QStringList operators { QStringLiteral("="), QStringLiteral("!="), QStringLiteral("=~"), QStringLiteral("!~") };
    if (matcher.name == QLatin1String("le")) {
        if (const auto match = bound.match(matcher.value); match.hasMatch())
            return QStringLiteral("le=") + match.captured(1);
    }
    return matcher.name + operators.at(static_cast<int>(matcher.op)) + matcher.value;
}

/// One text for all spellings of the same counter; of other expressions only blanks are left out.
QString plainText(const QString& query)
{
    if (const auto parsed = parsePromql(query); parsed && parsed->isCounter && parsed->selectors.size() == 1) {
        const PromqlSelector& selector = parsed->selectors.front();
        QStringList matchers;
        for (const PromqlMatcher& matcher : selector.matchers)
            matchers.append(matcherText(matcher));
        matchers.sort();
        matchers.removeDuplicates();
        return selector.metric + QLatin1Char('{') + matchers.join(QChar(u'\x1')) + QLatin1Char('}');
    }
    QString text = query;
    static const QRegularExpression blank(QStringLiteral("\\s+"));
    return text.remove(blank);
}

/// Equal for objectives that count the same and are judged by the same target over the same time. Empty: it says nothing.
QString queryKey(const SloSpec& spec)
{
    const Indicator& indicator = spec.indicator;
    if (spec.windows.empty() || !spec.parts.empty() || indicator.part.isEmpty())
        return {}; // a composite has no rules of its own
    return QStringList { QString::number(static_cast<int>(indicator.kind)), QString::number(indicator.value),
        QString::number(int { indicator.rawIsFailure }), spec.target.percent.toString(), spec.window().name(), plainText(indicator.part),
        plainText(indicator.total) }
        .join(QChar(u'\x2'));
}

} // namespace

RecordedMatch::RecordedMatch(const std::vector<RecordedObjective>& recorded)
    : m_recorded(recorded)
{
    for (size_t i = 0; i < recorded.size(); ++i) {
        m_byId.insert(recorded[i].id, i);
        if (const QString key = queryKey(recorded[i].spec); !key.isEmpty())
            m_byQueries.insert(key, i);
    }
}

std::set<size_t> RecordedMatch::speakingOf(const SloSpec& ours) const
{
    std::set<size_t> found;
    const auto add = [&found](const QMultiHash<QString, size_t>& by, const QString& key) {
        for (auto it = by.constFind(key); it != by.constEnd() && it.key() == key; ++it)
            found.insert(it.value());
    };
    add(m_byId, ours.id.value);
    if (!ours.group.isEmpty()) { // of a group: the id of the whole comes first
        for (auto it = m_byId.constBegin(); it != m_byId.constEnd(); ++it) {
            if (ours.id.value.startsWith(it.key() + QLatin1Char('{')))
                found.insert(it.value());
        }
    }
    if (const QString key = queryKey(ours); !key.isEmpty())
        add(m_byQueries, key);
    return found;
}

std::vector<RecordedValue> RecordedMatch::valuesFor(const SloSpec& ours) const
{
    std::vector<RecordedValue> values;
    for (const size_t place : speakingOf(ours)) {
        const RecordedObjective& objective = m_recorded[place];
        for (RecordedValue value : objective.values) {
            if (!ours.group.isEmpty() && value.group != ours.group)
                continue;
            value.engine = objective.engine;
            if (value.window <= Millis(0) && !objective.spec.windows.empty())
                value.window = objective.spec.window().length;
            if (value.target == Target())
                value.target = objective.spec.target;
            values.push_back(std::move(value));
        }
    }
    return values;
}

std::vector<SloSpec> RecordedMatch::unstated(const std::vector<SloSpec>& stated) const
{
    std::set<size_t> known;
    for (const SloSpec& spec : stated)
        known.merge(speakingOf(spec));
    std::vector<SloSpec> found;
    std::set<SloId> ids;
    for (size_t i = 0; i < m_recorded.size(); ++i) {
        const SloSpec& spec = m_recorded[i].spec;
        if (!known.contains(i) && !spec.windows.empty() && ids.insert(spec.id).second)
            found.push_back(spec);
    }
    return found;
}

} // namespace yagura
