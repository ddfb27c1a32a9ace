#include "core/policy/commonpasswords.h"

#include "core/policy/commonwords.h" // made from core/policy/common at build time

#include <QList>
#include <QString>
#include <algorithm>
#include <array>
#include <limits>
#include <openssl/crypto.h>
#include <string>
#include <string_view>
#include <vector>

namespace sealdesk::policy {

namespace {

constexpr int mostPieces = 3;
constexpr std::size_t shortestRun = 3;
constexpr std::size_t yearLength = 4;
constexpr std::size_t longestTail = 4; // after a repeated unit

constexpr std::array<std::string_view, 9> rows{
    "abcdefghijklmnopqrstuvwxyz",   "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "azertyuiop",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "!@#$%^&*()"};

// One byte a character is enough here: what is not ASCII is in no list, and only has to differ from its neighbours.
std::string plainForm(QStringView password)
{
    QString folded = password.toString()
                         .normalized(QString::NormalizationForm_KC)
                         .toCaseFolded()
                         .normalized(QString::NormalizationForm_KC);
    QList<uint> points = folded.toUcs4();
    folded.fill(u'\0');
    std::string plain;
    plain.reserve(static_cast<std::size_t>(points.size()));
    constexpr uint firstBeyondAscii = 0x80;
    for (const uint point : points) {
        plain.push_back(
            static_cast<char>(point < firstBeyondAscii ? point : firstBeyondAscii + point % firstBeyondAscii));
    }
    points.fill(0);
    return plain;
}

// Letters that digits and signs stand for; "1" and "!" stand for two.
std::string withoutDisguise(std::string text, char one)
{
    for (char &c : text) {
        switch (c) {
        case '@':
        case '4':
            c = 'a';
            break;
        case '3':
            c = 'e';
            break;
        case '0':
            c = 'o';
            break;
        case '$':
        case '5':
            c = 's';
            break;
        case '7':
            c = 't';
            break;
        case '1':
        case '!':
            c = one;
            break;
        default:
            break;
        }
    }
    return text;
}

bool isListed(std::string_view piece) { return std::binary_search(commonWords.begin(), commonWords.end(), piece); }

bool isRun(std::string_view piece)
{
    const std::string backwards(piece.rbegin(), piece.rend());
    return std::any_of(rows.begin(), rows.end(), [&](std::string_view row) {
        return row.find(piece) != std::string_view::npos || row.find(backwards) != std::string_view::npos;
    });
}

bool isOneCharacter(std::string_view piece) { return piece.find_first_not_of(piece.front()) == std::string_view::npos; }

bool isYear(std::string_view piece)
{
    return piece.size() == yearLength && (piece.starts_with("19") || piece.starts_with("20")) &&
           piece.find_first_not_of("0123456789") == std::string_view::npos;
}

// Of the plain form and its undisguised twins, which are as long, [from, from + length) is one piece.
bool isPiece(const std::array<std::string, 3> &forms, std::size_t from, std::size_t length)
{
    const std::string_view plain = std::string_view(forms[0]).substr(from, length);
    if (length == 1 || isOneCharacter(plain) || isYear(plain) || (length >= shortestRun && isRun(plain))) {
        return true;
    }
    return std::any_of(forms.begin(), forms.end(),
                       [&](const std::string &form) { return isListed(std::string_view(form).substr(from, length)); });
}

bool hasFewPieces(const std::string &plain)
{
    std::array<std::string, 3> forms{plain, withoutDisguise(plain, 'i'), withoutDisguise(plain, 'l')};
    constexpr int unreached = std::numeric_limits<int>::max();
    std::vector<int> pieces(plain.size() + 1, unreached); // the fewest that end there
    pieces[0] = 0;
    for (std::size_t from = 0; from < plain.size(); ++from) {
        if (pieces[from] >= mostPieces) {
            continue;
        }
        for (std::size_t end = from + 1; end <= plain.size(); ++end) {
            if (pieces[from] + 1 < pieces[end] && isPiece(forms, from, end - from)) {
                pieces[end] = pieces[from] + 1;
            }
        }
    }
    for (std::string &form : forms) {
        OPENSSL_cleanse(form.data(), form.size());
    }
    return pieces.back() <= mostPieces;
}

// "abcabcabc1" -> "abc1": a unit that is there at least twice from the beginning, and a short tail.
std::string withoutRepetition(const std::string &text)
{
    for (std::size_t unit = 1; unit <= text.size() / 2; ++unit) {
        std::size_t end = unit;
        while (end < text.size() && text[end] == text[end - unit]) {
            ++end;
        }
        const std::size_t whole = end / unit * unit;
        if (whole > unit && text.size() - whole <= longestTail) {
            return text.substr(0, unit) + text.substr(whole);
        }
    }
    return text;
}

} // namespace

bool isCommonPassword(QStringView password)
{
    std::string plain = plainForm(password);
    std::string once = withoutRepetition(plain);
    const bool common = hasFewPieces(plain) || hasFewPieces(once);
    OPENSSL_cleanse(plain.data(), plain.size());
    OPENSSL_cleanse(once.data(), once.size());
    return common;
}

} // namespace sealdesk::policy
