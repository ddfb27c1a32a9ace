// Entry: one numbered thing of a chat's transcript: a line, an event or an edit. They share one sequence per
// chat, from 1 without gaps, which resync relies on.
#pragma once

#include "core/base/maskedtext.h"
#include "core/store/kinds.h"

#include <QString>
#include <variant>

namespace sealdesk::store {

struct Line {
    QString line; // client-made id, unique in the chat
    Author from = Author::Visitor;
    QString operatorId; // empty for the visitor
    QString name;       // operator's shown name at that time; empty for the visitor
    MaskedText text;
    friend bool operator==(const Line &, const Line &) = default;
};

struct Event {
    EventKind kind = EventKind::Started;
    QString operatorId; // empty where none acted
    QString name;
    QString request; // empty if not about a form
    QString form;
    EndedBy endedBy = EndedBy::System; // for Ended
    friend bool operator==(const Event &, const Event &) = default;
};

// The text of an earlier line was replaced: characters of it became bullets. The line itself has the new
// text too; the old one is nowhere any more.
struct Edit {
    qint64 of = 0; // the line's own number
    QString line;
    MaskedText text; // as it is now
    friend bool operator==(const Edit &, const Edit &) = default;
};

struct Entry {
    qint64 seq = 0;
    qint64 atMs = 0;
    std::variant<Line, Event, Edit> what;
    friend bool operator==(const Entry &, const Entry &) = default;
};

} // namespace sealdesk::store
