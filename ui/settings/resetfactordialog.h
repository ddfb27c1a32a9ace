// ResetFactorDialog: an admin takes away somebody's second factor, with a code of their own one.
#pragma once

#include <QDialog>

namespace sealdesk::ui {

class CodeField;
class Notice;
class Theme;

class ResetFactorDialog final : public QDialog {
    Q_OBJECT
public:
    ResetFactorDialog(const QString &name, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const QString &code);

private:
    void submit();

    Notice *m_problem;
    CodeField *m_code;
};

} // namespace sealdesk::ui
