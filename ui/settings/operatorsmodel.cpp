#include "ui/settings/operatorsmodel.h"

#include "ui/roletext.h"

#include <algorithm>

namespace sealdesk::ui {

void OperatorsModel::setEntries(QList<wire::in::OperatorEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

const wire::in::OperatorEntry *OperatorsModel::entry(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_entries.size() ? &m_entries[index.row()] : nullptr;
}

QModelIndex OperatorsModel::indexOf(const QString &operatorId) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].operatorId == operatorId) {
            return index(row, 0);
        }
    }
    return {};
}

// What keeps the operator out comes first.
QString OperatorsModel::standingText(const wire::in::OperatorEntry &entry)
{
    constexpr qint64 minute = 60;
    const qint64 locked = std::max(entry.lockedSeconds, entry.strangersLockedSeconds);
    if (!entry.enabled) {
        return tr("Disabled");
    }
    if (locked > 0) {
        return tr("Locked out for %n more minute(s)", nullptr, static_cast<int>((locked + minute - 1) / minute));
    }
    return entry.mustChange ? tr("Has not chosen a password yet") : entry.online ? tr("Signed in") : tr("Signed out");
}

int OperatorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int OperatorsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant OperatorsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole) {
        return {};
    }
    const wire::in::OperatorEntry &entry = m_entries[index.row()];
    switch (index.column()) {
    case Name:
        return entry.name;
    case User:
        return entry.directory ? tr("%1 (directory)").arg(entry.user) : entry.user;
    case RoleColumn:
        return roleText(entry.role, entry.roleName);
    case Factor:
        return entry.secondFactor ? tr("Set up") : tr("None");
    case Standing:
        return standingText(entry);
    default:
        return {};
    }
}

QVariant OperatorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Name");
    case User:
        return tr("User name");
    case RoleColumn:
        return tr("Role");
    case Factor:
        return tr("Second factor");
    case Standing:
        return tr("Now");
    default:
        return {};
    }
}

} // namespace sealdesk::ui
