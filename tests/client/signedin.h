// SignedIn: the desks of one console, wired as Console wires them but to a recorder, with an operator signed in and
// an approved device. The "relay" is the test.
#pragma once

#include "core/client/admindesk.h"
#include "core/client/certification.h"
#include "core/client/chatbook.h"
#include "core/client/convert.h"
#include "core/client/devicekeys.h"
#include "core/client/formdesk.h"
#include "core/client/maskingdesk.h"
#include "core/client/profile.h"
#include "core/client/session.h"
#include "core/masking/masker.h"
#include "core/policy/permissions.h"
#include "tests/client/fakes.h"

namespace sealdesk::client {

struct SignedIn {
    QTemporaryDir folder;
    FakeClock clock;
    FakeKeyStore store;
    Recorder out;
    masking::Masker masker{clock};
    Profile profile{folder.path()};
    DeviceKeys keys{store, profile};
    Session session{out, keys, profile, clock};
    ChatBook chats{out, session, masker, clock};
    FormDesk forms{{out, session, keys, chats, clock}};
    AdminDesk admin{out, session, keys, clock};
    MaskingDesk masking{{out, session, keys, profile, masker, clock}};

    std::optional<seal::SigningKey> organisation;
    std::optional<seal::SigningKey> adminDevice;
    QString operatorId = idOf(1);
    QByteArray token = QByteArray(32, 't');
    wire::DeviceStatus deviceStatus = wire::DeviceStatus::Approved;
    std::vector<QString> permissions{QStringLiteral("chat"), QStringLiteral("request_form"),
                                     QStringLiteral("reveal_field")};
    QString role = policy::roles::operatorRole;
    bool ownIntermediate = false; // this device is an admin's
    std::int64_t certificateAgeMs = 0;
    std::int64_t intermediateAgeMs = 0;
    QByteArray exchangeSpki = QByteArray(32, 'x');

    // A wire id of 16 equal bytes.
    [[nodiscard]] static QString idOf(int number) { return base64Url(QByteArray(16, static_cast<char>(number))); }

    SignedIn()
    {
        organisation.emplace(seal::SigningKey::generate().value());
        adminDevice.emplace(seal::SigningKey::generate().value());
        QObject::connect(&session, &Session::live, &forms, &FormDesk::onSessionLive);
        QObject::connect(&session, &Session::live, &admin, &AdminDesk::onSessionLive);
        QObject::connect(&session, &Session::ending, &forms,
                         [this](wire::EndReason) { forms.onSessionOver(wire::PurgeReason::Logout); });
        keys.load(ServerAddress::parse(u"wss://127.0.0.1:8443").value());
    }

    void hello() { session.onHello({wire::protocolVersion, {}, QByteArray(32, 'n'), true, {}, {}}); }

    [[nodiscard]] wire::in::AuthOk authOk(const QString &re, bool mustChange = false)
    {
        const seal::SigningKey &issuer = ownIntermediate ? keys.device() : *adminDevice;
        const Subject adminSubject{idOf(9), QStringLiteral("Ada"), byteArray(issuer.publicKey().bytes())};
        const Subject own{operatorId, QStringLiteral("Olga"), keys.devicePublicKey()};
        wire::in::AuthOk ok;
        ok.re = re;
        ok.token = token;
        ok.mustChange = mustChange;
        ok.operatorId = operatorId;
        ok.user = QStringLiteral("olga");
        ok.name = QStringLiteral("Olga");
        ok.role = role;
        ok.permissions = permissions;
        ok.organisationKey = byteArray(organisation->publicKey().bytes());
        ok.deviceStatus = deviceStatus;
        ok.intermediate =
            issueIntermediate(*organisation, ownIntermediate ? own : adminSubject, clock.wall - intermediateAgeMs);
        ok.certificate = issueDeviceCertificate(issuer, organisation->publicKey().organisationId(), own,
                                                clock.wall - certificateAgeMs);
        ok.exchange = QStringLiteral("wss://127.0.0.1:1");
        ok.exchangeSpki = exchangeSpki;
        return ok;
    }

    void signIn()
    {
        hello();
        (void)session.signIn(QStringLiteral("olga"), QStringLiteral("correct horse 1"));
        session.onAuthOk(authOk(out.last<wire::in::AuthLogin>()->id));
    }

    void linkLost()
    {
        out.connected = false;
        session.onLinkLost();
        chats.onLinkLost();
        forms.onLinkLost();
    }

    void linkBack()
    {
        out.connected = true;
        out.frames.clear();
        hello();
        session.onAuthOk(authOk(out.last<wire::in::AuthResume>()->id));
    }

    [[nodiscard]] wire::in::ChatSummary summary(const QString &chat, wire::ChatState state, qint64 lastSeq = 0) const
    {
        wire::in::ChatSummary summary;
        summary.chat = chat;
        summary.state = state;
        summary.visitorName = RawText("Vera");
        summary.locale = QStringLiteral("de");
        summary.pageNonce = QByteArray(16, 'p');
        summary.operatorId = state == wire::ChatState::Waiting ? QString() : operatorId;
        summary.sinceMs = clock.wall;
        summary.lastSeq = lastSeq;
        return summary;
    }

    template <class... Summaries>
    void list(Summaries &&...summaries)
    {
        wire::in::ChatList message;
        (message.chats.push_back(std::forward<Summaries>(summaries)), ...);
        chats.onChatList(std::move(message));
    }

    void said(const QString &chat, qint64 seq, const QString &line, wire::Author from, const char *text)
    {
        wire::in::ChatSaid message;
        message.chat = chat;
        message.seq = seq;
        message.line = line;
        message.from = from;
        message.text = RawText(text);
        message.atMs = clock.wall;
        chats.onChatSaid(std::move(message));
    }
};

} // namespace sealdesk::client
