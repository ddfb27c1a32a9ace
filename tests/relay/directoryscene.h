// DirectoryScene: a relay whose people are in a real directory, and the means to wait for its answers.
#pragma once

#include "core/base/systemclock.h"
#include "core/relay/limits.h"
#include "tests/directory/testing/slapd.h"
#include "tests/relay/bench/named.h"
#include "tests/relay/bench/people.h"

#include <QTest>

namespace sealdesk::relay {

inline const QString localAdmin = QString::fromUtf16(Console::adminUser);
inline const QString localPassword = QString::fromUtf16(Console::adminPassword);

// Counts what is asked and what is under way.
class CountedDirectory final : public DirectoryWork {
public:
    CountedDirectory(Scheduler &scheduler, std::unique_ptr<directory::Directory> real)
        : m_pool(scheduler, std::move(real))
    {
    }
    void ask(Lane lane, const QString &name, secret::SecretBuffer password, Answered done) override
    {
        ++asked;
        ++pending;
        lanes.push_back(lane);
        m_pool.ask(lane, name, std::move(password), [this, done = std::move(done)](const directory::Asked &answer) {
            --pending;
            done(answer);
        });
    }

    int asked = 0;
    int pending = 0;
    std::vector<Lane> lanes;

private:
    DirectoryPool m_pool;
};

class DirectoryScene {
public:
    // `change`: what is unlike usual in the configuration.
    explicit DirectoryScene(const directory::testing::Slapd &slapd,
                            const std::function<void(directory::DirectoryConfig &)> &change = {},
                            Bench::SecondFactor rule = Bench::SecondFactor::NotNeeded)
        : bench(rule)
    {
        directory::DirectoryConfig config = slapd.config();
        config.roles = {{"admin", "cn=leads,ou=groups,dc=example,dc=org"},
                        {"operator", "cn=ring2,ou=groups,dc=example,dc=org"}};
        if (change) {
            change(config);
        }
        auto opened = directory::Directory::open(std::move(config), m_clock);
        if (!opened.ok()) {
            qFatal("the directory cannot be opened");
        }
        directory = std::make_unique<CountedDirectory>(bench.scheduler, std::move(opened).value());
        bench.directory = directory.get();
        bench.restart();
        admin = std::make_unique<Console>(bench);
        setUpRelay(bench, *admin);
    }
    ~DirectoryScene()
    {
        admin.reset();
        wait();
    }
    DirectoryScene(const DirectoryScene &) = delete;
    DirectoryScene &operator=(const DirectoryScene &) = delete;

    // Until the directory has answered all that was asked.
    void wait()
    {
        while (directory->pending > 0) {
            bench.settle();
            QTest::qSleep(2);
        }
        bench.settle();
    }
    // And until strangers are told.
    void waitRefusal()
    {
        wait();
        bench.advance(limits::directoryRefusalMs);
        bench.settle();
    }
    // On a new connection, up to the answer.
    void enter(Console &console, const QString &user, const QString &password)
    {
        console.disconnect();
        console.connect();
        console.login(user, password);
        waitRefusal();
        console.takeAuthOk();
    }
    void unlock(Console &console, const QString &password)
    {
        console.unlock(password);
        wait();
        console.takeAuthOk();
    }
    // The relay counts no failure against anybody.
    [[nodiscard]] bool nothingCounted()
    {
        return bench.count(QStringLiteral("SELECT count(*) FROM failure_count WHERE failures > 0")) == 0 &&
               bench.count(QStringLiteral("SELECT count(*) FROM account WHERE failures > 0")) == 0;
    }
    [[nodiscard]] QString lastDetail(const char *action)
    {
        return bench.text(QStringLiteral("SELECT detail FROM audit_entry WHERE action = '%1' ORDER BY seq DESC")
                              .arg(QString::fromLatin1(action)));
    }

private:
    SystemClock m_clock; // the directory's threads read it, so not the bench's

public:
    Bench bench;
    std::unique_ptr<CountedDirectory> directory;
    std::unique_ptr<Console> admin;
};

} // namespace sealdesk::relay
