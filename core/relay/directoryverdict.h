// DirectoryVerdict: what a directory's answer means to the relay, in the relay's words. Never holds a password.
#pragma once

#include "core/directory/directory.h"
#include "core/protocol/wire.h"

#include <QString>

namespace sealdesk::relay {

struct DirectoryVerdict {
    enum class Kind {
        Right,
        Wrong,    // name or password; counts as a failure
        NotLetIn, // the password was right, and yet
        Away      // the directory could not be asked; says nothing about the person and counts for nothing
    };
    Kind kind = Kind::Away;
    wire::Refusal refusal = wire::Refusal::DirectoryUnreachable; // of all but Right

    // Of Right only.
    QString entryKey; // the same for each spelling of the entry's name; a hash, since such names may hold anything
    QString name;     // foreign text, unchecked
    QString role;     // as the configuration names it

    // For the audit: host:port, and the directory's word for why not.
    QString server;
    QString reason;
};

[[nodiscard]] DirectoryVerdict verdictOf(const directory::Asked &asked);

} // namespace sealdesk::relay
