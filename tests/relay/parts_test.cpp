// The small parts: doors, files for browsers, rate limits, names, locales, forms.
// First, or moc trips over the standard library's <concepts>.
#include <QTest>

#include "core/base/version.h"
#include "core/relay/doors.h"
#include "core/relay/limits.h"
#include "core/relay/limitstable.h"
#include "core/relay/locale.h"
#include "core/relay/names.h"
#include "core/relay/widgetfiles.h"
#include "tests/relay/bench/bench.h"

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;

namespace {

std::string header(const edge::HttpResponse &response, std::string_view name)
{
    for (const auto &[key, value] : response.headers) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

edge::HttpResponse get(const WidgetFiles &files, std::string_view path, std::string_view host = "127.0.0.1:8443")
{
    edge::HttpRequest request;
    request.path = path;
    request.host = host;
    return files.answer(request);
}

WidgetFiles::Setting demo()
{
    return {"https://127.0.0.1:8443",
            "wss://127.0.0.1:8444",
            {"https://localhost:8443"},
            "https://localhost:8443",
            programVersion};
}

} // namespace

class PartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doorsLookAtPathAndOrigin()
    {
        Bench bench;
        edge::Log log(bench.clock, [](std::string_view) {});
        const Doors doors(*bench.hub, log, "https://127.0.0.1:8443");
        const auto asks = [&](std::string_view path, std::optional<std::string_view> origin,
                              std::string_view query = {}) {
            edge::UpgradeRequest request;
            request.path = path;
            request.query = query;
            request.origin = origin;
            return doors.answer(request).handler != nullptr;
        };
        QVERIFY(asks("/v1/operator", std::nullopt));
        QVERIFY(!asks("/v1/operator", "https://127.0.0.1:8443"));
        QVERIFY(!asks("/v1/operator", "null"));
        QVERIFY(asks("/v1/visitor", "https://127.0.0.1:8443"));
        QVERIFY(!asks("/v1/visitor", std::nullopt));
        QVERIFY(!asks("/v1/visitor", "null"));
        QVERIFY(!asks("/v1/visitor", "https://localhost:8443"));
        QVERIFY(!asks("/v1/visitor", "https://127.0.0.1:8443.evil.example"));
        QVERIFY(!asks("/v1/visitor", "https://127.0.0.1:8443", "token=x"));
        QVERIFY(!asks("/v1/console", std::nullopt));
    }

