// Which lines of a lesson may be changed.

#include <lesson/lesson.h>

#include <algorithm>

#include <language/parser.h>

namespace loopglass::lesson {

namespace {

using language::Stmt;

/// Adds the lines of the functions and classes that have one of the names, wherever they stand.
class Definitions {
public:
    Definitions(const std::vector<std::string>& names, std::vector<LineRange>& ranges)
        : names_(names), ranges_(ranges) {}

    void visit(language::NodeList<Stmt> body) {
        for (const Stmt* statement : body) {
            if (const auto* function = language::as<language::FunctionDef>(statement)) {
                visit_definition(function->name, *statement, function->body);
            } else if (const auto* coroutine = language::as<language::AsyncFunctionDef>(statement)) {
                visit_definition(coroutine->name, *statement, coroutine->body);
            } else if (const auto* type = language::as<language::ClassDef>(statement)) {
                visit_definition(type->name, *statement, type->body);
            }
        }
    }

private:
    void visit_definition(std::string_view name, const Stmt& statement, language::NodeList<Stmt> body) {
        if (std::find(names_.begin(), names_.end(), name) == names_.end()) return visit(body);
        ranges_.push_back({statement.span.line, statement.span.end_line});
    }

    const std::vector<std::string>& names_;
    std::vector<LineRange>& ranges_;
};

}  // namespace

std::vector<LineRange> editable_lines(const Lesson& lesson, const std::string& source) {
    std::vector<LineRange> ranges;
    if (lesson.edit_all) {
        for (const Cell& cell : lesson.cells)
            if (cell.kind == CellKind::code && cell.first_line <= cell.last_line)
                ranges.push_back({cell.first_line, cell.last_line});
        return ranges;
    }
    const language::ParseResult parsed = language::parse(lesson.title, source);
    if (parsed.tree.module) Definitions(lesson.edit, ranges).visit(parsed.tree.module->body);
    return ranges;
}

}  // namespace loopglass::lesson
