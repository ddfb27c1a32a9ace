// Makes tests/data/seal/vectors.json, which the C++ and the JavaScript tests both read. Run by hand
// when a format changes:  build/dev/bin/tests/make_seal_vectors > tests/data/seal/vectors.json
//
// Keys are fixed; signatures contain fresh randomness, so the file differs from run to run.
#include "core/secret/opensslallocator.h"
#include "tests/seal/vectors/cases.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace sealdesk;
using namespace sealdesk::seal;
using namespace sealdesk::seal::vectors;

namespace {

QJsonObject readme()
{
    return {
        {u"about"_s, u"Shared by the C++ and the JavaScript tests. All byte strings are base64url without padding. "
                     "`error` is null for what must be accepted, else the name of the first thing wrong (core/seal/"
                     "sealerror.h). Fields are read and checked in the order of the format. Keys here are public: "
                     "their private scalar is SHA-256 of a name."_s},
        {u"parsing"_s,
         u"too_long (whole input or a field beyond its limit: certificate 1024, offer 32768, purge receipt 4096, "
         "envelope 8448, ticket 1024 bytes; name 200, identifier 64; a time beyond 2^53-1) is checked before anything "
         "else of that field, then bad_magic, then each field: wrong_length (fixed lengths) or too_long, truncated, "
         "then its content (bad_text: empty or ill-formed UTF-8 name, identifier not 1-64 of [A-Za-z0-9_-]; bad_key: "
         "not a point of P-256); trailing_bytes last."_s},
        {u"certificates"_s, u"Parsing only. device must be the first 16 bytes of SHA-256(public key), else "
                            "wrong_device, checked right after the public key."_s},
        {u"chains"_s, u"For the intermediate, then for the device certificate: bad_kind, wrong_organisation (not the "
                      "first 16 bytes of SHA-256(organisation_key)), wrong_issuer (issuer key id), bad_signature, "
                      "life_too_long (30 days, 24 hours), not_yet_valid (not_before > now + 5 minutes), expired "
                      "(not_after <= now)."_s},
        {u"offers"_s, u"Parsing only. wrong_definition is checked right after the hash field; certificates inside "
                      "report their own error."_s},
        {u"offer_checks"_s,
         u"In this order: wrong_organisation (none of organisation_keys has the offer's organisation id), the chain at "
         "`now`, wrong_device, wrong_operator, wrong_name (against the device certificate), bad_signature, "
         "wrong_request, wrong_chat, wrong_nonce, life_too_long (10 minutes), not_yet_valid (issued > now + 5 "
         "minutes), expired (expires <= now)."_s},
        {u"purge_receipts"_s, u"Parsing, then: wrong_organisation, the chain at the receipt's own time, bad_signature, "
                              "wrong_request, wrong_chat."_s},
        {u"answers"_s, u"`bytes` is the padded plaintext. With `answers`: what must be encoded to exactly these bytes "
                       "(smallest size that fits). Without: what a reader must refuse."_s},
        {u"envelopes"_s, u"Parsing only; the share is not checked to be a point here. bad_padding: ciphertext is not "
                         "2048, 4096 or 8192 bytes plus 16 of tag."_s},
        {u"sealed"_s, u"One sealing with fixed keys: info = SHA-256(offer), aad, the envelope that sealing `plaintext` "
                      "with ephemeral_jwk must give byte for byte, the exported receipt key, and the receipt MACs over "
                      "envelope_hash for both outcomes."_s},
        {u"tickets"_s, u"Parsing, then the exchange's check: bad_signature, wrong_epoch, expired, life_too_long."_s},
        {u"proofs"_s, u"kind join: key signs nonce and SHA-256(ticket). device: nonce and key. control: Ed25519 over "
                      "nonce and epoch."_s},
        {u"fingerprints"_s, u"id: device or organisation id; fingerprint: what people compare."_s},
        {u"keys"_s, u"Public keys used above, and the holder's private key as JWK."_s}};
}

} // namespace

int main()
{
    if (!secret::installOpenSslAllocator()) {
        return 1;
    }
    const World world;
    const QJsonObject keys{{u"organisation"_s, b64(world.organisation.publicKey().bytes())},
                           {u"next_organisation"_s, b64(world.next.publicKey().bytes())},
                           {u"admin_device"_s, b64(world.admin.publicKey().bytes())},
                           {u"device"_s, b64(world.device.publicKey().bytes())},
                           {u"holder"_s, b64(world.holder.publicKey().bytes())},
                           {u"holder_jwk"_s, jwkOf(testScalar("ticket holder"), world.holder.publicKey())},
                           {u"control"_s, b64(world.ticketKey.publicKey().bytes())}};
    const QJsonObject file{{u"README"_s, readme()},
                           {u"keys"_s, keys},
                           {u"fingerprints"_s, fingerprintCases(world)},
                           {u"certificates"_s, certificateCases(world)},
                           {u"chains"_s, chainCases(world)},
                           {u"offers"_s, offerCases(world)},
                           {u"offer_checks"_s, offerChecks(world)},
                           {u"purge_receipts"_s, purgeCases(world)},
                           {u"answers"_s, answersCases()},
                           {u"envelopes"_s, envelopeCases(world)},
                           {u"sealed"_s, sealedCase(world)},
                           {u"tickets"_s, ticketCases(world)},
                           {u"proofs"_s, proofCases(world)}};
    const QByteArray json = QJsonDocument(file).toJson(QJsonDocument::Indented);
    std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout);
    return 0;
}
