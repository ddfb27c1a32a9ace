// CodeField: six digits of an authenticator, or a recovery code. Pasted codes may have spaces and line ends around
// them.
#pragma once

#include <QLineEdit>

namespace sealdesk::ui {

class CodeField final : public QLineEdit {
    Q_OBJECT
public:
    explicit CodeField(QWidget *parent = nullptr);
    // A recovery code is longer and has letters.
    void setRecovery(bool recovery);
    // Six digits, or a whole recovery code.
    [[nodiscard]] bool isWhole() const;
    // Without spaces.
    [[nodiscard]] QString code() const;
    void forget();

private:
    bool m_recovery = false;
};

} // namespace sealdesk::ui
