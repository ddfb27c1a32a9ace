#include "ui/signin/codeentry.h"

#include "ui/signin/codefield.h"
#include "ui/theme/controls.h"
#include "ui/theme/notice.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;
using wire::CodeWay;

CodeEntry::CodeEntry(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_explanation(textBlock({}, this, TextSize::Body, Ink::Muted)),
      m_label(plainLabel({}, this, TextSize::Small, Ink::Muted)), m_code(new CodeField(this)),
      m_problem(new Notice(theme, Notice::Kind::Danger, this)),
      m_other(pushButton({}, u"otherCodeWay"_s, this, ButtonKind::Quiet))
{
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_explanation);
    body->addSpacing(grid::page);
    m_problem->setObjectName(u"codeProblem"_s);
    body->addWidget(m_problem);
    body->addSpacing(grid::gap);
    m_code->setObjectName(u"signInCode"_s);
    m_label->setBuddy(m_code);
    body->addWidget(m_label);
    body->addSpacing(grid::unit);
    body->addWidget(m_code);
    body->addSpacing(grid::gap);
    body->addWidget(m_other, 0, Qt::AlignLeading);
    setFocusProxy(m_code);
    connect(m_code, &QLineEdit::returnPressed, this, &CodeEntry::returnPressed);
    connect(m_other, &QPushButton::clicked, this, [this] {
        setProblem({});
        use(m_way == CodeWay::Code ? CodeWay::Recovery : CodeWay::Code);
        m_code->setFocus();
    });
    use(CodeWay::Code);
}

void CodeEntry::use(CodeWay way)
{
    m_way = way;
    const bool recovery = way == CodeWay::Recovery;
    const QString name = recovery ? tr("Recovery code") : tr("Code of six digits");
    m_code->setRecovery(recovery);
    m_code->setAccessibleName(name);
    m_label->setText(name);
    m_other->setText(recovery ? tr("Use the authenticator instead") : tr("Use a recovery code instead"));
    m_other->setAccessibleName(m_other->text());
    m_explanation->setText(
        recovery ? tr("One of the ten codes that you kept when you set up the authenticator. Each works once.")
                 : tr("Open the authenticator on your phone and type the code that it shows for %1.").arg(m_user));
}

void CodeEntry::setUser(const QString &user)
{
    if (m_user != user) {
        m_user = user;
        use(m_way);
    }
}

void CodeEntry::setBusy(bool busy)
{
    m_code->setReadOnly(busy);
    m_other->setEnabled(!busy);
}

void CodeEntry::setProblem(const QString &text)
{
    m_problem->setText(text);
    if (!text.isEmpty()) {
        m_code->setFocus();
        m_code->selectAll();
    }
}

bool CodeEntry::check()
{
    if (!m_code->isWhole()) {
        setProblem(m_way == CodeWay::Recovery ? tr("A recovery code has 16 letters and digits.")
                                              : tr("The code has six digits."));
        return false;
    }
    setProblem({});
    return true;
}

QString CodeEntry::code() const { return m_code->code(); }

void CodeEntry::forget()
{
    m_problem->setText({});
    use(CodeWay::Code);
}

} // namespace sealdesk::ui
