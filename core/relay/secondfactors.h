// Second factors (C14) in the store: a code or recovery code is judged, spent, counted towards the lockout and audited
// in one transaction, so that it works once, whoever else tries it at the same time. These functions run on the
// store's thread, inside an act. No code is kept or logged.
#pragma once

#include "core/relay/factorkey.h"
#include "core/relay/lockouts.h"

namespace sealdesk::relay::secondfactors {

// Somebody says a code of an account.
struct Trial {
    Claim claim; // whose lane it counts in; its account is the one that is tried
    wire::CodeWay way = wire::CodeWay::Code;
    QString code;
    audit::Entry entry; // who and from where; the action is filled in here
    qint64 wallMs = 0;
    qint64 lockoutNowMs = 0;
    policy::Settings settings;
};
struct Verdict {
    std::optional<wire::Refusal> refusal; // none: the code was right, and is spent
    qint64 lockedSeconds = 0;
};
[[nodiscard]] Result<Verdict, store::StoreError> check(Act &act, const FactorKey &key, const Trial &trial);

struct Enrolment {
    QString account;
    QByteArray sealedSeed; // by FactorKey, for this account
    qint64 step = 0;       // of the code that confirmed it, which is thereby used
    std::vector<QString> recoveryCodes;
    audit::Entry entry;
};
[[nodiscard]] Result<void, store::StoreError> enrol(Act &act, const FactorKey &key, const Enrolment &enrolment);
// New ones in place of the old.
[[nodiscard]] Result<void, store::StoreError> setRecovery(Act &act, const FactorKey &key, const QString &account,
                                                          const std::vector<QString> &codes, const audit::Entry &entry);

// What a seat shows of it.
struct Held {
    bool enrolled = false;
    int recoveryLeft = 0;
};
[[nodiscard]] Result<Held, store::StoreError> find(Act &act, const QString &account);

// Whether this key is the one of that database, which remembers the first one that it meets. False: it is another.
[[nodiscard]] Result<bool, store::StoreError> adopt(store::Database &database, const FactorKey &key);

// Which of the two somebody has typed where both are taken: six digits are a code.
[[nodiscard]] wire::CodeWay wayOf(QStringView typed);
// Empty without randomness.
[[nodiscard]] std::vector<QString> newRecoveryCodes();
// Fills the text in memory with zeros.
void wipeText(QString &text);

} // namespace sealdesk::relay::secondfactors
