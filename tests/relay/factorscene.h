// Person and FactorDesk: people with an authenticator, as the tests of the second factor play them.
#pragma once

#include "core/policy/totp.h"
#include "tests/relay/bench/people.h"

namespace sealdesk::relay {

inline const QString factorAdmin = QString::fromUtf16(Console::adminUser);
inline const QString factorPassword = QString::fromUtf16(Console::adminPassword);
inline const QString benPassword = QStringLiteral("rain-on-9-roofs");
inline constexpr std::int64_t codeStepMs = 30'000;

// As an authenticator does it.
inline QByteArray fromBase32(const QString &text)
{
    QByteArray bytes;
    unsigned bits = 0;
    unsigned held = 0;
    for (const QChar c : text) {
        held = (held << 5) | static_cast<unsigned>(QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").indexOf(c));
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(static_cast<char>((held >> bits) & 0xff));
        }
    }
    return bytes;
}

// A person with a telephone.
struct Person {
    Bench &bench;
    Console &console;
    QString user = factorAdmin;
    QString password = factorPassword;
    QByteArray seed{};
    std::vector<QString> recovery{};

    [[nodiscard]] QString code(qint64 stepsAhead = 0) const
    {
        return policy::totpAt(seed, policy::totpStep(bench.clock.wallMs()) + stepsAhead);
    }
    [[nodiscard]] QString wrongCode() const
    {
        // One in some hundred random codes belongs to a time that is over, and would be refused by another name.
        for (int number = 0;; ++number) {
            QString wrong = QStringLiteral("%1").arg(number, policy::totpDigits, 10, QLatin1Char('0'));
            const auto judged = policy::judgeCode(seed, wrong, policy::totpNeverUsed, bench.clock.wallMs());
            if (judged.verdict == policy::CodeVerdict::Wrong) {
                return wrong;
            }
        }
    }
    void askForSeed(const QString &currentCode = {})
    {
        console.send(wire::out::AuthEnrol{QStringLiteral("e"), password, currentCode}.encode());
        if (const auto given = console.last<wire::in::AuthEnrolment>()) {
            seed = fromBase32(given->key);
        }
    }
    void confirm(const QString &typed)
    {
        console.send(wire::out::AuthConfirmEnrolment{QStringLiteral("c"), typed}.encode());
        if (const auto codes = console.last<wire::in::AuthRecoveryCodes>()) {
            recovery.assign(codes->codes.begin(), codes->codes.end());
        }
        if (const auto ok = console.last<wire::in::AuthOk>()) {
            console.token = ok->token;
        }
    }
    // Whether somebody else's code was refused; by chance it may be one of a time that is over.
    [[nodiscard]] static bool isNoGood(std::optional<wire::Refusal> refusal)
    {
        return refusal == wire::Refusal::CodeWrong || refusal == wire::Refusal::CodeLate;
    }
    void enrol()
    {
        askForSeed();
        confirm(code());
        bench.advance(codeStepMs); // the code that confirmed is used
    }
    // On a new connection, up to where the code is asked for.
    void enter(Console &at) const
    {
        at.disconnect();
        at.connect();
        at.login(user, password);
    }
    void enter() const { enter(console); }
    static void say(Console &at, const QString &typed, wire::CodeWay way = wire::CodeWay::Code)
    {
        wire::out::AuthCode message;
        message.id = QStringLiteral("k");
        message.way = way;
        message.code = typed;
        at.send(message.encode());
        if (const auto ok = at.last<wire::in::AuthOk>()) {
            at.token = ok->token;
        }
    }
    void say(const QString &typed, wire::CodeWay way = wire::CodeWay::Code) const { say(console, typed, way); }
};

// An admin who is signed in and has a second factor; the rule is in force.
struct FactorDesk {
    FactorDesk()
    {
        setUpRelay(bench, console);
        admin.enrol();
    }
    Bench bench{Bench::SecondFactor::Needed};
    Console console{bench};
    Person admin{bench, console};
};

} // namespace sealdesk::relay
