// Windows ends programs with windows by messages, which Qt turns into QGuiApplication's signals; there is nothing
// to catch here.
#include "app/console/quitsignals.h"

#include <QSocketNotifier>

namespace sealdesk::console {

QuitSignals::QuitSignals(QObject *parent) : QObject(parent) {}

QuitSignals::~QuitSignals() = default;

} // namespace sealdesk::console
