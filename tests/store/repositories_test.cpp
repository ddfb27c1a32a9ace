#include "core/store/failurerepository.h"
#include "core/store/proposalrepository.h"
#include "core/store/rolerepository.h"
// The repositories of accounts, devices, sessions, set-up secret, organisation and form requests.
#include "core/store/devicerepository.h"
#include "core/store/formrepository.h"
#include "core/store/organisationrepository.h"
#include "core/store/sessionrepository.h"
#include "core/store/setuprepository.h"
#include "core/store/username.h"
#include "tests/store/fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sealdesk::store;
using sealdesk::store::test::Fixture;
using sealdesk::store::test::nameOf;

class RepositoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void userNames_data();
    void userNames();
    void accounts();
    void rolesThatWereMadeHere();
    void proposals();
    void lockoutAndPassword();
    void earlierPasswords();
    void failuresAreCounted();
    void devices();
    void sessions();
    void setupSecret();
    void organisation();
    void formStates();
    void kinds();
};

void RepositoriesTest::userNames_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("same");
    QTest::newRow("case") << u"Anna"_s << u"aNNA"_s << true;
    QTest::newRow("full-width") << u"anna"_s << u"ａｎｎａ"_s << true;
    QTest::newRow("composed") << u"ren\u00e9"_s << u"rene\u0301"_s << true;
    QTest::newRow("ligature") << u"fi"_s << u"\ufb01"_s << true;
    QTest::newRow("blanks around") << u"anna"_s << u" anna\t"_s << true;
    QTest::newRow("accent") << u"rene"_s << u"ren\u00e9"_s << false;
}

void RepositoriesTest::userNames()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const bool, same);
    QCOMPARE(normalisedUserName(first) == normalisedUserName(second), same);
    Fixture fixture;
    AccountRepository accounts(*fixture.database);
    QVERIFY(accounts.add(test::account(u"a"_s, first)).ok());
    QCOMPARE(accounts.byUserName(second)->has_value(), same);
    const auto again = accounts.add(test::account(u"b"_s, second));
    QCOMPARE(again.ok(), !same);
    if (same) {
        QCOMPARE(nameOf(again.error()), nameOf(StoreError::Duplicate));
    }
}

void RepositoriesTest::accounts()
{
    Fixture fixture;
    AccountRepository accounts(*fixture.database);
    Account anna = test::account(u"a"_s, u"Anna"_s);
    anna.role = u"admin"_s;
    anna.mustChange = true;
    QVERIFY(accounts.add(anna).ok());
    QVERIFY(accounts.add(test::account(u"b"_s, u"bert"_s)).ok());
    QCOMPARE(nameOf(accounts.add(test::account(u"a"_s, u"carl"_s)).error()), nameOf(StoreError::Duplicate));
    QVERIFY(!accounts.add(test::account(u"d"_s, u"  "_s)).ok());
    const auto found = accounts.find(u"a"_s);
    QVERIFY(found.ok() && found->has_value());
    QCOMPARE((*found)->userName, u"Anna"_s);
    QCOMPARE((*found)->role, u"admin"_s);
    QVERIFY(!(*found)->rolePermissions);
    QVERIFY((*found)->mustChange);
    QCOMPARE((*found)->passwordHash, anna.passwordHash);
    QVERIFY(!accounts.find(u"none"_s)->has_value());
    const auto all = accounts.all();
    QCOMPARE(all->size(), 2u);
    QCOMPARE(all->front().userName, u"Anna"_s);
}

