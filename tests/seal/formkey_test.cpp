// FormKey and OpenedForm: opened once, against the right binding, destroyed and wiped in time.
#include "core/seal/open/formkey.h"
#include "core/secret/opensslallocator.h"
#include "tests/seal/testing/formsealer.h"

#include <QtTest>

using namespace sealdesk;
using namespace sealdesk::seal;

namespace {

const Answers cardAnswers{{"name", "Zoë Müller"}, {"number", "4929123456781234"}, {"note", ""}};

FormBinding someBinding()
{
    return {.offerHash = Hash::random(),
            .request = RequestId::random(),
            .chat = ChatId::random(),
            .operatorId = OperatorId::random()};
}

SealedForm sealTo(const FormKey &key, const FormBinding &binding, ByteView plaintext)
{
    return sealPlaintext(key.publicKey(), binding, plaintext, Hash::random().bytes());
}

FormKey newKey()
{
    auto key = FormKey::generate();
    return std::move(key).value();
}

std::string valueOf(const OpenedForm &form, std::string_view id)
{
    std::string value;
    form.withField(id, [&](std::span<const char> bytes) { value.assign(bytes.begin(), bytes.end()); });
    return value;
}

} // namespace

class FormKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhatWasSealedToIt()
    {
        FormKey key = newKey();
        const FormBinding binding = someBinding();
        const SealedForm sealed = sealTo(key, binding, writeAnswers(cardAnswers));
        auto opened = key.open(sealed.envelope, binding);
        QVERIFY(opened.ok());
        QVERIFY(key.isDestroyed());
        QVERIFY((opened->fieldIds() == std::vector<std::string>{"name", "number", "note"}));
        QCOMPARE(opened->fieldLength("number").value_or(0), std::size_t{16});
        QVERIFY(!opened->fieldLength("other").has_value());
        for (const auto &[id, value] : cardAnswers) {
            QCOMPARE(valueOf(*opened, id), value);
        }
        QVERIFY(!opened->withField("other", [](std::span<const char>) { QFAIL("called"); }));
        QVERIFY(sealed.accepts(opened->receipt(), ReceiptOutcome::Accepted));
        QVERIFY(!sealed.accepts(opened->receipt(), ReceiptOutcome::Refused));
        QVERIFY(opened->envelopeHash() == sealed.envelope.hash());
    }

    void aKeyOpensOnlyOnce()
    {
        FormKey key = newKey();
        const FormBinding binding = someBinding();
        const SealedForm sealed = sealTo(key, binding, writeAnswers(cardAnswers));
        const auto first = key.open(sealed.envelope, binding);
        QVERIFY(first.ok());
        const auto second = key.open(sealed.envelope, binding);
        QVERIFY(!second.ok() && second.error().error == OpenError::KeyGone);
    }

    void wipedFormsGiveNothing()
    {
        FormKey key = newKey();
        const FormBinding binding = someBinding();
        const SealedForm sealed = sealTo(key, binding, writeAnswers(cardAnswers));
        auto opened = key.open(sealed.envelope, binding);
        QVERIFY(opened.ok());
        opened->wipe();
        QVERIFY(opened->isWiped());
        QVERIFY(opened->fieldIds().empty());
        QVERIFY(!opened->withField("number", [](std::span<const char>) { QFAIL("called"); }));
        QVERIFY(sealed.accepts(opened->receipt(), ReceiptOutcome::Accepted)); // for a late resend
    }

    void bindsToOfferRequestChatAndOperator()
    {
        FormKey key = newKey();
        const FormBinding binding = someBinding();
        const SealedForm sealed = sealTo(key, binding, writeAnswers(cardAnswers));
        const auto errorFor = [&](const FormBinding &other) {
            const auto opened = key.open(sealed.envelope, other);
            return opened.ok() ? std::string("ok") : std::string(toString(opened.error().error));
        };
        FormBinding other = binding;
        other.offerHash = Hash::random();
        QCOMPARE(errorFor(other), std::string("not_authentic"));
        other = binding;
        other.chat = ChatId::random();
        QCOMPARE(errorFor(other), std::string("not_authentic"));
        other = binding;
        other.operatorId = OperatorId::random();
        QCOMPARE(errorFor(other), std::string("not_authentic"));
        other = binding;
        other.request = RequestId::random();
        QCOMPARE(errorFor(other), std::string("wrong_request"));
        QVERIFY(!key.isDestroyed());
        QVERIFY(key.open(sealed.envelope, binding).ok()); // failures did not use it up
    }

    void refusesWithAReceiptTheFrameCanCheck()
    {
        FormKey key = newKey();
        const FormBinding binding = someBinding();
        Bytes malformed = writeAnswers(cardAnswers);
        malformed.back() = 1;
        const SealedForm sealed = sealTo(key, binding, malformed);
        const auto opened = key.open(sealed.envelope, binding);
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().error == OpenError::BadAnswers);
        QVERIFY(opened.error().refusal.has_value());
        QVERIFY(sealed.accepts(*opened.error().refusal, ReceiptOutcome::Refused));
        QVERIFY(!key.isDestroyed());
    }

    void refusesOtherKeysAndBadShares()
    {
        FormKey key = newKey();
        const FormKey other = newKey();
        const FormBinding binding = someBinding();
        const SealedForm sealed = sealTo(other, binding, writeAnswers(cardAnswers));
        const auto opened = key.open(sealed.envelope, binding);
        QVERIFY(!opened.ok() && opened.error().error == OpenError::NotAuthentic);
        const auto noShare = Envelope::make(binding.request, Bytes(limits::publicKeyBytes, 4),
                                            Bytes(limits::answerSizes[0] + limits::aeadTagBytes));
        const auto refused = key.open(*noShare, binding);
        QVERIFY(!refused.ok() && refused.error().error == OpenError::BadShare);
        QVERIFY(!refused.error().refusal.has_value());
    }

    void destroyingGivesTheMemoryBack()
    {
        static_cast<void>(newKey()); // what OpenSSL fetches once and keeps
        const std::size_t before = secret::opensslArenaUse().usedBytes;
        FormKey key = newKey();
        QVERIFY(secret::opensslArenaUse().usedBytes > before);
        key.destroy();
        QCOMPARE(secret::opensslArenaUse().usedBytes, before);
        key.destroy();
        const FormBinding binding = someBinding();
        const auto envelope = Envelope::make(binding.request, newKey().publicKey().bytes(),
                                             Bytes(limits::answerSizes[0] + limits::aeadTagBytes));
        const auto opened = key.open(*envelope, binding);
        QVERIFY(!opened.ok() && opened.error().error == OpenError::KeyGone);
    }

    void openingTakesLittleLockedMemory()
    {
        for (int i = 0; i < 50; ++i) {
            FormKey key = newKey();
            const FormBinding binding = someBinding();
            const SealedForm sealed = sealTo(key, binding, writeAnswers(cardAnswers));
            QVERIFY(key.open(sealed.envelope, binding).ok());
        }
        const auto use = secret::opensslArenaUse();
        qInfo("arena: %zu KiB locked, %zu KiB used", use.lockedBytes / 1024, use.usedBytes / 1024);
        constexpr std::size_t most = 2 * 1024 * 1024;
        QVERIFY(use.lockedBytes < most);
    }
};

int main(int argc, char **argv)
{
    // Refused, not made in ordinary memory, while OpenSSL does not allocate through us.
    const auto early = FormKey::generate();
    if (early.ok() || early.error() != OpenError::NoLockedMemory || !secret::installOpenSslAllocator()) {
        return 1;
    }
    FormKeyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "formkey_test.moc"
