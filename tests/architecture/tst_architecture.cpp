// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct SourceFile
{
    QString path; // relative to the root
    QString text;
    QString code; // without comments and string contents
};

const QStringList kPure { u"models/core"_s, u"models/slo"_s, u"models/alerts"_s, u"models/deploys"_s, u"models/board"_s };

/// The table of ARCHITECTURE.md: room → rooms that it may include.
QMap<QString, QStringList> arrows()
{
    QMap<QString, QStringList> table {
        { u"models/core"_s, {} },
        { u"models/slo"_s, { u"models/core"_s } },
        { u"models/alerts"_s, { u"models/core"_s, u"models/slo"_s } },
        { u"models/deploys"_s, { u"models/core"_s, u"models/slo"_s, u"models/alerts"_s } },
        { u"models/board"_s, { u"models/core"_s, u"models/slo"_s, u"models/alerts"_s, u"models/deploys"_s } },
        { u"models/sources"_s, kPure },
        { u"models/clients"_s, kPure + QStringList { u"models/sources"_s } },
        { u"models/demo"_s, kPure + QStringList { u"models/sources"_s } },
        { u"models/storage"_s, kPure + QStringList { u"models/sources"_s } },
        { u"models/config"_s, kPure + QStringList { u"models/sources"_s } },
        { u"models/monitoring"_s, kPure + QStringList { u"models/sources"_s, u"models/storage"_s, u"models/config"_s } },
        { u"models/wording"_s, kPure + QStringList { u"models/config"_s } },
        { u"models/reports"_s, kPure + QStringList { u"models/wording"_s } },
        { u"models/itemmodels"_s, kPure + QStringList { u"models/wording"_s } },
        { u"widgets/theme"_s, { u"models/core"_s, u"resources"_s } },
        { u"widgets/charts"_s, { u"widgets/theme"_s, u"models/core"_s, u"models/wording"_s } },
        { u"widgets/common"_s, { u"widgets/theme"_s, u"models/core"_s, u"models/wording"_s } },
        { u"app/wiring"_s,
            kPure
                + QStringList { u"models/sources"_s, u"models/clients"_s, u"models/demo"_s, u"models/storage"_s, u"models/config"_s,
                    u"models/monitoring"_s } },
        { u"resources"_s, {} },
        { u"translations"_s, {} },
    };
    // Why a room of its own: one delegate for every table of facts knows the item models' roles, which common may not.
    table.insert(
        u"widgets/tables"_s, { u"widgets/common"_s, u"widgets/theme"_s, u"models/core"_s, u"models/itemmodels"_s, u"models/wording"_s });
    const QStringList screen = kPure
        + QStringList { u"widgets/tables"_s, u"widgets/common"_s, u"widgets/charts"_s, u"widgets/theme"_s, u"models/itemmodels"_s,
              u"models/wording"_s, u"models/reports"_s };
    for (const char* name :
        { "shell", "start", "wall", "overview", "service", "number", "deploys", "alerts", "availability", "lab", "settings" })
        table.insert(u"widgets/"_s + QLatin1String(name), screen);
    table[u"widgets/settings"_s] += u"models/config"_s;
    QStringList all;
    for (auto it = table.cbegin(); it != table.cend(); ++it)
        all += it.key();
    table.insert(u"app/gui"_s, all);
    QStringList withoutWidgets;
    for (const QString& room : std::as_const(all)) {
        if (!room.startsWith("widgets/"_L1))
            withoutWidgets += room;
    }
    table.insert(u"app/cli"_s, withoutWidgets);
    return table;
}

QString roomOf(const QString& path)
{
    const QStringList parts = path.split(u'/');
    if (parts.first() == "resources"_L1 || parts.first() == "translations"_L1)
        return parts.first();
    return parts.size() >= 3 ? parts[0] + u'/' + parts[1] : QString();
}

/// Blanks comments and the contents of string literals, keeping line breaks, so that rules look at code alone.
QString codeOnly(const QString& text)
{
    QString out;
    out.reserve(text.size());
    enum { Code, Line, Block, String, Char, Raw } state = Code;
    QString rawEnd;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar n = i + 1 < text.size() ? text[i + 1] : QChar();
        if (state == Code && c == u'/' && n == u'/') {
            state = Line;
        } else if (state == Code && c == u'/' && n == u'*') {
            state = Block;
        } else if (state == Code && c == u'R' && n == u'"') {
            const qsizetype open = text.indexOf(u'(', i);
            rawEnd = u')' + text.mid(i + 2, open - i - 2) + u'"';
            i = open;
            state = Raw;
            continue;
        } else if (state == Code && c == u'"') {
            state = String;
            out += c;
            continue;
        } else if (state == Code && c == u'\'' && (i == 0 || !text[i - 1].isLetterOrNumber())) {
            state = Char;
            continue;
        }
        if (state == Code) {
            out += c;
        } else if (c == u'\n') {
            out += c;
            if (state == Line)
                state = Code;
        } else if (state == Block && c == u'*' && n == u'/') {
            state = Code;
            ++i;
        } else if ((state == String || state == Char) && c == u'\\') {
            ++i;
        } else if (state == String && c == u'"') {
            state = Code;
            out += c;
        } else if (state == Char && c == u'\'') {
            state = Code;
        } else if (state == Raw && text.mid(i, rawEnd.size()) == rawEnd) {
            i += rawEnd.size() - 1;
            state = Code;
        }
    }
    return out;
}

} // namespace

