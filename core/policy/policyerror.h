// PolicyError: why a secret could not be made or hashed. Never carries the secret.
#pragma once

namespace sealdesk::policy {

enum class PolicyError {
    NoRandomness, // the operating system's generator failed
    HashFailed,   // no memory for scrypt, or OpenSSL refused
};

} // namespace sealdesk::policy
