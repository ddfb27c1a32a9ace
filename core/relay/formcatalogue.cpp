#include "core/relay/formcatalogue.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sealdesk::relay {

using namespace Qt::StringLiterals;

namespace {

bool isFormId(const QString &id)
{
    constexpr qsizetype longest = 64;
    return !id.isEmpty() && id.size() <= longest && std::all_of(id.begin(), id.end(), [](QChar unit) {
        const char16_t c = unit.unicode();
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' ||
               c == u'-';
    });
}

} // namespace

Result<wire::out::FormEntry, CatalogueError> FormCatalogue::parse(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    wire::out::FormEntry entry;
    entry.form = object.value("form"_L1).toString();
    entry.version = object.value("version"_L1).toInteger();
    // Compact, since every operator gets it at every sign-in.
    entry.definition = QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    if (!isFormId(entry.form) || entry.version < 1 || entry.definition.size() > wire::limits::definitionUnits) {
        return fail(CatalogueError::BadForm);
    }
    return entry;
}

Result<FormCatalogue, CatalogueError> FormCatalogue::load(const QString &directory)
{
    FormCatalogue catalogue;
    const QDir dir(directory);
    const QStringList names = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(CatalogueError::NotReadable);
        }
        auto entry = parse(file.readAll());
        if (!entry.ok()) {
            return fail(entry.error());
        }
        if (catalogue.has(entry->form, entry->version)) {
            return fail(CatalogueError::Duplicate);
        }
        catalogue.m_forms.push_back(std::move(entry).value());
    }
    if (catalogue.m_forms.empty()) {
        return fail(CatalogueError::Empty);
    }
    return catalogue;
}

bool FormCatalogue::has(const QString &form, qint64 version) const
{
    return std::any_of(m_forms.begin(), m_forms.end(), [&](const wire::out::FormEntry &entry) {
        return entry.form == form && entry.version == version;
    });
}

} // namespace sealdesk::relay
