#include "core/relay/formmoves.h"

#include "core/relay/frames.h"

namespace sealdesk::relay {

using store::StoreError;
using wire::Refusal;

store::Event FormMoves::eventOf(store::EventKind kind, const store::FormRequest &request)
{
    store::Event event;
    event.kind = kind;
    event.request = request.id;
    event.form = request.form;
    return event;
}

void FormMoves::move(FormMove move, Done done)
{
    m.acts.run<Changed>(
        [move = std::move(move)](Act &act) -> Result<Changed, StoreError> {
            store::FormRepository forms(act.database());
            const auto found = forms.find(move.request);
            if (!found.ok()) {
                return fail(found.error());
            }
            if (!*found) {
                return fail(StoreError::Missing);
            }
            Changed changed{**found, {}, false};
            if (move.settled.has(changed.request.state)) {
                changed.same = true;
                return changed;
            }
            if (!move.from.has(changed.request.state)) {
                return fail(StoreError::Missing);
            }
            const qint64 now = move.entry.atMs;
            if (const auto moved = forms.move(move.request, changed.request.state, move.to, now); !moved.ok()) {
                return fail(moved.error());
            }
            changed.request.state = move.to;
            changed.request.submitted = changed.request.submitted || move.to == store::FormState::Submitted;
            changed.request.changedMs = now;
            if (move.event) {
                store::Event event = eventOf(*move.event, changed.request);
                event.operatorId = move.operatorId;
                event.name = move.name;
                auto appended = store::ChatRepository(act.database()).appendEvent(changed.request.chat, event, now);
                if (!appended.ok()) {
                    return fail(appended.error());
                }
                changed.event = std::move(appended).value();
            }
            if (const auto audited = act.audit(move.entry); !audited.ok()) {
                return fail(audited.error());
            }
            return changed;
        },
        [this, done = std::move(done)](Result<Changed, ActError> changed) { finished(std::move(changed), done); });
}

void FormMoves::purge(const store::FormRequest &request, const QByteArray &receipt, audit::Entry entry, Done done)
{
    m.acts.run<Changed>(
        [request, receipt, entry = std::move(entry)](Act &act) -> Result<Changed, StoreError> {
            if (const auto purged = store::FormRepository(act.database()).purge(request.id, receipt, entry.atMs);
                !purged.ok()) {
                return fail(purged.error());
            }
            Changed changed{request, {}, false};
            changed.request.state = store::FormState::Purged;
            changed.request.purgeReceipt = receipt;
            auto appended = store::ChatRepository(act.database())
                                .appendEvent(request.chat, eventOf(store::EventKind::FormPurged, request), entry.atMs);
            if (!appended.ok()) {
                return fail(appended.error());
            }
            changed.event = std::move(appended).value();
            if (const auto audited = act.audit(entry); !audited.ok()) {
                return fail(audited.error());
            }
            return changed;
        },
        [this, done = std::move(done)](Result<Changed, ActError> changed) { finished(std::move(changed), done); });
}

void FormMoves::finished(Result<Changed, ActError> changed, const Done &done)
{
    if (!changed.ok()) {
        if (done) {
            const bool over = changed.error().is(StoreError::Missing);
            done(fail(over ? Refusal::RequestOver : changed.error().refusal()));
        }
        return;
    }
    if (!changed->same) {
        publish(*changed);
    }
    if (done) {
        done(changed->request);
    }
}

void FormMoves::publish(const Changed &changed)
{
    const store::FormRequest &request = changed.request;
    LiveChat *live = m.chats.find(request.chat);
    const auto tell = [&](const QByteArray &frame) {
        if (live) {
            live->sendToVisitor(frame);
        }
        m.seats.sendToOperator(request.operatorId, frame);
    };
    if (changed.event) {
        if (live) {
            live->chat.lastSeq = std::max(live->chat.lastSeq, changed.event->seq);
        }
        tell(entryFrame(request.chat, *changed.event));
    }
    tell(formStateFrame(request));
    FormCase *formCase = m.forms.find(request.id);
    if (!formCase) {
        return;
    }
    formCase->request = request;
    if (m_changed) {
        m_changed(*formCase);
    }
    if (store::isOver(request.state)) {
        m.forms.remove(request.id);
    }
}

} // namespace sealdesk::relay
