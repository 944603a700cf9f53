#include "metadata.h"

#include <algorithm>
#include <string>

#include <toml++/toml.h>

#include "closest.h"
#include "lines.h"

namespace loopglass::lesson {

namespace {

constexpr std::string_view opening = "# /// script";
constexpr std::string_view closing = "# ///";

bool is_comment_of_block(std::string_view line) { return line == "#" || line.starts_with("# "); }

/// The TOML text of the block. Its n-th line is the n-th line after the opening one.
std::string toml_text(const std::vector<std::string_view>& lines, MetadataBlock block) {
    std::string text;
    for (std::size_t i = block.first + 1; i < block.last; ++i) {
        text += lines[i].size() > 2 ? lines[i].substr(2) : std::string_view();
        text += '\n';
    }
    return text;
}

std::string kind_of(const toml::node& node) {
    switch (node.type()) {
        case toml::node_type::string: return "a text";
        case toml::node_type::integer: return "an integer";
        case toml::node_type::floating_point: return "a number with a fraction";
        case toml::node_type::boolean: return "true or false";
        case toml::node_type::array: return "a list";
        case toml::node_type::table: return "a table";
        default: return "a date or a time";
    }
}

/// Reads the keys of one block, and says what it does not understand.
class Reader {
public:
    Reader(std::size_t opening_line, Lesson& lesson, Findings& findings)
        : opening_line_(opening_line), lesson_(lesson), findings_(findings) {}

    void read(const toml::table& root) {
        for (const auto& [key, node] : root) {
            if (key == "tool") {
                read_tools(node);
            } else if (key == "requires-python") {
                if (!node.is_string()) expected("requires-python", "a text like \">=3.11\"", node);
            } else if (key == "dependencies") {
                read_dependencies(node);
            } else {
                unknown(key, "script metadata", {"requires-python", "dependencies", "tool"});
            }
        }
    }

private:
    void read_tools(const toml::node& node) {
        const toml::table* tools = node.as_table();
        if (!tools) return expected("tool", "a table", node);
        for (const auto& [name, tool] : *tools) {
            if (name == "loopglass") {
                read_lesson_keys(tool);
            } else if (const std::string hint = did_you_mean(name.str(), {"loopglass"}); !hint.empty()) {
                findings_.add(line_of(name.source()), "there is no tool '" + std::string(name.str()) + "'", hint);
            }
        }
    }

    void read_dependencies(const toml::node& node) {
        const toml::array* names = node.as_array();
        if (!names) return expected("dependencies", "a list of texts", node);
        if (!names->empty()) {
            findings_.add(line_of(node.source()), "a lesson cannot depend on other packages",
                          "a lesson runs on Python and its standard library alone");
        }
    }

    void read_lesson_keys(const toml::node& node) {
        const toml::table* keys = node.as_table();
        if (!keys) return expected("tool.loopglass", "a table", node);
        for (const auto& [key, value] : *keys) {
            if (key == "title") {
                read_text("title", value, lesson_.title);
            } else if (key == "summary") {
                read_text("summary", value, lesson_.summary);
            } else if (key == "order") {
                read_order(value);
            } else if (key == "topics") {
                read_topics(value);
            } else if (key == "python") {
                read_python(value);
            } else {
                unknown(key, "[tool.loopglass]", {"title", "summary", "order", "topics", "python"});
            }
        }
    }

    void read_text(const char* key, const toml::node& node, std::string& target) {
        const auto text = node.value<std::string>();
        if (!text || !node.is_string()) return expected(key, "a text", node);
        if (trimmed(*text).empty()) {
            findings_.add(line_of(node.source()), std::string("'") + key + "' is empty");
            return;
        }
        target = *text;
    }

    void read_order(const toml::node& node) {
        const auto order = node.as_integer();
        if (!order) return expected("order", "an integer", node);
        if (order->get() < 0 || order->get() > 1'000'000) {
            findings_.add(line_of(node.source()), "'order' must lie between 0 and 1000000");
            return;
        }
        lesson_.order = static_cast<int>(order->get());
    }

    void read_topics(const toml::node& node) {
        const toml::array* topics = node.as_array();
        if (!topics) return expected("topics", "a list of texts", node);
        for (const toml::node& topic : *topics) {
            if (const auto text = topic.as_string()) {
                lesson_.topics.push_back(text->get());
            } else {
                expected("topics", "a list of texts", topic);
            }
        }
    }

    void read_python(const toml::node& node) {
        const auto version = node.as_string();
        if (!version) return expected("python", "\"3.6\" or \"3.11\"", node);
        if (version->get() == "3.6") {
            lesson_.python = version->get();
        } else if (version->get() != "3.11") {
            findings_.add(line_of(node.source()),
                          "'python' must be \"3.6\" or \"3.11\", not \"" + version->get() + "\"",
                          "\"3.6\" is for lessons on forms that Python 3.11 has removed");
        }
    }

    void expected(const std::string& key, const std::string& what, const toml::node& node) {
        findings_.add(line_of(node.source()), "'" + key + "' must be " + what + ", not " + kind_of(node));
    }

    void unknown(const toml::key& key, const std::string& where, std::initializer_list<std::string_view> known) {
        std::string hint = did_you_mean(key.str(), known);
        if (hint.empty()) {
            for (const std::string_view name : known) hint += (hint.empty() ? "known are " : ", ") + std::string(name);
        }
        findings_.add(line_of(key.source()), "there is no key '" + std::string(key.str()) + "' in " + where, hint);
    }

    std::size_t line_of(const toml::source_region& source) const { return opening_line_ + source.begin.line; }

    std::size_t opening_line_;
    Lesson& lesson_;
    Findings& findings_;
};

}  // namespace

std::optional<MetadataBlock> find_metadata(const std::vector<std::string_view>& lines, Findings& findings) {
    std::optional<MetadataBlock> found;
    for (std::size_t first = 0; first < lines.size(); ++first) {
        if (lines[first] != opening) continue;
        std::size_t end = first + 1;
        std::size_t last = first;
        // The last `# ///` of the run of comments closes the block: TOML itself may contain such a line.
        for (; end < lines.size() && is_comment_of_block(lines[end]); ++end) {
            if (lines[end] == closing) last = end;
            if (lines[end] == opening) break;
        }
        if (last == first) {
            findings.add(first + 1, "the script metadata has no end", "close it with a line `# ///`");
        } else if (found) {
            findings.add(first + 1, "a file may have one block of script metadata, and this is its second");
        } else {
            found = MetadataBlock{first, last};
        }
        first = end - 1;
    }
    return found;
}

void read_metadata(const std::vector<std::string_view>& lines, MetadataBlock block, Lesson& lesson,
                   Findings& findings) {
    const toml::parse_result result = toml::parse(toml_text(lines, block));
    const std::size_t opening_line = block.first + 1;
    if (!result) {
        const toml::parse_error& error = result.error();
        const std::size_t line = std::min(opening_line + error.source().begin.line, block.last + 1);
        findings.add(line, "the metadata is not TOML: " + std::string(error.description()));
        return;
    }
    Reader(opening_line, lesson, findings).read(result.table());
}

}  // namespace loopglass::lesson
