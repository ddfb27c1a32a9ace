// PublicKey: a point of P-256, 65 bytes uncompressed, checked to be on the curve.
//
// Used by the organisation, intermediates, devices, ticket holders and forms alike.
#pragma once

#include "core/base/result.h"
#include "core/seal/ids.h"
#include "core/seal/sealerror.h"

namespace sealdesk::seal {

class PublicKey {
public:
    [[nodiscard]] static Result<PublicKey, SealError> fromPoint(ByteView point);

    [[nodiscard]] ByteView bytes() const { return m_point.bytes(); }
    // SHA-256 of the point: the issuer key id in certificates.
    [[nodiscard]] Hash keyId() const { return sha256(bytes()); }
    [[nodiscard]] OrganisationId organisationId() const;
    [[nodiscard]] DeviceId deviceId() const;

    // ECDSA-SHA256 over context || message; the signature is raw r || s.
    [[nodiscard]] bool verify(std::string_view context, ByteView message, const Signature &signature) const;

    friend bool operator==(const PublicKey &, const PublicKey &) = default;

private:
    using Point = FixedId<struct PointTag, limits::publicKeyBytes>;
    explicit PublicKey(Point point) : m_point(point) {}
    Point m_point;
};

} // namespace sealdesk::seal
