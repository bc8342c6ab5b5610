// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"
#include "models/itemmodels/rowmodel.h"

#include <QTimeZone>

#include <map>

namespace yagura {

/// A table over a board. `show` may be called for every board; with a new language or zone call it again.
class BoardModel : public RowModel
{
    Q_OBJECT

public:
    using RowModel::RowModel;
    void show(const BoardPtr& board, const QTimeZone& zone);
    BoardPtr board() const { return m_board; }

protected:
    virtual std::vector<Column> columns(const Board& board, const QTimeZone& zone) const = 0;
    virtual std::vector<TableRow> rows(const Board& board, const QTimeZone& zone) const = 0;

private:
    BoardPtr m_board;
};

/// One row per objective. Key: the objective's id.
class ObjectivesModel final : public BoardModel
{
    Q_OBJECT

public:
    enum ColumnId {
        Condition,
        Service,
        Objective,
        Target,
        Sli,
        Left,
        Bar,
        Events,
        Burn1h,
        Burn6h,
        Empty,
        Policy,
        Spark,
        LastDeploy,
        Alerts,
        Age,
        ColumnCount
    };
    using BoardModel::BoardModel;

protected:
    std::vector<Column> columns(const Board& board, const QTimeZone& zone) const override;
    std::vector<TableRow> rows(const Board& board, const QTimeZone& zone) const override;

private:
    SparkValues sparkOf(const SloSnapshot& slo) const;

    /// Why: 28 days of a sparkline are worth remembering until a new slice is closed.
    struct CachedSpark
    {
        std::optional<Instant> asOf;
        int doneChunks = 0;
        SparkValues values;
    };
    mutable std::map<SloId, CachedSpark> m_sparks;
};

/// One row per deploy, rollback and other execution. Key: the deploy's id.
class DeploysModel final : public BoardModel
{
    Q_OBJECT

public:
    enum ColumnId { Done, Service, Version, By, Took, Price, Outcome, ColumnCount };
    using BoardModel::BoardModel;

protected:
    std::vector<Column> columns(const Board& board, const QTimeZone& zone) const override;
    std::vector<TableRow> rows(const Board& board, const QTimeZone& zone) const override;
};

/// One row per live alert. Key: the fingerprint. Without a complete answer it has no rows: the page says why.
class AlertsModel final : public BoardModel
{
    Q_OBJECT

public:
    enum ColumnId { Condition, Alert, Service, Severity, Team, For, Since, Why, Source, ColumnCount };
    using BoardModel::BoardModel;

protected:
    std::vector<Column> columns(const Board& board, const QTimeZone& zone) const override;
    std::vector<TableRow> rows(const Board& board, const QTimeZone& zone) const override;
};

/// One row per source. Key: its name.
class SourcesModel final : public BoardModel
{
    Q_OBJECT

public:
    enum ColumnId { Condition, Source, Kind, Age, Every, Feeds, Detail, ColumnCount };
    using BoardModel::BoardModel;

protected:
    std::vector<Column> columns(const Board& board, const QTimeZone& zone) const override;
    std::vector<TableRow> rows(const Board& board, const QTimeZone& zone) const override;
};

/// One row per thing that happened, newest first.
class ChangesModel final : public BoardModel
{
    Q_OBJECT

public:
    enum ColumnId { Sign, Time, Event, Age, ColumnCount };
    using BoardModel::BoardModel;

protected:
    std::vector<Column> columns(const Board& board, const QTimeZone& zone) const override;
    std::vector<TableRow> rows(const Board& board, const QTimeZone& zone) const override;
};

/// How a source's state is shown: quality in the words and glyphs of a status.
Status statusOf(const SourceState& source);

} // namespace yagura
