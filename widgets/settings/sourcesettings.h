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
    SourcesModel* m_model = nullptr;
    FactTable* m_table = nullptr;
    EmptyState* m_none = nullptr;
    SectionPanel* m_detail = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_poll = nullptr;
    QLineEdit* m_timeout = nullptr;
    QWidget* m_tokenBox = nullptr;
    PlainLabel* m_tokenState = nullptr;
    QLineEdit* m_tokenField = nullptr;
    QPushButton* m_store = nullptr;
    QPushButton* m_delete = nullptr;
    PlainLabel* m_tokenOutcome = nullptr;
    PlainLabel* m_testHead = nullptr;
    QPushButton* m_test = nullptr;
    QWidget* m_steps = nullptr;
    QPlainTextEdit* m_text = nullptr;
    PlainLabel* m_files = nullptr;
};

} // namespace yagura
