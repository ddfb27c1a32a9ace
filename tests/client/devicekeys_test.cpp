// Device and organisation keys: kept in the key store, never replaced, and named reasons when they cannot be kept.
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "core/client/convert.h"
#include "core/client/devicekeys.h"
#include "core/client/profile.h"
#include "tests/client/fakes.h"

using namespace sealdesk;
using namespace sealdesk::client;
using namespace Qt::StringLiterals;

namespace {

const auto relay = [] { return ServerAddress::parse(u"wss://127.0.0.1:8443").value(); };

} // namespace

// A keychain that says it stored, and did not; or stored something else; or gives another key; or never answers.
class LyingKeyStore final : public KeyStore {
public:
    enum class Lie { StoresNothing, StoresOther, GivesAnother, Hangs, Slow };
    explicit LyingKeyStore(Lie lie) : m_lie(lie) {}
    [[nodiscard]] Lie lie() const { return m_lie; }
    FakeKeyStore honest;

    void read(const QString &name, std::function<void(const KeyRead &)> done) override
    {
        if (m_lie == Lie::Hangs) {
            m_forgotten.push_back(std::move(done));
        } else if (m_lie == Lie::Slow) {
            QTimer::singleShot(150, &m_context, [this, name, done] { honest.read(name, done); });
        } else if (m_lie == Lie::GivesAnother) {
            const Bytes der = seal::SigningKey::generate()->toPkcs8().value();
            done({KeyStoreError::None, byteArray(der)});
        } else {
            honest.read(name, done);
        }
    }
    void write(const QString &name, const QByteArray &value, std::function<void(KeyStoreError)> done) override
    {
        if (m_lie == Lie::StoresOther) {
            honest.content[name] = QByteArray(value.size(), 'x');
        }
        if (m_lie == Lie::StoresNothing || m_lie == Lie::StoresOther) {
            done(KeyStoreError::None);
        } else {
            honest.write(name, value, done);
        }
    }
    void remove(const QString &, std::function<void(KeyStoreError)> done) override { done(KeyStoreError::None); }
    // At last, when nobody waits any more.
    void answerAll()
    {
        for (const auto &done : m_forgotten) {
            done({KeyStoreError::NotFound, {}});
        }
    }

private:
    Lie m_lie;
    QObject m_context;
    std::vector<std::function<void(const KeyRead &)>> m_forgotten;
};

class DeviceKeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void madeOnceAndFoundAgain()
    {
        QTemporaryDir folder;
        FakeKeyStore store;
        Profile profile(folder.path());
        DeviceKeys first(store, profile);
        QSignalSpy ready(&first, &DeviceKeys::ready);
        first.load(relay());
        QTRY_COMPARE(ready.size(), 1);
        QVERIFY(first.lasting());
        QCOMPARE(first.devicePublicKey().size(), 65);
        QCOMPARE(first.deviceFingerprint().size(), 19);
        DeviceKeys second(store, profile);
        second.load(relay());
        QCOMPARE(second.deviceId(), first.deviceId());
        QCOMPARE(store.content.size(), std::size_t(1));
    }

    void everyRelayAndProfileHasItsOwn()
    {
        QTemporaryDir folder;
        QTemporaryDir other;
        FakeKeyStore store;
        Profile profile(folder.path());
        Profile otherProfile(other.path());
        DeviceKeys a(store, profile);
        DeviceKeys b(store, profile);
        DeviceKeys c(store, otherProfile);
        a.load(relay());
        b.load(ServerAddress::parse(u"wss://127.0.0.1:9443").value());
        c.load(relay());
        QVERIFY(a.deviceId() != b.deviceId());
        QVERIFY(a.deviceId() != c.deviceId());
    }

    void troubleGivesAKeyOfThisRun_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("trouble");
        const auto row = [](const char *name, KeyStoreError error, KeyTrouble trouble) {
            QTest::newRow(name) << static_cast<int>(error) << static_cast<int>(trouble);
        };
        row("no keychain", KeyStoreError::NoKeychain, KeyTrouble::NoKeychain);
        row("locked", KeyStoreError::Locked, KeyTrouble::KeychainLocked);
        row("time-out", KeyStoreError::TimedOut, KeyTrouble::KeychainTimeout);
        row("failed", KeyStoreError::Failed, KeyTrouble::KeychainFailed);
    }

    void troubleGivesAKeyOfThisRun()
    {
        QFETCH(int, error);
        QFETCH(int, trouble);
        QTemporaryDir folder;
        FakeKeyStore store;
        store.readError = static_cast<KeyStoreError>(error);
        Profile profile(folder.path());
        DeviceKeys keys(store, profile);
        keys.load(relay());
        QVERIFY(keys.isReady());
        QVERIFY(!keys.lasting());
        QCOMPARE(static_cast<int>(keys.trouble()), trouble);
        QVERIFY(store.content.empty());
        // The person unlocked it: asking again finds the way.
        store.readError = KeyStoreError::None;
        keys.load(relay());
        QVERIFY(keys.lasting());
    }

    void aLockedKeychainDoesNotMakeANewDevice()
    {
        QTemporaryDir folder;
        FakeKeyStore store;
        Profile profile(folder.path());
        QString enrolled;
        {
            DeviceKeys keys(store, profile);
            keys.load(relay());
            enrolled = keys.deviceId();
        }
        const auto content = std::exchange(store.content, {}); // as a locked keyring answers: nothing there
        DeviceKeys keys(store, profile);
        keys.load(relay());
        QCOMPARE(keys.trouble(), KeyTrouble::KeyMissing);
        QVERIFY(store.content.empty());
        store.content = content;
        keys.load(relay());
        QVERIFY(keys.lasting());
        QCOMPARE(keys.deviceId(), enrolled);
    }

    void adamagedEntryIsNotReplaced()
    {
        QTemporaryDir folder;
        FakeKeyStore store;
        Profile profile(folder.path());
        DeviceKeys(store, profile).load(relay());
        store.content.begin()->second = "rubbish";
        DeviceKeys keys(store, profile);
        keys.load(relay());
        QCOMPARE(keys.trouble(), KeyTrouble::KeyDamaged);
        QCOMPARE(store.content.begin()->second, QByteArray("rubbish"));
    }

    void aLyingKeychainIsFoundOut_data()
    {
        QTest::addColumn<int>("lie");
        QTest::addColumn<int>("trouble");
        QTest::newRow("stores nothing") << static_cast<int>(LyingKeyStore::Lie::StoresNothing)
                                        << static_cast<int>(KeyTrouble::KeyNotKept);
        QTest::newRow("stores other bytes")
            << static_cast<int>(LyingKeyStore::Lie::StoresOther) << static_cast<int>(KeyTrouble::KeyNotKept);
        QTest::newRow("hangs") << static_cast<int>(LyingKeyStore::Lie::Hangs)
                               << static_cast<int>(KeyTrouble::KeychainTimeout);
        QTest::newRow("slow") << static_cast<int>(LyingKeyStore::Lie::Slow) << static_cast<int>(KeyTrouble::None);
    }

    // Signing in works in each case, on a key of this run; only a key that is truly kept makes a lasting device.
    void aLyingKeychainIsFoundOut() // C17
    {
        QFETCH(int, lie);
        QFETCH(int, trouble);
        QTemporaryDir folder;
        LyingKeyStore store(static_cast<LyingKeyStore::Lie>(lie));
        Profile profile(folder.path());
        DeviceKeys keys(store, profile, nullptr,
                        store.lie() == LyingKeyStore::Lie::Hangs ? 300 : CarefulKeyStore::defaultWaitMs);
        keys.load(relay());
        QTRY_VERIFY(keys.isReady());
        QCOMPARE(static_cast<int>(keys.trouble()), trouble);
        QCOMPARE(keys.lasting(), trouble == static_cast<int>(KeyTrouble::None));
        const QString device = keys.deviceId();
        store.answerAll(); // too late: changes nothing
        QCOMPARE(keys.deviceId(), device);
        QVERIFY(store.honest.content.size() <= 1);
    }

    void aKeychainThatGivesAnotherKeyIsNotBelieved() // C17
    {
        QTemporaryDir folder;
        FakeKeyStore honest;
        Profile profile(folder.path());
        QString enrolled;
        {
            DeviceKeys keys(honest, profile);
            keys.load(relay());
            enrolled = keys.deviceId();
        }
        LyingKeyStore store(LyingKeyStore::Lie::GivesAnother);
        DeviceKeys keys(store, profile);
        keys.load(relay());
        QCOMPARE(keys.trouble(), KeyTrouble::KeyReplaced);
        QVERIFY(!keys.lasting());
        QVERIFY(keys.deviceId() != enrolled);
        // The true key comes back: all is well again.
        DeviceKeys again(honest, profile);
        again.load(relay());
        QVERIFY(again.lasting());
        QCOMPARE(again.deviceId(), enrolled);
    }

    void enrollingAnewIsThePersonsAct()
    {
        QTemporaryDir folder;
        FakeKeyStore store;
        Profile profile(folder.path());
        DeviceKeys keys(store, profile);
        keys.load(relay());
        const QString before = keys.deviceId();
        keys.enrolAnew();
        QVERIFY(keys.lasting());
        QVERIFY(keys.deviceId() != before);
        DeviceKeys later(store, profile);
        later.load(relay());
        QVERIFY(later.lasting());
        QCOMPARE(later.deviceId(), keys.deviceId());
        QCOMPARE(store.content.size(), std::size_t(1));
    }

    void aKeyThatWasTakenAwayIsTrulyGone()
    {
        QTemporaryDir folder;
        LyingKeyStore store(LyingKeyStore::Lie::Slow); // and its remove() does nothing
        Profile profile(folder.path());
        DeviceKeys keys(store, profile);
        keys.load(relay());
        QTRY_VERIFY(keys.isReady());
        std::optional<KeyTrouble> stored;
        keys.storeOrganisationKey(seal::SigningKey::generate().value(), [&](KeyTrouble trouble) { stored = trouble; });
        QTRY_VERIFY(stored.has_value());
        QCOMPARE(*stored, KeyTrouble::None);
        std::optional<KeyTrouble> removed;
        keys.forgetOrganisationKey([&](KeyTrouble trouble) { removed = trouble; });
        QTRY_VERIFY(removed.has_value());
        QCOMPARE(*removed, KeyTrouble::KeyNotKept); // it said "removed", and still has it
    }

    void theOrganisationKeyIsMadeOnce()
    {
        QTemporaryDir folder;
        FakeKeyStore store;
        Profile profile(folder.path());
        DeviceKeys keys(store, profile);
        keys.load(relay());
        QByteArray first;
        QByteArray second;
        keys.withOrganisationKey(false, [](const seal::SigningKey *key, KeyTrouble trouble) {
            QVERIFY(!key);
            QCOMPARE(trouble, KeyTrouble::KeyMissing);
        });
        const auto take = [](QByteArray &into) {
            return [&into](const seal::SigningKey *key, KeyTrouble) {
                QVERIFY(key);
                into = byteArray(key->publicKey().bytes());
            };
        };
        keys.withOrganisationKey(true, take(first));
        keys.withOrganisationKey(true, take(second));
        QCOMPARE(first, second);
        QCOMPARE(store.content.size(), std::size_t(2));
    }

    void anOrganisationKeyThatCannotBeStoredIsNotUsed()
    {
        QTemporaryDir folder;
        FakeKeyStore store;
        Profile profile(folder.path());
        DeviceKeys keys(store, profile);
        keys.load(relay());
        store.writeError = KeyStoreError::Locked;
        bool asked = false;
        keys.withOrganisationKey(true, [&asked](const seal::SigningKey *key, KeyTrouble trouble) {
            asked = true;
            QVERIFY(!key);
            QCOMPARE(trouble, KeyTrouble::KeychainLocked);
        });
        QVERIFY(asked);
    }

    void preferencesHoldNoKey()
    {
        QTemporaryDir folder;
        FakeKeyStore store;
        {
            Profile profile(folder.path());
            DeviceKeys keys(store, profile);
            keys.load(relay());
            keys.withOrganisationKey(true, [](const seal::SigningKey *, KeyTrouble) {});
        }
        QFile file(folder.filePath(u"sealdesk.ini"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray ini = file.readAll();
        for (const auto &[name, value] : store.content) {
            // The private scalar stands in the middle of PKCS#8; look for any of it in the usual spellings.
            const QByteArray part = value.mid(36, 16);
            QVERIFY(!ini.contains(part));
            QVERIFY(!ini.contains(part.toHex()));
            QVERIFY(!ini.contains(part.toBase64().left(20)));
        }
    }
};

QTEST_GUILESS_MAIN(DeviceKeysTest)
#include "devicekeys_test.moc"
