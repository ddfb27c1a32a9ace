// Task: what a sign-in is asked: the characters of a picture or, for people who cannot see it, a question about
// numbers. Either answer will do. It slows programs down and stops none for ever: limits and lockouts carry the load.
// A task is good for one answer; who asks for it sees to that and to its end.
#pragma once

#include "core/captcha/picture.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealdesk::captcha {

inline constexpr int characterCount = 6;

enum class Question { Sum, Largest }; // of the numbers

struct Task {
    std::string characters;
    Picture picture;
    Question question = Question::Sum;
    std::vector<int> numbers;
};

// nullopt: the system has no random numbers.
[[nodiscard]] std::optional<Task> makeTask();
// Letters in either case; blanks do not count. `typed` has been put into ASCII digits and letters by the caller.
[[nodiscard]] bool isAnswer(const Task &task, std::string_view typed);

} // namespace sealdesk::captcha
