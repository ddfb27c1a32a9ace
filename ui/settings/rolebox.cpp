#include "ui/settings/rolebox.h"

#include "core/client/roleadmin.h"
#include "ui/roletext.h"

#include <QStandardItemModel>

namespace sealdesk::ui {

RoleBox::RoleBox(const client::RoleAdmin &roles, QWidget *parent) : QComboBox(parent), m_roles(roles)
{
    connect(&roles, &client::RoleAdmin::rolesChanged, this, &RoleBox::fill);
    fill();
}

void RoleBox::fill()
{
    const QString before = role();
    clear();
    for (const wire::in::RoleEntry &entry : m_roles.roles()) {
        addItem(roleText(entry.role, entry.name), entry.role);
        if (m_roles.mayGive(entry)) {
            continue;
        }
        // Shown, so that nobody looks for it in vain; the reason is its tool tip.
        if (auto *const items = qobject_cast<QStandardItemModel *>(model())) {
            QStandardItem *const item = items->item(count() - 1);
            item->setEnabled(false);
            item->setToolTip(tr("This role may do more than yours."));
        }
    }
    choose(before);
}

void RoleBox::choose(const QString &role)
{
    if (const int index = findData(role); index >= 0) {
        setCurrentIndex(index);
    }
}

} // namespace sealdesk::ui
