// OrganisationKeyPage: where the organisation's key lies, its recovery file, the rotation, keeping it offline.
#pragma once

#include "ui/settings/settingspage.h"

#include "core/client/organisationdesk.h"

class QLabel;
class QPushButton;

namespace sealdesk::ui {

class Notice;

class OrganisationKeyPage final : public SettingsPage {
    Q_OBJECT
public:
    OrganisationKeyPage(client::OrganisationDesk &desk, const Theme &theme, QWidget *parent = nullptr);

private:
    void refresh();
    void ask(client::KeyTask task);
    void onFinished(client::KeyTask task);
    void onFailed(const client::KeyFailure &why);

    client::OrganisationDesk &m_desk;
    const Theme &m_theme;
    Notice *m_news;
    QLabel *m_current;
    QLabel *m_next;
    QLabel *m_place;
    QPushButton *m_save;
    QPushButton *m_restore;
    QPushButton *m_rotate;
    QPushButton *m_offline;
};

} // namespace sealdesk::ui
