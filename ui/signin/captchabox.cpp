#include "ui/signin/captchabox.h"

#include "ui/signin/captchaview.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerUnits = 20; // as in auth.login

QString listed(const std::vector<qint64> &numbers, const QLocale &locale)
{
    QStringList texts;
    for (const qint64 number : numbers) {
        texts << locale.toString(number);
    }
    return locale.createSeparatedList(texts);
}

} // namespace

CaptchaBox::CaptchaBox(QWidget *parent)
    : QWidget(parent), m_view(new CaptchaView(this)), m_question(textBlock({}, this)),
      m_label(plainLabel({}, this, TextSize::Small, Ink::Muted)), m_answer(new QLineEdit(this)),
      m_way(pushButton({}, u"captchaWay"_s, this, ButtonKind::Quiet)),
      m_renew(pushButton(tr("Another one"), u"captchaRenew"_s, this, ButtonKind::Quiet))
{
    identify(m_view, u"captchaPicture"_s, tr("Picture with characters"));
    m_question->setObjectName(u"captchaQuestion"_s);
    m_answer->setObjectName(u"captchaAnswer"_s);
    m_answer->setMaxLength(answerUnits);
    m_label->setBuddy(m_answer);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_view, 0, Qt::AlignLeading);
    body->addWidget(m_question);
    body->addSpacing(grid::half);
    body->addWidget(m_label);
    body->addSpacing(grid::unit);
    body->addWidget(m_answer);
    QHBoxLayout *buttons = buttonRow();
    buttons->addWidget(m_way);
    buttons->addWidget(m_renew);
    buttons->addStretch();
    body->addLayout(buttons);
    connect(m_answer, &QLineEdit::returnPressed, this, &CaptchaBox::returnPressed);
    connect(m_renew, &QPushButton::clicked, this, &CaptchaBox::renew);
    connect(m_way, &QPushButton::clicked, this, [this] {
        show(!m_inWords);
        m_answer->setFocus();
    });
    show(false);
    setVisible(false);
}

void CaptchaBox::show(bool question)
{
    m_inWords = question;
    m_view->setVisible(!question);
    m_question->setVisible(question);
    m_label->setText(question ? tr("Answer in digits") : tr("Characters in the picture"));
    m_way->setText(question ? tr("Show a picture instead") : tr("Ask me a question instead"));
    m_way->setAccessibleName(m_way->text());
    // A screen reader that comes to the field hears what is asked.
    m_answer->setAccessibleName(question ? m_question->text() : m_label->text());
}

void CaptchaBox::setCaptcha(const std::optional<client::Captcha> &captcha)
{
    m_asking = captcha.has_value();
    m_answer->clear();
    if (captcha) {
        m_view->setPicture(captcha->picture);
        const QString numbers = listed(captcha->numbers, locale());
        m_question->setText(captcha->question == wire::CaptchaQuestion::Sum
                                ? tr("How much do these numbers make together: %1?").arg(numbers)
                                : tr("Which of these numbers is the largest: %1?").arg(numbers));
        show(m_inWords);
    }
    setVisible(m_asking);
}

QString CaptchaBox::answer() const { return m_asking ? m_answer->text().trimmed() : QString(); }

void CaptchaBox::setBusy(bool busy)
{
    m_answer->setReadOnly(busy);
    m_way->setEnabled(!busy);
    m_renew->setEnabled(!busy);
}

void CaptchaBox::focusAnswer() { m_answer->setFocus(); }

void CaptchaBox::setTabPlace(QWidget *before, QWidget *after)
{
    QWidget::setTabOrder(before, m_answer);
    QWidget::setTabOrder(m_answer, m_way);
    QWidget::setTabOrder(m_way, m_renew);
    QWidget::setTabOrder(m_renew, after);
}

} // namespace sealdesk::ui
