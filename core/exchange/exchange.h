// Exchange: the secure-form server put together: one port, the Hall, who may come in, and the sweeping.
// It writes nothing and opens no file; certificate and key are handed to it.
#pragma once

#include "core/base/result.h"
#include "core/edge/certificate.h"
#include "core/edge/loop.h"
#include "core/edge/server.h"
#include "core/exchange/admission.h"
#include "core/exchange/floor.h"
#include "core/exchange/hall.h"
#include "core/exchange/linktable.h"

#include <functional>
#include <memory>

namespace sealdesk::exchange {

class Exchange {
public:
    Exchange(edge::Loop &loop, edge::Log &log, const Clock &clock, const seal::ControlKey &controlKey);
    ~Exchange();
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    [[nodiscard]] Result<void, edge::ServerError> listen(edge::ServerOptions options);
    // Preconditions of the next two: listening. New connections get it; the others go on.
    [[nodiscard]] Result<void, edge::ServerError> replaceCertificate(const edge::CertificateAndKey &pair)
    {
        return m_server->replaceCertificate(pair.certificatePem, pair.keyPem);
    }
    [[nodiscard]] std::uint16_t port() const { return m_server->port(); }

    // Closes the links politely, then calls `done`, at the latest after limits::shutDownMs.
    void shutDown(std::function<void()> done);

private:
    void sweepSoon();
    void waitForLinks(std::function<void()> done, std::int64_t untilMs);

    edge::Loop &m_loop;
    edge::Log &m_log;
    const Clock &m_clock;
    Admission m_admission;
    Hall m_hall;
    LinkTable m_links;
    Floor m_floor;
    edge::TimerId m_sweep = edge::TimerId::None;
    edge::TimerId m_shutDown = edge::TimerId::None;
    std::unique_ptr<edge::Server> m_server; // last: it ends the links, which use all of the above
};

} // namespace sealdesk::exchange
