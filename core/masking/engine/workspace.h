// The engine's scratch memory, of fixed size: offsets, values and classes of the text in work. Never
// outlives the engine; what it holds of a text is wiped by the next one.
#pragma once

#include "core/masking/engine/slice.h"

namespace sealdesk::masking::engine {

// Code points [begin, end) that become one bullet.
struct Edit {
    uint32_t begin;
    uint32_t end;
};

// No member has a default: the workspace is large and need not be cleared.

// One digit, however it is written.
struct Unit {
    uint16_t begin;
    uint16_t end;
    uint8_t value;
    bool real; // a digit, not a letter or word that stands for one
};

enum GroupFlag : uint16_t {
    groupPipes = 1u << 0u,      // read with | as 1
    groupLook = 1u << 1u,       // holds letters that look like digits
    groupDisguise = 1u << 2u,   // holds letters that may stand for digits beside a word for a card
    groupWord = 1u << 3u,       // a digit's name
    groupLetters = 1u << 4u,    // all of it are letters
    groupIdentifier = 1u << 5u, // letters and digits; no part of a card number
    groupUsed = 1u << 6u,       // part of a number that was found, or is masked already
    groupGuarded = 1u << 7u,    // part of a decimal, a date ...: no part of a card number
    groupDate = 1u << 8u,       // of a date or time: only in usual shapes
    groupExpiry = 1u << 9u,
    groupParted = 1u << 11u,  // letters stand between its digits
    groupSoft = 1u << 10u,    // zero-width characters are between its digits
    groupSpelled = 1u << 12u, // an identifier, but for the reading that knows digits' names
    groupDoubt = 1u << 13u,   // a digit's name beside one that vouches for it only
    groupVouches = 1u << 14u, // a digit's name of the same language
};

// Digits that stand together.
struct Group {
    uint16_t begin;
    uint16_t end;
    uint16_t firstUnit;
    uint16_t count;
    uint16_t flags;
    uint16_t message;
};

// A known word.
struct Label {
    uint16_t begin;
    uint16_t end;
    uint16_t flags;
};

// What stands between a group and the one before it.
struct Gap {
    uint32_t hash;   // equal gaps have equal hashes
    uint16_t length; // code points
    uint8_t separators;
    bool letters; // or digits of no group
    bool newMessage;
    bool spaces; // nothing but blanks
    bool masks;
};

// A card number that was found or stands there masked.
struct Number {
    uint16_t begin;
    uint16_t end;
    uint16_t firstGroup;
    uint16_t lastGroup;
    bool amex;
    bool masked;   // before it came here
    bool reversed; // shown from its last digit to its first
};

struct Workspace {
    static constexpr size_t units = 4096;

    uint8_t classes[units];
    Unit digits[units];
    Group groups[units];
    Label labels[units];
    uint16_t view[units]; // indices of groups, of the reading in work
    Gap gaps[units];      // before view[i]
    uint8_t memo[units];  // what a stage knows of view[i] already
    Number numbers[units / 8];
    uint16_t messageEnds[64];
    Edit edits[units];
    size_t digitCount = 0;
    size_t groupCount = 0;
    size_t labelCount = 0;
    size_t viewCount = 0;
    size_t numberCount = 0;
    size_t editCount = 0;
};

} // namespace sealdesk::masking::engine
