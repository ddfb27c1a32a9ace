#include "core/audit/detail.h"

#include <algorithm>

namespace sealdesk::audit {

namespace {

// A run of so many digits may be a card number (13 to 19 digits); no id of ours has one.
constexpr int tooManyDigits = 12;
constexpr auto withheld = QLatin1StringView("withheld");

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isTokenCharacter(QChar c)
{
    return isDigit(c) || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'_' || c == u'.' || c == u':' ||
           c == u'-';
}

} // namespace

QLatin1StringView toString(DetailKey key)
{
    switch (key) {
    case DetailKey::Reason:
        return QLatin1StringView("reason");
    case DetailKey::Code:
        return QLatin1StringView("code");
    case DetailKey::Message:
        return QLatin1StringView("message");
    case DetailKey::Role:
        return QLatin1StringView("role");
    case DetailKey::Form:
        return QLatin1StringView("form");
    case DetailKey::FormVersion:
        return QLatin1StringView("form_version");
    case DetailKey::Field:
        return QLatin1StringView("field");
    case DetailKey::Way:
        return QLatin1StringView("way");
    case DetailKey::State:
        return QLatin1StringView("state");
    case DetailKey::Request:
        return QLatin1StringView("request");
    case DetailKey::Chat:
        return QLatin1StringView("chat");
    case DetailKey::Operator:
        return QLatin1StringView("operator");
    case DetailKey::Rules:
        return QLatin1StringView("rules");
    case DetailKey::Count:
        return QLatin1StringView("count");
    case DetailKey::Parameter:
        return QLatin1StringView("parameter");
    case DetailKey::Before:
        return QLatin1StringView("before");
    case DetailKey::After:
        return QLatin1StringView("after");
    case DetailKey::Name:
        return QLatin1StringView("name");
    case DetailKey::Source:
        return QLatin1StringView("source");
    case DetailKey::Server:
        return QLatin1StringView("server");
    }
    return {};
}

bool isToken(QStringView text)
{
    if (text.size() > maxTokenLength || !std::all_of(text.begin(), text.end(), isTokenCharacter)) {
        return false;
    }
    // Punctuation does not end the run: 4111-1111-1111-1111 is no token either.
    int run = 0;
    for (const QChar c : text) {
        if (isDigit(c)) {
            ++run;
        } else if (c.isLetter()) {
            run = 0;
        }
        if (run >= tooManyDigits) {
            return false;
        }
    }
    return true;
}

QString tokenOrWithheld(QStringView text) { return isToken(text) ? text.toString() : QString(withheld); }

Detail Detail::with(DetailKey key, QStringView value) const
{
    Detail longer = *this;
    if (!longer.m_text.isEmpty()) {
        longer.m_text.append(u' ');
    }
    longer.m_text.append(toString(key));
    longer.m_text.append(u'=');
    longer.m_text.append(tokenOrWithheld(value));
    return longer;
}

Detail Detail::with(DetailKey key, QLatin1StringView value) const { return with(key, QString(value)); }

Detail Detail::with(DetailKey key, qint64 value) const { return with(key, QString::number(value)); }

} // namespace sealdesk::audit
