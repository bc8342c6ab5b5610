// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/faulttext.h"

#include <QCoreApplication>

namespace yagura {

namespace {

struct Sentence
{
    const char* code;
    const char* text; ///< %1, %2 … are the arguments of models/config/faultcodes.h
    const char* textWithoutHint; ///< when the last argument, a suggestion, is empty; null: there is none
};

// One line each: what is wrong; what to do.
const Sentence kSentences[] = {
    { "no-configuration",
        QT_TRANSLATE_NOOP(
            "FaultText", "There is no %1 here; create it with “yagura-cli init --prometheus URL”, or name its folder with --config."),
        nullptr },
    { "file-missing", QT_TRANSLATE_NOOP("FaultText", "“%1” does not exist; correct the path, which counts from this file, or create it."),
        nullptr },
    { "file-unreadable", QT_TRANSLATE_NOOP("FaultText", "“%1” cannot be opened; give this user the right to read it."), nullptr },
    { "file-too-large", QT_TRANSLATE_NOOP("FaultText", "The file is larger than %1 KiB; split it."), nullptr },
    { "too-many-files", QT_TRANSLATE_NOOP("FaultText", "“%1” brings more than %2 files; name a narrower folder."), nullptr },
    { "not-utf8", QT_TRANSLATE_NOOP("FaultText", "This is not UTF-8; save the file as UTF-8."), nullptr },
    { "nul-byte", QT_TRANSLATE_NOOP("FaultText", "There is a NUL byte, so this is no text file; replace the file or remove the byte."),
        nullptr },
    { "empty-file", QT_TRANSLATE_NOOP("FaultText", "The file says nothing; fill it or remove it."), nullptr },
    { "tab-indentation", QT_TRANSLATE_NOOP("FaultText", "A tab indents this line, which YAML forbids; use spaces."), nullptr },
    { "yaml-syntax", QT_TRANSLATE_NOOP("FaultText", "This is not YAML (%1); correct the line or the one before it."), nullptr },
    { "too-deep", QT_TRANSLATE_NOOP("FaultText", "Values are nested more than %1 levels deep; flatten them."), nullptr },
    { "too-many-nodes", QT_TRANSLATE_NOOP("FaultText", "The file holds more than %1 values; split it."), nullptr },
    { "alias-bomb", QT_TRANSLATE_NOOP("FaultText", "Aliases blow this file up to more than %1 values; write the values out."), nullptr },
    { "alias-cycle", QT_TRANSLATE_NOOP("FaultText", "This alias refers to something that contains it; write the value out."), nullptr },
    { "duplicate-key", QT_TRANSLATE_NOOP("FaultText", "The key “%1” stands twice, first on line %2; remove one of them."), nullptr },
    { "key-not-text", QT_TRANSLATE_NOOP("FaultText", "A key must be plain text; put text in braces or with a colon into quotes."),
        nullptr },
    { "unsupported-tag", QT_TRANSLATE_NOOP("FaultText", "The tag “%1” is not supported; remove it."), nullptr },
    { "several-documents",
        QT_TRANSLATE_NOOP("FaultText",
            "A second document starts here; only files of objectives may hold several, so remove the “---” line or move it there."),
        nullptr },
    { "unknown-key", QT_TRANSLATE_NOOP("FaultText", "The key “%1” is unknown; did you mean “%2”?"),
        QT_TRANSLATE_NOOP("FaultText", "The key “%1” is unknown here; remove it or check its indentation.") },
    { "missing-key", QT_TRANSLATE_NOOP("FaultText", "The key “%1” is missing in %2; add it."),
        QT_TRANSLATE_NOOP("FaultText", "The key “%1” is missing; add it.") },
    { "wrong-type", QT_TRANSLATE_NOOP("FaultText", "“%1” must be %2, but this is %3; write it so."), nullptr },
    { "empty-value", QT_TRANSLATE_NOOP("FaultText", "“%1” has no value; give it one or remove the key."), nullptr },
    { "empty-list", QT_TRANSLATE_NOOP("FaultText", "The list “%1” is empty; add an entry."), nullptr },
    { "unknown-value", QT_TRANSLATE_NOOP("FaultText", "“%2” is no value for “%1” (allowed: %3); did you mean “%4”?"),
        QT_TRANSLATE_NOOP("FaultText", "“%2” is no value for “%1”; write one of: %3.") },
    { "not-supported", QT_TRANSLATE_NOOP("FaultText", "“%1” is not supported in this version; remove it."), nullptr },
    { "one-of-missing", QT_TRANSLATE_NOOP("FaultText", "Either “%1” or “%2” is needed here; add one of them."), nullptr },
    { "one-of-both", QT_TRANSLATE_NOOP("FaultText", "“%1” and “%2” exclude each other; remove one of them."), nullptr },
    { "out-of-range", QT_TRANSLATE_NOOP("FaultText", "“%2” is out of range for “%1”; write a value from %3 to %4."), nullptr },
    { "limits-order", QT_TRANSLATE_NOOP("FaultText", "criticalBelow (%2) is above warnBelow (%1); a warning must come first, so lower it."),
        nullptr },
    { "bad-duration", QT_TRANSLATE_NOOP("FaultText", "“%2” is no duration for “%1”; write a number and a unit, such as 30s, 10m or 30d."),
        nullptr },
    { "bad-id",
        QT_TRANSLATE_NOOP(
            "FaultText", "“%2” cannot be the name “%1”; use letters, digits, dashes, and in names of OpenSLO only small letters."),
        nullptr },
    { "duplicate-id", QT_TRANSLATE_NOOP("FaultText", "The %1 “%2” exists already, at %3; rename or remove one of them."), nullptr },
    { "bad-url", QT_TRANSLATE_NOOP("FaultText", "“%1” is no address; write one such as http://127.0.0.1:9090."), nullptr },
    { "bad-scheme", QT_TRANSLATE_NOOP("FaultText", "Addresses that begin with “%1:” are not supported; use http or https."), nullptr },
    { "url-with-query", QT_TRANSLATE_NOOP("FaultText", "The address has a part after “?” or “#”; remove it, Yagura adds what it asks."),
        nullptr },
    { "secret-in-url",
        QT_TRANSLATE_NOOP("FaultText",
            "There is a secret in this address; remove it, replace it at the server, and store the new one with “yagura-cli secret set”."),
        nullptr },
    { "secret-in-file",
        QT_TRANSLATE_NOOP("FaultText",
            "The value of “%1” is or looks like a secret; remove it, replace it at the server, and store the new one with “yagura-cli "
            "secret set”."),
        nullptr },
    { "bad-secret-name",
        QT_TRANSLATE_NOOP("FaultText", "“secret” takes the name of a stored secret, never its value; write a name such as jobs-token."),
        nullptr },
    { "urls-only-alertmanager", QT_TRANSLATE_NOOP("FaultText", "A source of kind %1 has one address; write “url” instead of “urls”."),
        nullptr },
    { "auth-type-missing", QT_TRANSLATE_NOOP("FaultText", "The way to sign in is missing; add “type: bearer”, “basic” or “header”."),
        nullptr },
    { "auth-key-missing", QT_TRANSLATE_NOOP("FaultText", "Signing in by “%1” needs “%2”; add it."), nullptr },
    { "auth-key-unused", QT_TRANSLATE_NOOP("FaultText", "Signing in by “%1” does not use “%2”; remove it or change the type."), nullptr },
    { "bad-header", QT_TRANSLATE_NOOP("FaultText", "“%1” cannot be sent as a header; correct its name or value, or remove it."), nullptr },
    { "ca-without-tls",
        QT_TRANSLATE_NOOP("FaultText", "A certificate authority has no meaning for an http address; write https or remove “tls”."),
        nullptr },
    { "secret-over-http", QT_TRANSLATE_NOOP("FaultText", "The secret goes to %1 unencrypted; use https."), nullptr },
    { "key-of-other-kind", QT_TRANSLATE_NOOP("FaultText", "“%1” belongs to sources of kind %2; remove it."), nullptr },
    { "unknown-source", QT_TRANSLATE_NOOP("FaultText", "There is no source “%1”; did you mean “%2”?"),
        QT_TRANSLATE_NOOP("FaultText", "There is no source “%1”; add it to “sources” in yagura.yaml or correct the name.") },
    { "wrong-source-kind", QT_TRANSLATE_NOOP("FaultText", "The source “%1” is of kind %2; name one of kind %3."), nullptr },
    { "bad-selector",
        QT_TRANSLATE_NOOP("FaultText", "This is no label selector: %1, at character %2; write one such as {service=\"checkout\"}."),
        nullptr },
    { "unknown-slo", QT_TRANSLATE_NOOP("FaultText", "There is no SLO “%1”; did you mean “%2”?"),
        QT_TRANSLATE_NOOP("FaultText", "There is no SLO “%1”; correct the name or add the SLO.") },
    { "other-services-slo",
        QT_TRANSLATE_NOOP("FaultText", "The SLO “%1” belongs to the service “%2”; check that it is the right one to verify a rollback."),
        nullptr },
    { "option-clash",
        QT_TRANSLATE_NOOP("FaultText", "The option “%1” would carry both the version and Yagura's op id; choose another opIdOption."),
        nullptr },
    { "option-set-twice", QT_TRANSLATE_NOOP("FaultText", "The option “%1” is set by “%2” already; remove it from “options”."), nullptr },
    { "no-objectives",
        QT_TRANSLATE_NOOP("FaultText", "No SLO was found; put OpenSLO, Sloth or Pyrra files into a folder that “objectives” names."),
        nullptr },
    { "implied-service", QT_TRANSLATE_NOOP("FaultText", "The service “%1” is not declared and was added; did you mean “%2”?"),
        QT_TRANSLATE_NOOP("FaultText",
            "The service “%1” is not declared and was added; add it to “services” in yagura.yaml to give it a name and a team.") },
    { "not-an-object",
        QT_TRANSLATE_NOOP("FaultText", "An OpenSLO object is expected here; write keys such as apiVersion, kind, metadata and spec."),
        nullptr },
    { "not-openslo",
        QT_TRANSLATE_NOOP("FaultText",
            "“%1” is no kind of file that states objectives; write “apiVersion: openslo/v1” or move the file out of this folder."),
        nullptr },
    { "foreign-file",
        QT_TRANSLATE_NOOP("FaultText",
            "“%2” is a version of %1 files that is not known, so this one is skipped; write the version that is, or move the file away."),
        nullptr },
    { "ignored-kind", QT_TRANSLATE_NOOP("FaultText", "Objects of kind %1 say nothing to Yagura and are skipped; nothing needs to be done."),
        nullptr },
    { "ignored-key",
        QT_TRANSLATE_NOOP("FaultText", "“%1” has no meaning with this budgeting method or indicator and is skipped; remove it."), nullptr },
    { "time-window-count",
        QT_TRANSLATE_NOOP("FaultText",
            "“timeWindow” must hold exactly one window, but holds %1; write further windows into the annotation yagura/windows."),
        nullptr },
    { "minute-or-month", QT_TRANSLATE_NOOP("FaultText", "“%1” counts minutes; write a capital M for months, or 30d."), nullptr },
    { "target-range",
        QT_TRANSLATE_NOOP("FaultText", "“%2” is no target for “%1”; write a share such as 0.999 for target, or 99.9 for targetPercent."),
        nullptr },
    { "target-is-percent",
        QT_TRANSLATE_NOOP("FaultText", "“%1” is a percentage, but “target” is a share from 0 to 1; write “targetPercent: %1”."), nullptr },
    { "percent-is-ratio", QT_TRANSLATE_NOOP("FaultText", "“targetPercent: %1” means %1 percent; if a share is meant, write “target: %1”."),
        nullptr },
    { "target-without-budget",
        QT_TRANSLATE_NOOP(
            "FaultText", "“%1” promises that nothing ever fails, which leaves no budget; write a lower target such as 99.99 percent."),
        nullptr },
    { "target-precision",
        QT_TRANSLATE_NOOP("FaultText", "“%1” must be a plain decimal with at most nine digits after the point; write it so."), nullptr },
    { "op-on-ratio", QT_TRANSLATE_NOOP("FaultText", "“%1” has no meaning for a ratio indicator and is skipped; remove it."), nullptr },
    { "integer-bucket",
        QT_TRANSLATE_NOOP("FaultText",
            "Prometheus 2 writes this bound le=\"%1\", Prometheus 3 writes le=\"%1.0\"; write le=~\"%1(\\\\.0)?\" to match both."),
        nullptr },
    { "bucket-without-bound",
        QT_TRANSLATE_NOOP("FaultText", "“%1” without “le” adds all buckets up; choose one bucket, such as le=\"0.4\"."), nullptr },
    { "bucket-total",
        QT_TRANSLATE_NOOP("FaultText", "The total of a latency indicator is the histogram's “_count”, but this is “%1”; check it."),
        nullptr },
    { "same-queries", QT_TRANSLATE_NOOP("FaultText", "The queries of “%1” and total are the same; narrow the first one."), nullptr },
    { "query-tokens", QT_TRANSLATE_NOOP("FaultText", "The query is not PromQL: %1, at character %2; correct it."), nullptr },
    { "query-selector", QT_TRANSLATE_NOOP("FaultText", "A selector of the query is wrong: %1, at character %2; correct it."), nullptr },
    { "query-syntax", QT_TRANSLATE_NOOP("FaultText", "The query is not complete PromQL: %1, at character %2; correct it."), nullptr },
    { "query-template",
        QT_TRANSLATE_NOOP("FaultText", "The query holds another tool's template; write $__window where a slice's length belongs."),
        nullptr },
    { "query-without-window",
        QT_TRANSLATE_NOOP(
            "FaultText", "This is neither a counter nor uses $__window; write the counter itself or sum(increase(…[$__window]))."),
        nullptr },
    { "counter-unmarked", QT_TRANSLATE_NOOP("FaultText", "“%1” looks like a counter but “counter” is false; write “counter: true”."),
        nullptr },
    { "unknown-indicator", QT_TRANSLATE_NOOP("FaultText", "There is no SLI “%1”; did you mean “%2”?"),
        QT_TRANSLATE_NOOP("FaultText", "There is no SLI “%1”; correct the name or add an object of kind SLI.") },
    { "no-metrics-source", QT_TRANSLATE_NOOP("FaultText", "No source of kind prometheus is declared; add one to “sources” in yagura.yaml."),
        nullptr },
    { "several-metrics-sources",
        QT_TRANSLATE_NOOP("FaultText", "Several metrics sources are declared (%1); name one with “metricSourceRef”."), nullptr },
    { "two-sources", QT_TRANSLATE_NOOP("FaultText", "One indicator cannot read from two sources (“%1” and “%2”); name the same one twice."),
        nullptr },
    { "unbound-data-source",
        QT_TRANSLATE_NOOP("FaultText", "The DataSource “%1” has no connection; add a source of that name to “sources” in yagura.yaml."),
        nullptr },
    { "strange-key", QT_TRANSLATE_NOOP("FaultText", "The key “%1” is unknown and is skipped, as the tool itself does; did you mean “%2”?"),
        QT_TRANSLATE_NOOP("FaultText", "The key “%1” is unknown and is skipped, as the tool itself does; remove it.") },
    { "template-missing",
        QT_TRANSLATE_NOOP(
            "FaultText", "The query of “%1” does not use {{.window}}, so it says the same for every window; write it into the range."),
        nullptr },
    { "plugin-indicator",
        QT_TRANSLATE_NOOP("FaultText",
            "This objective is skipped: Sloth's plugin “%1” cannot be run here; write its queries as “events”, or let its recorded rules "
            "be found."),
        nullptr },
    { "openslo-draft",
        QT_TRANSLATE_NOOP("FaultText",
            "“%1” is a draft that nobody has finished: its names changed and may change again; write the object as “apiVersion: "
            "openslo/v1”."),
        nullptr },
    { "target-hundred",
        QT_TRANSLATE_NOOP(
            "FaultText", "“%1” is 100 percent, which leaves no budget, so this objective is skipped; write a lower target such as 99.99."),
        nullptr },
    { "percent-range", QT_TRANSLATE_NOOP("FaultText", "“%2” is no percentage for “%1”; write one above 0 and below 100, such as 99.9."),
        nullptr },
    { "percent-is-share",
        QT_TRANSLATE_NOOP("FaultText", "“%1: %2” means %2 percent; if a share is meant, write it in percent, such as 99.9."), nullptr },
    { "namespace-missing",
        QT_TRANSLATE_NOOP("FaultText", "The object has no namespace, which Pyrra asks for; add “namespace” to its metadata."), nullptr },
    { "bucket-name",
        QT_TRANSLATE_NOOP("FaultText", "The successes of a latency indicator are a histogram's “_bucket”, but this is “%1”; check it."),
        nullptr },
    { "bad-bound", QT_TRANSLATE_NOOP("FaultText", "le=\"%1\" is no bucket bound; write a number such as le=\"0.5\"."), nullptr },
    { "bad-label-name",
        QT_TRANSLATE_NOOP("FaultText", "“%2” in “%1” is no label name; write names such as route, with commas between them."), nullptr },
    { "unknown-zone", QT_TRANSLATE_NOOP("FaultText", "There is no time zone “%1”; did you mean “%2”?"),
        QT_TRANSLATE_NOOP("FaultText", "There is no time zone “%1”; write an IANA name such as Asia/Tokyo.") },
    { "bad-calendar", QT_TRANSLATE_NOOP("FaultText", "“%2” in “%1” is no calendar window; write one such as “calendar month Asia/Tokyo”."),
        nullptr },
    { "bad-start-time", QT_TRANSLATE_NOOP("FaultText", "“%2” is no date and time for “%1”; write one such as 2026-01-01 00:00:00."),
        nullptr },
    { "calendar-unit",
        QT_TRANSLATE_NOOP("FaultText", "“%2” is no calendar period for “%1”; write a number with d, w, M, Q or Y, or a rolling window."),
        nullptr },
    { "slice-target-missing",
        QT_TRANSLATE_NOOP(
            "FaultText", "From which ratio on a time slice is good is not said, so the objective's target is used; add “timeSliceTarget”."),
        nullptr },
    { "composite-targets",
        QT_TRANSLATE_NOOP("FaultText",
            "The parts promise different targets, so the whole is held to their weighted mean, %1 percent; write another one into the "
            "annotation yagura/target."),
        nullptr },
    { "alert-condition", QT_TRANSLATE_NOOP("FaultText", "A condition with “%1” cannot be judged and is skipped; write “kind: burnrate”."),
        nullptr },
    { "alert-operator", QT_TRANSLATE_NOOP("FaultText", "“op: %1” would alert while little burns, so it is read as gte; write “op: gte”."),
        nullptr },
    { "alert-condition-count",
        QT_TRANSLATE_NOOP("FaultText",
            "A policy with %1 different conditions cannot be judged and is skipped; write one condition, or two of the same threshold."),
        nullptr },
    { "burn-never-fires",
        QT_TRANSLATE_NOOP("FaultText",
            "An alert at %1 times the budget's pace can never fire, because total failure burns at %2; lower the factor to %3 or raise the "
            "target."),
        nullptr },
    { "burn-range-zero",
        QT_TRANSLATE_NOOP("FaultText",
            "In a window of %2 the short range of the burn pair over %1 rounds to nothing; choose a longer window or other burn windows."),
        nullptr },
    { "unknown-object", QT_TRANSLATE_NOOP("FaultText", "There is no %1 “%2”; did you mean “%3”?"),
        QT_TRANSLATE_NOOP("FaultText", "There is no %1 “%2”; correct the name or add an object of that kind.") },
    { "unknown-service", QT_TRANSLATE_NOOP("FaultText", "There is no service “%1”; did you mean “%2”?"),
        QT_TRANSLATE_NOOP("FaultText", "There is no service “%1”; correct the name or add it to “services” in yagura.yaml.") },
    { "unknown-preset", QT_TRANSLATE_NOOP("FaultText", "There is no preset “%1”; did you mean “%2”?"),
        QT_TRANSLATE_NOOP("FaultText", "There is no preset “%1”; write a name and a version such as http-availability@1.") },
    { "preset-outdated",
        QT_TRANSLATE_NOOP("FaultText", "The preset “%1” has a newer version; look at the difference to “%2”, then write that."), nullptr },
    { "preset-value", QT_TRANSLATE_NOOP("FaultText", "The preset does not take “%1”: %2; did you mean “%3”?"),
        QT_TRANSLATE_NOOP("FaultText", "The preset does not take “%1”: %2; correct it under “vars”.") },
    { "end-before-start",
        QT_TRANSLATE_NOOP("FaultText", "“%1” is not later than the start, or more than 92 days later; correct one of them."), nullptr },
    { "bad-recurrence",
        QT_TRANSLATE_NOOP("FaultText", "“%1” is no recurrence rule that can be followed; write one such as FREQ=WEEKLY;BYDAY=SU."),
        nullptr },
    { "bad-date", QT_TRANSLATE_NOOP("FaultText", "“%2” is no date for “%1”; write one such as 2027-03-01."), nullptr },
    { "stage-order",
        QT_TRANSLATE_NOOP("FaultText", "The stage “%1” does not begin below the stage “%2” before it; order them from mild to strict."),
        nullptr },
    { "second-default-policy",
        QT_TRANSLATE_NOOP("FaultText", "Both “%1” and “%2” are the default policy; take “default: true” from one of them."), nullptr },
};

// Words that codes carry as arguments.
const std::pair<const char*, const char*> kWords[] = {
    { "text", QT_TRANSLATE_NOOP("FaultText", "text") },
    { "number", QT_TRANSLATE_NOOP("FaultText", "a number") },
    { "true-false", QT_TRANSLATE_NOOP("FaultText", "true or false") },
    { "list", QT_TRANSLATE_NOOP("FaultText", "a list") },
    { "map", QT_TRANSLATE_NOOP("FaultText", "a map of keys and values") },
    { "duration", QT_TRANSLATE_NOOP("FaultText", "a duration such as 30s") },
    { "nothing", QT_TRANSLATE_NOOP("FaultText", "nothing") },
    { "empty", QT_TRANSLATE_NOOP("FaultText", "nothing is there") },
    { "unknown-character", QT_TRANSLATE_NOOP("FaultText", "a character that has no meaning") },
    { "string-not-closed", QT_TRANSLATE_NOOP("FaultText", "a quote is not closed") },
    { "bad-escape", QT_TRANSLATE_NOOP("FaultText", "an unknown escape after a backslash") },
    { "bad-number", QT_TRANSLATE_NOOP("FaultText", "a number is malformed") },
    { "bad-duration", QT_TRANSLATE_NOOP("FaultText", "a duration is malformed") },
    { "not-closed", QT_TRANSLATE_NOOP("FaultText", "a bracket is not closed") },
    { "unexpected", QT_TRANSLATE_NOOP("FaultText", "something that cannot stand here") },
    { "operand-missing", QT_TRANSLATE_NOOP("FaultText", "a value is missing") },
    { "label-name", QT_TRANSLATE_NOOP("FaultText", "a label name is missing") },
    { "matcher-operator", QT_TRANSLATE_NOOP("FaultText", "one of = != =~ !~ is missing") },
    { "matcher-value", QT_TRANSLATE_NOOP("FaultText", "a label value must be in quotes") },
    { "bad-regex", QT_TRANSLATE_NOOP("FaultText", "a regular expression is malformed") },
    { "name-twice", QT_TRANSLATE_NOOP("FaultText", "the metric is named twice") },
    { "matches-everything", QT_TRANSLATE_NOOP("FaultText", "it would match every series") },
    { "too-deep", QT_TRANSLATE_NOOP("FaultText", "too many brackets inside each other") },
    { "preset-unknown", QT_TRANSLATE_NOOP("FaultText", "it has no such variable") },
    { "preset-missing", QT_TRANSLATE_NOOP("FaultText", "it has no value and needs one") },
    { "preset-name", QT_TRANSLATE_NOOP("FaultText", "the name of a metric or label is expected") },
    { "preset-number", QT_TRANSLATE_NOOP("FaultText", "a plain number above zero is expected") },
    { "preset-query", QT_TRANSLATE_NOOP("FaultText", "its query would not be PromQL") },
};

QString translated(const char* text) { return QCoreApplication::translate("FaultText", text); }

/// Only codes whose arguments are words of ours; a person's own text is never translated.
QStringList worded(const QString& code, QStringList arguments)
{
    const auto word = [&arguments](qsizetype index) {
        for (const auto& [key, text] : kWords) {
            if (index < arguments.size() && arguments.at(index) == QLatin1String(key)) {
                arguments[index] = translated(text);
                return;
            }
        }
    };
    if (code == QLatin1String("wrong-type")) {
        word(1);
        word(2);
    } else if (code == QLatin1String("bad-selector") || code.startsWith(QLatin1String("query-"))) {
        word(0);
    } else if (code == QLatin1String("preset-value")) {
        word(1);
    }
    return arguments;
}

/// All places at once, so that a percent sign inside an argument is left alone.
QString filled(const QString& text, const QStringList& arguments)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text.at(i) == QLatin1Char('%') && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (digit >= 1 && digit <= arguments.size()) {
            out += arguments.at(digit - 1);
            ++i;
        } else {
            out += text.at(i);
        }
    }
    return out;
}

} // namespace

QString faultText(const QString& code, const QStringList& arguments)
{
    for (const Sentence& sentence : kSentences) {
        if (code != QLatin1String(sentence.code))
            continue;
        const bool withoutHint = sentence.textWithoutHint && (arguments.isEmpty() || arguments.last().isEmpty());
        return filled(translated(withoutHint ? sentence.textWithoutHint : sentence.text), worded(code, arguments));
    }
    return filled(
        QCoreApplication::translate("FaultText", "The fault “%1” has no description; look it up in the documentation."), { code });
}

} // namespace yagura
