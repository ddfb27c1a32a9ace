// WidgetFiles: what the relay serves to browsers, from memory: the widget under an immutable, versioned
// address, the privacy page, and for demonstrations the shop. Strict CSP on every page; nothing of a
// request is ever put into an answer.
#pragma once

#include "core/edge/httprequest.h"
#include "core/edge/httpresponse.h"
#include "core/policy/parameters.h"
#include "core/relay/facts.h"

#include <map>
#include <string>
#include <vector>

namespace sealdesk::relay {

class WidgetFiles {
public:
    struct Setting {
        std::string ownOrigin;                // "https://127.0.0.1:8443"
        std::string exchange;                 // "wss://127.0.0.1:8444"
        std::vector<std::string> hostOrigins; // pages that may embed the chat frame
        std::string shopOrigin;               // "https://localhost:8443"; empty: no shop
        std::string version;
    };
    // `rules`: those in force; the privacy page says how long chats are kept. nullopt when a file is missing from the
    // program.
    [[nodiscard]] static std::optional<WidgetFiles> load(Setting setting, const Facts &facts,
                                                         const policy::Settings &rules);
    [[nodiscard]] edge::HttpResponse answer(const edge::HttpRequest &request) const;

private:
    struct File {
        std::string contentType;
        std::string body;
        std::string csp;
        bool immutable = false;
        bool shopPage = false;
    };
    WidgetFiles(Setting setting, const Facts &facts, const policy::Settings &rules)
        : m_setting(std::move(setting)), m_facts(&facts), m_rules(&rules)
    {
    }
    [[nodiscard]] bool add(const std::string &address, const QString &resource, File file);
    [[nodiscard]] std::string chatPolicy() const;
    [[nodiscard]] std::string shopPage(std::string page) const;
    [[nodiscard]] std::string privacyPage(std::string page) const;
    [[nodiscard]] static edge::HttpResponse plain(unsigned status);

    Setting m_setting;
    const Facts *m_facts;
    const policy::Settings *m_rules;
    std::string m_integrity; // of the loader
    std::map<std::string, File, std::less<>> m_files;
};

} // namespace sealdesk::relay
