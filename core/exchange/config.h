// The exchange's configuration file: one `key=value` a line (spaces around both are dropped), lines that
// begin with '#' or ';' and a first line `[exchange]` are passed over. Nothing is quoted or escaped.
// Unknown, double and missing keys are errors: a misspelt key must never silently mean its default.
//
//   listen       an IP address                        port   0-65535, 0 for any free one
//   certificate  path of the PEM chain                key    path of its PEM key
//   control_key  the relay's Ed25519 public key, base64url
//   user         (optional) user to become once the port is bound, when started by root
//   parent_watch (optional) "stdin": end when standard input ends, so that no exchange outlives its relay
//
// parse() is a pure function and touches no file.
#pragma once

#include "core/base/result.h"
#include "core/seal/ticketkey.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace sealdesk::exchange {

enum class ConfigProblem { NotKeyValue, UnknownKey, DoubleKey, MissingKey, BadValue, TooBig };

struct ConfigError {
    ConfigProblem problem = ConfigProblem::NotKeyValue;
    int line = 0;    // from 1; 0 for a missing key
    std::string key; // one of our key names, else empty
};

// Plain English, for standard error: "line 3: the value of port is not valid".
[[nodiscard]] std::string describe(const ConfigError &error);

struct Config {
    std::string listen;
    std::uint16_t port = 0;
    std::string certificatePath;
    std::string keyPath;
    seal::ControlKey controlKey;
    std::string user; // empty: stay
    bool watchParent = false;

    [[nodiscard]] static Result<Config, ConfigError> parse(std::string_view text);
};

} // namespace sealdesk::exchange
