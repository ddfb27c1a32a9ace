// FormCase: one form request of this run, from its key pair to the wiping of its answers.
//
// Holds the private key and the opened answers, both in locked memory, and the meeting at the exchange. It sends
// nothing to the relay; FormDesk does, on its signals, none of which carries an answer.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QObject>
#include <QTimer>

#include "core/base/bytes.h"
#include "core/client/exchangelink.h"
#include "core/client/formrequest.h"
#include "core/seal/offer.h"
#include "core/seal/open/formkey.h"

namespace sealdesk::client {

class FormCase : public QObject {
    Q_OBJECT
public:
    static constexpr int failedOpeningsAllowed = 3;
    static constexpr int firstRetryMs = 500;
    static constexpr int lastRetryMs = 15'000;

    FormCase(FormRequest view, seal::FormKey key, seal::Offer offer, QObject *parent = nullptr);
    ~FormCase() override;

    [[nodiscard]] const FormRequest &view() const { return m_view; }
    [[nodiscard]] const seal::Offer &offer() const { return m_offer; }
    // Nothing is left to wipe.
    [[nodiscard]] bool isWiped() const { return m_wiped; }
    // A ticket is asked for, or a meeting stands or is being made.
    [[nodiscard]] bool isMeeting() const { return m_link != nullptr || m_holder.has_value(); }

    // The exchange has our offer, and the meeting there stands.
    [[nodiscard]] bool isOfferStored() const { return m_offerStored; }

    // The public half of a fresh holder key, for the next ticket; empty if none can be made.
    [[nodiscard]] QByteArray newHolderKey();
    void meet(const QUrl &exchange, const QByteArray &spki, const QByteArray &ticket);
    // No ticket came: try again after a while.
    void retryTicketLater();
    void forgetTicket();

    // A state as the relay tells it; never backwards. True if it changed.
    bool raiseState(wire::FormState state);
    void setTrouble(FormTrouble trouble, std::optional<wire::Refusal> refusal);

    // Key and answers are erased now, the exchange is told; calls of withField() answer false from then on.
    void wipe(wire::PurgeReason reason);

    [[nodiscard]] bool withField(const QString &field, const std::function<void(ByteView)> &use) const;

Q_SIGNALS:
    void changed();
    void ticketWanted();
    void offerStored();
    void progressMade(sealdesk::wire::FormState state); // filling or submitted: for the relay
    void openingsFailed();
    void endedByExchange(sealdesk::wire::PurgeReason reason);

private:
    void onEnvelope(const QByteArray &sealed);
    void onClosed(wire::CloseReason reason);
    void onRefused(wire::Refusal code);
    void onLost();
    void accept(seal::OpenedForm opened);
    void countFailure();
    void dropLink();

    FormRequest m_view;
    std::optional<seal::FormKey> m_key;
    std::optional<seal::OpenedForm> m_opened;
    seal::Offer m_offer;
    std::optional<seal::SigningKey> m_holder;
    ExchangeLink *m_link = nullptr;
    QTimer m_retry;
    int m_failedOpenings = 0;
    int m_failedMeetings = 0;
    bool m_offerStored = false;
    bool m_wiped = false;
};

} // namespace sealdesk::client
