#include "core/relay/textkeeper.h"

#include "core/relay/auditentries.h"
#include "core/relay/limits.h"
#include "core/store/database.h"

namespace sealdesk::relay {

using store::StoreError;

namespace {

// A pause between two steps lets everybody else's acts in.
constexpr std::chrono::milliseconds betweenSteps(20);

// False: some text is not the newest key's after all.
Result<bool, StoreError> retire(Act &act, int newest, qint64 nowMs)
{
    store::TextKeyRepository repository(act.database());
    const auto older = repository.hasOlderTexts();
    if (!older.ok() || *older) {
        return older.ok() ? Result<bool, StoreError>(false) : fail(older.error());
    }
    if (const auto gone = repository.forgetAllBut(newest); !gone.ok()) {
        return fail(gone.error());
    }
    audit::Entry entry = about(systemEntry(audit::Action::TextKeyRetired, nowMs), audit::ResourceKind::Relay, {});
    entry.detail = audit::Detail().with(audit::DetailKey::After, newest);
    const auto audited = act.audit(entry);
    return audited.ok() ? Result<bool, StoreError>(true) : fail(audited.error());
}

} // namespace

void TextKeeper::lookLater()
{
    m_timer.start(std::chrono::milliseconds(limits::textKeyLookMs), [this] { look(); });
}

void TextKeeper::complain(edge::Literal event)
{
    if (!m_complained) {
        m_complained = true;
        m.log.write(edge::Level::Error, event);
    }
    lookLater();
}

void TextKeeper::look()
{
    m.acts.run<std::vector<store::KnownTextKey>>(
        [](Act &act) { return store::TextKeyRepository(act.database()).all(); },
        [this](Result<std::vector<store::KnownTextKey>, ActError> known) {
            if (known.ok() && !known->empty()) {
                decide(*known);
            } else {
                complain("text_key.not_read");
            }
        });
}

void TextKeeper::decide(const std::vector<store::KnownTextKey> &known)
{
    const int newest = known.back().id;
    if (newest != m_keys.newest()) {
        auto keys = m.source.read();
        const store::TextKey *const added = keys ? keys->find(newest) : nullptr;
        // Written before its row is committed; a file without it is not the one that belongs here.
        if (added == nullptr || keys->newest() != newest || added->fingerprint() != known.back().fingerprint) {
            complain("text_key.file_unfit");
            return;
        }
        m_keys = *std::move(keys);
        take();
    } else if (known.size() > 1) {
        seal({});
    } else if (m_keys.all().size() > 1) {
        forget(); // of the file, after a stop just before
    } else {
        lookLater();
    }
}

void TextKeeper::take()
{
    m.acts.run<void>([keys = m_keys](Act &act) { return act.database().useTextKeys(keys); },
                     [this](Result<void, ActError> taken) {
                         if (taken.ok()) {
                             seal({});
                         } else {
                             complain("text_key.not_taken");
                         }
                     });
}

void TextKeeper::seal(store::ResealPlace place)
{
    m.acts.run<std::optional<store::ResealPlace>>(
        [place = std::move(place)](Act &act) {
            return store::TextKeyRepository(act.database()).reseal(place, limits::textsSealedAtOnce);
        },
        [this](Result<std::optional<store::ResealPlace>, ActError> sealed) {
            if (!sealed.ok()) {
                complain("text_key.texts_not_sealed");
            } else if (*sealed) {
                m_timer.start(betweenSteps, [this, next = **sealed] { seal(next); });
            } else {
                finish();
            }
        });
}

void TextKeeper::finish()
{
    m.acts.run<bool>([newest = m_keys.newest(), now = m.clock.wallMs()](Act &act) { return retire(act, newest, now); },
                     [this](Result<bool, ActError> retired) {
                         if (!retired.ok() || !*retired) {
                             complain("text_key.not_retired");
                             return;
                         }
                         m_complained = false;
                         forget();
                     });
}

void TextKeeper::forget()
{
    const int newest = m_keys.newest();
    if (!m.source.keepOnly(newest)) {
        complain("text_key.file_not_written");
        return;
    }
    m_keys.removeAllBut(newest);
    m.acts.run<void>([keys = m_keys](Act &act) { return act.database().useTextKeys(keys); },
                     [this](Result<void, ActError> taken) {
                         if (!taken.ok()) {
                             complain("text_key.not_taken");
                             return;
                         }
                         lookLater();
                     });
}

} // namespace sealdesk::relay
