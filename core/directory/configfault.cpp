#include "core/directory/configfault.h"

namespace sealdesk::directory {

std::string_view name(FaultKind kind)
{
    switch (kind) {
    case FaultKind::TooLong:
        return "too-long";
    case FaultKind::NotALine:
        return "not-a-line";
    case FaultKind::UnknownKey:
        return "unknown-key";
    case FaultKind::RepeatedKey:
        return "repeated-key";
    case FaultKind::BadValue:
        return "bad-value";
    case FaultKind::OutOfRange:
        return "out-of-range";
    case FaultKind::NoServer:
        return "no-server";
    case FaultKind::TooManyServers:
        return "too-many-servers";
    case FaultKind::BadServer:
        return "bad-server";
    case FaultKind::PlainRefused:
        return "plain-refused";
    case FaultKind::Missing:
        return "missing";
    case FaultKind::NoUserPlace:
        return "no-user-place";
    case FaultKind::BadDn:
        return "bad-dn";
    case FaultKind::BadFilter:
        return "bad-filter";
    case FaultKind::BadRole:
        return "bad-role";
    case FaultKind::TooManyRoles:
        return "too-many-roles";
    case FaultKind::NotAbsolute:
        return "not-absolute";
    case FaultKind::BadCa:
        return "bad-ca";
    case FaultKind::BadName:
        return "bad-name";
    case FaultKind::TooManyNames:
        return "too-many-names";
    case FaultKind::NoSuchRole:
        return "no-such-role";
    }
    return "unknown";
}

} // namespace sealdesk::directory
