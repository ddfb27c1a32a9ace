#include "app/relay/storemessages.h"

namespace sealdesk::relay {

using namespace Qt::StringLiterals;

QString storeMessage(store::StoreError error, const QString &file)
{
    switch (error) {
    case store::StoreError::NotWritable:
        return u"the database cannot be written: "_s % file;
    case store::StoreError::DiskFull:
        return u"the disk is full: "_s % file;
    case store::StoreError::NewerVersion:
        return u"the database was made by a newer version of Sealdesk and was not touched: "_s % file;
    case store::StoreError::NotADatabase:
        return u"not a Sealdesk database, or damaged: "_s % file;
    case store::StoreError::Busy:
        return u"another program holds the database: "_s % file;
    case store::StoreError::NoKey:
        return u"the key of the stored texts is missing for the database "_s % file;
    case store::StoreError::Missing:
        return u"there is no database: "_s % file;
    case store::StoreError::Duplicate:
    case store::StoreError::Failed:
        break;
    }
    return u"the database failed: "_s % file;
}

} // namespace sealdesk::relay
