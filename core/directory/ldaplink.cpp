#include "core/directory/ldaplink.h"

#include "core/directory/limits.h"
#include "core/directory/tcpconnect.h"

#include <ldap.h>
#include <memory>
#include <openldap.h>
#include <unistd.h>
#include <utility>

namespace sealdesk::directory {

namespace {

timeval toTimeval(std::int64_t ms)
{
    return {static_cast<time_t>(ms / 1000), static_cast<suseconds_t>(ms % 1000 * 1000)};
}

std::string urlOf(const ServerName &server)
{
    // The scheme ldap keeps libldap from starting TLS by itself; TlsChannel does it in either mode.
    const bool v6 = server.host.find(':') != std::string::npos;
    return "ldap://" + (v6 ? "[" + server.host + "]" : server.host) + ":" + std::to_string(server.port);
}

DirectoryError errorOf(int code)
{
    switch (code) {
    case LDAP_INVALID_CREDENTIALS:
    case LDAP_INAPPROPRIATE_AUTH: // an entry without a password
        return DirectoryError::WrongPassword;
    case LDAP_NO_SUCH_OBJECT:
        return DirectoryError::NoSuchUser;
    case LDAP_REFERRAL:
    case LDAP_PARTIAL_RESULTS:
        return DirectoryError::Referred;
    case LDAP_SIZELIMIT_EXCEEDED:
    case LDAP_ADMINLIMIT_EXCEEDED:
        return DirectoryError::TooBig;
    case LDAP_TIMELIMIT_EXCEEDED:
    case LDAP_TIMEOUT:
        return DirectoryError::TimedOut;
    case LDAP_BUSY:
    case LDAP_UNAVAILABLE:
    case LDAP_SERVER_DOWN:
    case LDAP_CONNECT_ERROR:
        return DirectoryError::Unreachable;
    case LDAP_INVALID_DN_SYNTAX:
    case LDAP_FILTER_ERROR:
    case LDAP_INSUFFICIENT_ACCESS:
    case LDAP_CONFIDENTIALITY_REQUIRED:
    case LDAP_STRONG_AUTH_REQUIRED:
    case LDAP_UNWILLING_TO_PERFORM:
        return DirectoryError::Misconfigured;
    default:
        return DirectoryError::BadAnswer;
    }
}

struct MessageFree {
    void operator()(LDAPMessage *message) const { ldap_msgfree(message); }
};
using Message = std::unique_ptr<LDAPMessage, MessageFree>;

// The code of the last message of an operation.
int resultCode(LDAP *handle, LDAPMessage *message)
{
    int code = LDAP_OTHER;
    const int parsed = ldap_parse_result(handle, message, &code, nullptr, nullptr, nullptr, nullptr, 0);
    return parsed == LDAP_SUCCESS ? code : LDAP_DECODING_ERROR;
}

LdapEntry toEntry(LDAP *handle, LDAPMessage *message, const std::vector<std::string> &attributes)
{
    LdapEntry entry;
    char *dn = ldap_get_dn(handle, message);
    entry.dn = dn != nullptr ? dn : "";
    ldap_memfree(dn);
    for (const std::string &attribute : attributes) {
        berval **values = ldap_get_values_len(handle, message, attribute.c_str());
        for (int i = 0; values != nullptr && values[i] != nullptr; ++i) {
            entry.attributes[attribute].emplace_back(values[i]->bv_val, values[i]->bv_len);
        }
        ldap_value_free_len(values);
    }
    return entry;
}

// How libldap reaches a TlsChannel.
namespace layer {

TlsChannel &channelOf(Sockbuf_IO_Desc *io) { return *static_cast<TlsChannel *>(io->sbiod_pvt); }

int setUp(Sockbuf_IO_Desc *io, void *channel)
{
    io->sbiod_pvt = channel;
    return 0;
}

int ignore(Sockbuf_IO_Desc * /*io*/) { return 0; }

int control(Sockbuf_IO_Desc *io, int option, void *argument)
{
    if (option == LBER_SB_OPT_DATA_READY && channelOf(io).hasPending()) {
        return 1;
    }
    return LBER_SBIOD_CTRL_NEXT(io, option, argument);
}

ber_slen_t read(Sockbuf_IO_Desc *io, void *into, ber_len_t most) { return channelOf(io).read(into, most); }
ber_slen_t write(Sockbuf_IO_Desc *io, void *from, ber_len_t size) { return channelOf(io).write(from, size); }

Sockbuf_IO io = {setUp, ignore, control, read, write, ignore};

} // namespace layer

} // namespace

Result<LdapLink, DirectoryError> LdapLink::open(const DirectoryConfig &config, const ServerName &server,
                                                const Deadline &deadline)
{
    auto channel = TlsChannel::make(config, server);
    if (!channel.ok()) {
        return fail(channel.error());
    }
    const Deadline until(deadline.left(config.connectMs)); // for connection, StartTLS and handshake together
    const auto socket = connectTcp(server, config.connectMs, until);
    if (!socket.ok()) {
        return fail(socket.error());
    }
    LDAP *handle = nullptr;
    if (ldap_init_fd(*socket, LDAP_PROTO_TCP, urlOf(server).c_str(), &handle) != LDAP_SUCCESS || handle == nullptr) {
        ::close(*socket);
        return fail(DirectoryError::Unreachable);
    }
    LdapLink link(handle, config.operationMs, deadline);
    auto ready = link.prepare();
    if (ready.ok() && config.tls == TlsMode::StartTls) {
        ready = link.askForTls(until);
    }
    if (ready.ok()) {
        ready = link.secure(std::move(*channel), *socket, until);
    }
    if (!ready.ok()) {
        return fail(ready.error());
    }
    return link;
}

Result<void, DirectoryError> LdapLink::prepare()
{
    const int version = LDAP_VERSION3;
    ber_len_t biggest = maxAnswerBytes;
    Sockbuf *sockets = nullptr;
    const bool done = ldap_set_option(m_handle, LDAP_OPT_PROTOCOL_VERSION, &version) == LDAP_OPT_SUCCESS &&
                      ldap_set_option(m_handle, LDAP_OPT_REFERRALS, LDAP_OPT_OFF) == LDAP_OPT_SUCCESS &&
                      ldap_get_option(m_handle, LDAP_OPT_SOCKBUF, &sockets) == LDAP_OPT_SUCCESS &&
                      ber_sockbuf_ctrl(sockets, LBER_SB_OPT_SET_MAX_INCOMING, &biggest) >= 0;
    return done ? Result<void, DirectoryError>() : fail(DirectoryError::BadAnswer);
}

// RFC 4511 4.14. Whatever else a server sends before TLS is no answer to anything that is asked afterwards.
Result<void, DirectoryError> LdapLink::askForTls(const Deadline &until)
{
    int id = 0;
    const int sent = ldap_extended_operation(m_handle, LDAP_EXOP_START_TLS, nullptr, nullptr, nullptr, &id);
    if (sent != LDAP_SUCCESS) {
        return fail(errorOf(sent));
    }
    LDAPMessage *raw = nullptr;
    timeval wait = toTimeval(until.left(maxTimeMs));
    const int kind = ldap_result(m_handle, id, LDAP_MSG_ALL, &wait, &raw);
    const Message message(raw);
    if (kind <= 0) {
        return fail(waitError(kind));
    }
    const bool agreed = kind == LDAP_RES_EXTENDED && resultCode(m_handle, raw) == LDAP_SUCCESS;
    return agreed ? Result<void, DirectoryError>() : fail(DirectoryError::TlsFailed);
}

Result<void, DirectoryError> LdapLink::secure(std::unique_ptr<TlsChannel> channel, int socket, const Deadline &until)
{
    Sockbuf *sockets = nullptr;
    m_tls = std::move(channel);
    if (auto shaken = m_tls->handshake(socket, until); !shaken.ok()) {
        return shaken;
    }
    const bool layered = ldap_get_option(m_handle, LDAP_OPT_SOCKBUF, &sockets) == LDAP_OPT_SUCCESS &&
                         ber_sockbuf_add_io(sockets, &layer::io, LBER_SBIOD_LEVEL_TRANSPORT, m_tls.get()) == 0;
    return layered ? Result<void, DirectoryError>() : fail(DirectoryError::TlsFailed);
}

LdapLink::LdapLink(LdapLink &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)), m_operationMs(other.m_operationMs),
      m_deadline(other.m_deadline), m_tls(std::move(other.m_tls))
{
}

