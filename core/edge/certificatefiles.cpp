#include "core/edge/certificatefiles.h"

#include "core/edge/limits.h"
#include "core/edge/privatefile.h"
#include "core/edge/server.h"
#include "core/edge/tlscontext.h"

#include <utility>

namespace sealdesk::edge {

namespace {

CertificateFault faultOf(ServerError error)
{
    switch (error) {
    case ServerError::BadKey:
        return CertificateFault::NotAKey;
    case ServerError::KeyMismatch:
        return CertificateFault::KeyOfAnother;
    default:
        return CertificateFault::NotACertificate;
    }
}

} // namespace

std::string_view toString(CertificateFault fault)
{
    switch (fault) {
    case CertificateFault::Unreadable:
        return "unreadable";
    case CertificateFault::NotACertificate:
        return "not_a_certificate";
    case CertificateFault::NotAKey:
        return "not_a_key";
    case CertificateFault::KeyOfAnother:
        return "key_of_another";
    case CertificateFault::Expired:
        return "expired";
    }
    return "";
}

CertificateFiles::CertificateFiles(Loop &loop, const Clock &clock, Paths paths, Watch watch, std::string inUse)
    : m_loop(loop), m_clock(clock), m_paths(std::move(paths)), m_watch(std::move(watch)), m_inUse(std::move(inUse))
{
}

CertificateFiles::~CertificateFiles() { stop(); }

void CertificateFiles::start()
{
    stop();
    m_timer = m_loop.after(std::chrono::milliseconds(limits::certificateLookMs), [this] {
        m_timer = TimerId::None;
        start();
        look();
    });
}

void CertificateFiles::stop() { m_loop.cancel(std::exchange(m_timer, TimerId::None)); }

CertificateFiles::Found CertificateFiles::read() const
{
    Found found;
    for (const auto &[path, text] :
         {std::pair(&m_paths.certificate, &found.pair.certificatePem), std::pair(&m_paths.key, &found.pair.keyPem)}) {
        auto content = readSmallFile(*path, limits::certificateFileBytes);
        if (!content) {
            found.fault = CertificateFault::Unreadable;
            return found;
        }
        *text = std::move(*content);
    }
    if (found.pair.certificatePem == m_inUse)
        return found;
    if (const auto context = makeServerContext(found.pair.certificatePem, found.pair.keyPem); !context) {
        found.fault = faultOf(context.error());
        return found;
    }
    const auto expires = certificateExpiresMs(found.pair.certificatePem);
    if (!expires)
        found.fault = CertificateFault::NotACertificate;
    else if (*expires <= m_clock.wallMs())
        found.fault = CertificateFault::Expired;
    return found;
}

void CertificateFiles::look()
{
    const Found found = read();
    if (!found.fault) {
        m_last.reset();
        m_told = false;
        if (found.pair.certificatePem != m_inUse) {
            m_inUse = found.pair.certificatePem;
            m_watch.changed(found.pair);
        }
        return;
    }
    if (std::exchange(m_last, found.fault) != found.fault) {
        m_told = false; // it may be in the middle of being written
        return;
    }
    if (!std::exchange(m_told, true))
        m_watch.refused(*found.fault);
}

} // namespace sealdesk::edge
