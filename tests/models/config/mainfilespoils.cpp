// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/config/spoil.h"

namespace yagura::test {

namespace {

const char* const kMain = "yagura.yaml";

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
};

} // namespace

std::span<const Spoil> mainFileSpoils() { return kSpoils; }

} // namespace yagura::test
