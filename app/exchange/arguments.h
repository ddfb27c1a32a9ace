// The command line of sealdesk-exchange. A pure function; unknown options are refused, never passed over.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace sealdesk::exchange {

struct Arguments {
    enum class Action { Serve, Help, Version, PrintLimits, PrintTls };
    Action action = Action::Serve;
    std::string configPath;

    // The error is one English sentence for standard error.
    [[nodiscard]] static Result<Arguments, std::string> parse(const std::vector<std::string_view> &given);
};

[[nodiscard]] std::string_view helpText();

} // namespace sealdesk::exchange
