// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/yamltree.h"

#include "models/config/faultcodes.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

// Why: yaml-cpp's headers are not written for our warnings; CMake marks them as system headers, this keeps them in one file.
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>

namespace yagura {

namespace {

/// Thrown by our handler to leave yaml-cpp after a fault that was already noted; never leaves this file.
struct Stop
{
};

/// Turns byte columns into character columns.
class Lines
{
public:
    explicit Lines(const QByteArray& bytes)
        : m_bytes(bytes)
    {
        m_starts.push_back(0);
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            if (bytes.at(i) == '\n')
                m_starts.push_back(i + 1);
        }
    }

    Place place(int line, int byteColumn) const
    {
        const int last = int(m_starts.size()) - 1;
        const int index = std::clamp(line, 0, last);
        const qsizetype from = m_starts[size_t(index)];
        const qsizetype end = index < last ? m_starts[size_t(index) + 1] - 1 : m_bytes.size();
        const qsizetype to = std::clamp(from + byteColumn, from, end);
        // Why: a JSON file may be one long line; counting goes on where the last place stood, so that it stays linear.
        if (m_countedFrom != from || m_countedTo > to) {
            m_countedFrom = m_countedTo = from;
            m_characters = 0;
        }
        for (; m_countedTo < to; ++m_countedTo)
            m_characters += (uchar(m_bytes.at(m_countedTo)) & 0xC0U) != 0x80U ? 1 : 0;
        return { index + 1, 1 + m_characters };
    }
    /// Characters from there to the end of the line, but no more than `most` are counted.
    int room(int line, int byteColumn, int most) const
    {
        int characters = 0;
        const auto index = size_t(std::clamp(line, 0, int(m_starts.size()) - 1));
        for (qsizetype i = m_starts[index] + byteColumn; i < m_bytes.size() && m_bytes.at(i) != '\n' && characters < most; ++i)
            characters += (uchar(m_bytes.at(i)) & 0xC0U) != 0x80U ? 1 : 0;
        return characters;
    }
    Place placeOf(qsizetype byte) const
    {
        const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), byte);
        const auto line = int(next - m_starts.begin()) - 1;
        return place(line, int(byte - m_starts[size_t(line)]));
    }

private:
    const QByteArray& m_bytes;
    std::vector<qsizetype> m_starts;
    mutable qsizetype m_countedFrom = -1;
    mutable qsizetype m_countedTo = 0;
    mutable int m_characters = 0; ///< between the two
};

class TreeBuilder final : public YAML::EventHandler
{
public:
    TreeBuilder(FaultList& faults, const Lines& lines, YamlLimits limits, YamlEmpty empty)
        : m_faults(faults)
        , m_lines(lines)
        , m_limits(limits)
        , m_empty(empty)
    {
    }
    Q_DISABLE_COPY_MOVE(TreeBuilder)

    YamlPtr document() { return std::exchange(m_root, {}); }
    void finish(const YAML::ParserException& e) { m_faults.error(faults::yamlSyntax, place(e.mark), { QString::fromStdString(e.msg) }); }

