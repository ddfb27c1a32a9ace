#include "core/relay/devicedesk.h"

#include "core/relay/accountrights.h"
#include "core/relay/auditentries.h"
#include "core/relay/certificates.h"
#include "core/relay/frames.h"
#include "core/relay/limits.h"

namespace sealdesk::relay {

using store::StoreError;
using wire::Refusal;

Result<std::optional<DeviceDesk::Known>, StoreError> DeviceDesk::find(Act &act, const QString &device)
{
    using Answer = std::optional<Known>;
    const auto found = store::DeviceRepository(act.database()).find(device);
    if (!found.ok()) {
        return fail(found.error());
    }
    if (!*found) {
        return Answer();
    }
    const auto owner = store::AccountRepository(act.database()).find((*found)->operatorId);
    if (!owner.ok()) {
        return fail(owner.error());
    }
    return *owner ? Answer(Known{**found, **owner}) : Answer();
}

wire::out::DeviceEntry DeviceDesk::entryOf(const Known &known)
{
    wire::out::DeviceEntry entry;
    entry.device = known.device.id;
    entry.operatorId = known.device.operatorId;
    entry.user = known.owner.userName;
    entry.name = known.owner.name;
    entry.deviceName = known.device.name;
    entry.publicKey = known.device.publicKey;
    entry.status = same<wire::DeviceStatus>(known.device.status);
    entry.certificateExpiresMs = known.device.certificateExpiresMs;
    entry.role = known.owner.role;
    entry.mayManage = rightsOf(known.owner).has(wire::Permission::ManageDevices);
    entry.endorsement = known.device.endorsement;
    return entry;
}

void DeviceDesk::list(const Seat &seat, const Reply &reply)
{
    using Rows = std::vector<Known>;
    const auto entry = operatorEntry(seat, audit::Action::DevicesListed, m.clock.wallMs());
    m.acts.run<Rows>(
        [entry](Act &act) -> Result<Rows, StoreError> {
            if (const auto audited = act.audit(entry); !audited.ok()) {
                return fail(audited.error());
            }
            const auto devices = store::DeviceRepository(act.database()).all();
            if (!devices.ok()) {
                return fail(devices.error());
            }
            Rows rows;
            for (const store::Device &device : *devices) {
                const auto owner = store::AccountRepository(act.database()).find(device.operatorId);
                if (!owner.ok()) {
                    return fail(owner.error());
                }
                if (*owner) {
                    rows.push_back({device, **owner});
                }
            }
            return rows;
        },
        [reply](Result<Rows, ActError> rows) {
            if (!rows.ok()) {
                reply.refuse(rows.error().refusal());
                return;
            }
            // What does not fit one frame follows as device.changed, one each.
            wire::out::DeviceListed listed;
            listed.re = reply.id();
            std::vector<QByteArray> rest;
            qsizetype bytes = 0;
            for (const Known &known : *rows) {
                wire::out::DeviceChanged changed;
                changed.device = entryOf(known);
                const QByteArray frame = changed.encode();
                if (bytes + frame.size() < static_cast<qsizetype>(limits::listFrameBytes)) {
                    bytes += frame.size();
                    listed.devices.push_back(std::move(changed.device));
                } else {
                    rest.push_back(frame);
                }
            }
            reply.send(listed.encode());
            for (const QByteArray &frame : rest) {
                reply.send(frame);
            }
        });
}

void DeviceDesk::approve(const Seat &seat, const Reply &reply, const wire::in::DeviceApprove &message)
{
    // Who holds the organisation's key (a restored recovery file) may bring in the own device with it.
    const bool ownDevice = message.device == seat.session.deviceId && seat.deviceStatus == wire::DeviceStatus::Pending;
    if (seat.deviceStatus != wire::DeviceStatus::Approved && !ownDevice) {
        reply.refuse(Refusal::DeviceNotApproved);
        return;
    }
    // The intermediate must be the admin's own: nobody hands in another's.
    if (deviceOf(message.intermediate) != seat.session.deviceId) {
        reply.refuse(Refusal::BadCertificate);
        return;
    }
    const qint64 now = m.clock.wallMs();
    const auto entry =
        about(operatorEntry(seat, audit::Action::DeviceApproved, now), audit::ResourceKind::Device, message.device);
    struct Outcome {
        std::optional<Known> known;
        std::optional<Refusal> refusal;
    };
    m.acts.run<Outcome>(
        [message, entry, now, key = m.facts.organisation ? m.facts.organisation->publicKey : QByteArray()](
            Act &act) -> Result<Outcome, StoreError> {
            auto found = find(act, message.device);
            if (!found.ok()) {
                return fail(found.error());
            }
            if (!*found || (*found)->device.status == store::DeviceStatus::Revoked) {
                return Outcome{{}, Refusal::DeviceNotApproved};
            }
            Known known = **found;
            const auto expires =
                checkDeviceCertificate(message.certificate, message.intermediate,
                                       {key, known.owner.id, known.owner.name, known.device.publicKey, now});
            if (!expires.ok()) {
                return Outcome{{}, Refusal::BadCertificate};
            }
            audit::Entry written = entry;
            if (known.device.status == store::DeviceStatus::Approved) {
                written.action = audit::Action::DeviceRenewed;
            }
            if (const auto approved = store::DeviceRepository(act.database())
                                          .approve(message.device, message.certificate, message.intermediate, *expires);
                !approved.ok()) {
                return fail(approved.error());
            }
            if (const auto audited = act.audit(written); !audited.ok()) {
                return fail(audited.error());
            }
            known.device.status = store::DeviceStatus::Approved;
            known.device.certificate = message.certificate;
            known.device.intermediate = message.intermediate;
            known.device.certificateExpiresMs = *expires;
            return Outcome{known, {}};
        },
        [this, reply](Result<Outcome, ActError> outcome) {
            if (!outcome.ok() || outcome->refusal) {
                reply.refuse(outcome.ok() ? *outcome->refusal : outcome.error().refusal());
                return;
            }
            reply.done();
            changed(*outcome->known);
        });
}

void DeviceDesk::endorse(const Seat &seat, const Reply &reply, const wire::in::DeviceEndorse &message)
{
    const qint64 now = m.clock.wallMs();
    const auto entry =
        about(operatorEntry(seat, audit::Action::DeviceEndorsed, now), audit::ResourceKind::Device, message.device);
    struct Outcome {
        std::optional<Known> known;
        std::optional<Refusal> refusal;
    };
    m.acts.run<Outcome>(
        [message, entry, now, key = m.facts.organisation ? m.facts.organisation->publicKey : QByteArray()](
            Act &act) -> Result<Outcome, StoreError> {
            auto found = find(act, message.device);
            if (!found.ok()) {
                return fail(found.error());
            }
            if (!*found || (*found)->device.status != store::DeviceStatus::Approved) {
                return Outcome{{}, Refusal::DeviceNotApproved};
            }
            Known known = **found;
            const bool mayManage = rightsOf(known.owner).has(wire::Permission::ManageDevices);
            const auto holds = checkEndorsement(message.endorsement,
                                                {key, known.owner.id, known.owner.name, known.device.publicKey, now});
            if (!mayManage || !holds.ok()) {
                return Outcome{{}, mayManage ? Refusal::BadCertificate : Refusal::NoPermission};
            }
            known.device.endorsement = message.endorsement;
            if (const auto endorsed =
                    store::DeviceRepository(act.database()).endorse(message.device, message.endorsement);
                !endorsed.ok()) {
                return fail(endorsed.error());
            }
            if (const auto audited = act.audit(entry); !audited.ok()) {
                return fail(audited.error());
            }
            return Outcome{known, {}};
        },
        [this, reply](Result<Outcome, ActError> outcome) {
            if (!outcome.ok() || outcome->refusal) {
                reply.refuse(outcome.ok() ? *outcome->refusal : outcome.error().refusal());
                return;
            }
            reply.done();
            changed(*outcome->known);
        });
}

void DeviceDesk::revoke(const Seat &seat, const Reply &reply, const QString &device)
{
    const auto entry =
        about(operatorEntry(seat, audit::Action::DeviceRevoked, m.clock.wallMs()), audit::ResourceKind::Device, device);
    using Found = std::optional<Known>;
    m.acts.run<Found>(
        [device, entry](Act &act) -> Result<Found, StoreError> {
            if (const auto revoked = store::DeviceRepository(act.database()).revoke(device); !revoked.ok()) {
                return fail(revoked.error());
            }
            if (const auto audited = act.audit(entry); !audited.ok()) {
                return fail(audited.error());
            }
            return find(act, device);
        },
        [this, reply](Result<Found, ActError> known) {
            if (!known.ok()) {
                const bool missing = known.error().is(StoreError::Missing);
                reply.refuse(missing ? Refusal::DeviceNotApproved : known.error().refusal());
                return;
            }
            reply.done();
            if (*known) {
                changed(**known);
            }
        });
}

void DeviceDesk::announce(const QString &device)
{
    using Found = std::optional<Known>;
    m.acts.run<Found>([device](Act &act) { return find(act, device); },
                      [this](Result<Found, ActError> known) {
                          if (known.ok() && *known) {
                              changed(**known);
                          }
                      });
}

void DeviceDesk::changed(const Known &known)
{
    wire::out::DeviceChanged change;
    change.device = entryOf(known);
    m.seats.sendToAll(wire::Permission::ManageDevices, change.encode());

    const auto seat = m.seats.byOperator(known.device.operatorId);
    if (!seat || !seat->session.lasting || seat->session.deviceId != known.device.id) {
        return;
    }
    seat->deviceStatus = same<wire::DeviceStatus>(known.device.status);
    const bool approved = seat->deviceStatus == wire::DeviceStatus::Approved;
    seat->certificate = approved ? known.device.certificate : QByteArray();
    seat->intermediate = approved ? known.device.intermediate : QByteArray();
    seat->certificateExpiresMs = approved ? known.device.certificateExpiresMs : 0;
    const QByteArray endorsement = approved ? known.device.endorsement : QByteArray();
    const bool newlyEndorsed = seat->endorsement != endorsement;
    seat->endorsement = endorsement;
    wire::out::DeviceCertified certified;
    certified.status = seat->deviceStatus;
    certified.certificate = seat->certificate;
    certified.intermediate = seat->intermediate;
    if (seat->signedIn()) {
        seat->send(certified.encode());
        if (newlyEndorsed) {
            wire::out::DeviceEndorsed endorsed;
            endorsed.endorsement = seat->endorsement;
            seat->send(endorsed.encode());
        }
    }
    if (seat->deviceStatus == wire::DeviceStatus::Revoked && m_revoked) {
        m_revoked(*seat);
    }
}

} // namespace sealdesk::relay
