// The relay's side of the secure-form server: its own program kept running, and the control channel to one
// anywhere.

// First, or moc trips over the standard library's <concepts>.
#include <QTest>

#include "core/relay/exchangekeeper.h"
#include "core/relay/limits.h"
#include "core/seal/proofs.h"
#include "tests/relay/bench/bench.h"

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;

namespace {

class FakeConnection final : public edge::Connection {
public:
    void send(std::string text) override { sent.push_back(std::move(text)); }
    void close(edge::CloseCode, std::string_view) override { closed = true; }
    void drop() override { closed = true; }
    [[nodiscard]] const edge::PeerAddress &peer() const override { return m_peer; }
    std::vector<std::string> sent;
    bool closed = false;

private:
    edge::PeerAddress m_peer;
};

class FakeLauncher final : public ChildLauncher {
public:
    struct Child final : ChildProcess {
        explicit Child(FakeLauncher &given) : owner(given) {}
        void terminate() override { owner.terminated = true; }
        void kill() override { owner.killed = true; }
        FakeLauncher &owner;
    };
    std::unique_ptr<ChildProcess> start(const std::string &, const std::vector<std::string> &, Watch given) override
    {
        ++starts;
        if (!works) {
            return nullptr;
        }
        watch = std::move(given);
        return std::make_unique<Child>(*this);
    }
    void ready()
    {
        watch.line("Exchange: wss://127.0.0.1:8444");
        watch.line("Ready");
    }
    Watch watch;
    int starts = 0;
    bool works = true;
    bool terminated = false;
    bool killed = false;
};

// The control channel with all its borders in the test's hands.
struct Channel {
    Channel()
    {
        control = std::make_unique<ExchangeControl>(ExchangeControl::Parts{
            scheduler, clock, key, log, [this](std::unique_ptr<edge::SocketHandler> given) -> std::shared_ptr<void> {
                ++connections;
                handler = std::move(given);
                return std::make_shared<int>(0);
            }});
        control->watch({[this] { ++trusted; }, [this] { ++lost; }});
    }
    void greet(const QByteArray &nonce, const QByteArray &bootId)
    {
        connection = std::make_shared<FakeConnection>();
        handler->opened(connection);
        handler->text(wire::out::CHello{wire::protocolVersion, nonce, bootId}.encode().toStdString());
    }
    // The exchange's side of the handshake; true if the relay's proof is right.
    bool handshake()
    {
        const auto nonce = seal::HelloNonce::random();
        greet(QByteArray(reinterpret_cast<const char *>(nonce.bytes().data()), 32), boot);
        if (connection->sent.size() != 1) {
            return false;
        }
        const auto parsed = wire::parseRelayToExchange(QByteArrayView(connection->sent[0]));
        const auto *trust = parsed.ok() ? std::get_if<wire::in::CTrust>(&*parsed) : nullptr;
        if (!trust) {
            return false;
        }
        epoch = static_cast<quint64>(trust->epoch);
        const auto proof = seal::Signature::fromBytes(asBytes(trust->proof.toStdString()));
        wire::out::CTrusted answer;
        answer.epoch = trust->epoch;
        handler->text(answer.encode().toStdString());
        return proof && seal::verifyControlProof(key.publicKey(), nonce, epoch, *proof);
    }
    void run()
    {
        while (scheduler.hasTasks()) {
            (void)scheduler.runOne();
        }
        while (scheduler.runDueTimer()) {
        }
    }
    void advance(std::int64_t ms)
    {
        clock.advance(ms);
        run();
    }

    HandClock clock;
    HandScheduler scheduler{clock};
    seal::TicketKey key = std::move(seal::TicketKey::generate()).value();
    edge::Log log{clock, [](std::string_view) {}};
    std::unique_ptr<ExchangeControl> control;
    std::unique_ptr<edge::SocketHandler> handler;
    std::shared_ptr<FakeConnection> connection;
    int connections = 0;
    QByteArray boot = QByteArray(16, 'a'); // of the exchange that it meets
    quint64 epoch = 0;                     // that was proved last
    int trusted = 0;
    int lost = 0;
};

// And the relay's own exchange behind it.
struct Kept : Channel {
    Kept()
    {
        keeper = std::make_unique<ExchangeKeeper>(
            ExchangeKeeper::Parts{launcher, scheduler, log, *control, "/bin/exchange", "/exchange.ini"});
        keeper->watch(
            {[this](std::uint16_t port) { heardPort = port; }, [this] { failed = true; }, [this] { stopped = true; }});
    }

