// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/objectsreader.h"

#include "models/config/faultcodes.h"

#include <QRegularExpression>

namespace yagura {

namespace {

/// Heads of other tools whose version is not known: they are left alone, so that a shared folder may hold them.
bool isForeign(const QString& head, const YamlNode& at, FaultList& faults)
{
    QString tool;
    if (head.startsWith(QLatin1String("sloth.slok.dev/")) || head.startsWith(QLatin1String("prometheus/")))
        tool = QStringLiteral("Sloth");
    else if (head.startsWith(QLatin1String("pyrra.dev/")))
        tool = QStringLiteral("Pyrra");
    if (!tool.isEmpty())
        faults.warning(faults::foreignFile, at.place, { tool, head });
    return !tool.isEmpty();
}

/// What lies beside objectives in a folder for a cluster says nothing to us: a kustomization, a service, rules. The kinds that state
/// objectives stay out, so that a mistyped version of theirs is told.
bool isBystander(const QString& api, const YamlNode& object, FaultList& faults)
{
    static const QRegularExpression groups(QStringLiteral("\\A(?!.*slo)[a-z0-9-]+(\\.[a-z0-9-]+)+/v\\d\\w*\\z"));
    static const QRegularExpression core(QStringLiteral("\\A((apps|batch|autoscaling|policy)/)?v\\d\\w*\\z"));
    static const QStringList ours { QStringLiteral("SLO"), QStringLiteral("SLI"), QStringLiteral("DataSource"),
        QStringLiteral("AlertPolicy"), QStringLiteral("AlertCondition"), QStringLiteral("AlertNotificationTarget"),
        QStringLiteral("PrometheusServiceLevel"), QStringLiteral("AlertWindows"), QStringLiteral("ServiceLevelObjective"),
        QStringLiteral("Correction"), QStringLiteral("BudgetPolicy") };
    const YamlNode* kind = object.value(QLatin1String("kind"));
    if (!kind || kind->kind != YamlNode::Kind::Scalar || kind->isEmpty() || ours.contains(kind->text))
        return false;
    if (!groups.match(api).hasMatch() && !core.match(api).hasMatch())
        return false;
    faults.warning(faults::ignoredKind, kind->place, { kind->text });
    return true;
}

void readList(const YamlNode& items, Drafts& drafts, FaultList& faults)
{
    for (const YamlPtr& item : items.items)
        readObjects(*item, drafts, faults);
}

void readByVersion(const QString& api, const YamlNode& at, const YamlNode& object, Drafts& drafts, FaultList& faults)
{
    if (api == QLatin1String("openslo/v1"))
        return readOpenSlo(object, drafts, faults);
    if (api == QLatin1String("openslo/v1alpha"))
        return readOpenSloAlpha(object, drafts, faults);
    if (api == QLatin1String("sloth.slok.dev/v1"))
        return readSlothResource(object, drafts, faults);
    if (api == QLatin1String("pyrra.dev/v1alpha1"))
        return readPyrra(object, drafts, faults);
    if (api == QLatin1String("yagura/v1"))
        return readYaguraObject(object, drafts, faults);
    const YamlNode* items = object.value(QLatin1String("items"));
    if (api == QLatin1String("v1") && items && items->kind == YamlNode::Kind::List)
        return readList(*items, drafts, faults);
    if (isForeign(api, at, faults) || isBystander(api, object, faults))
        return;
    if (api.startsWith(QLatin1String("openslo")) && api.endsWith(QLatin1String("v2alpha")))
        faults.error(faults::openSloDraft, at.place, { api });
    else
        faults.error(faults::notOpenSlo, at.place, { api });
}

void readObject(const YamlNode& object, Drafts& drafts, FaultList& faults)
{
    if (object.kind != YamlNode::Kind::Map) {
        faults.error(faults::notAnObject, object.place);
        return;
    }
    const YamlNode* version = object.value(QLatin1String("version"));
    if (!object.value(QLatin1String("apiVersion")) && version && version->kind == YamlNode::Kind::Scalar) {
        if (version->text == QLatin1String("prometheus/v1"))
            return readSloth(object, drafts, faults);
        if (isForeign(version->text, *version, faults))
            return;
    }
    // Rules that Sloth or Pyrra made may lie beside what they were made from.
    const YamlNode* groups = object.value(QLatin1String("groups"));
    if (!object.value(QLatin1String("apiVersion")) && groups && groups->kind == YamlNode::Kind::List)
        return faults.warning(faults::ignoredKind, object.place, { QStringLiteral("groups") });
    KeyReader keys(object, {}, faults);
    const QLatin1String key("apiVersion");
    if (const auto api = keys.text(key, KeyReader::Need::Required))
        readByVersion(*api, *object.value(key), object, drafts, faults);
}

} // namespace

void readObjects(const YamlNode& document, Drafts& drafts, FaultList& faults)
{
    if (document.kind == YamlNode::Kind::List)
        readList(document, drafts, faults);
    else
        readObject(document, drafts, faults);
}

} // namespace yagura
