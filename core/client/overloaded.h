// Overloaded: one lambda for each alternative of a variant, so that std::visit stays exhaustive.
#pragma once

namespace sealdesk::client {

template <class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

} // namespace sealdesk::client
