// Four eyes (C16): while the rule is on, a change of the access rules waits for a second person.
#include "core/relay/limits.h"
#include "tests/relay/bench/roleplay.h"

#include <QTest>

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;
using wire::Refusal;

namespace {

std::vector<wire::in::PolicyProposal> waiting(Console &who)
{
    who.send(wire::out::PolicyProposalsList{u"proposals"_s}.encode());
    const auto listed = who.last<wire::in::PolicyProposals>();
    return listed ? listed->proposals : std::vector<wire::in::PolicyProposal>();
}

void decide(Console &who, const QString &proposal, bool confirm)
{
    who.send(wire::out::PolicyProposalsDecide{u"decide"_s, proposal, confirm}.encode());
}

// Two admins, and the rule switched on.
struct FourEyesHouse : House {
    FourEyesHouse()
    {
        employ(admin, eve, u"eve"_s, policy::roles::admin);
        setRuleTo(admin, u"four_eyes"_s, 1, 0);
    }
    Console eve{bench};
};

} // namespace

class FourEyesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withFourEyesAChangeWaitsForASecondPerson()
    {
        FourEyesHouse house;
        setRuleTo(house.admin, u"history"_s, 6, 4);
        const auto proposed = house.admin.last<wire::in::PolicyProposed>();
        QVERIFY(proposed);
        QCOMPARE(ruleIs(house.admin, u"history"_s), 4);
        const auto news = house.eve.last<wire::in::PolicyProposals>(); // without asking
        QCOMPARE(news->proposals.size(), std::size_t(1));
        QCOMPARE(news->proposals[0].name, u"history"_s);
        QCOMPARE(news->proposals[0].value, 6);
        QCOMPARE(news->proposals[0].by, house.admin.operatorId);
        decide(house.admin, proposed->proposal, true);
        SAME(house.admin.refused(), Refusal::OwnProposal);
        QCOMPARE(ruleIs(house.admin, u"history"_s), 4);
        decide(house.eve, proposed->proposal, true);
        QCOMPARE(ruleIs(house.eve, u"history"_s), 6);
        QVERIFY(waiting(house.eve).empty());
        QVERIFY(house.admin.last<wire::in::PolicyProposals>()->proposals.empty());
        decide(house.eve, proposed->proposal, true); // twice
        SAME(house.eve.refused(), Refusal::UnknownProposal);
        QCOMPARE(house.bench.audited("policy_proposed"), 1);
        QCOMPARE(house.bench.audited("policy_confirmed"), 1);
        QVERIFY(house.bench.auditWhole());
    }

    void aProposalIsRejectedByAnybodyWhoMayConfirm()
    {
        FourEyesHouse house;
        setRuleTo(house.admin, u"history"_s, 6, 4);
        decide(house.eve, waiting(house.eve).at(0).proposal, false);
        QVERIFY(waiting(house.eve).empty());
        setRuleTo(house.admin, u"history"_s, 7, 4);
        decide(house.admin, waiting(house.admin).at(0).proposal, false); // withdrawn
        QVERIFY(waiting(house.admin).empty());
        QCOMPARE(ruleIs(house.admin, u"history"_s), 4);
        QCOMPARE(house.bench.audited("policy_rejected"), 2);
    }

    void proposalsExpire()
    {
        FourEyesHouse house;
        setRuleTo(house.admin, u"history"_s, 6, 4);
        const QString proposal = waiting(house.eve).at(0).proposal;
        house.bench.clock.advance(limits::proposalMs);
        signInAgain(house.eve, u"eve"_s);
        decide(house.eve, proposal, true);
        SAME(house.eve.refused(), Refusal::UnknownProposal);
        QCOMPARE(ruleIs(house.eve, u"history"_s), 4);
        QVERIFY(waiting(house.eve).empty());
        QCOMPARE(house.bench.audited("policy_proposal_expired"), 1);
    }

    void switchingFourEyesOffNeedsFourEyes()
    {
        FourEyesHouse house;
        QCOMPARE(ruleIs(house.admin, u"four_eyes"_s), 1);
        setRuleTo(house.admin, u"four_eyes"_s, 0, 1);
        QCOMPARE(ruleIs(house.admin, u"four_eyes"_s), 1);
        decide(house.eve, waiting(house.eve).at(0).proposal, true);
        QCOMPARE(ruleIs(house.admin, u"four_eyes"_s), 0);
        setRuleTo(house.admin, u"history"_s, 6, 4); // at once again
        QCOMPARE(ruleIs(house.admin, u"history"_s), 6);
    }

    void fourEyesNeedTwoWhoMayChangeTheRules()
    {
        House house;
        setRuleTo(house.admin, u"four_eyes"_s, 1, 0);
        SAME(house.admin.refused(), Refusal::NoSecondPerson);
        QCOMPARE(ruleIs(house.admin, u"four_eyes"_s), 0);
    }

    void allowedAddressesNeedFourEyesToo()
    {
        FourEyesHouse house;
        house.admin.send(wire::out::PolicyAddressesSet{u"a"_s, {u"127.0.0.0/8"_s}, {}}.encode());
        const auto proposals = waiting(house.eve);
        QCOMPARE(proposals.at(0).name, u"allowed_addresses"_s);
        QCOMPARE(house.bench.count(u"SELECT count(*) FROM allowed_range"_s), 0);
        decide(house.eve, proposals[0].proposal, true);
        QCOMPARE(house.bench.count(u"SELECT count(*) FROM allowed_range"_s), 1);
    }

    void nobodyConfirmsAListThatExcludesThem()
    {
        House house;
        Console eve(house.bench, "10.9.9.9");
        employ(house.admin, eve, u"eve"_s, policy::roles::admin);
        setRuleTo(house.admin, u"four_eyes"_s, 1, 0);
        house.admin.send(wire::out::PolicyAddressesSet{u"a"_s, {u"127.0.0.0/8"_s}, {}}.encode());
        decide(eve, waiting(eve).at(0).proposal, true);
        SAME(eve.refused(), Refusal::ExcludesYourself);
        QCOMPARE(house.bench.count(u"SELECT count(*) FROM allowed_range"_s), 0);
    }

    void aSecondProposalForTheSameRuleIsTold()
    {
        FourEyesHouse house;
        setRuleTo(house.admin, u"history"_s, 6, 4);
        setRuleTo(house.eve, u"history"_s, 8, 4);
        SAME(house.eve.refused(), Refusal::ChangedMeanwhile);
        QCOMPARE(waiting(house.eve).size(), std::size_t(1));
        setRuleTo(house.eve, u"history"_s, 99, 4); // what is not allowed is not proposed
        SAME(house.eve.refused(), Refusal::BadValue);
    }

    void whoLostTheRightHasProposedNothing()
    {
        FourEyesHouse house;
        setRuleTo(house.eve, u"history"_s, 6, 4);
        const QString proposal = waiting(house.admin).at(0).proposal;
        setRoleOf(house.admin, house.eve.operatorId, policy::roles::operatorRole);
        decide(house.admin, proposal, true);
        SAME(house.admin.refused(), Refusal::UnknownProposal);
        QCOMPARE(ruleIs(house.admin, u"history"_s), 4);
    }

    void proposalsAreSeenByWhoMaySeeTheRulesAndDecidedByWhoMayChangeThem()
    {
        FourEyesHouse house;
        Console ben(house.bench);
        employ(house.admin, ben, u"ben"_s, policy::roles::auditor);
        setRuleTo(house.admin, u"history"_s, 6, 4);
        const auto seen = waiting(ben);
        QCOMPARE(seen.size(), std::size_t(1));
        decide(ben, seen[0].proposal, true);
        SAME(ben.refused(), Refusal::NoPermission);
    }
};

QTEST_GUILESS_MAIN(FourEyesTest)
#include "foureyes_test.moc"
