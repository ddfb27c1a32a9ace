#include "core/client/formcatalogue.h"

#include <array>
#include <utility>

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace sealdesk::client {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<QLatin1StringView, FieldKind>, 15> kindNames{{
    {QLatin1StringView("text"), FieldKind::Text},
    {QLatin1StringView("text_area"), FieldKind::TextArea},
    {QLatin1StringView("number"), FieldKind::Number},
    {QLatin1StringView("email"), FieldKind::Email},
    {QLatin1StringView("phone"), FieldKind::Phone},
    {QLatin1StringView("date"), FieldKind::Date},
    {QLatin1StringView("radio"), FieldKind::Radio},
    {QLatin1StringView("check_box"), FieldKind::CheckBox},
    {QLatin1StringView("drop_down"), FieldKind::DropDown},
    {QLatin1StringView("check_box_list"), FieldKind::CheckBoxList},
    {QLatin1StringView("card_number"), FieldKind::CardNumber},
    {QLatin1StringView("card_expiry"), FieldKind::CardExpiry},
    {QLatin1StringView("security_code"), FieldKind::SecurityCode},
    {QLatin1StringView("national_id"), FieldKind::NationalId},
    {QLatin1StringView("pin"), FieldKind::Pin},
}};

// "pt-BR" -> "pt"
QString languageOf(const QString &locale)
{
    const qsizetype end = std::min({locale.indexOf(u'-'), locale.indexOf(u'_')}, [](qsizetype a, qsizetype b) {
        return static_cast<std::size_t>(a) < static_cast<std::size_t>(b); // -1 is the largest
    });
    return (end < 0 ? locale : locale.left(end)).toLower();
}

struct Languages {
    QString locale;
    QString source;
};

// An object with a text in the source language is a set of translations.
bool isTranslations(const QJsonObject &object, const Languages &languages)
{
    return object.value(languages.source).isString();
}

QString pick(const QJsonObject &translations, const Languages &languages)
{
    for (const QString &key : {languages.locale, languageOf(languages.locale)}) {
        const QJsonValue text = translations.value(key);
        if (text.isString()) {
            return text.toString();
        }
    }
    return translations.value(languages.source).toString();
}

QJsonValue resolve(const QJsonValue &value, const Languages &languages)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue item : value.toArray()) {
            list.append(resolve(item, languages));
        }
        return list;
    }
    if (!value.isObject()) {
        return value;
    }
    const QJsonObject object = value.toObject();
    if (isTranslations(object, languages)) {
        return pick(object, languages);
    }
    QJsonObject all;
    for (auto member = object.begin(); member != object.end(); ++member) {
        all.insert(member.key(), resolve(member.value(), languages));
    }
    return all;
}

QJsonObject inLanguage(const QJsonObject &definition, const QString &locale)
{
    const Languages languages{locale, definition.value(u"source"_s).toString()};
    const QJsonObject titles = definition.value(u"title"_s).toObject();
    QJsonObject form = resolve(definition, languages).toObject();
    form.remove(u"source"_s);
    // The language that it is really in, and its direction: signed with the rest.
    const QString language = titles.contains(locale)               ? locale
                             : titles.contains(languageOf(locale)) ? languageOf(locale)
                                                                   : languages.source;
    form.insert(u"locale"_s, language);
    form.insert(u"dir"_s, QLocale(language).textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s);
    return form;
}

std::optional<FormInfo> describe(const QJsonObject &resolved)
{
    FormInfo info;
    info.id = resolved.value(u"form"_s).toString();
    info.version = resolved.value(u"version"_s).toInteger();
    info.title = resolved.value(u"title"_s).toString();
    const QJsonArray fields = resolved.value(u"fields"_s).toArray();
    if (info.id.isEmpty() || info.title.isEmpty() || fields.isEmpty() || fields.size() > FormCatalogue::mostFields) {
        return std::nullopt;
    }
    for (const QJsonValue value : fields) {
        const QJsonObject field = value.toObject();
        const auto kind = fieldKindFromName(field.value(u"type"_s).toString());
        const QString id = field.value(u"field"_s).toString();
        const QString label = field.value(u"label"_s).toString();
        if (!kind || id.isEmpty() || label.isEmpty()) {
            return std::nullopt;
        }
        info.fields.append({id, *kind, label, field.value(u"required"_s).toBool()});
    }
    return info;
}

} // namespace

std::optional<FieldKind> fieldKindFromName(QStringView name)
{
    for (const auto &[text, kind] : kindNames) {
        if (name == text) {
            return kind;
        }
    }
    return std::nullopt;
}

void FormCatalogue::set(const std::vector<wire::in::FormEntry> &entries)
{
    m_forms.clear();
    for (const wire::in::FormEntry &entry : entries) {
        const QJsonObject definition = QJsonDocument::fromJson(entry.definition.toUtf8()).object();
        const QString source = definition.value(u"source"_s).toString();
        if (source.isEmpty()) {
            continue;
        }
        const auto info = describe(inLanguage(definition, source));
        if (info && info->id == entry.form && info->version == entry.version) {
            m_forms[entry.form] = definition;
        }
    }
}

QList<FormInfo> FormCatalogue::forms(const QString &locale) const
{
    QList<FormInfo> list;
    for (const auto &[id, definition] : m_forms) {
        if (const auto info = describe(inLanguage(definition, locale))) {
            list.append(*info);
        }
    }
    return list;
}

std::optional<FormInfo> FormCatalogue::form(const QString &id, const QString &locale) const
{
    const auto found = m_forms.find(id);
    return found == m_forms.end() ? std::nullopt : describe(inLanguage(found->second, locale));
}

QByteArray FormCatalogue::resolved(const QString &id, const QString &locale) const
{
    const auto found = m_forms.find(id);
    return found == m_forms.end() ? QByteArray()
                                  : QJsonDocument(inLanguage(found->second, locale)).toJson(QJsonDocument::Compact);
}

} // namespace sealdesk::client
