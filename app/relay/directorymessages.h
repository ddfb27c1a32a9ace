// What is wrong with a directory, in sentences for whoever runs the host: what it is, where, and what to do.
#pragma once

#include "core/directory/directory.h"

#include <QString>
#include <QStringList>

namespace sealdesk::relay {

// "FILE:12: tls: ..."
[[nodiscard]] QString faultMessage(const directory::ConfigFault &fault, const QString &file);
[[nodiscard]] QString secretFileMessage(directory::SecretFileError error, const QString &file);
[[nodiscard]] QString directoryMessage(directory::DirectoryError error);
// Why it could not be opened: one or more lines.
[[nodiscard]] QStringList openMessages(const directory::OpenFault &fault, const QString &file,
                                       const directory::DirectoryConfig &config);

} // namespace sealdesk::relay
