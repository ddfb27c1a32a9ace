#include "app/relay/directorymessages.h"

#include "core/directory/limits.h"

namespace sealdesk::relay {

using namespace Qt::StringLiterals;
using directory::DirectoryError;
using directory::FaultKind;
using directory::SecretFileError;

namespace {

QString exampleFor(const std::string &key)
{
    if (key == "bind-dn") {
        return u", such as uid={user},ou=people,dc=example,dc=org"_s;
    }
    if (key == "filter") {
        return u", such as (uid={user})"_s;
    }
    if (key == "disabled-filter") {
        return u", such as (employeeType=disabled)"_s;
    }
    if (key == "role") {
        return u", such as role.admin=cn=admins,ou=groups,dc=example,dc=org"_s;
    }
    if (key == "break-glass") {
        return u": name a local administrator who can sign in when no server of the directory answers"_s;
    }
    return {};
}

QString missing(const std::string &key) { return u"is missing"_s % exampleFor(key); }

QString whatIsWrong(const directory::ConfigFault &fault)
{
    switch (fault.kind) {
    case FaultKind::TooLong:
        return u"the file is too long; at most %1 bytes are read"_s.arg(directory::maxConfigBytes);
    case FaultKind::NotALine:
        return u"not a line of the form key=value; # begins a comment"_s;
    case FaultKind::UnknownKey:
        return u"is no key of this file"_s;
    case FaultKind::RepeatedKey:
        return u"stands here a second time; leave one out"_s;
    case FaultKind::BadValue:
        return u"has a value that is not one of those it can have"_s;
    case FaultKind::OutOfRange:
        return u"is out of its range"_s;
    case FaultKind::NoServer:
        return u"is missing; name one as server=ldap.example.org:636"_s;
    case FaultKind::TooManyServers:
        return u"at most %1 can be named"_s.arg(directory::maxServers);
    case FaultKind::BadServer:
        return u"is not HOST:PORT, such as ldap.example.org:636 or [2001:db8::1]:636"_s;
    case FaultKind::PlainRefused:
        return u"passwords are never sent without TLS: write tls=ldaps or tls=starttls, and a server as HOST:PORT"_s;
    case FaultKind::Missing:
        return missing(fault.key);
    case FaultKind::NoUserPlace:
        return u"needs {user} where the user name goes"_s % exampleFor(fault.key);
    case FaultKind::BadDn:
        return u"is missing or not a distinguished name"_s % exampleFor(fault.key);
    case FaultKind::BadFilter:
        return u"is not an LDAP filter"_s % exampleFor(fault.key);
    case FaultKind::BadRole:
        return u"the word after role. may have letters, digits, - and _"_s % exampleFor(fault.key);
    case FaultKind::TooManyRoles:
        return u"at most %1 can be named"_s.arg(directory::maxRoleMappings);
    case FaultKind::NotAbsolute:
        return u"needs a path that begins with /"_s;
    case FaultKind::BadCa:
        return u"the file cannot be read or holds no certificate in PEM form"_s;
    case FaultKind::BadName:
        return u"is not a user name"_s;
    case FaultKind::TooManyNames:
        return u"at most %1 can be named"_s.arg(directory::maxBreakGlass);
    case FaultKind::NoSuchRole:
        return u"this relay has no such role; there are role.operator and role.admin"_s;
    }
    return u"is wrong"_s;
}

} // namespace

QString faultMessage(const directory::ConfigFault &fault, const QString &file)
{
    QString text = file;
    if (fault.line > 0) {
        text += u':' % QString::number(fault.line);
    }
    text += u": "_s;
    if (!fault.key.empty()) {
        text += QString::fromStdString(fault.key) % u": "_s;
    }
    return text % whatIsWrong(fault);
}

QString secretFileMessage(SecretFileError error, const QString &file)
{
    switch (error) {
    case SecretFileError::Missing:
        return u"there is no file with the service account's password: "_s % file;
    case SecretFileError::NotAFile:
        return u"not an ordinary file (a symbolic link is not followed): "_s % file;
    case SecretFileError::TooOpen:
        return u"others can read the service account's password; run chmod 600 "_s % file;
    case SecretFileError::NotOurs:
        return u"this file with the service account's password belongs to somebody else: "_s % file;
    case SecretFileError::Empty:
        return u"this file holds no password: "_s % file;
    case SecretFileError::TooBig:
        return u"this file is too big to hold nothing but a password: "_s % file;
    case SecretFileError::Failed:
        break;
    }
    return u"this file cannot be read: "_s % file;
}

QString directoryMessage(DirectoryError error)
{
    switch (error) {
    case DirectoryError::NameRefused:
        return u"no server is asked about such a name (empty, too long, or with control characters)"_s;
    case DirectoryError::PasswordRefused:
        return u"no server is asked about such a password (empty, too long, or with a NUL)"_s;
    case DirectoryError::NoSuchUser:
        return u"no entry below base matches filter for this name"_s;
    case DirectoryError::Ambiguous:
        return u"more than one entry matches filter for this name; make filter or base narrower"_s;
    case DirectoryError::WrongPassword:
        return u"the server did not take this password for this entry"_s;
    case DirectoryError::AccountDisabled:
        return u"the entry matches disabled-filter"_s;
    case DirectoryError::NoRole:
        return u"none of this person's groups stands in a role line"_s;
    case DirectoryError::TooBig:
        return u"more groups than group-count allows, or an answer that is too big"_s;
    case DirectoryError::Referred:
        return u"the server sends to another one; referrals are not followed: name that server in the file"_s;
    case DirectoryError::Unreachable:
        return u"the server cannot be reached; look at host, port and firewall"_s;
    case DirectoryError::TlsFailed:
        return u"no TLS that can be trusted: the certificate must be valid, for the server's name as the file has it, "
               "and of a CA in the file that ca names"_s;
    case DirectoryError::TimedOut:
        return u"the server did not answer in time"_s;
    case DirectoryError::Misconfigured:
        return u"the server does not take the service account's password, or base or group-base are not there for it"_s;
    case DirectoryError::BadAnswer:
        return u"what the server answered is not LDAP, or makes no sense"_s;
    case DirectoryError::Busy:
        return u"too many questions at once"_s;
    }
    return u"failed"_s;
}

QStringList openMessages(const directory::OpenFault &fault, const QString &file,
                         const directory::DirectoryConfig &config)
{
    if (const auto *secret = std::get_if<SecretFileError>(&fault)) {
        return {secretFileMessage(*secret, QString::fromStdString(config.servicePasswordFile.string()))};
    }
    QStringList lines;
    for (const directory::ConfigFault &each : *std::get_if<std::vector<directory::ConfigFault>>(&fault)) {
        lines += faultMessage(each, file);
    }
    return lines;
}

} // namespace sealdesk::relay
