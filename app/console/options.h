// Options: the console's command line, parsed without a display and without Qt's application object.
#pragma once

#include <QString>
#include <QStringList>

#include "core/base/result.h"

namespace sealdesk::console {

struct Options {
    bool help = false;
    bool version = false;
    QString relay;   // empty: the last one
    QString profile; // folder; empty: the default one
};

// The error is a sentence for stderr.
[[nodiscard]] Result<Options, QString> parseOptions(const QStringList &arguments);
[[nodiscard]] QString helpText();

} // namespace sealdesk::console
