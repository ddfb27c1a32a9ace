// FormField: one answer: its label, the masked value, the reveal button. The bytes go from locked
// memory to SecretFieldView's pixels without passing through here; names for assistive technology say
// which field it is, never what is in it.
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/client/formrequest.h"

class QLabel;

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
    // Nobody holds a button longer than this on purpose.
    static constexpr int longestHoldMs = 60'000;

    FormField(client::FormDesk &forms, QString request, const client::FieldInfo &info, const Theme &theme,
              QWidget *parent = nullptr);

    // Pixels go now; the field shows nothing any more.
    void wipe();

Q_SIGNALS:
    // The reveal could not be recorded, so it did not happen.
    void cannotReveal();

private:
    void reveal(int longestMs);
    void mask();
    [[nodiscard]] bool hasAnswer() const;

    client::FormDesk &m_forms;
    QString m_request;
    QString m_field;
    SecretFieldView *m_view;
    RevealButton *m_button;
    QTimer m_hide;
};

} // namespace sealdesk::ui
