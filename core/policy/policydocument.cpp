#include "core/policy/policydocument.h"

#include "core/policy/parameters.h"

namespace sealdesk::policy {

using namespace Qt::StringLiterals;

namespace {

QString shownValue(const ParameterRule &rule, int value)
{
    if (rule.unit == Unit::Switch) {
        return value != 0 ? u"on"_s : u"off"_s;
    }
    const QLatin1StringView unit = toString(rule.unit);
    return unit.isEmpty() ? QString::number(value) : QString(QString::number(value) % u' ' % unit);
}

QString bounds(const ParameterRule &rule)
{
    return rule.floor == rule.ceiling
               ? u"fixed"_s
               : QString(QString::number(rule.floor) % u" to "_s % QString::number(rule.ceiling));
}

} // namespace

QString policyDocument()
{
    QString text =
        u"# Access rules\n"
        "\n"
        "Made from `core/policy/parameters.h` by the test `policy_document_test`, which fails when this file is "
        "stale;\n"
        "`SEALDESK_WRITE=1` makes it write the file. Change a value with `sealdesk-relay policy set NAME VALUE`.\n"
        "\n"
        "| name | default | may be set | row | PCI DSS 4.0.1 | what it does |\n"
        "|---|---|---|---|---|---|\n"_s;
    for (const ParameterRule &rule : parameterRules) {
        text += u"| `"_s % rule.name % u"` | "_s % shownValue(rule, rule.standard) % u" | "_s % bounds(rule) %
                u" | "_s % rule.row % u" | "_s % (rule.requirement.isEmpty() ? "-"_L1 : rule.requirement) % u" | "_s %
                explanationOf(rule.parameter) % u" |\n"_s;
    }
    return text;
}

} // namespace sealdesk::policy
