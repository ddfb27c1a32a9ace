// FormCatalogue: the forms that operators may send, as published. The relay hands definitions to
// consoles and reads only their id and version; what a visitor sees is what the console signed.
#pragma once

#include "core/base/result.h"
#include "core/protocol/wire.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace sealdesk::relay {

enum class CatalogueError { Empty, NotReadable, BadForm, Duplicate };

class FormCatalogue {
public:
    // All *.json files of a directory (or resource prefix).
    [[nodiscard]] static Result<FormCatalogue, CatalogueError> load(const QString &directory);
    // One definition: an object with "form" (id) and "version" (from 1), within the wire's limit.
    [[nodiscard]] static Result<wire::out::FormEntry, CatalogueError> parse(const QByteArray &json);

    [[nodiscard]] bool has(const QString &form, qint64 version) const;
    [[nodiscard]] const std::vector<wire::out::FormEntry> &forms() const { return m_forms; }

private:
    std::vector<wire::out::FormEntry> m_forms;
};

} // namespace sealdesk::relay
