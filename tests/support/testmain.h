// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTest>

#include <functional>

namespace yagura::test {

/// Registers a test class with the one test program of its room.
struct Registration
{
    Registration(const char* name, std::function<QObject*()> make);
};

/// Set by widget test programs before main() runs its classes: they need a QApplication. See guiapp.cpp.
using MakeApplication = QCoreApplication* (*)(int&, char**);
void setApplicationFactory(MakeApplication make);

} // namespace yagura::test

/// One line at the end of each test file, before its .moc.
#define YAGURA_TEST(Class)                                                                                                                 \
    static const yagura::test::Registration registered##Class(#Class, [] { return static_cast<QObject*>(new Class); });
