// FormScene: an operator and a visitor in an active chat, for the tests of form requests.
#pragma once

#include "core/relay/ids.h"
#include "tests/relay/bench/people.h"

namespace sealdesk::relay {

struct FormScene {
    FormScene()
    {
        setUpRelay(bench, admin);
        visitor.start();
        admin.accept(visitor.chat);
    }
    [[nodiscard]] QString state() { return bench.text(QStringLiteral("SELECT state FROM form_request")); }
    [[nodiscard]] qint64 events(const char *kind)
    {
        return bench.count(
            QStringLiteral("SELECT count(*) FROM entry WHERE kind = '%1'").arg(QString::fromLatin1(kind)));
    }
    void end()
    {
        wire::out::ChatEnd message;
        message.id = newId();
        message.chat = visitor.chat;
        admin.send(message.encode());
    }
    template <class Message>
    void tell(auto &person, const QString &about)
    {
        Message message;
        message.id = newId();
        message.request = about;
        person.send(message.encode());
    }

    Bench bench;
    Console admin{bench};
    Visitor visitor{bench};
    QString request;
};

} // namespace sealdesk::relay
