// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/faultcodes.h"
#include "models/config/faultlist.h"
#include "models/wording/faulttext.h"
#include "tests/models/config/configfolder.h"
#include "tests/support/testmain.h"

#include <QSet>

using namespace yagura;
using namespace yagura::test;

namespace {
const QString kMain = QStringLiteral("yagura.yaml");
const QString kSlo = QStringLiteral("slo/checkout.yaml");

/// "¦" in the new text marks the place where the fault must point; it is taken out before writing.
struct Spoil
{
    const char* name;
    const QString& file;
    const char* from;
    const char* to;
    const char* expected; ///< severity, code and arguments
};

const Spoil kSpoils[] = {
    // yagura.yaml: form
    { "tab", kMain, "    kind: prometheus", "¦\tkind: prometheus", "error tab-indentation []" },
    { "duplicate key", kMain, "    poll: 30s\n", "    poll: 30s\n    ¦poll: 31s\n", "error duplicate-key [poll, 8]" },
    { "two documents", kMain, "storage: {kind: sqlite}", "storage: {kind: sqlite}\n---\n¦version: 1", "error several-documents []" },
    { "key is a list", kMain, "storage: {kind: sqlite}", "storage: {¦[a]: sqlite}", "error key-not-text []" },
    { "tag", kMain, "team: team-pay", "team: ¦!!python/object team-pay", "error unsupported-tag [tag:yaml.org,2002:python/object]" },
    { "unknown key", kMain, "    poll: 30s", "    ¦pol: 30s", "error unknown-key [pol, poll]" },
    { "unknown top key", kMain, "status:", "¦statuses:", "error unknown-key [statuses, status]" },
    { "version", kMain, "version: 1", "version: ¦2", "error unknown-value [version, 2, 1, 1]" },
    { "later key", kMain, "storage: {kind: sqlite}", "¦guards: {}", "error not-supported [guards]" },
    { "storage without a database", kMain, "{kind: sqlite}", "¦{kind: postgresql, host: db}", "error missing-key [database, storage]" },
    { "storage port", kMain, "{kind: sqlite}", "{kind: postgresql, host: db, database: yagura, port: ¦0}",
        "error out-of-range [storage.port, 0, 1, 65535]" },
    { "storage password", kMain, "{kind: sqlite}", "{kind: postgresql, host: db, database: yagura, password: ¦hunter2}",
        "error secret-in-file [storage.password]" },
    { "storage secret", kMain, "{kind: sqlite}", "{kind: postgresql, host: db, database: yagura, secret: ¦'a b'}",
        "error bad-secret-name []" },
    { "host of a file", kMain, "{kind: sqlite}", "{kind: sqlite, ¦host: db}", "error key-of-other-kind [host, postgresql]" },
    { "corrections missing", kMain, "storage: {kind: sqlite}", "corrections: [¦fixes]", "error file-missing [fixes]" },
    { "policies are a list", kMain, "storage: {kind: sqlite}", "policies: ¦rules", "error wrong-type [policies, list, text]" },
    { "wrong type", kMain, "status: {warnBelow: 0.25, criticalBelow: 0}", "status: ¦[]", "error wrong-type [status, map, list]" },
    { "quoted number", kMain, "warnBelow: 0.25", "warnBelow: ¦\"0.25\"", "error wrong-type [status.warnBelow, number, text]" },
    { "empty value", kMain, "    team: team-pay", "    ¦team:", "error empty-value [services[1].team]" },
    { "limits range", kMain, "warnBelow: 0.25", "warnBelow: ¦25", "error out-of-range [status.warnBelow, 25, -1, 1]" },
    { "limits order", kMain, "criticalBelow: 0}", "criticalBelow: ¦0.5}", "error limits-order [0.25, 0.5]" },
    { "objectives missing", kMain, "objectives: [slo]", "objectives: [slo, ¦slos]", "error file-missing [slos]" },
    // sources
    { "source name missing", kMain, "  - name: metrics\n    kind", "  - ¦kind", "error missing-key [name, sources[1]]" },
    { "source twice", kMain, "{name: pager", "{name: ¦metrics", "error duplicate-id [source, metrics, yagura.yaml:3]" },
    { "source kind", kMain, "kind: rundeck", "kind: ¦rundek",
        "error unknown-value [sources[3].kind, rundek, prometheus, alertmanager, rundeck, rundeck]" },
    { "later source kind", kMain, "  - {name: pager", "  - {name: hub, kind: ¦github, url: http://127.0.0.1:1}\n  - {name: pager",
        "error not-supported [kind: github]" },
    { "bad url", kMain, "url: http://127.0.0.1:9090", "url: ¦127.0.0.1:9090", "error bad-url [sources[1].url]" },
    { "scheme", kMain, "url: http://127.0.0.1:9090", "url: ¦ftp://127.0.0.1", "error bad-scheme [ftp]" },
    { "url with query", kMain, "url: http://127.0.0.1:9090", "url: ¦http://127.0.0.1:9090/?a=b", "error url-with-query []" },
    { "password in url", kMain, "url: http://127.0.0.1:9090", "url: ¦http://ann:hunter2@127.0.0.1:9090", "error secret-in-url []" },
    { "token in url", kMain, "url: http://127.0.0.1:9090", "url: ¦http://127.0.0.1:9090/?token=abc", "error secret-in-url []" },
    { "urls elsewhere", kMain, "    url: http://127.0.0.1:9090", "    ¦urls: [http://127.0.0.1:9090]",
        "error urls-only-alertmanager [prometheus]" },
    { "url and urls", kMain, "urls: [http://127.0.0.1:9093", "url: http://127.0.0.1:1, ¦urls: [http://127.0.0.1:9093",
        "error one-of-both [url, urls]" },
    { "token under auth", kMain, "secret: metrics-token", "token: ¦hunter2hunter2", "error secret-in-file [auth.token]" },
    { "token as secret", kMain, "secret: metrics-token", "secret: ¦ghp_0123456789abcdefghij", "error secret-in-file [auth.secret]" },
    { "secret name", kMain, "secret: metrics-token", "secret: ¦'pass word!'", "error bad-secret-name []" },
    { "header with secret", kMain, "X-Scope-OrgID: shop", "Authorization: ¦shop", "error secret-in-file [headers.Authorization]" },
    { "bad header", kMain, "X-Scope-OrgID: shop", "¦Host: shop", "error bad-header [Host]" },
    { "auth type", kMain, "type: bearer", "type: ¦beare",
        "error unknown-value [sources[1].auth.type, beare, none, bearer, basic, header, bearer]" },
    { "auth type missing", kMain, "auth: {type: bearer, secret", "auth: ¦{secret", "error auth-type-missing []" },
    { "basic without user", kMain, "auth: {type: bearer", "auth: ¦{type: basic", "error auth-key-missing [basic, user]" },
    { "bearer with user", kMain, "type: bearer,", "type: bearer, ¦user: ann,", "error auth-key-unused [bearer, user]" },
    { "bad duration", kMain, "poll: 30s", "poll: ¦30 s", "error bad-duration [sources[1].poll, 30 s]" },
    { "short poll", kMain, "poll: 30s", "poll: ¦1s", "error out-of-range [sources[1].poll, 1s, 5s, 1h]" },
    { "reconcile elsewhere", kMain, "    poll: 30s", "    ¦reconcile: 30s", "error key-of-other-kind [reconcile, rundeck]" },
    { "ca missing", kMain, "    poll: 30s", "    tls: {ca: ¦none.pem}", "error file-missing [none.pem]" },
    { "secret over http", kMain, "url: http://127.0.0.1:9090", "url: ¦http://metrics.example:9090",
        "warning secret-over-http [metrics.example]" },
    // services
    { "service twice", kMain, "  - id: search", "  - id: ¦checkout", "error duplicate-id [service, checkout, yagura.yaml:13]" },
    { "service id", kMain, "  - id: search", "  - id: ¦'se arch'", "error bad-id [services[2].id, se arch]" },
    { "alert selector", kMain, "'{service=\"checkout\"}'", "'{service=¦checkout}'", "error bad-selector [matcher-value, 10]" },
    { "alert selector for all", kMain, "'{service=\"checkout\"}'", "'¦{}'", "error bad-selector [matches-everything, 1]" },
    { "deploy source", kMain, "source: jobs", "source: ¦job", "error unknown-source [job, jobs]" },
    { "deploy source kind", kMain, "source: jobs", "source: ¦metrics", "error wrong-source-kind [metrics, prometheus, rundeck]" },
    { "verify slo", kMain, "slo: checkout-availability", "slo: ¦checkout-availabilty",
        "error unknown-slo [checkout-availabilty, checkout-availability]" },
    { "verify other slo", kMain, "slo: checkout-availability", "slo: ¦search-availability",
        "warning other-services-slo [search-availability, search]" },
    { "option clash", kMain, "opIdOption: yagura_op", "opIdOption: ¦version", "error option-clash [version]" },
    { "option twice", kMain, "options: {cluster: a}", "options: {¦version: v1}", "error option-set-twice [version, versionOption]" },
    { "secret option", kMain, "options: {cluster: a}", "options: {db_password: ¦x}",
        "error secret-in-file [services[1].deploy.options.db_password]" },
    { "language", kMain, "name: {en: Checkout, ja:", "name: {en: Checkout, ¦Japanese:", "error unknown-key [Japanese, ]" },
    // OpenSLO
    { "api version", kSlo,
        "apiVersion: openslo/v1\nkind: SLO\nmetadata:", "apiVersion: ¦v1\nkind: SLO\nmetadata:", "error not-openslo [v1]" },
    { "draft of OpenSLO", kSlo, "apiVersion: openslo/v1\nkind: SLO\nmetadata:", "apiVersion: ¦openslo.com/v2alpha\nkind: SLO\nmetadata:",
        "error openslo-draft [openslo.com/v2alpha]" },
    { "kind", kSlo, "kind: SLI", "kind: ¦SLIX",
        "error unknown-value [kind, SLIX, SLO, SLI, Service, DataSource, AlertPolicy, AlertCondition, AlertNotificationTarget, SLI]" },
    { "slo name", kSlo, "name: checkout-availability", "name: ¦Checkout_Availability",
        "error bad-id [metadata.name, Checkout_Availability]" },
    { "slo twice", kSlo, "metadata: {name: checkout-latency}", "metadata: {name: ¦checkout-availability}",
        "error duplicate-id [SLO, checkout-availability, slo/checkout.yaml:4]" },
    { "unknown slo key", kSlo, "  budgetingMethod: Occurrences\n  timeWindow:\n    - {",
        "  ¦budgettingMethod: Occurrences\n  budgetingMethod: Occurrences\n  timeWindow:\n    - {",
        "error unknown-key [budgettingMethod, budgetingMethod]" },
    { "time slices without length", kSlo,
        "budgetingMethod: Occurrences\n  timeWindow:\n    - {duration: 30d, isRolling: true}\n  objectives:\n    - targetPercent: 99.9",
        "budgetingMethod: Timeslices\n  timeWindow:\n    - {duration: 30d, isRolling: true}\n  objectives:\n    - ¦targetPercent: "
        "99.9\n      timeSliceTarget: 0.95",
        "error missing-key [timeSliceWindow, spec.objectives[1]]" },
    { "time slice target above one", kSlo,
        "budgetingMethod: Occurrences\n  timeWindow:\n    - {duration: 30d, isRolling: true}\n  objectives:\n    - targetPercent: 99.9",
        "budgetingMethod: Timeslices\n  timeWindow:\n    - {duration: 30d, isRolling: true}\n  objectives:\n    - targetPercent: "
        "99.9\n      timeSliceWindow: 5m\n      timeSliceTarget: ¦95",
        "error out-of-range [spec.objectives[1].timeSliceTarget, 95, 0.001, 1]" },
    { "unknown method", kSlo, "  budgetingMethod: Occurrences\n  timeWindow:\n    - {",
        "  budgetingMethod: ¦Occurences\n  timeWindow:\n    - {",
        "error unknown-value [spec.budgetingMethod, Occurences, Occurrences, Timeslices, RatioTimeslices, Occurrences]" },
    { "calendar zone", kSlo, "{duration: 30d, isRolling: true}",
        "{duration: 1M, isRolling: false, calendar: {startTime: 2022-01-01 12:00:00, timeZone: ¦Asia/Tokio}}",
        "error unknown-zone [Asia/Tokio, Asia/Tokyo]" },
    { "calendar start", kSlo, "{duration: 30d, isRolling: true}",
        "{duration: 1M, isRolling: false, calendar: {startTime: ¦2022-02-30 12:00:00, timeZone: UTC}}",
        "error bad-start-time [spec.timeWindow[1].calendar.startTime, 2022-02-30 12:00:00]" },
    { "calendar unit", kSlo, "{duration: 30d, isRolling: true}",
        "{duration: ¦12h, isRolling: false, calendar: {startTime: 2022-01-01 12:00:00, timeZone: UTC}}",
        "error calendar-unit [spec.timeWindow[1].duration, 12h]" },
    { "calendar and rolling", kSlo, "{duration: 30d, isRolling: true}",
        "{duration: 1M, isRolling: true, ¦calendar: {startTime: 2022-01-01 12:00:00, timeZone: UTC}}",
        "error one-of-both [isRolling: true, calendar]" },
    { "not rolling", kSlo, "{duration: 30d, isRolling: true}", "¦{duration: 30d, isRolling: false}",
        "error missing-key [calendar, spec.timeWindow[1]]" },
    { "rolling as text", kSlo, "isRolling: true}", "isRolling: ¦yes}",
        "error wrong-type [spec.timeWindow[1].isRolling, true-false, text]" },
    { "openslo duration", kSlo, "duration: 30d", "duration: ¦1h30m", "error bad-duration [spec.timeWindow[1].duration, 1h30m]" },
    { "minute or month", kSlo, "duration: 30d", "duration: ¦1m", "warning minute-or-month [1m]" },
    { "two windows", kSlo, "    - {duration: 30d, isRolling: true}",
        "    ¦- {duration: 30d, isRolling: true}\n    - {duration: 7d, isRolling: true}", "error time-window-count [2]" },
    { "window annotation", kSlo, "yagura/windows: \"7d; 1d\"", "yagura/windows: ¦\"7d; soon\"",
        "error bad-duration [yagura/windows, soon]" },
    { "calendar annotation", kSlo, "yagura/windows: \"7d; 1d\"", "yagura/windows: ¦\"calendar month Tokyo\"",
        "error unknown-zone [Tokyo, ]" },
    { "calendar annotation unit", kSlo, "yagura/windows: \"7d; 1d\"", "yagura/windows: ¦\"calendar fortnight\"",
        "error bad-calendar [yagura/windows, calendar fortnight]" },
    { "grouping annotation", kSlo, "yagura/windows: \"7d; 1d\"", "yagura/grouping: ¦\"route, re gion\"",
        "error bad-label-name [yagura/grouping, re gion]" },
    { "burn annotation", kSlo, "yagura/windows: \"7d; 1d\"", "yagura/burn: ¦slot",
        "error unknown-value [yagura/burn, slot, google, sloth, pyrra, sloth]" },
    { "policy annotation", kSlo, "yagura/windows: \"7d; 1d\"", "yagura/policy: ¦shop", "error unknown-object [BudgetPolicy, shop, ]" },
    { "annotation of ours", kSlo, "yagura/windows: \"7d; 1d\"", "¦yagura/window: 7d", "error unknown-key [yagura/window, yagura/windows]" },
    { "target as percent", kSlo, "targetPercent: 99.9", "target: ¦99.9", "error target-is-percent [99.9]" },
    { "percent as share", kSlo, "targetPercent: 99.9", "targetPercent: ¦0.999", "warning percent-is-ratio [0.999]" },
    { "target one", kSlo, "targetPercent: 99.9", "target: ¦1.0", "error target-without-budget [spec.objectives[1].target]" },
    { "target hundred", kSlo, "targetPercent: 99.9", "targetPercent: ¦100",
        "error target-without-budget [spec.objectives[1].targetPercent]" },
    { "target zero", kSlo, "targetPercent: 99.9", "targetPercent: ¦0", "error target-range [spec.objectives[1].targetPercent, 0]" },
    { "target precision", kSlo, "targetPercent: 99.9", "targetPercent: ¦99.99999999999",
        "error target-precision [spec.objectives[1].targetPercent]" },
    { "target both", kSlo, "targetPercent: 99.9", "targetPercent: 99.9\n      ¦target: 0.999",
        "error one-of-both [target, targetPercent]" },
    { "op on ratio", kSlo, "- targetPercent: 99.9", "- targetPercent: 99.9\n      ¦op: gt", "warning op-on-ratio [op]" },
    { "time slice target", kSlo, "- targetPercent: 99.9", "- targetPercent: 99.9\n      ¦timeSliceTarget: 0.9",
        "warning ignored-key [timeSliceTarget]" },
    { "composite and one indicator", kSlo,
        "- targetPercent: 99.9\n  indicator:", "- targetPercent: 99.9\n      indicatorRef: checkout-fast\n  ¦indicator:",
        "error one-of-both [indicator, objectives[].indicator]" },
    { "part without indicator", kSlo,
        "    indicatorRef: checkout-fast\n    timeWindow:\n      - duration: 4w\n        isRolling: true\n    budgetingMethod: "
        "Occurrences\n    objectives:\n      - {displayName: fast, target: 0.95}\n      - {target: 0.94}",
        "    timeWindow:\n      - duration: 4w\n        isRolling: true\n    budgetingMethod: Occurrences\n    objectives:\n      - "
        "{displayName: fast, target: 0.95, indicatorRef: checkout-fast, compositeWeight: 3}\n      - ¦{target: 0.94}",
        "error missing-key [indicator, spec.objectives]" },
    { "targets of a composite", kSlo,
        "    indicatorRef: checkout-fast\n    timeWindow:\n      - duration: 4w\n        isRolling: true\n    budgetingMethod: "
        "Occurrences\n    objectives:\n      - {displayName: fast, target: 0.95}\n      - {target: 0.94}",
        "    timeWindow:\n      - duration: 4w\n        isRolling: true\n    budgetingMethod: Occurrences\n    objectives:\n      - "
        "¦{displayName: fast, target: 0.95, indicatorRef: checkout-fast, compositeWeight: 3}\n      - {target: 0.94, indicatorRef: "
        "checkout-fast}",
        "warning composite-targets [94.75]" },
    { "weight without part", kSlo, "- targetPercent: 99.9", "- targetPercent: 99.9\n      ¦compositeWeight: 2",
        "warning ignored-key [compositeWeight]" },
    { "a burn rate that cannot be", kSlo, "      - {displayName: fast, target: 0.95}\n", "      - ¦{displayName: fast, target: 0.92}\n",
        "warning burn-never-fires [13.44, 12.5, 12.5]" },
    { "no objective", kSlo, "  objectives:\n    - targetPercent: 99.9", "  objectives: ¦[]", "error empty-list [spec.objectives]" },
    { "alert policy", kSlo, "  service: checkout\n  budgetingMethod",
        "  service: checkout\n  alertPolicies: [{alertPolicyRef: ¦fast-burn}]\n  budgetingMethod",
        "error unknown-object [AlertPolicy, fast-burn, ]" },
    { "alert condition", kSlo, "  service: checkout\n  budgetingMethod",
        "  service: checkout\n  alertPolicies: [{kind: AlertPolicy, metadata: {name: a}, spec: {conditions: [{conditionRef: "
        "¦burning}]}}]\n  budgetingMethod",
        "error unknown-object [AlertCondition, burning, ]" },
    { "alert condition kind", kSlo, "  service: checkout\n  budgetingMethod",
        "  service: checkout\n  alertPolicies: [{kind: AlertPolicy, spec: {conditions: [{spec: {severity: page, condition: {kind: "
        "¦latency, threshold: 2, lookbackWindow: 1h}}}]}}]\n  budgetingMethod",
        "warning alert-condition [kind: latency]" },
    { "alert operator", kSlo, "  service: checkout\n  budgetingMethod",
        "  service: checkout\n  alertPolicies: [{kind: AlertPolicy, spec: {conditions: [{spec: {severity: page, condition: {kind: "
        "burnrate, op: ¦lte, threshold: 2, lookbackWindow: 1h}}}]}}]\n  budgetingMethod",
        "warning alert-operator [lte]" },
    { "alert that cannot fire", kSlo,
        "  service: checkout\n  budgetingMethod: Occurrences\n  timeWindow:\n    - {duration: 30d, "
        "isRolling: true}\n  objectives:\n    - ",
        "  service: checkout\n  alertPolicies: [{kind: AlertPolicy, spec: {conditions: [{spec: {severity: page, condition: {kind: "
        "burnrate, op: gte, threshold: 1001, lookbackWindow: 1h}}}]}}]\n  budgetingMethod: Occurrences\n  timeWindow:\n    - {duration: "
        "30d, isRolling: true}\n  objectives:\n    - ¦",
        "error burn-never-fires [1001, 1000, 1000]" },
    { "ignored service annotation", kSlo, "yagura/windows: \"7d; 1d\"", "yagura/service: ¦shop", "warning ignored-key [yagura/service]" },
    { "ignored target annotation", kSlo, "yagura/windows: \"7d; 1d\"", "yagura/target: ¦\"99\"", "warning ignored-key [yagura/target]" },
    { "long name", kSlo, "metadata: {name: checkout-latency}",
        "metadata: {name: ¦aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}",
        "error bad-id [metadata.name, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa]" },
    { "label that is a map", kSlo, "metadata: {name: checkout-latency}", "metadata: {name: checkout-latency, labels: {team: ¦{a: b}}}",
        "error wrong-type [metadata.labels.team, text, map]" },
    { "no service", kSlo, "    service: checkout\n    indicatorRef", "    ¦indicatorRef", "error missing-key [service, spec]" },
    { "no time window", kSlo,
        "    service: checkout\n    indicatorRef: checkout-fast\n    timeWindow:\n      - duration: 4w\n        isRolling: true\n",
        "    ¦service: checkout\n    indicatorRef: checkout-fast\n", "error missing-key [timeWindow, spec]" },
    { "empty list of windows", kSlo, "    timeWindow:\n      - duration: 4w\n        isRolling: true\n", "    timeWindow: ¦[]\n",
        "error time-window-count [0]" },
    { "no target", kSlo, "{displayName: fast, target: 0.95}", "¦{displayName: fast}", "error one-of-missing [target, targetPercent]" },
    { "target of hundred as a share", kSlo, "targetPercent: 99.9", "target: ¦100", "error target-range [spec.objectives[1].target, 100]" },
    { "operator", kSlo, "{displayName: fast, target: 0.95}", "{displayName: fast, op: ¦eq, target: 0.95}",
        "error unknown-value [spec.objectives[1].op, eq, lte, gte, lt, gt, ]" },
    { "value on ratio", kSlo, "{displayName: fast, target: 0.95}", "{displayName: fast, ¦value: 1, target: 0.95}",
        "warning op-on-ratio [value]" },
    { "threshold without op", kSlo,
        "    indicatorRef: checkout-fast\n    timeWindow:\n      - duration: 4w\n        isRolling: true\n    budgetingMethod: "
        "Occurrences\n    objectives:\n      - {displayName: fast, target: 0.95}\n      - {target: 0.94}",
        "    indicator: {spec: {thresholdMetric: {metricSource: {spec: {query: up}}}}}\n    timeWindow: [{duration: 4w, isRolling: "
        "true}]\n    budgetingMethod: Occurrences\n    objectives:\n      - ¦{value: 1, target: 0.95}",
        "error missing-key [op, spec.objectives]" },
    { "time slices without a target", kSlo,
        "budgetingMethod: Occurrences\n  timeWindow:\n    - {duration: 30d, isRolling: true}\n  objectives:\n    - targetPercent: 99.9",
        "budgetingMethod: Timeslices\n  timeWindow:\n    - {duration: 30d, isRolling: true}\n  objectives:\n    - ¦targetPercent: "
        "99.9\n      timeSliceWindow: 5m",
        "warning slice-target-missing []" },
    { "slices of a month", kSlo,
        "budgetingMethod: Occurrences\n  timeWindow:\n    - {duration: 30d, isRolling: true}\n  objectives:\n    - targetPercent: 99.9",
        "budgetingMethod: RatioTimeslices\n  timeWindow:\n    - {duration: 30d, isRolling: true}\n  objectives:\n    - targetPercent: "
        "99.9\n      timeSliceWindow: ¦1M",
        "error out-of-range [spec.objectives[1].timeSliceWindow, 1M, 1m, 1d]" },
    { "slices of half minutes", kSlo,
        "budgetingMethod: Occurrences\n  timeWindow:\n    - {duration: 30d, isRolling: true}\n  objectives:\n    - targetPercent: 99.9",
        "budgetingMethod: RatioTimeslices\n  timeWindow:\n    - {duration: 30d, isRolling: true}\n  objectives:\n    - targetPercent: "
        "99.9\n      timeSliceWindow: ¦2.5",
        "error out-of-range [spec.objectives[1].timeSliceWindow, 2.5, 1, 1440]" },
    { "weight of nothing", kSlo,
        "    indicatorRef: checkout-fast\n    timeWindow:\n      - duration: 4w\n        isRolling: true\n    budgetingMethod: "
        "Occurrences\n    objectives:\n      - {displayName: fast, target: 0.95}\n      - {target: 0.94}",
        "    timeWindow:\n      - duration: 4w\n        isRolling: true\n    budgetingMethod: Occurrences\n    objectives:\n      - "
        "{target: 0.95, indicatorRef: checkout-fast, compositeWeight: ¦0}",
        "error out-of-range [spec.objectives[1].compositeWeight, 0, 1e-06, 1e+06]" },
    { "alert without a threshold", kSlo, "  service: checkout\n  budgetingMethod",
        "  service: checkout\n  alertPolicies: [{kind: AlertPolicy, spec: {conditions: [{spec: {severity: page, condition: ¦{kind: "
        "burnrate, lookbackWindow: 1h}}}]}}]\n  budgetingMethod",
        "error missing-key [threshold, spec.alertPolicies[1].spec.conditions[1].spec.condition]" },
    { "alert without a look-back", kSlo, "  service: checkout\n  budgetingMethod",
        "  service: checkout\n  alertPolicies: [{kind: AlertPolicy, spec: {conditions: [{spec: {severity: page, condition: ¦{kind: "
        "burnrate, threshold: 2}}}]}}]\n  budgetingMethod",
        "error missing-key [lookbackWindow, spec.alertPolicies[1].spec.conditions[1].spec.condition]" },
    { "alert without conditions", kSlo, "  service: checkout\n  budgetingMethod",
        "  service: checkout\n  alertPolicies: [{kind: AlertPolicy, spec: {conditions: ¦[]}}]\n  budgetingMethod",
        "error empty-list [spec.alertPolicies[1].spec.conditions]" },
    { "two alert conditions of different rates", kSlo,
        "  name: checkout-availability\n  displayName: availability\n  annotations:\n    yagura/windows: \"7d; 1d\"\nspec:\n  service: "
        "checkout\n",
        "  name: ¦checkout-availability\nspec:\n  service: checkout\n  alertPolicies: [{kind: AlertPolicy, spec: {conditions: [{spec: "
        "{severity: page, condition: {kind: burnrate, op: gte, threshold: 2, lookbackWindow: 1h}}}, {spec: {severity: page, condition: "
        "{kind: burnrate, op: gte, threshold: 3, lookbackWindow: 5m}}}]}}]\n",
        "warning alert-condition-count [2]" },
    // Indicators
    { "two indicators", kSlo, "    indicatorRef: checkout-fast\n", "    indicatorRef: checkout-fast\n    ¦indicator: {spec: {}}\n",
        "error one-of-both [indicator, indicatorRef]" },
    { "no indicator", kSlo, "    service: checkout\n    indicatorRef: checkout-fast\n", "    ¦service: checkout\n",
        "error one-of-missing [indicator, indicatorRef]" },
    { "raw and total", kSlo, "    indicatorRef: checkout-fast\n",
        "    indicator: {spec: {ratioMetric: {raw: {metricSource: {spec: {query: up}}}, rawType: success, ¦total: {metricSource: {spec: "
        "{query: up}}}}}}\n",
        "error one-of-both [total, raw]" },
    { "raw without a type", kSlo, "    indicatorRef: checkout-fast\n",
        "    indicator: {spec: {ratioMetric: ¦{raw: {metricSource: {spec: {query: up}}}}}}\n",
        "error missing-key [rawType, spec.indicator.spec.ratioMetric]" },
    { "raw of another type", kSlo, "    indicatorRef: checkout-fast\n",
        "    indicator: {spec: {ratioMetric: {raw: {metricSource: {spec: {query: up}}}, rawType: ¦fail}}}\n",
        "error unknown-value [spec.indicator.spec.ratioMetric.rawType, fail, success, failure, ]" },
    { "metric source without a spec", kSlo, "    indicatorRef: checkout-fast\n",
        "    indicator: {spec: {thresholdMetric: {metricSource: ¦{type: Prometheus}}}}\n",
        "error missing-key [spec, spec.indicator.spec.thresholdMetric.metricSource]" },
    { "integer bucket in an expression", kSlo, "'http_duration_seconds_bucket{service=\"checkout\",le=\"0.4\"}'",
        "¦'sum(increase(http_duration_seconds_bucket{service=\"checkout\",le=\"1\"}[$__window]))'", "warning integer-bucket [1]" },
    { "indicator ref", kSlo, "indicatorRef: checkout-fast", "indicatorRef: ¦checkout-fats",
        "error unknown-indicator [checkout-fats, checkout-fast]" },
    { "threshold and ratio", kSlo,
        "    spec:\n      ratioMetric:", "    spec:\n      thresholdMetric: {metricSource: {spec: {query: up}}}\n      ¦ratioMetric:",
        "error one-of-both [ratioMetric, thresholdMetric]" },
    { "good and bad", kSlo, "        bad:\n", "        good: {metricSource: {spec: {query: up}}}\n        ¦bad:\n",
        "error one-of-both [good, bad]" },
    { "counter missing", kSlo, "        counter: true\n        bad", "        ¦bad",
        "error missing-key [counter, spec.indicator.spec.ratioMetric]" },
    { "metric source", kSlo,
        "            metricSourceRef: metrics\n            type: Prometheus\n            spec: {query: "
        "'sum(http_requests_total{service=\"checkout\",",
        "            metricSourceRef: ¦metric\n            type: Prometheus\n            spec: {query: "
        "'sum(http_requests_total{service=\"checkout\",",
        "error unknown-source [metric, metrics]" },
    { "metric type", kSlo, "            type: Prometheus\n            spec: {query: 'sum(http_requests_total{service=\"checkout\",",
        "            type: ¦Datadog\n            spec: {query: 'sum(http_requests_total{service=\"checkout\",",
        "error not-supported [metricSource type: Datadog]" },
    { "query key", kSlo, "spec: {query: 'http_duration_seconds_count{service=\"checkout\"}'}",
        "spec: {query: 'http_duration_seconds_count{service=\"checkout\"}', ¦querytype: promql}", "error unknown-key [querytype, ]" },
    { "query does not lex", kSlo, "sum(http_requests_total{service=\"checkout\"})'", "sum(http_requests_total{service=¦\"checkout})'",
        "error query-tokens [string-not-closed, 33]" },
    { "query selector", kSlo, "sum(http_requests_total{service=\"checkout\"})'", "sum(http_requests_total{service¦:\"checkout\"})'",
        "error query-selector [matcher-operator, 32]" },
    { "query regex", kSlo, "code=~\"5..\"", "code=~¦\"5(\"", "error query-selector [bad-regex, 50]" },
    { "query bracket", kSlo, "sum(http_requests_total{service=\"checkout\"})'", "sum¦(http_requests_total{service=\"checkout\"}'",
        "error query-syntax [not-closed, 4]" },
    { "query template", kSlo, "sum(http_requests_total{service=\"checkout\"})'", "sum(rate(http_requests_total[¦{{.Window}}]))'",
        "error query-template []" },
    { "no window", kSlo, "'sum(http_requests_total{service=\"checkout\"})'", "¦'sum(rate(http_requests_total[5m]))'",
        "warning query-without-window []" },
    { "integer bucket", kSlo, "'http_duration_seconds_bucket{service=\"checkout\",le=\"0.4\"}'",
        "¦'http_duration_seconds_bucket{service=\"checkout\",le=\"1\"}'", "warning integer-bucket [1]" },
    { "bound that is no number", kSlo, "'http_duration_seconds_bucket{service=\"checkout\",le=\"0.4\"}'",
        "¦'http_duration_seconds_bucket{service=\"checkout\",le=\"fast\"}'", "error bad-bound [fast]" },
    { "bucket without le", kSlo, "'http_duration_seconds_bucket{service=\"checkout\",le=\"0.4\"}'",
        "¦'http_duration_seconds_bucket{service=\"checkout\"}'", "error bucket-without-bound [http_duration_seconds_bucket]" },
    { "bucket total", kSlo, "'http_duration_seconds_count{service=\"checkout\"}'", "¦'http_duration_seconds_sum{service=\"checkout\"}'",
        "warning bucket-total [http_duration_seconds_sum]" },
    { "same queries", kSlo, "'http_duration_seconds_bucket{service=\"checkout\",le=\"0.4\"}'",
        "¦'http_duration_seconds_count{service=\"checkout\"}'", "error same-queries [good]" },
    { "unmarked counter", kSlo,
        "ratioMetric:\n      counter: true\n      good:\n        metricSource:\n          spec: {query: "
        "'http_duration_seconds_bucket{service=\"checkout\",le=\"0.4\"}'}\n      total:\n        metricSource:\n          spec: {query: '",
        "ratioMetric:\n      counter: false\n      good:\n        metricSource:\n          spec: {query: 'increase(up[$__window])'}\n      "
        "total:\n        metricSource:\n          spec: {query: ¦'",
        "warning counter-unmarked [http_duration_seconds_count]" },
};
} // namespace

