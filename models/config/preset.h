// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/objective.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace yagura {

/// A value that a preset asks for. It stands as `${name}` in the preset's texts.
struct PresetVariable
{
    enum class Type {
        Text, ///< a label's value, taken literally
        Regex, ///< a label's value, a regular expression as in `=~`
        Name, ///< of a metric or of a label
        Number ///< a plain positive decimal: a limit in the metric's unit, a share
    };
    QString name;
    Type type = Type::Text;
    LocalizedText meaning; ///< one line for people
    QString fallback; ///< what holds when nothing is given; empty: it has to be given
    friend bool operator==(const PresetVariable&, const PresetVariable&) = default;
};

/// An indicator that has proved itself on one kind of system, as a data file in resources/presets.
struct Preset
{
    enum class Kind {
        Objective, ///< events or slices that a promise can be made of
        Detector ///< answers yes or no, now; can be promised of as well, as slices
    };
    QString id; ///< "traefik-availability"
    int version = 1;
    Kind kind = Kind::Objective;
    QString system; ///< whose metrics these are: "Traefik"
    LocalizedText title;
    LocalizedText note; ///< what to know before using it; may be empty
    QStringList metrics; ///< the metric names it reads, with `${name}`: what a server must have
    std::vector<PresetVariable> variables;
    Indicator indicator; ///< its queries hold `${name}`, its value is not filled in: instantiatePreset() makes it whole
    QString value; ///< of Indicator::value, as text with `${name}`; empty where the kind needs none
    QString bucketSelector; ///< the histogram whose bucket bounds the limit must be one of, with `${name}`; empty: none
    QString bucketVariable; ///< which variable is that limit; always a Number
    Target target; ///< what to start with
    Window window;

    QString reference() const; ///< "traefik-availability@1"
    friend bool operator==(const Preset&, const Preset&) = default;
};

using PresetValues = QMap<QString, QString>; ///< by variable; what is left out takes its fallback

/// What a preset does not take. In order of the preset's variables, strangers last.
struct PresetFault
{
    enum class Reason { UnknownVariable, MissingVariable, NotAName, NotANumber, BadRegex, BadQuery };
    Reason reason = Reason::UnknownVariable;
    QString variable; ///< empty for BadQuery
    friend bool operator==(const PresetFault&, const PresetFault&) = default;
};

/// The newest version of every preset that comes with Yagura, by id.
const std::vector<Preset>& newestPresets();
/// One preset; `version` 0: the newest. Null when there is none.
const Preset* findPreset(const QString& id, int version = 0);
/// Takes "traefik-availability@1" apart; without "@…" the version is 0. Nullopt when it is no reference.
std::optional<std::pair<QString, int>> parsePresetReference(const QString& text);

/// The preset with its values filled in: an indicator whose queries are whole. Texts are escaped; `${x}` of a bucket limit in
/// `le=~"…"` becomes a pattern for both spellings, 1 and 1.0.
tl::expected<Indicator, std::vector<PresetFault>> instantiatePreset(const Preset& preset, const PresetValues& values);
/// The selector to ask bucketBounds() of MetricSource about; empty when the preset has no buckets or a value is missing.
QString presetBucketSelector(const Preset& preset, const PresetValues& values);
/// The limit that must be a bucket bound, in the metric's unit.
std::optional<double> presetBucketLimit(const Preset& preset, const PresetValues& values);

/// Whether a limit is one of the bounds (1 is 1.0), and else the nearest bound below and above, as far as there are any.
struct BoundCheck
{
    bool isBound = false;
    std::vector<double> nearest; ///< at most two, rising; empty when isBound
    friend bool operator==(const BoundCheck&, const BoundCheck&) = default;
};
BoundCheck checkBound(double limit, const std::vector<double>& bounds);

/// An objective made from a preset, as the text of a file (`apiVersion: yagura/v1`, see yaguraobjects.h).
struct PresetUse
{
    QString name; ///< the SLO's id
    QString service;
    PresetValues values;
    Target target;
    Window window;
    QString source; ///< empty: the only metrics source
};
QString presetFileText(const Preset& preset, const PresetUse& use);

/// What an upgrade would change in an objective, line by line, before anybody agrees to it.
struct DiffLine
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const DiffLine&, const DiffLine&) = default;
};
std::vector<DiffLine> presetDifference(const Preset& before, const Preset& after, const PresetValues& values);

} // namespace yagura
