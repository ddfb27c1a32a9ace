// Roles (C16): who may give and change them, what holds at once, and what is always left.
#include "core/relay/limits.h"
#include "tests/relay/bench/roleplay.h"

#include <QTest>

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;
using wire::Refusal;

namespace {

constexpr std::int64_t rolesDayMs = 24LL * 60 * 60 * 1000;

void saveRole(Console &who, const QString &role, const QString &name, const std::vector<QString> &permissions,
              qint64 version = 0)
{
    who.send(wire::out::RoleSave{u"save"_s, role, name, permissions, version}.encode());
}

wire::out::RoleEntry rowNamed(Console &who, const QString &name)
{
    who.send(wire::out::RoleList{u"roles"_s}.encode());
    const auto listed = who.last<wire::in::RoleListed>();
    for (const auto &row : listed ? listed->roles : std::vector<wire::out::RoleEntry>()) {
        if (row.name == name || (row.builtIn && row.role == name)) {
            return row;
        }
    }
    return {};
}

// The id of a new role.
QString madeRole(Console &who, const QString &name, const std::vector<QString> &permissions)
{
    saveRole(who, {}, name, permissions);
    return rowNamed(who, name).role;
}

} // namespace

class RolesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // ---- roles that are made here

    void aRoleThatWasMadeHereAllowsWhatItSays()
    {
        House house;
        const QString lead = madeRole(house.admin, u"Team lead"_s, {u"chat"_s, u"manage_operators"_s});
        QVERIFY(!lead.isEmpty());
        Console ben(house.bench);
        employ(house.admin, ben, u"ben"_s, lead);
        const auto ok = ben.last<wire::in::AuthOk>();
        QCOMPARE(ok->role, lead);
        QCOMPARE(ok->roleName, u"Team lead"_s);
        QCOMPARE(ok->permissions, (std::vector<QString>{u"chat"_s, u"manage_operators"_s}));
        ben.send(wire::out::OperatorList{u"l"_s}.encode());
        QCOMPARE(ben.last<wire::in::OperatorListed>()->operators.size(), std::size_t(2));
        ben.send(wire::out::DeviceList{u"d"_s}.encode());
        SAME(ben.refused(), Refusal::NoPermission);
        QCOMPARE(rowNamed(house.admin, u"Team lead"_s).usedBy, 1);
        QVERIFY(house.bench.auditWhole());
    }

    void namesOfRolesAreCleanAndTheirOwn()
    {
        House house;
        const std::vector<QString> chat{u"chat"_s};
        for (const QString &name : {u""_s, QString(41, u'a'), u"Te\u0007am"_s, u"Te\u202eam"_s, u"Te\u200bam"_s,
                                    u" Team"_s, u"T\u0435am"_s, u"4111 1111 1111 1111"_s}) {
            saveRole(house.admin, {}, name, chat);
            SAME(house.admin.refused(), Refusal::BadName);
        }
        for (const QString &name : {u"admin"_s, u"Adrnin"_s, u"ADM1N"_s, u"Ad min"_s, u"Super-visor"_s, u"auditor"_s,
                                    u"Operator"_s, u"\uff21dministrator"_s}) {
            saveRole(house.admin, {}, name, chat);
            SAME(house.admin.refused(), Refusal::NameTaken);
        }
        QVERIFY(!madeRole(house.admin, u"Night shift"_s, chat).isEmpty());
        const int before = house.admin.count<wire::in::Refused>();
        saveRole(house.admin, {}, u"N1ght shift"_s, chat); // reads the same
        QVERIFY(refusedWith(house.admin, before, Refusal::NameTaken));
        saveRole(house.admin, {}, u"Tag"_s, {u"fly"_s});
        SAME(house.admin.refused(), Refusal::BadValue);
        QCOMPARE(house.bench.count(u"SELECT count(*) FROM custom_role"_s), 1);
    }

    void thereIsALimitOfRoles()
    {
        House house;
        for (int i = 0; i < limits::customRoles; ++i) {
            QString name = u"Team "_s;
            name.append(QChar(u'a' + i / 10)).append(QChar(u'q' + i % 10));
            saveRole(house.admin, {}, name, {});
        }
        QCOMPARE(house.bench.count(u"SELECT count(*) FROM custom_role"_s), limits::customRoles);
        saveRole(house.admin, {}, u"One more"_s, {});
        SAME(house.admin.refused(), Refusal::TooMany);
    }

    void nobodyGivesWhatTheyDoNotHold()
    {
        House house;
        const QString lead = madeRole(house.admin, u"Team lead"_s, {u"chat"_s, u"manage_operators"_s});
        const QString writer = madeRole(house.admin, u"Writer"_s, {u"chat"_s});
        Console ben(house.bench);
        employ(house.admin, ben, u"ben"_s, lead);
        // By making a role, by changing one, by making an account, by giving a role.
        saveRole(ben, {}, u"Mine"_s, {u"chat"_s, u"manage_policy"_s});
        SAME(ben.refused(), Refusal::ExceedsYours);
        int before = ben.count<wire::in::Refused>();
        saveRole(ben, lead, u"Team lead"_s, {u"chat"_s, u"manage_operators"_s, u"backup"_s}, 1);
        QVERIFY(refusedWith(ben, before, Refusal::ExceedsYours));
        QVERIFY(ben.create(u"cleo"_s, u"Cleo"_s, policy::roles::operatorRole).isEmpty());
        SAME(ben.refused(), Refusal::ExceedsYours);
        QVERIFY(!ben.create(u"cleo"_s, u"Cleo"_s, writer).isEmpty());
        before = ben.count<wire::in::Refused>();
        setRoleOf(ben, ben.operatorId, policy::roles::admin);
        QVERIFY(refusedWith(ben, before, Refusal::ExceedsYours));
        QCOMPARE(house.bench.count(u"SELECT count(*) FROM account WHERE role = 'admin'"_s), 1);
    }

    void whoHoldsLessCannotTouchAnAccountThatHoldsMore()
    {
        House house;
        const QString lead = madeRole(house.admin, u"Team lead"_s, {u"chat"_s, u"manage_operators"_s});
        Console ben(house.bench);
        employ(house.admin, ben, u"ben"_s, lead);
        const QString &admin = house.admin.operatorId;
        for (const QByteArray &frame : {wire::out::OperatorResetPassword{u"x"_s, admin}.encode(),
                                        wire::out::OperatorUnlock{u"x"_s, admin}.encode(),
                                        wire::out::OperatorSetEnabled{u"x"_s, admin, false}.encode(),
                                        wire::out::OperatorSetRole{u"x"_s, admin, lead, {}}.encode(),
                                        wire::out::OperatorSignOut{u"x"_s, admin}.encode()}) {
            const int before = ben.count<wire::in::Refused>();
            ben.send(frame);
            QVERIFY2(refusedWith(ben, before, Refusal::ExceedsYours), frame.constData());
        }
        QVERIFY(!ben.last<wire::in::OperatorCreated>());
        QVERIFY(!house.admin.last<wire::in::AuthEnded>());
        ben.send(wire::out::OperatorList{u"l"_s}.encode());
        const auto listed = ben.last<wire::in::OperatorListed>();
        for (const auto &row : listed->operators) {
            QCOMPARE(row.changeable, row.operatorId != admin);
        }
    }

    void aRoleInUseIsNotDeleted()
    {
        House house;
        const QString lead = madeRole(house.admin, u"Team lead"_s, {u"chat"_s});
        Console ben(house.bench);
        employ(house.admin, ben, u"ben"_s, lead);
        house.admin.send(wire::out::RoleDelete{u"del"_s, lead, 1}.encode());
        SAME(house.admin.refused(), Refusal::RoleInUse);
        setRoleOf(house.admin, ben.operatorId, policy::roles::operatorRole);
        house.admin.send(wire::out::RoleDelete{u"del"_s, lead, 2}.encode());
        SAME(house.admin.refused(), Refusal::ChangedMeanwhile);
        house.admin.send(wire::out::RoleDelete{u"del"_s, lead, 1}.encode());
        QCOMPARE(house.bench.count(u"SELECT count(*) FROM custom_role"_s), 0);
        house.admin.send(wire::out::RoleDelete{u"del"_s, policy::roles::auditor, 1}.encode());
        SAME(house.admin.refused(), Refusal::UnknownRole);
        saveRole(house.admin, policy::roles::auditor, u"Checker"_s, {u"chat"_s}, 1); // nor are built-in ones changed
        SAME(house.admin.refused(), Refusal::UnknownRole);
        QCOMPARE(house.bench.audited("role_deleted"), 1);
    }

    void eachChangeOfARoleIsAuditedWithOldAndNew()
    {
        House house;
        const QString lead = madeRole(house.admin, u"Team lead"_s, {u"chat"_s, u"export"_s});
        saveRole(house.admin, lead, u"Leader"_s, {u"chat"_s, u"view_audit"_s}, 1);
        QCOMPARE(house.bench.text(u"SELECT detail FROM audit_entry WHERE action = 'role_made'"_s),
                 u"after=chat after=export"_s);
        QCOMPARE(house.bench.text(u"SELECT detail FROM audit_entry WHERE action = 'role_edited'"_s),
                 u"name=changed before=chat before=export after=chat after=view_audit"_s);
        QCOMPARE(house.bench.text(u"SELECT resource FROM audit_entry WHERE action = 'role_edited'"_s), lead);
        Console ben(house.bench);
        employ(house.admin, ben, u"ben"_s, lead);
        setRoleOf(house.admin, ben.operatorId, policy::roles::auditor);
        QCOMPARE(house.bench.text(u"SELECT detail FROM audit_entry WHERE action = 'role_changed'"_s),
                 QString(u"before="_s % lead % u" after=auditor"_s));
        QVERIFY(house.bench.auditWhole());
    }

    // ---- at once

    void aPermissionTakenAwayInMidSessionIsGoneAtOnce()
    {
        House house;
        const QString lead = madeRole(house.admin, u"Team lead"_s, {u"chat"_s, u"request_form"_s, u"view_policy"_s});
        Console ben(house.bench);
        employ(house.admin, ben, u"ben"_s, lead);
        ben.send(wire::out::PolicyAccessList{u"p"_s}.encode());
        QVERIFY(ben.last<wire::in::PolicyAccessListed>());
        saveRole(house.admin, lead, u"Team lead"_s, {u"chat"_s, u"request_form"_s}, 1);
        SAME(ben.last<wire::in::AuthEnded>()->reason, wire::EndReason::Admin);
        signInAgain(ben, u"ben"_s);
        ben.send(wire::out::PolicyAccessList{u"p"_s}.encode());
        SAME(ben.refused(), Refusal::NoPermission);
        QVERIFY(!house.admin.last<wire::in::AuthEnded>());
    }

    void aPermissionGivenInMidSessionDoesNotDisturb()
    {
        House house;
        const QString reader = madeRole(house.admin, u"Reader"_s, {u"view_policy"_s});
        Console ben(house.bench);
        employ(house.admin, ben, u"ben"_s, reader);
        Visitor visitor(house.bench);
        visitor.start();
        QVERIFY(!ben.last<wire::in::ChatUpdate>()); // nothing of chats without the permission
        QVERIFY(ben.last<wire::in::ChatList>()->chats.empty());
        ben.accept(visitor.chat);
        SAME(ben.refused(), Refusal::NoPermission);
        saveRole(house.admin, reader, u"Reader"_s, {u"chat"_s, u"view_policy"_s}, 1);
        QVERIFY(!ben.last<wire::in::AuthEnded>());
        QCOMPARE(ben.last<wire::in::AuthPermissions>()->permissions,
                 (std::vector<QString>{u"chat"_s, u"view_policy"_s}));
        QCOMPARE(ben.last<wire::in::ChatList>()->chats.size(), std::size_t(1));
        ben.accept(visitor.chat);
        QVERIFY(ben.last<wire::in::ChatEvent>());
    }

    void whoChangesTheirOwnRoleHearsItFirst()
    {
        House house;
        const QString chief = madeRole(house.admin, u"Chief"_s, {u"chat"_s, u"manage_operators"_s, u"manage_policy"_s});
        Console ben(house.bench);
        employ(house.admin, ben, u"ben"_s, chief);
        saveRole(ben, chief, u"Chief"_s, {u"chat"_s, u"manage_operators"_s}, 1);
        QCOMPARE(ben.last<wire::in::Done>()->re, u"save"_s);
        SAME(ben.last<wire::in::AuthEnded>()->reason, wire::EndReason::Admin);
    }

    void auditorsSeeTheRulesAndChangeNothing()
    {
        House house;
        Console ben(house.bench);
        employ(house.admin, ben, u"ben"_s, policy::roles::auditor);
        QCOMPARE(ruleIs(ben, u"history"_s), 4);
        const int before = ben.count<wire::in::Refused>();
        setRuleTo(ben, u"history"_s, 5, 4);
        QVERIFY(refusedWith(ben, before, Refusal::NoPermission));
        Visitor visitor(house.bench);
        visitor.start();
        QVERIFY(!ben.last<wire::in::ChatUpdate>());
        ben.send(wire::out::FormRevealed{u"f"_s, u"r"_s, u"pan"_s, wire::RevealWay::Held}.encode());
        QVERIFY(refusedWith(ben, before + 1, Refusal::NoPermission));
    }

    // ---- two at once

    void ofTwoWhoChangeOneRoleTheSecondIsTold()
    {
        House house;
        Console eve(house.bench);
        employ(house.admin, eve, u"eve"_s, policy::roles::admin);
        const QString lead = madeRole(house.admin, u"Team lead"_s, {u"chat"_s});
        saveRole(house.admin, lead, u"Team lead"_s, {u"chat"_s, u"export"_s}, 1);
        saveRole(eve, lead, u"Team lead"_s, {u"chat"_s, u"backup"_s}, 1);
        SAME(eve.refused(), Refusal::ChangedMeanwhile);
        QCOMPARE(rowNamed(eve, u"Team lead"_s).permissions, (std::vector<QString>{u"chat"_s, u"export"_s}));
        saveRole(eve, lead, u"Team lead"_s, {u"chat"_s, u"backup"_s}, 2);
        QCOMPARE(rowNamed(eve, u"Team lead"_s).version, 3);
    }

    void ofTwoWhoChangeOneAccountsRoleTheSecondIsTold()
    {
        House house;
        Console ben(house.bench);
        employ(house.admin, ben, u"ben"_s, policy::roles::operatorRole);
        setRoleOf(house.admin, ben.operatorId, policy::roles::supervisor, policy::roles::operatorRole);
        setRoleOf(house.admin, ben.operatorId, policy::roles::auditor, policy::roles::operatorRole);
        SAME(house.admin.refused(), Refusal::ChangedMeanwhile);
        QCOMPARE(house.bench.text(u"SELECT role FROM account WHERE user_name = 'ben'"_s), u"supervisor"_s);
    }

    void ofTwoWhoChangeOneRuleTheSecondIsTold()
    {
        House house;
        Console eve(house.bench);
        employ(house.admin, eve, u"eve"_s, policy::roles::admin);
        setRuleTo(house.admin, u"history"_s, 6, 4);
        setRuleTo(eve, u"history"_s, 8, 4);
        SAME(eve.refused(), Refusal::ChangedMeanwhile);
        QCOMPARE(ruleIs(eve, u"history"_s), 6);
    }

    void anUnknownRoleIsGivenToNobody()
    {
        House house;
        Console ben(house.bench);
        employ(house.admin, ben, u"ben"_s, policy::roles::operatorRole);
        setRoleOf(house.admin, ben.operatorId, u"root"_s);
        SAME(house.admin.refused(), Refusal::UnknownRole);
        QVERIFY(house.admin.create(u"cleo"_s, u"Cleo"_s, u"root"_s).isEmpty());
        SAME(house.admin.refused(), Refusal::UnknownRole);
    }

    // ---- the last administrator

    void theLastAdministratorStaysWhateverTheRoleIsCalled()
    {
        House house;
        const QString chief = madeRole(house.admin, u"Chief"_s, policy::Permissions::all().names());
        setRoleOf(house.admin, house.admin.operatorId, chief); // keeps everything: allowed
        SAME(house.admin.last<wire::in::AuthEnded>()->reason, wire::EndReason::Admin);
        house.admin.disconnect();
        house.admin.connect();
        house.admin.login(QString::fromUtf16(Console::adminUser), QString::fromUtf16(Console::adminPassword));
        const QString &own = house.admin.operatorId;
        house.admin.send(wire::out::OperatorSetEnabled{u"x"_s, own, false}.encode());
        SAME(house.admin.refused(), Refusal::LastAdmin);
        for (const QString &role : {QString(policy::roles::operatorRole), QString(policy::roles::supervisor)}) {
            const int before = house.admin.count<wire::in::Refused>();
            setRoleOf(house.admin, own, role);
            QVERIFY(refusedWith(house.admin, before, Refusal::LastAdmin));
        }
        for (const auto &left :
             {std::vector<QString>{u"manage_operators"_s}, std::vector<QString>{u"manage_policy"_s}}) {
            const int before = house.admin.count<wire::in::Refused>();
            saveRole(house.admin, chief, u"Chief"_s, left, 1);
            QVERIFY(refusedWith(house.admin, before, Refusal::LastAdmin));
        }
        // With another one it is possible.
        Console eve(house.bench);
        employ(house.admin, eve, u"eve"_s, policy::roles::admin);
        saveRole(house.admin, chief, u"Chief"_s, {u"manage_operators"_s}, 1);
        QVERIFY(eve.last<wire::in::AuthOk>());
        QCOMPARE(rowNamed(eve, u"Chief"_s).version, 2);
    }

    void whoCannotSignInDoesNotCountAsAnAdministrator()
    {
        House house;
        Console eve(house.bench);
        employ(house.admin, eve, u"eve"_s, policy::roles::admin);
        house.bench.clock.advance(89 * rolesDayMs);
        house.admin.disconnect();
        house.admin.connect();
        house.admin.login(QString::fromUtf16(Console::adminUser), QString::fromUtf16(Console::adminPassword));
        house.bench.clock.advance(rolesDayMs - 60 * 60 * 1000);
        house.admin.disconnect();
        house.admin.connect();
        house.admin.login(QString::fromUtf16(Console::adminUser), QString::fromUtf16(Console::adminPassword));
        if (house.admin.last<wire::in::AuthOk>()->mustChange) {
            house.admin.changePassword(QString::fromUtf16(Console::adminPassword), u"grey-lake-71x"_s);
        }
        house.bench.clock.advance(2 * 60 * 60 * 1000); // eve's ninety days are over
        house.admin.disconnect();
        house.admin.connect();
        house.admin.login(QString::fromUtf16(Console::adminUser), u"grey-lake-71x"_s);
        if (!house.admin.last<wire::in::AuthOk>()) {
            house.admin.login(QString::fromUtf16(Console::adminUser), QString::fromUtf16(Console::adminPassword));
        }
        QVERIFY(house.admin.last<wire::in::AuthOk>());
        if (house.admin.last<wire::in::AuthOk>()->mustChange) {
            house.admin.changePassword(QString::fromUtf16(Console::adminPassword), u"grey-lake-71x"_s);
        }
        setRoleOf(house.admin, house.admin.operatorId, policy::roles::operatorRole);
        SAME(house.admin.refused(), Refusal::LastAdmin);
    }
};

QTEST_GUILESS_MAIN(RolesTest)
#include "roles_test.moc"
