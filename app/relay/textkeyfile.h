// TextKeyFile: keys/store.key of the data directory, and what of it belongs to the database. A key that is missing or
// another one is an error by name, never replaced by a fresh one: the texts could not be read any more.
#pragma once

#include "app/relay/arguments.h"
#include "app/relay/datadirectory.h"
#include "app/relay/datalock.h"

#include "core/relay/textkeeper.h"

namespace sealdesk::relay {

class TextKeyFile : public TextKeySource {
public:
    explicit TextKeyFile(const DataDirectory &data) : m_data(data) {}
    [[nodiscard]] std::optional<store::TextKeys> read() override;
    [[nodiscard]] bool keepOnly(int id) override;

private:
    const DataDirectory &m_data;
};

// The keys of this database, empty before its first use. An error is one sentence for standard error.
[[nodiscard]] Result<store::TextKeys, QString> readTextKeys(const DataDirectory &data, store::Database &database);
// As above; makes the first one.
[[nodiscard]] Result<store::TextKeys, QString> textKeysFor(const DataDirectory &data, store::Database &database,
                                                           qint64 nowMs);
// `sealdesk-relay store rotate-key`. Returns the exit code.
[[nodiscard]] int runRotateKey(const Arguments &arguments);

} // namespace sealdesk::relay
