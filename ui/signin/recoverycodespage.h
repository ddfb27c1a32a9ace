// RecoveryCodesPage: ten codes, shown once. What is done with them (paper, password safe, a file) is their owner's
// choice and doing: nothing is written or copied without being asked for.
#pragma once

#include "ui/signin/cardpage.h"

#include <QStringList>

class QPushButton;

namespace sealdesk::ui {

class Notice;

class RecoveryCodesPage final : public CardPage {
    Q_OBJECT
public:
    explicit RecoveryCodesPage(const Theme &theme, QWidget *parent = nullptr);

    void setCodes(const QStringList &codes);
    void forget();

Q_SIGNALS:
    void kept();

private Q_SLOTS:
    void save(const QString &file);

private:
    void chooseFile();

    QStringList m_codes;
    QLabel *m_list;
    Notice *m_notice;
};

} // namespace sealdesk::ui