LdapLink::~LdapLink()
{
    if (m_handle != nullptr) {
        ldap_unbind_ext(m_handle, nullptr, nullptr); // says goodbye, in clear where TLS did not come about
    }
}

DirectoryError LdapLink::waitError(int returned) const
{
    if (returned == 0) {
        return DirectoryError::TimedOut;
    }
    int code = LDAP_OTHER;
    ldap_get_option(m_handle, LDAP_OPT_RESULT_CODE, &code);
    return errorOf(code);
}

Result<void, DirectoryError> LdapLink::bind(const std::string &dn, const secret::SecretBuffer &password)
{
    if (dn.empty() || password.isEmpty()) {
        return fail(DirectoryError::PasswordRefused);
    }
    int id = 0;
    const int sent = password.withBytes([&](std::span<const std::uint8_t> bytes) {
        // libldap takes it as not const and only reads it.
        berval value = {bytes.size(), const_cast<char *>(reinterpret_cast<const char *>(bytes.data()))};
        return ldap_sasl_bind(m_handle, dn.c_str(), LDAP_SASL_SIMPLE, &value, nullptr, nullptr, &id);
    });
    if (sent != LDAP_SUCCESS) {
        return fail(errorOf(sent));
    }
    LDAPMessage *raw = nullptr;
    timeval wait = toTimeval(m_deadline.left(m_operationMs));
    const int kind = ldap_result(m_handle, id, LDAP_MSG_ALL, &wait, &raw);
    const Message message(raw);
    if (kind <= 0) {
        return fail(waitError(kind));
    }
    const int code = kind == LDAP_RES_BIND ? resultCode(m_handle, raw) : LDAP_DECODING_ERROR;
    if (code == LDAP_SUCCESS) {
        return {};
    }
    return fail(errorOf(code));
}

