// Without locked memory for OpenSSL (the allocator was not installed) chatting works and forms are refused.
#include <QTest>

#include "tests/client/signedin.h"

using namespace sealdesk;
using namespace sealdesk::client;

class NoLockedMemoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rulesStayWithinBounds() // A12
    {
        SignedIn desk;
        QCOMPARE(desk.forms.copySeconds(), 0); // nothing said: off
        wire::in::FormRules rules;
        rules.revealSeconds = 86'400;
        rules.copySeconds = 86'400;
        desk.forms.onFormRules(rules);
        QCOMPARE(desk.forms.revealSeconds(), FormDesk::longestRevealSeconds);
        QCOMPARE(desk.forms.copySeconds(), FormDesk::longestCopySeconds);
        rules.revealSeconds = rules.copySeconds = -1;
        desk.forms.onFormRules(rules);
        QCOMPARE(desk.forms.revealSeconds(), 0);
        QCOMPARE(desk.forms.copySeconds(), 0);
    }

    void formsAreRefused() // A6
    {
        SignedIn desk;
        desk.signIn();
        const QString chat = SignedIn::idOf(20);
        desk.list(desk.summary(chat, wire::ChatState::Active));
        QVERIFY(desk.chats.say(chat, RawText("hello")).ok());
        QCOMPARE(static_cast<int>(desk.forms.canRequest(chat)), static_cast<int>(FormBar::NoLockedMemory));
        QVERIFY(!desk.forms.requestForm(chat, QStringLiteral("cardholder")).ok());
        QVERIFY(!desk.out.last<wire::in::FormRequest>());
    }
};

QTEST_GUILESS_MAIN(NoLockedMemoryTest)
#include "nolockedmemory_test.moc"
