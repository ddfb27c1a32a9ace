#include "ui/settings/snippetpage.h"

#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int copiedMs = 2000;

} // namespace

SnippetPage::SnippetPage(const QString &snippet, const Theme &theme, QWidget *parent)
    : SettingsPage(
          tr("Widget snippet"),
          tr("Put this on every page that shall offer the chat. It names your organisation's key, so that a form "
             "signed by anybody else is refused in the visitor's browser."),
          parent),
      m_text(new QPlainTextEdit(this))
{
    setObjectName(u"snippetPage"_s);
    identify(m_text, u"snippet"_s, tr("Snippet"));
    m_text->setReadOnly(true);
    m_text->setFont(Theme::monospace());
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setTabChangesFocus(true);
    m_text->viewport()->setAutoFillBackground(false);
    body()->addWidget(m_text, 1);
    body()->addSpacing(grid::gap);
    QHBoxLayout *buttons = buttonRow();
    QPushButton *copy = pushButton(tr("Copy"), u"copySnippet"_s, this, ButtonKind::Primary);
    copy->setIcon(theme.icon(u"copy"_s, &Tokens::onAccent));
    QLabel *copied = plainLabel({}, this, TextSize::Body, Ink::Muted);
    copied->setObjectName(u"snippetCopied"_s);
    buttons->addWidget(copy);
    buttons->addWidget(copied);
    buttons->addStretch();
    body()->addLayout(buttons);
    m_text->setPlainText(snippet);
    copy->setEnabled(!snippet.isEmpty());
    connect(copy, &QPushButton::clicked, this, [this, copied] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        copied->setText(tr("Copied"));
        QTimer::singleShot(copiedMs, copied, [copied] { copied->clear(); });
    });
}

} // namespace sealdesk::ui
