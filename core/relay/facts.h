// Facts: what all desks know of this relay. The organisation comes with the set-up, once.
#pragma once

#include "core/store/organisationrepository.h"

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <optional>

namespace sealdesk::relay {

// What the organisation allows with opened answers; see form.rules.
struct FormRules {
    qint64 revealSeconds = 10;
    qint64 copySeconds = 0; // off
};

struct Facts {
    std::optional<store::Organisation> organisation; // nullopt before set-up
    QString exchangeAddress;                         // "wss://127.0.0.1:8444"
    QByteArray exchangeSpki;                         // SHA-256 of its certificate's public key
    FormRules formRules{};
};

} // namespace sealdesk::relay