    void OnDocumentStart(const YAML::Mark&) override
    {
        m_root = std::make_shared<YamlNode>();
        m_open.clear();
        m_anchors.clear();
    }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { add(make(YamlNode::Kind::Null, mark), anchor); }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override
    {
        auto node = make(YamlNode::Kind::Scalar, mark);
        checkTag(tag, node->place);
        node->text = QString::fromStdString(value);
        node->quoted = tag == "!" || tag == "tag:yaml.org,2002:str";
        node->room = m_lines.room(mark.line, mark.column, int(node->text.size()) + 2);
        add(std::move(node), anchor);
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        const YamlPtr target = m_anchors.value(size_t(anchor));
        if (!target)
            stop(faults::aliasCycle, place(mark), {});
        m_expanded += target->size;
        if (m_expanded > m_limits.nodes)
            stop(faults::aliasBomb, place(mark), { QString::number(m_limits.nodes) });
        attach(target, place(mark));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        begin(YamlNode::Kind::List, mark, tag, anchor);
    }
    void OnSequenceEnd() override { end(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        begin(YamlNode::Kind::Map, mark, tag, anchor);
    }
    void OnMapEnd() override { end(); }

private:
    struct Open
    {
        std::shared_ptr<YamlNode> node;
        YAML::anchor_t anchor = 0;
        YamlPtr key; ///< of a map: waits for its value
        bool skipValue = false; ///< the key was repeated: its value is dropped
        QHash<QString, int> seen; ///< key → line
    };

    Place place(const YAML::Mark& mark) const { return m_lines.place(mark.line, mark.column); }
    [[noreturn]] void stop(QLatin1String code, Place at, const QStringList& arguments)
    {
        m_faults.error(code, at, arguments);
        throw Stop();
    }
    std::shared_ptr<YamlNode> make(YamlNode::Kind kind, const YAML::Mark& mark)
    {
        auto node = std::make_shared<YamlNode>();
        node->kind = kind;
        node->emptyIsAbsent = m_empty == YamlEmpty::Absent;
        node->place = place(mark);
        if (++m_expanded > m_limits.nodes)
            stop(faults::tooManyNodes, node->place, { QString::number(m_limits.nodes) });
        return node;
    }
    void checkTag(const std::string& tag, Place at)
    {
        static constexpr std::string_view standard = "tag:yaml.org,2002:";
        if (tag.empty() || tag == "?" || tag == "!")
            return;
        for (const std::string_view name : { "str", "int", "float", "bool", "null", "map", "seq" }) {
            if (tag.compare(0, standard.size(), standard) == 0 && std::string_view(tag).substr(standard.size()) == name)
                return;
        }
        stop(faults::unsupportedTag, at, { QString::fromStdString(tag) });
    }

    void begin(YamlNode::Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor)
    {
        auto node = make(kind, mark);
        checkTag(tag, node->place);
        if (int(m_open.size()) >= m_limits.depth)
            stop(faults::tooDeep, node->place, { QString::number(m_limits.depth) });
        if (!m_open.empty() && m_open.back().node->kind == YamlNode::Kind::Map && !m_open.back().key)
            stop(faults::keyNotText, node->place, {});
        m_open.push_back({ std::move(node), anchor, {}, false, {} });
    }
    void end()
    {
        Open done = std::move(m_open.back());
        m_open.pop_back();
        takeOver(*done.node);
        add(std::move(done.node), done.anchor);
    }
    /// `<<: *other` and `<<: [*one, *other]`: the keys of those maps, as far as the map has none of its own.
    static void takeOver(YamlNode& map)
    {
        const auto it = std::find_if(map.entries.begin(), map.entries.end(),
            [](const auto& entry) { return !entry.first->quoted && entry.first->text == QLatin1String("<<"); });
        if (it == map.entries.end())
            return;
        const YamlPtr word = it->second;
        const std::vector<YamlPtr> others = word->kind == YamlNode::Kind::List ? word->items : std::vector { word };
        if (std::any_of(others.begin(), others.end(), [](const YamlPtr& other) { return other->kind != YamlNode::Kind::Map; }))
            return; // no merge: told as the unknown key that it is
        map.entries.erase(it);
        QSet<QString> known;
        for (const auto& [key, value] : map.entries)
            known.insert(key->text);
        for (const YamlPtr& other : others) {
            for (const auto& entry : other->entries) {
                if (!known.contains(entry.first->text))
                    map.entries.push_back(entry);
                known.insert(entry.first->text);
            }
        }
    }
    void add(std::shared_ptr<YamlNode> node, YAML::anchor_t anchor)
    {
        const Place at = node->place;
        const YamlPtr ready = std::move(node);
        if (anchor != 0)
            m_anchors.insert(size_t(anchor), ready);
        attach(ready, at);
    }
    void attach(const YamlPtr& node, Place at)
    {
        if (m_open.empty()) {
            m_root = node;
            return;
        }
        Open& parent = m_open.back();
        if (parent.node->kind == YamlNode::Kind::List) {
            parent.node->items.push_back(node);
        } else if (!parent.key) {
            takeKey(parent, node, at);
            return;
        } else {
            if (!parent.skipValue)
                parent.node->entries.emplace_back(parent.key, node);
            parent.key.reset();
        }
        parent.node->size += node->size;
    }
    void takeKey(Open& parent, const YamlPtr& key, Place at)
    {
        if (key->kind != YamlNode::Kind::Scalar)
            stop(faults::keyNotText, at, {});
        const auto first = parent.seen.constFind(key->text);
        parent.skipValue = first != parent.seen.constEnd();
        if (parent.skipValue)
            m_faults.error(faults::duplicateKey, at, { key->text, QString::number(*first) });
        else
            parent.seen.insert(key->text, at.line);
        parent.key = key;
    }

    FaultList& m_faults;
    const Lines& m_lines;
    YamlLimits m_limits;
    YamlEmpty m_empty;
    YamlPtr m_root;
    std::vector<Open> m_open;
    QHash<size_t, YamlPtr> m_anchors;
    int m_expanded = 0;
};

/// How many bytes from the start are whole UTF-8 characters, as far as the place of a fault needs it.
qsizetype validPrefix(const QByteArray& bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const auto lead = uchar(bytes.at(at));
        const qsizetype length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (!bytes.mid(at, length).isValidUtf8() || at + length > bytes.size())
            return at;
        at += length;
    }
    return at;
}

