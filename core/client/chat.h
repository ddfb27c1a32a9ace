// Chat: what the console knows of one chat. Its texts were masked by this console, whatever the relay did.
#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>

#include "core/base/maskedtext.h"
#include "core/protocol/wire.h"

namespace sealdesk::client {

enum class LineState { Sending, Delivered, Failed };

struct ChatEntry {
    enum class Kind { Line, Event };

    Kind kind = Kind::Line;
    qint64 seq = 0; // 0: a line of ours that the relay has not committed yet; those stand last
    qint64 atMs = 0;
    QString name; // operator's shown name, empty for the visitor

    // Kind::Line
    QString line;
    wire::Author from = wire::Author::Visitor;
    MaskedText text;
    LineState state = LineState::Delivered;
    std::optional<wire::Refusal> failure; // with LineState::Failed

    // Kind::Event
    wire::EventKind event = wire::EventKind::Started;
    QString request; // form request, empty if not about a form
    QString form;
    wire::EndedBy endedBy = wire::EndedBy::System;
};

struct Chat {
    QString id;
    wire::ChatState state = wire::ChatState::Waiting;
    MaskedText visitorName;
    MaskedText pageTitle;
    MaskedText pageUrl;
    QString locale;
    QByteArray pageNonce;
    QString operatorId; // empty while waiting
    qint64 sinceMs = 0; // when the present state began
    bool visitorTyping = false;
    MaskedText typingPreview; // empty unless policy allows it
    bool unmasked = false;    // masking was switched off during some of it
    bool synced = false;      // everything the relay has of it is here
    std::vector<ChatEntry> entries;
    qint64 lastSeq = 0;  // of the last entry without a gap before it
    qint64 knownSeq = 0; // highest that the relay has named
};

} // namespace sealdesk::client
