// TextKeeper: changes the key of the store's texts while the relay runs. When a key was added beside it (a command on
// the host does that), new texts get that one from then on, all others are sealed anew, a few at a time, and then the
// older keys are forgotten, here and in their file. Texts from before there were keys go the same way.
//
// An older key must not be forgotten as long as any text needs it.
#pragma once

#include "core/base/clock.h"
#include "core/edge/log.h"
#include "core/relay/acts.h"
#include "core/relay/timer.h"
#include "core/store/textkeyrepository.h"

#include <optional>

namespace sealdesk::relay {

// The file of the keys. Others may change it meanwhile.
class TextKeySource {
public:
    virtual ~TextKeySource() = default;
    [[nodiscard]] virtual std::optional<store::TextKeys> read() = 0;
    // All but this one go. False: not now; ask again.
    [[nodiscard]] virtual bool keepOnly(int id) = 0;
};

class TextKeeper {
public:
    struct Parts {
        Acts &acts;
        Scheduler &scheduler;
        const Clock &clock;
        edge::Log &log;
        TextKeySource &source;
    };
    // `keys`: those that the writer works with already.
    TextKeeper(Parts parts, store::TextKeys keys) : m(parts), m_timer(parts.scheduler), m_keys(std::move(keys)) {}

    // Now, and each limits::textKeyLookMs from now on.
    void start() { look(); }

private:
    void look();
    void lookLater();
    void decide(const std::vector<store::KnownTextKey> &known);
    void take();
    void seal(store::ResealPlace place);
    void finish();
    void forget();
    void complain(edge::Literal event);

    Parts m;
    Timer m_timer;
    store::TextKeys m_keys;
    bool m_complained = false;
};

} // namespace sealdesk::relay
