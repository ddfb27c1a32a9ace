#include "tests/relay/bench/people.h"

#include "core/protocol/text.h"
#include "core/relay/ids.h"
#include "core/seal/proofs.h"
#include "core/seal/purgereceipt.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sealdesk::relay {

using namespace Qt::StringLiterals;

namespace {

// The text goes out as typed: these clients do not mask, so that the relay has to.
QByteArray unmaskedSay(const QString &line, const QString &chat, const QString &text)
{
    QJsonObject json{{"t"_L1, "chat.say"_L1}, {"line"_L1, line}, {"chat"_L1, chat}, {"text"_L1, text}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray issued(seal::CertificateKind kind, const seal::SigningKey &issuer, const seal::PublicKey &organisation,
                  const QString &operatorId, const QString &name, const seal::PublicKey &key, qint64 nowMs)
{
    const qint64 life = kind == seal::CertificateKind::Intermediate ? seal::limits::intermediateLifeMs
                                                                    : seal::limits::deviceCertificateLifeMs;
    const auto certificate =
        seal::Certificate::issue(kind,
                                 {organisation.organisationId(), *seal::OperatorId::fromWire(operatorId.toStdString()),
                                  name.toStdString(), key, nowMs, nowMs + life},
                                 issuer);
    return certificate.ok() ? toQByteArray(certificate->encoded()) : QByteArray();
}

} // namespace

seal::SigningKey newKey()
{
    auto key = seal::SigningKey::generate();
    if (!key.ok()) {
        qFatal("no key");
    }
    return std::move(key).value();
}

Papers papersFor(const seal::SigningKey &device, const seal::SigningKey &organisation, const QString &name,
                 qint64 nowMs)
{
    Papers papers;
    papers.operatorId = newId();
    papers.intermediate = issued(seal::CertificateKind::Intermediate, organisation, organisation.publicKey(),
                                 papers.operatorId, name, device.publicKey(), nowMs);
    papers.certificate = issued(seal::CertificateKind::Device, device, organisation.publicKey(), papers.operatorId,
                                name, device.publicKey(), nowMs);
    return papers;
}

QByteArray proofFor(const seal::SigningKey &device, const QByteArray &nonce)
{
    const auto signature = seal::signDeviceProof(device, *seal::HelloNonce::fromBytes(viewOf(nonce)));
    return toQByteArray(signature->bytes());
}

MaskedText masked(const QString &text) { return masking::CardScanner().mask(wire::rawFromQString(text)); }

// ---- Visitor

void Visitor::connect()
{
    link = std::make_shared<FakeLink>(m_address);
    session = m_bench.hub->visitorConnected(link);
    m_start = m_bench.starts;
    session->opened();
}

void Visitor::disconnect()
{
    if (session && m_start != m_bench.starts) {
        lose(); // its relay is gone
    }
    if (session) {
        session->closed();
        session.reset();
        m_bench.settle();
    }
}

void Visitor::send(const QByteArray &frame)
{
    session->text(frame);
    m_bench.settle();
}

void Visitor::start(const QString &name)
{
    const QJsonObject json{
        {"t"_L1, "chat.start"_L1},    {"id"_L1, newId()},
        {"consent"_L1, true},         {"name"_L1, name},
        {"page_title"_L1, "Lamp"_L1}, {"page_url"_L1, "https://shop.example/lamp"_L1},
        {"locale"_L1, "de"_L1},       {"page_nonce"_L1, QString::fromStdString(toBase64Url(viewOf(pageNonce)))}};
    send(QJsonDocument(json).toJson(QJsonDocument::Compact));
    if (const auto started = last<wire::in::ChatStarted>()) {
        chat = started->chat;
        token = started->token;
    }
}

void Visitor::resume(qint64 after)
{
    wire::out::ChatResume message;
    message.id = newId();
    message.token = token;
    message.after = after;
    message.pageNonce = pageNonce;
    send(message.encode());
    if (const auto started = last<wire::in::ChatStarted>()) {
        token = started->token;
    }
}

void Visitor::say(const QString &line, const QString &text) { send(unmaskedSay(line, chat, text)); }

void Visitor::open(const QString &request) { openAgain(request); }

QByteArray Visitor::openAgain(const QString &request, const QByteArray &holder)
{
    wire::out::FormOpen message;
    message.id = newId();
    message.request = request;
    message.holderKey = holder.isEmpty() ? toQByteArray(newKey().publicKey().bytes()) : holder;
    send(message.encode());
    return message.holderKey;
}

std::optional<wire::Refusal> Visitor::refused() const
{
    const auto message = last<wire::in::Refused>();
    return message ? std::optional(message->code) : std::nullopt;
}

// ---- Console

Console::Console(Bench &bench, const char *address)
    : device(newKey()), organisation(newKey()), m_bench(bench), m_address(address)
{
    connect();
}

void Console::connect()
{
    link = std::make_shared<FakeLink>(m_address);
    session = m_bench.hub->operatorConnected(link);
    m_start = m_bench.starts;
    session->opened();
}

void Console::disconnect()
{
    if (session && m_start != m_bench.starts) {
        lose(); // its relay is gone
    }
    if (session) {
        session->closed();
        session.reset();
        m_bench.settle();
    }
}

void Console::send(const QByteArray &frame)
{
    session->text(frame);
    m_bench.settle();
}

QString Console::deviceId() const { return QString::fromStdString(device.publicKey().deviceId().toWire()); }

QByteArray Console::deviceKey() const { return toQByteArray(device.publicKey().bytes()); }

QByteArray Console::proof() const { return proofFor(device, last<wire::in::Hello>()->nonce); }

void Console::setUp(const QString &secret)
{
    const Papers papers = papersFor(device, organisation, shownName, m_bench.clock.wallMs());
    operatorId = papers.operatorId;
    intermediate = papers.intermediate;
    certificate = papers.certificate;
    wire::out::SetupBegin message;
    message.id = newId();
    message.secret = secret;
    message.organisationName = u"Nordlicht"_s;
    message.organisationKey = toQByteArray(organisation.publicKey().bytes());
    message.user = QString::fromUtf16(adminUser);
    message.name = shownName;
    message.password = QString::fromUtf16(adminPassword);
    message.deviceName = u"Desk"_s;
    message.deviceKey = deviceKey();
    message.proof = proof();
    message.intermediate = intermediate;
    message.certificate = certificate;
    send(message.encode());
}

void Console::login(const QString &user, const QString &password, const QString &captchaAnswer)
{
    wire::out::AuthLogin message;
    message.id = newId();
    message.user = user;
    message.password = password;
    message.deviceName = u"Desk"_s;
    message.deviceKey = deviceKey();
    message.proof = proof();
    message.lasting = lasting;
    message.captcha = captchaAnswer;
    send(message.encode());
    takeAuthOk();
}

void Console::resume()
{
    wire::out::AuthResume message;
    message.id = newId();
    message.token = token;
    message.deviceKey = deviceKey();
    message.proof = proof();
    send(message.encode());
    takeAuthOk();
}

void Console::resumeLocked(wire::LockReason reason)
{
    wire::out::AuthResume message;
    message.id = newId();
    message.token = token;
    message.deviceKey = deviceKey();
    message.proof = proof();
    message.locked = true;
    message.lockReason = reason;
    send(message.encode());
    takeAuthOk();
}

void Console::lock(wire::LockReason reason)
{
    wire::out::AuthLock message;
    message.id = newId();
    message.reason = reason;
    send(message.encode());
}

void Console::unlock(const QString &password)
{
    wire::out::AuthUnlock message;
    message.id = newId();
    message.password = password;
    send(message.encode());
    takeAuthOk();
}

void Console::changePassword(const QString &current, const QString &replacement)
{
    wire::out::AuthChangePassword message;
    message.id = newId();
    message.current = current;
    message.replacement = replacement;
    send(message.encode());
    takeAuthOk();
}

void Console::takeAuthOk()
{
    if (const auto ok = last<wire::in::AuthOk>()) {
        token = ok->token;
        operatorId = ok->operatorId;
        shownName = ok->name;
        certificate = ok->certificate;
        intermediate = ok->intermediate;
    }
}

QString Console::create(const QString &user, const QString &name, const QString &role)
{
    wire::out::OperatorCreate message;
    message.id = newId();
    message.user = user;
    message.name = name;
    message.role = role;
    send(message.encode());
    const auto created = last<wire::in::OperatorCreated>();
    return created && created->re == message.id ? created->oneTimePassword : QString();
}

void Console::approve(const Console &other, const QString &name)
{
    wire::out::DeviceApprove message;
    message.id = newId();
    message.device = other.deviceId();
    message.intermediate = intermediate;
    message.certificate = issued(seal::CertificateKind::Device, device, organisation.publicKey(), other.operatorId,
                                 name, other.device.publicKey(), m_bench.clock.wallMs());
    send(message.encode());
}

void Console::accept(const QString &chat)
{
    wire::out::ChatAccept message;
    message.id = newId();
    message.chat = chat;
    send(message.encode());
}

void Console::say(const QString &chat, const QString &line, const QString &text)
{
    send(unmaskedSay(line, chat, text));
}

QString Console::requestForm(const QString &chat)
{
    wire::out::FormRequest message;
    message.id = newId();
    message.chat = chat;
    message.request = newId();
    message.form = u"cardholder"_s;
    message.formVersion = 1;
    message.offerHash = QByteArray(32, 'h');
    message.holderKey = toQByteArray(newKey().publicKey().bytes());
    message.expiresMs = m_bench.clock.wallMs() + 10LL * 60 * 1000;
    send(message.encode());
    return message.request;
}

void Console::sendForm(const QString &chat, QString &request)
{
    request = requestForm(chat);
    wire::out::FormReady ready;
    ready.id = newId();
    ready.request = request;
    send(ready.encode());
}

void Console::report(const QString &request, wire::FormState state)
{
    wire::out::FormReport message;
    message.id = newId();
    message.request = request;
    message.state = state;
    send(message.encode());
}

void Console::purge(const QString &chat, const QString &request, wire::PurgeReason reason,
                    const seal::SigningKey *signer)
{
    const auto first = seal::Certificate::parse(viewOf(intermediate));
    const auto second = seal::Certificate::parse(viewOf(certificate));
    wire::out::FormPurged message;
    message.id = newId();
    message.request = request;
    message.reason = reason;
    const auto receipt = seal::PurgeReceipt::issue(*seal::RequestId::fromWire(request.toStdString()),
                                                   *seal::ChatId::fromWire(chat.toStdString()),
                                                   static_cast<seal::ReceiptReason>(static_cast<int>(reason) + 1),
                                                   m_bench.clock.wallMs(), *first, *second, device);
    message.receipt = toQByteArray(receipt->encoded());
    if (signer) {
        // Another key's signature in place of the device's: the last 64 bytes.
        const QByteArray body = message.receipt.left(message.receipt.size() - 66);
        const auto forged = signer->sign("sealdesk-purge-1", viewOf(body));
        message.receipt.replace(message.receipt.size() - 64, 64, toQByteArray(forged->bytes()));
    }
    send(message.encode());
}

std::optional<wire::Refusal> Console::refused() const
{
    const auto message = last<wire::in::Refused>();
    return message ? std::optional(message->code) : std::nullopt;
}

// ---- both together

void setUpRelay(Bench &bench, Console &admin)
{
    admin.setUp(bench.setupSecret());
    admin.login(QString::fromUtf16(Console::adminUser), QString::fromUtf16(Console::adminPassword));
    if (!admin.last<wire::in::AuthOk>()) {
        qFatal("the set-up failed");
    }
}

void hire(Bench &bench, Console &admin, Console &console, const QString &user, const QString &name)
{
    const QString password = admin.create(user, name);
    console.login(user, password);
    console.changePassword(password, u"rain-on-9-roofs"_s);
    admin.approve(console, name);
    const auto certified = console.last<wire::in::DeviceCertified>();
    if (!certified || certified->status != wire::DeviceStatus::Approved) {
        qFatal("hiring failed");
    }
    console.certificate = certified->certificate;
    console.intermediate = certified->intermediate;
    bench.settle();
}

} // namespace sealdesk::relay
