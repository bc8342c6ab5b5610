// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <array>

/// What can be wrong with a configuration. The comment names the arguments in order; models/wording/faulttext has a
/// sentence for each. Codes are stable: tests and people's scripts may look for them.
namespace yagura::faults {

// Files
inline constexpr QLatin1String noConfiguration("no-configuration"); // folder-less file name
inline constexpr QLatin1String fileMissing("file-missing"); // path
inline constexpr QLatin1String fileUnreadable("file-unreadable"); // path
inline constexpr QLatin1String fileTooLarge("file-too-large"); // limit in KiB
inline constexpr QLatin1String tooManyFiles("too-many-files"); // path, limit
inline constexpr QLatin1String notUtf8("not-utf8"); // -
inline constexpr QLatin1String nulByte("nul-byte"); // -
inline constexpr QLatin1String emptyFile("empty-file"); // -
// YAML
inline constexpr QLatin1String tabIndentation("tab-indentation"); // -
inline constexpr QLatin1String yamlSyntax("yaml-syntax"); // parser's words
inline constexpr QLatin1String tooDeep("too-deep"); // limit
inline constexpr QLatin1String tooManyNodes("too-many-nodes"); // limit
inline constexpr QLatin1String aliasBomb("alias-bomb"); // limit
inline constexpr QLatin1String aliasCycle("alias-cycle"); // -
inline constexpr QLatin1String duplicateKey("duplicate-key"); // key, line of the first
inline constexpr QLatin1String keyNotText("key-not-text"); // -
inline constexpr QLatin1String unsupportedTag("unsupported-tag"); // tag
inline constexpr QLatin1String severalDocuments("several-documents"); // -
// Keys and values
inline constexpr QLatin1String unknownKey("unknown-key"); // key, suggestion or empty
inline constexpr QLatin1String missingKey("missing-key"); // key, where
inline constexpr QLatin1String wrongType("wrong-type"); // key, expected type, found type
inline constexpr QLatin1String emptyValue("empty-value"); // key
inline constexpr QLatin1String emptyList("empty-list"); // key
inline constexpr QLatin1String unknownValue("unknown-value"); // key, value, allowed values, suggestion or empty
inline constexpr QLatin1String notSupported("not-supported"); // what
inline constexpr QLatin1String oneOfMissing("one-of-missing"); // key, key
inline constexpr QLatin1String oneOfBoth("one-of-both"); // key, key
inline constexpr QLatin1String outOfRange("out-of-range"); // key, value, lowest, highest
inline constexpr QLatin1String limitsOrder("limits-order"); // warnBelow, criticalBelow
inline constexpr QLatin1String badDuration("bad-duration"); // key, value
inline constexpr QLatin1String badId("bad-id"); // key, value
inline constexpr QLatin1String duplicateId("duplicate-id"); // kind, id, file:line of the first
// Sources
inline constexpr QLatin1String badUrl("bad-url"); // key
inline constexpr QLatin1String badScheme("bad-scheme"); // scheme
inline constexpr QLatin1String urlWithQuery("url-with-query"); // -
inline constexpr QLatin1String secretInUrl("secret-in-url"); // -
inline constexpr QLatin1String secretInFile("secret-in-file"); // key
inline constexpr QLatin1String badSecretName("bad-secret-name"); // -
inline constexpr QLatin1String urlsOnlyForAlertmanager("urls-only-alertmanager"); // kind
inline constexpr QLatin1String authTypeMissing("auth-type-missing"); // -
inline constexpr QLatin1String authKeyMissing("auth-key-missing"); // type, key
inline constexpr QLatin1String authKeyUnused("auth-key-unused"); // type, key
inline constexpr QLatin1String badHeader("bad-header"); // name
inline constexpr QLatin1String caWithoutTls("ca-without-tls"); // - (warning)
inline constexpr QLatin1String secretOverHttp("secret-over-http"); // host (warning)
inline constexpr QLatin1String keyOfOtherKind("key-of-other-kind"); // key, kind it belongs to
// Services
inline constexpr QLatin1String unknownSource("unknown-source"); // name, suggestion or empty
inline constexpr QLatin1String wrongSourceKind("wrong-source-kind"); // name, its kind, needed kind
inline constexpr QLatin1String badSelector("bad-selector"); // reason, character
inline constexpr QLatin1String unknownSlo("unknown-slo"); // id, suggestion or empty
inline constexpr QLatin1String otherServicesSlo("other-services-slo"); // id, its service (warning)
inline constexpr QLatin1String optionClash("option-clash"); // option
inline constexpr QLatin1String optionSetTwice("option-set-twice"); // option, key
inline constexpr QLatin1String noObjectives("no-objectives"); // - (warning)
inline constexpr QLatin1String impliedService("implied-service"); // service, suggestion or empty (warning)
// OpenSLO
inline constexpr QLatin1String notAnObject("not-an-object"); // -
inline constexpr QLatin1String notOpenSlo("not-openslo"); // apiVersion
inline constexpr QLatin1String foreignFile("foreign-file"); // tool, version (warning)
inline constexpr QLatin1String ignoredKind("ignored-kind"); // kind (warning)
inline constexpr QLatin1String ignoredKey("ignored-key"); // key (warning)
inline constexpr QLatin1String timeWindowCount("time-window-count"); // count
inline constexpr QLatin1String minuteOrMonth("minute-or-month"); // text (warning)
inline constexpr QLatin1String targetRange("target-range"); // key, value
inline constexpr QLatin1String targetIsPercent("target-is-percent"); // value
inline constexpr QLatin1String percentIsRatio("percent-is-ratio"); // value (warning)
inline constexpr QLatin1String targetWithoutBudget("target-without-budget"); // key
inline constexpr QLatin1String targetPrecision("target-precision"); // key
inline constexpr QLatin1String opOnRatio("op-on-ratio"); // key (warning)
inline constexpr QLatin1String integerBucket("integer-bucket"); // le (warning)
inline constexpr QLatin1String bucketWithoutBound("bucket-without-bound"); // metric
inline constexpr QLatin1String bucketTotal("bucket-total"); // metric (warning)
inline constexpr QLatin1String sameQueries("same-queries"); // key
inline constexpr QLatin1String queryTokens("query-tokens"); // reason, character
inline constexpr QLatin1String querySelector("query-selector"); // reason, character
inline constexpr QLatin1String querySyntax("query-syntax"); // reason, character
inline constexpr QLatin1String queryTemplate("query-template"); // -
inline constexpr QLatin1String queryWithoutWindow("query-without-window"); // - (warning)
inline constexpr QLatin1String counterUnmarked("counter-unmarked"); // metric (warning)
inline constexpr QLatin1String unknownIndicator("unknown-indicator"); // name, suggestion or empty
inline constexpr QLatin1String noMetricsSource("no-metrics-source"); // -
inline constexpr QLatin1String severalMetricsSources("several-metrics-sources"); // names
inline constexpr QLatin1String twoSources("two-sources"); // name, name
inline constexpr QLatin1String unboundDataSource("unbound-data-source"); // name

// Other tools' files
inline constexpr QLatin1String strangeKey("strange-key"); // key, suggestion or empty (warning): the tool itself lets it pass
inline constexpr QLatin1String templateMissing("template-missing"); // key (warning)
inline constexpr QLatin1String pluginIndicator("plugin-indicator"); // plugin's id (warning): the objective is skipped
inline constexpr QLatin1String openSloDraft("openslo-draft"); // apiVersion
inline constexpr QLatin1String targetHundred("target-hundred"); // key (warning): the objective is skipped
inline constexpr QLatin1String percentRange("percent-range"); // key, value
inline constexpr QLatin1String percentIsShare("percent-is-share"); // key, value (warning)
inline constexpr QLatin1String namespaceMissing("namespace-missing"); // - (warning)
inline constexpr QLatin1String bucketName("bucket-name"); // metric (warning)
inline constexpr QLatin1String badBound("bad-bound"); // le
// Windows, methods, composites
inline constexpr QLatin1String badLabelName("bad-label-name"); // key, label
inline constexpr QLatin1String unknownZone("unknown-zone"); // zone, suggestion or empty
inline constexpr QLatin1String badCalendar("bad-calendar"); // key, text
inline constexpr QLatin1String badStartTime("bad-start-time"); // key, text
inline constexpr QLatin1String calendarUnit("calendar-unit"); // key, text
inline constexpr QLatin1String sliceTargetMissing("slice-target-missing"); // - (warning)
inline constexpr QLatin1String compositeTargets("composite-targets"); // the target that is used (warning)
// Burn policies
inline constexpr QLatin1String alertCondition("alert-condition"); // what (warning)
inline constexpr QLatin1String alertOperator("alert-operator"); // op (warning)
inline constexpr QLatin1String alertConditionCount("alert-condition-count"); // count (warning)
inline constexpr QLatin1String burnNeverFires("burn-never-fires"); // factor, highest possible rate, nearest factor
inline constexpr QLatin1String burnRangeZero("burn-range-zero"); // long window of the pair, SLO window
// Names over all files
inline constexpr QLatin1String unknownObject("unknown-object"); // kind, name, suggestion or empty
inline constexpr QLatin1String unknownService("unknown-service"); // name, suggestion or empty
// Presets
inline constexpr QLatin1String unknownPreset("unknown-preset"); // reference, suggestion or empty
inline constexpr QLatin1String presetOutdated("preset-outdated"); // reference, the newest (warning)
inline constexpr QLatin1String presetValue("preset-value"); // variable, reason, suggestion or empty
// Corrections and error budget policies
inline constexpr QLatin1String endBeforeStart("end-before-start"); // key
inline constexpr QLatin1String badRecurrence("bad-recurrence"); // rule
inline constexpr QLatin1String badDate("bad-date"); // key, value
inline constexpr QLatin1String stageOrder("stage-order"); // stage, the stage before it
inline constexpr QLatin1String secondDefaultPolicy("second-default-policy"); // policy, the first one

inline constexpr std::array kAll { noConfiguration, fileMissing, fileUnreadable, fileTooLarge, tooManyFiles, notUtf8, nulByte, emptyFile,
    tabIndentation, yamlSyntax, tooDeep, tooManyNodes, aliasBomb, aliasCycle, duplicateKey, keyNotText, unsupportedTag, severalDocuments,
    unknownKey, missingKey, wrongType, emptyValue, emptyList, unknownValue, notSupported, oneOfMissing, oneOfBoth, outOfRange, limitsOrder,
    badDuration, badId, duplicateId, badUrl, badScheme, urlWithQuery, secretInUrl, secretInFile, badSecretName, urlsOnlyForAlertmanager,
    authTypeMissing, authKeyMissing, authKeyUnused, badHeader, caWithoutTls, secretOverHttp, keyOfOtherKind, unknownSource, wrongSourceKind,
    badSelector, unknownSlo, otherServicesSlo, optionClash, optionSetTwice, noObjectives, impliedService, notAnObject, notOpenSlo,
    foreignFile, ignoredKind, ignoredKey, timeWindowCount, minuteOrMonth, targetRange, targetIsPercent, percentIsRatio, targetWithoutBudget,
    targetPrecision, opOnRatio, integerBucket, bucketWithoutBound, bucketTotal, sameQueries, queryTokens, querySelector, querySyntax,
    queryTemplate, queryWithoutWindow, counterUnmarked, unknownIndicator, noMetricsSource, severalMetricsSources, twoSources,
    unboundDataSource, strangeKey, templateMissing, pluginIndicator, openSloDraft, targetHundred, percentRange, percentIsShare,
    namespaceMissing, bucketName, badBound, badLabelName, unknownZone, badCalendar, badStartTime, calendarUnit, sliceTargetMissing,
    compositeTargets, alertCondition, alertOperator, alertConditionCount, burnNeverFires, burnRangeZero, unknownObject, unknownService,
    unknownPreset, presetOutdated, presetValue, endBeforeStart, badRecurrence, badDate, stageOrder, secondDefaultPolicy };

} // namespace yagura::faults
