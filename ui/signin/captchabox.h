// CaptchaBox: on the sign-in page after several wrong passwords: the picture and a field for its characters, or the
// question in words for those who cannot see it (screen readers read it out), as the person likes.
#pragma once

#include <QWidget>

#include "core/client/captcha.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace sealdesk::ui {

class CaptchaView;

class CaptchaBox final : public QWidget {
    Q_OBJECT
public:
    explicit CaptchaBox(QWidget *parent = nullptr);

    // Nothing: hides itself.
    void setCaptcha(const std::optional<client::Captcha> &captcha);
    [[nodiscard]] bool isAsking() const { return m_asking; }
    // Empty when nothing is asked.
    [[nodiscard]] QString answer() const;
    void setBusy(bool busy);
    void focusAnswer();
    // Its controls stand between these two on the way of the Tab key.
    void setTabPlace(QWidget *before, QWidget *after);

Q_SIGNALS:
    void returnPressed();
    // Another picture and question.
    void renew();

private:
    void show(bool question);

    CaptchaView *m_view;
    QLabel *m_question;
    QLabel *m_label;
    QLineEdit *m_answer;
    QPushButton *m_way;
    QPushButton *m_renew;
    bool m_asking = false;
    bool m_inWords = false; // the question instead of the picture
};

} // namespace sealdesk::ui
