// Serve, the part that follows the host: SIGHUP, and the certificate's files.
#include "app/relay/serve.h"

#include "app/relay/exitcodes.h"
#include "app/relay/terminal.h"

namespace sealdesk::relay {

using namespace Qt::StringLiterals;

void Serve::hungUp()
{
    // Of a terminal that was closed it is the order to end.
    if (m_onTerminal && !outputIsTerminal()) {
        stop(exitDone);
        return;
    }
    m_certificateFiles->look();
}

void Serve::takeCertificate(const edge::CertificateAndKey &pair)
{
    const auto spki = edge::spkiSha256(pair.certificatePem);
    if (!spki.ok() || !m_server->replaceCertificate(pair.certificatePem, pair.keyPem).ok()) {
        m_certificateKeeper->refused(edge::CertificateFault::NotACertificate);
        return;
    }
    m_spki = *spki;
    if (!m_arguments.exchange) {
        // Ours reads the same files.
        m_hub->facts().exchangeSpki =
            QByteArray(reinterpret_cast<const char *>(m_spki.data()), static_cast<qsizetype>(m_spki.size()));
    }
    m_certificateKeeper->changed(pair.certificatePem);
    printLine(u"Certificate fingerprint (SHA-256): "_s % QString::fromStdString(edge::fingerprintText(m_spki)));
}

} // namespace sealdesk::relay
