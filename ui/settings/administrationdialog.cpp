#include "ui/settings/administrationdialog.h"

#include "ui/settings/aboutpage.h"
#include "ui/settings/devicespage.h"
#include "ui/settings/maskingpage.h"
#include "ui/settings/operatorspage.h"
#include "ui/settings/organisationkeypage.h"
#include "ui/settings/proposalspage.h"
#include "ui/settings/rolespage.h"
#include "ui/settings/snippetpage.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int choicesWidth = 184;
constexpr QSize dialogSize(860, 560);

} // namespace

AdministrationDialog::AdministrationDialog(client::Console &console, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_choices(new QListWidget(this)), m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Administration"));
    identify(this, u"administration"_s, tr("Administration"));
    resize(dialogSize);
    identify(m_choices, u"administrationAreas"_s, tr("Administration areas"));
    m_choices->setFixedWidth(choicesWidth);
    m_choices->setFrameShape(QFrame::NoFrame);
    m_choices->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_choices->setIconSize({18, 18});
    m_choices->setSpacing(2);
    m_choices->setFocusPolicy(Qt::StrongFocus);
    fillRaised(m_pages);

    const client::Session &session = console.session();
    if (session.may(wire::Permission::ManageOperators)) {
        addPage(theme.icon(u"users"_s), tr("Operators"),
                new OperatorsPage({console.admin(), console.roles(), session.operatorId()}, theme, m_pages));
        addPage(theme.icon(u"key"_s), tr("Roles"), new RolesPage(console.roles(), theme, m_pages));
    }
    if (session.may(wire::Permission::ManageDevices)) {
        addPage(theme.icon(u"device"_s), tr("Devices"),
                new DevicesPage({console.admin(), console.organisation(), console.keys()}, theme, m_pages));
        addPage(theme.icon(u"key"_s), tr("Organisation key"),
                new OrganisationKeyPage(console.organisation(), theme, m_pages));
        addPage(theme.icon(u"snippet"_s), tr("Widget snippet"), new SnippetPage(console.snippet(), theme, m_pages));
    }
    if (session.may(wire::Permission::ManagePolicy)) {
        addPage(theme.icon(u"shield"_s), tr("Card masking"), new MaskingPage(console.masking(), theme, m_pages));
    }
    if (session.may(wire::Permission::ViewPolicy)) {
        addPage(theme.icon(u"check"_s), tr("Rule changes"), new ProposalsPage(console.access(), theme, m_pages));
    }
    addPage(theme.icon(u"info"_s), tr("About"), new AboutPage(console, m_pages));

    QPushButton *close = pushButton(tr("Close"), u"closeAdministration"_s, this);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(grid::page, grid::gap, grid::page, grid::gap);
    bottom->addStretch();
    bottom->addWidget(close);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(separator(Qt::Horizontal, this));
    right->addLayout(bottom);
    auto *left = new QWidget(this);
    fillCanvas(left);
    auto *choices = new QVBoxLayout(left);
    choices->setContentsMargins(grid::half, grid::page, grid::half, grid::half);
    choices->addWidget(m_choices);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left);
    row->addLayout(right, 1);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_choices, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_choices->setCurrentRow(0);
}

void AdministrationDialog::addPage(const QIcon &icon, const QString &title, QWidget *page)
{
    auto *item = new QListWidgetItem(icon, title, m_choices);
    item->setSizeHint({choicesWidth - 2 * grid::unit, 34});
    m_pages->addWidget(page);
}

} // namespace sealdesk::ui
