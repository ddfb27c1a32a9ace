// Every message of both client roles in every state, and every broken form of it, from the vectors that
// protocol.toml makes: what the table does not allow is refused, with the reason and without content, and
// nobody else notices.
#include "core/policy/totp.h"
#include "core/relay/limits.h"
#include "tests/relay/bench/named.h"
#include "tests/relay/bench/people.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"rain-on-9-roofs"_s;

QJsonObject vectors()
{
    QFile file(QStringLiteral(SEALDESK_VECTORS));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no vectors");
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList statesOf(const char *role)
{
    QStringList names;
    for (const QJsonValue state : vectors().value("states"_L1).toObject().value(QLatin1StringView(role)).toArray()) {
        names.append(state.toString());
    }
    return names;
}

void addRows(const QString &direction, const char *role)
{
    QTest::addColumn<QJsonObject>("message");
    QTest::addColumn<QString>("state");
    for (const QJsonValue entry : vectors().value("messages"_L1).toArray()) {
        const QJsonObject message = entry.toObject();
        if (message.value("direction"_L1).toString() != direction) {
            continue;
        }
        for (const QString &state : statesOf(role)) {
            const QString row = message.value("message"_L1).toString() % u" in " % state;
            QTest::newRow(qPrintable(row)) << message << state;
        }
    }
}

bool allows(const QJsonObject &message, const QString &state)
{
    return message.value("states"_L1).toArray().contains(state);
}

// A console in one of the states; the operator's role has no management permission.
struct OperatorScene {
    explicit OperatorScene(const QString &state)
    {
        setUpRelay(bench, admin);
        if (state == "new"_L1) {
            return;
        }
        const QString oneTime = admin.create(u"ben"_s, u"Ben"_s);
        console.login(u"ben"_s, oneTime);
        if (state == "must_change"_L1) {
            return;
        }
        console.changePassword(oneTime, password);
        admin.approve(console, u"Ben"_s);
        const auto certified = console.last<wire::in::DeviceCertified>();
        console.certificate = certified->certificate;
        console.intermediate = certified->intermediate;
        if (state == "locked"_L1) {
            console.lock();
        }
        if (state == "must_enrol"_L1) {
            bench.execute(u"UPDATE policy_parameter SET value = 1 WHERE name = 'second_factor'"_s);
            bench.advance(limits::accessRefreshMs + 1);
            enterAnew();
        }
        if (state == "second_factor"_L1) {
            console.send(wire::out::AuthEnrol{u"e"_s, password, {}}.encode());
            const QByteArray &seed = console.session->seat()->enrolling.bytes();
            console.send(
                wire::out::AuthConfirmEnrolment{u"c"_s, policy::totpAt(seed, policy::totpStep(bench.clock.wallMs()))}
                    .encode());
            enterAnew();
        }
        if (state == "ending"_L1) {
            visitor.start();
            console.accept(visitor.chat);
            (void)console.requestForm(visitor.chat);
            Console second(bench);
            second.login(u"ben"_s, password);
        }
    }
    void enterAnew()
    {
        console.disconnect();
        console.connect();
        console.login(u"ben"_s, password);
    }
    Bench bench;
    Console admin{bench};
    Console console{bench};
    Visitor visitor{bench};
};

} // namespace

class TableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void operatorMessages_data() { addRows(u"o>r"_s, "operator"); }
    void operatorMessages()
    {
        QFETCH(QJsonObject, message);
        QFETCH(QString, state);
        OperatorScene scene(state);
        QCOMPARE(nameOf(scene.console.session->state()), state);
        const qint64 accounts = scene.bench.count(u"SELECT count(*) FROM account"_s);
        const std::size_t before = scene.console.link->frames.size();
        scene.console.send(message.value("valid"_L1).toString().toUtf8());
        const bool answered = scene.console.link->frames.size() > before;
        const auto refused = scene.console.last<wire::in::Refused>();
        if (!allows(message, state)) {
            QVERIFY(refused);
            QCOMPARE(refused->message, message.value("message"_L1).toString());
            QVERIFY(refused->code == wire::Refusal::NotAllowed || refused->code == wire::Refusal::MustChangePassword ||
                    refused->code == wire::Refusal::MustEnrol || refused->code == wire::Refusal::SessionOver ||
                    refused->code == wire::Refusal::SessionLocked);
        } else if (const auto needed = wire::permissionFromString(message.value("permission"_L1).toString());
                   needed && !policy::builtInRole(u"operator")->permissions.has(*needed)) {
            SAME(std::optional(refused->code), wire::Refusal::NoPermission);
        } else {
            // Handled by its desk: an answer, or one of those that have none.
            const QString name = message.value("message"_L1).toString();
            QVERIFY(answered || name == "activity"_L1 || name == "chat.typing"_L1);
            // Two are allowed by the state, but not before something else has happened.
            const bool awaits = name == "form.report"_L1 || name == "auth.captcha_renew"_L1;
            QVERIFY(!refused || (refused->code != wire::Refusal::UnknownMessage &&
                                 (refused->code != wire::Refusal::NotAllowed || awaits)));
        }
        for (std::size_t i = before; i < scene.console.link->frames.size(); ++i) {
            QVERIFY(!scene.console.link->frames[i].contains("Gr\u00fc\u00dfe")); // the vectors' text
        }
        QCOMPARE(scene.bench.count(u"SELECT count(*) FROM account"_s), accounts);
        QVERIFY(!scene.admin.last<wire::in::AuthEnded>());
    }

    // Every role against every message: what its permissions do not name is refused, and nothing else is.
    void eachRoleMayWhatItsPermissionsSay_data()
    {
        QTest::addColumn<QString>("role");
        for (const policy::BuiltInRole &role : policy::builtInRoles) {
            QTest::newRow(role.id.data()) << QString(role.id);
        }
        for (const wire::Permission permission : wire::allPermissions) {
            QTest::newRow(wire::toString(permission).data()) << (u"only "_s + wire::toString(permission));
        }
        QTest::newRow("nothing") << u"only "_s;
    }
    void eachRoleMayWhatItsPermissionsSay()
    {
        QFETCH(QString, role);
        const bool custom = role.startsWith(u"only "_s);
        const QString only = role.mid(5);
        policy::Permissions held = custom ? policy::Permissions() : policy::builtInRole(role)->permissions;
        if (const auto permission = wire::permissionFromString(only); custom && permission) {
            held = policy::completed({*permission});
        }
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        QString id = role;
        if (custom) {
            admin.send(wire::out::RoleSave{u"r"_s, {}, u"Tested"_s, held.names(), 0}.encode());
            id = bench.text(u"SELECT role_id FROM custom_role"_s);
        }
        const QString oneTime = admin.create(u"ben"_s, u"Ben"_s, id);
        QVERIFY(!oneTime.isEmpty());
        Console console(bench);
        console.login(u"ben"_s, oneTime);
        console.changePassword(oneTime, password);
        QCOMPARE(console.last<wire::in::AuthOk>()->permissions, held.names());
        int refusedMessages = 0;
        for (const QJsonValue entry : vectors().value("messages"_L1).toArray()) {
            const QJsonObject message = entry.toObject();
            if (message.value("direction"_L1).toString() != "o>r"_L1 || !allows(message, u"signed_in"_s)) {
                continue;
            }
            if (console.session->state() != wire::OperatorState::SignedIn) { // a message has locked or ended it
                bench.clock.advance(10 * 1000);
                console.disconnect();
                console.connect();
                console.login(u"ben"_s, password);
                QCOMPARE(nameOf(console.session->state()), u"signed_in"_s);
            }
            const int before = console.count<wire::in::Refused>();
            console.send(message.value("valid"_L1).toString().toUtf8());
            const auto refused = console.count<wire::in::Refused>() > before ? console.last<wire::in::Refused>()
                                                                             : std::optional<wire::in::Refused>();
            const auto needed = wire::permissionFromString(message.value("permission"_L1).toString());
            const bool may = !needed || held.has(*needed);
            const QByteArray name = message.value("message"_L1).toString().toUtf8();
            QVERIFY2(may == !(refused && refused->code == wire::Refusal::NoPermission), name.constData());
            refusedMessages += may ? 0 : 1;
        }
        QVERIFY(refusedMessages > 0 || held == policy::Permissions::all());
    }

    void visitorMessages_data() { addRows(u"v>r"_s, "visitor"); }
    void visitorMessages()
    {
        QFETCH(QJsonObject, message);
        QFETCH(QString, state);
        Bench bench;
        Visitor visitor(bench);
        if (state == "chatting"_L1) {
            visitor.start();
        }
        QCOMPARE(nameOf(visitor.session->state()), state);
        visitor.send(message.value("valid"_L1).toString().toUtf8());
        const auto refused = visitor.last<wire::in::Refused>();
        if (!allows(message, state)) {
            QVERIFY(refused);
            SAME(std::optional(refused->code), wire::Refusal::NotAllowed);
            QCOMPARE(refused->message, message.value("message"_L1).toString());
        } else {
            QVERIFY(!refused || refused->code != wire::Refusal::NotAllowed);
        }
        QCOMPARE(bench.count(u"SELECT count(*) FROM entry WHERE kind = 'line'"_s), 0);
    }

    void brokenMessagesAreRefusedByName_data()
    {
        QTest::addColumn<QString>("direction");
        QTest::newRow("operator") << u"o>r"_s;
        QTest::newRow("visitor") << u"v>r"_s;
    }
    void brokenMessagesAreRefusedByName()
    {
        QFETCH(QString, direction);
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        int tried = 0;
        for (const QJsonValue entry : vectors().value("messages"_L1).toArray()) {
            const QJsonObject message = entry.toObject();
            if (message.value("direction"_L1).toString() != direction) {
                continue;
            }
            for (const QJsonValue row : message.value("refused"_L1).toArray()) {
                const QByteArray frame = row.toObject().value("frame"_L1).toString().toUtf8();
                auto link = std::make_shared<FakeLink>();
                if (direction == "o>r"_L1) {
                    const auto session = bench.hub->operatorConnected(link);
                    session->text(frame);
                    session->closed();
                } else {
                    const auto session = bench.hub->visitorConnected(link);
                    session->text(frame);
                    session->closed();
                }
                QCOMPARE(link->frames.size(), std::size_t(1));
                const auto answer = wire::parseRelayToOperator(link->frames[0]);
                QVERIFY(answer.ok());
                const auto &refused = std::get<wire::in::Refused>(*answer);
                SAME(std::optional(refused.code), wire::Refusal::Malformed);
                QCOMPARE(refused.message, message.value("message"_L1).toString());
                ++tried;
            }
        }
        QVERIFY(tried > 20);
        bench.settle();
    }

    void framesThatAreNoMessages()
    {
        Bench bench;
        Visitor visitor(bench);
        for (const QJsonValue entry : vectors().value("frames"_L1).toArray()) {
            visitor.send(entry.toObject().value("frame"_L1).toString().toUtf8());
            const auto refused = visitor.last<wire::in::Refused>();
            QVERIFY(refused);
            QVERIFY(refused->re.isEmpty());
            QVERIFY(refused->message.isEmpty());
        }
        visitor.send(QByteArray(wire::limits::frameBytes + 1, ' '));
        SAME(visitor.refused(), wire::Refusal::Oversized);
        QVERIFY(bench.logged.find("toString") == std::string::npos);
    }

    void whoOnlySendsRubbishIsClosed()
    {
        Bench bench;
        Visitor good(bench);
        good.start();
        Visitor bad(bench);
        for (int i = 0; i < limits::badMessagesPerConnection; ++i) {
            QVERIFY(!bad.link->closed);
            bad.send("{}");
        }
        QVERIFY(bad.link->closed == LinkEnd::Policy);
        good.say(u"v1"_s, u"not affected"_s);
        QVERIFY(good.last<wire::in::ChatSaid>());
    }

    void refusedMessagesOfSignedInOperatorsAreAudited()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Console ben(bench);
        hire(bench, admin, ben, u"ben"_s, u"Ben"_s);
        wire::out::DeviceList list;
        list.id = u"l"_s;
        ben.send(list.encode());
        SAME(ben.refused(), wire::Refusal::NoPermission);
        QCOMPARE(bench.audited("refused_message"), 1);
        QCOMPARE(bench.text(u"SELECT resource FROM audit_entry WHERE action = 'refused_message'"_s), u"device.list"_s);
        QVERIFY(bench.auditWhole());
    }
};

QTEST_GUILESS_MAIN(TableTest)
#include "table_test.moc"
