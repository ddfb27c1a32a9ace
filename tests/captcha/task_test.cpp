// Pictures and questions (C13): drawn anew each time, both answers count, nothing else does.
#include <QTest> // first: moc cannot read <concepts> before it

#include "core/captcha/glyphs.h"
#include "core/captcha/task.h"

#include <algorithm>
#include <numeric>
#include <set>

using namespace sealdesk::captcha;

namespace {

constexpr int tasks = 200;

std::size_t inkOf(const Picture &picture)
{
    return static_cast<std::size_t>(
        std::count_if(picture.begin(), picture.end(), [](auto pixel) { return pixel > 127; }));
}

} // namespace

class TaskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterHasStrokesInsideItsPlace()
    {
        for (const char character : alphabet) {
            const auto strokes = strokesOf(character);
            QVERIFY2(!strokes.empty(), &character);
            for (const Stroke &stroke : strokes) {
                QVERIFY(stroke.size() >= 2);
                for (const Point &point : stroke) {
                    QVERIFY(point.x >= 0 && point.x <= 1 && point.y >= 0 && point.y <= 1);
                }
            }
        }
        QVERIFY(strokesOf('0').empty()); // looks like O
        QVERIFY(strokesOf('~').empty());
    }

    void noTwoCharactersLookTheSame()
    {
        for (std::size_t i = 0; i < alphabet.size(); ++i) {
            for (std::size_t j = i + 1; j < alphabet.size(); ++j) {
                const auto one = strokesOf(alphabet[i]);
                const auto other = strokesOf(alphabet[j]);
                const bool same =
                    one.size() == other.size() &&
                    std::equal(one.begin(), one.end(), other.begin(), [](const Stroke &a, const Stroke &b) {
                        return a.size() == b.size() &&
                               std::equal(a.begin(), a.end(), b.begin(),
                                          [](const Point &p, const Point &q) { return p.x == q.x && p.y == q.y; });
                    });
                QVERIFY(!same);
            }
        }
    }

    void thePictureHasRoomForItsCharactersAndIsNeverTheSame()
    {
        Chance chance;
        std::set<Picture> seen;
        for (int i = 0; i < tasks; ++i) {
            const Picture picture = draw("ACDEFH", chance);
            QCOMPARE(picture.size(), static_cast<std::size_t>(pictureWidth * pictureHeight));
            const double covered = static_cast<double>(inkOf(picture)) / static_cast<double>(picture.size());
            QVERIFY2(covered > 0.05 && covered < 0.4, qPrintable(QString::number(covered)));
            QVERIFY(seen.insert(picture).second);
        }
        // Lines alone, without characters, have much less ink: the characters are really there.
        QVERIFY(inkOf(draw("", chance)) * 3 < inkOf(draw("WMHREA", chance)) * 2);
    }

    void eitherAnswerCountsAndNothingElse()
    {
        std::set<std::string> characters;
        bool sums = false;
        bool largest = false;
        for (int i = 0; i < tasks; ++i) {
            const auto task = makeTask();
            QVERIFY(task);
            QCOMPARE(task->characters.size(), static_cast<std::size_t>(characterCount));
            characters.insert(task->characters);
            QVERIFY(isAnswer(*task, task->characters));
            QVERIFY(isAnswer(*task, QByteArray(task->characters.c_str()).toLower().toStdString()));
            QVERIFY(isAnswer(*task, " " + task->characters.substr(0, 3) + " " + task->characters.substr(3)));
            const int right = task->question == Question::Sum
                                  ? std::accumulate(task->numbers.begin(), task->numbers.end(), 0)
                                  : *std::max_element(task->numbers.begin(), task->numbers.end());
            (task->question == Question::Sum ? sums : largest) = true;
            QVERIFY(isAnswer(*task, std::to_string(right)));
            for (const std::string &wrong : {std::string(), std::string(" "), std::to_string(right + 1),
                                             std::string("-1"), "0" + std::to_string(right), task->characters.substr(1),
                                             task->characters + "A", std::string("??????")}) {
                QVERIFY2(!isAnswer(*task, wrong), wrong.c_str());
            }
        }
        QVERIFY(sums && largest);
        QVERIFY(characters.size() > tasks - 3);
        QVERIFY(!isAnswer(Task(), "0")); // a task that is used up has no answer
        QVERIFY(!isAnswer(Task(), ""));
    }

    void chanceIsFairAndWithinItsBounds()
    {
        Chance chance;
        std::array<int, 5> drawn{};
        for (int i = 0; i < 50'000; ++i) {
            ++drawn[chance.below(5)];
            const int between = chance.between(-3, 4);
            QVERIFY(between >= -3 && between <= 4);
            const double real = chance.between(0.5, 0.75);
            QVERIFY(real >= 0.5 && real <= 0.75);
        }
        for (const int times : drawn) {
            QVERIFY(times > 9'300 && times < 10'700); // seven standard deviations
        }
        QVERIFY(chance.good());
    }
};

QTEST_GUILESS_MAIN(TaskTest)
#include "task_test.moc"
