// RolesPage: the roles of the organisation: what each allows, and those that are made here.
#pragma once

#include "ui/settings/settingspage.h"

#include "core/client/roleadmin.h"

class QLabel;
class QPushButton;

namespace sealdesk::ui {

class Notice;
class RolesModel;
class TableView;

class RolesPage final : public SettingsPage {
    Q_OBJECT
public:
    RolesPage(client::RoleAdmin &roles, const Theme &theme, QWidget *parent = nullptr);

private:
    [[nodiscard]] const wire::in::RoleEntry *chosen() const;
    void refresh();
    void showChosen();
    void edit(const QString &role);
    void remove();

    client::RoleAdmin &m_roles;
    const Theme &m_theme;
    RolesModel *m_model;
    TableView *m_table;
    Notice *m_problem;
    QLabel *m_allows;
    QPushButton *m_change;
    QPushButton *m_delete;
    bool m_deleting = false;
};

} // namespace sealdesk::ui
