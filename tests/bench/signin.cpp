// How long signing in takes at the real relay, over TLS on loopback: from a known device, alone and beside
// strangers who fail or say nothing; and whether the time tells a name that exists from one that does not.
// Not a test; prints figures.
//
// Repeat: build/release/bin/bench/signin_bench [STRANGERS] [PAIRS]
#include "core/policy/passwordhash.h"
#include "core/store/accountrepository.h"
#include "core/store/database.h"
#include "tests/relay/bench/liveadmin.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTimer>
#include <QWebSocket>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;

namespace {

constexpr int accounts = 60;
constexpr int longestMs = 60'000;
const QString rightPassword = u"sunflower-7-lake"_s;
const QString wrongPassword = u"sunflower-8-lake"_s;

// Each try comes from an address of its own, by the header of a named proxy.
QByteArray nextAddress()
{
    static int count = 0;
    ++count;
    return QByteArray("198.18.") + QByteArray::number(count / 250 % 250) + '.' + QByteArray::number(count % 250 + 1);
}

struct Try {
    QString user;
    QString password;
    const seal::SigningKey *device = nullptr;
    bool lasting = false;
};

// One connection that greets, tries once, and says what came of it and when.
class Person : public QObject {
public:
    Person(quint16 port, Try what) : m_try(std::move(what))
    {
        connect(&m_socket, &QWebSocket::textMessageReceived, this,
                [this](const QString &text) { take(text.toUtf8()); });
        connect(&m_socket, &QWebSocket::disconnected, this, [this] { end(false); });
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_socket.setSslConfiguration(tls);
        QNetworkRequest request{QUrl(u"wss://127.0.0.1:%1/v1/operator"_s.arg(port))};
        request.setRawHeader("X-Forwarded-For", nextAddress());
        m_socket.open(request);
    }
    std::function<void()> ended;
    [[nodiscard]] bool isOver() const { return m_over; }
    [[nodiscard]] bool signedIn() const { return m_signedIn; }
    [[nodiscard]] double milliseconds() const { return m_ms; }

private:
    void take(const QByteArray &frame)
    {
        const auto message = wire::parseRelayToOperator(frame);
        if (!message.ok()) {
            return;
        }
        if (const auto *hello = std::get_if<wire::in::Hello>(&*message)) {
            if (m_try.device != nullptr) {
                say(*hello);
            }
        } else if (std::holds_alternative<wire::in::AuthOk>(*message)) {
            end(true);
        } else if (std::holds_alternative<wire::in::Refused>(*message)) {
            end(false);
        }
    }
    void say(const wire::in::Hello &hello)
    {
        wire::out::AuthLogin message;
        message.id = newId();
        message.user = m_try.user;
        message.password = m_try.password;
        message.deviceName = u"Desk"_s;
        message.deviceKey = toQByteArray(m_try.device->publicKey().bytes());
        message.proof = proofFor(*m_try.device, hello.nonce);
        message.lasting = m_try.lasting;
        m_clock.start();
        m_socket.sendTextMessage(QString::fromUtf8(message.encode()));
    }
    void end(bool signedIn)
    {
        if (std::exchange(m_over, true)) {
            return;
        }
        m_ms = m_clock.isValid() ? static_cast<double>(m_clock.nsecsElapsed()) / 1e6 : 0;
        m_signedIn = signedIn;
        if (ended) {
            QTimer::singleShot(0, this, ended);
        }
    }

    Try m_try;
    QWebSocket m_socket;
    QElapsedTimer m_clock;
    double m_ms = 0;
    bool m_over = false;
    bool m_signedIn = false;
};

// Milliseconds from the sign-in to its answer; -1 when it was not as expected.
double timeOf(quint16 port, const Try &what, bool expected)
{
    Person person(port, what);
    QElapsedTimer patience;
    patience.start();
    while (!person.isOver() && patience.elapsed() < longestMs) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
    return person.isOver() && person.signedIn() == expected ? person.milliseconds() : -1;
}

// Strangers who come back as soon as they were refused; every third one says nothing at all.
class Crowd {
public:
    Crowd(quint16 port, int size) : m_port(port), m_people(static_cast<std::size_t>(size))
    {
        for (std::size_t at = 0; at < m_people.size(); ++at) {
            come(at);
        }
    }
    [[nodiscard]] int refused() const { return m_refused; }

private:
    void come(std::size_t at)
    {
        const QString user = at % 2 == 0 ? u"person%1"_s.arg(at % accounts) : u"nobody%1"_s.arg(at);
        m_people[at] =
            std::make_unique<Person>(m_port, Try{user, wrongPassword, at % 3 == 0 ? nullptr : &m_device, false});
        m_people[at]->ended = [this, at] {
            ++m_refused;
            QTimer::singleShot(200, qApp, [this, at] { come(at); });
        };
    }

