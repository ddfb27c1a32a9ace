#include "core/edge/server.h"

#include "core/edge/servercore.h"

namespace sealdesk::edge {

std::string_view describe(ServerError error)
{
    switch (error) {
    case ServerError::BadAddress:
        return "the address to listen on is not an IP address";
    case ServerError::PortInUse:
        return "the port is in use by another program";
    case ServerError::NotPermitted:
        return "listening on this port is not permitted";
    case ServerError::CannotBind:
        return "listening on this address is not possible";
    case ServerError::BadCertificate:
        return "the certificate is not a PEM certificate";
    case ServerError::BadKey:
        return "the key is not an unencrypted PEM private key";
    case ServerError::KeyMismatch:
        return "the key does not belong to the certificate";
    }
    return "the server could not be started";
}

Result<std::unique_ptr<Server>, ServerError> Server::start(Loop &loop, Log &log, ServerOptions options,
                                                           HttpHandler http, UpgradeHandler upgrade)
{
    auto context = makeServerContext(options.certificatePem, options.keyPem);
    if (!context)
        return fail(context.error());
    options.keyPem.clear(); // the context has it
    auto core = std::make_shared<ServerCore>(loop, log, std::move(options), std::move(http), std::move(upgrade));
    core->setContext(std::move(*context));
    if (const auto listening = core->listen(); !listening)
        return fail(listening.error());
    return std::unique_ptr<Server>(new Server(std::move(core)));
}

Server::Server(std::shared_ptr<ServerCore> core) : m_core(std::move(core)) {}

Server::~Server() { m_core->stop(); }

std::uint16_t Server::port() const { return m_core->port(); }

Result<void, ServerError> Server::replaceCertificate(std::string_view certificatePem, std::string_view keyPem)
{
    auto context = makeServerContext(certificatePem, keyPem);
    if (!context)
        return fail(context.error());
    m_core->setContext(std::move(*context));
    return {};
}

void Server::shutDown() { m_core->shutDown(); }

ServerCounters Server::counters() const { return m_core->counters(); }

} // namespace sealdesk::edge
