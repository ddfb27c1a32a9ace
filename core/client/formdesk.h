// FormDesk: secure forms of this console. Makes the key pair and the signed offer, meets the form frame at
// the exchange, opens the sealed answers into locked memory, and wipes them.
//
// Answers leave only through withField(), as a view on locked memory for the time of one call: never as a
// QString, QByteArray, signal argument or log line. Only what this run requested can be opened (A4).
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QStringList>
#include <QTimer>

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/client/formcatalogue.h"
#include "core/client/formrequest.h"
#include "core/client/outbound.h"
#include "core/client/purgeoutbox.h"
#include "core/secret/lockbudget.h"

namespace sealdesk::client {

class ChatBook;
class DeviceKeys;
class FormCase;
class Session;

// Why no form can be sent in this chat now; None: it can.
enum class FormBar {
    None,
    NotConnected,
    NoPermission,
    NoLockedMemory,     // this system gives no lockable memory
    DeviceKeyNotStored, // see DeviceKeys::trouble()
    DevicePending,      // an admin must approve this device
    DeviceRevoked,
    NoCertificate, // approved, but the certificate is missing or out of date
    ChatNotYours,
    ChatOver,
    VisitorTooOld, // the widget gave no page nonce
    FormUnderWay,  // one form at a time in a chat
    UnknownForm,
    CryptoFailed,
};

class FormDesk : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 lifetimeMs = 10LL * 60 * 1000;
    static constexpr qint64 connectionGraceMs = 60'000;
    static constexpr int graceCheckMs = 1'000;
    // Whatever the relay says, no answer is revealed by one key press or stays on the clipboard for longer.
    static constexpr int longestRevealSeconds = 60;
    static constexpr int longestCopySeconds = 60;
    // A step of this length between two looks at the clock means that the machine slept.
    static constexpr qint64 suspendStepMs = 20'000;

    struct Parts {
        Outbound &out;
        Session &session;
        DeviceKeys &keys;
        ChatBook &chats;
        const Clock &clock;
    };
    explicit FormDesk(const Parts &parts, QObject *parent = nullptr);
    ~FormDesk() override;

    // How much memory could be locked when this run began; without enough, no form is sent.
    [[nodiscard]] const secret::LockBudget &lockBudget() const { return m_lockBudget; }

    // The language of titles and labels shown to the operator, e.g. "de"; default "en".
    void setLocale(const QString &locale);
    [[nodiscard]] QList<FormInfo> forms() const;

    [[nodiscard]] FormBar canRequest(const QString &chat) const;
    // The new request's id.
    [[nodiscard]] Result<QString, FormBar> requestForm(const QString &chat, const QString &form);
    // Withdraws it and wipes; before or after it was submitted.
    void cancel(const QString &request);
    // Wipes key and answers of a request; a signed receipt goes to the relay, later if it must.
    void purge(const QString &request, wire::PurgeReason reason);
    void purgeChat(const QString &chat, wire::PurgeReason reason);
    void purgeAll(wire::PurgeReason reason);

    [[nodiscard]] QStringList requests(const QString &chat) const; // oldest first
    // nullptr if unknown. Valid until the next signal of this object.
    [[nodiscard]] const FormRequest *request(const QString &id) const;

    // Bytes of one answer, in place in locked memory, only during the call; do not copy them out. False if
    // there are no answers (any more) or no such field. UTF-8.
    [[nodiscard]] bool withField(const QString &request, const QString &field,
                                 const std::function<void(ByteView)> &use) const;
    // Call when a field begins to be shown: the audit needs it (who, which field, when; never the value).
    // False: it could not be told to the relay; do not show the field.
    [[nodiscard]] bool noteRevealed(const QString &request, const QString &field, wire::RevealWay way);
    // Whether the operator may see answers at all.
    [[nodiscard]] bool mayReveal() const;
    // What the organisation allows, within this console's own bounds. 0: reveal only while held; no copying.
    [[nodiscard]] int revealSeconds() const { return m_revealSeconds; }
    [[nodiscard]] int copySeconds() const { return m_copySeconds; }

    // Purge receipts that the relay has not confirmed yet.
    [[nodiscard]] int unconfirmedPurges() const;

    // For Console, which routes the relay's messages.
    void onFormList(const wire::in::FormList &message);
    void onFormRules(const wire::in::FormRules &message);
    void onFormPending(const wire::in::FormPending &message);
    void onFormGranted(const wire::in::FormGranted &message);
    void onFormState(const wire::in::FormState &message);
    [[nodiscard]] bool onRefused(const wire::in::Refused &message);
    void onDone(const wire::in::Done &message);
    void onLinkLost();
    void onSessionLive();
    // Receipts that are not confirmed, again; also while the session is locked.
    void resendPurges();
    // Before the session's identity is forgotten: everything is wiped, receipts go out.
    void onSessionOver(wire::PurgeReason reason);

Q_SIGNALS:
    void formsChanged();
    void rulesChanged();
    // canRequest() may answer otherwise now.
    void readinessChanged();
    void requestAdded(const QString &request);
    void requestChanged(const QString &request);
    // Answers are about to be wiped: hide what is on the screen now. Direct connections only.
    void aboutToWipe(const QString &request);
    // The relay could not audit a reveal: hide the field.
    void revealRefused(const QString &request, const QString &field);
    // Somebody watches the screen: hide what is revealed.
    void hideRevealed();
    // A receipt was confirmed (or refused) by the relay.
    void purgesConfirmed();

private:
    struct Reveal {
        QString request;
        QString field;
    };
    [[nodiscard]] FormCase *find(const QString &request) const;
    [[nodiscard]] FormCase *findByMessage(std::map<QString, QString> &waiting, const QString &re);
    [[nodiscard]] Result<std::unique_ptr<FormCase>, FormBar> makeCase(const QString &chat, const FormInfo &form);
    void watch(FormCase *formCase);
    void askForTicket(FormCase *formCase);
    void sayReady(const FormCase &formCase);
    void report(const FormCase &formCase, wire::FormState state);
    void sign(const FormCase &formCase, wire::PurgeReason reason);
    void checkGrace();
    void checkSuspend();
    [[nodiscard]] bool hasLive(const QString &chat) const;

    Outbound &m_out;
    Session &m_session;
    DeviceKeys &m_keys;
    ChatBook &m_chats;
    const Clock &m_clock;
    QString m_locale;
    FormCatalogue m_catalogue;
    PurgeOutbox m_purges;
    std::vector<std::unique_ptr<FormCase>> m_cases; // in the order in which they were made
    std::map<QString, FormRequest> m_foreign;       // of other runs: shown, never opened
    // Message id -> request
    std::map<QString, QString> m_asking;  // form.request
    std::map<QString, QString> m_joining; // form.request and form.rejoin: form.granted answers
    std::map<QString, QString> m_readying;
    std::map<QString, Reveal> m_revealing;
    QTimer m_graceTimer;
    QTimer m_wakeTimer; // runs while something could be wiped
    qint64 m_lastLookMs = 0;
    std::optional<qint64> m_lostSinceMs;
    int m_revealSeconds = 0;
    int m_copySeconds = 0;
    secret::LockBudget m_lockBudget; // enough: the allocator of keys is in place as well
};

} // namespace sealdesk::client