    void pagesCarryStrictPolicies()
    {
        Facts facts;
        policy::Settings rules;
        const auto files = WidgetFiles::load(demo(), facts, rules);
        QVERIFY(files);
        const std::string base = std::string("/w/") + programVersion + "/";
        const auto chat = get(*files, base + "chat.html");
        QCOMPARE(chat.status, 200U);
        const std::string policy = header(chat, "Content-Security-Policy");
        // A host page that isolates itself takes the chat frame in only with these two.
        QCOMPARE(header(chat, "Cross-Origin-Embedder-Policy"), std::string("require-corp"));
        QCOMPARE(header(chat, "Cross-Origin-Resource-Policy"), std::string("cross-origin"));
        QVERIFY(policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';"));
        QVERIFY(policy.find("frame-ancestors https://localhost:8443") != std::string::npos);
        QVERIFY(policy.find("'unsafe") == std::string::npos); // WebAssembly may be compiled, script may not
        for (const char *const name :
             {"sealdesk.js", "chat.js", "chat.css", "mask.wasm", "form.js", "form.css", "page.css"}) {
            const auto file = get(*files, base + name);
            QCOMPARE(file.status, 200U);
            QCOMPARE(header(file, "Access-Control-Allow-Origin"), std::string("*"));
            QVERIFY(header(file, "Cache-Control").find("immutable") != std::string::npos);
            QVERIFY(!header(file, "Permissions-Policy").empty());
            QCOMPARE(header(file, "Referrer-Policy"), std::string("no-referrer"));
        }
        const auto privacy = get(*files, "/privacy");
        QCOMPARE(privacy.status, 200U);
        QVERIFY(privacy.body.find("erased 365 days after") != std::string::npos);
        QVERIFY(rules.set(policy::Parameter::TranscriptDays, 1)); // changed while it is served
        QVERIFY(get(*files, "/privacy").body.find("erased 1 day after") != std::string::npos);
        QCOMPARE(get(*files, "/w/0.0.0/chat.html").status, 404U);
        QCOMPARE(get(*files, "/").status, 404U);
        QCOMPARE(get(*files, "/w/../privacy").status, 404U);
    }

    void withoutHostsNobodyMayEmbed()
    {
        Facts facts;
        policy::Settings rules;
        WidgetFiles::Setting setting = demo();
        setting.hostOrigins.clear();
        setting.shopOrigin.clear();
        const auto files = WidgetFiles::load(setting, facts, rules);
        const auto chat = get(*files, std::string("/w/") + programVersion + "/chat.html");
        QVERIFY(header(chat, "Content-Security-Policy").ends_with("frame-ancestors 'none'"));
        QCOMPARE(get(*files, "/shop/", "localhost:8443").status, 404U);
    }

    void theShopPinsTheOrganisation()
    {
        Facts facts;
        policy::Settings rules;
        facts.organisation = store::Organisation{u"id"_s, u"Nordlicht"_s, QByteArray(65, '\4'), 0, {}, {}};
        const auto files = WidgetFiles::load(demo(), facts, rules);
        const auto shop = get(*files, "/shop/", "localhost:8443");
        QCOMPARE(shop.status, 200U);
        QVERIFY(shop.body.find("data-org-key=\"BAQEBAQE") != std::string::npos);
        QVERIFY(shop.body.find("integrity=\"sha384-") != std::string::npos);
        QVERIFY(shop.body.find('@') == std::string::npos);
        // From the relay's own origin it would be no foreign site: sent where it belongs.
        const auto elsewhere = get(*files, "/shop/");
        QCOMPARE(elsewhere.status, 302U);
        QCOMPARE(header(elsewhere, "Location"), std::string("https://localhost:8443/shop/"));
    }

    void rateLimitsRefillWithTime()
    {
        RateLimit limit(5, 1000, 3);
        QVERIFY(limit.take(0) && limit.take(0) && limit.take(0));
        QVERIFY(!limit.take(0));
        QCOMPARE(limit.retrySeconds(), 1);
        QVERIFY(!limit.take(199));
        QVERIFY(limit.take(200));
        QVERIFY(!limit.take(100)); // time never goes back for it
        QVERIFY(limit.full(10'000));
        AddressLimits addresses(1, 1, 2);
        const auto one = *edge::PeerAddress::parse("10.0.0.1");
        const auto two = *edge::PeerAddress::parse("10.0.0.2");
        const auto three = *edge::PeerAddress::parse("10.0.0.3");
        QVERIFY(addresses.take(one, 0) && !addresses.take(one, 0) && addresses.take(two, 0));
        QVERIFY(!addresses.take(three, 0)); // no room: denied
        QVERIFY(addresses.take(three, 60'000));
    }

    void namesAreShortAndVisible()
    {
        const masking::CardScanner scanner;
        QVERIFY(isGoodName(u"Zoë Müller-Lüdenscheidt"_s, scanner));
        QVERIFY(isGoodName(u"山田太郎"_s, scanner));
        for (const QString &bad : {u""_s, u" a"_s, u"a\n"_s, u"a\u202eb"_s, u"a\u0000b"_s, QString(101, u'a'),
                                   QString(67, u'漢'), u"4111 1111 1111 1111"_s}) {
            QVERIFY(!isGoodName(bad, scanner));
        }
        QVERIFY(isGoodUserName(u"anna.lind"_s, scanner));
        QVERIFY(!isGoodUserName(u"anna lind"_s, scanner));
        QCOMPARE(safeLocale(u"zh-Hant-TW"_s), u"zh-Hant-TW"_s);
        QCOMPARE(safeLocale(u"4111111111111111"_s), QString());
        QCOMPARE(safeLocale(u"de<script>"_s), QString());
    }

    void formsOfTheProgramAreLoaded()
    {
        const auto catalogue = FormCatalogue::load(u":/forms"_s);
        QVERIFY(catalogue.ok());
        QVERIFY(catalogue->has(u"cardholder"_s, 1));
        QVERIFY(!catalogue->has(u"cardholder"_s, 2));
        QVERIFY(!FormCatalogue::parse("[]").ok());
        QVERIFY(!FormCatalogue::parse("{\"form\":\"a b\",\"version\":1}").ok());
        QVERIFY(!FormCatalogue::parse("{\"form\":\"a\",\"version\":0}").ok());
        QVERIFY(!FormCatalogue::load(u":/nowhere"_s).ok());
    }

    void limitsHaveNames()
    {
        QVERIFY(relayLimits().size() > 30);
        for (const edge::LimitRow &row : relayLimits()) {
            QVERIFY(row.name.starts_with("relay."));
            QVERIFY(row.value > 0);
        }
    }

    void passwordsAreHashedOnThePool()
    {
        HandClock clock;
        HandScheduler scheduler(clock);
        PasswordPool pool(scheduler, 1, 1);
        QByteArray hash;
        QVERIFY(pool.hash(Lane::Known, u"sunflower-7-lake"_s, [&hash](auto hashed) { hash = *hashed; }));
        QVERIFY(scheduler.runOne());
        QVERIFY(hash.startsWith("$scrypt$ln=17,r=8,p=1$"));
        bool right = false;
        QVERIFY(pool.verify(Lane::Known, u"sunflower-7-lake"_s, hash, [&right](bool matches) { right = matches; }));
        QVERIFY(scheduler.runOne());
        QVERIFY(right);
        bool unknown = true;
        QVERIFY(pool.verify(Lane::Known, u"sunflower-7-lake"_s, {}, [&unknown](bool matches) { unknown = matches; }));
        QVERIFY(scheduler.runOne());
        QVERIFY(!unknown);
        int refused = 0;
        for (int i = 0; i < 4; ++i) {
            refused += pool.verify(Lane::Known, u"x"_s, {}, [](bool) {}) ? 0 : 1;
        }
        QVERIFY(refused >= 2); // one at work, one waiting
    }
};

QTEST_GUILESS_MAIN(PartsTest)
#include "parts_test.moc"
