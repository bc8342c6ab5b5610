// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"
#include "models/config/configuration.h"
#include "models/core/connectiontest.h"

#include <QMap>
#include <QTimeZone>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace yagura {

class EmptyState;
class FactTable;
class PlainLabel;
class SectionPanel;
class SourcesModel;

/// The sources: which there are, one of them with its fields, its token and its connection test, and the same as text.
class SourceSettings final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceSettings(QWidget* parent = nullptr);
    void setConfiguration(const Configuration& configuration);
    void showBoard(const BoardPtr& board, const QTimeZone& zone);
    void showTest(const ConnectionTest& test);
    void showTokenOutcome(const QString& sentence);
    void open(const SourceName& source);
    bool isTesting() const; ///< the chosen source's test has begun and not ended

signals:
    void testRequested(const yagura::SourceName& source);
    void tokenStoreRequested(const QString& name, const QByteArray& value);
    void tokenDeleteRequested(const QString& name);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void testOnce();
    void buildDetail(SectionPanel* panel);
    void buildText(SectionPanel* panel);
    void choose(const QString& name);
    void updateToken();
    void updateSteps();
    void storeToken();
    const SourceConfig* current() const;
    static QString asText(const SourceConfig& source);

    Configuration m_configuration;
    BoardPtr m_board;
    QString m_current;
    QMap<QString, ConnectionTest> m_tests;
    SourcesModel* m_model;
    FactTable* m_table;
    EmptyState* m_none;
    SectionPanel* m_detail;
    QLineEdit* m_address;
    QLineEdit* m_poll;
    QLineEdit* m_timeout;
    QWidget* m_tokenBox;
    PlainLabel* m_tokenState;
    QLineEdit* m_tokenField;
    QPushButton* m_store;
    QPushButton* m_delete;
    PlainLabel* m_tokenOutcome;
    PlainLabel* m_testHead;
    QPushButton* m_test;
    QWidget* m_steps;
    QPlainTextEdit* m_text;
    PlainLabel* m_files;
};

} // namespace yagura
