// The real key store against a real keyring. Started by keyring.sh, once for each function, on a session bus of its
// own:
//   keepsTheDeviceKey, with an open keyring: a key is stored and found again by another store
//   saysWhyItCannot, with a locked one: the reason is named, in time, and no new device key is made
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include "core/client/devicekeys.h"
#include "core/client/keychainstore.h"
#include "core/client/profile.h"

using namespace sealdesk::client;
using namespace Qt::StringLiterals;

namespace {

QString folder() { return qEnvironmentVariable("SEALDESK_KEYRING_PROFILE"); }

ServerAddress relay() { return ServerAddress::parse(u"wss://127.0.0.1:8443"_s).value(); }

} // namespace

class KeychainStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheDeviceKey() // C17
    {
        QString device;
        for (int run = 0; run < 2; ++run) {
            KeychainStore store;
            Profile profile(folder());
            DeviceKeys keys(store, profile);
            keys.load(relay());
            QTRY_VERIFY_WITH_TIMEOUT(keys.isReady(), KeychainStore::timeoutMs + 5'000);
            QCOMPARE(static_cast<int>(keys.trouble()), static_cast<int>(KeyTrouble::None));
            QVERIFY(device.isEmpty() || device == keys.deviceId());
            device = keys.deviceId();
        }
    }

    void saysWhyItCannot()
    {
        QElapsedTimer timer;
        timer.start();
        KeychainStore store;
        Profile profile(folder());
        DeviceKeys keys(store, profile);
        keys.load(relay());
        QTRY_VERIFY_WITH_TIMEOUT(keys.isReady(), 2 * KeychainStore::timeoutMs + 5'000);
        QVERIFY(!keys.lasting());
        QVERIFY(keys.trouble() != KeyTrouble::None);
        qInfo("trouble %d after %lld ms", static_cast<int>(keys.trouble()), static_cast<long long>(timer.elapsed()));
    }
};

QTEST_GUILESS_MAIN(KeychainStoreTest)
#include "keychainstore_test.moc"
