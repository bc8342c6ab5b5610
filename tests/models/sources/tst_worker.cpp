// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/worker.h"
#include "tests/support/testmain.h"

#include <QSemaphore>

#include <atomic>

using namespace yagura;

class TestWorker final : public QObject
{
    Q_OBJECT

private slots:
    void workRunsThereAndTheAnswerComesHere();
    void theAnswerNeverComesInsideTheCall();
    void answersComeInTheOrderOfTheQuestions();
    void aDeadContextIsNotCalled();
    void aContextMayDieInItsAnswer();
    void aContextInAnotherThreadIsAnsweredThere();
    void theDestructorFinishesWhatWasQueued();
    void drainWaitsForWhatWasQueued();
    void manyContextsDieInTheMiddle();
};

void TestWorker::workRunsThereAndTheAnswerComesHere()
{
    Worker worker(QStringLiteral("decoding"));
    QThread* workedIn = nullptr;
    QThread* answeredIn = nullptr;
    int answer = 0;
    worker.run(
        [&workedIn] {
            workedIn = QThread::currentThread();
            return 42;
        },
        this,
        [&](int value) {
            answeredIn = QThread::currentThread();
            answer = value;
        });
    QTRY_COMPARE(answer, 42);
    QVERIFY(workedIn != nullptr && workedIn != thread());
    QCOMPARE(answeredIn, thread());
}

void TestWorker::theAnswerNeverComesInsideTheCall()
{
    Worker worker(QStringLiteral("w"));
    bool answered = false;
    worker.run([] { return 1; }, this, [&answered](int) { answered = true; });
    worker.drain(); // the work is done, the answer waits for our event loop
    QVERIFY(!answered);
    QTRY_VERIFY(answered);
}

void TestWorker::answersComeInTheOrderOfTheQuestions()
{
    Worker worker(QStringLiteral("w"));
    QList<int> answers;
    QList<int> expected;
    for (int n = 0; n < 1000; ++n) {
        expected.append(n);
        worker.run([n] { return n; }, this, [&answers](int value) { answers.append(value); });
    }
    QTRY_COMPARE(answers.size(), 1000);
    QCOMPARE(answers, expected);
}

void TestWorker::aDeadContextIsNotCalled()
{
    Worker worker(QStringLiteral("w"));
    QSemaphore go;
    std::atomic<int> worked = 0;
    bool before = false;
    bool after = false;
    auto context = std::make_unique<QObject>();
    const auto work = [&] {
        go.acquire();
        return ++worked;
    };
    worker.run(work, context.get(), [&before](int) { before = true; });
    worker.run(work, context.get(), [&after](int) { after = true; });
    go.release(1);
    while (worked < 1) {
        QThread::yieldCurrentThread();
    }
    context.reset(); // one answer may be on its way, the other is still being worked out
    go.release(1);
    worker.drain();
    QCoreApplication::processEvents();
    QVERIFY(!before && !after);
    QCOMPARE(worked.load(), 2);
}

void TestWorker::aContextMayDieInItsAnswer()
{
    Worker worker(QStringLiteral("w"));
    auto* context = new QObject;
    int answers = 0;
    for (int n = 0; n < 2; ++n) {
        worker.run([] { return 1; }, context,
            [&answers, context](int) {
                ++answers;
                delete context;
            });
    }
    QTRY_COMPARE(answers, 1);
    worker.drain();
    QCoreApplication::processEvents();
    QCOMPARE(answers, 1);
}

void TestWorker::aContextInAnotherThreadIsAnsweredThere()
{
    Worker worker(QStringLiteral("w"));
    QThread other;
    other.start();
    auto* context = new QObject;
    context->moveToThread(&other);
    connect(&other, &QThread::finished, context, &QObject::deleteLater);
    std::atomic<QThread*> answeredIn = nullptr;
    worker.run([] { return 1; }, context, [&answeredIn](int) { answeredIn = QThread::currentThread(); });
    QTRY_COMPARE(answeredIn.load(), &other);
    other.quit();
    QVERIFY(other.wait());
}

void TestWorker::theDestructorFinishesWhatWasQueued()
{
    std::atomic<int> worked = 0;
    {
        Worker worker(QStringLiteral("w"));
        for (int n = 0; n < 100; ++n) {
            worker.post([&worked] { ++worked; });
        }
        worker.post([&worker, &worked] { worker.post([&worked] { worked += 1000; }); });
    }
    QCOMPARE(worked.load(), 1100);
}

void TestWorker::drainWaitsForWhatWasQueued()
{
    Worker worker(QStringLiteral("w"));
    std::atomic<int> worked = 0;
    for (int n = 0; n < 100; ++n) {
        worker.post([&worked] { ++worked; });
    }
    worker.drain();
    QCOMPARE(worked.load(), 100);
}

void TestWorker::manyContextsDieInTheMiddle()
{
    Worker worker(QStringLiteral("w"));
    int answered = 0;
    int mistaken = 0;
    for (int n = 0; n < 500; ++n) {
        auto context = std::make_unique<QObject>();
        worker.run([] { return 1; }, context.get(), [&mistaken](int) { ++mistaken; });
        worker.run([] { return 1; }, this, [&answered](int) { ++answered; });
        if (n % 7 == 0) {
            worker.drain();
        }
        context.reset();
    }
    QTRY_COMPARE(answered, 500);
    QCOMPARE(mistaken, 0);
}

YAGURA_TEST(TestWorker)
#include "tst_worker.moc"
