#include "tests/seal/vectors/cases.h"

#include "core/seal/fieldwriter.h"
#include "tests/seal/testing/formsealer.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace sealdesk::seal::vectors {

namespace {

QJsonObject answersCase(const char *name, const Answers &answers)
{
    QJsonArray pairs;
    for (const auto &[id, value] : answers) {
        pairs.append(QJsonArray{text(id), text(value)});
    }
    QJsonObject entry = parseCase(name, writeAnswers(answers), "");
    entry[u"answers"_s] = pairs;
    return entry;
}

// `build` writes what follows the magic; the whole is padded to 2 KiB.
Bytes rawAnswers(const std::function<void(FieldWriter &)> &build, std::size_t size = 2048)
{
    FieldWriter writer;
    writer.raw("SDA1");
    build(writer);
    Bytes bytes = writer.take();
    bytes.resize(size);
    return bytes;
}

Bytes bodyOf(std::uint16_t count, const Answers &answers)
{
    FieldWriter body;
    body.u16(count);
    for (const auto &[id, value] : answers) {
        body.f16(id);
        body.f16(value);
    }
    return body.take();
}

} // namespace

QJsonArray answersCases()
{
    const Answers card{{"name", "Zoë Müller"}, {"number", "4111111111111111"}, {"expiry", "12/29"}, {"code", "737"}};
    const Bytes body = bodyOf(4, card);
    const Bytes good = writeAnswers(card);
    const std::size_t head = 4 + 4 + 2; // magic, body length, count
    const auto whole = [](const Bytes &made, std::size_t size = 2048) {
        return rawAnswers([&](FieldWriter &writer) { writer.f32(made); }, size);
    };
    return {answersCase("card", card),
            answersCase("optional field left empty", {{"number", "4111111111111111"}, {"note", ""}}),
            answersCase("no fields", {}),
            answersCase("other scripts", {{"name", "山田 太郎"}, {"note", "مرحبا 🙂"}}),
            answersCase("fills 2048 exactly", {{"a", std::string(2048 - head - 5, 'x')}}),
            answersCase("one byte more takes 4096", {{"a", std::string(2048 - head - 4, 'x')}}),
            answersCase("fills 4096 exactly", {{"a", std::string(4096 - head - 5, 'x')}}),
            answersCase("one byte more takes 8192", {{"a", std::string(4096 - head - 4, 'x')}}),
            answersCase("fills 8192 exactly", {{"a", std::string(8192 - head - 5, 'x')}}),
            parseCase("empty", {}, "bad_padding"),
            parseCase("not padded", without(good, 1), "bad_padding"),
            parseCase("padded to 3072", whole(body, 3072), "bad_padding"),
            parseCase("padding not zero", with(good, 2047, 1), "bad_padding"),
            parseCase("first byte after the body not zero", with(good, 8 + body.size(), 1), "bad_padding"),
            parseCase("other magic", with(good, 0, 1), "bad_magic"),
            parseCase("body longer than the whole", rawAnswers([&](FieldWriter &writer) { writer.u32(2041); }),
                      "truncated"),
            parseCase("body length near 2^32", rawAnswers([&](FieldWriter &writer) { writer.u32(0xffffffff); }),
                      "truncated"),
            parseCase("one field announced too many", whole(bodyOf(5, card)), "truncated"),
            parseCase("one field announced too few", whole(bodyOf(3, card)), "trailing_bytes"),
            parseCase("field id twice", whole(bodyOf(2, {{"a", "1"}, {"a", "2"}})), "duplicate"),
            parseCase("field id empty", whole(bodyOf(1, {{"", "1"}})), "bad_text"),
            parseCase("field id with a dot", whole(bodyOf(1, {{"a.b", "1"}})), "bad_text"),
            parseCase("field id of 65 characters", whole(bodyOf(1, {{std::string(65, 'a'), "1"}})), "too_long"),
            parseCase("value not UTF-8", whole(bodyOf(1, {{"a", "\xff"}})), "bad_text")};
}

QJsonArray envelopeCases(const World &world)
{
    const Bytes enc(world.holder.publicKey().bytes().begin(), world.holder.publicKey().bytes().end());
    const auto make = [&](std::size_t ciphertext, std::size_t encBytes = limits::publicKeyBytes) {
        FieldWriter writer;
        writer.raw("SDE1");
        writer.f16(world.request.bytes());
        writer.f16(Bytes(enc.begin(), enc.begin() + static_cast<std::ptrdiff_t>(encBytes)));
        writer.f32(Bytes(ciphertext, 7));
        return writer.take();
    };
    return {parseCase("2 KiB", make(2048 + 16), ""),
            parseCase("4 KiB", make(4096 + 16), ""),
            parseCase("8 KiB", make(8192 + 16), ""),
            parseCase("not a padded size", make(2048), "bad_padding"),
            parseCase("no ciphertext", make(0), "bad_padding"),
            parseCase("share of 64 bytes", make(2048 + 16, 64), "wrong_length"),
            parseCase("one byte short", without(make(2048 + 16), 1), "truncated"),
            parseCase("one byte more", plus(make(2048 + 16), 0), "trailing_bytes"),
            parseCase("other magic", with(make(2048 + 16), 3, 1), "bad_magic"),
            parseCase("more than 8448 bytes", make(8400), "too_long")};
}

QJsonObject jwkOf(const Hash &scalar, const PublicKey &key)
{
    return {{u"kty"_s, u"EC"_s},
            {u"crv"_s, u"P-256"_s},
            {u"d"_s, b64(scalar.bytes())},
            {u"x"_s, b64(key.bytes().subspan(1, 32))},
            {u"y"_s, b64(key.bytes().subspan(33, 32))}};
}

QJsonObject sealedCase(const World &world)
{
    const Bytes offer = offerOf(world);
    const auto parsed = Offer::parse(offer);
    const FormBinding binding = bindingOf(*parsed);
    const Answers answers{{"name", "Zoë Müller"}, {"number", "4111111111111111"}, {"expiry", "12/29"}, {"code", "737"}};
    const Bytes plaintext = writeAnswers(answers);
    const Hash ephemeral = testScalar("ephemeral");
    const SealedForm sealed = sealPlaintext(world.formKey, binding, plaintext, ephemeral.bytes());
    auto key = FormKeyVectors::fromScalar(world.formScalar.bytes());
    const auto opened = key.open(sealed.envelope, binding);
    const Hash hash = sealed.envelope.hash();
    return {{u"offer"_s, b64(offer)},
            {u"info"_s, b64(binding.offerHash.bytes())},
            {u"aad"_s, b64(formAad(binding))},
            {u"recipient_public"_s, b64(world.formKey.bytes())},
            {u"recipient_jwk"_s, jwkOf(world.formScalar, world.formKey)},
            {u"ephemeral_jwk"_s, jwkOf(ephemeral, testSigningKey("ephemeral").publicKey())},
            {u"plaintext"_s, b64(plaintext)},
            {u"envelope"_s, b64(sealed.envelope.encoded())},
            {u"envelope_hash"_s, b64(hash.bytes())},
            {u"receipt_key"_s, b64(sealed.receiptKey)},
            {u"receipt_accepted"_s, b64(opened->receipt().bytes())},
            {u"receipt_refused"_s, b64(sealed.expected(ReceiptOutcome::Refused).bytes())}};
}

} // namespace sealdesk::seal::vectors
