// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QApplication>

// Linked into widget test programs: gives them a QApplication.
static const bool registered = [] {
    yagura::test::setApplicationFactory([](int& argc, char** argv) -> QCoreApplication* { return new QApplication(argc, argv); });
    return true;
}();
