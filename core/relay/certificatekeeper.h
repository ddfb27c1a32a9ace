// CertificateKeeper: what the log and the audit log have to know of the relay's TLS certificate: that another one is in
// use, that one could not be used, and that the one in use ends soon.
#pragma once

#include "core/base/clock.h"
#include "core/edge/certificatefiles.h"
#include "core/edge/log.h"
#include "core/relay/acts.h"
#include "core/relay/timer.h"

#include <array>
#include <string>

namespace sealdesk::relay {

class CertificateKeeper {
public:
    // So many days before its end it is said, once each.
    static constexpr std::array warnDays{30, 14, 7, 1, 0};

    struct Parts {
        Acts &acts;
        Scheduler &scheduler;
        const Clock &clock;
        edge::Log &log;
    };
    explicit CertificateKeeper(Parts parts) : m(parts), m_timer(parts.scheduler) {}

    // In use from the start; from now on its end is looked at every limits::certificateCheckMs.
    void start(const std::string &certificatePem);
    void stop() { m_timer.stop(); }
    // In use from now on.
    void changed(const std::string &certificatePem);
    // One that stands in the files and cannot be used.
    void refused(edge::CertificateFault fault);

private:
    void take(const std::string &certificatePem);
    void check();

    Parts m;
    Timer m_timer;
    QString m_fingerprint;
    std::int64_t m_expiresMs = 0;
    int m_warned = warnDays.front() + 1; // the last of warnDays that was said
};

} // namespace sealdesk::relay
