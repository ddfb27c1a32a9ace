// What the tests about roles and rules have in common: a house with an admin, people with roles, and who may what.
#pragma once

#include "tests/relay/bench/named.h"
#include "tests/relay/bench/people.h"

namespace sealdesk::relay {

using namespace Qt::StringLiterals;

inline const QString rolesPassword = u"rain-on-9-roofs"_s;

inline void setRoleOf(Console &who, const QString &account, const QString &role, const QString &expected = {})
{
    who.send(wire::out::OperatorSetRole{u"role"_s, account, role, expected}.encode());
}

// An operator with a role, signed in, with a password of its own.
inline void employ(Console &admin, Console &console, const QString &user, const QString &role)
{
    const QString oneTime = admin.create(user, u"Somebody"_s, role);
    console.login(user, oneTime);
    console.changePassword(oneTime, rolesPassword);
}

inline void signInAgain(Console &console, const QString &user)
{
    console.disconnect();
    console.connect();
    console.login(user, rolesPassword);
}

inline bool refusedWith(const Console &console, int before, wire::Refusal code)
{
    return console.count<wire::in::Refused>() == before + 1 && console.refused() == code;
}

inline void setRuleTo(Console &who, const QString &name, qint64 value, qint64 expected)
{
    who.send(wire::out::PolicyAccessSet{u"rule"_s, name, value, expected}.encode());
}

inline qint64 ruleIs(Console &who, const QString &name)
{
    who.send(wire::out::PolicyAccessList{u"rules"_s}.encode());
    const auto listed = who.last<wire::in::PolicyAccessListed>();
    for (const auto &row : listed->parameters) {
        if (row.name == name) {
            return row.value;
        }
    }
    return -1;
}

struct House {
    House() { setUpRelay(bench, admin); }
    Bench bench;
    Console admin{bench};
};

} // namespace sealdesk::relay
