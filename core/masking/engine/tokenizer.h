// Stage "tokens": groups of digits (in every disguise) and known words, in one pass.
#pragma once

#include "core/masking/engine/slice.h"
#include "core/masking/engine/workspace.h"

namespace sealdesk::masking::engine {

class Tokenizer {
public:
    Tokenizer(Slice<const char32_t> text, Workspace &workspace) : m_text(text), m_w(workspace) {}
    // Adds the tokens of [begin, end), which is one message. `pipes`: read | beside digits as 1.
    void read(size_t begin, size_t end, uint16_t message, bool pipes);

private:
    // Letters and digits that touch each other.
    struct Piece {
        size_t begin = 0;
        size_t end = 0;
        size_t digits = 0;
        size_t looks = 0;
        size_t letters = 0; // that look like no digit
        size_t firstDigit = 0;
        size_t afterLastDigit = 0;
        bool pipes = false;
    };
    [[nodiscard]] size_t readChunk(size_t at);
    [[nodiscard]] size_t readWord(size_t at);
    [[nodiscard]] size_t readRunning(size_t at);
    void decode(size_t at);
    [[nodiscard]] size_t unitEnd(size_t at) const;
    [[nodiscard]] bool pipeIsDigit(size_t at) const;
    void judgeChunk(const Piece &piece);
    [[nodiscard]] bool readGlued(const Piece &piece);
    [[nodiscard]] bool readSpelled(const Piece &piece);
    [[nodiscard]] size_t wordEnd(size_t at) const;
    [[nodiscard]] size_t withSigns(size_t end) const;
    void partByStrokes(size_t begin, size_t end);
    void readRings(size_t begin, size_t end);
    void addName(size_t begin, size_t end, unsigned value);
    [[nodiscard]] bool isParted(const Piece &piece) const;
    [[nodiscard]] bool isMarked(const Piece &piece) const;
    void addGroup(size_t begin, size_t end, uint16_t flags);
    void addLabel(size_t begin, size_t end, uint16_t flags);
    void addWord(size_t begin, size_t end);

    Slice<const char32_t> m_text;
    Workspace &m_w;
    size_t m_end = 0;
    uint16_t m_message = 0;
    bool m_pipes = false;
    size_t m_lastWordBegin = 0; // for phrases of two words
    size_t m_lastWordEnd = 0;
};

} // namespace sealdesk::masking::engine
