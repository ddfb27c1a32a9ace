#include "ui/settings/tableview.h"

#include "ui/theme/controls.h"

#include <QHeaderView>

namespace sealdesk::ui {

TableView::TableView(const QString &objectName, const QString &accessibleName, QWidget *parent) : QTreeView(parent)
{
    identify(this, objectName, accessibleName);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(true);
    header()->setHighlightSections(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace sealdesk::ui
