// Device and organisation keys: kept in the key store, never replaced, and named reasons when they cannot be kept.
#include <QSignalSpy>
#include <QTest>

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
