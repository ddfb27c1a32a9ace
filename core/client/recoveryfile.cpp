#include "core/client/recoveryfile.h"

#include <array>
#include <memory>

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <QByteArray>

#include "core/seal/fieldreader.h"
#include "core/seal/fieldwriter.h"
#include "core/secret/wipe.h"

namespace sealdesk::client {

namespace {

constexpr std::string_view first = "-----BEGIN SEALDESK RECOVERY FILE-----\n";
constexpr std::string_view last = "-----END SEALDESK RECOVERY FILE-----\n";
constexpr std::size_t lineLength = 64;
constexpr std::string_view magic = "SDR1";
constexpr std::string_view contentMagic = "SDRK";

constexpr std::size_t saltBytes = 16;
constexpr std::size_t nonceBytes = 12;
constexpr std::size_t tagBytes = 16;
constexpr std::size_t keyBytes = 32;
constexpr std::size_t derBytes = 256;
constexpr std::size_t contentBytes = 2048;
// scrypt, as for passwords. A file may ask for more, but not for so much that opening it stops the machine.
constexpr std::uint8_t costLog2 = 17;
constexpr std::uint8_t mostCostLog2 = 20;
constexpr std::uint32_t blockSize = 8;
constexpr std::uint32_t parallel = 1;

// A buffer that is wiped when it goes.
struct Wiped {
    Bytes bytes;
    explicit Wiped(Bytes given) : bytes(std::move(given)) {}
    Wiped(const Wiped &) = delete;
    Wiped &operator=(const Wiped &) = delete;
    ~Wiped() { secret::wipe(bytes); }
};

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

bool deriveKey(const RecoveryBox &box, ByteView passphrase, Bytes &key)
{
    const std::uint64_t cost = std::uint64_t(1) << box.costLog2;
    const std::uint64_t memory = 128 * cost * box.blockSize + 1024 * 1024;
    return EVP_PBE_scrypt(reinterpret_cast<const char *>(passphrase.data()), passphrase.size(), box.salt.data(),
                          box.salt.size(), cost, box.blockSize, box.parallel, memory, key.data(), key.size()) == 1;
}

Bytes header(const RecoveryBox &box)
{
    seal::FieldWriter writer;
    writer.raw(magic);
    writer.u8(box.costLog2);
    writer.u32(box.blockSize);
    writer.u32(box.parallel);
    writer.f16(box.salt);
    writer.f16(box.nonce);
    return writer.take();
}

Bytes content(const RecoveryKeys &keys, ByteView current, ByteView next)
{
    seal::FieldWriter writer;
    writer.raw(contentMagic);
    writer.f16(std::string_view(keys.organisationName));
    writer.u32(keys.serial);
    writer.u64(static_cast<std::uint64_t>(keys.madeMs));
    writer.f16(current);
    writer.f16(next);
    return writer.take();
}

std::string armoured(ByteView bytes)
{
    const QByteArray text =
        QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())).toBase64();
    std::string lines(first);
    for (qsizetype at = 0; at < text.size(); at += static_cast<qsizetype>(lineLength)) {
        lines += text.mid(at, static_cast<qsizetype>(lineLength)).toStdString();
        lines += '\n';
    }
    return lines + std::string(last);
}

// The bytes between the two lines; one spelling only, except for line ends, which mail and editors change.
Result<Bytes, RecoveryError> unarmoured(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (const char c : text) {
        if (c != '\r') {
            plain += c;
        }
    }
    if (text.size() > recoveryFileBytes || !plain.starts_with(first)) {
        return fail(RecoveryError::NotARecoveryFile);
    }
    if (!plain.ends_with('\n')) {
        plain += '\n';
    }
    if (plain.size() < first.size() + last.size() || !plain.ends_with(last)) {
        return fail(RecoveryError::Damaged);
    }
    QByteArray body(plain.data() + first.size(), static_cast<qsizetype>(plain.size() - first.size() - last.size()));
    const auto decoded =
        QByteArray::fromBase64Encoding(QByteArray(body).replace('\n', ""), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return fail(RecoveryError::Damaged);
    }
    const ByteView bytes(reinterpret_cast<const std::uint8_t *>(decoded.decoded.constData()),
                         static_cast<std::size_t>(decoded.decoded.size()));
    if (armoured(bytes) != plain) {
        return fail(RecoveryError::Damaged);
    }
    return Bytes(bytes.begin(), bytes.end());
}

} // namespace

Result<RecoveryBox, RecoveryError> parseRecoveryFile(std::string_view text)
{
    const auto bytes = unarmoured(text);
    if (!bytes) {
        return fail(bytes.error());
    }
    seal::FieldReader reader(*bytes, magic, recoveryFileBytes);
    if (!reader.ok() && bytes->size() >= magic.size()) {
        return fail(RecoveryError::OtherVersion);
    }
    RecoveryBox box;
    const auto copied = [](ByteView view) { return Bytes(view.begin(), view.end()); };
    box.costLog2 = reader.u8();
    box.blockSize = reader.u32();
    box.parallel = reader.u32();
    box.salt = copied(reader.f16Exactly(saltBytes));
    box.nonce = copied(reader.f16Exactly(nonceBytes));
    const std::size_t headerEnd = reader.position();
    box.sealed = copied(reader.f32(contentBytes + tagBytes));
    const std::size_t bodyEnd = reader.position();
    const auto checksum = reader.id<seal::Hash>();
    if (!reader.finish() || checksum != seal::sha256(ByteView(*bytes).first(bodyEnd)) ||
        box.sealed.size() <= tagBytes) {
        return fail(RecoveryError::Damaged);
    }
    if (box.costLog2 < costLog2 || box.costLog2 > mostCostLog2 || box.blockSize != blockSize ||
        box.parallel != parallel) {
        return fail(RecoveryError::OtherVersion);
    }
    box.bound = copied(ByteView(*bytes).first(headerEnd));
    return box;
}

