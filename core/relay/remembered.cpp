#include "core/relay/remembered.h"

#include "core/policy/sessionrule.h"
#include "core/relay/accesschange.h"
#include "core/relay/accountrights.h"
#include "core/relay/auditentries.h"
#include "core/relay/frames.h"
#include "core/relay/limits.h"
#include "core/store/failurerepository.h"

namespace sealdesk::relay {

using store::StoreError;

namespace {

Result<void, StoreError> recallSessions(Act &act, Remembered &before, qint64 nowMs, const policy::Settings &settings)
{
    store::SessionRepository sessions(act.database());
    const auto all = sessions.all();
    if (!all.ok()) {
        return fail(all.error());
    }
    for (const store::Session &session : *all) {
        const auto account = store::AccountRepository(act.database()).find(session.operatorId);
        const auto device = store::DeviceRepository(act.database()).find(session.deviceId);
        if (!account.ok() || !device.ok()) {
            return fail(account.ok() ? device.error() : account.error());
        }
        const auto verdict =
            policy::judgeSession({session.startedMs, session.lastActivityMs,
                                  session.lockedMs > 0 ? std::optional(session.lockedMs) : std::nullopt},
                                 nowMs, settings);
        const bool goesOn = verdict == policy::SessionVerdict::Live ||
                            (verdict == policy::SessionVerdict::Locked && session.isComplete());
        if (*account && !(*account)->disabled && goesOn) {
            const auto factor = secondfactors::find(act, session.operatorId);
            if (!factor.ok()) {
                return fail(factor.error());
            }
            Remembered::Session known{session, **account, std::nullopt, *factor};
            if (session.lasting && *device && (*device)->operatorId == session.operatorId) {
                known.device = **device;
            }
            before.sessions.push_back(std::move(known));
            continue;
        }
        if (const auto ended = sessions.end(session.id); !ended.ok()) {
            return ended;
        }
        const bool isIdle = verdict == policy::SessionVerdict::Idle || verdict == policy::SessionVerdict::Locked;
        const auto reason = isIdle ? wire::EndReason::Idle : wire::EndReason::Expired;
        audit::Entry entry =
            about(systemEntry(audit::Action::SessionEnded, nowMs), audit::ResourceKind::Session, session.id);
        entry.detail = audit::Detail().with(audit::DetailKey::Reason, wire::toString(reason));
        if (const auto audited = act.audit(entry); !audited.ok()) {
            return audited;
        }
    }
    return {};
}

} // namespace

Result<Remembered, StoreError> recall(Act &act, qint64 nowMs)
{
    Remembered before;
    const auto parameters = store::AccessRepository(act.database()).parameters();
    const auto ranges = store::AccessRepository(act.database()).ranges();
    const auto latest = store::FailureRepository(act.database()).latestMs();
    if (!parameters.ok() || !latest.ok()) {
        return fail(parameters.ok() ? latest.error() : parameters.error());
    }
    if (!ranges.ok()) {
        return fail(ranges.error());
    }
    before.allowedRanges = *ranges;
    before.settings = settingsOf(*parameters);
    before.lockoutLatestMs = *latest;
    auto organisation = store::OrganisationRepository(act.database()).find();
    if (!organisation.ok()) {
        return fail(organisation.error());
    }
    before.organisation = *organisation;
    if (const auto sessions = recallSessions(act, before, nowMs, before.settings); !sessions.ok()) {
        return fail(sessions.error());
    }
    const auto chats = store::ChatRepository(act.database()).open();
    if (!chats.ok()) {
        return fail(chats.error());
    }
    for (const store::Chat &chat : *chats) {
        Remembered::OpenChat open{chat, {}, {}};
        if (!chat.operatorId.isEmpty()) {
            const auto account = store::AccountRepository(act.database()).find(chat.operatorId);
            if (!account.ok()) {
                return fail(account.error());
            }
            open.operatorName = *account ? (*account)->name : QString();
        }
        const auto lines =
            store::ChatRepository(act.database()).lastLines(chat.id, static_cast<int>(limits::recentLines));
        if (!lines.ok()) {
            return fail(lines.error());
        }
        for (const store::Entry &entry : *lines) {
            const auto &line = std::get<store::Line>(entry.what);
            open.recent.push_back({line.line, line.from, line.text, entry.atMs});
        }
        before.chats.push_back(std::move(open));
    }
    auto requests = store::FormRepository(act.database()).pending();
    if (!requests.ok()) {
        return fail(requests.error());
    }
    before.requests = std::move(requests).value();
    const store::MaskingRepository masking(act.database());
    auto statement = masking.statement();
    auto patterns = masking.patterns();
    if (!statement.ok() || !patterns.ok()) {
        return fail(statement.ok() ? patterns.error() : statement.error());
    }
    before.maskingStatement = std::move(statement).value();
    before.patterns = std::move(patterns).value();
    return before;
}

std::shared_ptr<Seat> seatOf(const Remembered::Session &known)
{
    auto seat = std::make_shared<Seat>();
    seat->session = known.session;
    seat->user = known.account.userName;
    seat->name = known.account.name;
    seat->role = known.account.role;
    seat->roleName = known.account.roleName;
    seat->permissions = rightsOf(known.account);
    seat->passwordChangedMs = known.account.passwordChangedMs;
    seat->ofDirectory = known.account.isOfDirectory();
    seat->secondFactor = known.factor.enrolled;
    seat->recoveryLeft = known.factor.recoveryLeft;
    if (known.device) {
        seat->deviceStatus = same<wire::DeviceStatus>(known.device->status);
        if (seat->deviceStatus == wire::DeviceStatus::Approved) {
            seat->certificate = known.device->certificate;
            seat->intermediate = known.device->intermediate;
            seat->endorsement = known.device->endorsement;
            seat->certificateExpiresMs = known.device->certificateExpiresMs;
        }
    }
    return seat;
}

} // namespace sealdesk::relay
