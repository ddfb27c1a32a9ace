#include "tests/exchange/testing/fakelink.h"

namespace sealdesk::testing {

FakeLink::FakeLink(std::unique_ptr<exchange::Link> link) : m_link(std::move(link))
{
    m_link->opened(m_connection);
    const QByteArray first = take();
    if (const auto hello = wire::parseExchangeToFrame(first)) {
        if (const auto *greeting = std::get_if<wire::in::XHello>(&*hello))
            m_nonce = greeting->nonce;
    } else if (const auto toRelay = wire::parseExchangeToRelay(first)) {
        if (const auto *greeting = std::get_if<wire::in::CHello>(&*toRelay))
            m_nonce = greeting->nonce;
    }
}

FakeLink::~FakeLink() { hangUp(); }

void FakeLink::say(const QByteArray &frame) { m_link->text({frame.data(), static_cast<std::size_t>(frame.size())}); }

void FakeLink::hangUp()
{
    if (m_link)
        std::exchange(m_link, nullptr)->closed(edge::Ended::ByPeer);
}

QByteArray FakeLink::take() { return m_connection->sent.isEmpty() ? QByteArray() : m_connection->sent.takeFirst(); }

} // namespace sealdesk::testing
