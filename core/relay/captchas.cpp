#include "core/relay/captchas.h"

#include "core/protocol/wire.h"
#include "core/relay/ids.h"
#include "core/relay/limits.h"

#include <utility>

namespace sealdesk::relay {

static_assert(captcha::pictureWidth == wire::limits::captchaWidth &&
              captcha::pictureHeight == wire::limits::captchaHeight);

namespace {

// Digits of every script as those of ASCII; what is neither ASCII nor a digit can be no answer.
std::string plainAnswer(const QString &typed)
{
    std::string plain;
    for (const QChar c : typed) {
        if (c.isSpace()) {
            continue;
        }
        const int digit = c.digitValue();
        plain += digit >= 0 ? static_cast<char>('0' + digit) : c.unicode() < 128 ? c.toLatin1() : '?';
    }
    return plain;
}

} // namespace

std::optional<QByteArray> Captchas::ask(const OperatorPort &port)
{
    auto task = captcha::makeTask();
    if (!task) {
        m_asked.erase(&port);
        return std::nullopt;
    }
    wire::out::AuthCaptcha message;
    message.picture = toQByteArray(std::exchange(task->picture, {}));
    message.question =
        task->question == captcha::Question::Sum ? wire::CaptchaQuestion::Sum : wire::CaptchaQuestion::Largest;
    message.numbers.assign(task->numbers.begin(), task->numbers.end());
    Asked &asked = m_asked[&port];
    asked.task = std::move(*task);
    asked.untilMs = m_clock.aliveMs() + limits::captchaLifetimeMs;
    return message.encode();
}

std::optional<QByteArray> Captchas::renew(const OperatorPort &port)
{
    const auto found = m_asked.find(&port);
    if (found == m_asked.end() || found->second.renewals >= limits::captchaRenewals) {
        return std::nullopt;
    }
    ++found->second.renewals;
    return ask(port);
}

bool Captchas::answer(const OperatorPort &port, const QString &typed)
{
    const auto found = m_asked.find(&port);
    if (found == m_asked.end()) {
        return false;
    }
    const bool inTime = m_clock.aliveMs() <= found->second.untilMs;
    const captcha::Task task = std::exchange(found->second.task, {});
    found->second.untilMs = 0;
    return inTime && captcha::isAnswer(task, plainAnswer(typed));
}

} // namespace sealdesk::relay
