// Drills with the organisation's keys, through the real relay: a second admin, the loss of a computer, the rotation to
// the next key, the revocation of a device.
#include <QFile>
#include <QTest>

#include "core/client/certification.h"
#include "core/secret/opensslallocator.h"
#include "tests/drills/desk.h"
#include "tests/relay/bench/program.h"

using namespace sealdesk;
using namespace sealdesk::client;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"blue harbour eleven kites"_s;
const QString otherPassphrase = u"green lantern seven doors"_s;
const QString adminPassword = u"sunflower-7-lake"_s;
const QString secondPassword = u"rain-on-9-roofs"_s;

// A relay, set up by the first admin's console.
struct House {
    QTemporaryDir data;
    QTemporaryDir papers;
    std::unique_ptr<relay::RunningRelay> relay;
    Desk first;

    void open()
    {
        // Keys are what this is about: a password is enough to sign in.
        QCOMPARE(relay::runRelay({u"policy"_s, u"set"_s, u"second_factor"_s, u"0"_s, u"--data"_s, data.path()}).code,
                 0);
        relay = std::make_unique<relay::RunningRelay>(data.path());
        QVERIFY(relay->waitUntilReady());
        const auto secret = relay::runRelay({u"setup"_s, u"--data"_s, data.path()});
        QCOMPARE(secret.code, 0);
        first.connectTo(relay->port());
        const QByteArray printed = secret.output.mid(secret.output.lastIndexOf(' ') + 1);
        QSignalSpy done(&first.session(), &Session::setUpDone);
        QCOMPARE(first.session().setUp(
                     {QString::fromUtf8(printed).trimmed(), u"Nordlicht"_s, u"anna"_s, u"Anna"_s, adminPassword}),
                 LocalRefusal::None);
        QVERIFY(done.wait(20'000));
        first.signIn(u"anna"_s, adminPassword);
        QTRY_COMPARE(first.organisation().place(), OrganisationDesk::Place::Here);
    }

    // Another person, signed in on a device that waits for approval.
    void bring(Desk &desk, const QString &user, const QString &name, const QString &role)
    {
        const QString oneTime = first.createOperator(user, name, role);
        QVERIFY(!oneTime.isEmpty());
        desk.connectTo(relay->port());
        desk.signInFirst(user, oneTime, secondPassword);
        QVERIFY(desk.session().deviceStatus() == wire::DeviceStatus::Pending);
    }

    [[nodiscard]] QString file(const QString &name = u"recovery.txt"_s) const { return papers.filePath(name); }
    [[nodiscard]] int audited(const QByteArray &action) const
    {
        QFile log(data.filePath(u"sealdesk.db-wal"_s)); // the newest entries, not checkpointed yet
        return log.open(QIODevice::ReadOnly) ? static_cast<int>(log.readAll().count(action)) : -1;
    }
};

bool holdsUnder(Session &session, const QByteArray &organisationKey, const DeviceKeys &keys, qint64 now)
{
    const auto pair = parsePair(session.intermediate(), session.deviceCertificate());
    return pair && pairHolds(*pair, organisationKey, session.operatorId(), keys.device().publicKey(), now);
}

} // namespace

class KeysDrill : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSecondAdminApprovesOnceTheKeysHolderSaysSo() // C17
    {
        House house;
        house.open();
        Desk second;
        house.bring(second, u"ben"_s, u"Ben"_s, policy::roles::admin);
        house.first.approve(second);
        QVERIFY(!second.admin().canApprove()); // approved, but not an approver
        const QString device = second.console.keys().deviceId();
        QVERIFY(!house.first.admin().mayApproveOthers(*house.first.entry(device)));
        QVERIFY(!house.first.run([&](OrganisationDesk &desk) { desk.endorse(device); }));
        QTRY_VERIFY(second.admin().canApprove());
        QTRY_VERIFY(house.first.admin().mayApproveOthers(*house.first.entry(device)));
        QVERIFY(house.audited("device_endorsed") > 0);

        Desk third;
        house.bring(third, u"cleo"_s, u"Cleo"_s, policy::roles::operatorRole);
        second.approve(third);
        // An operator's device is never made an approver: the relay refuses, whoever signs.
        QCOMPARE(house.first.run([&](OrganisationDesk &desk) { desk.endorse(third.console.keys().deviceId()); }),
                 KeyFault::RefusedByRelay);
        // The second admin does not hold the organisation's key.
        QCOMPARE(second.organisation().place(), OrganisationDesk::Place::NotHere);
        QCOMPARE(second.run([&](OrganisationDesk &desk) { desk.endorse(third.console.keys().deviceId()); }),
                 KeyFault::KeyNotHere);
    }

