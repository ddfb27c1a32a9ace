#include "core/client/snippet.h"

#include <QRegularExpression>
#include <QStringList>

#include "core/client/convert.h"
#include "core/seal/publickey.h"

namespace sealdesk::client {

using namespace Qt::StringLiterals;

QString buildSnippet(const SnippetInput &input)
{
    static const QRegularExpression integrity(u"^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$"_s);
    static const QRegularExpression version(u"^[A-Za-z0-9._-]+$"_s);
    if (!integrity.match(input.widget.loaderIntegrity).hasMatch() || !version.match(input.widget.version).hasMatch() ||
        input.organisationKeys.isEmpty()) {
        return {};
    }
    QStringList keys;
    for (const QByteArray &key : input.organisationKeys) {
        if (!seal::PublicKey::fromPoint(byteView(key))) {
            return {};
        }
        keys.append(base64Url(key));
    }
    // Every part is from a strict alphabet: nothing in it needs escaping.
    const QString shape = u"<script async src=\"https://%1/w/%2/sealdesk.js\"\n"
                          "        integrity=\"%3\" crossorigin=\"anonymous\"\n"
                          "        data-org-key=\"%4\"%5></script>\n"_s;
    const bool elsewhere = input.exchange && input.exchange->host() != input.relay.host();
    const QString exchange = elsewhere ? u"\n        data-exchange=\"%1\""_s.arg(input.exchange->text()) : QString();
    return shape.arg(input.relay.key(), input.widget.version, input.widget.loaderIntegrity, keys.join(u','), exchange);
}

} // namespace sealdesk::client
