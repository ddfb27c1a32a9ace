// CertificateFiles: looks at a TLS certificate's two files every few seconds and tells when another pair that can be
// used stands there. It reads only; it never changes or removes a file.
//
// A pair that cannot be used (half written, expired, a key of another certificate) is told once, after it has stood
// there for one look longer: until then it may be in the middle of being written. Whoever serves goes on as before.
#pragma once

#include "core/base/clock.h"
#include "core/edge/certificate.h"
#include "core/edge/loop.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace sealdesk::edge {

enum class CertificateFault { Unreadable, NotACertificate, NotAKey, KeyOfAnother, Expired };
// "key_of_another"
[[nodiscard]] std::string_view toString(CertificateFault fault);

class CertificateFiles {
public:
    struct Paths {
        std::filesystem::path certificate;
        std::filesystem::path key;
    };
    struct Watch {
        std::function<void(const CertificateAndKey &pair)> changed;
        std::function<void(CertificateFault fault)> refused;
    };
    // `inUse`: what the files held when they were read last.
    CertificateFiles(Loop &loop, const Clock &clock, Paths paths, Watch watch, std::string inUse);
    ~CertificateFiles();
    CertificateFiles(const CertificateFiles &) = delete;
    CertificateFiles &operator=(const CertificateFiles &) = delete;

    // Every limits::certificateLookMs from now on.
    void start();
    void stop();
    // Now.
    void look();

private:
    struct Found {
        CertificateAndKey pair;
        std::optional<CertificateFault> fault;
    };
    [[nodiscard]] Found read() const;

    Loop &m_loop;
    const Clock &m_clock;
    Paths m_paths;
    Watch m_watch;
    std::string m_inUse;                    // the certificate's text
    std::optional<CertificateFault> m_last; // what was wrong at the last look
    bool m_told = false;                    // and was told
    TimerId m_timer = TimerId::None;
};

} // namespace sealdesk::edge