    void aLostComputerIsReplacedFromTheRecoveryFile() // C17, A11
    {
        House house;
        house.open();
        QVERIFY(house.first.organisation().nextFingerprint().isEmpty());
        QVERIFY(!house.first.run([&](OrganisationDesk &desk) { desk.save(house.file(), passphrase); }));
        QTRY_VERIFY(!house.first.organisation().nextFingerprint().isEmpty());
        QCOMPARE(QFile::permissions(house.file()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        const QByteArray key = house.first.session().organisationKey();
        const QString lost = house.first.console.keys().deviceId();
        house.first.session().logout();

        // The same person on a new computer: the device is pending, and nobody is left to approve it.
        Desk again;
        again.connectTo(house.relay->port());
        again.signIn(u"anna"_s, adminPassword);
        QVERIFY(again.session().deviceStatus() == wire::DeviceStatus::Pending);
        QVERIFY(!again.admin().canApprove());
        QCOMPARE(again.run([&](OrganisationDesk &desk) { desk.restore(house.file(), otherPassphrase, true); }),
                 KeyFault::WrongPassphrase);
        QCOMPARE(again.run([&](OrganisationDesk &desk) { desk.restore(house.file(u"none"_s), passphrase, true); }),
                 KeyFault::FileNotRead);
        QVERIFY(!again.run([&](OrganisationDesk &desk) { desk.restore(house.file(), passphrase, true); }));
        QTRY_VERIFY(again.admin().canApprove());
        QTRY_COMPARE(again.organisation().place(), OrganisationDesk::Place::Here);
        QCOMPARE(again.session().organisationKey(), key);
        // The lost computer is revoked, and stays out.
        QTRY_VERIFY(again.knows(lost));
        again.admin().revokeDevice(lost);
        QTRY_VERIFY(again.entry(lost)->status == wire::DeviceStatus::Revoked);
        QVERIFY(again.entry(lost)->endorsement.isEmpty());
        house.first.signIn(u"anna"_s, adminPassword);
        QVERIFY(house.first.session().deviceStatus() == wire::DeviceStatus::Revoked);
        QVERIFY(!house.first.session().hasValidCertificate());
        QVERIFY(!house.first.admin().canApprove());
    }

    void theKeyMayBeKeptOffline()
    {
        House house;
        house.open();
        QVERIFY(!house.first.run([&](OrganisationDesk &desk) { desk.save(house.file(), passphrase); }));
        QCOMPARE(house.first.run([&](OrganisationDesk &desk) { desk.takeOffline(house.file(), otherPassphrase); }),
                 KeyFault::WrongPassphrase);
        QCOMPARE(house.first.organisation().place(), OrganisationDesk::Place::Here);
        QVERIFY(!house.first.run([&](OrganisationDesk &desk) { desk.takeOffline(house.file(), passphrase); }));
        QTRY_COMPARE(house.first.organisation().place(), OrganisationDesk::Place::NotHere);
        QCOMPARE(house.first.store.content.size(), std::size_t(1)); // the device key only
        QVERIFY(house.first.admin().canApprove());                  // under its intermediate, for 30 days
        // Used once, and still not kept.
        QVERIFY(!house.first.run([&](OrganisationDesk &desk) { desk.restore(house.file(), passphrase, false); }));
        QCOMPARE(house.first.store.content.size(), std::size_t(1));
    }

    void rotationCarriesEverybodyOver() // A11
    {
        House house;
        house.open();
        QVERIFY(!house.first.run([&](OrganisationDesk &desk) { desk.save(house.file(), passphrase); }));
        Desk second;
        Desk third;
        house.bring(second, u"ben"_s, u"Ben"_s, policy::roles::admin);
        house.bring(third, u"cleo"_s, u"Cleo"_s, policy::roles::operatorRole);
        house.first.approve(second);
        house.first.approve(third);
        QVERIFY(!house.first.run([&](OrganisationDesk &desk) { desk.endorse(second.console.keys().deviceId()); }));
        QTRY_VERIFY(second.admin().canApprove());
        const QString oldSnippet = house.first.console.snippet();
        const QList<QByteArray> oldPins = house.first.session().organisationPins().keys();
        QCOMPARE(oldPins.size(), 2);
        QCOMPARE(third.session().organisationPins().keys(), oldPins); // all consoles follow the statement
        const QByteArray next = oldPins[1];

        const QString newFile = house.file(u"after.txt"_s);
        QCOMPARE(house.first.run(
                     [&](OrganisationDesk &desk) { desk.rotate(house.file(), passphrase, newFile, u"short"_s); }),
                 KeyFault::WeakPassphrase);
        QVERIFY(!house.first.run(
            [&](OrganisationDesk &desk) { desk.rotate(house.file(), passphrase, newFile, otherPassphrase); }));
        QCOMPARE(house.first.session().organisationKey(), next);
        QVERIFY(house.audited("organisation_rotated") > 0);
        for (Desk *desk : {&house.first, &second, &third}) {
            QTRY_COMPARE(desk->session().organisationKey(), next);
            QTRY_VERIFY_WITH_TIMEOUT(desk->session().hasValidCertificate(), 20'000);
            // Under the key that the snippets on the pages pin as next: those widgets go on.
            QVERIFY(holdsUnder(desk->session(), oldPins[1], desk->console.keys(), desk->clock.wallMs()));
            QVERIFY(!holdsUnder(desk->session(), oldPins[0], desk->console.keys(), desk->clock.wallMs()));
        }
        QTRY_VERIFY(second.admin().canApprove());
        const QString snippet = house.first.console.snippet();
        QVERIFY(snippet != oldSnippet);
        QVERIFY(snippet.contains(u"data-org-key=\""_s + base64Url(next) + u','));
        QVERIFY(!snippet.contains(base64Url(oldPins[0])));

        // The old file is of no use any more; the new one is.
        QCOMPARE(house.first.run([&](OrganisationDesk &desk) { desk.restore(house.file(), passphrase, true); }),
                 KeyFault::OtherOrganisation);
        QVERIFY(!house.first.run([&](OrganisationDesk &desk) { desk.takeOffline(newFile, otherPassphrase); }));
        // After a restart of relay and consoles the new keys hold.
        third.session().logout();
        third.signIn(u"cleo"_s, secondPassword);
        QVERIFY(!third.session().organisationKeyChanged());
        QVERIFY(third.session().hasValidCertificate());
    }

    void aRotationAnswersTheTheftOfAnAdminsComputer()
    {
        House house;
        house.open();
        QVERIFY(!house.first.run([&](OrganisationDesk &desk) { desk.save(house.file(), passphrase); }));
        const QString stolen = house.first.console.keys().deviceId();
        const auto loot = house.first.store.content; // the thief has the keychain: device key and organisation key
        house.first.session().logout();
        // Nobody approved this device; the file alone is enough to rotate.
        Desk rescue;
        rescue.connectTo(house.relay->port());
        rescue.signIn(u"anna"_s, adminPassword);
        QVERIFY(!rescue.run([&](OrganisationDesk &desk) {
            desk.rotate(house.file(), passphrase, house.file(u"new"_s), otherPassphrase);
        }));
        QTRY_VERIFY(rescue.admin().canApprove());
        QTRY_VERIFY(rescue.knows(stolen));
        rescue.admin().revokeDevice(stolen);
        QTRY_VERIFY(rescue.entry(stolen)->status == wire::DeviceStatus::Revoked);
        // What the thief signs with the stolen organisation key names no key that is pinned now.
        const QByteArray current = rescue.session().organisationKey();
        for (const auto &[name, der] : loot) {
            const auto key = seal::SigningKey::fromPkcs8(byteView(der));
            QVERIFY(key);
            QVERIFY(byteArray(key->publicKey().bytes()) != current);
            const auto statement = seal::KeyStatement::issue(*key, seal::SigningKey::generate()->publicKey(), 99);
            OrganisationPins pins(rescue.profile);
            pins.load(rescue.console.keys().relay());
            QVERIFY(!pins.follow(byteArray(statement->encoded())));
        }
    }

    void revocationBitesAtOnceAtTheRelay()
    {
        House house;
        house.open();
        Desk third;
        house.bring(third, u"cleo"_s, u"Cleo"_s, policy::roles::operatorRole);
        house.first.approve(third);
        const QString device = third.console.keys().deviceId();
        house.first.admin().revokeDevice(device);
        QTRY_VERIFY(third.session().deviceStatus() == wire::DeviceStatus::Revoked);
        QVERIFY(!third.session().hasValidCertificate());
        QVERIFY(third.session().deviceCertificate().isEmpty());
        QCOMPARE(third.console.forms().canRequest(u"any"_s), FormBar::DeviceRevoked);
        // Also over a new sign-in, and it cannot be approved again.
        third.session().logout();
        third.signIn(u"cleo"_s, secondPassword);
        QVERIFY(third.session().deviceStatus() == wire::DeviceStatus::Revoked);
        QSignalSpy refused(&house.first.admin(), &AdminDesk::actionRefused);
        QTRY_VERIFY(house.first.entry(device)->status == wire::DeviceStatus::Revoked);
        house.first.admin().approveDevice(device);
        QVERIFY(refused.wait(20'000));
    }
};

int main(int argc, char *argv[])
{
    // As the program does: before anything else touches OpenSSL.
    if (!secret::installOpenSslAllocator()) {
        return 1;
    }
    QCoreApplication application(argc, argv);
    KeysDrill test;
    return QTest::qExec(&test, argc, argv);
}

#include "keys_test.moc"
