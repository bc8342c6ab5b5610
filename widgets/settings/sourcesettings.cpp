// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/sourcesettings.h"

#include "models/core/duration.h"
#include "models/itemmodels/boardmodels.h"
#include "models/wording/times.h"
#include "models/wording/words.h"
#include "widgets/common/field.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/sectionpanel.h"
#include "widgets/common/teststeprow.h"
#include "widgets/tables/facttable.h"
#include "widgets/theme/stylesheet.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {

namespace {

QLineEdit* readOnlyField(QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setReadOnly(true);
    field->setFont(typeFont(Type::Log));
    setStyleRole(field, "readOnly");
    return field;
}

/// As the file spells it: Rundeck's own header is its default and needs no type.
QString authAsText(const SourceConfig& source)
{
    const AuthConfig& auth = source.auth;
    switch (auth.type) {
    case AuthConfig::Type::Bearer:
        return QStringLiteral("{type: bearer, secret: %1}").arg(auth.secret);
    case AuthConfig::Type::Basic:
        return QStringLiteral("{type: basic, user: %1, secret: %2}").arg(auth.user, auth.secret);
    case AuthConfig::Type::Header:
        if (source.kind != SourceKind::Rundeck)
            return QStringLiteral("{type: header, name: %1, secret: %2}").arg(auth.header, auth.secret);
        break;
    case AuthConfig::Type::None:
        break;
    }
    return QStringLiteral("{secret: %1}").arg(auth.secret);
}

} // namespace

SourceSettings::SourceSettings(QWidget* parent)
    : QWidget(parent)
    , m_model(new SourcesModel(this))
    , m_table(new FactTable(m_model, { { 110 }, { 120, 2 }, { 104 }, { 56 }, { 0 }, { 0 }, { 0 } }, tr("Sources"), this))
    , m_none(new EmptyState(this))
    , m_detail(new SectionPanel(this))
{
    m_none->setMessage(tr("No source is configured."), tr("Add one under `sources:` in yagura.yaml."));
    m_table->view()->setRowHeight(space::rowBadge);
    for (const int column : { SourcesModel::Every, SourcesModel::Feeds, SourcesModel::Detail })
        m_table->view()->setColumnHidden(column, true);
    m_table->proxy()->sort(SourcesModel::Condition);
    auto* list = new SectionPanel(tr("Sources"), QString(), this);
    list->body()->addWidget(m_table, 1);
    list->body()->addWidget(m_none, 1);
    auto* text = new SectionPanel(tr("The same, as text"), QStringLiteral("yagura.yaml"), this);
    buildDetail(m_detail);
    buildText(text);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::panelGap);
    row->addWidget(list, 5);
    row->addWidget(m_detail, 7);
    row->addWidget(text, 5);
    connect(m_table, &FactTable::chosen, this, &SourceSettings::choose);
}

void SourceSettings::buildDetail(SectionPanel* panel)
{
    m_address = readOnlyField(panel);
    m_poll = readOnlyField(panel);
    m_timeout = readOnlyField(panel);
    auto* address = new Field(tr("Address"), m_address, panel);
    auto* poll = new Field(tr("Poll every"), m_poll, panel);
    auto* timeout = new Field(tr("Give up after"), m_timeout, panel);
    address->setHint(tr("changed in yagura.yaml; applies within 5 s"));
    auto* fields = new QHBoxLayout;
    fields->setSpacing(12);
    fields->addWidget(address, 3);
    fields->addWidget(poll, 1);
    fields->addWidget(timeout, 1);

    m_tokenBox = new QWidget(panel);
    auto* token = new QVBoxLayout(m_tokenBox);
    token->setContentsMargins(0, 0, 0, 0);
    token->setSpacing(6);
    m_tokenState = new PlainLabel(QString(), Type::Small, Token::Text, m_tokenBox);
    m_tokenField = new QLineEdit(m_tokenBox);
    m_tokenField->setObjectName(QStringLiteral("token"));
    m_tokenField->setEchoMode(QLineEdit::Password);
    m_tokenField->setAccessibleName(tr("New token"));
    m_tokenField->setPlaceholderText(tr("paste a token to store it"));
    m_store = new QPushButton(tr("Store"), m_tokenBox);
    m_store->setObjectName(QStringLiteral("storeToken"));
    m_delete = new QPushButton(tr("Delete"), m_tokenBox);
    m_delete->setObjectName(QStringLiteral("deleteToken"));
    setStyleRole(m_delete, "quiet");
    m_tokenOutcome = new PlainLabel(QString(), Type::Small, Token::Muted, m_tokenBox);
    m_tokenOutcome->setWordWrap(true);
    auto* heads = new QHBoxLayout;
    heads->addWidget(new PlainLabel(tr("Token"), Type::SmallStrong, Token::Text, m_tokenBox));
    heads->addStretch();
    heads->addWidget(m_tokenState);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_tokenField, 1);
    line->addWidget(m_store);
    line->addWidget(m_delete);
    token->addLayout(heads);
    token->addLayout(line);
    token->addWidget(m_tokenOutcome);

    m_testHead = new PlainLabel(QString(), Type::Small, Token::Muted, panel);
    m_testHead->setElide(Qt::ElideRight);
    m_test = new QPushButton(tr("Test now"), panel);
    m_test->setObjectName(QStringLiteral("test"));
    auto* testRow = new QHBoxLayout;
    testRow->setSpacing(12);
    testRow->addWidget(new PlainLabel(tr("Connection test"), Type::BodyStrong, Token::Text, panel));
    testRow->addWidget(m_testHead, 1);
    testRow->addWidget(m_test);
    m_steps = new QWidget(panel);
    auto* steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(0);

    panel->body()->addLayout(fields);
    panel->body()->addSpacing(8);
    panel->body()->addWidget(m_tokenBox);
    panel->body()->addSpacing(12);
    panel->body()->addLayout(testRow);
    panel->body()->addWidget(m_steps);
    panel->body()->addStretch(1);

    connect(m_test, &QPushButton::clicked, this, [this] { emit testRequested({ m_current }); });
    connect(m_store, &QPushButton::clicked, this, &SourceSettings::storeToken);
    connect(m_tokenField, &QLineEdit::returnPressed, this, &SourceSettings::storeToken);
    connect(m_tokenField, &QLineEdit::textChanged, this, [this](const QString& typed) { m_store->setEnabled(!typed.isEmpty()); });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        if (const SourceConfig* source = current())
            emit tokenDeleteRequested(source->auth.secret);
    });
}

