// FormDesk's half that faces the relay: its answers, tickets, reports, and the loss of the connection.
#include <algorithm>
#include <utility>

#include "core/client/chatbook.h"
#include "core/client/formcase.h"
#include "core/client/formdesk.h"

#include "core/client/ids.h"
#include "core/client/session.h"
#include <algorithm>

namespace sealdesk::client {

void FormDesk::onFormList(const wire::in::FormList &message)
{
    m_catalogue.set(message.forms);
    Q_EMIT formsChanged();
}

void FormDesk::onFormRules(const wire::in::FormRules &message)
{
    m_revealSeconds = static_cast<int>(std::clamp<qint64>(message.revealSeconds, 0, longestRevealSeconds));
    m_copySeconds = static_cast<int>(std::clamp<qint64>(message.copySeconds, 0, longestCopySeconds));
    Q_EMIT rulesChanged();
}

void FormDesk::onFormPending(const wire::in::FormPending &message)
{
    m_foreign.clear();
    for (const wire::in::FormRequestEntry &entry : message.requests) {
        FormCase *formCase = find(entry.request);
        if (!formCase) {
            FormRequest view;
            view.id = entry.request;
            view.chat = entry.chat;
            view.form = entry.form;
            view.formVersion = entry.formVersion;
            if (const auto info = m_catalogue.form(entry.form, m_locale)) {
                view.title = info->title;
            }
            view.state = entry.state;
            view.expiresMs = entry.expiresMs;
            view.trouble = FormTrouble::NotOurs; // another run's: its key is gone
            m_foreign[entry.request] = view;
            Q_EMIT requestAdded(entry.request);
            continue;
        }
        const wire::FormState local = formCase->view().state;
        if (!formCase->isWiped() && local > entry.state &&
            (local == wire::FormState::Filling || local == wire::FormState::Submitted)) {
            report(*formCase, local); // the report was lost with the connection
        }
        if (formCase->isOfferStored() && entry.state == wire::FormState::Requested) {
            sayReady(*formCase); // so was this: without it the visitor would never be asked
        }
        onFormState({entry.chat, entry.request, entry.state, {}});
    }
}

FormCase *FormDesk::findByMessage(std::map<QString, QString> &waiting, const QString &re)
{
    const auto found = waiting.find(re);
    if (found == waiting.end()) {
        return nullptr;
    }
    const QString request = found->second;
    waiting.erase(found);
    return find(request);
}

void FormDesk::onFormGranted(const wire::in::FormGranted &message)
{
    m_asking.erase(message.re);
    FormCase *formCase = findByMessage(m_joining, message.re);
    if (formCase && formCase->view().id == message.request) {
        // The pin of this moment: the exchange may have got a new certificate since the sign-in.
        const QByteArray pin = message.exchangeSpki.isEmpty() ? m_session.exchangeSpki() : message.exchangeSpki;
        formCase->meet(QUrl(message.exchange, QUrl::StrictMode), pin, message.ticket);
    }
}

void FormDesk::onFormState(const wire::in::FormState &message)
{
    if (const auto foreign = m_foreign.find(message.request); foreign != m_foreign.end()) {
        foreign->second.state = message.state;
        Q_EMIT requestChanged(message.request);
        return;
    }
    FormCase *formCase = find(message.request);
    if (!formCase) {
        return;
    }
    switch (message.state) {
    case wire::FormState::Requested:
    case wire::FormState::Sent:
    case wire::FormState::Opened:
    case wire::FormState::Filling:
        (void)formCase->raiseState(message.state);
        break;
    case wire::FormState::Submitted:
        break; // only what was opened here counts as submitted
    case wire::FormState::Declined:
        purge(message.request, wire::PurgeReason::Declined);
        break;
    case wire::FormState::Expired:
        if (!formCase->view().holdsAnswers) {
            purge(message.request, wire::PurgeReason::Expired);
        }
        break;
    case wire::FormState::Cancelled:
        purge(message.request, wire::PurgeReason::Cancelled);
        break;
    case wire::FormState::Purged:
        // Ours to say, not the relay's; if it says so first, nothing may be kept.
        purge(message.request, wire::PurgeReason::ChatEnded);
        break;
    case wire::FormState::Unconfirmed:
        purge(message.request, wire::PurgeReason::ConnectionLost);
        (void)formCase->raiseState(message.state);
        break;
    }
}

bool FormDesk::onRefused(const wire::in::Refused &message)
{
    if (m_purges.settle(message.re)) {
        Q_EMIT purgesConfirmed();
        return true;
    }
    if (const auto reveal = m_revealing.find(message.re); reveal != m_revealing.end()) {
        const Reveal what = reveal->second;
        m_revealing.erase(reveal);
        Q_EMIT revealRefused(what.request, what.field);
        return true;
    }
    if (FormCase *asked = findByMessage(m_asking, message.re)) {
        m_joining.erase(message.re);
        asked->setTrouble(FormTrouble::RefusedByRelay, message.code);
        purge(asked->view().id, wire::PurgeReason::Cancelled);
        return true;
    }
    if (FormCase *joining = findByMessage(m_joining, message.re)) {
        const bool isOver = message.code == wire::Refusal::UnknownRequest ||
                            message.code == wire::Refusal::RequestOver || message.code == wire::Refusal::ChatEnded ||
                            message.code == wire::Refusal::UnknownChat;
        if (isOver && !joining->view().holdsAnswers) {
            joining->setTrouble(FormTrouble::RefusedByRelay, message.code);
            purge(joining->view().id, wire::PurgeReason::Cancelled);
        } else if (!isOver) {
            joining->retryTicketLater();
        } else {
            joining->forgetTicket(); // answers are here; there is nothing more to meet for
        }
        return true;
    }
    if (FormCase *ready = findByMessage(m_readying, message.re)) {
        purge(ready->view().id, wire::PurgeReason::Cancelled); // with a receipt: the relay had granted it
        ready->setTrouble(FormTrouble::RefusedByRelay, message.code);
        return true;
    }
    return false;
}

void FormDesk::onDone(const wire::in::Done &message)
{
    m_revealing.erase(message.re);
    if (FormCase *ready = findByMessage(m_readying, message.re)) {
        (void)ready->raiseState(wire::FormState::Sent);
    }
    if (m_purges.settle(message.re)) {
        Q_EMIT purgesConfirmed();
    }
}

void FormDesk::askForTicket(FormCase *formCase)
{
    if (!m_session.isLive() || formCase->isWiped()) {
        return; // onSessionLive() asks again
    }
    const QByteArray holderKey = formCase->newHolderKey();
    const QString id = randomId();
    if (holderKey.isEmpty() || !m_out.send(wire::out::FormRejoin{id, formCase->view().id, holderKey}.encode())) {
        formCase->retryTicketLater();
        return;
    }
    // The key of what was asked for before is gone; its ticket must not be used with this one.
    std::erase_if(m_joining, [formCase](const auto &asked) { return asked.second == formCase->view().id; });
    m_joining[id] = formCase->view().id;
}

void FormDesk::sayReady(const FormCase &formCase)
{
    if (formCase.view().state == wire::FormState::Requested) {
        const QString message = randomId();
        m_readying[message] = formCase.view().id;
        (void)m_out.send(wire::out::FormReady{message, formCase.view().id}.encode());
    }
}

void FormDesk::report(const FormCase &formCase, wire::FormState state)
{
    if (m_session.isLive()) {
        (void)m_out.send(wire::out::FormReport{randomId(), formCase.view().id, state}.encode());
    }
}

void FormDesk::onLinkLost()
{
    m_asking.clear();
    m_joining.clear();
    m_readying.clear();
    m_revealing.clear();
    for (const auto &formCase : m_cases) {
        formCase->forgetTicket();
    }
    if (!m_lostSinceMs && m_session.isSignedIn()) {
        m_lostSinceMs = m_clock.aliveMs();
        m_graceTimer.start();
    }
    Q_EMIT readinessChanged();
}

void FormDesk::checkGrace()
{
    if (m_lostSinceMs && m_clock.aliveMs() - *m_lostSinceMs >= connectionGraceMs) {
        m_graceTimer.stop();
        purgeAll(wire::PurgeReason::ConnectionLost);
    }
}

// Sleep stops our timers, not the clock: what was open before is wiped at the first look after it, before anybody can
// look at the screen for long. A machine that tells us beforehand is dealt with by the program (see app).
void FormDesk::checkSuspend()
{
    const qint64 now = m_clock.aliveMs();
    const bool slept = now - std::exchange(m_lastLookMs, now) >= suspendStepMs;
    if (slept) {
        purgeAll(wire::PurgeReason::Lock);
    }
    if (std::all_of(m_cases.begin(), m_cases.end(), [](const auto &formCase) { return formCase->isWiped(); })) {
        m_wakeTimer.stop();
    }
}

void FormDesk::resendPurges() { m_purges.resend(m_session.operatorId()); }

void FormDesk::onSessionLive()
{
    checkGrace(); // a suspended machine comes back late
    m_lostSinceMs.reset();
    m_graceTimer.stop();
    resendPurges();
    for (const auto &formCase : m_cases) {
        if (!formCase->isWiped() && !formCase->isMeeting() && formCase->view().trouble == FormTrouble::None) {
            askForTicket(formCase.get());
        }
    }
    Q_EMIT readinessChanged();
}

void FormDesk::onSessionOver(wire::PurgeReason reason)
{
    purgeAll(reason);
    m_lostSinceMs.reset();
    m_graceTimer.stop();
    m_wakeTimer.stop();
    m_asking.clear();
    m_joining.clear();
    m_readying.clear();
    m_revealing.clear();
    m_cases.clear();
    m_foreign.clear();
    m_catalogue.clear();
    m_revealSeconds = m_copySeconds = 0;
    Q_EMIT formsChanged();
}

} // namespace sealdesk::client
