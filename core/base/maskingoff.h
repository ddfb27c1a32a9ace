// MaskingOff: the proof that text may pass as typed for now; masking::Masker asks for it.
//
// Only seal::VerifiedMasking makes one, after it has checked an admin device's signature up to the
// organisation's key: no program can switch masking off by itself.
#pragma once

#include <cstdint>

namespace sealdesk {

namespace seal {
class VerifiedMasking;
}

class MaskingOff {
public:
    // Past this moment masking is on again, whatever anybody does.
    [[nodiscard]] std::int64_t untilMs() const { return m_untilMs; }
    [[nodiscard]] bool holdsAt(std::int64_t nowMs) const { return nowMs < m_untilMs; }

private:
    friend class seal::VerifiedMasking;
    explicit MaskingOff(std::int64_t untilMs) : m_untilMs(untilMs) {}
    std::int64_t m_untilMs;
};

} // namespace sealdesk
