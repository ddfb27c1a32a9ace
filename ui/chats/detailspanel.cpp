#include "ui/chats/detailspanel.h"

#include "ui/refusaltext.h"
#include "ui/secureform/formpanel.h"
#include "ui/secureform/secretclipboard.h"
#include "ui/statetext.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;
using client::FormDesk;

namespace {

constexpr int panelWidth = 312;
constexpr int headHeight = 100;   // the headings and margins around the forms
constexpr int readerHeight = 100; // an answer that is read in large parts

QString languageName(const QString &locale)
{
    const QLocale::Language language = QLocale(locale).language();
    return language == QLocale::C || language == QLocale::AnyLanguage
               ? locale
               : u"%1 (%2)"_s.arg(QLocale::languageToString(language), locale);
}

} // namespace

DetailsPanel::DetailsPanel(FormDesk &forms, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_forms(forms), m_theme(theme), m_clipboard(new SecretClipboard(this)), m_column(nullptr)
{
    identify(this, u"details"_s, tr("Details"));
    fillSurface(this);
    setFixedWidth(panelWidth);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    m_column = new QVBoxLayout;
    m_column->setContentsMargins(grid::page, grid::page, grid::page, grid::page);
    m_column->setSpacing(0);
    around->addLayout(m_column);

    m_facts = new QWidget(this);
    auto *facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(0);
    facts->addWidget(plainLabel(tr("Visitor"), m_facts, TextSize::Title, Ink::Text, QFont::DemiBold));
    facts->addSpacing(grid::gap);
    m_name = addFact(facts, tr("Name"), u"detailName"_s);
    m_page = addFact(facts, tr("Page"), u"detailPage"_s);
    m_address = addFact(facts, tr("Address"), u"detailAddress"_s);
    m_language = addFact(facts, tr("Language"), u"detailLanguage"_s);
    facts->addSpacing(grid::half);
    facts->addWidget(separator(Qt::Horizontal, m_facts));
    facts->addSpacing(grid::page);
    m_column->addWidget(m_facts);
    m_column->addWidget(plainLabel(tr("Secure forms"), this, TextSize::Title, Ink::Text, QFont::DemiBold));
    m_column->addSpacing(grid::half);
    m_bar = textBlock({}, this, TextSize::Small, Ink::Muted);
    m_bar->setObjectName(u"formBar"_s);
    m_column->addWidget(m_bar);
    m_column->addSpacing(grid::half);
    m_column->addStretch(1);

    connect(&forms, &FormDesk::requestAdded, this, &DetailsPanel::showForms);
    connect(&forms, &FormDesk::requestChanged, this, [this] {
        for (FormPanel *panel : std::as_const(m_panels)) {
            panel->refresh();
        }
        makeRoom();
        refreshBar();
    });
    connect(&forms, &FormDesk::readinessChanged, this, &DetailsPanel::refreshBar);
    connect(&forms, &FormDesk::formsChanged, this, &DetailsPanel::refreshBar);
}

QLabel *DetailsPanel::addFact(QVBoxLayout *column, const QString &title, const QString &objectName)
{
    column->addWidget(plainLabel(title, this, TextSize::Small, Ink::Muted));
    QLabel *value = textBlock({}, this);
    value->setObjectName(objectName);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A long address breaks anywhere rather than widening the panel.
    value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    column->addWidget(value);
    column->addSpacing(grid::half);
    return value;
}

void DetailsPanel::setChat(const client::Chat &chat)
{
    const QString none = tr("–");
    const auto orNone = [&none](const QString &text) { return text.isEmpty() ? none : text; };
    m_name->setText(visitorName(chat));
    m_page->setText(orNone(shown(chat.pageTitle)));
    // A zero-width space after each slash lets a long address break where people expect it.
    m_address->setText(orNone(shown(chat.pageUrl)).replace(u"/"_s, u"/\u200b"_s));
    m_language->setText(orNone(languageName(chat.locale)));
    m_active = chat.state == wire::ChatState::Active;
    const bool other = m_chat != chat.id;
    m_chat = chat.id;
    if (other) {
        showForms();
    }
    refreshBar();
}

void DetailsPanel::showForms()
{
    const QStringList all = m_forms.requests(m_chat);
    const QStringList requests = all.mid(qMax<qsizetype>(0, all.size() - shownRequests));
    QStringList shownNow;
    for (const FormPanel *panel : std::as_const(m_panels)) {
        shownNow << panel->request();
    }
    if (requests == shownNow) {
        return;
    }
    qDeleteAll(m_panels);
    m_panels.clear();
    for (const QString &request : requests) {
        auto *panel = new FormPanel(m_forms, *m_clipboard, request, m_theme, this);
        // The newest stands on top; the last item is the stretch.
        m_column->insertWidget(m_column->count() - 1 - static_cast<int>(m_panels.size()), panel);
        m_panels.append(panel);
    }
    makeRoom();
    refreshBar();
}

// Answers never scroll (their pixels are locked where they stand), so on a small screen the facts about
// the visitor give way to them.
void DetailsPanel::makeRoom()
{
    const bool answers = std::ranges::any_of(m_panels, [this](const FormPanel *panel) {
        const client::FormRequest *request = m_forms.request(panel->request());
        return request != nullptr && request->holdsAnswers;
    });
    int needed = m_facts->sizeHint().height() + headHeight + readerHeight;
    for (const FormPanel *panel : std::as_const(m_panels)) {
        needed += panel->layout()->totalHeightForWidth(panelWidth - 2 * grid::page);
    }
    m_facts->setVisible(!answers || height() >= needed);
}

void DetailsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

bool DetailsPanel::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        makeRoom(); // fields came, or one is read in large parts
    }
    return done;
}

void DetailsPanel::refreshBar()
{
    const client::FormBar bar = m_chat.isEmpty() ? client::FormBar::None : m_forms.canRequest(m_chat);
    QString text = formBarText(bar);
    if (bar == client::FormBar::None && m_panels.isEmpty()) {
        text =
            tr("Ask for card or other sensitive details with Secure form. Only this console can read the answers, and "
               "they are erased when the chat ends.");
    } else if (bar == client::FormBar::FormUnderWay || !m_active) {
        text = m_panels.isEmpty() && !m_active ? text : QString();
    }
    m_bar->setText(text);
    m_bar->setVisible(!text.isEmpty());
}

} // namespace sealdesk::ui
