// The engine: which characters of a text belong to a card number (or to the security code beside one)
// and become bullets. It is the only implementation: the relay and the console link it, the browser
// runs it as WebAssembly. Rules: tests/data/masking/RULES.md; stages: core/masking/README.md.
//
// No library, no heap, no exceptions, no globals but constant tables; time is linear in the text. It
// never writes to the text and never keeps any of it after a call's result was used.
//
// Texts are code points. What is not one (an ill-formed byte, a lone surrogate) is passed as `opaque`,
// one per unit; it is no digit and never altered.
#pragma once

#include "core/masking/engine/rewritten.h"
#include "core/masking/engine/slice.h"
#include "core/masking/engine/workspace.h"

namespace sealdesk::masking::engine {

inline constexpr char32_t opaque = 0xFFFD;
inline constexpr char32_t bullet = 0x2022;

enum class Purpose : uint8_t { Mask, Preview };

struct Context {
    // The other party's last line named a card ("your card number?"); see Engine::namesCard.
    bool cardNamed = false;
};

// What is final of a text that goes on; see Engine::settle.
struct Settled {
    Slice<const Edit> edits;
    size_t end = 0; // all before it is final
};

// Where the start of a card number may stand that goes on in the next message; see Engine::unfinished.
struct Unfinished {
    bool found = false;
    size_t message = 0; // the first one that holds a part of it
};

// Large (a workspace of fixed size, about 200 KiB): on a stack that is known to be large enough, or static.
class Engine {
public:
    // Most units of one call; longer texts go through settle().
    static constexpr size_t longestText = Workspace::units;
    // Of a text that goes on, so many units at its end may still change their meaning.
    static constexpr size_t margin = 512;
    // Consecutive messages that are read together: so many, and each so long at most. Longer ones are no part
    // of a number in pieces.
    static constexpr size_t mostMessages = 32;
    static constexpr size_t longestPiece = 120;

    // One text (at most longestText; what lies beyond is left alone). Each edit's code points become ONE bullet;
    // edits are in order and apart from each other. Valid until the next call.
    [[nodiscard]] Slice<const Edit> find(Slice<const char32_t> text, Context context);

    // For text that is still being typed: find(), and every run of five or more digits that is left, since half a
    // card number is not one yet (E4).
    [[nodiscard]] Slice<const Edit> findForPreview(Slice<const char32_t> text, Context context);

    // A text of any length, piece by piece: `text` (at most longestText) holds units of which those before
    // `begin` are settled already and kept for context (keep `margin` of them); `isEnd`: nothing follows.
    // The caller applies the edits, takes what is before Settled::end, and calls again with the rest.
    [[nodiscard]] Settled settle(Slice<const char32_t> text, size_t begin, bool isEnd, Context context,
                                 Purpose purpose = Purpose::Mask);

    // Consecutive messages of one person, oldest first, laid end to end in `text`; ends[i] is where message i
    // ends. Finds what find() finds in each AND numbers that were completed over several messages.
    [[nodiscard]] Slice<const Edit> findInMessages(Slice<const char32_t> text, Slice<const size_t> ends,
                                                   Context context);

    // Could what stands at the end of these messages be the start of a card number that a next message completes?
    // (Then the last ones are held back for a moment.)
    [[nodiscard]] Unfinished unfinished(Slice<const char32_t> text, Slice<const size_t> ends, Context context);

    // Does this line speak of a card (in any language)? For the context of the other party's answer.
    [[nodiscard]] bool namesCard(Slice<const char32_t> text);

private:
    [[nodiscard]] Slice<const Edit> findOnce(Slice<const char32_t> text, Slice<const size_t> ends, Context context);

    Workspace m_workspace;
    Rewritten m_rewritten;
};

} // namespace sealdesk::masking::engine
