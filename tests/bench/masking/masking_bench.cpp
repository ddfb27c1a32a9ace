// How fast the scanner is beside memchr for a byte that is not there, PCRE2-JIT with Presidio's published rule for card
// numbers, and a loop over bytes as ccsrch has it: ratios of one run, since machines differ. A program, not a test.
//   python3 tests/bench/masking/texts.py /tmp/texts
//   build/release/bin/bench/masking_bench /tmp/texts/{chat,log,dense,worst}.txt
// Goals: 0.35 of memchr for chat, twice PCRE2 for logs and dense digits, 5 ms for the worst line of 64 KiB.
#define PCRE2_CODE_UNIT_WIDTH 8
#include "core/masking/engine/issuers.h"
#include "core/masking/utf8masker.h"

#include <pcre2.h>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <string>
#include <vector>

namespace {

using Lines = std::vector<std::string>;
constexpr int rounds = 7;
constexpr std::size_t longLine = 65536;

// Seconds of the fastest round over all lines.
template <typename Work>
double fastest(const Lines &lines, Work &&work)
{
    double best = 1e9;
    std::size_t sum = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        for (const std::string &line : lines) {
            sum += work(line);
        }
        const std::chrono::duration<double> time = std::chrono::steady_clock::now() - begin;
        best = time.count() < best ? time.count() : best;
    }
    volatile std::size_t kept = sum; // so that no work is left out
    static_cast<void>(kept);
    return best;
}

// Every run of 13 to 16 digits, dashes and blanks left out, through Luhn's check.
std::size_t byteLoop(const std::string &line)
{
    std::size_t found = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        std::uint8_t digits[16];
        std::size_t count = 0;
        for (std::size_t at = i; at < line.size() && count < 16; ++at) {
            if (line[at] >= '0' && line[at] <= '9') {
                digits[count++] = static_cast<std::uint8_t>(line[at] - '0');
            } else if (line[at] != ' ' && line[at] != '-') {
                break;
            }
        }
        found += count >= 13 && sealdesk::masking::engine::luhn({digits, count}) ? 1U : 0U;
    }
    return found;
}

} // namespace

// masking_bench FILE...: texts, one a line.
int main(int argc, char **argv)
{
    const char *const rule =
        R"(\b(?!1\d{12}(?!\d))((4\d{3})|(5[0-5]\d{2})|(6\d{3})|(1\d{3})|(3\d{3}))[- ]?(\d{3,4})[- ]?(\d{3,4})[- ]?(\d{3,5})\b)";
    int error = 0;
    PCRE2_SIZE where = 0;
    pcre2_code *const code =
        pcre2_compile(reinterpret_cast<PCRE2_SPTR>(rule), PCRE2_ZERO_TERMINATED, 0, &error, &where, nullptr);
    if (code == nullptr || pcre2_jit_compile(code, PCRE2_JIT_COMPLETE) != 0 || argc < 2) {
        return 1;
    }
    pcre2_match_data *const match = pcre2_match_data_create_from_pattern(code, nullptr);
    for (int file = 1; file < argc; ++file) {
        std::ifstream in(argv[file]);
        Lines lines;
        for (std::string line; std::getline(in, line);) {
            lines.push_back(line);
        }
        const double absent = fastest(lines, [](const std::string &line) {
            return std::memchr(line.data(), 1, line.size()) != nullptr ? 1U : 0U;
        });
        const double pcre = fastest(lines, [&](const std::string &line) {
            std::size_t found = 0;
            PCRE2_SIZE at = 0;
            while (pcre2_jit_match(code, reinterpret_cast<PCRE2_SPTR>(line.data()), line.size(), at, 0, match,
                                   nullptr) > 0) {
                at = pcre2_get_ovector_pointer(match)[1];
                ++found;
            }
            return found;
        });
        const double loop = fastest(lines, byteLoop);
        // Asked for the masked text; there is none if nothing was to hide.
        const auto mask = [](const std::string &line) {
            const auto masked = sealdesk::masking::maskedUtf8(line, {}, sealdesk::masking::engine::Purpose::Mask);
            return masked ? masked->size() : 0U;
        };
        const double scanner = fastest(lines, mask);
        double worst = 0; // of all lines, the slowest at its fastest
        for (const std::string &line : lines) {
            const double time = line.size() < longLine ? 0 : fastest({line}, mask);
            worst = time > worst ? time : worst;
        }
        const auto count = static_cast<double>(lines.size());
        std::printf("%s: %zu lines, ns a line: scanner %.1f, memchr %.1f, PCRE2 %.1f, bytes %.1f; of memchr %.2f, of "
                    "PCRE2 %.1fx\n",
                    argv[file], lines.size(), scanner / count * 1e9, absent / count * 1e9, pcre / count * 1e9,
                    loop / count * 1e9, absent / scanner, pcre / scanner);
        if (worst > 0) {
            std::printf("  worst line of 64 KiB: %.2f ms\n", worst * 1e3);
        }
    }
    pcre2_match_data_free(match);
    pcre2_code_free(code);
}
