// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QCoreApplication>

#include <cstring>
#include <memory>
#include <utility>
#include <vector>

namespace yagura::test {

namespace {
using Entry = std::pair<const char*, std::function<QObject*()>>;

// Why: registrations run before main(), in any order, so the list must make itself on first use.
std::vector<Entry>& entries()
{
    static std::vector<Entry> list;
    return list;
}
MakeApplication& factory()
{
    static MakeApplication make = nullptr;
    return make;
}
} // namespace

Registration::Registration(const char* name, std::function<QObject*()> make) { entries().emplace_back(name, std::move(make)); }

void setApplicationFactory(MakeApplication make) { factory() = make; }

} // namespace yagura::test

/// Usage: tst_room [Class] [Qt Test arguments]: all classes of the room, or one.
int main(int argc, char** argv)
{
    using namespace yagura::test;
    std::unique_ptr<QCoreApplication> app(factory() ? factory()(argc, argv) : new QCoreApplication(argc, argv));
    const char* only = nullptr;
    if (argc > 1 && argv[1][0] != '-') {
        for (const auto& [name, make] : entries()) {
            if (std::strcmp(name, argv[1]) == 0)
                only = name;
        }
    }
    if (only) {
        argv[1] = argv[0];
        ++argv;
        --argc;
    }
    int failed = 0;
    for (const auto& [name, make] : entries()) {
        if (only && std::strcmp(name, only) != 0)
            continue;
        const std::unique_ptr<QObject> object(make());
        failed += QTest::qExec(object.get(), argc, argv) != 0 ? 1 : 0;
    }
    return failed == 0 ? 0 : 1;
}
