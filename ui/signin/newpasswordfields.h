// NewPasswordFields: a new password, typed twice, with the rules ticked while typing.
#pragma once

#include "core/policy/parameters.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace sealdesk::ui {

class PasswordField;
class RulesList;

class NewPasswordFields final : public QWidget {
    Q_OBJECT
public:
    explicit NewPasswordFields(const Theme &theme, QWidget *parent = nullptr);

    void setRules(const policy::Settings &rules);
    // The rule about the user name needs it.
    void setUserName(const QString &userName);
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] QString password() const;
    // Everything that is still wrong, in words; empty if isGood().
    [[nodiscard]] QString problems() const;
    void forget();
    void focusFirst();

Q_SIGNALS:
    void submitted();

private:
    void check();

    QString m_userName;
    PasswordField *m_first;
    PasswordField *m_second;
    QLabel *m_capsLock;
    RulesList *m_rules;
    bool m_good = false;
};

} // namespace sealdesk::ui
