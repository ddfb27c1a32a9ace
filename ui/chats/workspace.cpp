#include "ui/chats/workspace.h"

#include "core/protocol/text.h"
#include "ui/chats/chatlist.h"
#include "ui/chats/chatlistdelegate.h"
#include "ui/chats/chatlistmodel.h"
#include "ui/chats/conversation.h"
#include "ui/chats/detailspanel.h"
#include "ui/chats/maskingnotice.h"
#include "ui/chats/passwordnotice.h"
#include "ui/chats/rail.h"
#include "ui/chats/topbar.h"
#include "ui/memorytext.h"
#include "ui/refusaltext.h"
#include "ui/settings/administrationdialog.h"
#include "ui/settings/thisdevicedialog.h"
#include "ui/statetext.h"
#include "ui/theme/controls.h"
#include "ui/theme/emptystate.h"
#include "ui/theme/notice.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;
using client::ChatBook;

namespace {

constexpr int listWidth = 280;

} // namespace

Workspace::Workspace(client::Console &console, const Theme &theme, Language &language, QWidget *parent)
    : QWidget(parent), m_console(console), m_theme(theme), m_language(language),
      m_model(new ChatListModel(console.chats(), console.clock(), this)), m_rail(new Rail(theme, this)),
      m_memory(new Notice(theme, Notice::Kind::Danger, this)), m_device(new Notice(theme, Notice::Kind::Warning, this)),
      m_list(nullptr), m_listPages(nullptr), m_middle(nullptr), m_conversation(nullptr), m_details(nullptr)
{
    setObjectName(u"workspace"_s);
    fillSurface(this);
    m_device->setObjectName(u"deviceNotice"_s);
    m_memory->setObjectName(u"memoryNotice"_s);
    m_memory->setText(lockedMemoryNotice(console.forms().lockBudget()));
    m_memory->addButton(tr("What to do"), u"memoryRemedy"_s);
    auto *content = new QHBoxLayout;
    content->setSpacing(0);
    content->addWidget(buildList());
    content->addWidget(separator(Qt::Vertical, this));
    content->addWidget(buildMiddle(), 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(new TopBar(console, theme, this));
    right->addWidget(separator(Qt::Horizontal, this));
    right->addWidget(makeMaskingNotice(m_console, theme, this));
    right->addWidget(makePasswordNotice(m_console, theme, this));
    right->addWidget(m_memory);
    right->addWidget(m_device);
    right->addLayout(content, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(separator(Qt::Vertical, this));
    row->addLayout(right, 1);
    join();
    takeKeyboard();
    keepSelection();
    showDeviceNotice();
}

QWidget *Workspace::buildList()
{
    m_listPages = new QStackedWidget(this);
    m_listPages->setFixedWidth(listWidth);
    m_noChats = new EmptyState(m_theme, u"coffee"_s, {}, {}, m_listPages);
    m_noChats->setObjectName(u"noChats"_s);
    m_listPages->addWidget(m_noChats);
    m_list = new ChatList(m_listPages);
    identify(m_list, u"chatList"_s, tr("Chats"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChatListDelegate(m_theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_listPages->addWidget(m_list);
    return m_listPages;
}

void Workspace::showPermissions()
{
    const bool chats = m_console.session().may(wire::Permission::Chat) || !m_console.session().isSignedIn();
    m_noChats->setText(chats ? tr("No chats") : tr("No chats with your role"),
                       chats ? tr("New chats appear here as soon as a visitor writes.")
                             : tr("Your role does not include talking to visitors. An administrator can change it."));
}

QWidget *Workspace::buildMiddle()
{
    m_middle = new QStackedWidget(this);
    m_middle->addWidget(new EmptyState(m_theme, u"chats"_s, tr("No chat is open"),
                                       tr("Choose a chat on the left. Waiting visitors stand on top."), m_middle));
    auto *open = new QWidget(m_middle);
    m_conversation = new Conversation({m_console.chats(), m_console.forms(), m_console.session()}, m_theme, open);
    m_details = new DetailsPanel(m_console.forms(), m_theme, open);
    auto *row = new QHBoxLayout(open);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_conversation, 1);
    row->addWidget(separator(Qt::Vertical, open));
    row->addWidget(m_details);
    m_middle->addWidget(open);
    return m_middle;
}

// Its dialogs go after it, and move the keyboard while they do.
Workspace::~Workspace() { qApp->disconnect(this); }

void Workspace::join()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Workspace::select);
    // A click or Return on a chat means "I want to write here"; moving with the arrow keys does not.
    connect(m_list, &QListView::clicked, this, [this] { m_conversation->focusComposer(); });
    connect(m_list, &QListView::activated, this, [this] { m_conversation->focusComposer(); });
    ChatBook &chats = m_console.chats();
    for (const auto signal : {&ChatBook::chatAdded, &ChatBook::chatRemoved, &ChatBook::chatChanged}) {
        connect(&chats, signal, this, &Workspace::keepSelection);
    }
    // A form's buttons go when it is erased; whoever had the keyboard on one goes on writing.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *before) {
        if (before != nullptr && m_details->isAncestorOf(before) && !before->isVisibleTo(m_details)) {
            takeKeyboard();
        }
    });
    client::Session &session = m_console.session();
    client::AdminDesk &admin = m_console.admin();
    connect(&session, &client::Session::deviceStatusChanged, this, &Workspace::showDeviceNotice);
    connect(&session, &client::Session::stateChanged, this, &Workspace::showDeviceNotice);
    connect(&session, &client::Session::permissionsChanged, this, &Workspace::showDeviceNotice);
    connect(&m_console.keys(), &client::DeviceKeys::ready, this, &Workspace::showDeviceNotice);
    connect(&admin, &client::AdminDesk::devicesChanged, this,
            [this, &admin] { m_rail->setPending(admin.pendingDevices()); });
    connect(m_rail, &Rail::lockNow, this, [&session] { session.lock(wire::LockReason::Operator); });
    connect(m_rail, &Rail::signOut, this, [&session] { session.logout(); });
    showDialogs();
}

