// FormBench: a console with one active chat and an exchange to meet at, both played by the test; the visitor's side is
// tests/seal's sealer.
#pragma once

#include <QFile>
#include <QTest>

#include "core/client/formcase.h"
#include "core/seal/purgereceipt.h"
#include "tests/client/fakeexchange.h"
#include "tests/client/signedin.h"
#include "tests/seal/testing/formsealer.h"

namespace sealdesk::client {

inline const QString chat = SignedIn::idOf(20);
inline const QString form = QStringLiteral("cardholder");
inline const seal::Answers answers{{"card_number", "4111111111111111"},
                                   {"cardholder_name", "Vera Visitor"},
                                   {"expiry", "12/30"},
                                   {"security_code", "737"}};

inline QString shippedForm()
{
    QFile file(QStringLiteral(SEALDESK_SOURCE "/resources/forms/cardholder.json"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// A console with one active chat, and an exchange to meet at.
struct FormBench : SignedIn {
    FakeExchange exchange;
    QString request;
    std::optional<seal::Offer> offer;

    void start()
    {
        exchangeSpki = exchange.spki();
        signIn();
        list(summary(chat, wire::ChatState::Active));
        forms.onFormList({{{form, 1, shippedForm()}}});
    }

    void grant(const QString &re, const QByteArray &holderKey, const QByteArray &ticket = "ticket")
    {
        exchange.expect(ticket, holderKey);
        forms.onFormGranted({re, request, ticket, exchange.address(), {}});
    }

    // Up to the offer that lies at the exchange.
    void send()
    {
        const auto made = forms.requestForm(chat, form);
        QVERIFY(made.ok());
        request = *made;
        const auto message = out.last<wire::in::FormRequest>();
        QVERIFY(message);
        grant(message->id, message->holderKey);
        QTRY_VERIFY(out.last<wire::in::FormReady>());
        offer.emplace(seal::Offer::parse(byteView(exchange.offer())).value());
        forms.onDone({out.last<wire::in::FormReady>()->id});
    }

    void submit()
    {
        exchange.envelope(byteArray(seal::sealForm(*offer, answers).envelope.encoded()));
        QTRY_VERIFY(view().holdsAnswers);
    }

    [[nodiscard]] const FormRequest &view() const { return *forms.request(request); }

    // A field's bytes; tests may copy them, the console may not.
    [[nodiscard]] std::optional<std::string> field(const QString &name) const
    {
        std::optional<std::string> value;
        (void)forms.withField(request, name, [&value](ByteView bytes) {
            value = std::string(reinterpret_cast<const char *>(bytes.data()), bytes.size());
        });
        return value;
    }

    // The receipt that was sent for `reason` holds.
    [[nodiscard]] bool receiptHolds(wire::PurgeReason reason) const
    {
        const auto purged = out.last<wire::in::FormPurged>();
        if (!purged || purged->request != request || purged->reason != reason) {
            return false;
        }
        const auto receipt = seal::PurgeReceipt::parse(byteView(purged->receipt));
        const std::vector<seal::PublicKey> pinned{organisation->publicKey()};
        return receipt.ok() && static_cast<int>(receipt->body().reason) == static_cast<int>(reason) + 1 &&
               seal::checkPurgeReceipt(*receipt,
                                       {*sealId<seal::RequestId>(request), *sealId<seal::ChatId>(chat), pinned})
                   .ok();
    }
};

} // namespace sealdesk::client
