// FormField: one answer: its label, the masked value, the ways to see it: reveal it, read it in large parts,
// and copy it where the organisation allows that. The bytes go from locked memory to SecretFieldView's pixels
// without passing through here; names for assistive technology say which field it is, never what is in it.
#pragma once

#include <QWidget>

#include "core/client/formrequest.h"
#include "core/protocol/wire.h"

class QPushButton;

namespace sealdesk::client {
class FormDesk;
}

namespace sealdesk::ui {

class GroupReader;
class RevealButton;
class SecretClipboard;
class SecretFieldView;
class Theme;

class FormField final : public QWidget {
    Q_OBJECT
public:
    enum class Obstacle { NotRecorded, NoLockedPixels, NoLockedMemory };
    struct Parts {
        client::FormDesk &forms;
        SecretClipboard &clipboard;
        const Theme &theme;
    };

    FormField(const Parts &parts, QString request, const client::FieldInfo &info, QWidget *parent = nullptr);

    // Pixels go now; the field shows nothing any more.
    void wipe();

Q_SIGNALS:
    void cannotReveal(sealdesk::ui::FormField::Obstacle why);
    void copied(int seconds);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildReader();
    void join();
    void applyRules();
    // True when the relay was told: first the record, then the pixels.
    [[nodiscard]] bool record(wire::RevealWay way);
    void reveal(wire::RevealWay way, int longestMs);
    void read(bool on);
    void copy();
    [[nodiscard]] bool hasAnswer() const;

    Parts m;
    QString m_request;
    client::FieldInfo m_info;
    QWidget *m_frame;
    SecretFieldView *m_view;
    RevealButton *m_button;
    QPushButton *m_read;
    QPushButton *m_copy;
    GroupReader *m_reader = nullptr;
};

} // namespace sealdesk::ui
