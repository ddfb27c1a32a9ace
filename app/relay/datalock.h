// DataLock: one program at a time on a data directory, or on one file of it. The system lets go of it when the program
// ends, however it ends, so that no stale lock ever keeps a relay from starting.
#pragma once

#include <QString>

namespace sealdesk::relay {

class DataLock {
public:
    DataLock() = default;
    ~DataLock();
    DataLock(const DataLock &) = delete;
    DataLock &operator=(const DataLock &) = delete;
    // False: another program holds it, or the file cannot be made. May be asked again.
    [[nodiscard]] bool take(const QString &file);

private:
    int m_descriptor = -1;
};

} // namespace sealdesk::relay
