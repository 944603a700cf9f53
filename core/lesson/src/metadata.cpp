#include "metadata.h"

#include <algorithm>
#include <string>

#include <toml++/toml.h>

#include "closest.h"
#include "lines.h"
#include "questions.h"

namespace loopglass::lesson {

namespace {

constexpr std::string_view opening = "# /// script";
constexpr std::string_view closing = "# ///";
constexpr const char* endings = "\"normally\", \"exception\", \"deadlock\" or \"endless\"";

const std::vector<std::string_view> lesson_keys = {"title", "summary",     "order", "topics", "python", "input",
                                                   "hosts", "jitter_seed", "seed",  "show",   "hide",   "edit",
                                                   "pair",  "differs",     "ends",  "names",  "stops"};

const std::vector<std::string_view> host_keys = {"latency", "bandwidth", "jitter", "status",
                                                 "body",    "type",      "fails",  "paths"};

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

/// How a key is written, for one that was written otherwise.
std::string example_of(std::string_view key) {
    constexpr std::pair<std::string_view, std::string_view> examples[] = {
        {"title", "title = \"Two naps\""},
        {"summary", "summary = \"sleep gives the others a turn\""},
        {"order", "order = 40"},
        {"topics", "topics = [\"task\", \"sleep\"]"},
        {"python", "python = \"3.6\""},
        {"input", "input = [\"first answer\", \"second answer\"]"},
        {"seed", "seed = 7"},
        {"jitter_seed", "jitter_seed = 7"},
        {"hosts", "hosts = { \"example.com\" = { latency = 0.5, body = \"hello\" } }"},
        {"latency", "latency = 0.5"},
        {"bandwidth", "bandwidth = 10_000"},
        {"jitter", "jitter = 0.2"},
        {"status", "status = 404"},
        {"body", "body = \"hello\""},
        {"fails", "fails = \"refused\""},
        {"show", "show = [\"timers\"]"},
        {"hide", "hide = [\"inspector\"]"},
        {"edit", "edit = [\"main\"]"},
        {"pair", "pair = \"other_lesson.py\""},
        {"differs", "differs = \"it reads the clock\""},
        {"ends", "ends = \"exception\""},
        {"names", "names = [\"asyncpg\"]"},
        {"dependencies", "dependencies = []"},
        {"requires-python", "requires-python = \">=3.11\""},
    };
    for (const auto& [name, example] : examples)
        if (name == key) return "write for example " + std::string(example);
    return "a stop is a text in quotes, such as 'line \"print(x)\", run 2'";
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
        for (const auto& [key, value] : *keys) read_lesson_key(key, value);
    }

    void read_lesson_key(const toml::key& key, const toml::node& value) {
        const std::string_view name = key.str();
        lesson_.key_lines[std::string(name)] = static_cast<std::uint32_t>(line_of(key.source()));
        if (name == "title") {
            read_text("title", value, lesson_.title);
        } else if (name == "summary") {
            read_text("summary", value, lesson_.summary);
        } else if (name == "order") {
            read_order(value);
        } else if (name == "topics") {
            read_texts("topics", value, lesson_.topics);
        } else if (name == "python") {
            read_python(value);
        } else if (name == "input") {
            read_input(value);
        } else if (name == "seed") {
            read_seed("seed", value, lesson_.seed);
        } else if (name == "jitter_seed") {
            read_seed("jitter_seed", value, lesson_.network.jitter_seed);
        } else if (name == "hosts") {
            read_hosts(value);
        } else if (name == "show") {
            read_panels("show", value, lesson_.show);
        } else if (name == "hide") {
            read_panels("hide", value, lesson_.hide);
        } else if (name == "edit") {
            read_edit(value);
        } else if (name == "pair") {
            read_pair(value);
        } else if (name == "differs") {
            read_text("differs", value, lesson_.differs);
        } else if (name == "ends") {
            read_ends(value);
        } else if (name == "names") {
            read_texts("names", value, lesson_.names);
        } else if (name == "stops") {
            read_stops(value);
        } else {
            unknown(key, "[tool.loopglass]", lesson_keys);
        }
    }

