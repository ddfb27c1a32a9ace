#include "ui/secureform/secretclipboard.h"

#include "core/secret/clipboardmark.h"
#include "ui/secureform/secretmimedata.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace sealdesk::ui {

SecretClipboard::SecretClipboard(QObject *parent) : QObject(parent)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { clear(); });
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &SecretClipboard::onClipboardChanged);
    // Qt hands what it still has to a clipboard manager when it quits.
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, [this] { clear(); });
}

SecretClipboard::~SecretClipboard() { clear(); }

void SecretClipboard::offer(secret::SecretBuffer value, const QString &request, const QString &field, int seconds)
{
    clear();
    auto *data = new SecretMimeData(std::move(value));
    QGuiApplication::clipboard()->setMimeData(data); // which owns it from now on
    secret::markClipboardConcealed();
    m_data = data;
    m_request = request;
    m_field = field;
    m_limit.start(seconds * 1000);
}

bool SecretClipboard::holdsSomething() const { return !m_request.isEmpty(); }

void SecretClipboard::clear(const QString &request)
{
    if (!holdsSomething() || (!request.isEmpty() && request != m_request)) {
        return;
    }
    if (m_data) {
        m_data->wipe();
        QGuiApplication::clipboard()->clear();
    }
    finish();
}

void SecretClipboard::onClipboardChanged()
{
    if (holdsSomething() && !m_data) {
        finish(); // another program's turn: Qt has dropped ours
    }
}

void SecretClipboard::finish()
{
    m_limit.stop();
    const QString request = std::exchange(m_request, {});
    const QString field = std::exchange(m_field, {});
    if (!request.isEmpty()) {
        Q_EMIT cleared(request, field);
    }
}

} // namespace sealdesk::ui
