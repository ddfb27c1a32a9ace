#include "core/relay/accesschange.h"

#include "core/relay/accountrights.h"
#include "core/relay/limits.h"

#include <algorithm>

namespace sealdesk::relay {

namespace {

// The audit log withholds long runs of digits, which punctuation does not end. A letter before each group ends
// it: "192.0.2.0/24" -> "d192.d0.d2.d0_d24", "2001:db8::1" -> "d2001:dbd8::d1".
QString auditToken(const QString &range)
{
    QString token;
    bool inDigits = false;
    for (const QChar c : range) {
        const bool digit = c >= u'0' && c <= u'9';
        if (digit && !inDigits) {
            token.append(u'd');
        }
        inDigits = digit;
        token.append(c == u'/' ? QChar(u'_') : c);
    }
    return token;
}

} // namespace

policy::Settings settingsOf(const std::vector<store::StoredParameter> &stored)
{
    policy::Settings settings;
    for (const store::StoredParameter &parameter : stored) {
        if (const auto known = policy::parameterFromName(parameter.name)) {
            (void)settings.set(*known, parameter.value);
        }
    }
    return settings;
}

Result<AccessChange, store::StoreError> changeParameter(Act &act, audit::Entry entry, const QString &name, qint64 value,
                                                        std::optional<qint64> expected)
{
    const auto parameter = policy::parameterFromName(name);
    if (!parameter) {
        return AccessChange::UnknownName;
    }
    store::AccessRepository access(act.database());
    const auto stored = access.parameters();
    if (!stored.ok()) {
        return fail(stored.error());
    }
    policy::Settings settings = settingsOf(*stored);
    const qint64 before = settings.value(*parameter);
    if (expected && *expected != before) {
        return AccessChange::ChangedMeanwhile;
    }
    if (!settings.set(*parameter, value)) {
        return AccessChange::OutOfBounds;
    }
    if (before == value) {
        return AccessChange::Unchanged;
    }
    if (*parameter == policy::Parameter::FourEyes && value != 0) {
        const auto two = twoMayChangeRules(act, entry.atMs);
        if (!two.ok() || !*two) {
            return two.ok() ? Result<AccessChange, store::StoreError>(AccessChange::NoSecondPerson) : fail(two.error());
        }
    }
    if (const auto set = access.setParameter({name, value}); !set.ok()) {
        return fail(set.error());
    }
    entry.action = audit::Action::AccessPolicyChanged;
    entry.resourceKind = audit::ResourceKind::Relay;
    entry.detail = audit::Detail()
                       .with(audit::DetailKey::Parameter, name)
                       .with(audit::DetailKey::Before, before)
                       .with(audit::DetailKey::After, value);
    const auto audited = act.audit(entry);
    return audited.ok() ? Result<AccessChange, store::StoreError>(AccessChange::Done) : fail(audited.error());
}

std::optional<AllowedAddresses> AllowedAddresses::from(const QStringList &ranges)
{
    if (ranges.size() > limits::allowedRanges) {
        return std::nullopt;
    }
    AllowedAddresses allowed;
    for (const QString &text : ranges) {
        auto range = edge::AddressRange::parse(text.trimmed().toStdString());
        if (!range) {
            return std::nullopt;
        }
        allowed.m_texts.append(QString::fromStdString(range->text()));
        allowed.m_ranges.push_back(*std::move(range));
    }
    return allowed;
}

AllowedAddresses AllowedAddresses::stored(const QStringList &ranges)
{
    AllowedAddresses allowed;
    allowed.m_texts = ranges;
    for (const QString &text : ranges) {
        if (auto range = edge::AddressRange::parse(text.toStdString())) {
            allowed.m_ranges.push_back(*std::move(range));
        }
    }
    return allowed;
}

bool AllowedAddresses::contains(const edge::PeerAddress &address) const
{
    return m_texts.isEmpty() ||
           std::any_of(m_ranges.begin(), m_ranges.end(),
                       [&address](const edge::AddressRange &range) { return range.contains(address); });
}

Result<AccessChange, store::StoreError> changeAllowed(Act &act, audit::Entry entry, const AllowedAddresses &allowed,
                                                      const std::optional<QStringList> &expected)
{
    store::AccessRepository access(act.database());
    const auto before = access.ranges();
    if (!before.ok()) {
        return fail(before.error());
    }
    if (expected && *expected != *before) {
        return AccessChange::ChangedMeanwhile;
    }
    if (allowed.texts() == *before) {
        return AccessChange::Unchanged;
    }
    if (const auto set = access.setRanges(allowed.texts()); !set.ok()) {
        return fail(set.error());
    }
    entry.action = audit::Action::AllowedAddressesChanged;
    entry.resourceKind = audit::ResourceKind::Relay;
    // One entry for each range that came or went: a detail holds tokens only, and no list.
    const auto record = [&](const QStringList &from, const QStringList &to, audit::DetailKey key) {
        for (const QString &range : from) {
            if (to.contains(range)) {
                continue;
            }
            entry.detail = audit::Detail().with(key, auditToken(range));
            if (const auto audited = act.audit(entry); !audited.ok()) {
                return audited;
            }
        }
        return Result<void, store::StoreError>();
    };
    for (const auto &audited : {record(*before, allowed.texts(), audit::DetailKey::Before),
                                record(allowed.texts(), *before, audit::DetailKey::After)}) {
        if (!audited.ok()) {
            return fail(audited.error());
        }
    }
    return AccessChange::Done;
}

} // namespace sealdesk::relay
