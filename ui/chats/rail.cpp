#include "ui/chats/rail.h"

#include "ui/lock/inputwatch.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int railWidth = 88; // "Cerrar sesión", "Déconnexion"
constexpr int buttonHeight = 56;
constexpr int railIconSize = 22;
constexpr int sealSize = 28;

} // namespace

Rail::Rail(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    identify(this, u"rail"_s, tr("Areas"));
    fillCanvas(this);
    setFixedWidth(railWidth);
    m_column->setContentsMargins(grid::half, grid::half + 2, grid::half, grid::gap);
    m_column->setSpacing(grid::unit);
    auto *seal = new QLabel(this);
    seal->setAlignment(Qt::AlignCenter);
    seal->setFixedHeight(sealSize + grid::half);
    const auto drawSeal = [this, seal] {
        seal->setPixmap(
            m_theme.icon(u"seal"_s, &Tokens::accent).pixmap(QSize(sealSize, sealSize), devicePixelRatioF()));
    };
    drawSeal();
    connect(&theme, &Theme::changed, this, drawSeal);
    m_column->addWidget(seal);
    m_column->addSpacing(grid::half);

    QToolButton *chats = add(u"chats"_s, tr("Chats area"), u"areaChats"_s);
    chats->setText(tr("Chats"));
    chats->setCheckable(true);
    chats->setChecked(true);
    connect(chats, &QToolButton::clicked, this, [chats] { chats->setChecked(true); });
    m_administration = add(u"settings"_s, tr("Administration"), u"areaAdministration"_s);
    m_administration->setText(tr("Admin"));
    connect(m_administration, &QToolButton::clicked, this, &Rail::administration);
    m_column->addStretch();
    QToolButton *device = add(u"device"_s, tr("This device"), u"thisDevice"_s);
    connect(device, &QToolButton::clicked, this, &Rail::thisDevice);
    QToolButton *lock = add(u"lock"_s, tr("Lock now"), u"lockNow"_s);
    lock->setText(tr("Lock"));
    lock->setToolTip(tr("Lock now (%1)", "keys").arg(lockKey().toString(QKeySequence::NativeText)));
    connect(lock, &QToolButton::clicked, this, &Rail::lockNow);
    QToolButton *out = add(u"signout"_s, tr("Sign out"), u"signOut"_s);
    connect(out, &QToolButton::clicked, this, &Rail::signOut);
}

QToolButton *Rail::add(const QString &icon, const QString &name, const QString &objectName)
{
    auto *button = new QToolButton(this);
    identify(button, objectName, name);
    button->setText(name);
    button->setToolTip(name);
    button->setIcon(m_theme.icon(icon));
    button->setIconSize({railIconSize, railIconSize});
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setAutoRaise(true);
    button->setFont(Theme::font(TextSize::Small));
    button->setFixedHeight(buttonHeight);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    m_column->addWidget(button);
    return button;
}

void Rail::setMayAdministrate(bool may) { m_administration->setVisible(may); }

void Rail::setPending(int devices)
{
    m_administration->setText(devices > 0 ? tr("Admin (%1)").arg(devices) : tr("Admin"));
    m_administration->setAccessibleDescription(devices > 0 ? tr("%n device(s) waiting for approval", nullptr, devices)
                                                           : QString());
    m_administration->setToolTip(devices > 0 ? m_administration->accessibleDescription() : tr("Administration"));
}

} // namespace sealdesk::ui
