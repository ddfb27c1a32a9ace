#include "ui/signin/codepage.h"

#include "ui/signin/codeentry.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

CodePage::CodePage(const Theme &theme, QWidget *parent)
    : CardPage(theme, u"key"_s, tr("Enter the code"), parent), m_entry(new CodeEntry(theme, this)),
      m_signIn(pushButton(tr("Sign in"), u"sendCode"_s, this, ButtonKind::Primary))
{
    setObjectName(u"codePage"_s);
    body()->addWidget(m_entry);
    body()->addSpacing(grid::page);
    QHBoxLayout *buttons = buttonRow();
    QPushButton *back = pushButton(tr("Back"), u"codeBack"_s, this, ButtonKind::Quiet);
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(m_signIn);
    body()->addLayout(buttons);
    setFocusProxy(m_entry);
    connect(back, &QPushButton::clicked, this, &CodePage::cancelled);
    connect(m_signIn, &QPushButton::clicked, this, &CodePage::submit);
    connect(m_entry, &CodeEntry::returnPressed, this, &CodePage::submit);
}

void CodePage::setUser(const QString &user) { m_entry->setUser(user); }

void CodePage::setBusy(bool busy)
{
    m_signIn->setEnabled(!busy);
    m_signIn->setText(busy ? tr("Signing in…") : tr("Sign in"));
    m_entry->setBusy(busy);
}

void CodePage::setProblem(const QString &text) { m_entry->setProblem(text); }

void CodePage::forget() { m_entry->forget(); }

void CodePage::showEvent(QShowEvent *event)
{
    CardPage::showEvent(event);
    m_entry->setFocus();
}

void CodePage::submit()
{
    if (m_signIn->isEnabled() && m_entry->check()) {
        Q_EMIT submitted(m_entry->code(), m_entry->way());
    }
}

} // namespace sealdesk::ui
