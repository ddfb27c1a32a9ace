#include "core/seal/open/openedform.h"

#include <algorithm>

namespace sealdesk::seal {

std::vector<std::string> OpenedForm::fieldIds() const
{
    std::vector<std::string> ids;
    ids.reserve(m_fields.size());
    for (const AnswerField &field : m_fields) {
        ids.push_back(field.id);
    }
    return ids;
}

std::optional<std::size_t> OpenedForm::fieldLength(std::string_view id) const
{
    const AnswerField *field = find(id);
    return field == nullptr ? std::nullopt : std::optional(field->length);
}

void OpenedForm::wipe() noexcept
{
    m_plaintext.wipe();
    m_fields.clear();
}

const AnswerField *OpenedForm::find(std::string_view id) const
{
    const auto field = std::ranges::find(m_fields, id, &AnswerField::id);
    return field == m_fields.end() ? nullptr : &*field;
}

} // namespace sealdesk::seal
