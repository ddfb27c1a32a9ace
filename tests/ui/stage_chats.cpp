// The chats and forms of the played relay.
#include "tests/ui/stage.h"

#include <QTest>

#include "core/protocol/text.h"

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lineGapMs = 41'000;

} // namespace

QString Stage::addChat(const ChatFacts &facts)
{
    const QString id = idOf(facts.name + facts.pageUrl);
    wire::out::ChatUpdate update;
    update.chat.chat = id;
    update.chat.state = facts.state;
    update.chat.visitorName = masked(facts.name);
    update.chat.pageTitle = masked(facts.pageTitle);
    update.chat.pageUrl = masked(facts.pageUrl);
    update.chat.locale = facts.locale;
    update.chat.pageNonce = QByteArray(16, 'p');
    update.chat.unmasked = facts.unmasked;
    update.chat.operatorId = facts.state == wire::ChatState::Waiting ? QString() : idOf(u"mira"_s);
    update.chat.sinceMs = clock.wall - facts.ageMs;
    m_chats[id] = update.chat;
    send(update);
    if (!QTest::qWaitFor([this, &id] { return m_console->chats().chat(id) != nullptr; })) {
        qFatal("the chat never arrived");
    }
    return id;
}

void Stage::tell(const QString &chat, wire::Author from, const QString &text, const QString &line)
{
    wire::out::ChatSaid said;
    said.chat = chat;
    said.seq = ++m_seq[chat];
    said.line = line;
    said.from = from;
    said.name = from == wire::Author::Operator ? u"Mira Lindqvist"_s : QString();
    said.text = masked(text);
    said.atMs = clock.wall;
    clock.wall += lineGapMs; // the running clock must not look as if the machine had slept
    send(said);
}

void Stage::visitorSays(const QString &chat, const QString &text)
{
    tell(chat, wire::Author::Visitor, text, idOf(u"line%1"_s.arg(++m_lines)));
}

void Stage::operatorSays(const QString &chat, const QString &text)
{
    tell(chat, wire::Author::Operator, text, idOf(u"line%1"_s.arg(++m_lines)));
}

void Stage::chatEvent(const QString &chat, wire::EventKind kind, const QString &request)
{
    wire::out::ChatEvent event;
    event.chat = chat;
    event.seq = ++m_seq[chat];
    event.kind = kind;
    event.name = kind == wire::EventKind::Started ? QString() : u"Mira Lindqvist"_s;
    event.request = request;
    event.form = request.isEmpty() ? QString() : u"cardholder"_s;
    event.endedBy = wire::EndedBy::Operator;
    event.atMs = clock.wall;
    send(event);
}

void Stage::typing(const QString &chat, bool on)
{
    wire::out::ChatTyping typing;
    typing.chat = chat;
    typing.on = on;
    send(typing);
}

void Stage::formState(wire::FormState state) { send(wire::out::FormState{m_requestChat, m_request, state, {}}); }

} // namespace sealdesk::ui
