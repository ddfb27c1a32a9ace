#include "core/masking/judge.h"

#include "core/masking/cardnumber.h"
#include "core/masking/tables.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace sealdesk::masking {

namespace {

// A list of short groups with one separator (IBANs, parcel numbers, scores) is no card number with
// neighbours, unless the neighbours are few and short: a year before; expiry, code, post code after.
constexpr std::size_t mostGroupsBefore = 1;
constexpr std::size_t longestGroupBefore = 4;
constexpr std::size_t mostGroupsAfter = 3;
constexpr std::size_t longestGroupAfter = 5;
// A longer neighbour is a number of its own, and says nothing about this one.
constexpr std::size_t longestListGroup = 6;
// ITU-T E.164.
constexpr std::size_t longestPhoneNumber = 15;

bool isUsualShape(const Run &run, std::size_t first, std::size_t last)
{
    const std::size_t count = last - first + 1;
    const auto size = [&run, first](std::size_t n) { return run[first + n].digits.size(); };
    if (count == 1) {
        return true;
    }
    bool single = true;
    for (std::size_t n = 0; n < count; ++n) {
        single = single && size(n) == 1;
    }
    return single || std::any_of(tables::shapes.begin(), tables::shapes.end(), [&](const auto &shape) {
               std::size_t n = 0;
               while (n < count && n < shape.size() && shape[n] == size(n)) {
                   ++n;
               }
               return n == count && n < shape.size() && shape[n] == 0;
           });
}

std::u32string_view gapAfter(const CodePoints &text, const Run &run, std::size_t group)
{
    const std::size_t from = run[group].end();
    return {text.data() + from, run[group + 1].at - from};
}

// True for a number in the middle of a list; see above.
bool isWithinList(const CodePoints &text, const Run &run, std::size_t first, std::size_t last)
{
    if (first == last) {
        return false;
    }
    const std::u32string_view gap = gapAfter(text, run, first);
    std::size_t before = 0;
    for (std::size_t i = first; i-- > 0 && gapAfter(text, run, i) == gap && run[i].digits.size() <= longestListGroup;) {
        if (++before > mostGroupsBefore || run[i].digits.size() > longestGroupBefore) {
            return true;
        }
    }
    std::size_t after = 0;
    for (std::size_t i = last + 1;
         i < run.size() && gapAfter(text, run, i - 1) == gap && run[i].digits.size() <= longestListGroup; ++i) {
        if (++after > mostGroupsAfter || run[i].digits.size() > longestGroupAfter) {
            return true;
        }
    }
    return false;
}

// The last group of the longest card number that starts at group `first`.
std::optional<std::size_t> longestFrom(const CodePoints &text, const Run &run, std::size_t first)
{
    if (run[first].gluedBefore) {
        return std::nullopt;
    }
    std::optional<std::size_t> found;
    std::array<std::uint8_t, longestCardNumber> digits{};
    std::size_t count = 0;
    for (std::size_t last = first; last < run.size(); ++last) {
        const Group &group = run[last];
        if (count + group.digits.size() > digits.size()) {
            break;
        }
        std::copy(group.digits.begin(), group.digits.end(), digits.begin() + static_cast<std::ptrdiff_t>(count));
        count += group.digits.size();
        const bool phone = run[first].plusBefore && count <= longestPhoneNumber;
        if (!phone && !group.gluedAfter && isCardNumber(Digits(digits.data(), count)) &&
            isUsualShape(run, first, last) && !isWithinList(text, run, first, last)) {
            found = last;
        }
        if (group.gluedAfter) {
            break;
        }
    }
    return found;
}

} // namespace

std::vector<CardNumber> findCardNumbers(const CodePoints &text, const Run &run)
{
    std::vector<CardNumber> found;
    std::size_t first = 0;
    while (first < run.size()) {
        if (const auto last = longestFrom(text, run, first)) {
            found.push_back({first, *last});
            first = *last + 1;
        } else {
            ++first;
        }
    }
    return found;
}

} // namespace sealdesk::masking
