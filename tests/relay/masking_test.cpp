// Numbers in several lines, lines that wait, edits; masking on and off; custom patterns.
#include "core/protocol/text.h"
#include "core/relay/ids.h"
#include "core/relay/limits.h"
#include "core/seal/maskingstatement.h"
#include "tests/relay/bench/named.h"
#include "tests/relay/bench/people.h"

#include <QTest>

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;
using wire::Refusal;

namespace {

const QString firstHalf = u"4111 1111"_s;
const QString secondHalf = u"1111 1111"_s;
const QString firstHidden = u"•••• ••••"_s;
const QString secondHidden = u"•••• 1111"_s;

QString plain(const RawText &text) { return QString::fromUtf8(QByteArrayView(text.unmaskedUtf8())); }

// A chat that an operator has accepted.
struct Scene {
    Bench bench;
    Console admin{bench};
    Visitor visitor{bench};
    Scene()
    {
        setUpRelay(bench, admin);
        visitor.start();
        admin.accept(visitor.chat);
    }
    QString stored(const QString &line) { return bench.line(line); }
    void pass() { bench.advance(limits::holdBackMs + 1); }
};

QByteArray editFrame(const QString &chat, const QString &line, const QString &text)
{
    wire::out::ChatEdit edit;
    edit.id = newId();
    edit.chat = chat;
    edit.line = line;
    edit.text = masked(text);
    return edit.encode();
}

QByteArray statement(const Console &console, bool off, qint64 nowMs, qint64 forMs = 3600 * 1000)
{
    const auto intermediate = seal::Certificate::parse(viewOf(console.intermediate));
    const auto made = seal::MaskingStatement::issue(off, nowMs, nowMs + forMs, *intermediate, console.device);
    return toQByteArray(made->encoded());
}

QByteArray setMasking(const QByteArray &statement)
{
    wire::out::PolicySetMasking set;
    set.id = newId();
    set.statement = statement;
    return set.encode();
}

QByteArray patternsFrame(const QStringList &expressions, bool save = true, const QString &sample = {})
{
    std::vector<wire::out::MaskPattern> patterns;
    for (const QString &expression : expressions) {
        wire::out::MaskPattern pattern;
        pattern.name = u"Customer number"_s;
        pattern.expression = expression;
        patterns.push_back(std::move(pattern));
    }
    if (save) {
        wire::out::PolicyPatternsSet set;
        set.id = newId();
        set.patterns = {patterns.begin(), patterns.end()};
        return set.encode();
    }
    wire::out::PolicyPatternsTry trial;
    trial.id = newId();
    trial.patterns = {patterns.begin(), patterns.end()};
    trial.sample = masked(sample);
    return trial.encode();
}

} // namespace

class MaskingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberInTwoLinesIsHiddenInBoth()
    {
        Scene scene;
        scene.visitor.say(u"a"_s, firstHalf);
        scene.pass(); // the first half is in the store by now
        QCOMPARE(scene.stored(u"a"_s), firstHalf);
        const QByteArray sealed = scene.bench.sealedLine(u"a"_s);
        QVERIFY(scene.bench.storeFiles().contains(sealed));
        scene.visitor.say(u"b"_s, secondHalf);
        QCOMPARE(scene.stored(u"a"_s), firstHidden);
        QCOMPARE(scene.stored(u"b"_s), secondHidden);
        for (const auto &edited :
             {scene.visitor.last<wire::in::ChatEdited>(), scene.admin.last<wire::in::ChatEdited>()}) {
            QVERIFY(edited);
            QCOMPARE(edited->line, u"a"_s);
            QCOMPARE(plain(edited->text), firstHidden);
        }
        const auto said = scene.admin.last<wire::in::ChatSaid>();
        QCOMPARE(plain(said->text), secondHidden);
        QCOMPARE(said->seq, scene.admin.last<wire::in::ChatEdited>()->seq + 1);
        QVERIFY2(!scene.bench.storeBytes().contains("4111 1111"), "the store does not keep the first half");
        QVERIFY2(!scene.bench.storeFiles().contains(sealed), "neither do database and log, sealed as it was");
        QVERIFY(!QByteArray::fromStdString(scene.bench.logged).contains("1111"));
        QCOMPARE(scene.bench.audited("lines_masked"), 1);
        QVERIFY(scene.bench.auditWhole());
    }

    // As in browsers, whose masker gives the same (mask_test.mjs, twin_test.mjs).
    void loneSurrogatesAreReplacedAndHideNothing()
    {
        Scene scene;
        wire::out::ChatSay say;
        say.chat = scene.visitor.chat;
        say.line = u"s"_s;
        say.text = masked(u"a#b 4111111111111111 #"_s);
        // As a hostile client may write it: escapes of halves of a pair.
        QByteArray frame = say.encode();
        const QByteArray hidden = QString(12, QChar(0x2022)).toUtf8() + "1111";
        frame.replace(hidden, "4111111111111111");
        frame.replace("a#b", "a\\ud800b").replace(" #\"", " \\udc00\"");
        scene.visitor.send(frame);
        scene.pass();
        QCOMPARE(scene.stored(u"s"_s), u"a\uFFFDb "_s + QString(12, QChar(0x2022)) + u"1111 \uFFFD"_s);
    }

    void whoWasAwayHearsOfTheEdit()
    {
        Scene scene;
        scene.visitor.say(u"a"_s, firstHalf);
        scene.pass();
        const qint64 seen = scene.admin.last<wire::in::ChatSaid>()->seq;
        scene.admin.disconnect();
        scene.visitor.say(u"b"_s, secondHalf);
        scene.admin.connect();
        scene.admin.resume();
        wire::out::ChatSync sync;
        sync.chat = scene.visitor.chat;
        sync.after = seen;
        scene.admin.send(sync.encode());
        const auto edited = scene.admin.last<wire::in::ChatEdited>();
        QVERIFY(edited);
        QCOMPARE(edited->of, seen);
        QCOMPARE(plain(edited->text), firstHidden);
        // And whoever reads from the beginning sees the line as it is now.
        sync.after = 0;
        scene.admin.send(sync.encode());
        QCOMPARE(scene.admin.last<wire::in::ChatSynced>()->seq, edited->seq + 1);
    }

    void theHalvesMayComeBeforeAndAfterARestart()
    {
        Scene scene;
        scene.visitor.say(u"a"_s, firstHalf);
        scene.pass();
        scene.visitor.lose();
        scene.admin.lose();
        scene.bench.restart();
        scene.visitor.connect();
        scene.visitor.resume();
        scene.visitor.say(u"b"_s, secondHalf);
        QCOMPARE(scene.stored(u"a"_s), firstHidden);
        QCOMPARE(scene.stored(u"b"_s), secondHidden);
    }

    void theFirstHalfWaitsAndNobodySeesIt()
    {
        Scene scene;
        scene.visitor.say(u"a"_s, firstHalf);
        QCOMPARE(scene.visitor.last<wire::in::ChatHeld>()->line, u"a"_s);
        QVERIFY(!scene.visitor.last<wire::in::ChatSaid>());
        QVERIFY(!scene.admin.last<wire::in::ChatSaid>());
        QVERIFY(!scene.bench.storeBytes().contains("4111"));
        scene.visitor.say(u"b"_s, secondHalf);
        QCOMPARE(scene.stored(u"a"_s), firstHidden);
        QCOMPARE(scene.stored(u"b"_s), secondHidden);
        QCOMPARE(scene.admin.count<wire::in::ChatSaid>(), 2);
        QVERIFY2(!scene.admin.last<wire::in::ChatEdited>(), "nothing was there to be edited");
        for (const QByteArray &frame : scene.admin.link->frames) {
            QVERIFY(!frame.contains("4111 1111"));
        }
    }

    void aLineThatIsNotCompletedComesAfterAMoment()
    {
        Scene scene;
        scene.visitor.say(u"a"_s, firstHalf);
        scene.bench.advance(limits::holdBackMs - 1);
        QVERIFY(!scene.admin.last<wire::in::ChatSaid>());
        scene.bench.advance(1);
        QCOMPARE(plain(scene.admin.last<wire::in::ChatSaid>()->text), firstHalf);
        QCOMPARE(scene.visitor.last<wire::in::ChatSaid>()->line, u"a"_s); // the delivered mark
    }

    void whatFollowsKeepsItsPlace()
    {
        Scene scene;
        scene.visitor.say(u"a"_s, firstHalf);
        scene.bench.advance(limits::holdBackMs - 1);
        scene.visitor.say(u"b"_s, u"is what my lamp costs"_s);
        scene.bench.advance(1);
        QCOMPARE(scene.admin.count<wire::in::ChatSaid>(), 2);
        QCOMPARE(scene.bench.text(u"SELECT group_concat(line, '') FROM (SELECT line FROM entry WHERE kind = 'line' "
                                  "ORDER BY seq)"_s),
                 u"ab"_s);
    }

    void nothingIsLostWhenTheRelayIsKilledMeanwhile()
    {
        Scene scene;
        scene.visitor.say(u"a"_s, firstHalf);
        scene.visitor.lose();
        scene.admin.lose();
        scene.bench.restart();
        QCOMPARE(scene.stored(u"a"_s), QString());
        scene.visitor.connect();
        scene.visitor.resume();
        scene.visitor.say(u"a"_s, firstHalf); // not acknowledged, so the client has it still
        scene.visitor.say(u"b"_s, secondHalf);
        QCOMPARE(scene.stored(u"a"_s), firstHidden);
        QCOMPARE(scene.stored(u"b"_s), secondHidden);
    }

    void aLineThatWaitsIsPartOfTheChatThatEnds()
    {
        Scene scene;
        scene.visitor.say(u"a"_s, firstHalf);
        wire::out::ChatEnd end;
        end.id = newId();
        end.chat = scene.visitor.chat;
        scene.visitor.send(end.encode());
        QCOMPARE(scene.stored(u"a"_s), firstHalf);
        SAME(scene.admin.last<wire::in::ChatEvent>()->kind, wire::EventKind::Ended);
    }

    void aLineThatWaitsIsTakenOnceHoweverOftenItIsSent()
    {
        Scene scene;
        scene.visitor.say(u"a"_s, firstHalf);
        scene.visitor.disconnect();
        scene.visitor.connect();
        scene.visitor.resume();
        scene.visitor.say(u"a"_s, firstHalf);
        QCOMPARE(scene.visitor.last<wire::in::ChatHeld>()->line, u"a"_s);
        scene.pass();
        QCOMPARE(scene.visitor.last<wire::in::ChatSaid>()->line, u"a"_s);
        QCOMPARE(scene.bench.count(u"SELECT count(*) FROM entry WHERE line = 'a'"_s), 1);
    }

    void theOperatorsQuestionIsContext()
    {
        Scene scene;
        // Thirteen digits of a weak range: only with a word for a card.
        const QString weak = u"4222222222222"_s;
        scene.visitor.say(u"a"_s, weak);
        scene.pass();
        QCOMPARE(scene.stored(u"a"_s), weak);
        scene.admin.say(scene.visitor.chat, u"q"_s, u"What is your card number?"_s);
        scene.visitor.say(u"b"_s, weak);
        QCOMPARE(scene.stored(u"b"_s), u"•••••••••2222"_s);
    }

    void theOtherPartysLinesAreNoPieces()
    {
        Scene scene;
        scene.visitor.say(u"a"_s, firstHalf);
        scene.pass();
        scene.admin.say(scene.visitor.chat, u"b"_s, secondHalf);
        scene.pass();
        QCOMPARE(scene.stored(u"a"_s), firstHalf);
        QCOMPARE(scene.stored(u"b"_s), secondHalf);
        scene.admin.say(scene.visitor.chat, u"c"_s, u"thank you"_s);
        scene.visitor.say(u"d"_s, secondHalf);
        QCOMPARE(scene.stored(u"a"_s), firstHidden);
    }

    void piecesAreForgottenAfterAWhile()
    {
        Scene scene;
        scene.visitor.say(u"a"_s, firstHalf);
        scene.pass();
        scene.bench.advance(limits::recentLinesMs);
        scene.visitor.say(u"b"_s, secondHalf);
        scene.pass();
        QCOMPARE(scene.stored(u"a"_s), firstHalf);
        QCOMPARE(scene.stored(u"b"_s), secondHalf);
    }

    void anAuthorMayHideMoreOfAnOwnLine()
    {
        Scene scene;
        scene.visitor.say(u"a"_s, firstHalf);
        scene.pass();
        const QByteArray sealed = scene.bench.sealedLine(u"a"_s);
        QVERIFY(scene.bench.storeFiles().contains(sealed));
        scene.visitor.send(editFrame(scene.visitor.chat, u"a"_s, firstHidden));
        QCOMPARE(scene.stored(u"a"_s), firstHidden);
        QCOMPARE(plain(scene.admin.last<wire::in::ChatEdited>()->text), firstHidden);
        QVERIFY(!scene.bench.storeBytes().contains("4111 1111"));
        QVERIFY(!scene.bench.storeFiles().contains(sealed));
    }

    void anEditCannotChangeWhatWasSaid()
    {
        Scene scene;
        scene.visitor.say(u"a"_s, u"I want two lamps, please, and the blue one too"_s);
        scene.pass();
        for (const QString &text : {u"I want ten lamps, please, and the blue one too"_s, u"I want"_s, QString(u"•"_s),
                                    u"• •••• ••• •••••• •••••• ••• ••• •••• ••• •••"_s}) {
            scene.visitor.send(editFrame(scene.visitor.chat, u"a"_s, text));
            SAME(scene.visitor.refused(), Refusal::NotAllowed);
        }
        scene.visitor.send(editFrame(scene.visitor.chat, u"none"_s, u"•"_s));
        SAME(scene.visitor.refused(), Refusal::UnknownLine);
        scene.admin.send(editFrame(scene.visitor.chat, u"a"_s, u"I want two lamps, please, and the blue one t••"_s));
        SAME(scene.admin.refused(), Refusal::UnknownLine); // another's line
        QCOMPARE(scene.stored(u"a"_s), u"I want two lamps, please, and the blue one too"_s);
    }

    void maskingIsOffOnlyWithAnAdminsSignature()
    {
        Scene scene;
        const QString number = u"4111 1111 1111 1111"_s;
        const qint64 now = scene.bench.clock.wallMs();
        // Not signed by this organisation's admin; too old; cut short.
        Console stranger(scene.bench);
        const Papers papers = papersFor(stranger.device, stranger.organisation, u"Anna"_s, now);
        stranger.intermediate = papers.intermediate;
        for (const QByteArray &bad : {statement(stranger, true, now), statement(scene.admin, true, now, -1),
                                      statement(scene.admin, true, now).chopped(1), QByteArray()}) {
            scene.admin.send(setMasking(bad));
            SAME(scene.admin.refused(), Refusal::BadStatement);
        }
        scene.visitor.say(u"a"_s, number);
        QCOMPARE(scene.stored(u"a"_s), u"•••• •••• •••• 1111"_s);
        QCOMPARE(scene.bench.audited("masking_off"), 0);

        scene.admin.send(setMasking(statement(scene.admin, true, now)));
        QVERIFY(!scene.admin.last<wire::in::PolicyMasking>()->statement.isEmpty());
        QVERIFY(scene.admin.last<wire::in::ChatUpdate>()->chat.unmasked);
        QCOMPARE(scene.bench.count(u"SELECT count(*) FROM chat WHERE unmasked = 1"_s), 1);
        QCOMPARE(scene.bench.audited("masking_off"), 1);
        scene.visitor.say(u"b"_s, number);
        QCOMPARE(scene.stored(u"b"_s), number);

        scene.visitor.lose();
        scene.admin.lose();
        scene.bench.restart(); // it holds over a restart
        Visitor second(scene.bench);
        second.start();
        QCOMPARE(scene.bench.count(u"SELECT count(*) FROM chat WHERE unmasked = 1"_s), 2);
        scene.admin.connect();
        scene.admin.resume();
        scene.admin.send(setMasking(statement(scene.admin, false, now + 1)));
        scene.admin.send(setMasking(statement(scene.admin, true, now))); // the old one again
        SAME(scene.admin.refused(), Refusal::BadStatement);
        second.say(u"c"_s, number);
        QCOMPARE(scene.stored(u"c"_s), u"•••• •••• •••• 1111"_s);
        QCOMPARE(scene.bench.audited("masking_on"), 1);
    }

    void maskingComesBackByItself()
    {
        Scene scene;
        scene.admin.send(setMasking(statement(scene.admin, true, scene.bench.clock.wallMs(), 60 * 1000)));
        scene.visitor.say(u"a"_s, u"5555555555554444"_s);
        QCOMPARE(scene.stored(u"a"_s), u"5555555555554444"_s);
        scene.bench.advance(60 * 1000 + 1);
        scene.visitor.say(u"b"_s, u"5555555555554444"_s);
        QCOMPARE(scene.stored(u"b"_s), u"••••••••••••4444"_s);
        QCOMPARE(scene.bench.audited("masking_on"), 1);
    }

    void policyNeedsThePermission()
    {
        Scene scene;
        Console ben(scene.bench);
        hire(scene.bench, scene.admin, ben, u"ben"_s, u"Ben"_s);
        for (const QByteArray &frame :
             {setMasking(statement(scene.admin, true, scene.bench.clock.wallMs())), patternsFrame({u"x+"_s}),
              patternsFrame({u"x+"_s}, false), wire::out::PolicyPatternsList{newId()}.encode()}) {
            ben.send(frame);
            SAME(ben.refused(), Refusal::NoPermission);
        }
        QCOMPARE(scene.bench.count(u"SELECT count(*) FROM mask_pattern"_s), 0);
    }

    void customPatternsHideWhatTheyMatch()
    {
        Scene scene;
        scene.admin.send(patternsFrame({u"\\bCU-\\d{6}\\b"_s, u"(?i)password:\\s*(\\S+)"_s}));
        SAME(scene.admin.last<wire::in::PolicyPatternsChecked>()->problem, wire::PatternProblem::None);
        QCOMPARE(scene.bench.audited("mask_patterns_changed"), 1);
        const auto check = [&](const QString &line) {
            scene.visitor.say(line, u"I am CU-123456, Password: böse! and 4111111111111111."_s);
            QCOMPARE(scene.stored(line), u"I am ••-••••••, Password: ••••! and ••••••••••••1111."_s);
        };
        check(u"a"_s);
        scene.visitor.lose();
        scene.admin.lose();
        scene.bench.restart();
        scene.visitor.connect();
        scene.visitor.resume();
        check(u"b"_s);
        scene.admin.connect();
        scene.admin.resume();
        scene.admin.send(wire::out::PolicyPatternsList{newId()}.encode());
        QCOMPARE(scene.admin.last<wire::in::PolicyPatternsListed>()->patterns.size(), 2U);
    }

    void badPatternsAreRefusedWithTheReason_data()
    {
        QTest::addColumn<QStringList>("patterns");
        QTest::addColumn<int>("problem");
        QTest::addColumn<int>("index");
        const auto row = [](const char *name, const QStringList &patterns, wire::PatternProblem problem, int index) {
            QTest::newRow(name) << patterns << static_cast<int>(problem) << index;
        };
        row("empty", {QString()}, wire::PatternProblem::Empty, 0);
        row("broken", {u"ok"_s, u"(["_s}, wire::PatternProblem::Invalid, 1);
        row("back reference", {u"(a)\\1"_s}, wire::PatternProblem::Invalid, 0);
        row("matches nothing at all", {u"x*"_s}, wire::PatternProblem::MatchesEmpty, 0);
        row("counted repeats of repeats", {u"((a{30}){30}){30}"_s}, wire::PatternProblem::TooBig, 0);
        row("a large program", {u"(\\pL{1,40}\\d{1,40}){1,20}"_s}, wire::PatternProblem::TooBig, 0);
        row("too many", QStringList(51, u"x"_s), wire::PatternProblem::TooMany, 50);
    }
    void badPatternsAreRefusedWithTheReason()
    {
        QFETCH(const QStringList, patterns);
        QFETCH(const int, problem);
        QFETCH(const int, index);
        Scene scene;
        scene.admin.send(patternsFrame({u"keep"_s}));
        scene.admin.send(patternsFrame(patterns));
        const auto checked = scene.admin.last<wire::in::PolicyPatternsChecked>();
        QCOMPARE(static_cast<int>(checked->problem), problem);
        QCOMPARE(static_cast<int>(checked->index), index);
        QCOMPARE(scene.bench.text(u"SELECT expression FROM mask_pattern"_s), u"keep"_s);
        QCOMPARE(scene.bench.audited("mask_patterns_changed"), 1);
    }

    void aPatternCanBeTriedOnASample()
    {
        Scene scene;
        scene.admin.send(patternsFrame({u"CU-\\d+"_s}, false, u"for CU-4711"_s));
        const auto tried = scene.admin.last<wire::in::PolicyPatternsChecked>();
        QCOMPARE(plain(tried->result), u"for ••-••••"_s);
        QCOMPARE(scene.bench.count(u"SELECT count(*) FROM mask_pattern"_s), 0);
        scene.visitor.say(u"a"_s, u"CU-4711"_s);
        QCOMPARE(scene.stored(u"a"_s), u"CU-4711"_s);
    }

    void withARuleThatFailsTheTextIsWithheld()
    {
        struct Broken final : masking::TextRule {
            bool find(std::string_view, std::vector<masking::ByteRange> &) const override { return false; }
        };
        struct Throwing final : masking::TextRule {
            bool find(std::string_view, std::vector<masking::ByteRange> &) const override { throw std::bad_alloc(); }
        };
        HandClock clock;
        masking::Masker masker(clock);
        for (const std::shared_ptr<const masking::TextRule> &rule :
             {std::shared_ptr<const masking::TextRule>(std::make_shared<Broken>()),
              std::shared_ptr<const masking::TextRule>(std::make_shared<Throwing>())}) {
            masker.setRule(rule);
            QCOMPARE(wire::toQString(masker.mask(RawText("hello"))), u"[withheld]"_s);
            QCOMPARE(wire::toQString(masker.preview(RawText("hello"))), u"[withheld]"_s);
            QCOMPARE(wire::toQString(masker.next({}, RawText("hello")).text), u"[withheld]"_s);
        }
    }
};

QTEST_GUILESS_MAIN(MaskingTest)
#include "masking_test.moc"