/// Checks the bytes alone. The byte order mark is already off.
bool checkBytes(const QByteArray& bytes, const Lines& lines, FaultList& faults)
{
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0) {
        faults.error(faults::nulByte, lines.placeOf(nul));
        return false;
    }
    if (!bytes.isValidUtf8()) {
        faults.error(faults::notUtf8, lines.placeOf(validPrefix(bytes)));
        return false;
    }
    return true;
}

/// Whether the text of a block (`key: |`) begins below the line.
bool opensBlock(const QByteArray& line)
{
    static const QRegularExpression form(QStringLiteral("(\\A|[\\s:-])[|>][-+0-9]{0,2}(\\s+#.*)?\\s*\\z"));
    return form.match(QString::fromUtf8(line)).hasMatch();
}

/// yaml-cpp takes tabs as indentation in some places and not in others; YAML forbids them. JSON may have them, and so may the text of
/// a block behind its indentation: there they are part of a query.
bool checkTabs(const QByteArray& bytes, const Lines& lines, FaultList& faults)
{
    const QByteArray start = bytes.left(4096).trimmed();
    if (start.startsWith('{') || start.startsWith('['))
        return true;
    qsizetype block = -1; // indentation of the line that opened the block, while in one
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', from);
        const QByteArray line = bytes.mid(from, end < 0 ? -1 : end - from);
        qsizetype spaces = 0;
        while (spaces < line.size() && line.at(spaces) == ' ')
            ++spaces;
        const bool isText = block >= 0 && (spaces > block || spaces == line.size() || line.at(spaces) == '\r');
        if (!isText) {
            if (spaces < line.size() && line.at(spaces) == '\t') {
                faults.error(faults::tabIndentation, lines.placeOf(from + spaces));
                return false;
            }
            block = opensBlock(line) ? spaces : -1;
        }
        from = end < 0 ? bytes.size() : end + 1;
    }
    return true;
}

} // namespace

Place YamlNode::inside(int offset) const
{
    const int column = offset + (quoted ? 1 : 0);
    const bool isOnLine = !text.contains(QLatin1Char('\n')) && column <= room;
    return { place.line, place.column + (isOnLine ? column : 0) };
}

const YamlNode* YamlNode::value(QLatin1String key) const
{
    const auto it = std::find_if(entries.begin(), entries.end(), [key](const auto& entry) { return entry.first->text == key; });
    return it == entries.end() ? nullptr : it->second.get();
}

bool YamlNode::isEmpty() const { return kind == Kind::Null || (kind == Kind::Scalar && text.trimmed().isEmpty()); }

std::vector<YamlPtr> readYaml(const QByteArray& raw, FaultList& faults, YamlLimits limits, YamlEmpty empty)
{
    const QByteArray bytes = raw.startsWith("\xEF\xBB\xBF") ? raw.mid(3) : raw;
    const Lines lines(bytes);
    std::vector<YamlPtr> documents;
    if (!checkBytes(bytes, lines, faults) || !checkTabs(bytes, lines, faults))
        return documents;
    TreeBuilder builder(faults, lines, limits, empty);
    try {
        std::istringstream stream(bytes.toStdString());
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
            if (YamlPtr document = builder.document(); document && document->kind != YamlNode::Kind::Null)
                documents.push_back(std::move(document));
        }
    } catch (const Stop&) {
        // The fault is noted.
    } catch (const YAML::ParserException& e) {
        builder.finish(e);
    } catch (const std::exception& e) {
        faults.error(faults::yamlSyntax, Place {}, { QString::fromUtf8(e.what()) });
    }
    return documents;
}

} // namespace yagura
