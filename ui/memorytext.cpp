#include "ui/memorytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace sealdesk::ui {

namespace {

class MemoryWords {
    Q_DECLARE_TR_FUNCTIONS(sealdesk::ui::MemoryWords)
};

QString sizeText(std::size_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 0, QLocale::DataSizeIecFormat);
}

QString needed() { return sizeText(secret::neededLockedBytes); }

} // namespace

QString lockedMemoryNotice(const secret::LockBudget &budget)
{
    if (budget.enough) {
        return {};
    }
    const QString rest =
        MemoryWords::tr("Chats work. Secure forms are off, because answers could end up on the disk. Please "
                        "show this to your administrator.");
    if (budget.limitBytes && *budget.limitBytes < secret::neededLockedBytes) {
        return MemoryWords::tr("This computer lets Sealdesk protect only %1 of memory; secure forms need %2.")
                   .arg(sizeText(*budget.limitBytes), needed()) +
               u' ' + rest;
    }
    return MemoryWords::tr("This computer does not let Sealdesk protect the %1 of memory that secure forms need.")
               .arg(needed()) +
           u' ' + rest;
}

QString lockedMemoryState(const secret::LockBudget &budget)
{
    if (!budget.enough) {
        return budget.limitBytes
                   ? MemoryWords::tr("Not enough: %1 may be locked, %2 are needed. Secure forms are off.")
                         .arg(sizeText(*budget.limitBytes), needed())
                   : MemoryWords::tr("Refused by the system; %1 are needed. Secure forms are off.").arg(needed());
    }
    return budget.hiddenFromRoot
               ? MemoryWords::tr("Answers are kept out of swap and dumps, and other programs cannot read them.")
               : MemoryWords::tr(
                     "Answers are kept out of swap and dumps. This system has no memory that is hidden from "
                     "administrators as well.");
}

QString lockedMemoryRemedy(const secret::LockBudget &budget)
{
    if (budget.enough) {
        return {};
    }
#if defined(Q_OS_WIN)
    return MemoryWords::tr(
        "For the administrator: allow this program a larger working set (the quota of the job or of the "
        "remote desktop host), or close programs that hold much memory; then start Sealdesk again.");
#elif defined(Q_OS_MACOS)
    return MemoryWords::tr(
        "For the administrator: raise the limit of locked memory (launchctl limit memlock) to 8 MiB or more; "
        "then sign in to the computer again.");
#else
    return MemoryWords::tr(
        "For the administrator: raise the limit of locked memory of this user to 8 MiB or more. Put the line\n"
        "* - memlock 8192\n"
        "into /etc/security/limits.d/sealdesk.conf, or set LimitMEMLOCK=8M for the service or container "
        "that starts Sealdesk; then sign in to the computer again.");
#endif
}

QString captureText(secret::CaptureShield shield)
{
    using enum secret::CaptureShield;
    switch (shield) {
    case Excluded:
        return MemoryWords::tr("While answers are shown, screenshots and shared screens leave this window out.");
    case BestEffort:
        return MemoryWords::tr(
            "While answers are shown, the system is asked to leave this window out of screenshots and shared "
            "screens. Newer recording programs may ignore that.");
    case NotPossible:
        return MemoryWords::tr(
            "This system has no way to keep screenshots and shared screens from seeing a revealed field. Stop "
            "sharing your screen before you reveal one.");
    case Refused:
        return MemoryWords::tr(
            "The system refused to leave this window out of screenshots and shared screens. Stop sharing your "
            "screen before you reveal a field.");
    }
    return {};
}

} // namespace sealdesk::ui
