// What the built-in roles may do, sets of permissions, and names that look like a built-in role's.
#include "core/policy/permissions.h"

#include <QTest>

using namespace sealdesk::policy;
using namespace Qt::StringLiterals;
using sealdesk::wire::Permission;

class PermissionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatNoRoleListsNobodyMayDo()
    {
        QVERIFY(Permissions().isEmpty());
        for (const Permission permission : sealdesk::wire::allPermissions) {
            QVERIFY(!Permissions().has(permission));
            QVERIFY(!permissionsOf(u"root", {}).has(permission));
            QVERIFY(Permissions::all().has(permission));
        }
        QVERIFY(permissionsOf(u"", {}).isEmpty());
        QVERIFY(permissionsOf(u"Admin", {}).isEmpty()); // ids are exact
    }

    void auditorsNeitherChatNorSeeAnswers()
    {
        const Permissions auditor = permissionsOf(QString(roles::auditor), {});
        QCOMPARE(auditor.names(), (std::vector<QString>{u"view_policy"_s, u"view_audit"_s}));
    }

    void supervisorsAreOperatorsWhoReadTranscripts()
    {
        Permissions supervisor = builtInRole(u"supervisor")->permissions;
        QVERIFY(supervisor.has(Permission::ViewTranscripts));
        supervisor.remove(Permission::ViewTranscripts);
        QVERIFY(supervisor == builtInRole(u"operator")->permissions);
        QVERIFY(!isAdministrator(supervisor));
    }

    void aStoredRoleCannotReplaceABuiltInOne()
    {
        QVERIFY(permissionsOf(u"operator", u"manage_policy"_s) == builtInRole(u"operator")->permissions);
    }

    void namesThatThisVersionDoesNotKnowAllowNothing()
    {
        QCOMPARE(Permissions::stored(u"chat fly  request_form ").names(),
                 (std::vector<QString>{u"chat"_s, u"request_form"_s}));
        QCOMPARE(Permissions::stored(Permissions::all().toStored()).names(), Permissions::all().names());
        QVERIFY(!Permissions::fromNames(std::vector<QString>{u"chat"_s, u"fly"_s}));
        QVERIFY(Permissions::fromNames(std::vector<QString>{u"chat"_s})->has(Permission::Chat));
    }

    void whoChangesTheRulesSeesThem()
    {
        QVERIFY(completed({Permission::ManagePolicy}).has(Permission::ViewPolicy));
        QVERIFY(!completed({Permission::Chat}).has(Permission::ViewPolicy));
    }

    void anAdministratorManagesOperatorsAndPolicy()
    {
        QVERIFY(isAdministrator(Permissions::all()));
        QVERIFY(isAdministrator({Permission::ManageOperators, Permission::ManagePolicy}));
        QVERIFY(!isAdministrator({Permission::ManageOperators}));
        QVERIFY(!isAdministrator({Permission::ManagePolicy}));
    }

    void oneSetIncludesAnother()
    {
        const Permissions chat{Permission::Chat};
        QVERIFY(Permissions::all().includes(chat) && chat.includes(chat) && chat.includes({}));
        QVERIFY(!chat.includes(Permissions::all()));
    }

    void namesThatLookBuiltIn()
    {
        for (const QString &name : {u"admin"_s, u"Admin"_s, u"ADM1N"_s, u"adrnin"_s, u"Ad min"_s, u"admin."_s,
                                    u"Administrator"_s, u"\u0430dmin"_s, u"Operat0r"_s, u"Super-visor"_s, u"Auditor"_s,
                                    u"Administrador"_s, u"Opérateur"_s, u"..."_s, u"\uff41dmin"_s}) {
            QVERIFY2(looksBuiltIn(name), qPrintable(name));
        }
        for (const QString &name : {u"Team lead"_s, u"Night shift"_s, u"Admin assistant"_s, u"Rechnungen"_s}) {
            QVERIFY2(!looksBuiltIn(name), qPrintable(name));
        }
    }
};

QTEST_APPLESS_MAIN(PermissionsTest)
#include "permissions_test.moc"
