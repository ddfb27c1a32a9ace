// SystemClock: the machine's clock. Composition roots make one; nothing else does.
#pragma once

#include "core/base/clock.h"

namespace sealdesk {

class SystemClock final : public Clock {
public:
    [[nodiscard]] std::int64_t wallMs() const override;
    [[nodiscard]] std::int64_t aliveMs() const override;
};

} // namespace sealdesk
