#include "tests/ui/stage.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#include "core/base/bytes.h"
#include "core/client/certificatecheck.h"
#include "core/client/certification.h"
#include "core/client/convert.h"
#include "core/client/overloaded.h"
#include "core/protocol/text.h"
#include "tests/seal/testing/formsealer.h"
#include "tests/seal/testing/testkeys.h"

namespace sealdesk::ui {

using namespace Qt::StringLiterals;
using client::Overloaded;

namespace {

constexpr QLatin1StringView rightCode("123456");
constexpr int recoveryCodes = 10;

QByteArray organisationBytes(const seal::SigningKey &key) { return client::byteArray(key.publicKey().bytes()); }

QString cardholderForm()
{
    QFile file(QStringLiteral(SEALDESK_SOURCE "/resources/forms/cardholder.json"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString Stage::idOf(const QString &name)
{
    return client::base64Url(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Md5));
}

Stage::Stage(StageSettings settings)
    : m_settings(settings), m_certificate(client::TestCertificate::make()), m_relay(m_certificate),
      m_exchange(m_certificate), m_profile(m_folder.path()), m_organisation(seal::testSigningKey("organisation"))
{
    client::Console::Parts parts{clock, keyStore, m_profile, {u"1.0.0"_s, u"sha384-"_s + QString(64, u'A')}};
    m_console = std::make_unique<client::Console>(parts);
    operators = {{idOf(u"mira"_s),
                  u"mira"_s,
                  u"Mira Lindqvist"_s,
                  policy::roles::admin,
                  false,
                  true,
                  true,
                  0,
                  0,
                  true,
                  false,
                  {},
                  true},
                 {idOf(u"jonas"_s),
                  u"jonas"_s,
                  u"Jonas Weber"_s,
                  policy::roles::operatorRole,
                  false,
                  true,
                  true,
                  0,
                  0,
                  false,
                  false,
                  {},
                  true},
                 {idOf(u"aiko"_s), u"aiko"_s, u"Aiko Tanaka"_s, idOf(u"night"_s), true, false, true, 0, 0, false, false,
                  u"Night shift"_s, true}};
    for (const policy::BuiltInRole &role : policy::builtInRoles) {
        const bool inUse = role.id == policy::roles::admin || role.id == policy::roles::operatorRole;
        roles.push_back({role.id, {}, true, role.permissions.names(), 1, inUse ? 1 : 0});
    }
    roles.push_back({idOf(u"night"_s), u"Night shift"_s, false, {u"chat"_s, u"request_form"_s}, 3, 1});
    roles.push_back({idOf(u"lead"_s), u"Team lead"_s, false, {u"chat"_s, u"manage_operators"_s}, 1, 0});
    m_relay.onConnected = [this] {
        send(wire::out::Hello{1, u"0.1.0"_s, QByteArray(32, 'n'), m_settings.setUp,
                              m_settings.setUp ? idOf(u"organisation"_s) : QString(),
                              m_settings.setUp ? u"Northwind Outfitters"_s : QString()});
    };
    m_relay.onFrame = [this](const QByteArray &frame) { onRelayFrame(frame); };
    m_exchange.onConnected = [this] { m_exchange.send(wire::out::XHello{1, QByteArray(32, 'x')}.encode()); };
    m_exchange.onFrame = [this](const QByteArray &frame) { onExchangeFrame(frame); };
}

Stage::~Stage()
{
    m_relay.onFrame = {};
    m_exchange.onFrame = {};
}

void Stage::connectFirstTime()
{
    m_console->connectTo(m_relay.address());
    QTRY_COMPARE(m_console->link().state(), client::LinkState::NeedsTrust);
}

void Stage::trust()
{
    QVERIFY(m_console->link().acceptCertificate(m_console->link().presentedFingerprint()));
    QTRY_COMPARE(m_console->link().state(), client::LinkState::Connected);
    QTRY_VERIFY(m_console->session().helloSeen());
}

void Stage::signIn()
{
    connectFirstTime();
    trust();
    QTRY_VERIFY(m_console->keys().isReady());
    QCOMPARE(m_console->session().signIn(u"mira"_s, password()), client::LocalRefusal::None);
    QTRY_VERIFY(m_console->session().isSignedIn());
    QTRY_VERIFY(!m_console->forms().forms().isEmpty());
}

MaskedText Stage::masked(const QString &text) const { return m_scanner.mask(wire::rawFromQString(text)); }

void Stage::onRelayFrame(const QByteArray &frame)
{
    auto parsed = wire::parseOperatorToRelay(frame);
    if (!parsed) {
        return;
    }
    const QString id = wire::messageId(*parsed);
    if (refuseNext.has_value() &&
        (refuseNext->message.isEmpty() || refuseNext->message == wire::messageName(*parsed))) {
        refuseNext->re = id;
        refuseNext->message = wire::messageName(*parsed);
        send(*std::exchange(refuseNext, std::nullopt));
        return;
    }
    const auto refuse = [&](wire::Refusal code) {
        wire::out::Refused refused;
        refused.re = id;
        refused.message = wire::messageName(*parsed);
        refused.code = code;
        send(refused);
    };
    std::visit(
        Overloaded{
            [&](const wire::in::AuthLogin &message) {
                if (m_settings.needsCode) {
                    send(wire::out::AuthCodeNeeded{id});
                } else {
                    acceptSignIn(id, message.deviceKey);
                }
            },
            [&](const wire::in::AuthCode &message) {
                if (message.code == rightCode) {
                    acceptSignIn(id, m_console->keys().devicePublicKey());
                } else {
                    refuse(wire::Refusal::CodeWrong);
                }
            },
            [&](const wire::in::AuthEnrol &) {
                // The RFC's own seed.
                const QString key = u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s;
                send(wire::out::AuthEnrolment{
                    id, key,
                    u"otpauth://totp/Northwind%20Outfitters:mira?secret="_s + key +
                        u"&issuer=Northwind%20Outfitters&algorithm=SHA1&digits=6&period=30"_s});
            },
            [&](const wire::in::AuthConfirmEnrolment &message) {
                if (message.code != rightCode) {
                    refuse(wire::Refusal::CodeWrong);
                    return;
                }
                sendRecoveryCodes(id);
                if (std::exchange(m_settings.mustEnrol, false)) {
                    acceptSignIn(id, m_console->keys().devicePublicKey());
                }
            },
            [&](const wire::in::AuthRenewRecovery &message) {
                if (message.code == rightCode) {
                    sendRecoveryCodes(id);
                } else {
                    refuse(wire::Refusal::CodeWrong);
                }
            },
            [&](const wire::in::AuthChangePassword &) {
                m_settings.mustChange = false;
                m_settings.passwordLastsMs = 90LL * 24 * 3600 * 1000;
                acceptSignIn(id, m_console->keys().devicePublicKey());
            },
            [&](const wire::in::AuthLock &message) { tellLocked(message.reason, {}); },
            [&](const wire::in::AuthUnlock &message) {
                if (message.password == password() && m_settings.unlockNeedsCode) {
                    send(wire::out::AuthCodeNeeded{id});
                } else if (message.password == password()) {
                    acceptSignIn(id, m_console->keys().devicePublicKey());
                } else {
                    wire::out::Refused refused;
                    refused.re = id;
                    refused.message = u"auth.unlock"_s;
                    refused.code = wire::Refusal::BadCredentials;
                    send(refused);
                }
            },
            [&](const wire::in::SetupBegin &) {
                send(wire::out::SetupDone{id, idOf(u"organisation"_s)});
            },
            [&](const wire::in::ChatSay &message) {
                if (!m_holdLines) {
                    tell(message.chat, wire::Author::Operator, wire::toQString(m_scanner.mask(message.text)),
                         message.line);
                }
            },
            [&](const wire::in::PolicySetMasking &message) {
                send(wire::out::Done{id});
                send(wire::out::PolicyMasking{message.statement});
            },
            [&](const wire::in::ChatAccept &message) {
                auto &chat = m_chats.at(message.chat);
                chat.state = wire::ChatState::Active;
                chat.operatorId = idOf(u"mira"_s);
                send(wire::out::Done{id});
                wire::out::ChatUpdate update;
                update.chat = chat;
                send(update);
                chatEvent(message.chat, wire::EventKind::Accepted);
            },
            [&](const wire::in::ChatEnd &message) {
                auto &chat = m_chats.at(message.chat);
                chat.state = wire::ChatState::Ended;
                send(wire::out::Done{id});
                chatEvent(message.chat, wire::EventKind::Ended);
                wire::out::ChatUpdate update;
                update.chat = chat;
                send(update);
            },
            [&](const wire::in::ChatSync &message) {
                send(wire::out::ChatSynced{message.chat, m_seq[message.chat], m_chats.at(message.chat).state});
            },
            [&](const wire::in::FormRequest &message) {
                m_request = message.request;
                m_requestChat = message.chat;
                send(wire::out::FormGranted{id, message.request, QByteArray(64, 't'), m_exchange.url().toString(), {}});
            },
            [&](const wire::in::FormReady &) {
                send(wire::out::Done{id});
                chatEvent(m_requestChat, wire::EventKind::FormSent, m_request);
                formState(wire::FormState::Sent);
            },
            [&](const wire::in::FormReport &message) {
                send(wire::out::Done{id});
                if (message.state == wire::FormState::Submitted) {
                    chatEvent(m_requestChat, wire::EventKind::FormSubmitted, m_request);
                }
            },
            [&](const wire::in::FormPurged &message) {
                send(wire::out::Done{id});
                chatEvent(m_requestChat, wire::EventKind::FormPurged, message.request);
            },
            [&](const wire::in::OperatorList &) {
                wire::out::OperatorListed listed;
                listed.re = id;
                listed.operators = operators;
                send(listed);
            },
            [&](const wire::in::OperatorCreate &) {
                send(wire::out::OperatorCreated{id, idOf(u"new"_s), u"tulip-forge-82-river"_s});
            },
            [&](const wire::in::OperatorResetPassword &) {
                send(wire::out::OperatorCreated{id, idOf(u"jonas"_s), u"amber-kettle-31-north"_s});
            },
            [&](const wire::in::OperatorSetEnabled &message) {
                for (auto &row : operators) {
                    if (row.operatorId == message.operatorId) {
                        row.enabled = message.enabled;
                        row.online = row.online && message.enabled;
                    }
                }
                send(wire::out::Done{id});
            },
            [&](const wire::in::OperatorSetRole &message) {
                for (auto &row : operators) {
                    if (row.operatorId == message.operatorId) {
                        row.role = message.role;
                        row.online = false;
                    }
                }
                send(wire::out::Done{id});
            },
            [&](const wire::in::OperatorUnlock &message) {
                for (auto &row : operators) {
                    if (row.operatorId == message.operatorId) {
                        row.lockedSeconds = row.strangersLockedSeconds = 0;
                    }
                }
                send(wire::out::Done{id});
            },
            [&](const wire::in::RoleList &) {
                send(wire::out::RoleListed{id, roles});
            },
            [&](const wire::in::RoleSave &message) {
                saved = message;
                send(wire::out::Done{id});
            },
            [&](const wire::in::RoleDelete &message) {
                std::erase_if(roles, [&message](const auto &role) { return role.role == message.role; });
                send(wire::out::Done{id});
            },
            [&](const wire::in::PolicyAccessList &) {
                wire::out::PolicyAccessListed listed;
                listed.re = id;
                listed.parameters = {{u"four_eyes"_s, wire::PolicyUnit::Switch, fourEyes ? 1 : 0, 0, 0, 1, {}}};
                send(listed);
            },
            [&](const wire::in::PolicyAccessSet &message) {
                fourEyes = message.value != 0;
                send(wire::out::Done{id});
            },
            [&](const wire::in::PolicyProposalsList &) {
                send(wire::out::PolicyProposals{id, proposals});
            },
            [&](const wire::in::PolicyProposalsDecide &message) {
                std::erase_if(proposals, [&message](const auto &one) { return one.proposal == message.proposal; });
                decided.push_back(message);
                send(wire::out::Done{id});
                send(wire::out::PolicyProposals{QString(), proposals});
            },
            [&](const wire::in::DeviceList &) {
                const auto key = [](const char *name) {
                    return client::byteArray(seal::testSigningKey(name).publicKey().bytes());
                };
                const auto id16 = [](const char *name) {
                    return client::wireId(seal::testSigningKey(name).publicKey().deviceId());
                };
                wire::out::DeviceListed listed;
                listed.re = id;
                listed.devices = {{m_console->keys().deviceId(),
                                   idOf(u"mira"_s),
                                   u"mira"_s,
                                   u"Mira Lindqvist"_s,
                                   u"studio-desk"_s,
                                   m_console->keys().devicePublicKey(),
                                   wire::DeviceStatus::Approved,
                                   clock.wall + 86'000'000,
                                   policy::roles::admin,
                                   {},
                                   true},
                                  {id16("jonas"),
                                   idOf(u"jonas"_s),
                                   u"jonas"_s,
                                   u"Jonas Weber"_s,
                                   u"counter-2"_s,
                                   key("jonas"),
                                   wire::DeviceStatus::Pending,
                                   0,
                                   policy::roles::operatorRole,
                                   {},
                                   false},
                                  {id16("aiko"),
                                   idOf(u"aiko"_s),
                                   u"aiko"_s,
                                   u"Aiko Tanaka"_s,
                                   u"old-laptop"_s,
                                   key("aiko"),
                                   wire::DeviceStatus::Revoked,
                                   0,
                                   policy::roles::operatorRole,
                                   {},
                                   false}};
                send(listed);
            },
            [&](const auto &) {
                if (!id.isEmpty()) {
                    send(wire::out::Done{id});
                }
            },
        },
        *parsed);
}

void Stage::acceptSignIn(const QString &re, const QByteArray &deviceKey)
{
    const QByteArray organisation = organisationBytes(m_organisation);
    const client::Subject subject{idOf(u"mira"_s), u"Mira Lindqvist"_s, deviceKey};
    wire::out::AuthOk ok;
    ok.re = re;
    ok.token = QByteArray(32, 's');
    ok.mustChange = m_settings.mustChange;
    ok.mustEnrol = m_settings.mustEnrol;
    ok.secondFactor = !m_settings.mustEnrol;
    ok.recoveryLeft = m_settings.mustEnrol ? 0 : recoveryCodes;
    ok.operatorId = idOf(u"mira"_s);
    ok.user = u"mira"_s;
    ok.name = u"Mira Lindqvist"_s;
    ok.role = m_settings.role;
    ok.permissions = m_settings.permissions.value_or(policy::permissionsOf(m_settings.role, {})).names();
    ok.organisationKey = organisation;
    ok.deviceStatus = m_settings.device;
    if (m_settings.device == wire::DeviceStatus::Approved) {
        ok.intermediate = client::issueIntermediate(m_organisation, subject, clock.wall);
        ok.certificate = client::issueDeviceCertificate(
            m_console->keys().device(), m_organisation.publicKey().organisationId(), subject, clock.wall);
    }
    ok.passwordExpiresMs = clock.wall + m_settings.passwordLastsMs;
    ok.rules = {{u"minimum_length"_s, m_settings.minimumLength}, {u"a_newer_one"_s, 7}};
    ok.exchange = m_exchange.url().toString();
    ok.exchangeSpki = client::spkiSha256(m_certificate.certificate);
    send(ok);
    if (!ok.mustChange && !ok.mustEnrol) {
        sendLists();
    }
}

void Stage::sendRecoveryCodes(const QString &re)
{
    wire::out::AuthRecoveryCodes codes;
    codes.re = re;
    for (int i = 0; i < recoveryCodes; ++i) {
        codes.codes.push_back(u"K7MQ-X2VD-9HRA-W4T%1"_s.arg(QChar(u'B' + i)));
    }
    send(codes);
}

void Stage::tellPermissions(policy::Permissions permissions)
{
    send(wire::out::AuthPermissions{u"Night shift"_s, permissions.names()});
}

void Stage::sendLists()
{
    wire::out::FormList forms;
    forms.forms.push_back({u"cardholder"_s, 1, cardholderForm()});
    send(forms);
    wire::out::FormRules rules;
    rules.revealSeconds = m_settings.revealSeconds;
    rules.copySeconds = m_settings.copySeconds;
    send(rules);
    wire::out::ChatList list;
    for (const auto &[id, chat] : m_chats) {
        list.chats.push_back(chat);
    }
    send(list);
    send(wire::out::FormPending{});
}

void Stage::tellLocked(wire::LockReason reason, const client::LockNews &news)
{
    send(wire::out::AuthLocked{reason, news.waiting, news.chats, news.lines, lockedMs});
}

void Stage::onExchangeFrame(const QByteArray &frame)
{
    auto parsed = wire::parseConsoleToExchange(frame);
    if (!parsed) {
        return;
    }
    std::visit(Overloaded{
                   [&](const wire::in::XJoin &) { m_exchange.send(wire::out::XJoined{m_request}.encode()); },
                   [&](const wire::in::XOffer &message) {
                       auto offer = seal::Offer::parse(client::byteView(message.offer));
                       QVERIFY(offer.ok());
                       m_offer.emplace(std::move(offer).value());
                       m_exchange.send(wire::out::XStored{m_request}.encode());
                   },
                   [&](const auto &) {},
               },
               *parsed);
}

void Stage::submitForm()
{
    QVERIFY(m_offer.has_value());
    // A test number of a brand's own documentation, never a real one.
    const seal::SealedForm sealed = seal::sealForm(*m_offer, {{"card_number", "4111111111111111"},
                                                              {"cardholder_name", "A Visitor"},
                                                              {"expiry", "12/29"},
                                                              {"security_code", "123"}});
    m_exchange.send(wire::out::XEnvelope{client::byteArray(sealed.envelope.encoded())}.encode());
}

} // namespace sealdesk::ui
