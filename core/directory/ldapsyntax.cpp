#include "core/directory/ldapsyntax.h"

#include "core/directory/limits.h"

#include <ldap.h>
#include <memory>

namespace sealdesk::directory {

namespace {

constexpr int maxFilterDepth = 20;

// RFC 4515 section 3.
class FilterReader {
public:
    explicit FilterReader(std::string_view text) : m_text(text) {}
    bool run() { return filter(0) && m_at == m_text.size(); }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(char wanted)
    {
        const bool there = m_at < m_text.size() && m_text[m_at] == wanted;
        m_at += there ? 1 : 0;
        return there;
    }

    // NOLINTNEXTLINE(misc-no-recursion): bounded by maxFilterDepth
    bool filter(int depth)
    {
        if (depth > maxFilterDepth || !take('(')) {
            return false;
        }
        if (take('!')) {
            return filter(depth + 1) && take(')');
        }
        if (take('&') || take('|')) {
            while (peek() == '(') {
                if (!filter(depth + 1)) {
                    return false;
                }
            }
            return take(')');
        }
        return item() && take(')');
    }

    bool item()
    {
        const std::size_t start = m_at;
        while (isAttribute(peek())) {
            ++m_at;
        }
        if (m_at == start) {
            return false;
        }
        if (peek() == '~' || peek() == '<' || peek() == '>') {
            ++m_at;
        }
        return take('=') && value();
    }

    bool value()
    {
        while (m_at < m_text.size() && peek() != ')') {
            const char character = m_text[m_at++];
            if (character == '(' || character == '\0') {
                return false;
            }
            if (character == '\\') {
                if (m_at + 2 > m_text.size() || !isHex(m_text[m_at]) || !isHex(m_text[m_at + 1])) {
                    return false;
                }
                m_at += 2;
            }
        }
        return true;
    }

    static bool isHex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
    static bool isAttribute(char c)
    {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.' ||
               c == ';' || c == ':';
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

std::string comparableDn(std::string_view dn)
{
    if (dn.empty() || dn.size() > maxDnBytes || dn.find('\0') != std::string_view::npos) {
        return {};
    }
    LDAPDN parts = nullptr;
    if (ldap_str2dn(std::string(dn).c_str(), &parts, LDAP_DN_FORMAT_LDAPV3) != LDAP_SUCCESS) {
        return {};
    }
    char *text = nullptr;
    const int written = ldap_dn2str(parts, &text, LDAP_DN_FORMAT_LDAPV3);
    ldap_dnfree(parts);
    const std::unique_ptr<char, decltype(&ldap_memfree)> owner(text, ldap_memfree);
    if (written != LDAP_SUCCESS || text == nullptr) {
        return {};
    }
    std::string out = text;
    for (char &character : out) {
        if (character >= 'A' && character <= 'Z') {
            character = static_cast<char>(character - 'A' + 'a');
        }
    }
    return out;
}

bool isDn(std::string_view text) { return !comparableDn(text).empty(); }

bool isFilter(std::string_view text) { return text.size() <= maxDnBytes && FilterReader(text).run(); }

} // namespace sealdesk::directory
