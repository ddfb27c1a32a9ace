// FormRequest: what may be shown of one form request. The answers are not in it; see FormDesk::withField.
#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "core/protocol/wire.h"

namespace sealdesk::client {

enum class FieldKind {
    Text,
    TextArea,
    Number,
    Email,
    Phone,
    Date,
    Radio,
    CheckBox,
    DropDown,
    CheckBoxList,
    CardNumber,
    CardExpiry,
    SecurityCode,
    NationalId,
    Pin,
};

struct FieldInfo {
    QString id;
    FieldKind kind = FieldKind::Text;
    QString label; // in the operator's language
    bool required = false;
};

struct FormInfo {
    QString id;
    qint64 version = 0;
    QString title; // in the operator's language
    QList<FieldInfo> fields;
};

// Why a request ended badly on our side; None while all is well.
enum class FormTrouble {
    None,
    RefusedByRelay,
    ExchangeUnreachable,
    ExchangeRefused,
    BadEnvelopes,
    CryptoFailed,
    NotOurs
};

struct FormRequest {
    QString id;
    QString chat;
    QString form;
    qint64 formVersion = 0;
    QString title;
    QList<FieldInfo> fields;
    wire::FormState state = wire::FormState::Requested;
    std::optional<wire::PurgeReason> purgeReason; // once wiped here
    qint64 issuedMs = 0;
    qint64 expiresMs = 0;
    bool holdsAnswers = false;      // withField works
    bool exchangeConnected = false; // the exchange link stands at this moment
    FormTrouble trouble = FormTrouble::None;
    std::optional<wire::Refusal> refusal; // with RefusedByRelay and ExchangeRefused
};

} // namespace sealdesk::client
