#include "core/relay/hello.h"

#include "core/base/version.h"
#include "core/protocol/wire.h"

namespace sealdesk::relay {

QByteArray helloFrame(const Facts &facts, const QByteArray &nonce)
{
    wire::out::Hello hello;
    hello.version = wire::protocolVersion;
    hello.program = QString::fromLatin1(programVersion);
    hello.nonce = nonce;
    hello.setUp = facts.organisation.has_value();
    if (facts.organisation) {
        hello.organisation = facts.organisation->id;
        hello.organisationName = facts.organisation->name;
    }
    return hello.encode();
}

} // namespace sealdesk::relay
