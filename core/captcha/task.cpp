#include "core/captcha/task.h"

#include "core/captcha/glyphs.h"

#include <algorithm>
#include <numeric>

namespace sealdesk::captcha {

namespace {

constexpr int leastAddend = 3;
constexpr int mostAddend = 49;
constexpr int leastNumber = 10;
constexpr int mostNumber = 989;
constexpr int numbersToCompare = 4;

int answerOf(const Task &task)
{
    return task.question == Question::Sum ? std::accumulate(task.numbers.begin(), task.numbers.end(), 0)
                                          : *std::max_element(task.numbers.begin(), task.numbers.end());
}

} // namespace

std::optional<Task> makeTask()
{
    Chance chance;
    Task task;
    for (int i = 0; i < characterCount; ++i) {
        task.characters += alphabet[chance.below(alphabet.size())];
    }
    task.picture = draw(task.characters, chance);
    task.question = chance.below(2) == 0 ? Question::Sum : Question::Largest;
    if (task.question == Question::Sum) {
        task.numbers = {chance.between(leastAddend, mostAddend), chance.between(leastAddend, mostAddend)};
    }
    while (task.question == Question::Largest && task.numbers.size() < numbersToCompare && chance.good()) {
        const int number = chance.between(leastNumber, mostNumber);
        if (std::find(task.numbers.begin(), task.numbers.end(), number) == task.numbers.end()) {
            task.numbers.push_back(number);
        }
    }
    return chance.good() ? std::optional(std::move(task)) : std::nullopt;
}

bool isAnswer(const Task &task, std::string_view typed)
{
    std::string given;
    for (const char c : typed) {
        if (c != ' ') {
            given += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        }
    }
    return !task.numbers.empty() && !given.empty() &&
           (given == task.characters || given == std::to_string(answerOf(task)));
}

} // namespace sealdesk::captcha
