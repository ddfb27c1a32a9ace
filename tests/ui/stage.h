// Stage: a real Console before a played relay and exchange on loopback, for tests and pictures of the
// windows. Every message goes over the real link; names, texts and card numbers are made up.
#pragma once

#include <map>
#include <memory>

#include <QTemporaryDir>

#include "core/client/console.h"
#include "core/policy/permissions.h"
#include "core/seal/offer.h"
#include "tests/client/fakes.h"
#include "tests/client/testserver.h"

namespace sealdesk::ui {

struct StageSettings {
    bool setUp = true;
    bool mustChange = false;
    bool needsCode = false; // 123456 is right
    bool mustEnrol = false;
    bool unlockNeedsCode = false; // 123456 is right
    QString role = policy::roles::admin;
    std::optional<policy::Permissions> permissions = {}; // else what the role allows
    wire::DeviceStatus device = wire::DeviceStatus::Approved;
    int revealSeconds = 10;
    int copySeconds = 0;
    int minimumLength = 12;
    qint64 passwordLastsMs = 80LL * 24 * 3600 * 1000; // from sign-in
};

class Stage final : public QObject {
    Q_OBJECT
public:
    explicit Stage(StageSettings settings = {});
    ~Stage() override;

    [[nodiscard]] client::Console &console() { return *m_console; }
    [[nodiscard]] client::TestServer &relay() { return m_relay; }
    client::FakeClock clock;
    client::FakeKeyStore keyStore;

    // The next request is refused; where it names a message, the next one of that kind.
    std::optional<wire::out::Refused> refuseNext;

    // What the relay lists, and what it was sent.
    std::vector<wire::out::OperatorEntry> operators;
    std::vector<wire::out::RoleEntry> roles;
    std::vector<wire::out::PolicyProposal> proposals;
    bool fourEyes = false;
    std::optional<wire::in::RoleSave> saved;
    std::vector<wire::in::PolicyProposalsDecide> decided;
    // The relay changes what the role allows, in mid-session.
    void tellPermissions(policy::Permissions permissions);
    void tellProposals() { send(wire::out::PolicyProposals{QString(), proposals}); }

    void connectFirstTime(); // up to the trust question
    void trust();
    void signIn();
    // The one that the relay takes.
    [[nodiscard]] static QString password() { return QStringLiteral("correct horse 42"); }
    // The relay locks, or says more of a lock.
    void tellLocked(wire::LockReason reason, const client::LockNews &news);
    static constexpr qint64 lockedMs = 45LL * 60 * 1000;

    struct ChatFacts {
        QString name;
        QString pageTitle;
        QString pageUrl;
        wire::ChatState state = wire::ChatState::Active;
        qint64 ageMs = 60'000;
        QString locale;
        bool unmasked = false;
    };
    // The chat's id.
    QString addChat(const ChatFacts &facts);
    void visitorSays(const QString &chat, const QString &text);
    void operatorSays(const QString &chat, const QString &text);
    void chatEvent(const QString &chat, wire::EventKind kind, const QString &request = {});
    void typing(const QString &chat, bool on);
    // From now on lines are not acknowledged.
    void holdLines(bool hold) { m_holdLines = hold; }

    // The form that was offered last: the visitor's side of it.
    void formState(wire::FormState state);
    void submitForm();
    [[nodiscard]] QString lastRequest() const { return m_request; }

    [[nodiscard]] static QString idOf(const QString &name);

private:
    void onRelayFrame(const QByteArray &frame);
    void onExchangeFrame(const QByteArray &frame);
    void acceptSignIn(const QString &re, const QByteArray &deviceKey);
    void sendRecoveryCodes(const QString &re);
    void sendLists();
    void tell(const QString &chat, wire::Author from, const QString &text, const QString &line);
    [[nodiscard]] MaskedText masked(const QString &text) const;
    template <class Message>
    void send(const Message &message)
    {
        m_relay.send(message.encode());
    }

    StageSettings m_settings;
    QTemporaryDir m_folder;
    client::TestCertificate m_certificate;
    client::TestServer m_relay;
    client::TestServer m_exchange;
    client::Profile m_profile;
    std::unique_ptr<client::Console> m_console;
    masking::CardScanner m_scanner;
    seal::SigningKey m_organisation;
    std::map<QString, wire::out::ChatSummary> m_chats;
    std::map<QString, qint64> m_seq;
    std::optional<seal::Offer> m_offer;
    QString m_request;
    QString m_requestChat;
    int m_lines = 0;
    bool m_holdLines = false;
};

} // namespace sealdesk::ui
