#include <language/parser.h>

#include "catch.h"
#include "expected.h"

using namespace loopglass;
using namespace loopglass::tests;

namespace {

Diagnostics diagnostics_of(const std::string& program) {
    language::ParseResult result = language::parse("program.py", program);
    if (result.diagnostics.empty()) {
        language::check_scopes("program.py", program, result.tree, result.diagnostics);
    }
    return result.diagnostics;
}

/// A column as CPython's SyntaxError gives it: in characters, from 1.
std::size_t offset(const std::string& line, std::size_t column) {
    std::size_t characters = 0;
    for (std::size_t i = 0; i <= column; ++i) {
        characters += i >= line.size() || (static_cast<unsigned char>(line[i]) & 0xC0) != 0x80;
    }
    return characters;
}

/// As print_language writes it.
std::string in_words(const Diagnostic& diagnostic) {
    const Span& span = diagnostic.span;
    std::string text = diagnostic.type + " " + std::to_string(span.line) + ":" +
                       std::to_string(offset(diagnostic.source_line, span.column));
    const bool same_place = span.end_line == span.line && span.end_column == span.column;
    if (span.end_line != 0 && !same_place) {
        text += "-" + std::to_string(span.end_line) + ":";
        text += span.end_line == span.line ? std::to_string(offset(diagnostic.source_line, span.end_column)) : "*";
    }
    return text + " " + diagnostic.message;
}

}  // namespace

TEST_CASE("a wrong program is refused in CPython's words, at CPython's place") {
    const auto all = expectations("syntax_errors.txt");
    REQUIRE(all.size() > 150);
    for (const Expectation& expected : all) {
        INFO(expected.program);
        const Diagnostics found = diagnostics_of(expected.program);
        REQUIRE(found.size() >= 1);
        CHECK(in_words(found.front()) == expected.answer);
    }
}

TEST_CASE("the parser goes on after an error, and tells each mistake once") {
    const Diagnostics found = diagnostics_of(
        "if x\n"
        "    y = 1 1\n"
        "else:\n"
        "    z = 2\n"
        "class A\n"
        "    def f(self)\n"
        "        return 1\n"
        "    def g(self):\n"
        "        return f(a b)\n"
        "print('end'\n");
    std::vector<std::uint32_t> lines;
    for (const Diagnostic& diagnostic : found) lines.push_back(diagnostic.span.line);
    CHECK(lines == std::vector<std::uint32_t>{1, 2, 5, 6, 9, 10});
}

TEST_CASE("no more than ten mistakes are told") {
    std::string program;
    for (int i = 0; i < 100; ++i) program += "x y\n";
    CHECK(diagnostics_of(program).size() == 10);
}

TEST_CASE("what is right around a mistake is in the tree") {
    const auto result = language::parse("program.py", "a = 1\nb c\nd = 2\n");
    REQUIRE(result.diagnostics.size() == 1);
    CHECK(result.tree.module->body.size() == 2);
}

TEST_CASE("syntax of a later Python is named in a hint") {
    CHECK(diagnostics_of("type X = int\n").front().hint.find("3.12") != std::string::npos);
    CHECK(diagnostics_of("def f[T](x): pass\n").front().hint.find("3.12") != std::string::npos);
    CHECK(diagnostics_of("class A[T]: pass\n").front().hint.find("3.12") != std::string::npos);
    CHECK(diagnostics_of("f\"{x[\"a\"]}\"\n").front().hint.find("3.12") != std::string::npos);
    CHECK(diagnostics_of("x = 1 1\n").front().hint.empty());
}

TEST_CASE("bytes that are no text are refused with CPython's message") {
    const auto message = [](const std::string& bytes) { return diagnostics_of(bytes).at(0).message; };
    CHECK(message("x = 1\ny = '\xff'\n") ==
          "Non-UTF-8 code starting with '\\xff' in file program.py on line 2, but no encoding declared; "
          "see https://peps.python.org/pep-0263/ for details");
    CHECK(message("# coding: foo\n") == "encoding problem: foo");
    CHECK(message(std::string("x = \0 1\n", 8)) == "source code cannot contain null bytes");
    CHECK(message("\xEF\xBB\xBF# coding: latin-1\n") == "encoding problem: iso-8859-1 with BOM");
}

TEST_CASE("no source, however deep, ends the process") {
    const auto repeat = [](const std::string& text, int times) {
        std::string all;
        for (int i = 0; i < times; ++i) all += text;
        return all;
    };
    for (const std::string& program :
         {repeat("(", 1000), repeat("{", 150) + "a b" + repeat("}", 150), repeat("[", 150) + "a b" + repeat("]", 150),
          repeat("-", 100000) + "1", repeat("not ", 100000) + "1", "x = " + repeat("lambda: ", 50000) + "1",
          "1" + repeat("+1", 100000), "a" + repeat(".b", 100000), "a" + repeat("()", 100000),
          repeat("1 if 1 else ", 50000) + "1", repeat("2 ** ", 50000) + "2", repeat("a ", 50000),
          "if x: pass\n" + repeat("elif x: pass\n", 5000), "match x:\n case " + repeat("A(", 150) + "a b",
          "for " + repeat("(", 150) + "a b" + repeat(")", 150) + " in c: pass", repeat("x = ", 5000) + "1 1"}) {
        INFO(program.substr(0, 60));
        CHECK_FALSE(diagnostics_of(program + "\n").empty());
    }
}