void Workspace::showDialogs()
{
    connect(m_rail, &Rail::administration, this, [this] {
        auto *dialog = new AdministrationDialog(m_console, m_theme, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    const auto showDevice = [this] {
        auto *dialog = new ThisDeviceDialog(m_console, m_theme, m_language, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    connect(m_rail, &Rail::thisDevice, this, showDevice);
    connect(m_memory->findChild<QPushButton *>(u"memoryRemedy"_s), &QPushButton::clicked, this, showDevice);
}

Workspace::Kept Workspace::kept() const { return {openChat(), m_conversation->drafts()}; }

void Workspace::takeKeyboard()
{
    m_list->setFocus();
    if (!openChat().isEmpty()) {
        m_conversation->focusComposer();
    }
}

void Workspace::maskDrafts()
{
    QHash<QString, QString> masked = m_conversation->drafts();
    for (QString &draft : masked) {
        draft = shown(m_console.masker().mask(wire::rawFromQString(draft)));
    }
    m_conversation->hideInDrafts(masked);
}

void Workspace::carryOn(const Kept &kept)
{
    m_conversation->setDrafts(kept.drafts);
    if (const QModelIndex row = m_model->indexOf(kept.openChat); row.isValid()) {
        m_list->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
    }
}

QString Workspace::openChat() const { return m_middle->currentIndex() == 1 ? m_conversation->chat() : QString(); }

void Workspace::select(const QModelIndex &index)
{
    const QString id = index.data(ChatListModel::ChatRole).toString();
    const client::Chat *chat = id.isEmpty() ? nullptr : m_console.chats().chat(id);
    m_model->setOpenChat(id);
    m_middle->setCurrentIndex(chat != nullptr ? 1 : 0);
    if (chat != nullptr) {
        m_details->setChat(*chat);
        m_conversation->openChat(id);
    }
}

// After the list changed: the open chat stays open, its details follow, nothing else moves.
void Workspace::keepSelection()
{
    m_listPages->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    const QString id = openChat();
    if (id.isEmpty()) {
        return;
    }
    const client::Chat *chat = m_console.chats().chat(id);
    if (chat == nullptr) {
        m_model->setOpenChat({});
        m_middle->setCurrentIndex(0);
        m_list->selectionModel()->clear();
        return;
    }
    m_details->setChat(*chat);
    const QModelIndex row = m_model->indexOf(id);
    if (row.isValid() && row != m_list->currentIndex()) {
        m_list->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
    }
}

void Workspace::showDeviceNotice()
{
    const client::Session &session = m_console.session();
    m_rail->setMayAdministrate(session.may(wire::Permission::ManageOperators) ||
                               session.may(wire::Permission::ManageDevices) ||
                               session.may(wire::Permission::ViewPolicy));
    showPermissions();
    QString text = keyTroubleText(m_console.keys().trouble());
    if (text.isEmpty() && session.isSignedIn()) {
        switch (session.deviceStatus()) {
        case wire::DeviceStatus::Pending:
            text = tr("This device waits for an administrator's approval. Chats work already; secure forms work as "
                      "soon as "
                      "it is approved. Its fingerprint is %1.")
                       .arg(m_console.keys().deviceFingerprint());
            break;
        case wire::DeviceStatus::Revoked:
            text = tr("An administrator has revoked this device. Chats work; secure forms do not.");
            break;
        case wire::DeviceStatus::Approved:
        case wire::DeviceStatus::Unknown:
            break;
        }
    }
    m_device->setText(text);
}

} // namespace sealdesk::ui
