#include "ui/chats/conversation.h"

#include "core/protocol/text.h"
#include "ui/chats/chatheader.h"
#include "ui/chats/chattranscript.h"
#include "ui/chats/composer.h"
#include "ui/chats/transcriptview.h"
#include "ui/refusaltext.h"
#include "ui/secureform/formpicker.h"
#include "ui/statetext.h"
#include "ui/theme/controls.h"
#include "ui/theme/notice.h"
#include "ui/theme/proxystyle.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;
using client::ChatBook;
using client::FormDesk;

namespace {

enum NextPage { WritingPage, WaitingPage, EndedPage };

QHBoxLayout *barLayout(QWidget *bar)
{
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(grid::page, grid::gap, grid::page, grid::gap);
    row->setSpacing(grid::half);
    return row;
}

} // namespace

Conversation::Conversation(const Desks &desks, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_desks(desks), m_theme(theme), m_rows(new ChatTranscript(desks.chats, &desks.forms, this)),
      m_header(new ChatHeader(theme, this)), m_transcript(new TranscriptView(theme, this)),
      m_typing(plainLabel({}, this, TextSize::Small, Ink::Muted)),
      m_problem(new Notice(theme, Notice::Kind::Warning, this)),
      m_failed(new Notice(theme, Notice::Kind::Danger, this)), m_next(new QStackedWidget(this))
{
    setObjectName(u"conversationPane"_s);
    build(theme);
    m_transcript->setSource(m_rows);
    join();
}

void Conversation::build(const Theme &)
{
    m_next->addWidget(buildWriting());
    m_next->addWidget(buildWaiting());
    m_next->addWidget(buildEnded());
    m_next->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_typing->setObjectName(u"typing"_s);
    m_typing->setContentsMargins(grid::page + grid::unit, 0, grid::page, 0);
    m_typing->setFixedHeight(m_typing->fontMetrics().height() + grid::unit);
    m_problem->setObjectName(u"chatProblem"_s);
    m_failed->setObjectName(u"failedLines"_s);
    auto *notices = new QVBoxLayout;
    notices->setContentsMargins(grid::gap, 0, grid::gap, 0);
    notices->addWidget(m_problem);
    notices->addWidget(m_failed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(separator(Qt::Horizontal, this));
    column->addWidget(m_transcript, 1);
    column->addLayout(notices);
    column->addWidget(m_typing);
    column->addWidget(separator(Qt::Horizontal, this));
    column->addWidget(m_next);
}

QWidget *Conversation::buildWriting()
{
    auto *bar = new QWidget(m_next);
    fillRaised(bar);
    QHBoxLayout *row = barLayout(bar);
    m_composer = new Composer(bar);
    m_send = pushButton(tr("Send"), u"send"_s, bar, ButtonKind::Primary);
    m_send->setIcon(m_theme.icon(u"send"_s, &Tokens::onAccent));
    m_send->setMinimumHeight(m_composer->minimumSizeHint().height());
    row->addWidget(m_composer, 1);
    row->addWidget(m_send, 0, Qt::AlignBottom);
    return bar;
}

QWidget *Conversation::buildWaiting()
{
    auto *bar = new QWidget(m_next);
    fillRaised(bar);
    QHBoxLayout *row = barLayout(bar);
    m_accept = pushButton(tr("Accept chat"), u"acceptChat"_s, bar, ButtonKind::Primary);
    row->addWidget(textBlock(tr("This visitor is waiting for somebody to talk to."), bar, TextSize::Body, Ink::Muted),
                   1);
    row->addWidget(m_accept);
    connect(m_accept, &QPushButton::clicked, this, [this] { sayUnlessSent(m_desks.chats.accept(m_chat)); });
    return bar;
}

QWidget *Conversation::buildEnded()
{
    auto *bar = new QWidget(m_next);
    fillRaised(bar);
    QHBoxLayout *row = barLayout(bar);
    QPushButton *close = pushButton(tr("Remove from list"), u"forgetChat"_s, bar);
    row->addWidget(textBlock(tr("This chat has ended."), bar, TextSize::Body, Ink::Muted), 1);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, [this] { m_desks.chats.forget(m_chat); });
    return bar;
}

void Conversation::join()
{
    const auto ours = [this](auto action) {
        return [this, action](const QString &chat) {
            if (chat == m_chat) {
                action();
            }
        };
    };
    ChatBook &chats = m_desks.chats;
    connect(&chats, &ChatBook::chatChanged, this, ours([this] { refresh(); }));
    connect(&chats, &ChatBook::entriesReset, this, ours([this] { refreshFailed(); }));
    connect(&chats, &ChatBook::entryChanged, this, ours([this] { refreshFailed(); }));
    connect(&chats, &ChatBook::entryAppended, this, ours([this] { refreshFailed(); }));
    connect(&chats, &ChatBook::actionRefused, this, [this](const QString &chat, const client::RefusedAction &why) {
        if (chat == m_chat) {
            say(refusalText(why));
        }
    });
    FormDesk &forms = m_desks.forms;
    for (const auto signal : {&FormDesk::formsChanged, &FormDesk::readinessChanged}) {
        connect(&forms, signal, this, &Conversation::refreshFormBar);
    }
    for (const auto signal : {&FormDesk::requestAdded, &FormDesk::requestChanged}) {
        connect(&forms, signal, this, &Conversation::refreshFormBar);
    }
    connect(&m_desks.session, &client::Session::live, this, [this] {
        if (m_saidNotConnected) { // it is true no more
            say({});
        }
    });
    connect(m_header, &ChatHeader::formPressed, this, &Conversation::pickForm);
    connect(m_header, &ChatHeader::endPressed, this, [this] { sayUnlessSent(m_desks.chats.endChat(m_chat)); });
    connect(m_composer, &Composer::sendPressed, this, &Conversation::send);
    connect(m_send, &QPushButton::clicked, this, &Conversation::send);
    connect(m_composer, &QPlainTextEdit::textChanged, this, [this] {
        const bool empty = m_composer->document()->isEmpty();
        m_send->setEnabled(!empty);
        if (current() != nullptr) {
            m_desks.chats.setTyping(m_chat, !empty);
        }
    });
    m_send->setEnabled(false);
    QPushButton *retry = m_failed->addButton(tr("Send again"), u"retryLines"_s);
    QPushButton *discard = m_failed->addButton(tr("Discard"), u"discardLines"_s);
    const auto eachFailed = [this](auto method) {
        const client::Chat *chat = current();
        QStringList lines;
        for (const client::ChatEntry &entry : chat != nullptr ? chat->entries : std::vector<client::ChatEntry>()) {
            if (entry.state == client::LineState::Failed) {
                lines << entry.line;
            }
        }
        for (const QString &line : lines) {
            (m_desks.chats.*method)(m_chat, line);
        }
        refreshFailed();
    };
    connect(retry, &QPushButton::clicked, this, [eachFailed] { eachFailed(&ChatBook::retryLine); });
    connect(discard, &QPushButton::clicked, this, [eachFailed] { eachFailed(&ChatBook::discardLine); });
}

const client::Chat *Conversation::current() const { return m_chat.isEmpty() ? nullptr : m_desks.chats.chat(m_chat); }

bool Conversation::isMine(const client::Chat &chat) const
{
    return chat.state == wire::ChatState::Active && chat.operatorId == m_desks.session.operatorId();
}

void Conversation::openChat(const QString &chat)
{
    if (chat == m_chat) {
        return;
    }
    if (!m_chat.isEmpty()) {
        m_drafts[m_chat] = m_composer->toPlainText();
        if (current() != nullptr) {
            m_desks.chats.setTyping(m_chat, false);
        }
    }
    m_chat.clear(); // so that setting the draft is no typing in the old chat
    m_composer->setPlainText(m_drafts.value(chat));
    m_composer->moveCursor(QTextCursor::End);
    m_chat = chat;
    m_rows->setChat(chat);
    say({});
    refresh();
}

QHash<QString, QString> Conversation::drafts() const
{
    QHash<QString, QString> drafts = m_drafts;
    if (!m_chat.isEmpty()) {
        drafts[m_chat] = m_composer->toPlainText();
    }
    return drafts;
}

void Conversation::hideInDrafts(const QHash<QString, QString> &drafts)
{
    m_composer->document()->clearUndoRedoStacks();
    if (drafts == this->drafts()) {
        return;
    }
    m_drafts = drafts;
    if (!m_chat.isEmpty()) {
        m_composer->setPlainText(m_drafts.value(m_chat));
        m_composer->moveCursor(QTextCursor::End);
    }
}

void Conversation::refresh()
{
    const client::Chat *chat = current();
    if (chat == nullptr) {
        return;
    }
    m_header->setChat(*chat, isMine(*chat));
    QString typing;
    if (chat->visitorTyping) {
        typing = chat->typingPreview.isEmpty()
                     ? tr("%1 is typing…").arg(visitorName(*chat))
                     : tr("%1 is typing: %2").arg(visitorName(*chat), shown(chat->typingPreview).simplified());
    }
    m_typing->setText(typing);
    switch (chat->state) {
    case wire::ChatState::Waiting:
        m_next->setCurrentIndex(WaitingPage);
        break;
    case wire::ChatState::Active:
        m_next->setCurrentIndex(WritingPage);
        break;
    case wire::ChatState::Ended:
        m_next->setCurrentIndex(EndedPage);
        break;
    }
    refreshFormBar();
    refreshFailed();
}

void Conversation::refreshFormBar()
{
    if (current() != nullptr) {
        m_header->setFormBar(formBarText(m_desks.forms.canRequest(m_chat)));
    }
}

void Conversation::refreshFailed()
{
    const client::Chat *chat = current();
    int failed = 0;
    QString why;
    if (chat != nullptr) {
        for (const client::ChatEntry &entry : chat->entries) {
            if (entry.kind == client::ChatEntry::Kind::Line && entry.state == client::LineState::Failed) {
                ++failed;
                why = entry.failure.has_value() ? refusalText(*entry.failure) : QString();
            }
        }
    }
    m_failed->setText(failed == 0 ? QString() : tr("%n message(s) not sent. %1", nullptr, failed).arg(why));
}

void Conversation::send()
{
    const QString text = m_composer->toPlainText();
    if (text.trimmed().isEmpty() || current() == nullptr) {
        return;
    }
    const auto said = m_desks.chats.say(m_chat, wire::rawFromQString(text));
    if (!said.ok()) {
        say(sayText(said.error()));
        return;
    }
    m_composer->clear();
    m_transcript->scrollToBottom();
    say(said->masked
            ? tr("A card number in your message was masked before it was sent. Use a secure form for card details.")
            : QString());
}

void Conversation::pickForm()
{
    auto *picker = new FormPicker(m_desks.forms.forms(), m_header->formButton());
    connect(picker, &FormPicker::picked, this, [this](const QString &form) {
        const auto request = m_desks.forms.requestForm(m_chat, form);
        say(request.ok() ? QString() : formBarText(request.error()));
        focusComposer();
    });
    picker->openBelow(m_header->formButton());
}

void Conversation::say(const QString &problem)
{
    m_saidNotConnected = false;
    m_problem->setText(problem);
}

void Conversation::sayUnlessSent(bool sent)
{
    say(sent ? QString() : localRefusalText(client::LocalRefusal::NotConnected));
    m_saidNotConnected = !sent;
}

void Conversation::focusComposer()
{
    if (m_next->currentIndex() == WritingPage) {
        m_composer->setFocus();
    }
}

} // namespace sealdesk::ui
