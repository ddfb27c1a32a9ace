#include "core/masking/patterns/patternset.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <re2/re2.h>

namespace sealdesk::masking {

namespace {

constexpr std::size_t trialLength = 8000;
constexpr int trials = 5; // the fastest counts: the machine may be busy
constexpr int mostGroups = 20;

std::int64_t nowUs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

// Texts on which patterns are slow if they can be: long runs, near misses, changing classes.
std::string trialText(std::string_view piece)
{
    std::string text;
    while (text.size() < trialLength) {
        text += piece;
    }
    return text;
}

bool findWith(const re2::RE2 &pattern, std::string_view utf8, std::vector<ByteRange> &hidden)
{
    const int groups = pattern.NumberOfCapturingGroups();
    std::array<re2::StringPiece, mostGroups + 1> found;
    const re2::StringPiece text(utf8.data(), utf8.size());
    std::size_t at = 0;
    while (at <= utf8.size() && pattern.Match(text, at, utf8.size(), re2::RE2::UNANCHORED, found.data(), groups + 1)) {
        const auto rangeOf = [&](const re2::StringPiece &piece) {
            const auto begin = static_cast<std::size_t>(piece.data() - utf8.data());
            return ByteRange{begin, begin + piece.size()};
        };
        const ByteRange whole = rangeOf(found[0]);
        for (int group = groups > 0 ? 1 : 0; group <= groups; ++group) {
            if (!found[static_cast<std::size_t>(group)].empty()) {
                hidden.push_back(rangeOf(found[static_cast<std::size_t>(group)]));
            }
        }
        // An empty match (at a word's edge, say) hides nothing; go on behind it.
        at = whole.end > at ? whole.end : at + 1;
    }
    return true;
}

bool isSlow(const re2::RE2 &pattern)
{
    constexpr std::array pieces{
        "a", "0", "a1 ", "4111 1111 1111 111", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "\u00e9\u4e2d "};
    return std::ranges::any_of(pieces, [&pattern](const char *piece) {
        const std::string text = trialText(piece);
        std::int64_t fastest = PatternSet::slowestTrialUs;
        for (int trial = 0; trial < trials; ++trial) {
            std::vector<ByteRange> hidden;
            const std::int64_t before = nowUs();
            (void)findWith(pattern, text, hidden);
            fastest = std::min(fastest, nowUs() - before);
        }
        return fastest >= PatternSet::slowestTrialUs;
    });
}

PatternProblem problemOf(const std::string &expression, std::unique_ptr<re2::RE2> &made)
{
    if (expression.empty()) {
        return PatternProblem::Empty;
    }
    if (expression.size() > PatternSet::longestExpression) {
        return PatternProblem::TooLong;
    }
    re2::RE2::Options options;
    options.set_log_errors(false); // it would log the pattern
    options.set_max_mem(PatternSet::mostMemory);
    made = std::make_unique<re2::RE2>(expression, options);
    if (made->error_code() == re2::RE2::ErrorPatternTooLarge || made->error_code() == re2::RE2::ErrorRepeatSize) {
        return PatternProblem::TooBig;
    }
    if (!made->ok() || made->NumberOfCapturingGroups() > mostGroups) {
        return PatternProblem::Invalid;
    }
    if (made->ProgramSize() > PatternSet::largestProgram) {
        return PatternProblem::TooBig;
    }
    if (re2::RE2::FullMatch("", *made)) {
        return PatternProblem::MatchesEmpty;
    }
    return isSlow(*made) ? PatternProblem::TooSlow : PatternProblem::None;
}

} // namespace

PatternSet::PatternSet() = default;
PatternSet::~PatternSet() = default;

Result<std::shared_ptr<const PatternSet>, BadPattern> PatternSet::make(const std::vector<std::string> &expressions)
{
    if (expressions.size() > mostPatterns) {
        return fail(BadPattern{PatternProblem::TooMany, mostPatterns});
    }
    std::shared_ptr<PatternSet> set(new PatternSet);
    for (std::size_t i = 0; i < expressions.size(); ++i) {
        std::unique_ptr<re2::RE2> made;
        if (const PatternProblem problem = problemOf(expressions[i], made); problem != PatternProblem::None) {
            return fail(BadPattern{problem, i});
        }
        set->m_patterns.push_back(std::move(made));
    }
    return std::shared_ptr<const PatternSet>(std::move(set));
}

bool PatternSet::find(std::string_view utf8, std::vector<ByteRange> &hidden) const
{
    return std::ranges::all_of(m_patterns, [&](const auto &pattern) { return findWith(*pattern, utf8, hidden); });
}

} // namespace sealdesk::masking
