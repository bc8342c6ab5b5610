// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/startpage.h"

#include "widgets/common/glyphbutton.h"
#include "widgets/common/lookcontrols.h"
#include "widgets/common/painting.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/sectionpanel.h"
#include "widgets/start/choicecard.h"
#include "widgets/theme/stylesheet.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace yagura {

namespace {

/// The tower of the rail, at the head of the first page.
class Mark final : public QWidget
{
public:
    explicit Mark(QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(64, 64);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintLogo(painter, rect(), themeOf(this));
    }
};

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_address(new QLineEdit(this))
    , m_connect(new QPushButton(tr("Connect"), this))
    , m_outcome(new PlainLabel(QString(), Type::Body, Token::Text, this))
    , m_look(new LookControls(this))
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
    m_cards = { demo, server, folder };
    for (ChoiceCard* card : m_cards)
        cards->addWidget(card, 1);
    auto* content = new QWidget(this);
    content->setMaximumWidth(1520);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(makeHead());
    column->addSpacing(12);
    column->addLayout(cards);
    column->addWidget(makePromise());
    column->addWidget(m_outcome);
    auto* terminal = new QHBoxLayout;
    terminal->setSpacing(12);
    terminal->addWidget(new PlainLabel(tr("From a terminal"), Type::Small, Token::Muted, content));
    terminal->addWidget(new PlainLabel(QStringLiteral("yagura-cli init --prometheus URL"), Type::Log, Token::Text, content));
    terminal->addWidget(new PlainLabel(tr("asks, writes the first files, overwrites none."), Type::Small, Token::Muted, content), 1);
    column->addLayout(terminal);
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

    connect(m_look, &LookControls::themeChosen, this, &StartPage::themeChosen);
    connect(m_look, &LookControls::languageChosen, this, &StartPage::languageChosen);
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

QWidget* StartPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addWidget(new Mark(head));
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    auto* question
        = new PlainLabel(tr("Are we inside our SLOs, what changed, can we take it back now?"), Type::FigureSmall, Token::Text, head);
    auto* answer = new PlainLabel(
        tr("Yagura draws the three answers on one time axis, from the servers you already have."), Type::Body, Token::Muted, head);
    for (PlainLabel* line : { question, answer }) {
        line->setElide(Qt::ElideRight);
        words->addWidget(line);
    }
    row->addLayout(words, 1);
    auto* looks = new QVBoxLayout;
    looks->setSpacing(8);
    looks->addWidget(m_look->languages(), 0, Qt::AlignRight);
    looks->addWidget(m_look->themes(), 0, Qt::AlignRight);
    row->addLayout(looks);
    return head;
}

QWidget* StartPage::makePromise()
{
    auto* promise = new SectionPanel(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(new GlyphLabel(Glyph::Lock, 20, promise));
    const auto two = [promise](const QString& first, Type type, Token ink, const QString& second) {
        auto* lines = new QVBoxLayout;
        lines->setSpacing(2);
        for (PlainLabel* line : { new PlainLabel(first, type, ink, promise), new PlainLabel(second, Type::Small, Token::Muted, promise) }) {
            line->setElide(Qt::ElideRight);
            lines->addWidget(line);
        }
        return lines;
    };
    row->addLayout(two(tr("Nothing is changed on any server."), Type::BodyStrong, Token::Text,
                       tr("Yagura only asks. The one thing that can change the world is a button you arm by typing a name, and every "
                          "press is in the journal.")),
        2);
    row->addLayout(two(tr("Configuration: readable files in your own configuration folder."), Type::Small, Token::Muted,
                       tr("Tokens: the system keychain, never a file.")),
        1);
    promise->body()->addLayout(row);
    return promise;
}

void StartPage::setLook(ThemeKind theme, const QString& language) { m_look->show(theme, language); }

void StartPage::updateConnect()
{
    const QUrl url(m_address->text().trimmed(), QUrl::StrictMode);
    const bool good
        = url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
    m_connect->setEnabled(good);
    m_connect->setToolTip(good ? QString() : tr("Type an address that begins with http:// or https://"));
}

void StartPage::setOutcome(const QString& sentence) { m_outcome->setText(sentence); }

void StartPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool small = isSmallWindow(window()->width(), window()->height());
    for (ChoiceCard* card : m_cards)
        card->setSmall(small);
    m_look->themes()->setVisible(!small); // they stay in Settings
}

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
