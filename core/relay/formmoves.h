// FormMoves: a form request's change of state: store, transcript event and audit in one transaction,
// then the news to both sides. Which change may follow which message is the desks' matter.
#pragma once

#include "core/base/clock.h"
#include "core/relay/acts.h"
#include "core/relay/chattable.h"
#include "core/relay/formtable.h"
#include "core/relay/seattable.h"

#include <initializer_list>

namespace sealdesk::relay {

// A set of states.
class FormStates {
public:
    constexpr FormStates() = default; // none
    constexpr FormStates(std::initializer_list<store::FormState> states)
    {
        for (const store::FormState state : states) {
            m_bits |= 1U << static_cast<unsigned>(state);
        }
    }
    [[nodiscard]] constexpr bool has(store::FormState state) const
    {
        return (m_bits >> static_cast<unsigned>(state) & 1U) != 0;
    }

private:
    unsigned m_bits = 0;
};

// Before the visitor is done with it.
inline constexpr FormStates underWay{store::FormState::Requested, store::FormState::Sent, store::FormState::Opened,
                                     store::FormState::Filling};
inline constexpr FormStates visibleToVisitor{store::FormState::Sent, store::FormState::Opened,
                                             store::FormState::Filling};
// The visitor is done with it, or must not use it any more; the console owes a receipt.
inline constexpr FormStates awaitingReceipt{store::FormState::Declined, store::FormState::Expired,
                                            store::FormState::Cancelled};
inline constexpr FormStates notOver{
    store::FormState::Requested, store::FormState::Sent,     store::FormState::Opened,  store::FormState::Filling,
    store::FormState::Submitted, store::FormState::Declined, store::FormState::Expired, store::FormState::Cancelled};

struct FormMove {
    QString request;
    FormStates from;
    FormStates settled{}; // already so: succeeds, changes nothing and is not audited
    store::FormState to = store::FormState::Requested;
    std::optional<store::EventKind> event;
    QString operatorId; // who acted, if an operator did
    QString name;
    audit::Entry entry;
};

class FormMoves {
public:
    struct Parts {
        Acts &acts;
        FormTable &forms;
        ChatTable &chats;
        SeatTable &seats;
        const Clock &clock;
    };
    using Done = std::function<void(Result<store::FormRequest, wire::Refusal>)>;
    explicit FormMoves(const Parts &parts) : m(parts) {}

    // After each committed change; set once, by the Hub.
    void onChanged(std::function<void(FormCase &)> callback) { m_changed = std::move(callback); }

    // `done` may be empty.
    void move(FormMove move, Done done);
    // The receipt was found right: the end of the request. Refused with RequestOver when purged before.
    void purge(const store::FormRequest &request, const QByteArray &receipt, audit::Entry entry, Done done);

private:
    struct Changed {
        store::FormRequest request;
        std::optional<store::Entry> event;
        bool same = false;
    };
    void publish(const Changed &changed);
    void finished(Result<Changed, ActError> changed, const Done &done);
    [[nodiscard]] static store::Event eventOf(store::EventKind kind, const store::FormRequest &request);

    Parts m;
    std::function<void(FormCase &)> m_changed;
};

} // namespace sealdesk::relay
