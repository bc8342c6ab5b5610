// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lab/pairtrial.h"

#include "models/core/duration.h"
#include "models/wording/figures.h"
#include "models/wording/times.h"
#include "models/wording/words.h"
#include "widgets/common/painting.h"
#include "widgets/common/plainlabel.h"
#include "widgets/lab/pairsview.h"
#include "widgets/theme/glyph.h"
#include "widgets/theme/stylesheet.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {

namespace {

QString windowsText(const BurnPair& pair)
{
    return toPrometheusDuration(pair.longWindow) + QStringLiteral(" / ") + toPrometheusDuration(pair.shortWindow);
}

std::optional<double> numberOf(QString text)
{
    text.remove(QChar(0x00D7)).remove(QLocale().groupSeparator());
    bool good = false;
    const double value = text.trimmed().replace(QLocale().decimalPoint(), QStringLiteral(".")).toDouble(&good);
    return good && value > 0 ? std::optional(value) : std::nullopt;
}

} // namespace

PairTrial::PairTrial(QWidget* parent)
    : QWidget(parent)
    , m_factor(new QLineEdit(this))
    , m_windows(new QLineEdit(this))
    , m_severity(new QComboBox(this))
    , m_add(new QPushButton(tr("Add", "a pair of burn windows to the proposal"), this))
    , m_refusal(new QWidget(this))
    , m_head(new PlainLabel({}, Type::SmallStrong, Token::Text, m_refusal))
    , m_why(new PlainLabel({}, Type::Small, Token::Text, m_refusal))
    , m_nearest(new QPushButton(m_refusal))
    , m_clear(new QPushButton(tr("Drop this pair"), m_refusal))
{
    m_factor->setPlaceholderText(QStringLiteral("14.4×"));
    m_factor->setAccessibleName(tr("Threshold of the pair"));
    m_windows->setPlaceholderText(QStringLiteral("1h / 5m"));
    m_windows->setAccessibleName(tr("Long and short window of the pair"));
    m_severity->addItems({ severityWord(AlertSeverity::Page), severityWord(AlertSeverity::Ticket) });
    m_severity->setAccessibleName(tr("Where the pair goes"));
    m_add->setEnabled(false);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(space::half);
    fields->addWidget(m_factor, 3);
    fields->addWidget(m_windows, 4);
    fields->addWidget(m_severity, 3);
    fields->addWidget(m_add);
    m_why->setWordWrap(true);
    setStyleRole(m_nearest, "dense");
    setStyleRole(m_clear, "quiet");
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_nearest);
    buttons->addWidget(m_clear);
    buttons->addStretch(1);
    auto* refusal = new QVBoxLayout(m_refusal);
    refusal->setContentsMargins(36, 10, 10, 10);
    refusal->setSpacing(space::half);
    refusal->addWidget(m_head);
    refusal->addWidget(m_why);
    refusal->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addLayout(fields);
    column->addWidget(m_refusal);
    m_refusal->hide();
    connect(m_factor, &QLineEdit::textEdited, this, &PairTrial::judge);
    connect(m_windows, &QLineEdit::textEdited, this, &PairTrial::judge);
    connect(m_severity, &QComboBox::activated, this, &PairTrial::judge);
    const auto add = [this] {
        if (m_check && !isRefused()) {
            const BurnPair pair = m_check->pair;
            clear();
            emit pairAdded(pair);
        }
    };
    connect(m_add, &QPushButton::clicked, this, add);
    connect(m_windows, &QLineEdit::returnPressed, this, add);
    connect(m_factor, &QLineEdit::returnPressed, this, add);
    connect(m_nearest, &QPushButton::clicked, this, [this] {
        if (m_check)
            setPair(m_check->nearest);
    });
    connect(m_clear, &QPushButton::clicked, this, &PairTrial::clear);
}

void PairTrial::setLimits(Target target, std::optional<Millis> scrape)
{
    m_target = target;
    m_scrape = scrape;
    judge();
}