Result<std::vector<LdapEntry>, DirectoryError> LdapLink::search(const LdapSearch &what)
{
    std::vector<char *> attributes;
    for (const std::string &attribute : what.attributes) {
        attributes.push_back(const_cast<char *>(attribute.c_str()));
    }
    if (attributes.empty()) {
        attributes.push_back(const_cast<char *>(LDAP_NO_ATTRS));
    }
    attributes.push_back(nullptr);
    int id = 0;
    timeval limit = toTimeval(std::max<std::int64_t>(m_deadline.left(m_operationMs), 1000));
    const int scope = what.wholeTree ? LDAP_SCOPE_SUBTREE : LDAP_SCOPE_BASE;
    const int sent = ldap_search_ext(m_handle, what.base.c_str(), scope, what.filter.c_str(), attributes.data(), 0,
                                     nullptr, nullptr, &limit, what.most, &id);
    if (sent != LDAP_SUCCESS) {
        return fail(errorOf(sent));
    }
    // One message at a time: a server that does not keep to the size limit is cut off, not collected.
    std::vector<LdapEntry> entries;
    std::size_t foreign = 0;
    const Deadline whole(m_deadline.left(m_operationMs));
    for (;;) {
        LDAPMessage *raw = nullptr;
        timeval wait = toTimeval(whole.left(m_operationMs));
        const int kind = ldap_result(m_handle, id, LDAP_MSG_ONE, &wait, &raw);
        const Message message(raw);
        if (kind <= 0) {
            return fail(waitError(kind));
        }
        if (kind == LDAP_RES_SEARCH_RESULT) {
            const int code = resultCode(m_handle, raw);
            if (code == LDAP_SUCCESS) {
                return entries;
            }
            return fail(errorOf(code));
        }
        if (kind == LDAP_RES_SEARCH_ENTRY) {
            entries.push_back(toEntry(m_handle, raw, what.attributes));
        } else {
            ++foreign; // search references: not followed
        }
        if (entries.size() > static_cast<std::size_t>(what.most) || foreign > maxGroupCount) {
            return fail(DirectoryError::TooBig);
        }
    }
}

} // namespace sealdesk::directory
