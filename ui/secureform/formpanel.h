// FormPanel: one form request in the details: its state as words and steps, the answers masked while
// they are held, and the buttons to withdraw or erase. After the purge only the words remain. The
// values themselves never pass through here: see FormField.
#pragma once

#include <QWidget>

#include "core/client/formdesk.h"
#include "ui/secureform/formfield.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sealdesk::ui {

class Notice;
class SecretClipboard;
class StepsView;
class Theme;

class FormPanel final : public QWidget {
    Q_OBJECT
public:
    FormPanel(client::FormDesk &forms, SecretClipboard &clipboard, QString request, const Theme &theme,
              QWidget *parent = nullptr);

    [[nodiscard]] QString request() const { return m_request; }
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showFields(const client::FormRequest &request);
    void dropFields();
    [[nodiscard]] static QString obstacleText(FormField::Obstacle why);
    [[nodiscard]] QString explanation(const client::FormRequest &request) const;

    client::FormDesk &m_forms;
    SecretClipboard &m_clipboard;
    QString m_request;
    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_state;
    StepsView *m_steps;
    QLabel *m_words;
    QLabel *m_capture; // where the system cannot keep captures away
    Notice *m_problem;
    QVBoxLayout *m_fieldColumn;
    QList<FormField *> m_fields;
    QPushButton *m_withdraw;
    QPushButton *m_erase;
};

} // namespace sealdesk::ui