void RepositoriesTest::rolesThatWereMadeHere()
{
    Fixture fixture;
    RoleRepository roles(*fixture.database);
    QVERIFY(roles.add({u"lead"_s, u"Team lead"_s, u"chat export"_s}).ok());
    QCOMPARE(nameOf(roles.add({u"lead"_s, u"Other"_s, {}}).error()), nameOf(StoreError::Duplicate));
    AccountRepository accounts(*fixture.database);
    Account anna = test::account(u"a"_s, u"Anna"_s);
    anna.role = u"lead"_s;
    QVERIFY(accounts.add(anna).ok());
    const auto found = accounts.byUserName(u"anna");
    QCOMPARE((*found)->roleName, u"Team lead"_s);
    QCOMPARE(*(*found)->rolePermissions, u"chat export"_s);
    QCOMPARE((*roles.find(u"lead"_s))->usedBy, 1);
    QCOMPARE(*roles.uses(u"lead"_s), 1);
    QCOMPARE(*roles.uses(u"admin"_s), 0);
    // Changed from the version that one has seen, or not at all.
    QVERIFY(roles.change({u"lead"_s, u"Leader"_s, u"chat"_s, 1}).ok());
    QCOMPARE(nameOf(roles.change({u"lead"_s, u"Late"_s, u"chat"_s, 1}).error()), nameOf(StoreError::Missing));
    QCOMPARE((*roles.find(u"lead"_s))->version, 2);
    QCOMPARE(*(*accounts.find(u"a"_s))->rolePermissions, u"chat"_s);
    QCOMPARE(nameOf(roles.remove(u"lead"_s, 2).error()), nameOf(StoreError::Missing)); // in use
    QVERIFY(accounts.setRole(u"a"_s, u"operator"_s).ok());
    QCOMPARE(nameOf(roles.remove(u"lead"_s, 1).error()), nameOf(StoreError::Missing));
    QVERIFY(roles.remove(u"lead"_s, 2).ok());
    QVERIFY(roles.all()->empty());
    QVERIFY(!(*accounts.find(u"a"_s))->rolePermissions);
}

void RepositoriesTest::proposals()
{
    Fixture fixture;
    QVERIFY(AccountRepository(*fixture.database).add(test::account(u"a"_s, u"Anna"_s)).ok());
    ProposalRepository proposals(*fixture.database);
    Proposal late{u"p"_s, u"history"_s, 6, 4, {}, {}, u"a"_s, 2000, {}};
    Proposal early{u"q"_s, u"allowed_addresses"_s, 0, 0, {u"192.0.2.1"_s, u"::1"_s}, {u"::1"_s}, u"a"_s, 1000, {}};
    QVERIFY(proposals.add(late).ok() && proposals.add(early).ok());
    late.id = u"r"_s;
    QCOMPARE(nameOf(proposals.add(late).error()), nameOf(StoreError::Duplicate)); // one for each rule
    const auto all = proposals.all();
    QCOMPARE(all->size(), 2u);
    QCOMPARE(all->front().id, u"q"_s);
    QCOMPARE(all->front().ranges, early.ranges);
    QCOMPARE(all->front().expectedRanges, early.expectedRanges);
    QCOMPARE(all->front().operatorName, u"Name of Anna"_s);
    QVERIFY(proposals.remove(u"q"_s).ok());
    QCOMPARE(nameOf(proposals.remove(u"q"_s).error()), nameOf(StoreError::Missing));
    QVERIFY(!proposals.find(u"q"_s)->has_value());
    QCOMPARE((*proposals.find(u"p"_s))->value, 6);
}

void RepositoriesTest::earlierPasswords()
{
    Fixture fixture;
    AccountRepository accounts(*fixture.database);
    QVERIFY(accounts.add(test::account(u"a"_s, u"anna"_s)).ok());
    for (int i = 1; i <= 30; ++i) {
        // The clock goes back all the time: the order is that of the changes.
        QVERIFY(accounts.setPassword(u"a"_s, QByteArray::number(i), false, i % 2 == 0, 1000 - i).ok());
    }
    const auto passwords = accounts.passwords(u"a"_s);
    QCOMPARE(passwords->size(), static_cast<std::size_t>(AccountRepository::historyKept));
    QCOMPARE(passwords->front().hash, QByteArray("30"));
    QVERIFY(passwords->front().forced);
    QCOMPARE(passwords->back().hash, QByteArray("7"));
    QVERIFY(!passwords->back().forced);
}

void RepositoriesTest::failuresAreCounted()
{
    Fixture fixture;
    FailureRepository failures(*fixture.database);
    const QByteArray key(32, 'k');
    QVERIFY(*failures.find(FailureKind::Name, key) == FailureCount{});
    QVERIFY(failures.set(FailureKind::Name, key, {3, 77}, 50).ok());
    QVERIFY((*failures.find(FailureKind::Name, key) == FailureCount{3, 77}));
    QVERIFY(*failures.find(FailureKind::Address, key) == FailureCount{});
    QCOMPARE(*failures.latestMs(), 50);
    QVERIFY(failures.set(FailureKind::Name, key, {}, 40).ok());
    QVERIFY(*failures.find(FailureKind::Name, key) == FailureCount{});
    QCOMPARE(*failures.latestMs(), 50); // never goes back
    QVERIFY(!failures.set(FailureKind::Name, "short", {1, 1}, 60).ok());
}

