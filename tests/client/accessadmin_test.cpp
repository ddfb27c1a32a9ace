// What an admin's console asks about access: from what it showed to what it shall be, and what became of it.
#include <QSignalSpy>
#include <QTest>

#include "core/client/accessadmin.h"
#include "tests/client/signedin.h"

using namespace sealdesk;
using namespace sealdesk::client;
using namespace Qt::StringLiterals;

namespace {

struct AccessBench : SignedIn {
    AccessAdmin access{out, session};

    AccessBench()
    {
        role = policy::roles::admin;
        permissions = {u"chat"_s, u"manage_policy"_s};
        signIn();
    }
    void list(qint64 minimumLength)
    {
        access.refreshRules();
        wire::in::PolicyParameter rule;
        rule.name = u"minimum_length"_s;
        rule.value = minimumLength;
        access.onListed({out.last<wire::in::PolicyAccessList>()->id, {rule}});
    }
};

wire::in::Refused refusalOf(const QString &id, wire::Refusal code)
{
    wire::in::Refused refused;
    refused.re = id;
    refused.code = code;
    return refused;
}

} // namespace

class AccessAdminTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRuleGoesFromWhatWasShown()
    {
        AccessBench desk;
        desk.list(12);
        QVERIFY(desk.access.setRule(u"minimum_length"_s, 16));
        const auto set = desk.out.last<wire::in::PolicyAccessSet>();
        QVERIFY(set);
        QCOMPARE(set->name, u"minimum_length"_s);
        QCOMPARE(set->value, 16);
        QCOMPARE(set->expected, 12);
        QVERIFY(!desk.access.setRule(u"no_such_rule"_s, 1));
    }

    void whatIsDoneIsReadAgain()
    {
        AccessBench desk;
        desk.list(12);
        QVERIFY(desk.access.setRule(u"minimum_length"_s, 16));
        const QString before = desk.out.last<wire::in::PolicyAccessList>()->id;
        desk.access.onDone({desk.out.last<wire::in::PolicyAccessSet>()->id});
        const QString after = desk.out.last<wire::in::PolicyAccessList>()->id;
        QVERIFY(after != before);
        desk.access.onDone({SignedIn::idOf(9)}); // of something else
        QCOMPARE(desk.out.last<wire::in::PolicyAccessList>()->id, after);
    }

    void anotherAdminWasFaster()
    {
        AccessBench desk;
        desk.list(12);
        QSignalSpy refused(&desk.access, &AccessAdmin::actionRefused);
        QVERIFY(desk.access.setRule(u"minimum_length"_s, 16));
        const auto message = refusalOf(desk.out.last<wire::in::PolicyAccessSet>()->id, wire::Refusal::NotAllowed);
        QVERIFY(desk.access.onRefused(message));
        QCOMPARE(refused.size(), 1);
        QVERIFY2(!desk.access.onRefused(message), "once");
        QVERIFY2(!desk.access.onRefused(refusalOf({}, wire::Refusal::NotAllowed)), "not about a message");
        QCOMPARE(desk.access.rules()[0].value, 12);
    }

    void addressesComeWithOnesOwn()
    {
        AccessBench desk;
        desk.access.refreshAddresses();
        desk.access.onAddresses(
            {desk.out.last<wire::in::PolicyAddressesList>()->id, {u"192.0.2.0/24"_s}, u"192.0.2.7"_s});
        QCOMPARE(desk.access.addresses(), QStringList{u"192.0.2.0/24"_s});
        QCOMPARE(desk.access.ownAddress(), u"192.0.2.7"_s);
        QVERIFY(desk.access.setAddresses({u"192.0.2.0/24"_s, u"2001:db8::/32"_s}));
        const auto set = desk.out.last<wire::in::PolicyAddressesSet>();
        QCOMPARE(set->ranges.size(), 2U);
        QCOMPARE(set->expected.size(), 1U);
    }

    void offlineNothingIsSentAndThatIsSaid()
    {
        AccessBench desk;
        desk.list(12);
        desk.session.onLinkLost();
        QVERIFY(!desk.access.setRule(u"minimum_length"_s, 16));
        QVERIFY(!desk.access.setAddresses({}));
        QVERIFY(!desk.out.last<wire::in::PolicyAccessSet>());
    }

    void whoSignsOutLeavesNothing()
    {
        AccessBench desk;
        desk.list(12);
        desk.access.clear();
        QVERIFY(desk.access.rules().isEmpty());
        QVERIFY(!desk.access.setRule(u"minimum_length"_s, 16));
    }
};

QTEST_GUILESS_MAIN(AccessAdminTest)
#include "accessadmin_test.moc"
