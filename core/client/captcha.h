// Captcha: what the relay asks beside user name and password after several wrong ones (C13): the characters of a
// picture, or, for those who cannot see it, a question about numbers. One answer to either.
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

#include "core/protocol/wire.h"

namespace sealdesk::client {

struct Captcha {
    QByteArray picture; // width * height bytes, row by row from the top: 0 is paper, 255 is ink
    wire::CaptchaQuestion question = wire::CaptchaQuestion::Sum;
    std::vector<qint64> numbers;

    static constexpr int width = wire::limits::captchaWidth;
    static constexpr int height = wire::limits::captchaHeight;
    static constexpr std::size_t mostNumbers = 8;

    // nullopt: a picture of another size, or nothing to ask about.
    [[nodiscard]] static std::optional<Captcha> from(const wire::in::AuthCaptcha &message)
    {
        if (message.picture.size() != qsizetype{width} * height || message.numbers.size() < 2 ||
            message.numbers.size() > mostNumbers) {
            return std::nullopt;
        }
        return Captcha{message.picture, message.question, message.numbers};
    }
};

} // namespace sealdesk::client
