// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace yagura {

class PlainLabel;

/// The first page of a newcomer: three ways in, each with what happens next. Nothing is changed on any server.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);
    /// What became of the last choice, in words; empty: nothing to say.
    void setOutcome(const QString& sentence);

signals:
    void demoRequested();
    void connectRequested(const QUrl& prometheus);
    void folderRequested(const QString& folder);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void updateConnect();

    QLineEdit* m_address;
    QPushButton* m_connect;
    PlainLabel* m_outcome;
};

} // namespace yagura