void SourceSettings::buildText(SectionPanel* panel)
{
    m_text = new QPlainTextEdit(panel);
    m_text->setReadOnly(true);
    m_text->setFont(typeFont(Type::Log));
    m_text->setAccessibleName(tr("This source as text"));
    m_text->setFixedHeight(220);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_files = new PlainLabel(QString(), Type::Small, Token::Muted, panel);
    m_files->setWordWrap(true);
    const auto paragraph = [panel](const QString& head, const QString& body) {
        panel->body()->addSpacing(12);
        panel->body()->addWidget(new PlainLabel(head, Type::BodyStrong, Token::Text, panel));
        auto* text = new PlainLabel(body, Type::Small, Token::Muted, panel);
        text->setWordWrap(true);
        panel->body()->addWidget(text);
    };
    panel->body()->addWidget(m_text);
    panel->body()->addWidget(m_files);
    paragraph(tr("What is never in the file"),
        tr("The token. It lies in the system keychain under the name after `secret:`. Typed into the file by mistake it is an error that "
           "names the line and does not print it."));
    paragraph(tr("From a terminal"),
        tr("yagura-cli check answers every fault with file, line and column. yagura-cli secret set NAME reads a token from standard "
           "input."));
    panel->body()->addStretch(1);
}

void SourceSettings::setConfiguration(const Configuration& configuration)
{
    m_configuration = configuration;
    m_files->setText(configuration.files.isEmpty()
            ? QString()
            : tr("Files that were read: %1. A change applies within 5 s.").arg(listText(configuration.files)));
    choose(m_current);
}

void SourceSettings::showBoard(const BoardPtr& board, const QTimeZone& zone)
{
    m_board = board;
    m_model->show(board, zone);
    const bool none = board->sources.empty();
    m_table->setVisible(!none);
    m_none->setVisible(none);
    m_detail->setVisible(!none);
    if (m_table->currentKey().isEmpty() && !none)
        m_table->select(board->sources.front().name.value);
    updateToken();
}

void SourceSettings::open(const SourceName& source) { m_table->select(source.value); }

const SourceConfig* SourceSettings::current() const { return m_configuration.source({ m_current }); }

