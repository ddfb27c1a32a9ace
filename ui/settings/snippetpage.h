// SnippetPage: what the merchant puts on the host page. Built from this console's own organisation
// key, never from what the relay says.
#pragma once

#include "ui/settings/settingspage.h"

class QPlainTextEdit;

namespace sealdesk::ui {

class SnippetPage final : public SettingsPage {
    Q_OBJECT
public:
    SnippetPage(const QString &snippet, const Theme &theme, QWidget *parent = nullptr);

private:
    QPlainTextEdit *m_text;
};

} // namespace sealdesk::ui
