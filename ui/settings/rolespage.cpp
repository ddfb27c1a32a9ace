#include "ui/settings/rolespage.h"

#include "ui/refusaltext.h"
#include "ui/roletext.h"
#include "ui/settings/confirmdialog.h"
#include "ui/settings/roledialog.h"
#include "ui/settings/rolesmodel.h"
#include "ui/settings/tableview.h"
#include "ui/theme/controls.h"
#include "ui/theme/notice.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;
using client::RoleAdmin;

RolesPage::RolesPage(RoleAdmin &roles, const Theme &theme, QWidget *parent)
    : SettingsPage(tr("Roles"),
                   tr("A role says what an operator may do. What it does not name, nobody with it may do."), parent),
      m_roles(roles), m_theme(theme), m_model(new RolesModel(this)),
      m_table(new TableView(u"roles"_s, tr("Role list"), this)),
      m_problem(new Notice(theme, Notice::Kind::Danger, this)), m_allows(textBlock({}, this)),
      m_change(pushButton(tr("Change…"), u"changeRole"_s, this)),
      m_delete(pushButton(tr("Delete…"), u"deleteRole"_s, this))
{
    setObjectName(u"rolesPage"_s);
    m_problem->setObjectName(u"rolesProblem"_s);
    m_allows->setObjectName(u"roleAllows"_s);
    body()->addWidget(m_problem);
    body()->addSpacing(grid::half);
    m_table->setModel(m_model);
    body()->addWidget(m_table, 1);
    body()->addSpacing(grid::gap);
    body()->addWidget(m_allows);
    body()->addSpacing(grid::gap);
    QHBoxLayout *buttons = buttonRow();
    QPushButton *add = pushButton(tr("New role…"), u"newRole"_s, this, ButtonKind::Primary);
    add->setAccessibleName(tr("New role"));
    buttons->addWidget(add);
    buttons->addWidget(m_change);
    buttons->addWidget(m_delete);
    buttons->addStretch();
    body()->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const auto *role = chosen()) {
            edit(role->role);
        }
    });
    connect(m_delete, &QPushButton::clicked, this, &RolesPage::remove);
    connect(m_table, &QTreeView::doubleClicked, m_change, &QPushButton::click);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RolesPage::showChosen);
    connect(&roles, &RoleAdmin::rolesChanged, this, &RolesPage::refresh);
    connect(&roles, &RoleAdmin::saved, this, [this] { m_deleting = false; });
    connect(&roles, &RoleAdmin::actionRefused, this, [this](const client::RefusedAction &why) {
        if (std::exchange(m_deleting, false)) { // what was asked in the editor is answered there
            m_problem->setText(refusalText(why));
        }
    });
    refresh();
    roles.refresh();
}

const wire::in::RoleEntry *RolesPage::chosen() const { return m_model->entry(m_table->currentIndex()); }

void RolesPage::refresh()
{
    const auto *before = chosen();
    const QString id = before != nullptr ? before->role : QString();
    m_model->setEntries(m_roles.roles());
    QModelIndex row = m_model->indexOf(id);
    if (!row.isValid() && m_model->rowCount() > 0) {
        row = m_model->index(0, 0);
    }
    if (row.isValid()) {
        m_table->setCurrentIndex(row);
    }
    showChosen();
}

void RolesPage::showChosen()
{
    const auto *role = chosen();
    const bool mayChange = role != nullptr && !role->builtIn && m_roles.mayGive(*role);
    m_change->setEnabled(role != nullptr);
    m_change->setText(mayChange ? tr("Change…") : tr("Show…"));
    m_delete->setEnabled(mayChange && role->usedBy == 0);
    QString text;
    if (role != nullptr) {
        QStringList names;
        for (const QString &name : role->permissions) {
            if (const auto permission = wire::permissionFromString(name)) {
                names.append(permissionName(*permission));
            }
        }
        text = names.isEmpty() ? tr("This role allows nothing.")
                               : tr("It allows: %1.").arg(QLocale().createSeparatedList(names));
        m_delete->setToolTip(role->builtIn      ? tr("Built-in roles cannot be deleted.")
                             : role->usedBy > 0 ? tr("Somebody still has this role.")
                             : !mayChange       ? tr("This role may do more than yours.")
                                                : QString());
    }
    m_allows->setText(text);
}

void RolesPage::edit(const QString &role)
{
    m_problem->setText({});
    auto *dialog = new RoleDialog(m_roles, role, m_theme, this);
    dialog->open();
}

void RolesPage::remove()
{
    const auto *role = chosen();
    if (role == nullptr) {
        return;
    }
    m_problem->setText({});
    auto *dialog = new ConfirmDialog({tr("Delete role"),
                                      tr("The role “%1” is deleted. Nobody has it at the moment.").arg(role->name),
                                      tr("Delete role")},
                                     this);
    connect(dialog, &QDialog::accepted, this,
            [this, id = role->role, version = role->version] { m_deleting = m_roles.remove(id, version); });
    dialog->open();
}

} // namespace sealdesk::ui
