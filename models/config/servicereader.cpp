// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/servicereader.h"

#include "models/config/faultcodes.h"
#include "models/config/promql.h"

#include <algorithm>

namespace yagura {

namespace {

using Need = KeyReader::Need;
using namespace std::chrono_literals;

QStringList readAlerts(KeyReader& keys)
{
    QStringList selectors;
    const YamlNode* list = keys.list(QLatin1String("alerts"));
    if (!list)
        return selectors;
    for (const YamlPtr& item : list->items) {
        const auto text = scalarText(*item, keys.path(QLatin1String("alerts")), keys.faults());
        if (!text)
            continue;
        if (const auto parsed = parsePromqlSelector(*text); !parsed)
            keys.faults().error(faults::badSelector, item->inside(parsed.error().offset),
                { promqlReasonName(parsed.error().reason), QString::number(parsed.error().offset + 1) });
        else
            selectors.append(*text);
    }
    return selectors;
}

JobOptions readOptions(KeyReader& keys)
{
    JobOptions options;
    const YamlNode* map = keys.map(QLatin1String("options"));
    if (!map)
        return options;
    for (const auto& [key, word] : map->entries) {
        const QString name = keys.path(QLatin1String("options")) + QLatin1Char('.') + key->text;
        // An option may be sent empty on purpose, so only lists, maps and nothing at all are wrong here.
        if (word->kind != YamlNode::Kind::Scalar)
            keys.faults().error(word->kind == YamlNode::Kind::Null ? faults::emptyValue : faults::wrongType, word->place,
                word->kind == YamlNode::Kind::Null ? QStringList { name }
                                                   : QStringList { name, QStringLiteral("text"), yamlTypeName(*word) });
        else if (looksLikeSecret(word->text) || hasSecretWord(key->text))
            keys.faults().error(faults::secretInFile, word->place, { name });
        else
            options.insert(key->text, word->text);
    }
    return options;
}

void readVerify(KeyReader& keys, ServiceDraft& draft, DeployTarget& target)
{
    const YamlNode* map = keys.map(QLatin1String("verify"));
    if (!map)
        return;
    KeyReader verify(*map, keys.path(QLatin1String("verify")), keys.faults());
    target.verifyWindow
        = verify.duration(QLatin1String("window"), KeyReader::Spelling::Prometheus, 1min, 24h).value_or(target.verifyWindow);
    target.verifySlo = { verify.text(QLatin1String("slo"), Need::Required).value_or(QString()) };
    draft.verifySloPlace = verify.place(QLatin1String("slo"));
    verify.finish();
}

void readDeploy(const YamlNode& map, const QString& where, ServiceDraft& draft, FaultList& faults)
{
    KeyReader keys(map, where, faults);
    DeployTarget target;
    target.service = draft.config.info.id;
    target.source = { keys.text(QLatin1String("source"), Need::Required).value_or(QString()) };
    draft.sourcePlace = keys.place(QLatin1String("source"));
    target.project = keys.text(QLatin1String("project"), Need::Required).value_or(QString());
    target.deployJob = keys.text(QLatin1String("deployJob"), Need::Required).value_or(QString());
    target.rollbackJob = keys.text(QLatin1String("rollbackJob")).value_or(QString());
    target.versionOption = keys.text(QLatin1String("versionOption"), Need::Required).value_or(QString());
    target.opIdOption = keys.text(QLatin1String("opIdOption")).value_or(target.opIdOption);
    target.options = readOptions(keys);
    readVerify(keys, draft, target);
    keys.finish();
    if (!target.versionOption.isEmpty() && target.versionOption == target.opIdOption)
        faults.error(faults::optionClash, keys.place(QLatin1String(keys.has(QLatin1String("opIdOption")) ? "opIdOption" : "versionOption")),
            { target.versionOption });
    for (const auto& [option, key] : { std::pair(target.versionOption, "versionOption"), std::pair(target.opIdOption, "opIdOption") }) {
        const YamlNode* options = map.value(QLatin1String("options"));
        if (!option.isEmpty() && target.options.contains(option) && options)
            faults.error(faults::optionSetTwice, KeyReader(*options, {}, faults).keyPlace(option), { option, QLatin1String(key) });
    }
    draft.config.info.canRollBack = !target.deployJob.isEmpty();
    draft.config.deploy = std::move(target);
}

ServiceDraft readService(const YamlNode& node, const QString& where, FaultList& faults)
{
    KeyReader keys(node, where, faults);
    ServiceDraft draft;
    draft.config.line = node.place.line;
    if (const auto id = keys.text(QLatin1String("id"), Need::Required)) {
        if (isName(*id))
            draft.config.info.id = { *id };
        else
            faults.error(faults::badId, keys.place(QLatin1String("id")), { keys.path(QLatin1String("id")), *id });
    }
    draft.config.info.name = keys.localized(QLatin1String("name")).value_or(LocalizedText());
    draft.config.info.wallName = keys.text(QLatin1String("wallName")).value_or(QString());
    draft.config.info.team = keys.text(QLatin1String("team")).value_or(QString());
    draft.config.alerts = readAlerts(keys);
    if (const YamlNode* deploy = keys.map(QLatin1String("deploy")))
        readDeploy(*deploy, keys.path(QLatin1String("deploy")), draft, faults);
    keys.finish();
    return draft;
}

} // namespace

std::vector<ServiceDraft> readServices(const YamlNode& list, FaultList& faults)
{
    std::vector<ServiceDraft> services;
    for (size_t i = 0; i < list.items.size(); ++i) {
        const YamlNode& node = *list.items[i];
        const QString where = QStringLiteral("services[%1]").arg(i + 1);
        if (!KeyReader::isMap(node, where, faults))
            continue;
        ServiceDraft draft = readService(node, where, faults);
        const ServiceId& id = draft.config.info.id;
        const auto same = std::find_if(
            services.begin(), services.end(), [&id](const ServiceDraft& s) { return s.config.info.id == id && !id.isEmpty(); });
        if (same != services.end()) {
            faults.error(faults::duplicateId, node.value(QLatin1String("id"))->place,
                { QStringLiteral("service"), id.value, QStringLiteral("%1:%2").arg(faults.file()).arg(same->config.line) });
            continue;
        }
        services.push_back(std::move(draft));
    }
    return services;
}

} // namespace yagura
