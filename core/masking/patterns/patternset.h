// PatternSet: an organisation's own patterns of what is to be hidden besides card numbers (B4), by RE2, whose time
// is linear in the text whatever the pattern. On the relay only: browsers have no such engine, and the relay masks
// before anything is stored or passed on.
//
// What a pattern matches is hidden; of one with groups, only what its groups match. A pattern that is broken, too
// large or too slow is refused when it is made; applying never skips one.
#pragma once

#include "core/base/result.h"
#include "core/masking/masker.h"

#include <memory>
#include <string>
#include <vector>

namespace re2 {
class RE2;
}

namespace sealdesk::masking {

enum class PatternProblem { None, TooMany, BadName, Empty, TooLong, Invalid, MatchesEmpty, TooBig, TooSlow };

struct BadPattern {
    PatternProblem problem = PatternProblem::None;
    std::size_t index = 0;
};

class PatternSet final : public TextRule {
public:
    static constexpr std::size_t mostPatterns = 50;
    static constexpr std::size_t longestExpression = 500; // bytes of UTF-8
    static constexpr int mostMemory = 1 << 20;            // bytes that RE2 may use for one pattern
    static constexpr int largestProgram = 4000;           // RE2 instructions, so that counted repeats cannot explode
    // Time of one pattern on each text of 8,000 characters that is tried when it is made.
    static constexpr std::int64_t slowestTrialUs = 20'000;

    [[nodiscard]] static Result<std::shared_ptr<const PatternSet>, BadPattern>
    make(const std::vector<std::string> &expressions);
    ~PatternSet() override;

    [[nodiscard]] bool find(std::string_view utf8, std::vector<ByteRange> &hidden) const override;

private:
    PatternSet();
    std::vector<std::unique_ptr<re2::RE2>> m_patterns;
};

} // namespace sealdesk::masking
