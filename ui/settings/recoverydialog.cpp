#include "ui/settings/recoverydialog.h"

#include "core/client/passphrase.h"
#include "ui/keytext.h"
#include "ui/signin/passwordfield.h"
#include "ui/theme/controls.h"
#include "ui/theme/notice.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;
using client::KeyTask;

namespace {

constexpr int recoveryWidth = 520;
constexpr int margin = 24;

} // namespace

RecoveryDialog::RecoveryDialog(KeyTask task, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_problem(new Notice(theme, Notice::Kind::Danger, this))
{
    setWindowTitle(keyTaskTitle(task));
    identify(this, u"recoveryDialog"_s, keyTaskTitle(task));
    setFixedWidth(recoveryWidth);
    m_problem->setObjectName(u"recoveryProblem"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, grid::page);
    column->setSpacing(0);
    column->addWidget(textBlock(keyTaskText(task), this));
    column->addSpacing(grid::gap);
    column->addWidget(m_problem);
    column->addSpacing(grid::half);
    if (task != KeyTask::Save) {
        addOldFile(column);
    }
    if (task == KeyTask::Save || task == KeyTask::Rotate) {
        addNewFile(column);
    }
    if (task == KeyTask::Restore) {
        m_keep = new QCheckBox(tr("Keep the key in this computer's keychain"), this);
        identify(m_keep, u"keepKey"_s, m_keep->text());
        m_keep->setChecked(true);
        column->addWidget(m_keep);
    }
    column->addSpacing(grid::page);
    QHBoxLayout *buttons = buttonRow();
    QPushButton *cancel = pushButton(tr("Cancel"), u"cancelRecovery"_s, this);
    QPushButton *go = pushButton(keyTaskButton(task), u"submitRecovery"_s, this, ButtonKind::Primary);
    go->setDefault(true);
    cancel->setAutoDefault(false);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &RecoveryDialog::submit);
}

RecoveryDialog::~RecoveryDialog()
{
    for (PasswordField *field : {m_passphrase, m_newPassphrase, m_again}) {
        if (field != nullptr) {
            field->forget();
        }
    }
}

void RecoveryDialog::addOldFile(QBoxLayout *column)
{
    m_file = addFile(column, tr("Recovery file"), u"recoveryFile"_s, false);
    m_passphrase = addPassphrase(column, tr("Its passphrase"), u"recoveryPassphrase"_s);
}

void RecoveryDialog::addNewFile(QBoxLayout *column)
{
    m_newFile = addFile(column, tr("New recovery file"), u"newRecoveryFile"_s, true);
    m_newPassphrase = addPassphrase(column, tr("New passphrase"), u"newRecoveryPassphrase"_s);
    m_again = addPassphrase(column, tr("New passphrase again"), u"newRecoveryPassphraseAgain"_s);
    QPushButton *make = pushButton(tr("Make one for me"), u"makePassphrase"_s, this);
    make->setAutoDefault(false);
    m_made = codeLabel({}, this);
    identify(m_made, u"madePassphrase"_s, tr("Made passphrase"));
    QHBoxLayout *row = buttonRow();
    row->addWidget(make);
    row->addWidget(m_made, 1);
    column->addLayout(row);
    connect(make, &QPushButton::clicked, this, &RecoveryDialog::makePassphrase);
}

QLineEdit *RecoveryDialog::addFile(QBoxLayout *column, const QString &label, const QString &name, bool toWrite)
{
    QLineEdit *field = addField(column, label, name, this);
    QPushButton *choose = pushButton(tr("Choose…"), u"choose_"_s + name, this);
    choose->setAutoDefault(false);
    QHBoxLayout *row = buttonRow();
    row->addWidget(choose);
    row->addStretch();
    column->addLayout(row);
    column->addSpacing(grid::gap);
    connect(choose, &QPushButton::clicked, this, [this, field, label, toWrite] {
        // The system's own dialog; not modal in the middle of anything.
        auto *dialog = new QFileDialog(this, label);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(toWrite ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
        dialog->setFileMode(toWrite ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
        if (toWrite) {
            dialog->selectFile(u"sealdesk-recovery.txt"_s);
        }
        connect(dialog, &QFileDialog::fileSelected, field, &QLineEdit::setText);
        dialog->open();
    });
    return field;
}

PasswordField *RecoveryDialog::addPassphrase(QBoxLayout *column, const QString &label, const QString &name)
{
    auto *field = new PasswordField(m_theme, this);
    identify(field, name, label);
    addFieldLabel(column, label, field);
    return field;
}

void RecoveryDialog::makePassphrase()
{
    const QString made = client::makePassphrase();
    m_made->setText(made);
    m_newPassphrase->setText(made);
    m_again->setText(made);
}

QString RecoveryDialog::problem() const
{
    if ((m_file != nullptr && m_file->text().isEmpty()) || (m_newFile != nullptr && m_newFile->text().isEmpty())) {
        return tr("Please choose a file.");
    }
    if (m_file != nullptr && m_newFile != nullptr && m_file->text() == m_newFile->text()) {
        return tr("Please choose another name for the new file; keep the old one until the rotation is done.");
    }
    if (m_newPassphrase != nullptr) {
        if (const auto fault = client::passphraseFault(m_newPassphrase->text())) {
            return passphraseText(*fault);
        }
        if (m_newPassphrase->text() != m_again->text()) {
            return tr("The two passphrases differ.");
        }
    }
    return {};
}

void RecoveryDialog::submit()
{
    if (const QString text = problem(); !text.isEmpty()) {
        m_problem->setText(text);
        return;
    }
    const auto textOf = [](const QLineEdit *field) { return field != nullptr ? field->text() : QString(); };
    Q_EMIT submitted({textOf(m_file), textOf(m_passphrase), textOf(m_newFile), textOf(m_newPassphrase),
                      m_keep != nullptr && m_keep->isChecked()});
    accept();
}

} // namespace sealdesk::ui
