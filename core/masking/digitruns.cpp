#include "core/masking/digitruns.h"

#include "core/masking/characters.h"

#include <algorithm>
#include <iterator>

namespace sealdesk::masking {

namespace {

// Reads the group that starts at `at`; text[at] is a digit.
Group readGroup(const CodePoints &text, std::size_t at)
{
    Group group;
    group.at = at;
    for (std::size_t i = at; i < text.size(); ++i) {
        const int value = digitValue(text[i]);
        if (value < 0) {
            break;
        }
        group.digits.push_back(static_cast<std::uint8_t>(value));
    }
    if (at > 0) {
        group.gluedBefore = isLatinLetter(text[at - 1]);
        group.plusBefore = text[at - 1] == U'+' || text[at - 1] == U'\uFF0B';
    }
    group.gluedAfter = group.end() < text.size() && isLatinLetter(text[group.end()]);
    return group;
}

bool joins(const CodePoints &text, const Group &group, std::size_t nextAt)
{
    const auto from = std::next(text.begin(), static_cast<std::ptrdiff_t>(group.end()));
    const auto to = std::next(text.begin(), static_cast<std::ptrdiff_t>(nextAt));
    return nextAt - group.end() <= longestGap && std::all_of(from, to, isSeparator);
}

} // namespace

std::vector<Run> findRuns(const CodePoints &text)
{
    std::vector<Run> runs;
    std::size_t i = 0;
    while (i < text.size()) {
        if (digitValue(text[i]) < 0) {
            ++i;
            continue;
        }
        Group group = readGroup(text, i);
        i = group.end();
        if (runs.empty() || !joins(text, runs.back().back(), group.at)) {
            runs.emplace_back();
        }
        runs.back().push_back(std::move(group));
    }
    return runs;
}

} // namespace sealdesk::masking
