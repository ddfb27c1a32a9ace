#include "ui/secureform/secretmimedata.h"

#include "core/base/bytes.h"

#include <QVariant>

#include <array>
#include <utility>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString textFormat() { return u"text/plain"_s; }

// Klipper and those that follow it; Windows' clipboard history, cloud clipboard and monitors. macOS is told by
// secret::markClipboardConcealed().
QByteArray markOf(const QString &type)
{
    QByteArray no(4, '\0'); // a DWORD
    if (type == u"x-kde-passwordManagerHint"_s) {
        return "secret"_qba;
    }
    if (type == uR"(application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing")"_s) {
        return "1"_qba;
    }
    if (type == uR"(application/x-qt-windows-mime;value="CanIncludeInClipboardHistory")"_s ||
        type == uR"(application/x-qt-windows-mime;value="CanUploadToCloudClipboard")"_s) {
        return no;
    }
    return {};
}

} // namespace

SecretMimeData::SecretMimeData(secret::SecretBuffer value) : m_value(std::move(value)) {}

SecretMimeData::~SecretMimeData() = default;

void SecretMimeData::wipe() { m_value.wipe(); }

QStringList SecretMimeData::formats() const
{
    if (m_value.isEmpty()) {
        return {};
    }
    return
    {
        textFormat(), u"x-kde-passwordManagerHint"_s,
#if defined(Q_OS_WIN)
            uR"(application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing")"_s,
            uR"(application/x-qt-windows-mime;value="CanIncludeInClipboardHistory")"_s,
            uR"(application/x-qt-windows-mime;value="CanUploadToCloudClipboard")"_s
#endif
    };
}

bool SecretMimeData::hasFormat(const QString &type) const { return formats().contains(type); }

QVariant SecretMimeData::retrieveData(const QString &type, QMetaType) const
{
    if (m_value.isEmpty()) {
        return {};
    }
    if (type != textFormat()) {
        return markOf(type);
    }
    QVariant answer;
    m_value.withBytes([&answer](ByteView bytes) {
        // No copy: the array only points into locked memory, for as long as the platform hands it over.
        answer = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()),
                                         static_cast<qsizetype>(bytes.size()) - 1);
    });
    return answer;
}

} // namespace sealdesk::ui