    void read_text(const char* key, const toml::node& node, std::string& target) {
        const auto text = node.value<std::string>();
        if (!text || !node.is_string()) return expected(key, "a text", node);
        if (trimmed(*text).empty()) {
            findings_.add(line_of(node.source()), std::string("'") + key + "' is empty",
                          "write a text, or leave the key out");
            return;
        }
        target = *text;
    }

    void read_order(const toml::node& node) {
        const auto order = node.as_integer();
        if (!order) return expected("order", "an integer", node);
        if (order->get() < 0 || order->get() > 1'000'000) {
            findings_.add(line_of(node.source()), "'order' must lie between 0 and 1000000",
                          "lessons are listed by it: 10, 20, 30 leave room between them");
            return;
        }
        lesson_.order = static_cast<int>(order->get());
    }

    void read_texts(const char* key, const toml::node& node, std::vector<std::string>& target) {
        const toml::array* texts = node.as_array();
        if (!texts) return expected(key, "a list of texts", node);
        for (const toml::node& element : *texts) {
            if (const auto text = element.as_string()) {
                target.push_back(text->get());
            } else {
                expected(key, "a list of texts", element);
            }
        }
    }

    /// One text with line ends, or a list with a text for each answer.
    void read_input(const toml::node& node) {
        if (const auto text = node.as_string()) {
            lesson_.input = text->get();
            if (!lesson_.input.empty() && !lesson_.input.ends_with('\n')) lesson_.input += '\n';
            return;
        }
        if (!node.is_array()) return expected("input", "a list of texts", node);
        std::vector<std::string> answers;
        read_texts("input", node, answers);
        for (const std::string& answer : answers) lesson_.input += answer + "\n";
    }

    void read_seed(const char* key, const toml::node& node, std::uint64_t& target) {
        const auto seed = node.as_integer();
        if (!seed) return expected(key, "an integer", node);
        if (seed->get() < 0)
            return findings_.add(line_of(node.source()), std::string("'") + key + "' must not be negative",
                                 "write 0 or more");
        target = static_cast<std::uint64_t>(seed->get());
    }

    /// hosts = { "example.com" = { latency = 0.5, body = "hello", paths = { "/slow" = { latency = 3 } } } }
    void read_hosts(const toml::node& node) {
        const toml::table* hosts = node.as_table();
        if (!hosts) return expected("hosts", "a table", node);
        for (const auto& [name, value] : *hosts) {
            const toml::table* keys = value.as_table();
            if (!keys) {
                expected("hosts", "a table", value);
                continue;
            }
            trace::Host host;
            host.name = std::string(name.str());
            host.answers.emplace_back();
            read_answer(*keys, host.answers.front(), true);
            if (const toml::table* paths = (*keys)["paths"].as_table()) read_paths(*paths, host);
            lesson_.network.hosts.push_back(std::move(host));
        }
    }

    /// What a path does not say is as for the whole host.
    void read_paths(const toml::table& paths, trace::Host& host) {
        for (const auto& [path, value] : paths) {
            const toml::table* keys = value.as_table();
            if (!keys) {
                expected("paths", "a table", value);
                continue;
            }
            trace::HostAnswer answer = host.answers.front();
            answer.path = std::string(path.str());
            read_answer(*keys, answer, false);
            host.answers.push_back(std::move(answer));
        }
    }

    void read_answer(const toml::table& keys, trace::HostAnswer& answer, bool is_host) {
        for (const auto& [key, value] : keys) {
            const std::string_view name = key.str();
            if (name == "latency") {
                read_amount("latency", value, answer.latency);
            } else if (name == "bandwidth") {
                read_amount("bandwidth", value, answer.bandwidth);
            } else if (name == "jitter") {
                read_amount("jitter", value, answer.jitter);
            } else if (name == "status") {
                if (const auto status = value.as_integer())
                    answer.status = static_cast<int>(status->get());
                else
                    expected("status", "an integer", value);
            } else if (name == "body") {
                read_body(value, answer.body);
            } else if (name == "type") {
                read_text("type", value, answer.type);
            } else if (name == "fails") {
                read_failure(value, answer.fails);
            } else if (name != "paths" || !is_host) {
                unknown(key, "a host", host_keys);
            }
        }
    }

