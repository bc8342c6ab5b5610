// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/startpage.h"

#include "widgets/common/glyphbutton.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/sectionpanel.h"
#include "widgets/start/choicecard.h"
#include "widgets/theme/stylesheet.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace yagura {

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_address(new QLineEdit(this))
    , m_connect(new QPushButton(tr("Connect"), this))
    , m_outcome(new PlainLabel(QString(), Type::Body, Token::Text, this))
{
    setAcceptDrops(true);
    auto* demo = new ChoiceCard(ChoiceCard::Drawing::Demo, tr("Try the demo"),
        tr("A small shop with eight services, 30 days of traffic and an incident that is running right now."), this);
    auto* open = new QPushButton(tr("Open the demo"), demo);
    open->setObjectName(QStringLiteral("openDemo"));
    open->setMinimumHeight(space::controlTall);
    setStyleRole(open, "primary");
    demo->controls()->addWidget(open, 1);
    demo->setHint(tr("Needs no network, no account, no file. Closed without a trace."));
    demo->setSteps({ { tr("The shop opens on Overview, marked DEMO"), tr("2 s") },
        { tr("checkout is over its budget: see since when"), tr("1 min") }, { tr("Roll it back and watch the burn stop"), tr("30 s") } });

    auto* server = new ChoiceCard(ChoiceCard::Drawing::Prometheus, tr("Connect Prometheus"),
        tr("One address is enough to begin. Alertmanager and Rundeck can follow at any time."), this);
    m_address->setPlaceholderText(QStringLiteral("http://localhost:9090"));
    m_address->setAccessibleName(tr("Address of Prometheus"));
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setMinimumHeight(space::controlTall);
    m_connect->setMinimumHeight(space::controlTall);
    server->controls()->addWidget(m_address, 1);
    server->controls()->addWidget(m_connect);
    server->setHint(tr("Connect waits for an address."));
    server->setSteps({ { tr("The server is asked what it counts"), tr("about 1 s") },
        { tr("A first objective for every service it finds"), tr("at once") },
        { tr("30 days are read, newest first, in the background"), tr("1 to 5 min") } });

    auto* folder = new ChoiceCard(ChoiceCard::Drawing::Folder, tr("Open a folder"),
        tr("A folder with yagura.yaml and OpenSLO files. They are read, never rewritten."), this);
    auto* choose = new QPushButton(tr("Choose folder…"), folder);
    choose->setObjectName(QStringLiteral("chooseFolder"));
    choose->setMinimumHeight(space::controlTall);
    setGlyph(choose, Glyph::Folder);
    folder->controls()->addWidget(choose, 1);
    folder->setHint(tr("Or drop one here. Changes are picked up within 5 s."));
    folder->setSteps({ { tr("Every file is checked, faults named by line"), tr("under 1 s") },
        { tr("Tokens are read from the keychain, by name"), tr("at once") },
        { tr("Values appear objective by objective, with their age"), tr("1 to 5 min") } });

    auto* cards = new QHBoxLayout;
    cards->setSpacing(16);
    for (ChoiceCard* card : { demo, server, folder })
        cards->addWidget(card, 1);
    auto* promise = new SectionPanel(this);
    auto* promiseRow = new QHBoxLayout;
    promiseRow->setSpacing(16);
    promiseRow->addWidget(new GlyphLabel(Glyph::Lock, 20, promise));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new PlainLabel(tr("Nothing is changed on any server."), Type::BodyStrong, Token::Text, promise));
    auto* detail = new PlainLabel(tr("Yagura only asks. The one thing that can change the world is a button you arm by typing a name, and "
                                     "every press is in the journal."),
        Type::Small, Token::Muted, promise);
    detail->setElide(Qt::ElideRight);
    words->addWidget(detail);
    promiseRow->addLayout(words, 1);
    promise->body()->addLayout(promiseRow);

    auto* content = new QWidget(this);
    content->setMaximumWidth(1520);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(
        new PlainLabel(tr("Are we inside our SLOs, what changed, can we take it back now?"), Type::FigureSmall, Token::Text, content));
    column->addWidget(new PlainLabel(
        tr("Yagura draws the three answers on one time axis, from the servers you already have."), Type::Body, Token::Muted, content));
    column->addSpacing(12);
    column->addLayout(cards);
    column->addWidget(promise);
    column->addWidget(m_outcome);
    m_outcome->setObjectName(QStringLiteral("startOutcome"));
    m_outcome->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24, 16);
    all->addStretch(1);
    all->addLayout(row);
    all->addStretch(2);

    connect(open, &QPushButton::clicked, this, &StartPage::demoRequested);
    connect(m_address, &QLineEdit::textChanged, this, &StartPage::updateConnect);
    connect(m_address, &QLineEdit::returnPressed, m_connect, &QPushButton::click);
    connect(m_connect, &QPushButton::clicked, this, [this] { emit connectRequested(QUrl(m_address->text().trimmed(), QUrl::StrictMode)); });
    connect(choose, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Choose the folder with yagura.yaml"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, this, &StartPage::folderRequested);
        dialog->open();
    });
    updateConnect();
}

void StartPage::updateConnect()
{
    const QUrl url(m_address->text().trimmed(), QUrl::StrictMode);
    const bool good
        = url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
    m_connect->setEnabled(good);
    m_connect->setToolTip(good ? QString() : tr("Type an address that begins with http:// or https://"));
}

void StartPage::setOutcome(const QString& sentence) { m_outcome->setText(sentence); }

void StartPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1)
        emit folderRequested(urls.front().toLocalFile());
}

} // namespace yagura
