#include "ui/settings/organisationkeypage.h"

#include "ui/keytext.h"
#include "ui/settings/recoverydialog.h"
#include "ui/theme/controls.h"
#include "ui/theme/notice.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;
using client::KeyTask;
using client::OrganisationDesk;

OrganisationKeyPage::OrganisationKeyPage(OrganisationDesk &desk, const Theme &theme, QWidget *parent)
    : SettingsPage(tr("Organisation key"),
                   tr("Visitors' browsers trust only forms that this key vouches for. It was made in an "
                      "administrator's console and never goes to the relay."),
                   parent),
      m_desk(desk), m_theme(theme), m_news(new Notice(theme, Notice::Kind::Info, this)), m_current(codeLabel({}, this)),
      m_next(codeLabel({}, this)), m_place(textBlock({}, this)),
      m_save(pushButton(tr("Save recovery file…"), u"saveRecovery"_s, this, ButtonKind::Primary)),
      m_restore(pushButton(tr("Restore from file…"), u"restoreRecovery"_s, this)),
      m_rotate(pushButton(tr("Rotate…"), u"rotateKey"_s, this)),
      m_offline(pushButton(tr("Take offline…"), u"takeKeyOffline"_s, this))
{
    setObjectName(u"organisationKeyPage"_s);
    m_news->setObjectName(u"organisationKeyNews"_s);
    body()->addWidget(m_news);
    body()->addSpacing(grid::gap);
    identify(m_current, u"currentKey"_s, tr("Fingerprint of the current key"));
    identify(m_next, u"nextKey"_s, tr("Fingerprint of the next key"));
    body()->addWidget(plainLabel(tr("Current key"), this, TextSize::Small, Ink::Muted));
    body()->addWidget(m_current);
    body()->addSpacing(grid::gap);
    body()->addWidget(plainLabel(tr("Next key"), this, TextSize::Small, Ink::Muted));
    body()->addWidget(m_next);
    body()->addSpacing(grid::gap);
    m_place->setObjectName(u"keyPlace"_s);
    body()->addWidget(m_place);
    body()->addSpacing(grid::page);
    QHBoxLayout *buttons = buttonRow();
    for (QPushButton *button : {m_save, m_restore, m_rotate, m_offline}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    body()->addLayout(buttons);
    body()->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, [this] { ask(KeyTask::Save); });
    connect(m_restore, &QPushButton::clicked, this, [this] { ask(KeyTask::Restore); });
    connect(m_rotate, &QPushButton::clicked, this, [this] { ask(KeyTask::Rotate); });
    connect(m_offline, &QPushButton::clicked, this, [this] { ask(KeyTask::TakeOffline); });
    for (const auto signal :
         {&OrganisationDesk::placeChanged, &OrganisationDesk::busyChanged, &OrganisationDesk::keysChanged}) {
        connect(&desk, signal, this, &OrganisationKeyPage::refresh);
    }
    connect(&desk, &OrganisationDesk::finished, this, &OrganisationKeyPage::onFinished);
    connect(&desk, &OrganisationDesk::failed, this, &OrganisationKeyPage::onFailed);
    desk.refreshPlace();
    refresh();
}

void OrganisationKeyPage::refresh()
{
    const bool hasNext = !m_desk.nextFingerprint().isEmpty();
    const bool here = m_desk.place() == OrganisationDesk::Place::Here;
    const bool free = !m_desk.isBusy();
    m_current->setText(m_desk.currentFingerprint());
    m_next->setText(hasNext ? m_desk.nextFingerprint() : tr("none yet: it is made with the recovery file"));
    m_place->setText(keyPlaceText(m_desk.place()));
    m_save->setEnabled(free && here);
    m_restore->setEnabled(free);
    m_rotate->setEnabled(free && hasNext);
    m_offline->setEnabled(free && here && hasNext);
    if (!free) {
        m_news->setKind(Notice::Kind::Info);
        m_news->setText(tr("One moment: the recovery file is being worked on."));
    } else if (here && !hasNext) {
        m_news->setKind(Notice::Kind::Warning);
        m_news->setText(tr("There is no recovery file yet. If this computer is lost, so is the organisation's key, and "
                           "every page needs a new snippet. Save the file and keep it away from this computer."));
    }
}

void OrganisationKeyPage::ask(KeyTask task)
{
    auto *dialog = new RecoveryDialog(task, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecoveryDialog::submitted, this, [this, task](const RecoveryInput &input) {
        m_news->setText({});
        switch (task) {
        case KeyTask::Save:
            m_desk.save(input.newFile, input.newPassphrase);
            break;
        case KeyTask::Restore:
            m_desk.restore(input.file, input.passphrase, input.keep);
            break;
        case KeyTask::Rotate:
            m_desk.rotate(input.file, input.passphrase, input.newFile, input.newPassphrase);
            break;
        case KeyTask::TakeOffline:
            m_desk.takeOffline(input.file, input.passphrase);
            break;
        case KeyTask::Endorse:
            break; // on the page of devices
        }
    });
    dialog->open();
}

void OrganisationKeyPage::onFinished(KeyTask task)
{
    if (task != KeyTask::Endorse) {
        refresh();
        m_news->setKind(Notice::Kind::Info);
        m_news->setText(keyDoneText(task));
    }
}

void OrganisationKeyPage::onFailed(const client::KeyFailure &why)
{
    if (why.task != KeyTask::Endorse) {
        refresh();
        m_news->setKind(Notice::Kind::Danger);
        m_news->setText(keyFailureText(why));
    }
}

} // namespace sealdesk::ui
