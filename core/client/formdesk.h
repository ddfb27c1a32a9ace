// FormDesk: secure forms of this console. Makes the key pair and the signed offer, meets the form frame at
// the exchange, opens the sealed answers into locked memory, and wipes them.
//
// Answers leave only through withField(), as a view on locked memory for the time of one call: never as a
// QString, QByteArray, signal argument or log line. Only what this run requested can be opened (A4).
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <span>

#include <QObject>
#include <QStringList>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/client/formrequest.h"
#include "core/client/outbound.h"
#include "core/client/refusal.h"

namespace sealdesk {
class Clock;
}

namespace sealdesk::client {

class ChatBook;
class DeviceKeys;
class ExchangeLink;
class FormCase;
class FormCatalogue;
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
    static constexpr int failedOpeningsAllowed = 3;
    static constexpr int connectionGraceMs = 60'000;

    struct Parts {
        Outbound &out;
        Session &session;
        DeviceKeys &keys;
        ChatBook &chats;
        const Clock &clock;
    };
    explicit FormDesk(const Parts &parts, QObject *parent = nullptr);
    ~FormDesk() override;

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
    [[nodiscard]] bool noteRevealed(const QString &request, const QString &field);

    // Purge receipts that the relay has not confirmed yet.
    [[nodiscard]] int unconfirmedPurges() const;

    // For Console, which routes the relay's messages.
    void onFormList(const wire::in::FormList &message);
    void onFormPending(const wire::in::FormPending &message);
    void onFormGranted(const wire::in::FormGranted &message);
    void onFormState(const wire::in::FormState &message);
    [[nodiscard]] bool onRefused(const wire::in::Refused &message);
    void onDone(const wire::in::Done &message);
    void onLinkLost();
    void onSessionLive();
    void onSessionOver(wire::PurgeReason reason);

Q_SIGNALS:
    void formsChanged();
    // canRequest() may answer otherwise now.
    void readinessChanged();
    void requestAdded(const QString &request);
    void requestChanged(const QString &request);
    // Answers are about to be wiped: hide what is on the screen now. Direct connections only.
    void aboutToWipe(const QString &request);
};

} // namespace sealdesk::client
