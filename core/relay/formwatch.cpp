#include "core/relay/formwatch.h"

#include "core/relay/auditentries.h"
#include "core/relay/limits.h"

namespace sealdesk::relay {

using store::FormState;

namespace {

wire::CloseReason closeReason(FormState state)
{
    switch (state) {
    case FormState::Declined:
        return wire::CloseReason::Declined;
    case FormState::Expired:
        return wire::CloseReason::Expired;
    case FormState::Cancelled:
        return wire::CloseReason::Cancelled;
    case FormState::Unconfirmed:
        return wire::CloseReason::SessionEnded;
    default:
        return wire::CloseReason::Done;
    }
}

} // namespace

audit::Entry FormWatch::entryFor(audit::Action action, const QString &request) const
{
    return about(systemEntry(action, m.clock.wallMs()), audit::ResourceKind::FormRequest, request);
}

void FormWatch::begin(FormCase &formCase)
{
    const QString id = formCase.request.id;
    if (LiveChat *live = m.chats.find(formCase.request.chat)) {
        live->hadForm = true;
    }
    if (underWay.has(formCase.request.state)) {
        const qint64 left = std::max<qint64>(0, formCase.request.expiresMs - m.clock.wallMs());
        formCase.expiry.start(std::chrono::milliseconds(left), [this, id] { expire(id); });
    }
    const auto seat = m.seats.byId(formCase.request.session);
    if (!seat) {
        await(formCase, limits::takeOverGraceMs);
    } else if (seat->port.expired()) {
        await(formCase, limits::connectionGraceMs);
    } else if (owesReceipt(formCase)) {
        await(formCase, limits::purgeGraceMs);
    }
}

void FormWatch::changed(FormCase &formCase)
{
    const FormState state = formCase.request.state;
    if (underWay.has(state)) {
        return;
    }
    formCase.expiry.stop();
    if (state == FormState::Submitted) {
        return;
    }
    m.exchange.closeRequest(formCase.request.id, closeReason(state));
    if (store::isOver(state)) {
        formCase.deadline.stop();
    } else if (!formCase.deadline.running()) {
        await(formCase, limits::purgeGraceMs);
    }
}

void FormWatch::chatEnded(const QString &chat)
{
    const auto cases = m.forms.ofChat(chat);
    if (cases.empty()) {
        return;
    }
    m.exchange.closeChat(chat, wire::CloseReason::ChatEnded);
    for (FormCase *formCase : cases) {
        formCase->expiry.stop();
        if (!formCase->deadline.running()) {
            await(*formCase, limits::purgeGraceMs);
        }
    }
}

void FormWatch::back(const Seat &seat)
{
    for (FormCase *formCase : m.forms.ofSession(seat.id())) {
        formCase->deadline.stop();
        if (owesReceipt(*formCase)) {
            await(*formCase, limits::purgeGraceMs);
        }
    }
}

void FormWatch::away(const Seat &seat)
{
    for (FormCase *formCase : m.forms.ofSession(seat.id())) {
        if (!formCase->deadline.running()) {
            await(*formCase, limits::connectionGraceMs);
        }
    }
}

void FormWatch::sessionEnded(const Seat &seat)
{
    const auto cases = m.forms.ofSession(seat.id());
    if (cases.empty()) {
        return;
    }
    m.exchange.closeSession(seat.id(), wire::CloseReason::SessionEnded);
    for (FormCase *formCase : cases) {
        await(*formCase, limits::takeOverGraceMs);
    }
}

void FormWatch::deviceRevoked(const Seat &seat)
{
    for (const FormCase *formCase : m.forms.ofSession(seat.id())) {
        cancel(*formCase);
    }
}

void FormWatch::chatReturned(const QString &chat)
{
    for (const FormCase *formCase : m.forms.ofChat(chat)) {
        cancel(*formCase);
    }
}

void FormWatch::cancel(const FormCase &formCase)
{
    FormMove move;
    move.request = formCase.request.id;
    move.from = {FormState::Requested, FormState::Sent, FormState::Opened, FormState::Filling, FormState::Submitted};
    move.to = FormState::Cancelled;
    move.event = store::EventKind::FormCancelled;
    move.entry = entryFor(audit::Action::FormCancelled, move.request);
    m.moves.move(std::move(move), {});
}

bool FormWatch::owesReceipt(const FormCase &formCase) const
{
    const LiveChat *live = m.chats.find(formCase.request.chat);
    return awaitingReceipt.has(formCase.request.state) || !live || live->ended();
}

void FormWatch::await(FormCase &formCase, std::int64_t graceMs)
{
    formCase.deadline.start(std::chrono::milliseconds(graceMs), [this, id = formCase.request.id] { unconfirm(id); });
}

void FormWatch::expire(const QString &request)
{
    FormMove move;
    move.request = request;
    move.from = underWay;
    move.to = FormState::Expired;
    move.event = store::EventKind::FormExpired;
    move.entry = entryFor(audit::Action::FormExpired, request);
    m.moves.move(std::move(move), {});
}

void FormWatch::unconfirm(const QString &request)
{
    FormMove move;
    move.request = request;
    move.from = notOver;
    move.to = FormState::Unconfirmed;
    move.event = store::EventKind::FormUnconfirmed;
    move.entry = entryFor(audit::Action::FormUnconfirmed, request);
    m.moves.move(std::move(move), [this, request](const Result<store::FormRequest, wire::Refusal> &moved) {
        FormCase *formCase = m.forms.find(request);
        if (!moved.ok() && formCase) {
            await(*formCase, limits::takeOverGraceMs); // the store failed: try again
        }
    });
}

} // namespace sealdesk::relay