/// Holds the sources against the plan of the house. Each rule carries its reason, so that a failure explains itself.
class ArchitectureTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void arrowsPointOneWay_data();
    void arrowsPointOneWay();
    void everyRoomIsInThePlan();
    void rulesOfCode_data();
    void rulesOfCode();
    void filesStayWithinBudget();
    void everySourceIsBuilt();
    void noMachinePathsInFiles();
    void licenceOnEveryFile();

private:
    QList<SourceFile> m_files;
    QDir m_root;
};

void ArchitectureTest::initTestCase()
{
    m_root = QDir(QStringLiteral(YAGURA_SOURCE_DIR));
    for (const char* top : { "app", "widgets", "models", "resources", "translations", "tests" }) {
        QDirIterator it(m_root.filePath(QLatin1String(top)), { u"*.cpp"_s, u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QString text = QString::fromUtf8(file.readAll());
            m_files.append({ m_root.relativeFilePath(file.fileName()), text, codeOnly(text) });
        }
    }
    QVERIFY2(m_files.size() > 50, "the sources were not found");
}

void ArchitectureTest::arrowsPointOneWay_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QStringList>("allowed");
    const auto table = arrows();
    for (auto it = table.cbegin(); it != table.cend(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.key() << it.value();
}

void ArchitectureTest::arrowsPointOneWay()
{
    QFETCH(QString, room);
    QFETCH(QStringList, allowed);
    static const QRegularExpression include(
        u"^#include \"((?:models|widgets|app|resources|translations|tests)/[^\"]+)\""_s, QRegularExpression::MultilineOption);
    QStringList wrong;
    for (const SourceFile& file : std::as_const(m_files)) {
        if (roomOf(file.path) != room)
            continue;
        auto it = include.globalMatch(file.text);
        while (it.hasNext()) {
            const QString target = it.next().captured(1);
            const QString to = roomOf(target);
            if (to != room && !allowed.contains(to))
                wrong += file.path + u" includes "_s + target;
        }
        if (room.startsWith("models/"_L1)
            && file.text.contains(QRegularExpression(u"#include <(Q(Widget|Painter|Color|Font|Pixmap|Icon)\\b|Qt(Widgets|Gui|Charts)/)"_s)))
            wrong += file.path + u" includes something of Gui or Widgets: facts below, looks above"_s;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u"arrows against the plan:\n"_s + wrong.join(u'\n')));
}

void ArchitectureTest::everyRoomIsInThePlan()
{
    const auto table = arrows();
    QSet<QString> seen;
    for (const SourceFile& file : std::as_const(m_files)) {
        const QString room = roomOf(file.path);
        if (!file.path.startsWith("tests/"_L1) && !room.isEmpty())
            seen.insert(room);
    }
    for (const QString& room : std::as_const(seen))
        QVERIFY2(table.contains(room), qPrintable(room + u" is not in the table of ARCHITECTURE.md"_s));
    for (auto it = table.cbegin(); it != table.cend(); ++it)
        QVERIFY2(seen.contains(it.key()), qPrintable(it.key() + u" is in the table but empty"_s));
    QFile plan(m_root.filePath(u"ARCHITECTURE.md"_s));
    QVERIFY(plan.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(plan.readAll());
    for (auto it = table.cbegin(); it != table.cend(); ++it) {
        const QString last = it.key().section(u'/', -1);
        QVERIFY2(text.contains(last), qPrintable(it.key() + u" is not described in ARCHITECTURE.md"_s));
    }
}

void ArchitectureTest::rulesOfCode_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("exceptIn"); // regular expression over paths
    QTest::addColumn<bool>("alsoInStrings");

    const auto row = [](const char* name, const QString& pattern, const QString& exceptIn, bool alsoInStrings = false) {
        QTest::newRow(name) << pattern << exceptIn << alsoInStrings;
    };
    row("no singleton: things are handed over, not fetched",
        u"\\b(?!QCoreApplication|QApplication|QGuiApplication)\\w+::(instance|self|getInstance)\\(\\)|static \\w+[&*] instance\\("_s,
        u"^$"_s);
    row("no nested event loop: exec() belongs to main", u"(\\.|->)exec\\(\\)|\\bexec\\(\\)|\\bQEventLoop\\b|\\bprocessEvents\\("_s,
        u"^(tests/|app/(cli|gui)/main\\.cpp|models/sources/worker\\.cpp|models/storage/)"_s);
    row("colours only in widgets/theme",
        u"\\bQColor\\(|\\bQRgba64|Qt::(red|green|blue|yellow|gray|black|white|darkGray|lightGray|cyan|magenta)\\b"_s,
        u"^(widgets/theme/|tests/)"_s);
    row("colour literals only in widgets/theme", u"\"#[0-9A-Fa-f]{6}\\b"_s, u"^(widgets/theme/|tests/)"_s, true);
    row("network access only in the HTTP core", u"\\bQNetworkAccessManager\\b|\\bQNetworkReply\\b"_s, u"^(models/clients/http/|tests/)"_s);
    row("threads only in the worker", u"\\bQThread\\b|\\bstd::thread\\b|\\bQtConcurrent\\b|\\bQThreadPool\\b"_s,
        u"^(models/sources/worker|tests/)"_s);
    row("the keychain only behind SecretStore", u"\\bQKeychain\\b"_s, u"^(models/clients/keychain/|tests/)"_s);
    row("no futures: one asynchronous idiom", u"\\bQFuture\\b|\\bco_await\\b|\\bstd::async\\b"_s, u"^$"_s);
    row("Qt Charts never with OpenGL (crashes offscreen)", u"setUseOpenGL"_s, u"^$"_s);
    row("no QDateTimeAxis (has no time zone)", u"\\bQDateTimeAxis\\b"_s, u"^tests/"_s);
    row("no wait of a fixed length in tests", u"\\bQTest::qWait\\(|\\bQTest::qSleep\\(|\\bQThread::(m|u)?sleep\\(|this_thread::sleep"_s,
        u"^$"_s);
    row("no leftover debugging output", u"\\bqDebug\\(\\)|\\bstd::cout\\b|\\bprintf\\("_s, u"^tests/"_s);
    row("the system clock only behind Clock",
        u"\\bQDateTime::currentDateTime(Utc)?\\(|\\bQDateTime::currentMSecsSinceEpoch\\(|\\bsystem_clock::now\\("_s,
        u"^(models/sources/|tests/|models/clients/http/)"_s);
}

void ArchitectureTest::rulesOfCode()
{
    QFETCH(QString, pattern);
    QFETCH(QString, exceptIn);
    QFETCH(bool, alsoInStrings);
    const QRegularExpression rule(pattern);
    const QRegularExpression except(exceptIn);
    QStringList wrong;
    for (const SourceFile& file : std::as_const(m_files)) {
        if (except.match(file.path).hasMatch() || file.path.startsWith("tests/architecture/"_L1))
            continue;
        const QStringList lines = (alsoInStrings ? file.text : file.code).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (rule.match(lines[i]).hasMatch())
                wrong += u"%1:%2: %3"_s.arg(file.path).arg(i + 1).arg(lines[i].trimmed());
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void ArchitectureTest::filesStayWithinBudget()
{
    QStringList wrong;
    for (const SourceFile& file : std::as_const(m_files)) {
        if (file.path.startsWith("tests/"_L1))
            continue;
        const auto lines = file.text.count(u'\n');
        const qsizetype budget = file.path.endsWith(".h"_L1) ? 200 : file.path.endsWith("mainwindow.cpp"_L1) ? 300 : 400;
        if (lines > budget)
            wrong += u"%1: %2 lines, budget %3: split by meaning"_s.arg(file.path).arg(lines).arg(budget);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void ArchitectureTest::everySourceIsBuilt()
{
    QString lists;
    for (const char* top : { "app", "widgets", "models", "resources", "translations", "tests" }) {
        QDirIterator it(m_root.filePath(QLatin1String(top)), { u"CMakeLists.txt"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            lists += QString::fromUtf8(file.readAll());
        }
    }
    QStringList forgotten;
    for (const SourceFile& file : std::as_const(m_files)) {
        if (file.path.endsWith(".cpp"_L1) && !lists.contains(file.path.section(u'/', -1)))
            forgotten += file.path;
    }
    QVERIFY2(forgotten.isEmpty(), qPrintable(u"in no CMakeLists.txt:\n"_s + forgotten.join(u'\n')));
}

void ArchitectureTest::noMachinePathsInFiles()
{
    static const QRegularExpression path(u"(^|[\\s\"'(=])/(home|work|root|Users)/"_s);
    QStringList wrong;
    for (const SourceFile& file : std::as_const(m_files)) {
        if (file.path.startsWith("tests/architecture/"_L1))
            continue;
        if (path.match(file.text).hasMatch())
            wrong += file.path;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u"absolute paths of some machine:\n"_s + wrong.join(u'\n')));
}

void ArchitectureTest::licenceOnEveryFile()
{
    for (const SourceFile& file : std::as_const(m_files))
        QVERIFY2(file.text.startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1),
            qPrintable(file.path + u": first line is the licence"_s));
}

YAGURA_TEST(ArchitectureTest)
#include "tst_architecture.moc"
