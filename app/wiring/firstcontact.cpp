// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/firstcontact.h"

#include "app/wiring/backend.h"

#include <QDir>
#include <QPointer>
#include <QTemporaryDir>

namespace yagura {

namespace {

/// The back end of a configuration that does not exist yet: it lives in a folder that goes away.
class FirstContact final : public QObject
{
public:
    FirstContact(FirstConfiguration first, QString folder, QObject* context, Callback<int> callback)
        : m_first(std::move(first))
        , m_target(std::move(folder))
        , m_context(context)
        , m_callback(std::move(callback))
    {
    }

    void start()
    {
        if (const Result<bool> written = writeNewFiles(m_draft.path(), firstConfigurationFiles(m_first)); !written) {
            end(tl::unexpected(written.error()));
            return;
        }
        BackEndOptions options;
        options.configFolder = m_draft.path();
        options.dataFolder = m_draft.filePath(QStringLiteral("data"));
        m_house = BackEnd::live(options);
        for (const auto& [name, ports] : m_house->ports().sources) {
            if (ports.metrics) {
                ports.metrics->discover(this, [this](Result<std::vector<DiscoveredService>> found) { discovered(std::move(found)); });
                return;
            }
        }
        end(fail(Error::Kind::Internal, QStringLiteral("no metrics source")));
    }

private:
    void discovered(Result<std::vector<DiscoveredService>> found)
    {
        if (!found) {
            end(tl::unexpected(found.error()));
            return;
        }
        m_first.services = std::move(*found);
        const int count = static_cast<int>(m_first.services.size());
        end(writeNewFiles(m_target, firstConfigurationFiles(m_first)).map([count](bool) { return count; }));
    }

    void end(Result<int> result)
    {
        if (m_context)
            m_callback(std::move(result));
        deleteLater();
    }

    FirstConfiguration m_first;
    QString m_target;
    QPointer<QObject> m_context;
    Callback<int> m_callback;
    QTemporaryDir m_draft;
    std::unique_ptr<BackEnd> m_house;
};

} // namespace

void makeFirstConfiguration(const FirstConfiguration& first, const QString& folder, QObject* context, Callback<int> callback)
{
    auto* contact = new FirstContact(first, folder, context, std::move(callback)); // deletes itself when it has answered
    QMetaObject::invokeMethod(contact, &FirstContact::start, Qt::QueuedConnection);
}

} // namespace yagura
