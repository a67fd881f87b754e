// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/tomlparser.h"

#include "storage/profiles/tomlascii.h"
#include "storage/profiles/tomlscan.h"

#include <algorithm>
#include <optional>
#include <sstream>

namespace {

/// Thrown where toml++ relies on something that does not hold.
struct BrokenAssumption
{};

} // namespace

// In this file alone, and compiled into it: a program that reads no TOML loads no library for it.
//
// toml++ 3.3 trusts its own code with what it must not trust in a file ("[=" for one): an assertion
// ends the program, and in release builds the compiler takes the condition for true. Hence
// assertions that throw, in all builds.
#undef NDEBUG
#define TOML_ASSERT(condition) ((condition) ? void() : throw BrokenAssumption())
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 1
#define TOML_MAX_NESTED_VALUES 16
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpragmas"
#pragma GCC diagnostic ignored "-Wunknown-warning-option"
#pragma GCC diagnostic ignored "-Wterminate" // where toml++ checks nothing but itself
#include <toml++/toml.h>
#pragma GCC diagnostic pop

namespace restdock {

namespace {

// toml++ gets a little more than is accepted, for an error with a place.
constexpr int maximumKeyParts = 16;
static_assert(maximumTomlDepth < maximumKeyParts && maximumTomlDepth < TOML_MAX_NESTED_VALUES);

TomlPosition positionOf(const toml::source_region &region)
{
    return {int(region.begin.line), int(region.begin.column)};
}

template<typename Time>
TomlTime timeOf(const Time &time)
{
    std::ostringstream text;
    text << time;
    return {QString::fromStdString(text.str())};
}

/// Turns toml++'s tree into ours.
class Conversion
{
public:
    explicit Conversion(const TomlAscii &source) : m_source(source) {}
    TomlTable table(const toml::table &source);
    /// Where the first value stands that is nested too deep.
    const std::optional<TomlPosition> &tooDeep() const { return m_tooDeep; }

private:
    TomlValue value(const toml::node &node);
    TomlArray array(const toml::array &source);

    const TomlAscii &m_source;
    int m_depth = 0;
    std::optional<TomlPosition> m_tooDeep;
};

TomlValue Conversion::value(const toml::node &node)
{
    if (const auto *text = node.as_string())
        return TomlAscii::decode(text->get());
    if (const auto *number = node.as_integer())
        return qint64(number->get());
    if (const auto *number = node.as_floating_point())
        return number->get();
    if (const auto *boolean = node.as_boolean())
        return boolean->get();
    if (const auto *date = node.as_date())
        return timeOf(date->get());
    if (const auto *time = node.as_time())
        return timeOf(time->get());
    if (const auto *both = node.as_date_time())
        return timeOf(both->get());

    if (m_depth == maximumTomlDepth) {
        if (!m_tooDeep)
            m_tooDeep = m_source.decode(positionOf(node.source()));
        return false;
    }
    ++m_depth;
    const auto *list = node.as_array();
    TomlValue inner = list ? TomlValue(array(*list)) : TomlValue(table(*node.as_table()));
    --m_depth;
    return inner;
}

TomlArray Conversion::array(const toml::array &source)
{
    TomlArray array;
    array.reserve(source.size());
    for (const auto &node : source)
        array.push_back(value(node));
    return array;
}

/// toml++ sorts keys by name; people want to see theirs in the order they wrote them.
TomlTable Conversion::table(const toml::table &source)
{
    std::vector<TomlEntry> entries;
    entries.reserve(source.size());
    for (const auto &[key, node] : source)
        entries.push_back(
            {TomlAscii::decode(key.str()), value(node), m_source.decode(positionOf(key.source()))});
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TomlEntry &one, const TomlEntry &other) {
                         return std::pair(one.position.line, one.position.column)
                             < std::pair(other.position.line, other.position.column);
                     });
    TomlTable table;
    for (auto &entry : entries)
        table.append(std::move(entry));
    return table;
}

Error wrongAt(const TomlPosition &position, const Message &what)
{
    return {ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Error", "%1: %2"), {position.message(), what}};
}

/// The line where toml++ stumbles. It reads from front to back: a part that ends before that line is
/// in order, or broken in a way it can tell.
int lineOfBrokenAssumption(QByteArrayView text)
{
    const auto stumbles = [](QByteArrayView part) {
        try {
            (void)toml::parse(std::string_view(part.data(), size_t(part.size())));
        } catch (const BrokenAssumption &) {
            return true;
        } catch (const toml::parse_error &) {
            return false;
        }
        return false;
    };
    std::vector<qsizetype> lineEnds;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\n')
            lineEnds.push_back(i + 1);
    }
    lineEnds.push_back(text.size());
    const auto first = std::partition_point(
        lineEnds.begin(), lineEnds.end(),
        [&stumbles, text](qsizetype lineEnd) { return !stumbles(text.first(lineEnd)); });
    return int(std::distance(lineEnds.begin(), first)) + 1;
}

Result<toml::table> parseSafely(const TomlAscii &source)
{
    const auto &text = source.text();
    try {
        return toml::parse(std::string_view(text.data(), size_t(text.size())));
    } catch (const toml::parse_error &error) {
        const auto position = positionOf(error.source());
        if (source.isSpelledAt(position))
            return wrongAt(source.decode(position),
                           QT_TRANSLATE_NOOP("Error",
                                             "there is a letter beyond a to z outside quotation "
                                             "marks. Quote the text or the key"));
        return wrongAt(source.decode(position),
                       Message::raw(TomlAscii::decode(error.description()),
                                    QT_TRANSLATE_NOOP("Error", "this is not understood")));
    } catch (const BrokenAssumption &) {
        return wrongAt({lineOfBrokenAssumption(text), 1},
                       QT_TRANSLATE_NOOP("Error", "this line is not understood"));
    }
}

} // namespace

Result<TomlTable> parseToml(QByteArrayView text)
{
    if (text.size() > maximumTomlBytes) {
        return wrongAt({1, 1},
                       {QT_TRANSLATE_NOOP("Error", "the file is larger than %1 MiB. Split it"),
                        {maximumTomlBytes / (1024 * 1024)}});
    }
    const auto source = TomlAscii::encode(text);
    if (!source)
        return wrongAt(TomlAscii::invalid(text),
                       QT_TRANSLATE_NOOP(
                           "Error", "this is not text in UTF-8. Save the file in that encoding"));
    if (const auto line = firstLineWithDeepKey(source->text(), maximumKeyParts)) {
        return wrongAt(
            {*line, 1},
            {QT_TRANSLATE_NOOP(
                 "Error", "a key has more than %1 parts. Quote it if its dots belong to its name"),
             {maximumKeyParts}});
    }
    const auto parsed = parseSafely(*source);
    if (!parsed)
        return parsed.error();
    Conversion conversion(*source);
    auto table = conversion.table(*parsed);
    if (conversion.tooDeep()) {
        return wrongAt(*conversion.tooDeep(),
                       {QT_TRANSLATE_NOOP("Error", "tables and lists are nested more than %1 deep"),
                        {maximumTomlDepth}});
    }
    return table;
}

} // namespace restdock
