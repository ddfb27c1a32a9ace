#include "ui/settings/changeroledialog.h"

#include "core/client/roleadmin.h"
#include "ui/roletext.h"
#include "ui/settings/rolebox.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int changeRoleWidth = 420;

} // namespace

ChangeRoleDialog::ChangeRoleDialog(const client::RoleAdmin &roles, const wire::in::OperatorEntry &who, QWidget *parent)
    : QDialog(parent), m_roles(roles), m_box(new RoleBox(roles, this)),
      m_allows(textBlock({}, this, TextSize::Small, Ink::Muted))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change role"));
    identify(this, u"changeRoleDialog"_s, tr("Change role"));
    identify(m_box, u"changeRoleBox"_s, tr("Role"));
    m_allows->setObjectName(u"changeRoleAllows"_s);
    setFixedWidth(changeRoleWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(0);
    column->addWidget(
        textBlock(tr("The session of %1 ends at once. The new role holds from the next sign-in.").arg(who.name), this));
    column->addSpacing(grid::page);
    addFieldLabel(column, tr("Role"), m_box);
    column->addWidget(m_allows);
    column->addSpacing(grid::page);
    QHBoxLayout *buttons = buttonRow();
    QPushButton *cancel = pushButton(tr("Cancel"), u"cancelChangeRole"_s, this);
    QPushButton *change = pushButton(tr("Change role"), u"confirmChangeRole"_s, this, ButtonKind::Primary);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(change);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(change, &QPushButton::clicked, this, &QDialog::accept);
    const auto follow = [this, change, now = who.role] {
        showRole();
        change->setEnabled(!role().isEmpty() && role() != now);
    };
    connect(m_box, &QComboBox::currentIndexChanged, this, follow);
    m_box->choose(who.role);
    follow();
    m_box->setFocus();
}

QString ChangeRoleDialog::role() const { return m_box->role(); }

void ChangeRoleDialog::showRole()
{
    const wire::in::RoleEntry *entry = m_roles.role(role());
    QStringList names;
    if (entry != nullptr) {
        for (const QString &name : entry->permissions) {
            if (const auto permission = wire::permissionFromString(name)) {
                names.append(permissionName(*permission));
            }
        }
    }
    m_allows->setText(names.isEmpty() ? tr("This role allows nothing.")
                                      : tr("It allows: %1.").arg(QLocale().createSeparatedList(names)));
    adjustSize();
}

} // namespace sealdesk::ui
