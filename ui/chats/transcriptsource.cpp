#include "ui/chats/transcriptsource.h"

#include <QCoreApplication>

namespace sealdesk::ui {
namespace {

class TranscriptWords {
    Q_DECLARE_TR_FUNCTIONS(Transcript)
};

} // namespace

QString TranscriptRow::spoken() const
{
    if (kind == Kind::Event) {
        return text;
    }
    QString said = TranscriptWords::tr("%1: %2", "who wrote, what").arg(name, text);
    switch (mark) {
    case Mark::None:
        return said;
    case Mark::Sending:
        return TranscriptWords::tr("%1 (sending)").arg(said);
    case Mark::Delivered:
        return TranscriptWords::tr("%1 (delivered)").arg(said);
    case Mark::Failed:
        return TranscriptWords::tr("%1 (not sent)").arg(said);
    }
    return said;
}

} // namespace sealdesk::ui
