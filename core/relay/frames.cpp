#include "core/relay/frames.h"

#include "core/store/kinds.h"

namespace sealdesk::relay {

namespace {

template <class Store, class Wire>
constexpr bool agree(Store store, Wire wire)
{
    return static_cast<int>(store) == static_cast<int>(wire);
}

static_assert(agree(store::ChatState::Ended, wire::ChatState::Ended));
static_assert(agree(store::Author::Operator, wire::Author::Operator));
static_assert(agree(store::EndedBy::System, wire::EndedBy::System));
static_assert(agree(store::EventKind::FormSent, wire::EventKind::FormSent));
static_assert(agree(store::EventKind::Returned, wire::EventKind::Returned));
static_assert(agree(store::FormState::Submitted, wire::FormState::Submitted));
static_assert(agree(store::FormState::Unconfirmed, wire::FormState::Unconfirmed));
static_assert(agree(store::DeviceStatus::Revoked, wire::DeviceStatus::Revoked));

} // namespace

wire::out::ChatSummary summaryOf(const store::Chat &chat)
{
    wire::out::ChatSummary summary;
    summary.chat = chat.id;
    summary.state = same<wire::ChatState>(chat.state);
    summary.visitorName = chat.visitorName;
    summary.pageTitle = chat.pageTitle;
    summary.pageUrl = chat.pageUrl;
    summary.locale = chat.locale;
    summary.pageNonce = chat.pageNonce;
    summary.operatorId = chat.operatorId;
    summary.sinceMs = chat.sinceMs;
    summary.lastSeq = chat.lastSeq;
    summary.unmasked = chat.unmasked;
    return summary;
}

QByteArray updateFrame(const store::Chat &chat)
{
    wire::out::ChatUpdate update;
    update.chat = summaryOf(chat);
    return update.encode();
}

QByteArray entryFrame(const QString &chat, const store::Entry &entry)
{
    if (const auto *line = std::get_if<store::Line>(&entry.what)) {
        wire::out::ChatSaid said;
        said.chat = chat;
        said.seq = entry.seq;
        said.line = line->line;
        said.from = same<wire::Author>(line->from);
        said.name = line->name;
        said.text = line->text;
        said.atMs = entry.atMs;
        return said.encode();
    }
    if (const auto *edit = std::get_if<store::Edit>(&entry.what)) {
        wire::out::ChatEdited edited;
        edited.chat = chat;
        edited.seq = entry.seq;
        edited.of = edit->of;
        edited.line = edit->line;
        edited.text = edit->text;
        edited.atMs = entry.atMs;
        return edited.encode();
    }
    const auto &event = std::get<store::Event>(entry.what);
    wire::out::ChatEvent happened;
    happened.chat = chat;
    happened.seq = entry.seq;
    happened.kind = same<wire::EventKind>(event.kind);
    happened.name = event.name;
    happened.request = event.request;
    happened.form = event.form;
    happened.endedBy = same<wire::EndedBy>(event.endedBy);
    happened.atMs = entry.atMs;
    return happened.encode();
}

QByteArray syncedFrame(const store::Chat &chat, qint64 seq)
{
    wire::out::ChatSynced synced;
    synced.chat = chat.id;
    synced.seq = seq;
    synced.state = same<wire::ChatState>(chat.state);
    return synced.encode();
}

QByteArray formStateFrame(const store::FormRequest &request)
{
    wire::out::FormState state;
    state.chat = request.chat;
    state.request = request.id;
    state.state = same<wire::FormState>(request.state);
    if (request.state == store::FormState::Purged) {
        state.receipt = request.purgeReceipt;
    }
    return state.encode();
}

QByteArray offeredFrame(const store::FormRequest &request, const QString &operatorName)
{
    wire::out::FormOffered offered;
    offered.chat = request.chat;
    offered.request = request.id;
    offered.form = request.form;
    offered.operatorName = operatorName;
    offered.expiresMs = request.expiresMs;
    return offered.encode();
}

wire::out::FormRequestEntry requestEntry(const store::FormRequest &request)
{
    wire::out::FormRequestEntry entry;
    entry.chat = request.chat;
    entry.request = request.id;
    entry.form = request.form;
    entry.formVersion = request.formVersion;
    entry.operatorId = request.operatorId;
    entry.state = same<wire::FormState>(request.state);
    entry.expiresMs = request.expiresMs;
    return entry;
}

} // namespace sealdesk::relay
