// MaskingPage: an administrator switches the masking of card numbers off for a time, and on again. This device signs;
// the relay and every console check. Says first what it means.
#pragma once

#include "ui/settings/settingspage.h"

#include "core/client/maskingdesk.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace sealdesk::ui {

class Notice;

class MaskingPage final : public SettingsPage {
    Q_OBJECT
public:
    MaskingPage(client::MaskingDesk &desk, const Theme &theme, QWidget *parent = nullptr);

private:
    void refresh();

    client::MaskingDesk &m_desk;
    Notice *m_state;
    Notice *m_problem;
    QLabel *m_warning;
    QComboBox *m_time;
    QCheckBox *m_understood;
    QPushButton *m_off;
    QPushButton *m_on;
};

} // namespace sealdesk::ui
