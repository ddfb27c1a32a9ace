#include "core/masking/streammasker.h"

#include "core/masking/cardnumber.h"
#include "core/masking/engine/classes.h"
#include "core/masking/utf8.h"

#include <algorithm>
#include <span>

namespace sealdesk::masking {

namespace {

// How many bytes a character that begins so has at most; 1 for what begins none.
std::size_t lengthFrom(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte >= 0xF0 && byte < 0xF5 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1;
}

// Bytes at the end that may go on in the next piece.
std::size_t openEnd(std::string_view bytes)
{
    for (std::size_t back = 1; back <= std::min<std::size_t>(3, bytes.size()); ++back) {
        const char byte = bytes[bytes.size() - back];
        if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U) {
            return lengthFrom(byte) > back ? back : 0;
        }
    }
    return 0;
}

} // namespace

StreamMasker::StreamMasker(Sink sink, Found found)
    : m_sink(std::move(sink)), m_found(std::move(found)), m_engine(std::make_unique<engine::Engine>())
{
    m_window.fill(0);
}

StreamMasker::~StreamMasker() = default;

void StreamMasker::feed(std::string_view bytes)
{
    m_rest += bytes;
    const std::size_t whole = m_rest.size() - openEnd(m_rest);
    for (std::size_t at = 0; at < whole;) {
        take(decodeOne(std::string_view(m_rest).substr(0, whole), at));
    }
    m_rest.erase(0, whole);
    m_sink(m_out);
    m_out.clear();
}

void StreamMasker::finish()
{
    for (std::size_t at = 0; at < m_rest.size();) {
        take(decodeOne(m_rest, at));
    }
    m_rest.clear();
    settle(true);
    closeNumber();
    m_sink(m_out);
    m_out.clear();
}

void StreamMasker::take(char32_t point)
{
    if (m_filled == m_window.size()) {
        settle(false);
    }
    m_window[m_filled++] = point;
}

// As maskUtf8: window for window, so that the result is the same.
void StreamMasker::settle(bool isEnd)
{
    const engine::Settled settled = m_engine->settle({m_window.data(), m_filled}, m_begin, isEnd, {});
    std::size_t at = m_begin;
    const auto pass = [&](std::size_t end) {
        for (; at < end; ++at, ++m_settled) {
            appendUtf8(m_out, m_window[at]);
            m_line += m_window[at] == U'\n' ? 1 : 0;
            passed(m_window[at]);
        }
    };
    for (const engine::Edit &edit : settled.edits) {
        pass(edit.begin);
        hide(edit.begin, edit.end);
        at = edit.end;
    }
    pass(settled.end);
    const std::size_t kept = settled.end > engine::Engine::margin ? settled.end - engine::Engine::margin : 0;
    std::copy(m_window.begin() + static_cast<std::ptrdiff_t>(kept),
              m_window.begin() + static_cast<std::ptrdiff_t>(m_filled), m_window.begin());
    m_filled -= kept;
    m_begin = settled.end - kept;
}

// The last four digits are shown: behind them a number is over.
void StreamMasker::passed(char32_t point)
{
    if (m_hidden >= fewestHidden && engine::classOf(point).kind() == engine::Kind::Digit && ++m_shown == digitsShown) {
        closeNumber();
    }
}

void StreamMasker::hide(std::size_t begin, std::size_t end)
{
    appendUtf8(m_out, engine::bullet);
    const engine::Class first = engine::classOf(m_window[begin]);
    const bool digit = first.kind() == engine::Kind::Digit;
    const std::uint64_t gap = m_settled - m_numberEnd;
    if (m_hidden > 0 && (gap > (m_isCode ? codeGap : widestGap) || m_hidden >= m_digits.size() - 4)) {
        closeNumber();
    }
    if (m_hidden == 0) {
        m_numberLine = m_line;
        m_isCode = m_numberEnd > 0 && gap <= widestGap; // beside the number before it, unless it grows
    }
    ++m_hidden;
    m_isCode = m_isCode && m_hidden < fewestHidden;
    m_readable = m_readable && digit;
    if (digit && m_digitCount < m_digits.size()) {
        m_digits[m_digitCount++] = first.value();
    }
    for (std::size_t i = begin; i < end; ++i) {
        m_line += m_window[i] == U'\n' ? 1 : 0;
    }
    m_settled += end - begin;
    m_numberEnd = m_settled;
}

void StreamMasker::closeNumber()
{
    if (m_hidden > 0) {
        const std::string_view brand = m_readable ? brandOf(std::span(m_digits).first(m_digitCount)) : "";
        m_found({m_numberLine, brand.empty() ? "other" : brand, m_hidden < fewestHidden});
    }
    m_digits.fill(0);
    m_digitCount = 0;
    m_hidden = 0;
    m_shown = 0;
    m_readable = true;
}

} // namespace sealdesk::masking
