#include "ui/settings/roledialog.h"

#include "ui/refusaltext.h"
#include "ui/roletext.h"
#include "ui/theme/controls.h"
#include "ui/theme/notice.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;
using wire::Permission;

namespace {

constexpr QSize roleDialogSize(520, 620);
constexpr int longestRoleName = 40;
constexpr int sentenceIndent = 26; // under the box's own text

} // namespace

RoleDialog::RoleDialog(client::RoleAdmin &roles, const QString &role, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_roles(roles), m_role(role), m_problem(new Notice(theme, Notice::Kind::Danger, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const wire::in::RoleEntry *entry = roles.role(role);
    m_fixed = entry != nullptr && (entry->builtIn || !roles.mayGive(*entry));
    m_version = entry != nullptr ? entry->version : 0;
    setWindowTitle(entry != nullptr ? tr("Role") : tr("New role"));
    identify(this, u"roleDialog"_s, windowTitle());
    m_problem->setObjectName(u"roleProblem"_s);
    resize(roleDialogSize);
    build(entry);
    connect(&roles, &client::RoleAdmin::saved, this, [this] {
        if (m_saving) {
            accept();
        }
    });
    connect(&roles, &client::RoleAdmin::actionRefused, this, &RoleDialog::refused);
    connect(&roles, &client::RoleAdmin::rolesChanged, this, &RoleDialog::follow);
}

void RoleDialog::build(const wire::in::RoleEntry *entry)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(0);
    column->addWidget(m_problem);
    column->addSpacing(grid::half);
    m_name = addField(column, tr("Name of the role"), u"roleName"_s, this);
    m_name->setMaxLength(longestRoleName);
    m_name->setText(entry != nullptr ? roleText(entry->role, entry->name) : QString());
    m_name->setReadOnly(m_fixed);
    if (m_fixed && entry != nullptr) {
        column->addWidget(textBlock(entry->builtIn ? tr("Built-in roles cannot be changed. Make a new one instead.")
                                                   : tr("This role may do more than yours, so you cannot change it."),
                                    this, TextSize::Small, Ink::Muted));
    }
    column->addSpacing(grid::gap);
    column->addWidget(buildPermissions(entry), 1);
    column->addSpacing(grid::page);
    QHBoxLayout *buttons = buttonRow();
    QPushButton *cancel = pushButton(m_fixed ? tr("Close") : tr("Cancel"), u"cancelRole"_s, this);
    m_save = pushButton(tr("Save role"), u"saveRole"_s, this, ButtonKind::Primary);
    m_save->setVisible(!m_fixed);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &RoleDialog::save);
    m_name->setFocus();
}

QWidget *RoleDialog::buildPermissions(const wire::in::RoleEntry *entry)
{
    auto *area = new QScrollArea(this);
    identify(area, u"rolePermissions"_s, tr("What the role allows"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *list = new QWidget(area);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const Permission permission : wire::allPermissions) {
        const QString id(wire::toString(permission));
        auto *box = new QCheckBox(permissionName(permission), list);
        identify(box, u"permission_"_s + id, permissionName(permission));
        QString sentence = permissionText(permission);
        if (entry != nullptr) {
            box->setChecked(std::find(entry->permissions.begin(), entry->permissions.end(), id) !=
                            entry->permissions.end());
        }
        const bool mayGive = m_roles.mayGive(permission);
        if (!mayGive && !m_fixed) {
            sentence = tr("%1 Your own role does not allow it, so you cannot give it.").arg(sentence);
        }
        box->setEnabled(mayGive && !m_fixed);
        box->setAccessibleDescription(sentence);
        QLabel *words = textBlock(sentence, list, TextSize::Small, Ink::Muted);
        auto *row = new QHBoxLayout;
        row->setContentsMargins(0, 0, 0, grid::half);
        row->addSpacing(sentenceIndent);
        row->addWidget(words, 1);
        column->addWidget(box);
        column->addLayout(row);
        m_boxes.append(box);
    }
    column->addStretch();
    // Who may change the rules may see them: the one box comes with the other.
    QCheckBox *change = m_boxes[static_cast<int>(Permission::ManagePolicy)];
    QCheckBox *see = m_boxes[static_cast<int>(Permission::ViewPolicy)];
    connect(change, &QCheckBox::toggled, see, [see](bool on) {
        if (on) {
            see->setChecked(true);
        }
    });
    connect(see, &QCheckBox::toggled, change, [change](bool on) {
        if (!on) {
            change->setChecked(false);
        }
    });
    area->setWidget(list);
    return area;
}

void RoleDialog::save()
{
    m_problem->setText({});
    if (m_name->text().trimmed().isEmpty()) {
        m_problem->setText(tr("Please give the role a name."));
        m_name->setFocus();
        return;
    }
    policy::Permissions permissions;
    for (const Permission permission : wire::allPermissions) {
        if (m_boxes[static_cast<int>(permission)]->isChecked()) {
            permissions.add(permission);
        }
    }
    m_saving = m_roles.save(m_role, m_name->text(), permissions, m_version);
    m_save->setEnabled(!m_saving);
    if (!m_saving) {
        m_problem->setText(tr("There is no connection to the relay. Please try again in a moment."));
    }
}

void RoleDialog::refused(const client::RefusedAction &why)
{
    if (!m_saving) {
        return;
    }
    m_saving = false;
    m_save->setEnabled(true);
    switch (why.code) {
    case wire::Refusal::NameTaken:
        m_problem->setText(tr("A role with this name, or one that looks like it, exists already."));
        m_name->setFocus();
        return;
    case wire::Refusal::BadName:
        m_problem->setText(tr("This name cannot be used for a role. Use up to 40 letters of one script."));
        m_name->setFocus();
        return;
    case wire::Refusal::ChangedMeanwhile:
        m_problem->setText(tr("Somebody else has changed this role in the meantime. What you chose is still here; if "
                              "you save again, it replaces their change."));
        return;
    default:
        m_problem->setText(refusalText(why));
        return;
    }
}

void RoleDialog::follow()
{
    if (const wire::in::RoleEntry *entry = m_roles.role(m_role)) {
        m_version = entry->version;
    }
}

} // namespace sealdesk::ui
