#include "ui/settings/rolesmodel.h"

#include "ui/roletext.h"

namespace sealdesk::ui {

void RolesModel::setEntries(QList<wire::in::RoleEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

const wire::in::RoleEntry *RolesModel::entry(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_entries.size() ? &m_entries[index.row()] : nullptr;
}

QModelIndex RolesModel::indexOf(const QString &role) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].role == role) {
            return index(row, 0);
        }
    }
    return {};
}

int RolesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int RolesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RolesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole) {
        return {};
    }
    const wire::in::RoleEntry &entry = m_entries[index.row()];
    switch (index.column()) {
    case Name:
        return roleText(entry.role, entry.name);
    case Use:
        return tr("%n operator(s)", nullptr, static_cast<int>(entry.usedBy));
    case Kind:
        return entry.builtIn ? tr("Built in") : tr("Made here");
    default:
        return {};
    }
}

QVariant RolesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Role");
    case Use:
        return tr("In use by");
    case Kind:
        return tr("Kind");
    default:
        return {};
    }
}

} // namespace sealdesk::ui
