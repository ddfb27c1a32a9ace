// AddressPage: where is the relay? Refuses anything but wss://host:port and says why.
#pragma once

#include "ui/signin/cardpage.h"

#include "core/client/serveraddress.h"

class QLineEdit;

namespace sealdesk::ui {

class Notice;

class AddressPage final : public CardPage {
    Q_OBJECT
public:
    explicit AddressPage(const Theme &theme, QWidget *parent = nullptr);
    void setAddress(const QString &address);
    [[nodiscard]] QString address() const;

Q_SIGNALS:
    void chosen(const sealdesk::client::ServerAddress &address);

private:
    void submit();

    QLineEdit *m_address;
    Notice *m_problem;
};

} // namespace sealdesk::ui
