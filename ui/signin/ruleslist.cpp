#include "ui/signin/ruleslist.h"

#include "core/policy/passwordrules.h"
#include "ui/refusaltext.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QLabel>

#include <array>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 14;

struct Shown {
    wire::PasswordRule words;
    policy::PasswordRule rule;
};

constexpr std::array shownRules{
    Shown{wire::PasswordRule::TooShort, policy::PasswordRule::TooShort},
    Shown{wire::PasswordRule::NeedsLetter, policy::PasswordRule::NeedsLetter},
    Shown{wire::PasswordRule::NeedsDigit, policy::PasswordRule::NeedsDigit},
    Shown{wire::PasswordRule::ContainsUserName, policy::PasswordRule::ContainsUserName},
    Shown{wire::PasswordRule::Common, policy::PasswordRule::Common},
};

} // namespace

RulesList::RulesList(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    identify(this, u"passwordRules"_s, tr("Rules for the new password"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    for (const Shown &shown : shownRules) {
        addRow(ruleText(shown.words));
    }
    addRow(tr("Both entries are the same"));
    redraw();
    connect(&theme, &Theme::changed, this, &RulesList::redraw);
}

void RulesList::addRow(const QString &words)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::half);
    auto *icon = new QLabel(this);
    icon->setFixedSize(iconSize, iconSize);
    QLabel *text = plainLabel(words, this, TextSize::Small, Ink::Muted);
    text->setObjectName(u"rule%1"_s.arg(m_rows.size()));
    text->setMinimumHeight(text->sizeHint().height()); // a page that is too high scrolls; it does not squeeze
    row->addWidget(icon);
    row->addWidget(text, 1);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_rows.push_back({icon, text, words});
}

void RulesList::setRules(const policy::Settings &rules)
{
    m_rules = rules;
    for (std::size_t i = 0; i < shownRules.size(); ++i) {
        m_rows[i].words = ruleText(shownRules[i].words, rules);
        m_rows[i].text->setText(m_rows[i].words);
    }
    redraw();
}

bool RulesList::check(const QString &password, const QString &repeated, const QString &userName)
{
    const auto broken = policy::brokenRules(password, userName, m_rules);
    bool all = !broken.contains(policy::PasswordRule::TooLong);
    for (std::size_t i = 0; i < shownRules.size(); ++i) {
        const bool met = !password.isEmpty() && !broken.contains(shownRules[i].rule);
        mark(i, met);
        all = all && met;
    }
    const bool same = !password.isEmpty() && password == repeated;
    mark(shownRules.size(), same);
    redraw();
    return all && same;
}

QStringList RulesList::brokenTexts() const
{
    QStringList texts;
    for (const Row &row : m_rows) {
        if (!row.met) {
            texts << row.words;
        }
    }
    return texts;
}

void RulesList::mark(std::size_t row, bool met) { m_rows[row].met = met; }

void RulesList::redraw()
{
    for (Row &row : m_rows) {
        const QIcon icon = row.met ? m_theme.icon(u"check"_s, &Tokens::good) : m_theme.icon(u"end"_s, &Tokens::muted);
        row.icon->setPixmap(icon.pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
        row.text->setAccessibleName(row.met ? tr("%1: met").arg(row.words) : tr("%1: not met").arg(row.words));
    }
}

} // namespace sealdesk::ui
