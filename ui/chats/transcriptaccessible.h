// The transcript for assistive technology: a list "Conversation" whose items are its rows, made when
// asked for. Rows hold masked text only; form answers are never in the transcript.
#pragma once

namespace sealdesk::ui {

// Tells Qt how to present a TranscriptView; calling it again does nothing.
void installTranscriptAccessibility();

} // namespace sealdesk::ui
