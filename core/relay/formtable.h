// FormTable: the form requests that are not over, as committed, with their timers. A request is over when
// the console's receipt was taken, or when nobody can give one any more.
#pragma once

#include "core/relay/timer.h"
#include "core/store/formrepository.h"

#include <map>
#include <memory>
#include <vector>

namespace sealdesk::relay {

struct FormCase {
    explicit FormCase(Scheduler &scheduler) : expiry(scheduler), deadline(scheduler) {}
    store::FormRequest request;
    int tickets = 0;
    Timer expiry;           // of the offer
    Timer deadline;         // for the purge receipt
    QByteArray frameHolder; // key of the form frame that asked for a ticket last; forgotten with this run
};

class FormTable {
public:
    explicit FormTable(Scheduler &scheduler) : m_scheduler(scheduler) {}
    FormCase &add(const store::FormRequest &request);
    void remove(const QString &request) { m_cases.erase(request); }
    [[nodiscard]] FormCase *find(const QString &request);
    [[nodiscard]] std::vector<FormCase *> ofChat(const QString &chat);
    [[nodiscard]] std::vector<FormCase *> ofSession(const QString &session);
    [[nodiscard]] std::vector<FormCase *> ofOperator(const QString &operatorId);

private:
    template <class Member>
    [[nodiscard]] std::vector<FormCase *> where(Member member, const QString &value);

    Scheduler &m_scheduler;
    std::map<QString, std::unique_ptr<FormCase>> m_cases;
};

} // namespace sealdesk::relay
