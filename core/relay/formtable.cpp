#include "core/relay/formtable.h"

namespace sealdesk::relay {

FormCase &FormTable::add(const store::FormRequest &request)
{
    auto &slot = m_cases[request.id];
    slot = std::make_unique<FormCase>(m_scheduler);
    slot->request = request;
    return *slot;
}

FormCase *FormTable::find(const QString &request)
{
    const auto found = m_cases.find(request);
    return found == m_cases.end() ? nullptr : found->second.get();
}

template <class Member>
std::vector<FormCase *> FormTable::where(Member member, const QString &value)
{
    std::vector<FormCase *> found;
    for (const auto &[id, formCase] : m_cases) {
        if (formCase->request.*member == value) {
            found.push_back(formCase.get());
        }
    }
    return found;
}

std::vector<FormCase *> FormTable::ofChat(const QString &chat) { return where(&store::FormRequest::chat, chat); }

std::vector<FormCase *> FormTable::ofSession(const QString &session)
{
    return where(&store::FormRequest::session, session);
}

std::vector<FormCase *> FormTable::ofOperator(const QString &operatorId)
{
    return where(&store::FormRequest::operatorId, operatorId);
}

} // namespace sealdesk::relay
