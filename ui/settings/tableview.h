// A quiet table for settings pages: whole rows, no grid, no editing, keyboard first.
#pragma once

#include <QTreeView>

namespace sealdesk::ui {

class TableView final : public QTreeView {
    Q_OBJECT
public:
    TableView(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);
};

} // namespace sealdesk::ui
