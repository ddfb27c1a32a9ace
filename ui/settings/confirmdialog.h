// ConfirmDialog: asks before something that others feel; says what will happen, and the button names the act.
#pragma once

#include <QDialog>

#include "ui/theme/theme.h"

namespace sealdesk::ui {

class ConfirmDialog final : public QDialog {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString text;
        QString act; // on the button
    };
    // accepted() means: do it.
    explicit ConfirmDialog(const Words &words, QWidget *parent = nullptr);
};

} // namespace sealdesk::ui
