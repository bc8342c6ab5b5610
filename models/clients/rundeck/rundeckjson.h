// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/http/httptypes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

/// What every reader of a Rundeck answer needs.
namespace yagura::rundeck {

/// A success's body. Errors: errorOf() for another status, NotJson, BadAnswer; also for a success that calls itself an error.
Result<QJsonObject> objectOf(const HttpResponse& response);
Result<QJsonArray> arrayOf(const HttpResponse& response);
/// The body's object whatever the status.
Result<QJsonObject> anyObjectOf(const HttpResponse& response);

QString idOf(const QJsonValue& value); ///< ids come as numbers and as strings
QString textOf(const QJsonValue& value); ///< strings, numbers, booleans; lists joined by commas

} // namespace yagura::rundeck
