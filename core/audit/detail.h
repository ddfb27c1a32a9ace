// Detail: what else an audit entry tells, as key=value pairs of enum names, ids and counts.
//
// Never free text and never a field's value: a value that is not a short token of [A-Za-z0-9_.:-], or
// that holds a run of digits as long as a card number's, is kept as "withheld" (B2).
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

namespace sealdesk::audit {

enum class DetailKey {
    Reason,
    Code,
    Message,
    Role,
    Form,
    FormVersion,
    Field,
    Way,
    State,
    Request,
    Chat,
    Operator,
    Rules,
    Count,
    Parameter,
    Before,
    After,
    Name,
    Source,
    Server
};

[[nodiscard]] QLatin1StringView toString(DetailKey key);

class Detail {
public:
    Detail() = default;
    // Chainable: Detail().with(DetailKey::Reason, u"idle").
    [[nodiscard]] Detail with(DetailKey key, QStringView value) const;
    [[nodiscard]] Detail with(DetailKey key, QLatin1StringView value) const;
    [[nodiscard]] Detail with(DetailKey key, qint64 value) const;
    // "reason=idle form=cardholder"
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

// The rule for every text of an audit entry. Empty is allowed; at most maxTokenLength characters.
inline constexpr qsizetype maxTokenLength = 100;
[[nodiscard]] bool isToken(QStringView text);
// The text itself, or "withheld".
[[nodiscard]] QString tokenOrWithheld(QStringView text);

} // namespace sealdesk::audit
