// Administration: one-time passwords are handed on once; devices are certified by this console and nobody else.
#include <QSignalSpy>
#include <QTest>

#include "core/client/snippet.h"
#include "tests/client/signedin.h"

using namespace sealdesk;
using namespace sealdesk::client;
using namespace Qt::StringLiterals;

namespace {

struct AdminBench : SignedIn {
    seal::SigningKey other = seal::SigningKey::generate().value();

    AdminBench()
    {
        role = policy::roles::admin;
        permissions = {u"chat"_s, u"request_form"_s, u"manage_operators"_s, u"manage_devices"_s};
        ownIntermediate = true;
    }

    [[nodiscard]] wire::in::DeviceEntry device(wire::DeviceStatus status, qint64 expires = 0) const
    {
        wire::in::DeviceEntry entry;
        entry.device = wireId(other.publicKey().deviceId());
        entry.operatorId = idOf(2);
        entry.user = u"oskar"_s;
        entry.name = u"Oskar"_s;
        entry.publicKey = byteArray(other.publicKey().bytes());
        entry.status = status;
        entry.certificateExpiresMs = expires;
        return entry;
    }
};

} // namespace

class AdminDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewOperatorsPasswordIsHandedOnOnce()
    {
        AdminBench desk;
        desk.signIn();
        QSignalSpy created(&desk.admin, &AdminDesk::operatorCreated);
        desk.admin.createOperator(u"oskar"_s, u"Oskar"_s, policy::roles::operatorRole);
        const auto create = desk.out.last<wire::in::OperatorCreate>();
        QVERIFY(create);
        desk.admin.onOperatorCreated({create->id, SignedIn::idOf(2), u"ONE-TIME"_s});
        desk.admin.onOperatorCreated({create->id, SignedIn::idOf(2), u"ONE-TIME"_s});
        QCOMPARE(created.size(), 1);
        QCOMPARE(created[0][0].toString(), u"oskar"_s);
        QCOMPARE(created[0][1].toString(), u"ONE-TIME"_s);
    }

    void aRefusalIsHandedOn()
    {
        AdminBench desk;
        desk.signIn();
        QSignalSpy refused(&desk.admin, &AdminDesk::actionRefused);
        desk.admin.createOperator(u"oskar"_s, u"Oskar"_s, policy::roles::operatorRole);
        wire::in::Refused message;
        message.re = desk.out.last<wire::in::OperatorCreate>()->id;
        message.code = wire::Refusal::NameTaken;
        QVERIFY(desk.admin.onRefused(message));
        QCOMPARE(refused.size(), 1);
        QVERIFY(!desk.admin.onRefused(message));
    }

    void approvalSignsForThatDevice() // C17
    {
        AdminBench desk;
        desk.signIn();
        desk.admin.onDeviceListed({{}, {desk.device(wire::DeviceStatus::Pending)}});
        QCOMPARE(desk.admin.pendingDevices(), 1);
        QVERIFY(desk.admin.canApprove());
        QCOMPARE(AdminDesk::fingerprint(desk.admin.devices()[0]).size(), 19);
        desk.admin.approveDevice(desk.admin.devices()[0].device);
        const auto approve = desk.out.last<wire::in::DeviceApprove>();
        QVERIFY(approve);
        const auto pair = parsePair(approve->intermediate, approve->certificate);
        QVERIFY(pair && pairHolds(*pair, byteArray(desk.organisation->publicKey().bytes()), SignedIn::idOf(2),
                                  desk.other.publicKey(), desk.clock.wall));
        QCOMPARE(pair->device.body().shownName, std::string("Oskar"));
    }

    void anotherKeyUnderThatIdIsNotSigned()
    {
        AdminBench desk;
        desk.signIn();
        auto entry = desk.device(wire::DeviceStatus::Pending);
        entry.publicKey = byteArray(desk.organisation->publicKey().bytes());
        desk.admin.onDeviceListed({{}, {entry}});
        desk.admin.approveDevice(entry.device);
        QVERIFY(!desk.out.last<wire::in::DeviceApprove>());
    }

    void approvedDevicesAreRenewedSilently()
    {
        AdminBench desk;
        desk.signIn();
        const qint64 hour = 3600 * 1000;
        desk.admin.onDeviceListed({{}, {desk.device(wire::DeviceStatus::Approved, desk.clock.wall + 13 * hour)}});
        QVERIFY(!desk.out.last<wire::in::DeviceApprove>());
        desk.admin.onDeviceListed({{}, {desk.device(wire::DeviceStatus::Revoked, desk.clock.wall + 1 * hour)}});
        QVERIFY(!desk.out.last<wire::in::DeviceApprove>());
        desk.admin.onDeviceListed({{}, {desk.device(wire::DeviceStatus::Approved, desk.clock.wall + 11 * hour)}});
        QVERIFY(desk.out.last<wire::in::DeviceApprove>());
    }

    void withoutAnIntermediateNothingIsSigned()
    {
        AdminBench desk;
        desk.ownIntermediate = false;
        desk.signIn();
        QVERIFY(!desk.admin.canApprove());
        desk.admin.onDeviceListed({{}, {desk.device(wire::DeviceStatus::Pending)}});
        desk.admin.approveDevice(desk.admin.devices()[0].device);
        QVERIFY(!desk.out.last<wire::in::DeviceApprove>());
    }

    void theSnippetPinsOurKey() // A11
    {
        AdminBench desk;
        const auto relay = ServerAddress::parse(u"wss://chat.example:8443").value();
        const QByteArray key = byteArray(desk.organisation->publicKey().bytes());
        const QString html = buildSnippet({relay, {u"0.1.0"_s, u"sha384-AAAA"_s}, {key}, {}});
        QVERIFY(html.contains(u"src=\"https://chat.example:8443/w/0.1.0/sealdesk.js\""_s));
        QVERIFY(html.contains(u"integrity=\"sha384-AAAA\""_s));
        QVERIFY(html.contains(u"data-org-key=\""_s + base64Url(key) + u'"'));
        QVERIFY(buildSnippet({relay, {u"0.1.0"_s, u"sha384-\"><script>"_s}, {key}, {}}).isEmpty());
        QVERIFY(buildSnippet({relay, {u"0.1.0"_s, u"sha384-AAAA"_s}, {QByteArray(65, 'x')}, {}}).isEmpty());
        QVERIFY(!html.contains(u"data-exchange"_s));
    }

    void theSnippetNamesAnExchangeOnAnotherHost() // A11
    {
        AdminBench desk;
        const auto relay = ServerAddress::parse(u"wss://chat.example:8443").value();
        const QByteArray key = byteArray(desk.organisation->publicKey().bytes());
        const auto with = [&](QStringView exchange) {
            return buildSnippet({relay, {u"0.1.0"_s, u"sha384-AAAA"_s}, {key}, ServerAddress::parse(exchange).value()});
        };
        QVERIFY(!with(u"wss://chat.example:8444").contains(u"data-exchange"_s)); // allowed anyway
        QVERIFY(with(u"wss://forms.example:8444").contains(u"data-exchange=\"wss://forms.example:8444\"></script>"_s));
    }
};

QTEST_GUILESS_MAIN(AdminDeskTest)
#include "admindesk_test.moc"
