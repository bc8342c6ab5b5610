// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/faultlist.h"

#include <QString>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace yagura {

struct YamlNode;
using YamlPtr = std::shared_ptr<const YamlNode>;

/// One value of a YAML or JSON file with its place. Aliases point to the anchored node itself.
struct YamlNode
{
    enum class Kind { Null, Scalar, Map, List };
    Kind kind = Kind::Null;
    QString text; ///< of a scalar
    bool quoted = false; ///< a scalar in quotes or a block: text, never a number
    bool emptyIsAbsent = false; ///< of a map: a key without a value is as good as none
    int room = 0; ///< of a scalar: characters of the file from its place to the end of its line, as far as its text could reach
    Place place;
    std::vector<std::pair<YamlPtr, YamlPtr>> entries; ///< of a map, keys are scalars, each once
    std::vector<YamlPtr> items; ///< of a list
    int size = 1; ///< nodes below and including, aliases expanded

    const YamlNode* value(QLatin1String key) const;
    bool isEmpty() const; ///< nothing, or a text without characters
    /// The place of a character of a scalar's text: exact on one line, else the place of the scalar.
    Place inside(int offset) const;
};

struct YamlLimits
{
    int depth = 40;
    int nodes = 100'000;
};

/// What a key without a value is: a fault in our own file, while the tools that read specifications take it for absent.
enum class YamlEmpty { Fault, Absent };

/// The documents of a file, as far as they go before the first fault that stops the parser. Checks what yaml-cpp does
/// not: repeated keys, UTF-8, NUL, depth, size with aliases expanded, tags. `<<` takes over the keys of other maps. Never throws.
std::vector<YamlPtr> readYaml(const QByteArray& bytes, FaultList& faults, YamlLimits limits = {}, YamlEmpty empty = YamlEmpty::Fault);

} // namespace yagura
