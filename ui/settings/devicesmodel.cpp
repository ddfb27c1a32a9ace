#include "ui/settings/devicesmodel.h"

#include "core/client/admindesk.h"
#include "ui/statetext.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace sealdesk::ui {

void DevicesModel::setEntries(QList<wire::in::DeviceEntry> entries, const QString &ownDevice)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_own = ownDevice;
    std::ranges::stable_sort(m_entries, [](const auto &one, const auto &other) {
        const bool first = one.status == wire::DeviceStatus::Pending;
        const bool second = other.status == wire::DeviceStatus::Pending;
        return first != second ? first : one.name.localeAwareCompare(other.name) < 0;
    });
    endResetModel();
}

const wire::in::DeviceEntry *DevicesModel::entry(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_entries.size() ? &m_entries[index.row()] : nullptr;
}

QModelIndex DevicesModel::indexOf(const QString &device) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].device == device) {
            return index(row, 0);
        }
    }
    return {};
}

int DevicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int DevicesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant DevicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const wire::in::DeviceEntry &device = m_entries[index.row()];
    if (role == Qt::FontRole && index.column() == Fingerprint) {
        return Theme::monospace(TextSize::Body);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Name:
        return device.name;
    case Device:
        return device.device == m_own ? tr("%1 (this one)").arg(device.deviceName) : device.deviceName;
    case Fingerprint:
        return client::AdminDesk::fingerprint(device);
    case Status:
        return deviceStatusText(device.status);
    default:
        return {};
    }
}

QVariant DevicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Operator");
    case Device:
        return tr("Device");
    case Fingerprint:
        return tr("Fingerprint");
    case Status:
        return tr("Standing");
    default:
        return {};
    }
}

} // namespace sealdesk::ui