class TestConfigurationFaults : public QObject
{
    Q_OBJECT

    static QString placeOf(const QString& file, const QByteArray& marked)
    {
        const QString before = QString::fromUtf8(marked.left(marked.indexOf("¦")));
        const auto line = before.count(QLatin1Char('\n')) + 1;
        const auto column = before.size() - before.lastIndexOf(QLatin1Char('\n'));
        return QStringLiteral("%1:%2:%3 ").arg(file).arg(line).arg(column);
    }

private slots:
    void eachFaultOnceAtItsPlace_data()
    {
        QTest::addColumn<int>("index");
        int i = 0;
        for (const Spoil& spoil : kSpoils)
            QTest::newRow(spoil.name) << i++;
    }
    void eachFaultOnceAtItsPlace()
    {
        QFETCH(int, index);
        const Spoil& spoil = kSpoils[index];
        ConfigFolder folder;
        QByteArray text = folder.read(spoil.file);
        const qsizetype at = text.indexOf(spoil.from);
        QVERIFY2(at >= 0, "the good file does not hold the text that is to be spoilt");
        text.replace(at, qsizetype(qstrlen(spoil.from)), spoil.to);
        const QString expected = placeOf(spoil.file, text) + QString::fromUtf8(spoil.expected);
        folder.write(spoil.file, text.replace("¦", ""));
        const auto result = folder.load();
        QCOMPARE(described(result.faults).join(QLatin1Char('\n')), expected);
        QCOMPARE(result.configuration.has_value(), QByteArray(spoil.expected).startsWith("warning"));
    }

