// RulesList: the rules for a new password, each ticked as soon as it is met. The relay decides in the
// end; this only saves a wasted try.
#pragma once

#include "ui/theme/theme.h"

#include "core/policy/parameters.h"
#include "core/protocol/wire.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace sealdesk::ui {

class RulesList final : public QWidget {
    Q_OBJECT
public:
    explicit RulesList(const Theme &theme, QWidget *parent = nullptr);

    // The defaults until then.
    void setRules(const policy::Settings &rules);
    // True if nothing is broken and both entries are the same.
    bool check(const QString &password, const QString &repeated, const QString &userName);
    [[nodiscard]] QStringList brokenTexts() const;

private:
    struct Row {
        QLabel *icon;
        QLabel *text;
        QString words;
        bool met = false;
    };
    void addRow(const QString &words);
    void mark(std::size_t row, bool met);
    void redraw();

    const Theme &m_theme;
    policy::Settings m_rules;
    std::vector<Row> m_rows;
};

} // namespace sealdesk::ui
