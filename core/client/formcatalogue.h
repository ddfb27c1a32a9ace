// FormCatalogue: the forms that the relay offers, and their definitions in one language.
//
// A resolved definition is what the visitor's form frame renders and the offer signs: the definition with each
// object of translations replaced by one text (the locale, else its language, else the form's source language),
// "source" left out and "locale" (the language it is really in) added, as compact JSON. A definition with anything
// unknown in it is left out.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include "core/client/formrequest.h"
#include "core/protocol/wire.h"

namespace sealdesk::client {

class FormCatalogue {
public:
    static constexpr qsizetype mostFields = 60;

    void set(const std::vector<wire::in::FormEntry> &entries);
    void clear() { m_forms.clear(); }

    [[nodiscard]] QList<FormInfo> forms(const QString &locale) const;
    [[nodiscard]] std::optional<FormInfo> form(const QString &id, const QString &locale) const;
    // Compact UTF-8 JSON; empty if unknown.
    [[nodiscard]] QByteArray resolved(const QString &id, const QString &locale) const;

private:
    std::map<QString, QJsonObject> m_forms;
};

[[nodiscard]] std::optional<FieldKind> fieldKindFromName(QStringView name);

} // namespace sealdesk::client
