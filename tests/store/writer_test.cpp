// Group commit: order, durability, one bad task among good ones, and kill -9 in mid-writing. Started
// with --write FILE this program is the child that gets killed.
#include "core/store/statement.h"
#include "core/store/writer.h"
#include "tests/store/fixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace sealdesk::store;
using sealdesk::fail;
using sealdesk::Result;
using sealdesk::store::test::masked;
using sealdesk::store::test::nameOf;

namespace {

// The caller's loop: callbacks wait here until they are run.
class Loop {
public:
    [[nodiscard]] Writer::Post post()
    {
        return [this](std::function<void()> work) {
            const std::lock_guard lock(m_mutex);
            m_work.push_back(std::move(work));
            m_wake.notify_one();
        };
    }
    // Runs callbacks until `done` or ten seconds are over.
    bool runUntil(const std::function<bool()> &done)
    {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
        while (!done()) {
            std::function<void()> work;
            {
                std::unique_lock lock(m_mutex);
                if (!m_wake.wait_until(lock, deadline, [this] { return !m_work.empty(); })) {
                    return false;
                }
                work = std::move(m_work.front());
                m_work.pop_front();
            }
            work();
        }
        return true;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_work;
};

Line line(int number) { return {u"l%1"_s.arg(number), Author::Visitor, {}, {}, masked("text")}; }

std::function<Result<Appended, StoreError>(Database &)> appendTask(int number)
{
    return [number](Database &database) { return ChatRepository(database).appendLine(u"c"_s, line(number), number); };
}

// Writes lines for ever and says each one that is committed.
int child(const QString &file)
{
    Loop loop;
    auto writer = Writer::start(file, loop.post(), test::fixedKeys());
    if (!writer.ok()) {
        return 1;
    }
    int acknowledged = 0;
    for (int number = 0;; ++number) {
        (*writer)->run<Appended>(appendTask(number), [&acknowledged, number](Result<Appended, StoreError> result) {
            if (result.ok()) {
                ++acknowledged;
                std::printf("%d\n", number);
                std::fflush(stdout);
            }
        });
        if (number % 8 == 7 && !loop.runUntil([&] { return acknowledged == number + 1; })) {
            return 1;
        }
    }
}

} // namespace

class WriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void runsInOrder();
    void badTaskAlone();
    void failedTaskLeavesNothing();
    void committedBeforeTheCallback();
    void diskFullLosesNoOther();
    void stopDrains();
    void startFails();
    void killedInMidWriting();

private:
    std::unique_ptr<test::Fixture> m_fixture;
};

void WriterTest::init()
{
    m_fixture = std::make_unique<test::Fixture>();
    QVERIFY(ChatRepository(*m_fixture->database).add(test::chat(u"c"_s)).ok());
}

void WriterTest::runsInOrder()
{
    Loop loop;
    auto writer = Writer::start(m_fixture->file(), loop.post(), m_fixture->keys);
    QVERIFY(writer.ok());
    std::vector<qint64> order;
    const auto thread = std::this_thread::get_id();
    bool sameThread = true;
    constexpr int count = 3000;
    for (int i = 1; i <= count; ++i) {
        (*writer)->run<Appended>(appendTask(i), [&](Result<Appended, StoreError> result) {
            order.push_back(result.ok() ? result->entry.seq : -1);
            sameThread = sameThread && std::this_thread::get_id() == thread;
        });
    }
    QVERIFY(loop.runUntil([&] { return order.size() == count; }));
    for (int i = 0; i < count; ++i) {
        QCOMPARE(order[static_cast<std::size_t>(i)], i + 1);
    }
    QVERIFY(sameThread);
}

void WriterTest::badTaskAlone()
{
    Loop loop;
    auto writer = Writer::start(m_fixture->file(), loop.post(), m_fixture->keys);
    QVERIFY(writer.ok());
    int good = 0;
    int bad = 0;
    for (int i = 1; i <= 100; ++i) {
        const bool breaks = i % 10 == 0;
        (*writer)->run<void>(
            [i, breaks](Database &database) -> Result<void, StoreError> {
                const auto added = ChatRepository(database).appendLine(u"c"_s, line(i), i);
                return added.ok() && !breaks ? Result<void, StoreError>() : fail(StoreError::Failed);
            },
            [&](Result<void, StoreError> result) { ++(result.ok() ? good : bad); });
    }
    QVERIFY(loop.runUntil([&] { return good + bad == 100; }));
    QCOMPARE(good, 90);
    QCOMPARE(ChatRepository(*m_fixture->database).entriesAfter(u"c"_s, 0)->size(), 90u);
    QCOMPARE((*ChatRepository(*m_fixture->database).find(u"c"_s))->lastSeq, 90); // no gaps
}

void WriterTest::failedTaskLeavesNothing()
{
    Loop loop;
    auto writer = Writer::start(m_fixture->file(), loop.post(), m_fixture->keys);
    QVERIFY(writer.ok());
    std::optional<StoreError> error;
    (*writer)->run<int>(
        [](Database &database) -> Result<int, StoreError> {
            const auto added = AccountRepository(database).add(test::account(u"a"_s, u"anna"_s));
            return added.ok() ? Result<int, StoreError>(fail(StoreError::Duplicate)) : Result<int, StoreError>(1);
        },
        [&](Result<int, StoreError> result) { error = result.error(); });
    QVERIFY(loop.runUntil([&] { return error.has_value(); }));
    QCOMPARE(nameOf(*error), nameOf(StoreError::Duplicate));
    QVERIFY(AccountRepository(*m_fixture->database).all()->empty());
}

