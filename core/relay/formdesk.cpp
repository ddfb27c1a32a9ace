#include "core/relay/formdesk.h"

#include "core/relay/auditentries.h"
#include "core/relay/frames.h"
#include "core/relay/limits.h"
#include "core/relay/purgecheck.h"

namespace sealdesk::relay {

using store::FormState;
using store::StoreError;
using wire::Refusal;

namespace {

audit::Entry formEntry(const Seat &seat, audit::Action action, const QString &request, qint64 atMs)
{
    return about(operatorEntry(seat, action, atMs), audit::ResourceKind::FormRequest, request);
}

} // namespace

std::optional<Refusal> FormDesk::checkRequest(const Seat &seat, const wire::in::FormRequest &message) const
{
    const qint64 now = m.clock.wallMs();
    const LiveChat *live = m.chats.find(message.chat);
    if (!live) {
        return Refusal::UnknownChat;
    }
    if (live->chat.operatorId != seat.operatorId()) {
        return live->chat.state == store::ChatState::Waiting ? Refusal::NotAllowed : Refusal::ChatTaken;
    }
    if (live->ended()) {
        return Refusal::ChatEnded;
    }
    if (!seat.session.lasting || !seat.deviceApproved(now)) {
        return Refusal::DeviceNotApproved;
    }
    if (!m.catalogue.has(message.form, message.formVersion) ||
        !seal::RequestId::fromWire(message.request.toStdString()) ||
        message.offerHash.size() != static_cast<qsizetype>(seal::limits::hashBytes) || message.expiresMs <= now ||
        message.expiresMs > now + limits::formLifetimeMs + limits::formClockSkewMs) {
        return Refusal::Malformed;
    }
    if (m.forms.ofChat(message.chat).size() >= limits::openFormRequestsPerChat) {
        return Refusal::TooMany;
    }
    return m.exchange.trusted() ? std::nullopt : std::optional(Refusal::ExchangeUnavailable);
}

void FormDesk::request(const Seat &seat, const Reply &reply, const wire::in::FormRequest &message)
{
    if (const auto refusal = checkRequest(seat, message)) {
        reply.refuse(*refusal);
        return;
    }
    const qint64 now = m.clock.wallMs();
    store::FormRequest request;
    request.id = message.request;
    request.chat = message.chat;
    request.form = message.form;
    request.formVersion = message.formVersion;
    request.operatorId = seat.operatorId();
    request.session = seat.id();
    request.deviceId = seat.session.deviceId;
    request.offerHash = message.offerHash;
    request.requestedMs = now;
    request.changedMs = now;
    request.expiresMs = message.expiresMs;
    audit::Entry entry = formEntry(seat, audit::Action::FormRequested, request.id, now);
    entry.detail = audit::Detail()
                       .with(audit::DetailKey::Chat, request.chat)
                       .with(audit::DetailKey::Form, request.form)
                       .with(audit::DetailKey::FormVersion, request.formVersion);
    m.acts.run<std::optional<Refusal>>(
        [request, entry](Act &act) -> Result<std::optional<Refusal>, StoreError> {
            store::FormRepository forms(act.database());
            const auto chat = store::ChatRepository(act.database()).find(request.chat);
            const auto before = forms.ofChat(request.chat);
            if (!chat.ok() || !before.ok()) {
                return fail(chat.ok() ? before.error() : chat.error());
            }
            if (!*chat || (*chat)->state != store::ChatState::Active) {
                return std::optional(Refusal::ChatEnded);
            }
            if (before->size() >= limits::formRequestsPerChat) {
                return std::optional(Refusal::TooMany);
            }
            if (const auto added = forms.add(request); !added.ok()) {
                return fail(added.error());
            }
            if (const auto audited = act.audit(entry); !audited.ok()) {
                return fail(audited.error());
            }
            return std::optional<Refusal>();
        },
        [this, request, reply, holder = message.holderKey](Result<std::optional<Refusal>, ActError> added) {
            if (!added.ok() || *added) {
                // A request id that was used before is as good as malformed: ids are random.
                reply.refuse(added.ok()                                ? **added
                             : added.error().is(StoreError::Duplicate) ? Refusal::Malformed
                                                                       : added.error().refusal());
                return;
            }
            FormCase &formCase = m.forms.add(request);
            m.watch.begin(formCase);
            grant(formCase, reply, holder);
        });
}

void FormDesk::grant(FormCase &formCase, const Reply &reply, const QByteArray &holderKey)
{
    if (++formCase.tickets > limits::ticketsPerRequest) {
        reply.refuse(Refusal::TooMany);
        return;
    }
    const auto ticket = m.tickets.forConsole(formCase.request, holderKey);
    if (!ticket.ok()) {
        reply.refuse(ticket.error());
        return;
    }
    wire::out::FormGranted granted;
    granted.re = reply.id();
    granted.request = formCase.request.id;
    granted.ticket = *ticket;
    granted.exchange = m.facts.exchangeAddress;
    granted.exchangeSpki = m.facts.exchangeSpki;
    reply.send(granted.encode());
}

FormCase *FormDesk::own(const Seat &seat, const Reply &reply, const QString &request) const
{
    FormCase *formCase = m.forms.find(request);
    if (!formCase || formCase->request.session != seat.id()) {
        reply.refuse(formCase ? Refusal::NotAllowed : Refusal::UnknownRequest);
        return nullptr;
    }
    return formCase;
}

void FormDesk::rejoin(const Seat &seat, const Reply &reply, const wire::in::FormRejoin &message)
{
    FormCase *formCase = own(seat, reply, message.request);
    if (!formCase) {
        return;
    }
    const LiveChat *live = m.chats.find(formCase->request.chat);
    if (!live || live->ended() || awaitingReceipt.has(formCase->request.state)) {
        reply.refuse(Refusal::RequestOver);
        return;
    }
    if (!seat.deviceApproved(m.clock.wallMs())) {
        reply.refuse(Refusal::DeviceNotApproved);
        return;
    }
    grant(*formCase, reply, message.holderKey);
}

void FormDesk::advance(const Seat &seat, const Reply &reply, FormMove move, audit::Action action)
{
    move.operatorId = seat.operatorId();
    move.name = seat.name;
    move.entry = formEntry(seat, action, move.request, m.clock.wallMs());
    m.moves.move(std::move(move), [reply](const Result<store::FormRequest, Refusal> &moved) {
        if (moved.ok()) {
            reply.done();
        } else {
            reply.refuse(moved.error());
        }
    });
}

void FormDesk::ready(const Seat &seat, const Reply &reply, const QString &request)
{
    const FormCase *formCase = own(seat, reply, request);
    if (!formCase) {
        return;
    }
    const LiveChat *live = m.chats.find(formCase->request.chat);
    if (!live || live->ended()) {
        reply.refuse(Refusal::ChatEnded);
        return;
    }
    FormMove move;
    move.request = request;
    move.from = {FormState::Requested};
    move.settled = visibleToVisitor;
    move.to = FormState::Sent;
    move.event = store::EventKind::FormSent;
    move.operatorId = seat.operatorId();
    move.name = seat.name;
    move.entry = formEntry(seat, audit::Action::FormSent, request, m.clock.wallMs());
    m.moves.move(std::move(move), [this, reply, name = seat.name](const Result<store::FormRequest, Refusal> &sent) {
        if (!sent.ok()) {
            reply.refuse(sent.error());
            return;
        }
        reply.done();
        m.chats.sendToVisitor(sent->chat, offeredFrame(*sent, name));
    });
}

void FormDesk::report(const Seat &seat, const Reply &reply, const wire::in::FormReport &message)
{
    const FormCase *formCase = own(seat, reply, message.request);
    if (!formCase) {
        return;
    }
    const LiveChat *live = m.chats.find(formCase->request.chat);
    if (!live || live->ended()) {
        reply.refuse(Refusal::ChatEnded);
        return;
    }
    FormMove move;
    move.request = message.request;
    move.from = {FormState::Opened};
    if (message.state == wire::FormState::Filling) {
        move.settled = {FormState::Filling, FormState::Submitted};
        move.to = FormState::Filling;
        advance(seat, reply, std::move(move), audit::Action::FormFilling);
    } else if (message.state == wire::FormState::Submitted) {
        move.from = {FormState::Opened, FormState::Filling};
        move.settled = {FormState::Submitted};
        move.to = FormState::Submitted;
        move.event = store::EventKind::FormSubmitted;
        advance(seat, reply, std::move(move), audit::Action::FormSubmitted);
    } else {
        reply.refuse(Refusal::NotAllowed);
    }
}

void FormDesk::revealed(const Seat &seat, const Reply &reply, const wire::in::FormRevealed &message)
{
    const FormCase *formCase = own(seat, reply, message.request);
    if (!formCase) {
        return;
    }
    const bool cleared = message.way == wire::RevealWay::CopyCleared;
    const bool copied = message.way == wire::RevealWay::Copied;
    // The clipboard may be cleared because the answers were erased just before.
    const bool held = formCase->request.state == FormState::Submitted;
    // A locked console shows nothing more.
    if (((!held || seat.lock) && !cleared) || (copied && m.facts.formRules.copySeconds == 0)) {
        reply.refuse(Refusal::NotAllowed);
        return;
    }
    const audit::Action action = cleared  ? audit::Action::FormCopyCleared
                                 : copied ? audit::Action::FormFieldCopied
                                          : audit::Action::FormFieldRevealed;
    audit::Entry entry = formEntry(seat, action, message.request, m.clock.wallMs());
    entry.detail = audit::Detail()
                       .with(audit::DetailKey::Field, message.field)
                       .with(audit::DetailKey::Way, wire::toString(message.way));
    m.acts.record(std::move(entry), [reply](Result<void, ActError> recorded) {
        if (recorded.ok()) {
            reply.done();
        } else {
            reply.refuse(Refusal::AuditFailed);
        }
    });
}

void FormDesk::cancel(const Seat &seat, const Reply &reply, const QString &request)
{
    if (!own(seat, reply, request)) {
        return;
    }
    FormMove move;
    move.request = request;
    move.from = {FormState::Requested, FormState::Sent, FormState::Opened, FormState::Filling, FormState::Submitted};
    move.settled = {FormState::Cancelled};
    move.to = FormState::Cancelled;
    move.event = store::EventKind::FormCancelled;
    advance(seat, reply, std::move(move), audit::Action::FormCancelled);
}

QList<QByteArray> FormDesk::organisationKeys() const
{
    QList<QByteArray> keys;
    if (m.facts.organisation) {
        keys.append(m.facts.organisation->publicKey);
        if (!m.facts.organisation->previousKey.isEmpty()) {
            keys.append(m.facts.organisation->previousKey); // a form that was open during the rotation
        }
    }
    return keys;
}

void FormDesk::purged(const Seat &seat, const Reply &reply, const wire::in::FormPurged &message,
                      std::function<void()> after)
{
    const qint64 now = m.clock.wallMs();
    audit::Entry entry = formEntry(seat, audit::Action::FormPurged, message.request, now);
    entry.detail = audit::Detail().with(audit::DetailKey::Reason, wire::toString(message.reason));
    const PurgeClaim claim{message.receipt,       message.reason,     seat.operatorId(),
                           seat.session.deviceId, organisationKeys(), now};
    using Found = std::optional<store::FormRequest>;
    m.acts.run<Found>([id = message.request](Act &act) { return store::FormRepository(act.database()).find(id); },
                      [this, entry, claim, reply, after = std::move(after)](Result<Found, ActError> found) {
                          const auto refuse = [&](Refusal code) {
                              reply.refuse(code);
                              after();
                          };
                          if (!found.ok()) {
                              refuse(found.error().refusal());
                              return;
                          }
                          if (!*found || (*found)->operatorId != claim.operatorId) {
                              refuse(Refusal::UnknownRequest);
                              return;
                          }
                          if (!proves(claim, **found)) {
                              audit::Entry failure = entry;
                              failure.outcome = audit::Outcome::Failed;
                              m.acts.record(std::move(failure));
                              refuse(Refusal::BadProof);
                              return;
                          }
                          if ((*found)->state == FormState::Purged) {
                              reply.done(); // sent again: it was taken before
                              after();
                              return;
                          }
                          m.moves.purge(**found, claim.receipt, entry,
                                        [reply, after](const Result<store::FormRequest, Refusal> &purged) {
                                            if (purged.ok() || purged.error() == Refusal::RequestOver) {
                                                reply.done();
                                            } else {
                                                reply.refuse(purged.error());
                                            }
                                            after();
                                        });
                      });
}

void FormDesk::sendForms(const Seat &seat) const
{
    wire::out::FormList list;
    if (seat.may(wire::Permission::RequestForm)) {
        list.forms = m.catalogue.forms();
    }
    seat.send(list.encode());
    wire::out::FormRules rules;
    rules.revealSeconds = m.facts.formRules.revealSeconds;
    rules.copySeconds = m.facts.formRules.copySeconds;
    seat.send(rules.encode());
}

void FormDesk::sendPending(const Seat &seat) const
{
    wire::out::FormPending pending;
    for (const FormCase *formCase : m.forms.ofOperator(seat.operatorId())) {
        pending.requests.push_back(requestEntry(formCase->request));
    }
    seat.send(pending.encode());
}

} // namespace sealdesk::relay
