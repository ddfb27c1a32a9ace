// ProposalRepository: changes of the access rules that wait for a second person. It keeps them; the rules about them
// are those of who uses it.
#pragma once

#include "core/base/result.h"
#include "core/store/storeerror.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace sealdesk::store {

class Database;

struct Proposal {
    QString id;
    QString name; // of a parameter, or of the list of addresses; at most one proposal each
    qint64 value = 0;
    qint64 expected = 0; // what it was then
    QStringList ranges;
    QStringList expectedRanges;
    QString operatorId; // whose it is
    qint64 expiresMs = 0;
    QString operatorName; // read, never written
};

class ProposalRepository {
public:
    explicit ProposalRepository(Database &database) : m_database(database) {}
    // The one that expires first in front.
    [[nodiscard]] Result<std::vector<Proposal>, StoreError> all() const;
    [[nodiscard]] Result<std::optional<Proposal>, StoreError> find(const QString &id) const;
    // Duplicate when there is one for the same name.
    [[nodiscard]] Result<void, StoreError> add(const Proposal &proposal);
    // Missing when there is none.
    [[nodiscard]] Result<void, StoreError> remove(const QString &id);

private:
    Database &m_database;
};

} // namespace sealdesk::store
