// Stage "security code": the three or four digits that stand with a card number (PCI DSS 3.3.1.2 forbids
// to keep them). The expiry stays. Without a card number nothing is a security code.
#pragma once

#include "core/masking/engine/reading.h"

namespace sealdesk::masking::engine {

class SecurityCodes {
public:
    explicit SecurityCodes(Reading &reading) : m_r(reading) {}
    // Adds edits for the codes beside the workspace's numbers.
    void find();

private:
    [[nodiscard]] bool hints(size_t from, size_t to) const;
    void findHinted(const Number &number);
    void findLabelled(const Label &label);
    void findAfter(const Number &number);
    [[nodiscard]] size_t codeAt(size_t i, bool labelled) const; // groups that make up a code; 0: none
    [[nodiscard]] bool isAmount(size_t i) const;
    [[nodiscard]] size_t expiryAt(size_t i) const; // groups of an expiry date; 0: none
    [[nodiscard]] size_t firstFrom(size_t at) const;
    [[nodiscard]] bool nearNumber(size_t at) const;
    void hide(size_t i, size_t groups);

    Reading &m_r;
};

} // namespace sealdesk::masking::engine
