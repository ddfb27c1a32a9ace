// LiveAdmin: an administrator with an approved device on a real connection to a real relay.
#pragma once

#include "core/base/systemclock.h"
#include "core/relay/ids.h"
#include "tests/relay/bench/named.h"
#include "tests/relay/bench/people.h"
#include "tests/relay/bench/program.h"

namespace sealdesk::relay {

// The set-up secret in what `sealdesk-relay setup` printed.
[[nodiscard]] inline QString printedSecret(const QByteArray &output)
{
    return QString::fromUtf8(output.mid(output.lastIndexOf(' ') + 1)).trimmed();
}

struct LiveAdmin {
    explicit LiveAdmin(quint16 port) : client(std::make_unique<LiveClient>(port, QStringLiteral("/v1/operator"))) {}
    bool hello()
    {
        const bool open = client->open();
        const auto message = client->await<wire::in::Hello>();
        nonce = message ? message->nonce : QByteArray();
        return open && message;
    }
    void setUp(const QString &secret)
    {
        const Papers papers = papersFor(device, organisation, QStringLiteral("Anna"), SystemClock().wallMs());
        wire::out::SetupBegin message;
        message.id = newId();
        message.secret = secret;
        message.organisationName = QStringLiteral("Nordlicht");
        message.organisationKey = toQByteArray(organisation.publicKey().bytes());
        message.user = QStringLiteral("admin");
        message.name = QStringLiteral("Anna");
        message.password = QStringLiteral("sunflower-7-lake");
        message.deviceName = QStringLiteral("Desk");
        message.deviceKey = toQByteArray(device.publicKey().bytes());
        message.proof = proofFor(device, nonce);
        message.intermediate = papers.intermediate;
        message.certificate = papers.certificate;
        client->send(message.encode());
    }
    std::optional<wire::in::AuthOk> login(const QString &password = QStringLiteral("sunflower-7-lake"))
    {
        wire::out::AuthLogin message;
        message.id = newId();
        message.user = QStringLiteral("admin");
        message.password = password;
        message.deviceName = QStringLiteral("Desk");
        message.deviceKey = toQByteArray(device.publicKey().bytes());
        message.proof = proofFor(device, nonce);
        message.lasting = true;
        client->send(message.encode());
        auto ok = client->await<wire::in::AuthOk>();
        token = ok ? ok->token : token;
        return ok;
    }
    std::optional<wire::in::AuthOk> resume(quint16 port)
    {
        client = std::make_unique<LiveClient>(port, QStringLiteral("/v1/operator"));
        if (!hello()) {
            return std::nullopt;
        }
        wire::out::AuthResume message;
        message.id = newId();
        message.token = token;
        message.deviceKey = toQByteArray(device.publicKey().bytes());
        message.proof = proofFor(device, nonce);
        client->send(message.encode());
        return client->await<wire::in::AuthOk>();
    }

    std::unique_ptr<LiveClient> client;
    seal::SigningKey device = newKey();
    seal::SigningKey organisation = newKey();
    QByteArray nonce;
    QByteArray token;
};

} // namespace sealdesk::relay
