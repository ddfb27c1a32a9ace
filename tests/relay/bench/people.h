// Visitor and Console: the two kinds of clients as tests play them, on fake connections, with real keys,
// real proofs and real certificates.
#pragma once

#include "core/policy/permissions.h"
#include "core/seal/certificate.h"
#include "core/seal/signingkey.h"
#include "tests/relay/bench/bench.h"

namespace sealdesk::relay {

// What a client got, parsed as that client would.
template <class Variant>
class Inbox {
public:
    using Parse = Result<Variant, wire::ParseFailure> (*)(QByteArrayView);
    explicit Inbox(Parse parse) : m_parse(parse) {}

    // The last message of this kind since the last connection, or nullopt.
    template <class Message>
    [[nodiscard]] std::optional<Message> last(const FakeLink &link) const
    {
        for (auto frame = link.frames.rbegin(); frame != link.frames.rend(); ++frame) {
            auto parsed = m_parse(*frame);
            if (parsed.ok()) {
                if (auto *message = std::get_if<Message>(&*parsed)) {
                    return std::move(*message);
                }
            }
        }
        return std::nullopt;
    }
    template <class Message>
    [[nodiscard]] int count(const FakeLink &link) const
    {
        int found = 0;
        for (const QByteArray &frame : link.frames) {
            const auto parsed = m_parse(frame);
            found += parsed.ok() && std::holds_alternative<Message>(*parsed) ? 1 : 0;
        }
        return found;
    }

private:
    Parse m_parse;
};

// What the first admin's console makes at the set-up, and its proof of holding the device key.
struct Papers {
    QString operatorId;
    QByteArray intermediate;
    QByteArray certificate;
};
[[nodiscard]] seal::SigningKey newKey();
[[nodiscard]] Papers papersFor(const seal::SigningKey &device, const seal::SigningKey &organisation,
                               const QString &name, qint64 nowMs);
[[nodiscard]] QByteArray proofFor(const seal::SigningKey &device, const QByteArray &nonce);

class Visitor {
public:
    explicit Visitor(Bench &bench, const char *address = "127.0.0.1") : m_bench(bench), m_address(address)
    {
        connect();
    }
    ~Visitor() { disconnect(); }
    void connect();
    void disconnect();
    // The relay is gone without a word.
    void lose() { session.reset(); }
    void send(const QByteArray &frame);

    void start(const QString &name = QStringLiteral("Zoë"));
    void resume(qint64 after = 0);
    void say(const QString &line, const QString &text);
    void open(const QString &request);
    // With a holder key that was used before; a fresh one when none is given. Returns it.
    QByteArray openAgain(const QString &request, const QByteArray &holder = {});

    template <class Message>
    [[nodiscard]] std::optional<Message> last() const
    {
        return m_inbox.last<Message>(*link);
    }
    template <class Message>
    [[nodiscard]] int count() const
    {
        return m_inbox.count<Message>(*link);
    }
    [[nodiscard]] std::optional<wire::Refusal> refused() const;

    std::shared_ptr<FakeLink> link;
    std::shared_ptr<VisitorSession> session;
    QString chat;
    QByteArray token;
    QByteArray pageNonce = QByteArray(16, 'n');

private:
    Bench &m_bench;
    int m_start = 0; // of the bench, when it was connected
    const char *m_address;
    Inbox<wire::RelayToVisitor> m_inbox{&wire::parseRelayToVisitor};
};

class Console {
public:
    explicit Console(Bench &bench, const char *address = "127.0.0.1");
    ~Console() { disconnect(); }
    void connect();
    void disconnect();
    // The relay is gone without a word.
    void lose() { session.reset(); }
    void send(const QByteArray &frame);

    // Set-up with this console's device as the first admin's; the organisation key stays in it.
    void setUp(const QString &secret);
    void login(const QString &user, const QString &password, const QString &captchaAnswer = {});
    // From the last auth.ok; done already where the answer comes at once.
    void takeAuthOk();
    void resume();
    // The console was locked while it was away.
    void resumeLocked(wire::LockReason reason);
    void lock(wire::LockReason reason = wire::LockReason::Operator);
    // The password as typed on the lock page.
    void unlock(const QString &password);
    // Creates an account; its one-time password.
    [[nodiscard]] QString create(const QString &user, const QString &name,
                                 const QString &role = policy::roles::operatorRole);
    void changePassword(const QString &current, const QString &replacement);
    // Signs a certificate for another console's device, as an admin's console does.
    void approve(const Console &other, const QString &name);
    void accept(const QString &chat);
    void say(const QString &chat, const QString &line, const QString &text);
    // Asks for the form, and says ready; its request id.
    [[nodiscard]] QString requestForm(const QString &chat);
    void sendForm(const QString &chat, QString &request);
    void report(const QString &request, wire::FormState state);
    void purge(const QString &chat, const QString &request, wire::PurgeReason reason,
               const seal::SigningKey *signer = nullptr);

    template <class Message>
    [[nodiscard]] std::optional<Message> last() const
    {
        return m_inbox.last<Message>(*link);
    }
    template <class Message>
    [[nodiscard]] int count() const
    {
        return m_inbox.count<Message>(*link);
    }
    [[nodiscard]] std::optional<wire::Refusal> refused() const;
    [[nodiscard]] QString deviceId() const;
    [[nodiscard]] QByteArray deviceKey() const;
    [[nodiscard]] QByteArray proof() const;

    std::shared_ptr<FakeLink> link;
    std::shared_ptr<OperatorSession> session;
    seal::SigningKey device;
    seal::SigningKey organisation;
    bool lasting = true;
    QByteArray token;
    QString operatorId;
    QString shownName = QStringLiteral("Anna");
    QByteArray intermediate;
    QByteArray certificate;

    static constexpr char16_t adminUser[] = u"admin";
    static constexpr char16_t adminPassword[] = u"sunflower-7-lake";

private:
    Bench &m_bench;
    int m_start = 0; // of the bench, when it was connected
    const char *m_address;
    Inbox<wire::RelayToOperator> m_inbox{&wire::parseRelayToOperator};
};

// An admin who has set the relay up and is signed in.
void setUpRelay(Bench &bench, Console &admin);
// An operator with an approved device, signed in; made by the admin.
void hire(Bench &bench, Console &admin, Console &console, const QString &user, const QString &name);

[[nodiscard]] MaskedText masked(const QString &text);

} // namespace sealdesk::relay
