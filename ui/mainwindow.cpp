#include "ui/mainwindow.h"

#include "core/client/console.h"
#include "ui/chats/workspace.h"
#include "ui/language.h"
#include "ui/lock/curtain.h"
#include "ui/lock/inputwatch.h"
#include "ui/lock/lockpage.h"
#include "ui/signin/signinflow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QStackedWidget>
#include <QTimer>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(1240, 780);
constexpr QSize leastSize(1040, 600);

QString geometryName() { return u"geometry"_s; }

} // namespace

MainWindow::MainWindow(client::Console &console, Theme &theme, Language &language, QWidget *parent)
    : QMainWindow(parent), m_console(console), m_theme(theme), m_language(language), m_pages(new QStackedWidget(this)),
      m_curtain(new Curtain(*this, this)), m_input(new InputWatch(this)),
      m_signIn(new SignInFlow(console, theme, language, m_pages))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Sealdesk"_s);
    setWindowIcon(theme.icon(u"seal"_s, &Tokens::accent));
    setMinimumSize(leastSize);
    resize(firstSize);
    restoreGeometry(console.profile().uiValue(geometryName()));
    m_pages->addWidget(m_signIn);
    setCentralWidget(m_pages);
    client::Session &session = console.session();
    connect(&session, &client::Session::stateChanged, this, &MainWindow::arrange);
    connect(&session, &client::Session::locking, this, &MainWindow::cover);
    connect(&session, &client::Session::lockChanged, this, [this, &session] {
        if (!session.isLocked()) {
            uncover();
        }
    });
    connect(&session, &client::Session::lockNewsChanged, this, &MainWindow::alertUnseen);
    connect(m_input, &InputWatch::input, this, [this] { m_console.idle().noteInput(); });
    connect(m_input, &InputWatch::lockPressed, this, [&session] { session.lock(wire::LockReason::Operator); });
    connect(&session.factor(), &client::SecondFactor::changed, this, &MainWindow::arrange);
    // Queued: the list in which the language was chosen is a part of what goes.
    connect(&language, &Language::changed, this, &MainWindow::buildAnew, Qt::QueuedConnection);
    QCoreApplication::instance()->installEventFilter(this);
    arrange();
}

MainWindow::~MainWindow() = default;

void MainWindow::arrange()
{
    if (m_console.session().isSignedIn()) {
        const bool factorShows = m_console.session().factor().isShowing();
        if (!factorShows && m_workspace == nullptr) {
            m_workspace = new Workspace(m_console, m_theme, m_language, m_pages);
            m_pages->addWidget(m_workspace);
        }
        if (m_lockPage != nullptr) {
            showLockPage(); // nothing comes before it
        } else if (factorShows) {
            m_pages->setCurrentWidget(m_signIn); // recovery codes, or another authenticator; the workspace waits
        } else if (m_pages->currentWidget() != m_workspace) {
            m_pages->setCurrentWidget(m_workspace);
            m_workspace->takeKeyboard();
        }
    } else if (m_workspace != nullptr) {
        // Lists, drafts and what is on the screen go with the session.
        takeAwayWorkspace();
    }
}

// Forms are wiped by now, the relay has not heard of it yet.
void MainWindow::cover()
{
    if (m_lockPage != nullptr) {
        return;
    }
    m_curtain->draw();
    if (m_workspace != nullptr) {
        m_workspace->maskDrafts();
    }
    m_lockPage = new LockPage(m_console, m_theme, m_pages);
    m_pages->addWidget(m_lockPage);
    showLockPage();
    m_alerted = {};
    repaint(); // now: the machine may be about to sleep
}

void MainWindow::showLockPage()
{
    m_pages->setCurrentWidget(m_lockPage);
    if (m_workspace != nullptr) { // out of what screen readers see, too
        m_pages->removeWidget(m_workspace);
        m_workspace->hide();
    }
}

void MainWindow::uncover()
{
    if (m_lockPage == nullptr) {
        return;
    }
    m_pages->removeWidget(m_lockPage);
    m_lockPage->deleteLater();
    m_lockPage = nullptr;
    if (m_workspace != nullptr) {
        m_pages->addWidget(m_workspace);
    }
    if (!m_console.session().isSignedIn()) {
        m_pages->setCurrentWidget(m_signIn);
        m_curtain->forget();
        return;
    }
    arrange();
    if (!m_curtain->open() && m_workspace != nullptr && m_pages->currentWidget() == m_workspace) {
        m_workspace->takeKeyboard();
    }
}

// Somebody waits or wrote: the taskbar says that there is something, and not what.
void MainWindow::alertUnseen()
{
    const client::LockNews &news = m_console.session().lockNews();
    if (news.waiting > m_alerted.waiting || news.lines > m_alerted.lines) {
        QApplication::alert(this);
    }
    m_alerted = news;
}

void MainWindow::takeAwayWorkspace()
{
    m_pages->setCurrentWidget(m_signIn);
    m_pages->removeWidget(m_workspace);
    m_workspace->hide();
    m_workspace->deleteLater();
    m_workspace = nullptr;
}

// In another language: every text is asked for once, when its widget is made. What a person has typed goes along.
void MainWindow::buildAnew()
{
    SignInFlow *before = m_signIn;
    m_signIn = new SignInFlow(m_console, m_theme, m_language, m_pages);
    m_signIn->carryOn(*before);
    m_pages->insertWidget(0, m_signIn);
    if (m_workspace != nullptr) {
        const Workspace::Kept kept = m_workspace->kept();
        takeAwayWorkspace();
        arrange();
        if (m_workspace != nullptr) { // the session may have ended on the way
            m_workspace->carryOn(kept);
        }
    } else {
        m_pages->setCurrentWidget(m_signIn);
    }
    m_pages->removeWidget(before);
    before->hide();
    before->deleteLater();
    if (m_lockPage != nullptr) {
        showLockPage();
    }
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Its own paint event is no sign: what its children cover it never paints.
    if (!m_painted && event->type() == QEvent::Paint && watched->isWidgetType() &&
        static_cast<QWidget *>(watched)->window() == this) {
        m_painted = true;
        QTimer::singleShot(0, this, &MainWindow::firstPainted);
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // The composition root takes the window away when the console is ready to quit.
    event->ignore();
    if (m_quitting) {
        return;
    }
    m_quitting = true;
    m_console.profile().setUiValue(geometryName(), saveGeometry());
    // Answers are wiped at once; the receipts get a moment to leave.
    setEnabled(false);
    QTimer::singleShot(0, &m_console, &client::Console::quit);
}

} // namespace sealdesk::ui
