// CodeEntry: a code of the authenticator, or a recovery code instead, with what went wrong before. For the pages that
// ask for the second factor; they send it.
#pragma once

#include "core/protocol/wire.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sealdesk::ui {

class CodeField;
class Notice;
class Theme;

class CodeEntry final : public QWidget {
    Q_OBJECT
public:
    explicit CodeEntry(const Theme &theme, QWidget *parent = nullptr);

    void setUser(const QString &user);
    void setBusy(bool busy);
    void setProblem(const QString &text);
    // False when it is not whole, which is said.
    [[nodiscard]] bool check();
    [[nodiscard]] QString code() const;
    [[nodiscard]] wire::CodeWay way() const { return m_way; }
    // Back to a code of the authenticator, with nothing typed.
    void forget();

Q_SIGNALS:
    void returnPressed();

private:
    void use(wire::CodeWay way);

    wire::CodeWay m_way = wire::CodeWay::Code;
    QLabel *m_explanation;
    QLabel *m_label;
    CodeField *m_code;
    Notice *m_problem;
    QPushButton *m_other;
    QString m_user;
};

} // namespace sealdesk::ui
