// ChatTranscript: one chat of the ChatBook as rows for TranscriptView. Copies nothing: each row is made
// when it is asked for.
#pragma once

#include "ui/chats/transcriptsource.h"

namespace sealdesk::client {
class ChatBook;
class FormDesk;
struct ChatEntry;
} // namespace sealdesk::client

namespace sealdesk::ui {

class ChatTranscript final : public TranscriptSource {
    Q_OBJECT
public:
    // `forms` may be nullptr: then events name no form titles.
    ChatTranscript(const client::ChatBook &chats, const client::FormDesk *forms, QObject *parent = nullptr);

    void setChat(const QString &chat);
    [[nodiscard]] int count() const override;
    [[nodiscard]] TranscriptRow row(int index) const override;
    [[nodiscard]] int weight(int index) const override;

private:
    [[nodiscard]] QString formTitle(const client::ChatEntry &entry) const;

    const client::ChatBook &m_chats;
    const client::FormDesk *m_forms;
    QString m_chat;
    int m_count = 0; // rows told to the view
};

} // namespace sealdesk::ui