void PairTrial::setPair(const BurnPair& pair)
{
    m_factor->setText(thresholdText(pair.factor));
    m_windows->setText(windowsText(pair));
    m_severity->setCurrentIndex(pair.severity == AlertSeverity::Page ? 0 : 1);
    judge();
}

void PairTrial::clear()
{
    m_factor->clear();
    m_windows->clear();
    judge();
}

std::optional<BurnPair> PairTrial::typed() const
{
    const std::optional<double> factor = numberOf(m_factor->text());
    const QStringList parts = m_windows->text().split(QLatin1Char('/'));
    if (!factor || parts.size() != 2)
        return std::nullopt;
    const std::optional<Millis> longWindow = parsePrometheusDuration(parts[0].trimmed());
    const std::optional<Millis> shortWindow = parsePrometheusDuration(parts[1].trimmed());
    if (!longWindow || !shortWindow || *shortWindow > *longWindow)
        return std::nullopt;
    BurnPair pair;
    pair.severity = m_severity->currentIndex() == 0 ? AlertSeverity::Page : AlertSeverity::Ticket;
    pair.factor = *factor;
    pair.longWindow = *longWindow;
    pair.shortWindow = *shortWindow;
    return pair;
}

QStringList PairTrial::reasons(const BurnCheck& check) const
{
    QStringList lines;
    for (const BurnRefusal refusal : check.refusals) {
        switch (refusal) {
        case BurnRefusal::CanNeverFire:
            lines << tr("At a target of %1 total failure burns 1 ÷ %2 = %3, and never %4.")
                         .arg(targetText(m_target), Decimal::fromNano(1'000'000'000 - m_target.percent.nano() / 100).toString(),
                             thresholdText(check.highestRate), thresholdText(check.pair.factor));
            break;
        case BurnRefusal::RangeTooShort:
            if (m_scrape)
                lines << tr("%1 is shorter than four scrapes of %2 (%3).")
                             .arg(toPrometheusDuration(check.pair.shortWindow), durationText(*m_scrape), durationText(4 * *m_scrape));
            break;
        case BurnRefusal::RangeIsZero:
            lines << tr("A window under a minute rounds to zero: nothing would be counted.");
            break;
        }
    }
    return lines;
}

QString PairTrial::reason() const { return m_why->text(); }

void PairTrial::judge()
{
    const std::optional<BurnPair> pair = typed();
    m_check.reset();
    if (pair) {
        const std::vector<BurnCheck> checks = checkBurnPairs({ *pair }, m_target, m_scrape);
        if (!checks.empty())
            m_check = checks.front();
    }
    const bool refused = isRefused();
    m_add->setEnabled(m_check && !refused);
    setStyleRole(m_factor, refused ? "wrong" : "");
    m_refusal->setVisible(refused);
    if (refused) {
        const auto never = std::find(m_check->refusals.begin(), m_check->refusals.end(), BurnRefusal::CanNeverFire);
        m_head->setText(never != m_check->refusals.end() ? tr("Refused, because it would never fire.")
                                                         : tr("Refused, because it could not be measured."));
        m_why->setText(reasons(*m_check).join(QLatin1Char('\n')));
        m_nearest->setText(tr("Make it %1, %2").arg(thresholdText(m_check->nearest.factor), windowsText(m_check->nearest)));
        m_refusal->setAccessibleName(m_head->text() + QLatin1Char(' ') + m_why->text());
    }
    updateGeometry();
    update();
}

void PairTrial::paintEvent(QPaintEvent*)
{
    if (!m_refusal->isVisible())
        return;
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const QRectF box = m_refusal->geometry();
    painter.fillRect(box, theme.color(Token::CritTint));
    painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), theme.color(Token::Crit));
    paintGlyph(painter, Glyph::Error, QRectF(box.left() + 12, box.top() + 11, 15, 15), theme, Token::Crit);
}

} // namespace yagura
