// For the tests: one JSON object a line with "id" and "text" or "messages"; out comes {"id","masked"}, null if nothing
// was hidden.
#include "core/masking/cardscanner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;
using sealdesk::RawText;
using sealdesk::masking::CardScanner;

int main()
{
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)) {
        return 1;
    }
    const CardScanner scanner;
    while (true) {
        const QByteArray line = in.readLine();
        if (line.isEmpty()) {
            return 0;
        }
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        QJsonObject answer{{u"id"_s, row["id"_L1]}};
        if (row.contains("text"_L1)) {
            const QByteArray text = row["text"_L1].toString().toUtf8();
            const auto masked = scanner.mask(RawText(text.toStdString()));
            const bool same =
                masked.utf8() == std::string_view(text.constData(), static_cast<std::size_t>(text.size()));
            answer["masked"_L1] = same ? QJsonValue() : QJsonValue(QString::fromUtf8(masked.utf8()));
        } else {
            const QJsonArray messages = row["messages"_L1].toArray();
            std::vector<RawText> texts;
            for (const QJsonValue &message : messages) {
                texts.emplace_back(message.toString().toStdString());
            }
            QJsonArray masked;
            for (const auto &text : scanner.maskMessages(texts)) {
                masked.append(QString::fromUtf8(text.utf8()));
            }
            answer["masked"_L1] = masked == messages ? QJsonValue() : QJsonValue(masked);
        }
        out.write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    }
}
