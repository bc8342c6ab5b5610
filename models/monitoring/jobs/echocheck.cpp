// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/jobs/echocheck.h"

#include <algorithm>

namespace yagura {

namespace {

const JobOption* optionOf(const Job* job, const QString& name)
{
    if (!job)
        return nullptr;
    const auto it = std::find_if(job->options.begin(), job->options.end(), [&](const JobOption& option) { return option.name == name; });
    return it == job->options.end() ? nullptr : &*it;
}

QStringList parts(const QString& value, const QString& delimiter)
{
    QStringList list = value.split(delimiter, Qt::SkipEmptyParts);
    list.sort();
    return list;
}

} // namespace

QStringList mismatchedOptions(const JobRequest& sent, const Execution& echoed, const Job* job)
{
    QStringList wrong;
    for (auto it = sent.options.cbegin(); it != sent.options.cend(); ++it) {
        const JobOption* option = optionOf(job, it.key());
        if (option && option->type == JobOption::Type::Secure)
            continue;
        const QString came = echoed.options.value(it.key());
        if (came == it.value())
            continue;
        if (option && !option->multiDelimiter.isEmpty() && parts(came, option->multiDelimiter) == parts(it.value(), option->multiDelimiter))
            continue;
        wrong.append(it.key());
    }
    return wrong;
}

} // namespace yagura
