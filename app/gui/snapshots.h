// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/options.h"
#include "app/wiring/backend.h"

namespace yagura {

class Session;

/// Draws pages into PNG files without a display and says when all are done.
class Snapshots final : public QObject
{
    Q_OBJECT

public:
    Snapshots(BackEnd& backEnd, GuiOptions options);
    ~Snapshots() override;
    /// Waits for the first answers, draws, then emits finished() with the exit code.
    void start();

signals:
    void finished(int exitCode);

private:
    struct Picture
    {
        QString page, object, language, state, file;
        ThemeKind theme = ThemeKind::Dark;
        QSize size;
    };
    void plan();
    void drawNext();
    void prepare(const Picture& picture);
    void settle(int rounds);

    BackEnd& m_backEnd;
    GuiOptions m_options;
    std::vector<Picture> m_pictures;
    std::unique_ptr<Session> m_session; ///< of the picture that is being drawn
    size_t m_next = 0;
    int m_patience = 0; ///< rounds left for a connection test to end
    bool m_failed = false;
    bool m_drawing = false;
};

} // namespace yagura
