// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QFileDevice>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace yagura {

namespace {

void write(QIODevice* device, const QByteArray& bytes)
{
    if (!device)
        return;
    device->write(bytes);
    if (auto* file = qobject_cast<QFileDevice*>(device))
        file->flush();
}

} // namespace

void Console::answer(const QString& line) const { write(out, line.toUtf8() + '\n'); }

void Console::answer(const QJsonObject& object) const { write(out, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'); }

void Console::pass(const QByteArray& bytes) const { write(out, bytes); }

void Console::tell(const QString& line) const { write(err, line.toUtf8() + '\n'); }

ExitCode firstOf(ExitCode a, ExitCode b)
{
    static constexpr std::array order { ExitCode::WrongUsage, ExitCode::OutcomeUnknown, ExitCode::BadNews, ExitCode::Unreachable,
        ExitCode::Good };
    return *std::min(std::find(order.begin(), order.end(), a), std::find(order.begin(), order.end(), b));
}

} // namespace yagura
