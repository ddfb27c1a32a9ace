// ControlLink: the relay at the exchange. It proves itself with the ticket key, names its epoch, and ends
// requests when a chat, a request or a console session has ended. It can open nothing and read nothing.
#pragma once

#include "core/exchange/link.h"

namespace sealdesk::exchange {

class ControlLink final : public Link {
public:
    explicit ControlLink(Floor &floor) : Link(floor, "control") {}

private:
    [[nodiscard]] QByteArray greeting() override;
    void received(QByteArrayView frame) override;
    void ended() override {}
    [[nodiscard]] bool isProved() const override { return m_trusted; }
    void act(const wire::in::CTrust &message);
    void act(const wire::in::CClose &message);

    bool m_trusted = false;
};

} // namespace sealdesk::exchange