    void thereAreMoreThanThirtyKinds()
    {
        QSet<QByteArray> codes;
        for (const Spoil& spoil : kSpoils)
            codes.insert(QByteArray(spoil.expected).split(' ').at(1));
        QVERIFY2(codes.size() >= 50, QByteArray::number(codes.size()).constData());
    }

    void bytesThatAreNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("latin 1") << QByteArray("version: 1\nname: caf\xE9\n") << QStringLiteral("yagura.yaml:2:10 error not-utf8 []");
        QTest::newRow("utf-16") << QByteArray("\xFF\xFEv\0e\0", 6) << QStringLiteral("yagura.yaml:1:4 error nul-byte []");
        QTest::newRow("nul") << QByteArray("version: 1\n\0", 12) << QStringLiteral("yagura.yaml:2:1 error nul-byte []");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("yagura.yaml:1:1 error empty-file []");
        QTest::newRow("only a comment") << QByteArray("# nothing\n") << QStringLiteral("yagura.yaml:1:1 error empty-file []");
        QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, '#') << QStringLiteral("yagura.yaml:1:1 error file-too-large [1024]");
        QTest::newRow("too deep") << (QByteArray("version: 1\nstorage: ") + QByteArray(100, '[') + QByteArray(100, ']'))
                                  << QStringLiteral("yagura.yaml:2:49 error too-deep [40]");
        QTest::newRow("not closed") << QByteArray("version: 1\nsources: [a, b\n")
                                    << QStringLiteral("yagura.yaml:3:1 error yaml-syntax [end of sequence flow not found]");
        QTest::newRow("unknown anchor") << QByteArray("version: *one\n")
                                        << QStringLiteral("yagura.yaml:1:10 error yaml-syntax [the referenced anchor is not defined]");
        QTest::newRow("alias cycle") << QByteArray("version: 1\nsources: &a [*a]\n")
                                     << QStringLiteral("yagura.yaml:2:14 error alias-cycle []");
        QByteArray bomb("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            const QByteArray name = "a" + QByteArray::number(i);
            bomb += name + ": &" + name + " [" + (before + ", ").repeated(9) + before + "]\n";
        }
        QTest::newRow("alias bomb") << bomb << QStringLiteral("yagura.yaml:5:45 error alias-bomb [100000]");
        QTest::newRow("many values") << (QByteArray("version: 1\nsources: [") + QByteArray("1,").repeated(120'000) + "1]")
                                     << QStringLiteral("yagura.yaml:2:200001 error too-many-nodes [100000]");
    }
    void bytesThatAreNoText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        ConfigFolder folder;
        folder.write(kMain, bytes);
        const auto result = folder.load();
        QCOMPARE(described(result.faults).join(QLatin1Char('\n')), expected);
        QVERIFY(!result.configuration);
    }

    void columnsCountCharacters()
    {
        ConfigFolder folder;
        folder.write(kMain, folder.read(kMain).replace("{en: Checkout, ja: 決済}", "{ja: 決済𠮷, en: []}"));
        QCOMPARE(described(folder.load().faults),
            QStringList { QStringLiteral("yagura.yaml:14:25 error wrong-type [services[1].name.en, text, list]") });
    }

    void everyCodeHasASentence()
    {
        const QStringList arguments { QStringLiteral("A1"), QStringLiteral("A2"), QStringLiteral("A3"), QStringLiteral("A4") };
        QSet<QString> sentences;
        for (const QLatin1String code : faults::kAll) {
            const QString sentence = faultText(code, arguments);
            QVERIFY2(!sentence.contains(QStringLiteral("no description")), code.data());
            QVERIFY2(!sentence.contains(QLatin1Char('\n')), code.data());
            QVERIFY2(!sentence.contains(QLatin1Char('%')), code.data());
            // What to do follows what is wrong.
            QVERIFY2(sentence.contains(QLatin1Char(';')) || sentence.endsWith(QLatin1Char('?')), code.data());
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), qsizetype(faults::kAll.size()));
        QVERIFY(faultText(faults::unknownKey, { QStringLiteral("a"), QString() }).contains(QStringLiteral("unknown here")));
    }

    void secretsAreNeverRepeated()
    {
        const QByteArray token = "glsa_Z9y8X7w6V5u4T3s2R1q0";
        const std::pair<const char*, QByteArray> places[]
            = { { "secret: metrics-token", "secret: " + token }, { "poll: 30s", "poll: " + token }, { "kind: sqlite", "kind: " + token },
                  { "shop}", token + "}" }, { "url: http://127.0.0.1:9090", "url: http://" + token + "@127.0.0.1:9090" },
                  { "team: team-pay", token + ": team-pay" }, { "options: {cluster: a}", "options: {cluster: " + token + "}" },
                  { "source: jobs", "source: " + token }, { "type: bearer", "type: " + token } };
        for (const auto& [from, to] : places) {
            ConfigFolder folder;
            QByteArray text = folder.read(kMain);
            QVERIFY(text.contains(from));
            folder.write(kMain, text.replace(from, to));
            const auto result = folder.load();
            QVERIFY2(result.hasErrors(), to.constData());
            QVERIFY2(!described(result.faults).join(QLatin1Char(' ')).contains(QString::fromUtf8(token)), to.constData());
        }
    }

    void namesAreNoSecrets()
    {
        for (const char* name :
            { "checkout-availability-30d-eu1", "11111111-1111-4111-8111-111111111111", "http_requests_total", "metrics-token" })
            QVERIFY2(!looksLikeSecret(QString::fromUtf8(name)), name);
        for (const char* secret : { "ghp_0123456789abcdefghij", "a1B2c3D4e5F6g7H8i9J0k1L2m3", "Bearer x", "eyJhbGciOiJIUzI1NiJ9.e30.abc" })
            QVERIFY2(looksLikeSecret(QString::fromUtf8(secret)), secret);
    }
};

YAGURA_TEST(TestConfigurationFaults)
#include "tst_configurationfaults.moc"