    FakeLauncher launcher;
    std::unique_ptr<ExchangeKeeper> keeper;
    std::uint16_t heardPort = 0;
    bool failed = false;
    bool stopped = false;
};

} // namespace

class ExchangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeeperProvesItselfAndClosesRequests()
    {
        Kept kept;
        kept.keeper->start();
        QVERIFY(!kept.control->trusted());
        kept.control->closeRequest(u"r1"_s, wire::CloseReason::Cancelled); // nobody has heard of it yet
        kept.launcher.ready();
        QCOMPARE(kept.heardPort, 8444);
        QVERIFY(kept.handshake());
        QVERIFY(kept.control->trusted());
        QCOMPARE(kept.control->epoch(), kept.epoch);
        QCOMPARE(kept.connection->sent.size(), std::size_t(1));
        kept.control->closeChat(u"c1"_s, wire::CloseReason::ChatEnded);
        kept.control->closeSession(u"s1"_s, wire::CloseReason::SessionEnded);
        QCOMPARE(kept.connection->sent.size(), std::size_t(3));
        QVERIFY(kept.connection->sent[2].find("session_ended") != std::string::npos);
    }

    void aLostLinkIsMadeAgainUnderTheSameEpoch()
    {
        Kept kept;
        kept.keeper->start();
        kept.launcher.ready();
        QVERIFY(kept.handshake());
        const quint64 epoch = kept.epoch;
        kept.handler->closed(edge::Ended::ByPeer);
        QVERIFY(!kept.control->trusted());
        QCOMPARE(kept.lost, 1);
        kept.advance(limits::exchangeFirstRetryMs);
        QCOMPARE(kept.connections, 2);
        QVERIFY(kept.handshake());
        QCOMPARE(kept.epoch, epoch);
        QCOMPARE(kept.launcher.starts, 1);
    }

    void aDeadExchangeIsStartedAgainUnderANewEpoch()
    {
        Kept kept;
        kept.keeper->start();
        kept.launcher.ready();
        QVERIFY(kept.handshake());
        const quint64 epoch = kept.epoch;
        kept.launcher.watch.ended(ChildLauncher::noExitCode);
        QVERIFY(!kept.control->trusted());
        kept.control->closeRequest(u"r1"_s, wire::CloseReason::Cancelled);
        kept.advance(limits::exchangeFirstRetryMs);
        QCOMPARE(kept.launcher.starts, 2);
        kept.launcher.watch.ended(ChildLauncher::noExitCode); // and again, at once: longer pauses
        kept.advance(limits::exchangeFirstRetryMs);
        QCOMPARE(kept.launcher.starts, 2);
        kept.advance(limits::exchangeFirstRetryMs);
        QCOMPARE(kept.launcher.starts, 3);
        kept.launcher.ready();
        kept.boot = QByteArray(16, 'b');
        QVERIFY(kept.handshake());
        QVERIFY(kept.epoch > epoch);
        QCOMPARE(kept.connection->sent.size(), std::size_t(1)); // what it should have ended is gone
    }

    void anExchangeThatNeverStartsIsSaid()
    {
        Kept kept;
        kept.launcher.works = false;
        kept.keeper->start();
        kept.run();
        QVERIFY(kept.failed);
        Kept silent;
        silent.keeper->start();
        silent.advance(limits::exchangeStartMs);
        QVERIFY(silent.launcher.killed);
    }

    void stoppingEndsTheExchange()
    {
        Kept kept;
        kept.keeper->start();
        kept.launcher.ready();
        QVERIFY(kept.handshake());
        kept.keeper->stop();
        QVERIFY(kept.launcher.terminated);
        kept.advance(limits::exchangeStopMs);
        QVERIFY(kept.launcher.killed);
        kept.launcher.watch.ended(ChildLauncher::noExitCode);
        QVERIFY(kept.stopped);
        QCOMPARE(kept.launcher.starts, 1);
    }

    // One that runs elsewhere: nobody tells that it was started anew but itself.
    void aRestartElsewhereIsSeenByItsGreeting()
    {
        Channel channel;
        channel.control->start();
        QVERIFY(channel.handshake());
        const quint64 epoch = channel.epoch;
        channel.handler->closed(edge::Ended::ByPeer);
        channel.control->closeRequest(u"r1"_s, wire::CloseReason::Cancelled);
        channel.advance(limits::exchangeFirstRetryMs);
        channel.boot = QByteArray(16, 'b');
        QVERIFY(channel.handshake());
        QVERIFY(channel.epoch > epoch);
        QCOMPARE(channel.control->epoch(), channel.epoch);
        QCOMPARE(channel.connection->sent.size(), std::size_t(1));
        QCOMPARE(channel.trusted, 2);
        QCOMPARE(channel.lost, 1);
        // Not even when the clock was set back meanwhile.
        const quint64 second = channel.epoch;
        channel.clock.setWall(-86'400'000);
        channel.handler->closed(edge::Ended::ByPeer);
        channel.advance(limits::exchangeFirstRetryMs);
        channel.boot = QByteArray(16, 'c');
        QVERIFY(channel.handshake());
        QVERIFY(channel.epoch > second);
    }

    void anUnreachableOneIsAskedAgainWithGrowingPauses()
    {
        Channel channel;
        channel.control->start();
        qint64 waited = 0;
        for (int attempt = 1; attempt <= 12; ++attempt) {
            QCOMPARE(channel.connections, attempt);
            channel.handler->closed(edge::Ended::Unreachable);
            const qint64 pause = std::min(limits::exchangeFirstRetryMs << (attempt - 1), limits::exchangeLastRetryMs);
            channel.advance(pause - 1);
            QCOMPARE(channel.connections, attempt);
            channel.advance(1);
            waited += pause;
        }
        QVERIFY(waited < 12 * limits::exchangeLastRetryMs);
        QVERIFY(channel.handshake());
        QCOMPARE(channel.lost, 0);
        channel.control->stop();
        QCOMPARE(channel.lost, 1);
        QVERIFY(!channel.control->trusted());
        channel.advance(limits::exchangeLastRetryMs);
        QCOMPARE(channel.connections, 13);
    }

    void closesThatWaitAreSentInOrder()
    {
        Channel channel;
        channel.control->start();
        QVERIFY(channel.handshake());
        channel.handler->closed(edge::Ended::ByPeer);
        channel.control->closeRequest(u"r1"_s, wire::CloseReason::Cancelled);
        channel.control->closeChat(u"c1"_s, wire::CloseReason::ChatEnded);
        channel.advance(limits::exchangeFirstRetryMs);
        QVERIFY(channel.handshake());
        QCOMPARE(channel.connection->sent.size(), std::size_t(3));
        QVERIFY(channel.connection->sent[1].find("r1") != std::string::npos);
        QVERIFY(channel.connection->sent[2].find("c1") != std::string::npos);
    }

    void withMoreClosesThanItKeepsEverythingEnds()
    {
        Channel channel;
        channel.control->start();
        QVERIFY(channel.handshake());
        const quint64 epoch = channel.epoch;
        channel.handler->closed(edge::Ended::ByPeer);
        for (std::size_t i = 0; i <= limits::closesQueued; ++i) {
            channel.control->closeRequest(QString::number(i), wire::CloseReason::Cancelled);
        }
        channel.advance(limits::exchangeFirstRetryMs);
        QVERIFY(channel.handshake());
        QVERIFY(channel.epoch > epoch); // which voids all that is there
    }

    void greetingsThatDoNotHoldAreNotAnswered_data()
    {
        QTest::addColumn<QByteArray>("nonce");
        QTest::addColumn<QByteArray>("boot");
        QTest::newRow("no nonce") << QByteArray() << QByteArray(16, 'a');
        QTest::newRow("short nonce") << QByteArray(31, 'n') << QByteArray(16, 'a');
        QTest::newRow("no boot id") << QByteArray(32, 'n') << QByteArray();
        QTest::newRow("short boot id") << QByteArray(32, 'n') << QByteArray(15, 'a');
    }

    void greetingsThatDoNotHoldAreNotAnswered()
    {
        QFETCH(QByteArray, nonce);
        QFETCH(QByteArray, boot);
        Channel channel;
        channel.control->start();
        channel.greet(nonce, boot);
        QVERIFY(channel.connection->sent.empty());
        QVERIFY(channel.connection->closed);
        // Nor is trust believed that was not asked for.
        channel.handler->text(wire::out::CTrusted{0}.encode().toStdString());
        QVERIFY(!channel.control->trusted());
    }

    void nobodyIsProvedToTwice()
    {
        Channel channel;
        channel.control->start();
        QVERIFY(channel.handshake());
        const auto connection = channel.connection;
        channel.handler->text(
            wire::out::CHello{wire::protocolVersion, QByteArray(32, 'n'), QByteArray(16, 'z')}.encode().toStdString());
        QCOMPARE(connection->sent.size(), std::size_t(1));
        QVERIFY(connection->closed);
        QCOMPARE(channel.control->epoch(), channel.epoch);
    }
};

QTEST_GUILESS_MAIN(ExchangeTest)
#include "exchange_test.moc"