    quint16 m_port;
    seal::SigningKey m_device = newKey();
    std::vector<std::unique_ptr<Person>> m_people;
    int m_refused = 0;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

void show(const char *what, const std::vector<double> &times)
{
    const auto bad = std::count_if(times.begin(), times.end(), [](double ms) { return ms < 0; });
    std::printf("%-58s median %6.0f ms, worst %6.0f ms, %zu tries, %td not as expected\n", what, median(times),
                times.empty() ? 0 : *std::max_element(times.begin(), times.end()), times.size(), bad);
    std::fflush(stdout);
}

// How often a time of the first is longer than one of the second: 0.5 when nothing can be told.
double separation(const std::vector<double> &first, const std::vector<double> &second)
{
    double longer = 0;
    for (const double one : first) {
        for (const double other : second) {
            longer += one > other ? 1 : one == other ? 0.5 : 0;
        }
    }
    return longer / static_cast<double>(first.size() * second.size());
}

void addAccounts(const QString &data)
{
    const auto database = store::Database::open(data % u"/sealdesk.db");
    const auto hash = policy::hashPassword(rightPassword);
    if (!database.ok() || !hash.ok()) {
        qFatal("no store");
    }
    const qint64 now = SystemClock().wallMs();
    for (int i = 0; i < accounts; ++i) {
        store::Account account;
        account.id = newId();
        account.userName = u"person%1"_s.arg(i);
        account.name = account.userName;
        account.role = u"operator"_s;
        account.passwordHash = *hash;
        account.passwordChangedMs = account.createdMs = account.lastUsedMs = now;
        if (!store::AccountRepository(**database).add(account).ok()) {
            qFatal("no account");
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int strangers = words.value(1, u"500"_s).toInt();
    const int pairs = words.value(2, u"120"_s).toInt();
    const QTemporaryDir data;
    for (const QString &rule : {u"second_factor"_s, u"captcha_after"_s}) {
        if (runRelay({u"policy"_s, u"set"_s, rule, u"0"_s, u"--data"_s, data.path()}).code != 0) {
            qFatal("policy set");
        }
    }
    LiveAdmin admin(0);
    {
        const Outcome secret = runRelay({u"setup"_s, u"--data"_s, data.path()});
        RunningRelay relay(data.path());
        if (!relay.waitUntilReady()) {
            qFatal("the relay does not start");
        }
        admin.client = std::make_unique<LiveClient>(relay.port(), u"/v1/operator"_s);
        if (!admin.hello()) {
            qFatal("no greeting");
        }
        admin.setUp(printedSecret(secret.output));
        if (!admin.client->await<wire::in::SetupDone>()) {
            qFatal("set-up refused");
        }
    }
    addAccounts(data.path());
    RunningRelay relay(data.path(), {u"--proxy"_s, u"127.0.0.1"_s});
    if (!relay.waitUntilReady()) {
        qFatal("the relay does not start again");
    }
    const Try known{u"admin"_s, rightPassword, &admin.device, true};
    const seal::SigningKey stranger = newKey();

    std::vector<double> existing;
    std::vector<double> missing;
    for (int i = 0; i < pairs; ++i) {
        existing.push_back(
            timeOf(relay.port(), {u"person%1"_s.arg(i % accounts), wrongPassword, &stranger, false}, false));
        missing.push_back(
            timeOf(relay.port(), {u"nobody%1"_s.arg(i % accounts), wrongPassword, &stranger, false}, false));
    }
    show("wrong password, name that exists", existing);
    show("wrong password, name that does not", missing);
    std::printf("%-58s %.3f (0.5: nothing can be told)\n", "the first takes longer than the second, of all pairs",
                separation(existing, missing));

    std::vector<double> alone;
    for (int i = 0; i < 10; ++i) {
        alone.push_back(timeOf(relay.port(), known, true));
    }
    show("known device, alone", alone);

    const Crowd crowd(relay.port(), strangers);
    QElapsedTimer warm;
    warm.start();
    while (warm.elapsed() < 5000) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    }
    const int before = crowd.refused();
    QElapsedTimer during;
    during.start();
    std::vector<double> beside;
    for (int i = 0; i < 20; ++i) {
        beside.push_back(timeOf(relay.port(), known, true));
    }
    const double refusedPerSecond =
        1000.0 * (crowd.refused() - before) / static_cast<double>(std::max<qint64>(1, during.elapsed()));
    char label[80];
    std::snprintf(label, sizeof label, "known device, beside %d strangers", strangers);
    show(label, beside);
    std::printf("%-58s %.0f\n", "strangers refused a second meanwhile", refusedPerSecond);
    return 0;
}