Result<RecoveryKeys, RecoveryError> parseRecoveryContent(ByteView bytes)
{
    seal::FieldReader reader(bytes, contentMagic, contentBytes);
    std::string name = reader.name();
    const std::uint32_t serial = reader.u32();
    const std::int64_t madeMs = reader.timeMs();
    const ByteView currentDer = reader.f16(derBytes);
    const ByteView nextDer = reader.f16(derBytes);
    if (!reader.finish() || serial == 0) {
        return fail(RecoveryError::Damaged);
    }
    auto current = seal::SigningKey::fromPkcs8(currentDer);
    auto next = seal::SigningKey::fromPkcs8(nextDer);
    if (!current || !next || current->publicKey() == next->publicKey()) {
        return fail(RecoveryError::Damaged);
    }
    return RecoveryKeys{std::move(name), serial, madeMs, std::move(current).value(), std::move(next).value()};
}

Result<std::string, RecoveryError> writeRecoveryFile(const RecoveryKeys &keys, ByteView passphrase)
{
    auto current = keys.current.toPkcs8();
    auto next = keys.next.toPkcs8();
    if (!current || !next) {
        return fail(RecoveryError::CryptoFailed);
    }
    const Wiped currentDer(std::move(current).value());
    const Wiped nextDer(std::move(next).value());
    const Wiped plain(content(keys, currentDer.bytes, nextDer.bytes));
    if (!parseRecoveryContent(plain.bytes)) {
        return fail(RecoveryError::CryptoFailed); // never a file that could not be read again
    }
    RecoveryBox box{costLog2, blockSize, parallel, Bytes(saltBytes), Bytes(nonceBytes), {}, {}};
    Wiped key{Bytes(keyBytes)};
    if (RAND_bytes(box.salt.data(), static_cast<int>(saltBytes)) != 1 ||
        RAND_bytes(box.nonce.data(), static_cast<int>(nonceBytes)) != 1 || !deriveKey(box, passphrase, key.bytes)) {
        return fail(RecoveryError::CryptoFailed);
    }
    box.bound = header(box);
    box.sealed.resize(plain.bytes.size() + tagBytes);
    const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    int written = 0;
    int end = 0;
    if (!cipher ||
        EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, key.bytes.data(), box.nonce.data()) != 1 ||
        EVP_EncryptUpdate(cipher.get(), nullptr, &written, box.bound.data(), static_cast<int>(box.bound.size())) != 1 ||
        EVP_EncryptUpdate(cipher.get(), box.sealed.data(), &written, plain.bytes.data(),
                          static_cast<int>(plain.bytes.size())) != 1 ||
        EVP_EncryptFinal_ex(cipher.get(), box.sealed.data() + written, &end) != 1 ||
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(tagBytes),
                            box.sealed.data() + plain.bytes.size()) != 1) {
        return fail(RecoveryError::CryptoFailed);
    }
    seal::FieldWriter file;
    file.raw(box.bound);
    file.f32(box.sealed);
    const seal::Hash checksum = seal::sha256(file.bytes());
    file.f16(checksum.bytes());
    return armoured(file.bytes());
}

Result<RecoveryKeys, RecoveryError> readRecoveryFile(std::string_view text, ByteView passphrase)
{
    const auto box = parseRecoveryFile(text);
    if (!box) {
        return fail(box.error());
    }
    Wiped key{Bytes(keyBytes)};
    if (!deriveKey(*box, passphrase, key.bytes)) {
        return fail(RecoveryError::CryptoFailed);
    }
    const std::size_t size = box->sealed.size() - tagBytes;
    Wiped plain{Bytes(size)};
    Bytes tag(box->sealed.end() - static_cast<std::ptrdiff_t>(tagBytes), box->sealed.end());
    const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    int written = 0;
    int end = 0;
    if (!cipher ||
        EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, key.bytes.data(), box->nonce.data()) != 1 ||
        EVP_DecryptUpdate(cipher.get(), nullptr, &written, box->bound.data(), static_cast<int>(box->bound.size())) !=
            1 ||
        EVP_DecryptUpdate(cipher.get(), plain.bytes.data(), &written, box->sealed.data(), static_cast<int>(size)) !=
            1 ||
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(tagBytes), tag.data()) != 1) {
        return fail(RecoveryError::CryptoFailed);
    }
    // OpenSSL compares the tag in constant time.
    if (EVP_DecryptFinal_ex(cipher.get(), plain.bytes.data() + written, &end) != 1) {
        return fail(RecoveryError::WrongPassphrase);
    }
    return parseRecoveryContent(plain.bytes);
}

} // namespace sealdesk::client
