#include "core/store/storeerror.h"

namespace sealdesk::store {

QLatin1StringView toString(StoreError error)
{
    switch (error) {
    case StoreError::NotWritable:
        return QLatin1StringView("not_writable");
    case StoreError::DiskFull:
        return QLatin1StringView("disk_full");
    case StoreError::NewerVersion:
        return QLatin1StringView("newer_version");
    case StoreError::NotADatabase:
        return QLatin1StringView("not_a_database");
    case StoreError::Busy:
        return QLatin1StringView("busy");
    case StoreError::Duplicate:
        return QLatin1StringView("duplicate");
    case StoreError::NoKey:
        return QLatin1StringView("no_key");
    case StoreError::Missing:
        return QLatin1StringView("missing");
    case StoreError::Failed:
        return QLatin1StringView("failed");
    }
    return {};
}

} // namespace sealdesk::store
