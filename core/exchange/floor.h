// Floor: what every link of one exchange works with. A plain bundle of references, made once by whoever
// composes the exchange; it decides nothing.
#pragma once

#include "core/base/clock.h"

namespace sealdesk::edge {
class Log;
}

namespace sealdesk::exchange {

class Admission;
class Hall;
class LinkTable;

struct Floor {
    const Clock &clock;
    edge::Log &log;
    Admission &admission;
    Hall &hall;
    LinkTable &links;
};

} // namespace sealdesk::exchange
