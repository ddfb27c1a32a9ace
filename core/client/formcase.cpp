#include "core/client/formcase.h"

#include <algorithm>

#include <QRandomGenerator>

#include "core/client/convert.h"

namespace sealdesk::client {

namespace {

wire::CloseReason closeReason(wire::PurgeReason reason)
{
    switch (reason) {
    case wire::PurgeReason::ChatEnded:
        return wire::CloseReason::ChatEnded;
    case wire::PurgeReason::Expired:
        return wire::CloseReason::Expired;
    case wire::PurgeReason::Declined:
        return wire::CloseReason::Declined;
    case wire::PurgeReason::Cancelled:
        return wire::CloseReason::Cancelled;
    case wire::PurgeReason::FailedOpenings:
        return wire::CloseReason::Failed;
    case wire::PurgeReason::Operator:
        return wire::CloseReason::Done;
    case wire::PurgeReason::Lock:
    case wire::PurgeReason::Logout:
    case wire::PurgeReason::ConnectionLost:
    case wire::PurgeReason::Quit:
        break;
    }
    return wire::CloseReason::SessionEnded;
}

} // namespace

FormCase::FormCase(FormRequest view, seal::FormKey key, seal::Offer offer, QObject *parent)
    : QObject(parent), m_view(std::move(view)), m_key(std::move(key)), m_offer(std::move(offer))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &FormCase::ticketWanted);
}

FormCase::~FormCase() { dropLink(); }

QByteArray FormCase::newHolderKey()
{
    auto key = seal::SigningKey::generate();
    if (!key) {
        return {};
    }
    m_retry.stop(); // whoever asks now asks for all: a second ticket would leave the first without its key
    m_holder.emplace(std::move(key).value());
    return byteArray(m_holder->publicKey().bytes());
}

void FormCase::meet(const QUrl &exchange, const QByteArray &spki, const QByteArray &ticket)
{
    if (m_wiped || !m_holder) {
        return;
    }
    dropLink();
    m_link = new ExchangeLink({exchange, spki, ticket}, std::move(*m_holder), this);
    m_holder.reset();
    connect(m_link, &ExchangeLink::joined, this, [this] {
        m_view.exchangeConnected = true;
        m_failedMeetings = 0;
        // Again at each meeting: an exchange that was restarted has forgotten it.
        m_link->putOffer(byteArray(m_offer.encoded()));
        Q_EMIT changed();
    });
    connect(m_link, &ExchangeLink::stored, this, [this] {
        m_offerStored = true;
        Q_EMIT offerStored();
    });
    connect(m_link, &ExchangeLink::progress, this, [this] {
        if (raiseState(wire::FormState::Filling)) {
            Q_EMIT progressMade(wire::FormState::Filling);
        }
    });
    connect(m_link, &ExchangeLink::envelope, this, &FormCase::onEnvelope);
    connect(m_link, &ExchangeLink::closed, this, &FormCase::onClosed);
    connect(m_link, &ExchangeLink::refused, this, &FormCase::onRefused);
    connect(m_link, &ExchangeLink::lost, this, &FormCase::onLost);
    m_link->open();
}

void FormCase::dropLink()
{
    m_view.exchangeConnected = false;
    m_offerStored = false;
    if (m_link) {
        m_link->disconnect(this);
        m_link->deleteLater(); // may be called from one of its signals
        m_link = nullptr;
    }
}

void FormCase::retryTicketLater()
{
    m_holder.reset();
    if (!m_wiped) {
        const int ceiling = std::min(lastRetryMs, (2 * firstRetryMs) << std::min(m_failedMeetings++, 5));
        m_retry.start(ceiling / 2 + QRandomGenerator::global()->bounded(ceiling / 2));
    }
}

void FormCase::forgetTicket() { m_holder.reset(); }

void FormCase::onLost()
{
    dropLink();
    if (m_view.trouble == FormTrouble::None && m_failedMeetings > 2) {
        m_view.trouble = FormTrouble::ExchangeUnreachable;
    }
    Q_EMIT changed();
    retryTicketLater();
}

void FormCase::onRefused(wire::Refusal code)
{
    dropLink();
    m_view.refusal = code;
    switch (code) {
    case wire::Refusal::TicketExpired:
    case wire::Refusal::TicketUsed:
    case wire::Refusal::TicketInvalid:
    case wire::Refusal::BadProof:
    case wire::Refusal::TooMany:
    case wire::Refusal::ShuttingDown:
        retryTicketLater(); // a new ticket may do
        break;
    default:
        m_view.trouble = FormTrouble::ExchangeRefused;
        break;
    }
    Q_EMIT changed();
}

