#include "ui/settings/resetfactordialog.h"

#include "ui/signin/codefield.h"
#include "ui/theme/controls.h"
#include "ui/theme/notice.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int resetFactorWidth = 440;

} // namespace

ResetFactorDialog::ResetFactorDialog(const QString &name, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_problem(new Notice(theme, Notice::Kind::Danger, this)), m_code(new CodeField(this))
{
    setWindowTitle(tr("Reset second factor"));
    identify(this, u"resetFactorDialog"_s, tr("Reset second factor"));
    setFixedWidth(resetFactorWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(0);
    column->addWidget(textBlock(
        tr("%1 is signed out and sets up an authenticator anew at the next sign-in. Be sure who asked you for this.")
            .arg(name),
        this));
    column->addSpacing(grid::page);
    column->addWidget(m_problem);
    column->addSpacing(grid::half);
    identify(m_code, u"ownCode"_s, tr("Code of your own authenticator"));
    addFieldLabel(column, tr("Code of your own authenticator"), m_code);
    column->addSpacing(grid::page);
    QHBoxLayout *buttons = buttonRow();
    QPushButton *cancel = pushButton(tr("Cancel"), u"cancelResetFactor"_s, this);
    QPushButton *reset = pushButton(tr("Reset"), u"confirmResetFactor"_s, this, ButtonKind::Primary);
    reset->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(reset);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, &ResetFactorDialog::submit);
    m_code->setFocus();
}

void ResetFactorDialog::submit()
{
    if (m_code->code().isEmpty()) {
        m_problem->setText(tr("The code has six digits."));
        return;
    }
    Q_EMIT submitted(m_code->code());
    accept();
}

} // namespace sealdesk::ui
