// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace yagura {

/// The translation contexts of this room. Inside the room only.
struct TimeTexts
{
    Q_DECLARE_TR_FUNCTIONS(yagura::TimeTexts)
};
struct FigureTexts
{
    Q_DECLARE_TR_FUNCTIONS(yagura::FigureTexts)
};
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(yagura::Words)
};
struct SloTexts
{
    Q_DECLARE_TR_FUNCTIONS(yagura::SloTexts)
};
struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(yagura::Sentences)
};

} // namespace yagura
