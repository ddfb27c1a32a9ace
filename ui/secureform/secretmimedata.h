// SecretMimeData: one answer for the system's clipboard, given out only when another program pastes it,
// straight from locked memory as bytes, never as a QString; marked as secret for clipboard managers.
//
// What it cannot help: what was pasted is in the other program; the toolkit's connection buffer and the display
// server keep the bytes of a paste for a while.
#pragma once

#include "core/secret/secretbuffer.h"

#include <QMimeData>

namespace sealdesk::ui {

class SecretMimeData final : public QMimeData {
    Q_OBJECT
public:
    // The value and one zero byte after it: some readers of bytes look for an end.
    explicit SecretMimeData(secret::SecretBuffer value);
    ~SecretMimeData() override;

    // From now on there is nothing to paste.
    void wipe();

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &type) const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &type, QMetaType wanted) const override;

private:
    secret::SecretBuffer m_value;
};

} // namespace sealdesk::ui
