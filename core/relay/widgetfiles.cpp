#include "core/relay/widgetfiles.h"

#include "core/relay/ids.h"

#include <QCryptographicHash>
#include <QFile>

#include <array>
#include <string_view>

namespace sealdesk::relay {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned ok = 200;
constexpr unsigned found = 302;
constexpr unsigned notFound = 404;

struct Kind {
    std::string_view ending;
    std::string_view contentType;
};
constexpr std::array kinds{Kind{".html", "text/html; charset=utf-8"}, Kind{".js", "text/javascript; charset=utf-8"},
                           Kind{".css", "text/css; charset=utf-8"}, Kind{".wasm", "application/wasm"},
                           Kind{".svg", "image/svg+xml"}};

std::string contentTypeOf(std::string_view name)
{
    for (const Kind &kind : kinds) {
        if (name.ends_with(kind.ending)) {
            return std::string(kind.contentType);
        }
    }
    return "application/octet-stream";
}

void replaceAll(std::string &text, std::string_view mark, std::string_view value)
{
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size())) {
        text.replace(at, mark.size(), value);
    }
}

// For files that run nothing by themselves, if ever opened as a page.
constexpr std::string_view inertPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox";
constexpr std::string_view pagePolicy = "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; "
                                        "base-uri 'none'; form-action 'none'";
constexpr std::string_view noPermissions =
    "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), "
    "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), usb=()";
constexpr std::string_view privacyAddress = "/privacy";
constexpr std::string_view forEver = "public, max-age=31536000, immutable";

} // namespace

std::string WidgetFiles::chatPolicy() const
{
    // wasm-unsafe-eval lets the page compile WebAssembly, and nothing else: card masking. The module's own hash is
    // pinned in chat.js. The host page needs none of this: the chat frame is a page of the relay's origin.
    std::string socket = m_setting.ownOrigin;
    replaceAll(socket, "https://", "wss://");
    std::string ancestors;
    for (const std::string &origin : m_setting.hostOrigins) {
        ancestors += " " + origin;
    }
    return "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; "
           "connect-src 'self' " +
           socket + "; base-uri 'none'; form-action 'none'; frame-ancestors" +
           (ancestors.empty() ? " 'none'" : ancestors);
}

bool WidgetFiles::add(const std::string &address, const QString &resource, File file)
{
    QFile source(resource);
    if (!source.open(QIODevice::ReadOnly)) {
        return false;
    }
    file.body = source.readAll().toStdString();
    file.contentType = contentTypeOf(resource.toStdString());
    m_files[address] = std::move(file);
    return true;
}

std::optional<WidgetFiles> WidgetFiles::load(Setting setting, const Facts &facts, const policy::Settings &rules)
{
    WidgetFiles files(std::move(setting), facts, rules);
    const std::string base = "/w/" + files.m_setting.version + "/";
    bool complete = files.add(base + "chat.html", u":/widget/chat.html"_s, {{}, {}, files.chatPolicy(), true, false});
    for (const char *const name :
         {"sealdesk.js", "chat.js", "chat.css", "mask.wasm", "form.js", "form.css", "page.css"}) {
        complete = complete && files.add(base + name, u":/widget/"_s + QString::fromLatin1(name),
                                         {{}, {}, std::string(inertPolicy), true, false});
    }
    complete = complete && files.add(std::string(privacyAddress), u":/privacy/index.html"_s,
                                     {{}, {}, std::string(pagePolicy), false, false});
    if (complete && !files.m_setting.shopOrigin.empty()) {
        // The shop's own policy stands in the page, as it would on a merchant's.
        complete = files.add("/shop/", u":/shop/index.html"_s, {{}, {}, "frame-ancestors 'none'", false, true});
        for (const char *const name : {"shop.css", "lamp.svg"}) {
            complete = complete && files.add(std::string("/shop/") + name, u":/shop/"_s + QString::fromLatin1(name),
                                             {{}, {}, std::string(inertPolicy), false, true});
        }
    }
    if (!complete) {
        return std::nullopt;
    }
    const std::string &loader = files.m_files[base + "sealdesk.js"].body;
    const QByteArray digest = QCryptographicHash::hash(QByteArrayView(loader), QCryptographicHash::Sha384);
    files.m_integrity = "sha384-" + digest.toBase64().toStdString();
    return files;
}

std::string WidgetFiles::shopPage(std::string page) const
{
    const QByteArray key = m_facts->organisation ? m_facts->organisation->publicKey : QByteArray();
    replaceAll(page, "@RELAY@", m_setting.ownOrigin);
    replaceAll(page, "@EXCHANGE@", m_setting.exchange);
    replaceAll(page, "@VERSION@", m_setting.version);
    replaceAll(page, "@INTEGRITY@", m_integrity);
    replaceAll(page, "@ORG_KEY@", toBase64Url(viewOf(key)));
    return page;
}

std::string WidgetFiles::privacyPage(std::string page) const
{
    const int days = m_rules->value(policy::Parameter::TranscriptDays);
    replaceAll(page, "@KEPT@", std::to_string(days) + (days == 1 ? " day" : " days"));
    return page;
}

edge::HttpResponse WidgetFiles::plain(unsigned status)
{
    edge::HttpResponse response;
    response.status = status;
    response.contentType = "text/plain; charset=utf-8";
    response.headers = {{"Content-Security-Policy", std::string(inertPolicy)}, {"Cache-Control", "no-store"}};
    response.body = status == notFound ? "Not found\n" : "";
    return response;
}

edge::HttpResponse WidgetFiles::answer(const edge::HttpRequest &request) const
{
    const auto entry = m_files.find(request.path == "/shop" ? std::string_view("/shop/") : request.path);
    if (entry == m_files.end()) {
        return plain(notFound);
    }
    const File &file = entry->second;
    // The shop stands for a merchant's site, so it must not be of the relay's own origin.
    const bool elsewhere = file.shopPage && "https://" + std::string(request.host) != m_setting.shopOrigin;
    if (elsewhere || request.path == "/shop") {
        edge::HttpResponse response = plain(found);
        response.headers.emplace_back("Location", m_setting.shopOrigin + entry->first);
        return response;
    }
    edge::HttpResponse response;
    response.status = ok;
    response.contentType = file.contentType;
    response.body = file.shopPage && entry->first == "/shop/" ? shopPage(file.body)
                    : entry->first == privacyAddress          ? privacyPage(file.body)
                                                              : file.body;
    response.headers = {{"Content-Security-Policy", file.csp},
                        {"Referrer-Policy", "no-referrer"},
                        {"Permissions-Policy", std::string(noPermissions)},
                        {"Cache-Control", file.immutable ? std::string(forEver) : "no-cache"},
                        // A host page that isolates itself takes in only frames that do the same.
                        {"Cross-Origin-Embedder-Policy", "require-corp"},
                        {"Cross-Origin-Resource-Policy", file.immutable ? "cross-origin" : "same-origin"}};
    if (file.immutable) {
        // Host pages load these with their integrity, which needs CORS; they are public.
        response.headers.emplace_back("Access-Control-Allow-Origin", "*");
    }
    return response;
}

} // namespace sealdesk::relay
