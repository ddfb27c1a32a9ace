#include "ui/settings/confirmdialog.h"

#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int confirmWidth = 420;

} // namespace

ConfirmDialog::ConfirmDialog(const Words &words, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    identify(this, u"confirmDialog"_s, words.title);
    setFixedWidth(confirmWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(0);
    QLabel *text = textBlock(words.text, this);
    text->setObjectName(u"confirmText"_s);
    setAccessibleDescription(words.text);
    column->addWidget(text);
    column->addSpacing(grid::page);
    QHBoxLayout *buttons = buttonRow();
    QPushButton *cancel = pushButton(tr("Cancel"), u"confirmCancel"_s, this);
    QPushButton *act = pushButton(words.act, u"confirmAct"_s, this, ButtonKind::Danger);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(act);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setDefault(true); // Return alone does nothing to others
    cancel->setFocus();
}

} // namespace sealdesk::ui
