#include "core/audit/checkpoint.h"

#include "core/audit/canonical.h"

#include <QStringList>
#include <QtEndian>

namespace sealdesk::audit {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view context = "sealdesk-audit-checkpoint-1";
constexpr auto head = "sealdesk-audit-checkpoint-1"_L1;
constexpr qsizetype signatureBytes = 64;
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

ByteView viewOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

QByteArray signedForm(const Checkpoint &checkpoint)
{
    QByteArray form;
    for (const qint64 number : {checkpoint.seq, checkpoint.atMs}) {
        const quint64 big = qToBigEndian(static_cast<quint64>(number));
        form.append(reinterpret_cast<const char *>(&big), sizeof big);
    }
    return form + checkpoint.hash;
}

} // namespace

std::optional<Checkpoint> Checkpoint::make(const AuditKey &key, qint64 seq, qint64 atMs, const QByteArray &hash)
{
    Checkpoint checkpoint{seq, atMs, hash, {}};
    const auto signature = key.sign(context, viewOf(signedForm(checkpoint)));
    if (!signature.ok() || hash.size() != hashBytes) {
        return std::nullopt;
    }
    const ByteView bytes = signature->bytes();
    checkpoint.signature =
        QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    return checkpoint;
}

bool Checkpoint::isSignedBy(const AuditPublicKey &key) const
{
    const auto bytes = seal::Signature::fromBytes(viewOf(signature));
    return bytes && hash.size() == hashBytes && key.verify(context, viewOf(signedForm(*this)), *bytes);
}

QString Checkpoint::line() const
{
    return u"%1 seq=%2 at=%3 hash=%4 signature=%5"_s.arg(head).arg(seq).arg(atMs).arg(
        QString::fromLatin1(hash.toHex()), QString::fromLatin1(signature.toBase64(base64)));
}

std::optional<Checkpoint> Checkpoint::fromLine(QStringView text)
{
    const auto parts = text.split(u' ');
    if (parts.size() != 5 || parts[0] != head || !parts[1].startsWith("seq="_L1) || !parts[2].startsWith("at="_L1) ||
        !parts[3].startsWith("hash="_L1) || !parts[4].startsWith("signature="_L1)) {
        return std::nullopt;
    }
    bool seqIsNumber = false;
    bool timeIsNumber = false;
    Checkpoint checkpoint;
    checkpoint.seq = parts[1].sliced(4).toLongLong(&seqIsNumber);
    checkpoint.atMs = parts[2].sliced(3).toLongLong(&timeIsNumber);
    checkpoint.hash = QByteArray::fromHex(parts[3].sliced(5).toLatin1());
    checkpoint.signature = QByteArray::fromBase64(parts[4].sliced(10).toLatin1(), base64);
    // Written again it must be the same: one checkpoint has one spelling.
    const bool good = seqIsNumber && timeIsNumber && checkpoint.seq > 0 && checkpoint.hash.size() == hashBytes &&
                      checkpoint.signature.size() == signatureBytes && checkpoint.line() == text;
    return good ? std::optional(checkpoint) : std::nullopt;
}

} // namespace sealdesk::audit