void RepositoriesTest::lockoutAndPassword()
{
    Fixture fixture;
    AccountRepository accounts(*fixture.database);
    QVERIFY(accounts.add(test::account(u"a"_s, u"anna"_s)).ok());
    QVERIFY(accounts.setLockout(u"a"_s, 6, 12345).ok());
    QVERIFY(accounts.setPassword(u"a"_s, "$scrypt$new", true, true, 99).ok());
    const auto account = accounts.find(u"a"_s);
    QCOMPARE((*account)->failures, 6);
    QCOMPARE((*account)->lockedUntilMs, 12345);
    QCOMPARE((*account)->passwordHash, QByteArray("$scrypt$new"));
    QCOMPARE((*account)->passwordChangedMs, 99);
    QVERIFY((*account)->mustChange);
    QCOMPARE(nameOf(accounts.setLockout(u"x"_s, 1, 0).error()), nameOf(StoreError::Missing));
    QCOMPARE(nameOf(accounts.setPassword(u"x"_s, "h", false, true, 1).error()), nameOf(StoreError::Missing));
}

void RepositoriesTest::devices()
{
    Fixture fixture;
    QVERIFY(AccountRepository(*fixture.database).add(test::account(u"a"_s, u"anna"_s)).ok());
    DeviceRepository devices(*fixture.database);
    Device device;
    device.id = u"d"_s;
    device.operatorId = u"a"_s;
    device.publicKey = QByteArray(65, 'k');
    device.createdMs = 5;
    QVERIFY(devices.add(device).ok());
    QCOMPARE(nameOf(devices.add(device).error()), nameOf(StoreError::Duplicate));
    Device stray = device;
    stray.id = u"e"_s;
    stray.publicKey = QByteArray(65, 'e');
    stray.operatorId = u"nobody"_s;
    QCOMPARE(nameOf(devices.add(stray).error()), nameOf(StoreError::Missing));
    QVERIFY(devices.approve(u"d"_s, "certificate", "intermediate", 77).ok());
    QVERIFY(devices.seen(u"d"_s, 42).ok());
    const auto approved = devices.find(u"d"_s);
    QCOMPARE(nameOf((*approved)->status), nameOf(DeviceStatus::Approved));
    QCOMPARE((*approved)->certificate, QByteArray("certificate"));
    QCOMPARE((*approved)->intermediate, QByteArray("intermediate"));
    QCOMPARE((*approved)->certificateExpiresMs, 77);
    QCOMPARE((*approved)->lastSeenMs, 42);
    QVERIFY(devices.revoke(u"d"_s).ok());
    QVERIFY((*devices.find(u"d"_s))->certificate.isEmpty());
    QCOMPARE(nameOf(devices.approve(u"d"_s, "c", "i", 1).error()), nameOf(StoreError::Missing));
    QCOMPARE(devices.all()->size(), 1u);
    QCOMPARE(nameOf(devices.all()->front().status), nameOf(DeviceStatus::Revoked));
}

void RepositoriesTest::sessions()
{
    Fixture fixture;
    QVERIFY(AccountRepository(*fixture.database).add(test::account(u"a"_s, u"anna"_s)).ok());
    SessionRepository sessions(*fixture.database);
    const auto add = [&sessions](const QString &id, char token) {
        Session session;
        session.id = id;
        session.tokenHash = QByteArray(32, token);
        session.operatorId = u"a"_s;
        session.deviceId = u"d"_s;
        session.deviceKey = QByteArray(65, 'k');
        session.lasting = true;
        session.mustChange = true;
        session.startedMs = 1;
        session.lastActivityMs = 1;
        return sessions.add(session);
    };
    QVERIFY(add(u"s1"_s, '1').ok());
    QVERIFY(add(u"s2"_s, '2').ok());
    QCOMPARE(nameOf(add(u"s3"_s, '2').error()), nameOf(StoreError::Duplicate));
    QVERIFY(sessions.setToken(u"s1"_s, QByteArray(32, '9')).ok());
    QVERIFY(!sessions.byTokenHash(QByteArray(32, '1'))->has_value()); // the old one is dead
    QVERIFY(sessions.setActivity(u"s1"_s, 50).ok());
    QVERIFY(sessions.setMustChange(u"s1"_s, false).ok());
    const auto session = sessions.byTokenHash(QByteArray(32, '9'));
    QVERIFY(session.ok() && session->has_value());
    QCOMPARE((*session)->lastActivityMs, 50);
    QVERIFY((*session)->lasting && !(*session)->mustChange);
    QVERIFY(sessions.end(u"s1"_s).ok());
    QCOMPARE(nameOf(sessions.end(u"s1"_s).error()), nameOf(StoreError::Missing));
    QCOMPARE(*sessions.endAllOf(u"a"_s), std::vector<QString>{u"s2"_s});
    QVERIFY(sessions.all()->empty());
}

