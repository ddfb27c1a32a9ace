// StreamMasker: card numbers hidden in a stream of UTF-8 of any length, in constant memory: numbers that lie across
// two pieces are found. What comes out is, byte for byte, what CardScanner makes of the whole.
//
// It tells where a number stood and of which brand it was, never its digits.
#pragma once

#include "core/masking/engine/engine.h"

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace sealdesk::masking {

struct Finding {
    std::uint64_t line = 1; // in which it begins, from 1
    std::string_view brand; // "visa", ...; "other": written in words, or of no known brand
    bool code = false;      // a security code, no number
};

class StreamMasker {
public:
    using Sink = std::function<void(std::string_view masked)>;
    using Found = std::function<void(const Finding &)>;
    StreamMasker(Sink sink, Found found);
    ~StreamMasker();
    StreamMasker(const StreamMasker &) = delete;
    StreamMasker &operator=(const StreamMasker &) = delete;

    void feed(std::string_view bytes);
    // Nothing follows. Call once.
    void finish();

private:
    void take(char32_t point);
    void settle(bool isEnd);
    void hide(std::size_t begin, std::size_t end);
    void passed(char32_t point);
    void closeNumber();

    // Units of one number are no further apart than this, markup included.
    static constexpr std::uint64_t widestGap = 64;
    static constexpr std::uint64_t codeGap = 2;    // of one security code
    static constexpr std::size_t fewestHidden = 8; // of a number; a security code has fewer
    static constexpr std::size_t digitsShown = 4;

    Sink m_sink;
    Found m_found;
    std::unique_ptr<engine::Engine> m_engine;
    std::array<char32_t, engine::Engine::longestText> m_window;
    std::size_t m_filled = 0;
    std::size_t m_begin = 0;
    std::string m_rest; // of a character that goes on in the next piece
    std::string m_out;
    std::uint64_t m_line = 1;
    std::uint64_t m_settled = 0; // code points
    // The number that is being hidden.
    std::array<std::uint8_t, 19> m_digits{};
    std::size_t m_digitCount = 0;
    std::size_t m_hidden = 0;
    std::size_t m_shown = 0;
    std::uint64_t m_numberLine = 1;
    std::uint64_t m_numberEnd = 0;
    bool m_isCode = false;
    bool m_readable = true; // every hidden unit was one digit
};

} // namespace sealdesk::masking
