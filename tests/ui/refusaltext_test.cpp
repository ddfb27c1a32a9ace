// Every code that says "no" has a sentence of its own, and German or not, none is a bare code.
#include <QSet>
#include <QTest>

#include "tests/ui/testmain.h"
#include "ui/language.h"
#include "ui/refusaltext.h"
#include "ui/statetext.h"

using namespace sealdesk;
using namespace sealdesk::ui;
using namespace Qt::StringLiterals;

class RefusalTextTest final : public QObject {
    Q_OBJECT

    // All values from `first` to `last`; distinct unless told otherwise.
    template <class Enum, class Words>
    static void covers(Enum first, Enum last, Words words, bool distinct = true)
    {
        QSet<QString> seen;
        int count = 0;
        for (int value = static_cast<int>(first); value <= static_cast<int>(last); ++value) {
            const QString text = words(static_cast<Enum>(value));
            QVERIFY2(text.size() > 3, qPrintable(u"value %1"_s.arg(value)));
            QVERIFY2(!text.contains(u'_'), qPrintable(text));
            seen.insert(text);
            ++count;
        }
        if (distinct) {
            QCOMPARE(seen.size(), count);
        }
    }

private Q_SLOTS:
    void initTestCase() { m_language.install(u"en"_s); }

    void everyRefusal()
    {
        using enum wire::Refusal;
        covers(Malformed, ShuttingDown, [](wire::Refusal code) { return refusalText(code); });
        // The last one of the list is really the last: the wire knows no code beyond it.
        QCOMPARE(QString(wire::toString(ShuttingDown)), u"shutting_down"_s);
    }

    void everyOtherCode()
    {
        covers(wire::PasswordRule::TooShort, wire::PasswordRule::ChangedTooOften,
               [](wire::PasswordRule rule) { return ruleText(rule); });
        covers(client::AddressError::Empty, client::AddressError::HasPath, addressText);
        covers(client::LinkTrouble::Unreachable, client::LinkTrouble::ClosedByRelay, linkTroubleText);
        covers(client::CertificateFault::Expired, client::CertificateFault::Missing, certificateText);
        covers(client::LocalRefusal::NotConnected, client::LocalRefusal::CryptoFailed, localRefusalText);
        covers(client::KeyTrouble::NoKeychain, client::KeyTrouble::KeychainFailed, keyTroubleText);
        covers(wire::EndReason::Elsewhere, wire::EndReason::PasswordChanged, endText);
        covers(client::SayProblem::TooLong, client::SayProblem::ChatOver, sayText);
        covers(client::FormBar::NotConnected, client::FormBar::CryptoFailed, formBarText);
        covers(client::FormTrouble::RefusedByRelay, client::FormTrouble::NotOurs, formTroubleText);
        covers(wire::FormState::Requested, wire::FormState::Unconfirmed, formStateText);
        covers(wire::PurgeReason::ChatEnded, wire::PurgeReason::Quit, purgeText);
        covers(wire::DeviceStatus::Pending, wire::DeviceStatus::Unknown, deviceStatusText);
    }

    void everyEvent()
    {
        client::ChatEntry entry;
        entry.kind = client::ChatEntry::Kind::Event;
        entry.name = u"Mira"_s;
        covers(wire::EventKind::Started, wire::EventKind::Ended, [&entry](wire::EventKind kind) {
            entry.event = kind;
            return eventText(entry, u"Card details"_s);
        });
    }

    void nothingToSay()
    {
        QVERIFY(formBarText(client::FormBar::None).isEmpty());
        QVERIFY(keyTroubleText(client::KeyTrouble::None).isEmpty());
        QVERIFY(localRefusalText(client::LocalRefusal::None).isEmpty());
    }

    void wholeRefusal()
    {
        const QString locked = refusalText({wire::Refusal::LockedOut, 1790, {}});
        QVERIFY(locked.endsWith(u"Try again in 30 minutes."_s));
        QVERIFY(refusalText({wire::Refusal::TooMany, 1, {}}).endsWith(u"Try again in 1 second."_s));
        const QString rules = refusalText(
            {wire::Refusal::PasswordRules, 0, {wire::PasswordRule::TooShort, wire::PasswordRule::NeedsDigit}});
        QVERIFY(rules.contains(ruleText(wire::PasswordRule::TooShort)));
        QVERIFY(rules.contains(ruleText(wire::PasswordRule::NeedsDigit)));
        policy::Settings longer;
        QVERIFY(longer.set(policy::Parameter::MinimumLength, 20));
        QVERIFY(refusalText({wire::Refusal::PasswordRules, 0, {wire::PasswordRule::TooShort}}, longer)
                    .contains(u"At least 20 characters"_s));
    }

private:
    Language m_language;
};

SEALDESK_UI_TEST_MAIN(RefusalTextTest)
#include "refusaltext_test.moc"