void FormCase::onClosed(wire::CloseReason reason)
{
    dropLink();
    Q_EMIT changed();
    switch (reason) {
    case wire::CloseReason::ChatEnded:
        Q_EMIT endedByExchange(wire::PurgeReason::ChatEnded);
        break;
    case wire::CloseReason::Cancelled:
        Q_EMIT endedByExchange(wire::PurgeReason::Cancelled);
        break;
    case wire::CloseReason::Declined:
        Q_EMIT endedByExchange(wire::PurgeReason::Declined);
        break;
    case wire::CloseReason::Expired:
        // The offer's end; what was submitted in time stays until the chat ends.
        if (!m_view.holdsAnswers) {
            Q_EMIT endedByExchange(wire::PurgeReason::Expired);
        }
        break;
    case wire::CloseReason::SessionEnded:
    case wire::CloseReason::Failed:
    case wire::CloseReason::Done:
        break; // the relay tells what follows
    }
}

bool FormCase::raiseState(wire::FormState state)
{
    // The enum's order is the order of a request's life up to Submitted; all beyond are ends.
    if (m_wiped ? state != wire::FormState::Unconfirmed : state <= m_view.state) {
        return false;
    }
    m_view.state = state;
    Q_EMIT changed();
    return true;
}

void FormCase::setTrouble(FormTrouble trouble, std::optional<wire::Refusal> refusal)
{
    m_view.trouble = trouble;
    m_view.refusal = refusal;
    Q_EMIT changed();
}

void FormCase::onEnvelope(const QByteArray &sealed)
{
    // Before the relay told the visitor of the form there is nobody who could have filled it in; a true frame sends
    // again.
    if (m_wiped || m_view.state == wire::FormState::Requested) {
        return;
    }
    const seal::Hash hash = seal::sha256(byteView(sealed));
    if (m_opened) {
        // A resend after a cut gets the same answer. Another envelope gets none: its receipt key could only be had with
        // the private key, which is gone, and a MAC under any other key would mean nothing to its sender. That frame
        // learns from the relay that the form was submitted. Nothing is opened twice.
        if (hash == m_opened->envelopeHash()) {
            m_link->answer(wire::ReceiptOutcome::Accepted, byteArray(m_opened->receipt().bytes()));
        }
        return;
    }
    const auto envelope = seal::Envelope::parse(byteView(sealed));
    if (!envelope) {
        countFailure();
        return;
    }
    const seal::OfferBody &terms = m_offer.body();
    auto opened = m_key->open(*envelope, {m_offer.hash(), terms.request, terms.chat, terms.operatorId});
    if (opened) {
        accept(std::move(opened).value());
        return;
    }
    if (opened.error().refusal) {
        m_link->answer(wire::ReceiptOutcome::Refused, byteArray(opened.error().refusal->bytes()));
    }
    countFailure();
}

void FormCase::accept(seal::OpenedForm opened)
{
    m_opened.emplace(std::move(opened));
    m_link->answer(wire::ReceiptOutcome::Accepted, byteArray(m_opened->receipt().bytes()));
    m_view.holdsAnswers = true;
    m_view.state = std::max(m_view.state, wire::FormState::Submitted);
    Q_EMIT changed();
    Q_EMIT progressMade(wire::FormState::Submitted);
}

void FormCase::countFailure()
{
    if (++m_failedOpenings >= failedOpeningsAllowed) {
        m_view.trouble = FormTrouble::BadEnvelopes;
        Q_EMIT openingsFailed();
    }
}

void FormCase::wipe(wire::PurgeReason reason)
{
    if (m_wiped) {
        return;
    }
    m_wiped = true;
    if (m_opened) {
        m_opened->wipe();
        m_opened.reset();
    }
    m_key->destroy();
    m_key.reset();
    m_retry.stop();
    m_holder.reset();
    if (m_link) {
        m_link->closeRequest(closeReason(reason));
    }
    dropLink();
    m_view.holdsAnswers = false;
    m_view.purgeReason = reason;
    m_view.state = wire::FormState::Purged;
    Q_EMIT changed();
}

bool FormCase::withField(const QString &field, const std::function<void(ByteView)> &use) const
{
    return m_opened && m_opened->withField(field.toStdString(), [&use](std::span<const char> value) {
        use({reinterpret_cast<const std::uint8_t *>(value.data()), value.size()});
    });
}

} // namespace sealdesk::client
