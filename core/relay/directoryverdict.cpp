#include "core/relay/directoryverdict.h"

#include "core/directory/ldapsyntax.h"
#include "core/relay/ids.h"

namespace sealdesk::relay {

namespace {

using Kind = DirectoryVerdict::Kind;
using directory::DirectoryError;
using wire::Refusal;

std::pair<Kind, Refusal> meaningOf(DirectoryError error)
{
    switch (error) {
    case DirectoryError::NameRefused:
    case DirectoryError::PasswordRefused:
    case DirectoryError::NoSuchUser:
    case DirectoryError::Ambiguous:
    case DirectoryError::WrongPassword:
        return {Kind::Wrong, Refusal::BadCredentials};
    case DirectoryError::AccountDisabled:
        return {Kind::NotLetIn, Refusal::AccountDisabled};
    case DirectoryError::NoRole:
    case DirectoryError::TooBig: // their groups
        return {Kind::NotLetIn, Refusal::DirectoryNoRole};
    case DirectoryError::Referred:
    case DirectoryError::Unreachable:
    case DirectoryError::TlsFailed:
    case DirectoryError::TimedOut:
    case DirectoryError::Misconfigured:
    case DirectoryError::BadAnswer:
    case DirectoryError::Busy:
        break;
    }
    return {Kind::Away, Refusal::DirectoryUnreachable};
}

} // namespace

DirectoryVerdict verdictOf(const directory::Asked &asked)
{
    DirectoryVerdict verdict;
    verdict.server = QString::fromStdString(asked.server);
    if (!asked.answer.ok()) {
        std::tie(verdict.kind, verdict.refusal) = meaningOf(asked.answer.error());
        const std::string_view reason = directory::name(asked.answer.error());
        verdict.reason = QString::fromLatin1(reason.data(), static_cast<qsizetype>(reason.size()));
        return verdict;
    }
    const directory::Person &person = *asked.answer;
    const std::string dn = directory::comparableDn(person.dn);
    if (dn.empty() || person.roles.empty()) {
        verdict.reason = QStringLiteral("bad-answer");
        return verdict;
    }
    const QByteArray hash = sha256(QByteArray(dn.data(), static_cast<qsizetype>(dn.size())));
    verdict.kind = Kind::Right;
    verdict.entryKey =
        QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    verdict.name = QString::fromStdString(person.displayName);
    verdict.role = QString::fromStdString(person.roles.front());
    return verdict;
}

} // namespace sealdesk::relay
