#include "core/client/formdesk.h"

#include <algorithm>
#include <chrono>

#include "core/client/certification.h"
#include "core/client/chatbook.h"
#include "core/client/convert.h"
#include "core/client/formcase.h"
#include "core/client/ids.h"
#include "core/client/session.h"
#include "core/seal/purgereceipt.h"
#include "core/secret/secretscope.h"

namespace sealdesk::client {

using namespace Qt::StringLiterals;

namespace {

secret::LockBudget lockBudgetNow()
{
    secret::LockBudget budget = secret::measureLockBudget();
    if (const auto scope = secret::SecretScope::enter(); !scope) {
        budget.enough = false;
        budget.why = scope.error();
    }
    return budget;
}

bool isUnderWay(const FormRequest &request) { return request.state < wire::FormState::Submitted; }

seal::ReceiptReason receiptReason(wire::PurgeReason reason)
{
    return static_cast<seal::ReceiptReason>(static_cast<int>(reason) + 1); // the same order, counted from 1
}
static_assert(static_cast<int>(wire::PurgeReason::Quit) + 1 == static_cast<int>(seal::ReceiptReason::Quit));

} // namespace

FormDesk::FormDesk(const Parts &parts, QObject *parent)
    : QObject(parent), m_out(parts.out), m_session(parts.session), m_keys(parts.keys), m_chats(parts.chats),
      m_clock(parts.clock), m_locale(u"en"_s), m_purges(parts.out), m_lockBudget(lockBudgetNow())
{
    m_graceTimer.setInterval(graceCheckMs);
    connect(&m_graceTimer, &QTimer::timeout, this, &FormDesk::checkGrace);
    connect(&m_session, &Session::stateChanged, this, &FormDesk::readinessChanged);
    connect(&m_session, &Session::deviceStatusChanged, this, &FormDesk::readinessChanged);
    connect(&m_session, &Session::permissionsChanged, this, &FormDesk::readinessChanged);
    connect(&m_session, &Session::permissionsChanged, this, &FormDesk::rulesChanged);
    connect(&m_keys, &DeviceKeys::ready, this, &FormDesk::readinessChanged);
    connect(&m_chats, &ChatBook::chatEnded, this, [this](const QString &chat) {
        // Handed to somebody else, it goes on without us: the new operator must ask again.
        const Chat *left = m_chats.chat(chat);
        const bool over = !left || left->state == wire::ChatState::Ended;
        purgeChat(chat, over ? wire::PurgeReason::ChatEnded : wire::PurgeReason::Operator);
    });
    m_wakeTimer.setInterval(graceCheckMs);
    connect(&m_wakeTimer, &QTimer::timeout, this, &FormDesk::checkSuspend);
}

FormDesk::~FormDesk()
{
    for (const auto &formCase : m_cases) {
        formCase->disconnect(this);
    }
}

void FormDesk::setLocale(const QString &locale)
{
    m_locale = locale;
    Q_EMIT formsChanged();
}

QList<FormInfo> FormDesk::forms() const { return m_catalogue.forms(m_locale); }

FormBar FormDesk::canRequest(const QString &chat) const
{
    if (!m_session.isLive()) {
        return FormBar::NotConnected;
    }
    if (!m_session.may(wire::Permission::RequestForm)) {
        return FormBar::NoPermission;
    }
    if (!m_lockBudget.enough) {
        return FormBar::NoLockedMemory;
    }
    if (!m_keys.lasting()) {
        return FormBar::DeviceKeyNotStored;
    }
    switch (m_session.deviceStatus()) {
    case wire::DeviceStatus::Approved:
        break;
    case wire::DeviceStatus::Revoked:
        return FormBar::DeviceRevoked;
    case wire::DeviceStatus::Pending:
    case wire::DeviceStatus::Unknown:
        return FormBar::DevicePending;
    }
    if (!m_session.hasValidCertificate()) {
        return FormBar::NoCertificate;
    }
    const Chat *found = m_chats.chat(chat);
    if (!found || found->state == wire::ChatState::Waiting || found->operatorId != m_session.operatorId()) {
        return FormBar::ChatNotYours;
    }
    if (found->state == wire::ChatState::Ended) {
        return FormBar::ChatOver;
    }
    if (!seal::PageNonce::fromBytes(byteView(found->pageNonce))) {
        return FormBar::VisitorTooOld;
    }
    return hasLive(chat) ? FormBar::FormUnderWay : FormBar::None;
}

bool FormDesk::hasLive(const QString &chat) const
{
    for (const auto &formCase : m_cases) {
        if (formCase->view().chat == chat && !formCase->isWiped() && isUnderWay(formCase->view())) {
            return true;
        }
    }
    return false;
}

Result<QString, FormBar> FormDesk::requestForm(const QString &chat, const QString &form)
{
    if (const FormBar bar = canRequest(chat); bar != FormBar::None) {
        return fail(bar);
    }
    const auto info = m_catalogue.form(form, m_locale);
    if (!info) {
        return fail(FormBar::UnknownForm);
    }
    auto made = makeCase(chat, *info);
    if (!made) {
        return fail(made.error());
    }
    FormCase *formCase = made->get();
    const FormRequest view = formCase->view();
    const QByteArray holderKey = formCase->newHolderKey();
    if (holderKey.isEmpty()) {
        return fail(FormBar::CryptoFailed);
    }
    const QString id = randomId();
    const wire::out::FormRequest message{
        id,        chat,          view.id, view.form, view.formVersion, byteArray(formCase->offer().hash().bytes()),
        holderKey, view.expiresMs};
    if (!m_out.send(message.encode())) {
        return fail(FormBar::NotConnected);
    }
    m_asking[id] = view.id;
    m_joining[id] = view.id;
    watch(formCase);
    m_cases.push_back(std::move(made).value());
    m_lastLookMs = m_clock.aliveMs();
    m_wakeTimer.start();
    Q_EMIT requestAdded(view.id);
    Q_EMIT readinessChanged();
    return view.id;
}

Result<std::unique_ptr<FormCase>, FormBar> FormDesk::makeCase(const QString &chatId, const FormInfo &form)
{
    const Chat &chat = *m_chats.chat(chatId);
    const auto pair = parsePair(m_session.intermediate(), m_session.deviceCertificate());
    const auto rawChat = sealId<seal::ChatId>(chatId);
    const auto nonce = seal::PageNonce::fromBytes(byteView(chat.pageNonce));
    auto key = seal::FormKey::generate();
    if (!key) {
        const bool noMemory = key.error() == seal::OpenError::NoLockedMemory;
        return fail(noMemory ? FormBar::NoLockedMemory : FormBar::CryptoFailed);
    }
    if (!pair || !rawChat || !nonce) {
        return fail(FormBar::CryptoFailed);
    }
    const qint64 now = m_clock.wallMs();
    // Not beyond the certificate that vouches for it.
    const qint64 expires = std::min<qint64>(now + lifetimeMs, pair->device.body().notAfterMs);
    const seal::RequestId request = seal::RequestId::random();
    const seal::OfferTerms terms{request,
                                 *rawChat,
                                 *nonce,
                                 form.id.toStdString(),
                                 static_cast<std::uint32_t>(form.version),
                                 m_catalogue.resolved(form.id, chat.locale).toStdString(),
                                 key->publicKey(),
                                 now,
                                 expires};
    auto offer = seal::Offer::issue(terms, pair->intermediate, pair->device, m_keys.device());
    if (!offer) {
        return fail(FormBar::CryptoFailed);
    }
    FormRequest view;
    view.id = wireId(request);
    view.chat = chatId;
    view.form = form.id;
    view.formVersion = form.version;
    view.title = form.title;
    view.fields = form.fields;
    view.issuedMs = now;
    view.expiresMs = expires;
    return std::make_unique<FormCase>(std::move(view), std::move(key).value(), std::move(offer).value());
}

void FormDesk::watch(FormCase *formCase)
{
    const QString id = formCase->view().id;
    connect(formCase, &FormCase::changed, this, [this, id] {
        Q_EMIT requestChanged(id);
        Q_EMIT readinessChanged();
    });
    connect(formCase, &FormCase::ticketWanted, this, [this, formCase] { askForTicket(formCase); });
    connect(formCase, &FormCase::offerStored, this, [this, formCase] { sayReady(*formCase); });
    connect(formCase, &FormCase::progressMade, this,
            [this, formCase](wire::FormState state) { report(*formCase, state); });
    connect(formCase, &FormCase::openingsFailed, this, [this, id] { purge(id, wire::PurgeReason::FailedOpenings); });
    connect(formCase, &FormCase::endedByExchange, this, [this, id](wire::PurgeReason reason) { purge(id, reason); });
    // The offer's end; what was submitted in time stays until the chat ends.
    QTimer::singleShot(std::chrono::milliseconds(std::max<qint64>(0, formCase->view().expiresMs - m_clock.wallMs())),
                       formCase, [this, id, formCase] {
                           if (!formCase->view().holdsAnswers) {
                               purge(id, wire::PurgeReason::Expired);
                           }
                       });
}

FormCase *FormDesk::find(const QString &request) const
{
    for (const auto &formCase : m_cases) {
        if (formCase->view().id == request) {
            return formCase.get();
        }
    }
    return nullptr;
}

QStringList FormDesk::requests(const QString &chat) const
{
    QStringList ids;
    for (const auto &[id, view] : m_foreign) {
        if (view.chat == chat) {
            ids.append(id);
        }
    }
    for (const auto &formCase : m_cases) {
        if (formCase->view().chat == chat) {
            ids.append(formCase->view().id);
        }
    }
    return ids;
}

const FormRequest *FormDesk::request(const QString &id) const
{
    if (const FormCase *formCase = find(id)) {
        return &formCase->view();
    }
    const auto foreign = m_foreign.find(id);
    return foreign == m_foreign.end() ? nullptr : &foreign->second;
}

void FormDesk::cancel(const QString &request)
{
    const FormCase *formCase = find(request);
    if (!formCase || formCase->isWiped()) {
        return;
    }
    const bool underWay = isUnderWay(formCase->view());
    if (underWay) {
        (void)m_out.send(wire::out::FormCancel{randomId(), request}.encode());
    }
    purge(request, underWay ? wire::PurgeReason::Cancelled : wire::PurgeReason::Operator);
}

void FormDesk::purge(const QString &request, wire::PurgeReason reason)
{
    FormCase *formCase = find(request);
    if (!formCase || formCase->isWiped()) {
        return;
    }
    Q_EMIT aboutToWipe(request);
    formCase->wipe(reason);
    sign(*formCase, reason);
}

void FormDesk::purgeChat(const QString &chat, wire::PurgeReason reason)
{
    for (const QString &request : requests(chat)) {
        purge(request, reason);
    }
}

void FormDesk::purgeAll(wire::PurgeReason reason)
{
    QStringList all;
    for (const auto &formCase : m_cases) {
        all.append(formCase->view().id);
    }
    for (const QString &request : std::as_const(all)) {
        purge(request, reason);
    }
}

void FormDesk::sign(const FormCase &formCase, wire::PurgeReason reason)
{
    if (formCase.view().trouble == FormTrouble::RefusedByRelay) {
        return; // to the relay there was no such request
    }
    // Today's certificate if there is one; a receipt is checked at its own time.
    auto pair = parsePair(m_session.intermediate(), m_session.deviceCertificate());
    const seal::OfferBody &terms = formCase.offer().body();
    const auto receipt = seal::PurgeReceipt::issue(terms.request, terms.chat, receiptReason(reason), m_clock.wallMs(),
                                                   pair ? pair->intermediate : terms.intermediate,
                                                   pair ? pair->device : terms.deviceCertificate, m_keys.device());
    if (receipt) {
        m_purges.add(wireId(terms.operatorId), formCase.view().id, reason, byteArray(receipt->encoded()));
    }
}

bool FormDesk::withField(const QString &request, const QString &field, const std::function<void(ByteView)> &use) const
{
    const FormCase *formCase = find(request);
    return formCase && formCase->withField(field, use);
}

bool FormDesk::mayReveal() const { return m_session.may(wire::Permission::RevealField); }

bool FormDesk::noteRevealed(const QString &request, const QString &field, wire::RevealWay way)
{
    const FormCase *formCase = find(request);
    const bool cleared = way == wire::RevealWay::CopyCleared; // also told after the answers were wiped
    if (!formCase || !(formCase->view().holdsAnswers || cleared) || !m_session.isLive() || !mayReveal()) {
        return false;
    }
    const QString id = randomId();
    if (!m_out.send(wire::out::FormRevealed{id, request, field, way}.encode())) {
        return false;
    }
    m_revealing[id] = {request, field};
    return true;
}

int FormDesk::unconfirmedPurges() const { return m_purges.waiting(); }

} // namespace sealdesk::client
