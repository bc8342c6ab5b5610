// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QUrl>
#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;

namespace yagura {

class ChoiceCard;
class LookControls;
class PlainLabel;

/// The first page of a newcomer: three ways in, each with what happens next. Nothing is changed on any server.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);
    /// What became of the last choice, in words; empty: nothing to say.
    void setOutcome(const QString& sentence);
    void setLook(ThemeKind theme, const QString& language);

signals:
    void demoRequested();
    void connectRequested(const QUrl& prometheus);
    void folderRequested(const QString& folder);
    void themeChosen(yagura::ThemeKind theme);
    void languageChosen(const QString& language);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makePromise();
    void updateConnect();

    QLineEdit* m_address;
    QPushButton* m_connect;
    PlainLabel* m_outcome;
    LookControls* m_look;
    std::vector<ChoiceCard*> m_cards;
};

} // namespace yagura
