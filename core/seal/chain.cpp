#include "core/seal/chain.h"

namespace sealdesk::seal {

namespace {

struct Link {
    CertificateKind kind;
    OrganisationId organisation;
    const PublicKey &issuer;
    std::int64_t longestLifeMs;
};

Result<void, SealError> checkLink(const Certificate &certificate, const Link &link, std::int64_t nowMs)
{
    const CertificateBody &body = certificate.body();
    if (body.kind != link.kind) {
        return fail(SealError::BadKind);
    }
    if (body.organisation != link.organisation) {
        return fail(SealError::WrongOrganisation);
    }
    if (const auto issued = certificate.checkIssuer(link.issuer); !issued) {
        return issued;
    }
    if (body.notAfterMs - body.notBeforeMs > link.longestLifeMs) {
        return fail(SealError::LifeTooLong);
    }
    if (body.notBeforeMs > nowMs + limits::clockSkewMs) {
        return fail(SealError::NotYetValid);
    }
    if (body.notAfterMs <= nowMs) {
        return fail(SealError::Expired);
    }
    return {};
}

} // namespace

Result<void, SealError> checkIntermediate(const PublicKey &organisationKey, const Certificate &intermediate,
                                          std::int64_t nowMs)
{
    return checkLink(intermediate,
                     {.kind = CertificateKind::Intermediate,
                      .organisation = organisationKey.organisationId(),
                      .issuer = organisationKey,
                      .longestLifeMs = limits::intermediateLifeMs},
                     nowMs);
}

Result<void, SealError> checkChain(const PublicKey &organisationKey, const Certificate &intermediate,
                                   const Certificate &device, std::int64_t nowMs)
{
    if (const auto first = checkIntermediate(organisationKey, intermediate, nowMs); !first) {
        return first;
    }
    return checkLink(device,
                     {.kind = CertificateKind::Device,
                      .organisation = organisationKey.organisationId(),
                      .issuer = intermediate.body().publicKey,
                      .longestLifeMs = limits::deviceCertificateLifeMs},
                     nowMs);
}

} // namespace sealdesk::seal
