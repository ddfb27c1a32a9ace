// An organisation's own patterns: what is broken, too large or too slow is refused when it is saved, and what is taken
// stays quick on any text.
#include "core/masking/patterns/patternset.h"

#include <QtTest>
#include <string>
#include <vector>

using namespace sealdesk::masking;

namespace {

PatternProblem problemOf(const std::string &expression)
{
    const auto made = PatternSet::make({expression});
    return made ? PatternProblem::None : made.error().problem;
}

// Small enough, but of so many ways at each character that RE2's automaton outgrows its memory: it follows each way by
// itself then, more than five times as long as is allowed.
constexpr const char *slow = "(?:.?){400}!\\b";

} // namespace

class PatternsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void brokenIsRefused();
    void tooLargeIsRefused();
    void tooSlowIsRefused();
    void whatBacktracksElsewhereIsTaken();
    void theBadOneIsNamed();
};

void PatternsTest::brokenIsRefused()
{
    QCOMPARE(problemOf(""), PatternProblem::Empty);
    QCOMPARE(problemOf("("), PatternProblem::Invalid);
    QCOMPARE(problemOf("(a)\\1"), PatternProblem::Invalid); // no engine of linear time has it
    QCOMPARE(problemOf("a*"), PatternProblem::MatchesEmpty);
    QCOMPARE(problemOf(std::string(PatternSet::longestExpression + 1, 'a')), PatternProblem::TooLong);
    const auto many = PatternSet::make(std::vector<std::string>(PatternSet::mostPatterns + 1, "a"));
    QVERIFY(!many);
    QCOMPARE(many.error().problem, PatternProblem::TooMany);
}

void PatternsTest::tooLargeIsRefused()
{
    QCOMPARE(problemOf("a{1001}"), PatternProblem::TooBig);          // RE2's own limit of a repeat
    QCOMPARE(problemOf("(?:a{100}){100}"), PatternProblem::TooBig);  // counted repeats of counted repeats
    QCOMPARE(problemOf("(?:\\pL{50}){30}"), PatternProblem::TooBig); // few characters, many instructions
}

void PatternsTest::tooSlowIsRefused() { QCOMPARE(problemOf(slow), PatternProblem::TooSlow); }

void PatternsTest::whatBacktracksElsewhereIsTaken()
{
    QCOMPARE(problemOf("(a+)+b"), PatternProblem::None);
    QCOMPARE(problemOf("(?:a|aa)+!"), PatternProblem::None);
    QCOMPARE(problemOf("\\bKD-\\d{6}\\b"), PatternProblem::None);
}

void PatternsTest::theBadOneIsNamed()
{
    const auto made = PatternSet::make({"\\bKD-\\d{6}\\b", "(a+)+b", slow});
    QVERIFY(!made);
    QCOMPARE(made.error().problem, PatternProblem::TooSlow);
    QCOMPARE(made.error().index, std::size_t{2});
}

QTEST_APPLESS_MAIN(PatternsTest)
#include "patterns_test.moc"