void RepositoriesTest::setupSecret()
{
    Fixture fixture;
    SetupRepository setup(*fixture.database);
    QVERIFY(!setup.find()->has_value());
    QCOMPARE(nameOf(setup.spendTry().error()), nameOf(StoreError::Missing));
    QVERIFY(setup.put({QByteArray(32, '1'), 10, 5}).ok());
    QVERIFY(setup.put({QByteArray(32, '2'), 20, 2}).ok());
    QCOMPARE((*setup.find())->hash, QByteArray(32, '2'));
    QVERIFY(setup.spendTry().ok());
    QVERIFY(setup.spendTry().ok());
    QCOMPARE(nameOf(setup.spendTry().error()), nameOf(StoreError::Missing));
    QCOMPARE((*setup.find())->triesLeft, 0);
    QVERIFY(setup.clear().ok());
    QVERIFY(!setup.find()->has_value());
}

void RepositoriesTest::organisation()
{
    Fixture fixture;
    OrganisationRepository organisations(*fixture.database);
    QVERIFY(!organisations.find()->has_value());
    QVERIFY(organisations.add({u"o"_s, u"Shop"_s, QByteArray(65, 'k'), 3, {}, {}}).ok());
    QCOMPARE(nameOf(organisations.add({u"p"_s, u"Other"_s, QByteArray(65, 'l'), 4, {}, {}}).error()),
             nameOf(StoreError::Duplicate));
    const auto found = organisations.find();
    QCOMPARE((*found)->id, u"o"_s);
    QCOMPARE((*found)->name, u"Shop"_s);
    QCOMPARE((*found)->publicKey, QByteArray(65, 'k'));
}

void RepositoriesTest::formStates()
{
    Fixture fixture;
    QVERIFY(ChatRepository(*fixture.database).add(test::chat(u"c"_s)).ok());
    FormRepository forms(*fixture.database);
    FormRequest request;
    request.id = u"r"_s;
    request.chat = u"c"_s;
    request.form = u"cardholder"_s;
    request.formVersion = 2;
    request.offerHash = QByteArray(32, 'h');
    request.expiresMs = 600;
    QVERIFY(forms.add(request).ok());
    QCOMPARE(nameOf(forms.add(request).error()), nameOf(StoreError::Duplicate));
    QVERIFY(forms.move(u"r"_s, FormState::Requested, FormState::Sent, 1).ok());
    QCOMPARE(nameOf(forms.move(u"r"_s, FormState::Requested, FormState::Sent, 2).error()), nameOf(StoreError::Missing));
    QVERIFY(forms.move(u"r"_s, FormState::Sent, FormState::Submitted, 3).ok());
    QVERIFY(forms.move(u"r"_s, FormState::Submitted, FormState::Unconfirmed, 4).ok());
    QVERIFY(forms.pending()->empty());
    QVERIFY(forms.purge(u"r"_s, "receipt", 5).ok()); // a late receipt
    QCOMPARE(nameOf(forms.purge(u"r"_s, "another", 6).error()), nameOf(StoreError::Missing));
    const auto purged = forms.find(u"r"_s);
    QVERIFY((*purged)->submitted);
    QCOMPARE(nameOf((*purged)->state), nameOf(FormState::Purged));
    QCOMPARE((*purged)->purgeReceipt, QByteArray("receipt"));
    QCOMPARE((*purged)->changedMs, 5);
    QCOMPARE(forms.ofChat(u"c"_s)->size(), 1u);
    request.id = u"q"_s;
    request.chat = u"none"_s;
    QCOMPARE(nameOf(forms.add(request).error()), nameOf(StoreError::Missing));
}

void RepositoriesTest::kinds()
{
    QVERIFY(fromString<EventKind>(QString(toString(EventKind::FormUnconfirmed))) == EventKind::FormUnconfirmed);
    QCOMPARE(toString(EventKind::FormPurged), "form_purged"_L1);
    QCOMPARE(toString(FormState::Unconfirmed), "unconfirmed"_L1);
    QVERIFY(!fromString<FormState>(u""));
    QCOMPARE(toString(StoreError::NewerVersion), "newer_version"_L1);
}

QTEST_GUILESS_MAIN(RepositoriesTest)
#include "repositories_test.moc"
