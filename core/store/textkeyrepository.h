// TextKeyRepository: which keys the store's texts are sealed with, by number and fingerprint; and sealing them anew
// with the newest one. Never a key itself.
#pragma once

#include "core/base/result.h"
#include "core/store/storeerror.h"
#include "core/store/textkeys.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace sealdesk::store {

class Database;

struct KnownTextKey {
    int id = 0; // 0: there are texts from before there were keys
    QByteArray fingerprint;
    qint64 madeMs = 0;
};

// How far sealing anew has come; lost with the process, which then begins again.
struct ResealPlace {
    QString chat;
    qint64 seq = 0;
    bool chatsDone = false;
};

class TextKeyRepository {
public:
    explicit TextKeyRepository(Database &database) : m_database(database) {}
    // Oldest first.
    [[nodiscard]] Result<std::vector<KnownTextKey>, StoreError> all() const;
    // False: one that texts may be sealed with is missing in `keys`, or is another one there.
    [[nodiscard]] Result<bool, StoreError> covers(const TextKeys &keys) const;
    [[nodiscard]] Result<void, StoreError> add(const TextKey &key, qint64 atMs);

    // Seals at most about `count` texts that are not the newest key's. nullopt: none is left after `place`.
    // NotADatabase: one of them does not open; it is left as it is.
    [[nodiscard]] Result<std::optional<ResealPlace>, StoreError> reseal(const ResealPlace &place, int count);
    // Whether any text is not the newest key's. Looks at every one.
    [[nodiscard]] Result<bool, StoreError> hasOlderTexts() const;
    // All keys but this one are no longer needed.
    [[nodiscard]] Result<void, StoreError> forgetAllBut(int id);

private:
    [[nodiscard]] Result<ResealPlace, StoreError> resealChats(const ResealPlace &place, int count);
    [[nodiscard]] Result<std::optional<ResealPlace>, StoreError> resealLines(const ResealPlace &place, int count);
    Database &m_database;
};

} // namespace sealdesk::store