void WriterTest::committedBeforeTheCallback()
{
    Loop loop;
    auto writer = Writer::start(m_fixture->file(), loop.post(), m_fixture->keys);
    QVERIFY(writer.ok());
    ChatRepository other(*m_fixture->database); // another connection sees committed rows only
    std::atomic<bool> wrote = false;
    std::atomic<bool> looked = false;
    bool committed = false;
    (*writer)->run<void>(
        [&](Database &database) -> Result<void, StoreError> {
            const auto added = ChatRepository(database).appendLine(u"c"_s, line(1), 1);
            wrote = true;
            wrote.notify_one();
            looked.wait(false);
            return added.ok() ? Result<void, StoreError>() : fail(added.error());
        },
        [&](Result<void, StoreError> result) {
            committed = result.ok() && other.entriesAfter(u"c"_s, 0)->size() == 1;
        });
    wrote.wait(false);
    const auto before = other.entriesAfter(u"c"_s, 0);
    looked = true;
    looked.notify_one();
    QVERIFY(before.ok() && before->empty());
    QVERIFY(loop.runUntil([&] { return committed; }));
}

void WriterTest::diskFullLosesNoOther()
{
    Loop loop;
    auto writer = Writer::start(m_fixture->file(), loop.post(), m_fixture->keys);
    QVERIFY(writer.ok());
    const auto limit = [](QLatin1StringView sql) {
        return [sql](Database &database) { return database.prepare(sql).run(); };
    };
    std::vector<QByteArray> results;
    const auto note = [&results](Result<void, StoreError> result) {
        results.emplace_back(result.ok() ? QByteArray("ok") : QByteArray(toString(result.error()).data()));
    };
    (*writer)->run<void>(limit(QLatin1StringView("PRAGMA max_page_count = 60")), note);
    for (int i = 1; i <= 3; ++i) {
        (*writer)->run<void>(
            [i](Database &database) -> Result<void, StoreError> {
                auto account = test::account(u"id%1"_s.arg(i), u"user%1"_s.arg(i));
                account.passwordHash = QByteArray(i == 2 ? 4 * 1024 * 1024 : 10, 'x');
                return AccountRepository(database).add(account);
            },
            note);
    }
    QVERIFY(loop.runUntil([&] { return results.size() == 4; }));
    QCOMPARE(results, (std::vector<QByteArray>{"ok", "ok", "disk_full", "ok"}));
    QCOMPARE(AccountRepository(*m_fixture->database).all()->size(), 2u);
}

void WriterTest::stopDrains()
{
    Loop loop;
    auto writer = Writer::start(m_fixture->file(), loop.post(), m_fixture->keys);
    QVERIFY(writer.ok());
    int done = 0;
    for (int i = 1; i <= 200; ++i) {
        (*writer)->run<Appended>(appendTask(i), [&](Result<Appended, StoreError> result) { done += result.ok(); });
    }
    (*writer)->stop();
    QCOMPARE(ChatRepository(*m_fixture->database).entriesAfter(u"c"_s, 0)->size(), 200u);
    std::optional<StoreError> late;
    (*writer)->run<Appended>(appendTask(999), [&](Result<Appended, StoreError> result) { late = result.error(); });
    QVERIFY(loop.runUntil([&] { return done == 200 && late.has_value(); }));
    QCOMPARE(nameOf(*late), nameOf(StoreError::Failed));
}

void WriterTest::startFails()
{
    Loop loop;
    const auto writer = Writer::start(m_fixture->directory.filePath(u"none/sealdesk.db"_s), loop.post());
    QVERIFY(!writer.ok());
    QCOMPARE(nameOf(writer.error()), nameOf(StoreError::NotWritable));
}

void WriterTest::killedInMidWriting()
{
    for (int round = 0; round < 3; ++round) {
        init();
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--write"_s, m_fixture->file()});
        QByteArray output;
        while (output.count('\n') < 100 + 37 * round) {
            QVERIFY(process.waitForReadyRead(10000));
            output += process.readAll();
        }
        process.kill(); // SIGKILL
        QVERIFY(process.waitForFinished());
        output += process.readAll();
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        const auto acknowledged = output.count('\n');
        m_fixture->reopen();
        QVERIFY(m_fixture->database);
        qint64 seen = 0;
        ChatRepository chats(*m_fixture->database);
        for (;;) {
            const auto entries = chats.entriesAfter(u"c"_s, seen);
            QVERIFY(entries.ok());
            if (entries->empty()) {
                break;
            }
            for (const Entry &entry : *entries) {
                QCOMPARE(entry.seq, seen + 1);
                QCOMPARE(std::get<Line>(entry.what).line, u"l%1"_s.arg(seen));
                ++seen;
            }
        }
        QVERIFY2(seen >= acknowledged, qPrintable(u"%1 stored, %2 acknowledged"_s.arg(seen).arg(acknowledged)));
    }
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--write"_s) {
        return child(arguments[2]);
    }
    WriterTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "writer_test.moc"
