// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/connectiontest.h"

#include <algorithm>

namespace yagura {

bool ConnectionTest::isFinished() const
{
    return !steps.empty() && std::none_of(steps.begin(), steps.end(), [](const TestStep& step) {
        return step.verdict == TestVerdict::Waiting || step.verdict == TestVerdict::Running;
    });
}

int ConnectionTest::failures() const
{
    return static_cast<int>(
        std::count_if(steps.begin(), steps.end(), [](const TestStep& step) { return step.verdict == TestVerdict::Failed; }));
}

QString hostAndPort(const QString& host, int port)
{
    return (host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(port);
}

} // namespace yagura
