#include "core/relay/organisationdesk.h"

#include "core/relay/auditentries.h"
#include "core/relay/certificates.h"
#include "core/relay/ids.h"
#include "core/store/devicerepository.h"

namespace sealdesk::relay {

using store::StoreError;
using wire::Refusal;

namespace {

std::optional<seal::KeyPins> pinsOf(const store::Organisation &organisation)
{
    const auto current = seal::PublicKey::fromPoint(viewOf(organisation.publicKey));
    if (!current.ok()) {
        return std::nullopt;
    }
    const auto statement = seal::KeyStatement::parse(viewOf(organisation.keyStatement));
    return statement.ok() ? seal::KeyPins{*current, statement->next(), statement->serial()}
                          : seal::KeyPins{*current, std::nullopt, 0};
}

} // namespace

Result<OrganisationDesk::Plan, Refusal> OrganisationDesk::plan(const Seat &seat,
                                                               const wire::in::OrganisationAnnounce &message) const
{
    const auto pins = m.facts.organisation ? pinsOf(*m.facts.organisation) : std::nullopt;
    const auto statement = seal::KeyStatement::parse(viewOf(message.statement));
    if (!pins || !statement.ok()) {
        return fail(Refusal::BadCertificate);
    }
    const auto succession = seal::judge(*pins, *statement);
    if (!succession.ok()) {
        return fail(Refusal::BadCertificate);
    }
    Plan plan;
    plan.succession = *succession;
    plan.organisation = *m.facts.organisation;
    plan.organisation.keyStatement = message.statement;
    plan.device = seat.session.deviceId;
    if (*succession != seal::Succession::Rotation) {
        if (!message.endorsement.isEmpty() || !message.certificate.isEmpty()) {
            return fail(Refusal::BadCertificate);
        }
        return plan;
    }
    plan.organisation.previousKey = plan.organisation.publicKey;
    plan.organisation.publicKey = toQByteArray(statement->current().bytes());
    plan.organisation.id = QString::fromStdString(statement->current().organisationId().toWire());
    plan.endorsement = message.endorsement;
    plan.certificate = message.certificate;
    const ExpectedDevice sender{plan.organisation.publicKey, seat.operatorId(), seat.name, seat.session.deviceKey,
                                m.clock.wallMs()};
    const auto expires = checkDeviceCertificate(message.certificate, message.endorsement, sender);
    if (!expires.ok() || !checkEndorsement(message.endorsement, sender).ok()) {
        return fail(Refusal::BadCertificate);
    }
    plan.expiresMs = *expires;
    return plan;
}

Result<void, StoreError> OrganisationDesk::commit(Act &act, const Plan &plan)
{
    if (const auto set = store::OrganisationRepository(act.database()).setKeys(plan.organisation); !set.ok()) {
        return set;
    }
    if (plan.succession != seal::Succession::Rotation) {
        return {};
    }
    // Certificates under the old key are of no use any more: consoles that may approve sign new ones.
    store::DeviceRepository devices(act.database());
    if (const auto forgotten = devices.forgetCertificates(); !forgotten.ok()) {
        return forgotten;
    }
    if (const auto approved = devices.approve(plan.device, plan.certificate, plan.endorsement, plan.expiresMs);
        !approved.ok()) {
        return approved;
    }
    return devices.endorse(plan.device, plan.endorsement);
}

void OrganisationDesk::announce(const Seat &seat, const Reply &reply, const wire::in::OrganisationAnnounce &message)
{
    if (seat.deviceStatus != wire::DeviceStatus::Approved && seat.deviceStatus != wire::DeviceStatus::Pending) {
        reply.refuse(Refusal::DeviceNotApproved);
        return;
    }
    auto planned = plan(seat, message);
    if (!planned.ok()) {
        reply.refuse(planned.error());
        return;
    }
    if (planned->succession == seal::Succession::Same) {
        reply.done(); // sent again
        return;
    }
    const bool rotation = planned->succession == seal::Succession::Rotation;
    const auto entry =
        about(operatorEntry(seat, rotation ? audit::Action::OrganisationRotated : audit::Action::OrganisationNextKey,
                            m.clock.wallMs()),
              audit::ResourceKind::Relay, planned->organisation.id);
    m.acts.run<void>(
        [plan = *planned, entry](Act &act) -> Result<void, StoreError> {
            if (const auto done = commit(act, plan); !done.ok()) {
                return done;
            }
            return act.audit(entry);
        },
        [this, reply, plan = *planned](Result<void, ActError> done) {
            if (!done.ok()) {
                reply.refuse(done.error().is(StoreError::Missing) ? Refusal::DeviceNotApproved
                                                                  : done.error().refusal());
                return;
            }
            announced(plan);
            reply.done();
        });
}

void OrganisationDesk::announced(const Plan &plan)
{
    m.facts.organisation = plan.organisation;
    wire::out::OrganisationKeys keys;
    keys.statement = plan.organisation.keyStatement;
    for (const auto &seat : m.seats.all()) {
        if (!seat->signedIn() && !seat->lock) { // a locked one hears of it when it is unlocked
            continue;
        }
        if (plan.succession == seal::Succession::Rotation) {
            const bool sender = seat->session.deviceId == plan.device && seat->session.lasting;
            if (sender) {
                seat->deviceStatus = wire::DeviceStatus::Approved;
            }
            seat->certificate = sender ? plan.certificate : QByteArray();
            seat->intermediate = sender ? plan.endorsement : QByteArray();
            seat->endorsement = sender ? plan.endorsement : QByteArray();
            seat->certificateExpiresMs = sender ? plan.expiresMs : 0;
        }
        seat->send(keys.encode());
        if (plan.succession == seal::Succession::Rotation) {
            wire::out::DeviceCertified certified;
            certified.status = seat->deviceStatus;
            certified.certificate = seat->certificate;
            certified.intermediate = seat->intermediate;
            seat->send(certified.encode());
        }
    }
}

} // namespace sealdesk::relay
