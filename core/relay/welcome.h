// Welcome: auth.ok and the lists that follow it, after sign-in, resume, unlocking and password change.
#pragma once

#include "core/policy/parameters.h"
#include "core/relay/facts.h"
#include "core/relay/reply.h"
#include "core/relay/seat.h"

#include <functional>

namespace sealdesk::relay {

class Welcome {
public:
    Welcome(const Facts &facts, const policy::Settings &settings) : m_facts(facts), m_settings(settings) {}
    // Sends the lists (forms, chats, pending requests), or the numbers of a locked session; set once, by the Hub.
    void onSignedIn(std::function<void(Seat &)> lists) { m_lists = std::move(lists); }
    void greet(Seat &seat, const Reply &reply, const QByteArray &token) const;

private:
    const Facts &m_facts;
    const policy::Settings &m_settings;
    std::function<void(Seat &)> m_lists;
};

} // namespace sealdesk::relay
