#include "core/client/organisationpins.h"

#include "core/client/convert.h"
#include "core/client/profile.h"

namespace sealdesk::client {

void OrganisationPins::load(const QString &relay)
{
    m_relay = relay;
    m_pins.reset();
    const auto current = seal::PublicKey::fromPoint(byteView(m_profile.organisationKey(relay)));
    if (!current) {
        return;
    }
    m_pins = seal::KeyPins{*current, std::nullopt, 0};
    const auto statement = seal::KeyStatement::parse(byteView(m_profile.keyStatement(relay)));
    if (statement && statement->current() == *current) {
        m_pins = seal::KeyPins{*current, statement->next(), statement->serial()};
    }
}

bool OrganisationPins::follow(const QByteArray &currentKey, const QByteArray &statement)
{
    const auto told = seal::PublicKey::fromPoint(byteView(currentKey));
    if (!told) {
        return false;
    }
    if (!m_pins) { // trust on first use; an admin's console made the key itself
        m_profile.setOrganisationKey(m_relay, currentKey);
        m_pins = seal::KeyPins{*told, std::nullopt, 0};
    }
    // Without a statement: before the first one, or from a backup of that time.
    return (statement.isEmpty() || follow(statement)) && m_pins->current == *told;
}

bool OrganisationPins::follow(const QByteArray &statement)
{
    const auto parsed = seal::KeyStatement::parse(byteView(statement));
    if (!m_pins || !parsed) {
        return false;
    }
    const auto succession = seal::judge(*m_pins, *parsed);
    if (!succession) {
        return false;
    }
    if (*succession != seal::Succession::Same) {
        m_pins = seal::KeyPins{parsed->current(), parsed->next(), parsed->serial()};
        m_profile.setKeyStatement(m_relay, byteArray(parsed->current().bytes()), statement);
    }
    return true;
}

QByteArray OrganisationPins::current() const { return m_pins ? byteArray(m_pins->current.bytes()) : QByteArray(); }

QByteArray OrganisationPins::next() const
{
    return m_pins && m_pins->next ? byteArray(m_pins->next->bytes()) : QByteArray();
}

QList<QByteArray> OrganisationPins::keys() const
{
    QList<QByteArray> keys;
    for (const QByteArray &key : {current(), next()}) {
        if (!key.isEmpty()) {
            keys.append(key);
        }
    }
    return keys;
}

} // namespace sealdesk::client
