// FormField: one answer: its label, the masked value, the reveal button. The bytes go from locked
// memory to SecretFieldView's pixels without passing through here; names for assistive technology say
// which field it is, never what is in it.
#pragma once

#include <QWidget>

#include "core/client/formrequest.h"

namespace sealdesk::client {
class FormDesk;
}

namespace sealdesk::ui {

class RevealButton;
class SecretFieldView;
class Theme;

class FormField final : public QWidget {
    Q_OBJECT
public:
    static constexpr int timedRevealMs = 10'000;
    enum class Obstacle { NotRecorded, NoLockedPixels };

    FormField(client::FormDesk &forms, QString request, const client::FieldInfo &info, const Theme &theme,
              QWidget *parent = nullptr);

    // Pixels go now; the field shows nothing any more.
    void wipe();

Q_SIGNALS:
    void cannotReveal(sealdesk::ui::FormField::Obstacle why);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void reveal(int longestMs);
    [[nodiscard]] bool hasAnswer() const;

    client::FormDesk &m_forms;
    QString m_request;
    QString m_field;
    const Theme &m_theme;
    QWidget *m_frame;
    SecretFieldView *m_view;
    RevealButton *m_button;
};

} // namespace sealdesk::ui
