// RoleBox: a choice among the roles that this operator may give.
#pragma once

#include <QComboBox>

namespace sealdesk::client {
class RoleAdmin;
}

namespace sealdesk::ui {

class RoleBox final : public QComboBox {
    Q_OBJECT
public:
    RoleBox(const client::RoleAdmin &roles, QWidget *parent = nullptr);
    // Before it was changed by a person, the choice follows the list when it comes; later it stays.
    void choose(const QString &role);
    [[nodiscard]] QString role() const { return currentData().toString(); }

private:
    void fill();

    const client::RoleAdmin &m_roles;
};

} // namespace sealdesk::ui
