// The chat list and its model: sections, order, unread counts, and that it is a well-behaved model
// whatever happens to the chats.
#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

#include "core/client/profile.h"
#include "core/client/session.h"
#include "core/masking/masker.h"
#include "tests/client/fakes.h"
#include "tests/ui/testmain.h"
#include "ui/chats/chatlist.h"
#include "ui/chats/chatlistmodel.h"
#include "ui/language.h"

using namespace sealdesk;
using namespace sealdesk::ui;
using namespace Qt::StringLiterals;

namespace {

// What a ChatBook stands on, without a relay.
struct Desk {
    QTemporaryDir folder;
    client::FakeClock clock;
    client::FakeKeyStore keyStore;
    client::Recorder relay;
    client::Profile profile{folder.path()};
    client::DeviceKeys keys{keyStore, profile};
    client::Session session{relay, keys, profile, clock};
    masking::Masker masker{clock};
    client::ChatBook chats{relay, session, masker, clock};
    int lines = 0;

    void put(const QString &id, wire::ChatState state, qint64 ageMs = 60'000, const QString &name = {},
             bool unmasked = false)
    {
        wire::in::ChatUpdate update;
        update.chat.chat = id;
        update.chat.state = state;
        update.chat.visitorName = RawText(name.toStdString());
        update.chat.sinceMs = clock.wall - ageMs;
        update.chat.unmasked = unmasked;
        chats.onChatUpdate(std::move(update));
    }
    void say(const QString &id, qint64 seq, const char *text, wire::Author from = wire::Author::Visitor)
    {
        wire::in::ChatSaid said;
        said.chat = id;
        said.seq = seq;
        said.line = u"l%1"_s.arg(++lines);
        said.from = from;
        said.text = RawText(text);
        said.atMs = clock.wall;
        chats.onChatSaid(std::move(said));
    }
};

QStringList titles(const ChatListModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts << model.index(row).data().toString();
    }
    return texts;
}

} // namespace

class ChatListTest final : public QObject {
    Q_OBJECT

    Language m_language;

private Q_SLOTS:
    void initTestCase() { m_language.install(u"en"_s); }

    void noChatOpensBecauseTheListGotTheKeyboard()
    {
        Desk desk;
        ChatListModel model(desk.chats, desk.clock);
        desk.put(u"a"_s, wire::ChatState::Active, 60'000, u"Anna"_s);
        QWidget window;
        auto *list = new ChatList(&window);
        list->setModel(&model);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        list->setFocus(Qt::TabFocusReason);
        QVERIFY(list->hasFocus());
        QVERIFY(!list->currentIndex().isValid());
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex(), model.indexOf(u"a"_s));
    }

