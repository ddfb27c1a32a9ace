#include "ui/signin/recoverycodespage.h"

#include "ui/theme/controls.h"
#include "ui/theme/notice.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

RecoveryCodesPage::RecoveryCodesPage(const Theme &theme, QWidget *parent)
    : CardPage(theme, u"key"_s, tr("Keep your recovery codes"), parent), m_list(codeLabel({}, this, TextSize::Body)),
      m_notice(new Notice(theme, Notice::Kind::Info, this))
{
    setObjectName(u"recoveryCodesPage"_s);
    body()->addWidget(
        textBlock(tr("If your phone is lost, one of these codes lets you in. Each works once. They are shown only now: "
                     "write them down, or keep them in a password safe."),
                  this, TextSize::Body, Ink::Muted));
    body()->addSpacing(grid::page);
    m_list->setObjectName(u"recoveryCodes"_s); // its name is its text
    m_list->setAccessibleDescription(tr("Recovery codes"));
    m_list->setLayoutDirection(Qt::LeftToRight);
    m_list->setAlignment(Qt::AlignHCenter);
    body()->addWidget(m_list);
    body()->addSpacing(grid::page);
    m_notice->setObjectName(u"recoveryCodesNotice"_s);
    body()->addWidget(m_notice);
    body()->addSpacing(grid::half);
    QHBoxLayout *buttons = buttonRow();
    QPushButton *copy = pushButton(tr("Copy"), u"copyRecoveryCodes"_s, this, ButtonKind::Quiet);
    QPushButton *file = pushButton(tr("Save as file…"), u"saveRecoveryCodes"_s, this, ButtonKind::Quiet);
    QPushButton *done = pushButton(tr("I have kept them"), u"recoveryCodesKept"_s, this, ButtonKind::Primary);
    buttons->addWidget(copy);
    buttons->addWidget(file);
    buttons->addStretch();
    buttons->addWidget(done);
    body()->addLayout(buttons);
    // Not under the Return key: a stray one must not take the codes away unseen.
    setFocusProxy(m_list);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_codes.join(u'\n'));
        m_notice->setKind(Notice::Kind::Info);
        m_notice->setText(tr("Copied. Other programs can read the clipboard: copy something else when you are done."));
    });
    connect(file, &QPushButton::clicked, this, &RecoveryCodesPage::chooseFile);
    connect(done, &QPushButton::clicked, this, &RecoveryCodesPage::kept);
}

void RecoveryCodesPage::setCodes(const QStringList &codes)
{
    if (m_codes == codes) {
        return;
    }
    m_codes = codes;
    // Two columns: shorter, and still one code a line for a screen reader that reads by words.
    QStringList lines;
    for (qsizetype i = 0; i < codes.size(); i += 2) {
        lines.append(codes.at(i) + (i + 1 < codes.size() ? u"    "_s + codes.at(i + 1) : QString()));
    }
    m_list->setText(lines.join(u'\n'));
    m_notice->setText({});
}

void RecoveryCodesPage::forget()
{
    m_codes.clear();
    m_list->clear();
    m_notice->setText({});
}

void RecoveryCodesPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the recovery codes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"sealdesk-recovery-codes.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RecoveryCodesPage::save);
    dialog->open();
}

void RecoveryCodesPage::save(const QString &file)
{
    QSaveFile out(file);
    const QByteArray text = (m_codes.join(u'\n') + u'\n').toUtf8();
    // Before a byte is in it: for its owner only.
    const bool done = out.open(QIODevice::WriteOnly) &&
                      out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                      out.write(text) == text.size() && out.commit();
    m_notice->setKind(done ? Notice::Kind::Warning : Notice::Kind::Danger);
    m_notice->setText(done ? tr("Saved. Who has this file has half of what signing in takes: keep it away from this "
                                "computer.")
                           : tr("The file could not be written."));
}

} // namespace sealdesk::ui