QString SourceSettings::asText(const SourceConfig& source)
{
    QStringList lines;
    QStringList urls;
    for (const QUrl& url : source.urls)
        urls.append(url.toString());
    lines.append(QStringLiteral("sources:"));
    lines.append(QStringLiteral("  - name: %1").arg(source.name.value));
    lines.append(QStringLiteral("    kind: %1").arg(sourceKindWord(source.kind).toLower()));
    lines.append(urls.size() == 1 ? QStringLiteral("    url: %1").arg(urls.front())
                                  : QStringLiteral("    urls: [%1]").arg(urls.join(QStringLiteral(", "))));
    if (!source.auth.secret.isEmpty())
        lines.append(QStringLiteral("    auth: %1").arg(authAsText(source)));
    if (!source.headers.isEmpty()) {
        QStringList headers;
        for (auto it = source.headers.cbegin(); it != source.headers.cend(); ++it)
            headers.append(QStringLiteral("%1: %2").arg(it.key(), it.value()));
        lines.append(QStringLiteral("    headers: {%1}").arg(headers.join(QStringLiteral(", "))));
    }
    if (!source.caFile.isEmpty())
        lines.append(QStringLiteral("    tls: {ca: %1}").arg(source.caFile));
    lines.append(QStringLiteral("    poll: %1").arg(toPrometheusDuration(source.poll)));
    lines.append(QStringLiteral("    timeout: %1").arg(toPrometheusDuration(source.timeout)));
    if (source.kind == SourceKind::Rundeck)
        lines.append(QStringLiteral("    reconcile: %1").arg(toPrometheusDuration(source.reconcile)));
    return lines.join(QLatin1Char('\n'));
}

void SourceSettings::choose(const QString& name)
{
    if (name != m_current) {
        m_tokenField->clear();
        m_tokenOutcome->setText({});
    }
    m_current = name;
    const SourceConfig* source = current();
    if (!source)
        return;
    m_detail->setTitle(source->name.value, sourceKindWord(source->kind));
    QStringList urls;
    for (const QUrl& url : source->urls)
        urls.append(url.toString());
    m_address->setText(urls.join(QStringLiteral(", ")));
    m_poll->setText(toPrometheusDuration(source->poll));
    m_timeout->setText(toPrometheusDuration(source->timeout));
    m_text->setPlainText(asText(*source));
    updateToken();
    updateSteps();
    testOnce();
}

void SourceSettings::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    testOnce();
}

/// The test only reads, so the first look at a source begins it.
void SourceSettings::testOnce()
{
    if (!isVisible() || !current() || m_tests.contains(m_current))
        return;
    m_tests.insert(m_current, {});
    emit testRequested({ m_current });
}

bool SourceSettings::isTesting() const
{
    const auto known = m_tests.constFind(m_current);
    return known != m_tests.cend() && !known->isFinished();
}

void SourceSettings::updateToken()
{
    const SourceConfig* source = current();
    m_tokenBox->setVisible(source && !source->auth.secret.isEmpty());
    if (!source || !m_board)
        return;
    SecretState state = SecretState::None;
    for (const SourceState& known : m_board->sources) {
        if (known.name == source->name)
            state = known.secret;
    }
    m_tokenState->setText(tr("%1, %2", "state of the token, name of the secret").arg(secretWord(state), source->auth.secret));
    m_store->setText(state == SecretState::Stored ? tr("Replace") : tr("Store"));
    m_store->setEnabled(!m_tokenField->text().isEmpty());
    m_delete->setEnabled(state == SecretState::Stored);
}

void SourceSettings::storeToken()
{
    const SourceConfig* source = current();
    const QByteArray value = m_tokenField->text().toUtf8();
    if (!source || value.isEmpty())
        return;
    m_tokenField->clear();
    emit tokenStoreRequested(source->auth.secret, value);
}

void SourceSettings::showTokenOutcome(const QString& sentence) { m_tokenOutcome->setText(sentence); }

void SourceSettings::showTest(const ConnectionTest& test)
{
    m_tests.insert(test.source.value, test);
    if (test.source.value == m_current)
        updateSteps();
}

void SourceSettings::updateSteps()
{
    const auto known = m_tests.constFind(m_current);
    const std::vector<TestStep> steps = known == m_tests.cend() ? std::vector<TestStep> {} : known->steps;
    auto rows = m_steps->findChildren<TestStepRow*>(QString(), Qt::FindDirectChildrenOnly);
    while (rows.size() < static_cast<qsizetype>(steps.size())) {
        auto* row = new TestStepRow(m_steps);
        m_steps->layout()->addWidget(row);
        rows.append(row);
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool used = i < static_cast<qsizetype>(steps.size());
        rows[i]->setVisible(used);
        if (used)
            rows[i]->setStep(steps[static_cast<size_t>(i)]);
    }
    if (steps.empty()) {
        m_testHead->setText(tr("not tried yet; it only reads, as Yagura would"));
        m_test->setText(tr("Test now"));
        m_test->setEnabled(true);
        return;
    }
    Millis took { 0 };
    for (const TestStep& step : steps)
        took += step.took;
    const int failed = known->failures();
    const QString result = !known->isFinished() ? tr("asking…")
        : failed == 0                           ? tr("all steps passed, %1").arg(durationText(took))
                                                : tr("%n steps failed", nullptr, failed);
    m_testHead->setText(result);
    m_test->setText(tr("Test again"));
    m_test->setEnabled(known->isFinished());
}

} // namespace yagura
