// DevicesModel: the consoles that have signed in, those that wait for approval first.
#pragma once

#include <QAbstractTableModel>

#include "core/protocol/wire.h"

namespace sealdesk::ui {

class DevicesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(QList<wire::in::DeviceEntry> entries, const QString &ownDevice);
    [[nodiscard]] const wire::in::DeviceEntry *entry(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &device) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { Name, Device, Fingerprint, Status, ColumnCount };
    QList<wire::in::DeviceEntry> m_entries;
    QString m_own;
};

} // namespace sealdesk::ui
