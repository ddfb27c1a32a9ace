#include "app/relay/auditformat.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace sealdesk::relay {

using namespace Qt::StringLiterals;
using audit::Finding;
using audit::StoredEntry;

namespace {

// The columns, in their order.
std::array<std::pair<QLatin1StringView, QString>, 11> fieldsOf(const StoredEntry &entry)
{
    return {{{"seq"_L1, QString::number(entry.seq)},
             {"time"_L1, timeText(entry.atMs)},
             {"actor"_L1, entry.actor},
             {"action"_L1, entry.action},
             {"outcome"_L1, entry.outcome},
             {"origin"_L1, entry.origin},
             {"device"_L1, entry.device},
             {"resource_kind"_L1, entry.resourceKind},
             {"resource"_L1, entry.resource},
             {"detail"_L1, entry.detail},
             {"hash"_L1, QString::fromLatin1(entry.hash.toHex())}}};
}

// Somebody may have written into the database by hand: nothing of it drives a terminal.
QString printable(QString text)
{
    for (QChar &c : text) {
        c = c.isPrint() ? c : QChar(QChar::ReplacementCharacter);
    }
    return text;
}

QString csvCell(const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front())) {
        cell.prepend(u'\'');
    }
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')) {
        return u'"' % cell.replace(u'"', u"\"\""_s) % u'"';
    }
    return cell;
}

QString wordsOf(Finding finding)
{
    switch (finding) {
    case Finding::FailedLoginsOfAddress:
        return u"failed sign-ins from the address"_s;
    case Finding::FailedLoginsOfAccount:
        return u"failed sign-ins to the account"_s;
    case Finding::LockedOut:
        return u"lockouts of the account"_s;
    case Finding::RulesChanged:
        return u"changes of rules by"_s;
    case Finding::MaskingOff:
        return u"card masking switched off by"_s;
    case Finding::RightsChanged:
        return u"changes of accounts or roles by"_s;
    case Finding::AccessRescued:
        return u"access rescued on the host"_s;
    case Finding::SecondFactorReset:
        return u"second factors reset by"_s;
    case Finding::DeviceEnrolled:
        return u"approvals of the device"_s;
    case Finding::OrganisationKey:
        return u"changes of the organisation's key by"_s;
    case Finding::RefusedMessages:
        return u"messages refused of"_s;
    case Finding::ManyReveals:
        return u"answers revealed or copied by"_s;
    case Finding::Unconfirmed:
        return u"forms whose erasure nobody confirmed"_s;
    case Finding::ExchangeLost:
        return u"losses of the secure-form server"_s;
    case Finding::RelayDown:
        return u"starts of the relay without an end before"_s;
    case Finding::CopyFailed:
        return u"checkpoints that their second place did not take"_s;
    case Finding::BackupFailed:
        return u"backups or drills that failed"_s;
    case Finding::Clock:
        return u"times the host's clock was set, or not held to a source of time"_s;
    case Finding::Certificate:
        return u"warnings about the TLS certificate: it ends soon, or a new one could not be used"_s;
    case Finding::NotPruned:
        return u"old entries kept because they do not fit what was signed of them: run audit verify"_s;
    }
    return {};
}

} // namespace

QString timeText(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs); }

QString tailLine(const StoredEntry &entry)
{
    QStringList parts{QString::number(entry.seq), timeText(entry.atMs), entry.action, entry.outcome};
    for (const auto &[name, value] : {std::pair("actor"_L1, entry.actor), std::pair("origin"_L1, entry.origin),
                                      std::pair("device"_L1, entry.device)}) {
        if (!value.isEmpty()) {
            parts += name % u'=' % value;
        }
    }
    if (!entry.resource.isEmpty()) {
        parts += entry.resourceKind % u'=' % entry.resource;
    }
    if (!entry.detail.isEmpty()) {
        parts += entry.detail;
    }
    return printable(parts.join(u' '));
}

QByteArray jsonLine(const StoredEntry &entry)
{
    QJsonObject object;
    for (const auto &[name, value] : fieldsOf(entry)) {
        object.insert(name, value);
    }
    object.insert("seq"_L1, entry.seq);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray csvHead()
{
    QStringList names;
    for (const auto &[name, value] : fieldsOf({})) {
        names += QString(name);
    }
    return names.join(u',').toUtf8() + "\r\n";
}

QByteArray csvLine(const StoredEntry &entry)
{
    QStringList cells;
    for (const auto &[name, value] : fieldsOf(entry)) {
        cells += csvCell(value);
    }
    return cells.join(u',').toUtf8() + "\r\n";
}

QStringList reportLines(const audit::Report &report, const QString &heading)
{
    QStringList lines{heading, u"Entries: %1"_s.arg(report.entries()), {}, u"What stands out:"_s};
    const auto findings = report.findings();
    for (const audit::Found &found : findings) {
        const QString what =
            found.who.isEmpty() ? wordsOf(found.finding) : QString(wordsOf(found.finding) % u' ' % found.who);
        lines += printable(
            u"  %1 × %2 (from entry %3 on)"_s.arg(QString::number(found.count), what, QString::number(found.firstSeq)));
    }
    if (findings.empty()) {
        lines += u"  nothing"_s;
    }
    if (report.overflowed()) {
        lines += u"  more addresses and accounts than can be told apart: see audit export"_s;
    }
    lines += {QString(), u"All actions:"_s};
    for (const auto &[what, count] : report.counts()) {
        const QString failed = what.second == "ok"_L1 ? QString() : QString(u", "_s % what.second);
        lines += printable(u"  %1 × %2%3"_s.arg(QString::number(count), what.first, failed));
    }
    return lines;
}

} // namespace sealdesk::relay
