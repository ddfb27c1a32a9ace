#include "ui/signin/enrolpage.h"

#include "ui/signin/codefield.h"
#include "ui/signin/qrview.h"
#include "ui/theme/controls.h"
#include "ui/theme/notice.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

// "ABCD EFGH": people read and type it in groups.
QString inGroups(const QString &key)
{
    constexpr int groupLetters = 4;
    QString text;
    for (int i = 0; i < key.size(); ++i) {
        if (i > 0 && i % groupLetters == 0) {
            text.append(u' ');
        }
        text.append(key.at(i));
    }
    return text;
}

} // namespace

EnrolPage::EnrolPage(const Theme &theme, QWidget *parent)
    : CardPage(theme, u"key"_s, tr("Protect your account"), parent), m_qr(new QrView(this)), m_key(codeLabel({}, this)),
      m_code(new CodeField(this)), m_problem(new Notice(theme, Notice::Kind::Danger, this)),
      m_cancel(pushButton(tr("Sign out"), u"enrolCancel"_s, this, ButtonKind::Quiet)),
      m_confirm(pushButton(tr("Confirm"), u"confirmEnrolment"_s, this, ButtonKind::Primary))
{
    setObjectName(u"enrolPage"_s);
    body()->addWidget(
        textBlock(tr("From now on, signing in takes your password and a code from your phone. A stolen password is "
                     "then not enough."),
                  this, TextSize::Body, Ink::Muted));
    body()->addSpacing(grid::gap);
    body()->addWidget(
        textBlock(tr("1. Open an authenticator program on your phone, and let it scan this picture."), this));
    body()->addSpacing(grid::half);
    m_qr->setObjectName(u"enrolQr"_s);
    m_qr->setAccessibleName(tr("QR code of the key below"));
    body()->addWidget(m_qr, 0, Qt::AlignHCenter);
    body()->addSpacing(grid::half);
    body()->addWidget(textBlock(tr("If it cannot scan, type this key into it:"), this, TextSize::Small, Ink::Muted));
    // Its name is the key itself, so that a screen reader can read it out.
    m_key->setObjectName(u"enrolKey"_s);
    m_key->setAccessibleDescription(tr("Key for the authenticator"));
    m_key->setLayoutDirection(Qt::LeftToRight);
    m_key->setAlignment(Qt::AlignHCenter);
    m_key->setWordWrap(true);
    body()->addWidget(m_key);
    body()->addSpacing(grid::gap);
    body()->addWidget(textBlock(tr("2. Type the code of six digits that it shows."), this));
    body()->addSpacing(grid::half);
    m_problem->setObjectName(u"enrolProblem"_s);
    body()->addWidget(m_problem);
    identify(m_code, u"enrolCode"_s, tr("Code of six digits"));
    addFieldLabel(body(), tr("Code of six digits"), m_code);
    body()->addSpacing(grid::half);
    QHBoxLayout *buttons = buttonRow();
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_confirm);
    body()->addLayout(buttons);
    setFocusProxy(m_code);
    connect(m_cancel, &QPushButton::clicked, this, &EnrolPage::cancelled);
    connect(m_confirm, &QPushButton::clicked, this, &EnrolPage::submit);
    connect(m_code, &QLineEdit::returnPressed, this, &EnrolPage::submit);
}

void EnrolPage::setKey(const QString &key, const QString &uri, bool forced)
{
    m_cancel->setText(forced ? tr("Sign out") : tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    if (m_shown == key) {
        return;
    }
    m_shown = key;
    m_key->setText(inGroups(key));
    // An address that is too long for a picture leaves the key to be typed.
    m_qr->setVisible(m_qr->setContent(uri));
    m_code->forget();
    m_problem->setText({});
    if (!key.isEmpty() && std::exchange(m_hadKey, true)) {
        setProblem(tr("The relay was restarted and made a new key. Scan this picture; the one before does not count."));
    }
}

void EnrolPage::setBusy(bool busy) { m_confirm->setEnabled(!busy); }

void EnrolPage::setProblem(const QString &text)
{
    m_problem->setText(text);
    if (!text.isEmpty()) {
        m_code->setFocus();
        m_code->selectAll();
    }
}

void EnrolPage::forget()
{
    m_shown.fill(u'\0');
    m_shown.clear();
    m_key->clear();
    m_hadKey = false;
    (void)m_qr->setContent({});
    m_code->forget();
    m_problem->setText({});
}

void EnrolPage::showEvent(QShowEvent *event)
{
    CardPage::showEvent(event);
    m_code->setFocus();
}

void EnrolPage::submit()
{
    if (!m_confirm->isEnabled()) {
        return;
    }
    if (!m_code->isWhole()) {
        setProblem(tr("The code has six digits."));
        return;
    }
    setProblem({});
    Q_EMIT submitted(m_code->code());
}

} // namespace sealdesk::ui
