// SettingsPage: a page of a settings dialog: title, explanation, and what the page adds below.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace sealdesk::ui {

class SettingsPage : public QWidget {
    Q_OBJECT
public:
    SettingsPage(const QString &title, const QString &explanation, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
};

} // namespace sealdesk::ui
