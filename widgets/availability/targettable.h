// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/availabilityfacts.h"

#include <QWidget>

namespace yagura {

class AvailabilityModel;
class BandHeader;
class RowProxy;
class RowTable;

/// The availability table: targets down, periods across, the measured value in its place between them. Arrow keys choose a
/// target, Enter tries it, Ctrl+C copies the table.
class TargetTable final : public QWidget
{
    Q_OBJECT

public:
    explicit TargetTable(QWidget* parent = nullptr);
    void setFacts(const AvailabilityFacts& facts, const QString& service);
    void setSmall(bool small);
    std::optional<Target> current() const;
    RowTable* view() const { return m_view; }
    AvailabilityModel* model() const { return m_model; }
    QStringList hiddenTitles() const;
    int wantedHeight() const;
    void copy() const;

signals:
    void tried(yagura::Target target); ///< Enter or double click

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    void placeRows();

    AvailabilityModel* m_model;
    RowProxy* m_proxy;
    RowTable* m_view;
    BandHeader* m_header;
    bool m_small = false;
};

} // namespace yagura