    void chatsOfATimeWithoutMaskingAreMarked()
    {
        Desk desk;
        ChatListModel model(desk.chats, desk.clock);
        desk.put(u"a"_s, wire::ChatState::Active, 60'000, u"Anna"_s, true);
        desk.put(u"b"_s, wire::ChatState::Active, 70'000, u"Bert"_s);
        const QModelIndex marked = model.indexOf(u"a"_s);
        const QModelIndex other = model.indexOf(u"b"_s);
        QVERIFY(marked.data(ChatListModel::UnmaskedRole).toBool());
        QVERIFY(marked.data(Qt::ToolTipRole).toString().contains(u"card numbers in full"_s));
        QVERIFY(marked.data(Qt::AccessibleTextRole).toString().startsWith(u"Anna"_s));
        QVERIFY(marked.data(Qt::AccessibleTextRole).toString().contains(u"Masking was off"_s));
        QVERIFY(!other.data(ChatListModel::UnmaskedRole).toBool());
        QVERIFY(!other.data(Qt::ToolTipRole).isValid());
        QVERIFY(!other.data(Qt::AccessibleTextRole).toString().contains(u"Masking"_s));
    }

    void sections()
    {
        Desk desk;
        ChatListModel model(desk.chats, desk.clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        desk.put(u"a"_s, wire::ChatState::Waiting, 30'000, u"Anna"_s);
        desk.put(u"b"_s, wire::ChatState::Active, 10'000, u"Ben"_s);
        desk.put(u"c"_s, wire::ChatState::Waiting, 200'000, u"Cleo"_s);
        // The one who waits longest stands first.
        QCOMPARE(titles(model), (QStringList{u"Waiting (2)"_s, u"Cleo"_s, u"Anna"_s, u"Mine (1)"_s, u"Ben"_s}));
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
        desk.put(u"c"_s, wire::ChatState::Active, 0, u"Cleo"_s);
        QCOMPARE(titles(model).first(), u"Waiting (1)"_s);
        desk.put(u"a"_s, wire::ChatState::Ended, 0, u"Anna"_s);
        QCOMPARE(titles(model).last(), u"Anna"_s);
        QVERIFY(!titles(model).first().startsWith(u"Waiting"_s));
        desk.chats.forget(u"a"_s);
        QVERIFY(!titles(model).contains(u"Anna"_s));
    }

    void unreadAndPreview()
    {
        Desk desk;
        ChatListModel model(desk.chats, desk.clock);
        desk.put(u"a"_s, wire::ChatState::Active, 0, u"Anna"_s);
        desk.say(u"a"_s, 1, "My card is 4111 1111 1111 1111");
        desk.say(u"a"_s, 2, "An answer", wire::Author::Operator);
        desk.say(u"a"_s, 3, "Hello?");
        const QModelIndex row = model.indexOf(u"a"_s);
        QCOMPARE(row.data(ChatListModel::UnreadRole).toInt(), 2);
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), u"Anna, 2 unread messages"_s);
        QCOMPARE(row.data(ChatListModel::PreviewRole).toString(), u"Hello?"_s);
        model.setOpenChat(u"a"_s);
        QCOMPARE(row.data(ChatListModel::UnreadRole).toInt(), 0);
        desk.say(u"a"_s, 4, "4111111111111111");
        QCOMPARE(row.data(ChatListModel::UnreadRole).toInt(), 0);
        const QString preview = row.data(ChatListModel::PreviewRole).toString();
        QVERIFY(!preview.contains(u"41111"_s));
        QVERIFY(preview.endsWith(u"1111"_s));
    }

    void waitingTime()
    {
        Desk desk;
        ChatListModel model(desk.chats, desk.clock);
        desk.put(u"a"_s, wire::ChatState::Waiting, 20'000, u"Anna"_s);
        QCOMPARE(model.indexOf(u"a"_s).data(ChatListModel::TimeRole).toString(), u"< 1 min"_s);
        desk.clock.advance(300'000);
        QCOMPARE(model.indexOf(u"a"_s).data(ChatListModel::TimeRole).toString(), u"5 min"_s);
        QCOMPARE(model.indexOf(u"a"_s).data(Qt::AccessibleTextRole).toString(), u"Anna, waiting for 5 min"_s);
    }

    void anythingMayHappen()
    {
        Desk desk;
        ChatListModel model(desk.chats, desk.clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(11);
        for (int step = 0; step < 800; ++step) {
            const QString id = u"c%1"_s.arg(random.bounded(12));
            switch (random.bounded(4)) {
            case 0:
                desk.chats.forget(id);
                break;
            case 1:
                desk.say(id, random.bounded(1, 40), "text");
                break;
            default:
                desk.put(id, static_cast<wire::ChatState>(random.bounded(3)), random.bounded(500'000));
                break;
            }
            int chatRows = 0;
            for (int row = 0; row < model.rowCount(); ++row) {
                chatRows += model.index(row).data(ChatListModel::SectionRole).toBool() ? 0 : 1;
            }
            QCOMPARE(chatRows, desk.chats.chatIds().size());
        }
        desk.chats.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

SEALDESK_UI_TEST_MAIN(ChatListTest)
#include "chatlist_test.moc"