    void read_amount(const char* key, const toml::node& node, double& target) {
        const auto amount = node.value<double>();
        if (!amount) return expected(key, "a number", node);
        if (*amount < 0)
            return findings_.add(line_of(node.source()), std::string("'") + key + "' must not be negative",
                                 "write 0 or more");
        target = *amount;
    }

    void read_body(const toml::node& node, std::string& target) {
        const auto text = node.as_string();
        if (!text) return expected("body", "a text", node);
        target = text->get();
    }

    void read_failure(const toml::node& node, std::string& target) {
        const auto text = node.value<std::string>();
        if (!text || (*text != "refused" && *text != "reset" && *text != "timeout"))
            return expected("fails", "\"refused\", \"reset\" or \"timeout\"", node);
        target = *text;
    }

    void read_panels(const char* key, const toml::node& node, std::vector<std::string>& target) {
        std::vector<std::string> names;
        read_texts(key, node, names);
        const std::vector<std::string_view> known(panel_names().begin(), panel_names().end());
        for (std::string& name : names) {
            if (std::find(known.begin(), known.end(), name) != known.end()) {
                target.push_back(std::move(name));
                continue;
            }
            const std::string hint = did_you_mean(name, known);
            findings_.add(line_of(node.source()), "there is no panel '" + name + "'",
                          hint.empty() ? "there are " + listed(known) : hint);
        }
    }

    void read_edit(const toml::node& node) {
        if (const auto text = node.as_string()) {
            if (text->get() == "all") return;
            lesson_.edit_all = false;
            if (text->get() != "none") {
                findings_.add(line_of(node.source()),
                              "'edit' must be \"all\", \"none\" or a list of names, not \"" + text->get() + "\"",
                              "for a function of that name write edit = [\"" + text->get() + "\"]");
            }
            return;
        }
        if (!node.is_array()) return expected("edit", "\"all\", \"none\" or a list of names", node);
        lesson_.edit_all = false;
        read_texts("edit", node, lesson_.edit);
    }

    void read_pair(const toml::node& node) {
        read_text("pair", node, lesson_.pair);
        if (lesson_.pair.find_first_of("/\\") == std::string::npos) return;
        findings_.add(line_of(node.source()), "'pair' names a file beside this one, without folders",
                      "put both files into one folder");
        lesson_.pair.clear();
    }

    void read_ends(const toml::node& node) {
        const auto text = node.as_string();
        if (!text) return expected("ends", endings, node);
        if (text->get() == "normally") {
            lesson_.ends = Ending::normally;
        } else if (text->get() == "exception") {
            lesson_.ends = Ending::exception;
        } else if (text->get() == "deadlock") {
            lesson_.ends = Ending::deadlock;
        } else if (text->get() == "endless") {
            lesson_.ends = Ending::endless;
        } else {
            findings_.add(line_of(node.source()),
                          std::string("'ends' must be ") + endings + ", not \"" + text->get() + "\"",
                          did_you_mean(text->get(), {"normally", "exception", "deadlock", "endless"}));
        }
    }

    void read_stops(const toml::node& node) {
        const toml::table* stops = node.as_table();
        if (!stops) return expected("stops", "a table of stops with their names", node);
        for (const auto& [name, value] : *stops) {
            const auto text = value.as_string();
            if (!text) {
                expected(std::string(name.str()), "a stop, written as a text", value);
                continue;
            }
            const auto line = static_cast<std::uint32_t>(line_of(name.source()));
            if (const auto stop = stop_written(text->get(), line, lesson_, findings_))
                lesson_.stops.push_back({std::string(name.str()), *stop, line});
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
        findings_.add(line_of(node.source()), "'" + key + "' must be " + what + ", not " + kind_of(node),
                      example_of(key));
    }

    void unknown(const toml::key& key, const std::string& where, const std::vector<std::string_view>& known) {
        std::string hint = did_you_mean(key.str(), known);
        if (hint.empty()) hint = "known are " + listed(known);
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
            findings.add(first + 1, "a file may have one block of script metadata, and this is its second",
                         "put all of it into the first");
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
        findings.add(line, "the metadata is not TOML: " + std::string(error.description()),
                     "texts stand in quotes, lists in [brackets], and each key on a line of its own");
        return;
    }
    Reader(opening_line, lesson, findings).read(result.table());
}

}  // namespace loopglass::lesson
