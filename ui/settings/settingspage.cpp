#include "ui/settings/settingspage.h"

#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QLabel>

namespace sealdesk::ui {
namespace {

constexpr int pageMargin = 24;

} // namespace

SettingsPage::SettingsPage(const QString &title, const QString &explanation, QWidget *parent)
    : QWidget(parent), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(pageMargin, pageMargin, pageMargin, grid::page);
    m_body->setSpacing(0);
    m_body->addWidget(plainLabel(title, this, TextSize::Display, Ink::Text, QFont::DemiBold));
    if (!explanation.isEmpty()) {
        m_body->addSpacing(grid::half);
        m_body->addWidget(textBlock(explanation, this, TextSize::Body, Ink::Muted));
    }
    m_body->addSpacing(grid::page);
}

} // namespace sealdesk::ui
