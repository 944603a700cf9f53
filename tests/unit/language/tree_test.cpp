#include <language/parser.h>

#include "catch.h"
#include "expected.h"

using namespace loopglass;
using namespace loopglass::tests;
using language::as;

TEST_CASE("a program's tree is the one that CPython's ast shows") {
    const auto all = expectations("trees.txt");
    REQUIRE(all.size() > 50);
    for (const Expectation& expected : all) {
        INFO(expected.program);
        const auto result = language::parse("program.py", expected.program);
        REQUIRE(result.diagnostics.empty());
        CHECK(language::dump(result.tree) == expected.answer);
    }
}

TEST_CASE("line ends of Windows and of old Macs give the same tree") {
    const std::string program = "if x:\n    y = '''a\nb'''\n\nz = (1,\n     2)\n";
    const std::string expected = language::dump(language::parse("program.py", program).tree);
    for (const std::string line_end : {"\r\n", "\r"}) {
        std::string other;
        for (char c : program) other += c == '\n' ? line_end : std::string(1, c);
        CHECK(language::dump(language::parse("program.py", other).tree) == expected);
    }
}

TEST_CASE("an empty file, blanks and comments are a program without statements") {
    for (const char* program : {"", "\n", "   ", "# only this", "\n\n  # and this\n\t\n", "\xEF\xBB\xBF"}) {
        const auto result = language::parse("program.py", program);
        CHECK(result.diagnostics.empty());
        CHECK(result.tree.module->body.empty());
    }
}

TEST_CASE("a file in latin-1 that says so is read as such") {
    const auto result = language::parse("program.py", "# -*- coding: latin-1 -*-\nx = '\xe9'\n");
    REQUIRE(result.diagnostics.empty());
    const auto* assign = as<language::Assign>(result.tree.module->body[0]);
    REQUIRE(assign);
    const auto* constant = as<language::Constant>(assign->value);
    REQUIRE(constant);
    CHECK(std::get<language::StrValue>(constant->value).text == "\xc3\xa9");
}

TEST_CASE("one expression can be read alone") {
    const auto result = language::parse_expression("watch", "  a.b + 1 ");
    REQUIRE(result.diagnostics.empty());
    CHECK(as<language::BinOp>(result.tree.expression->body));
    CHECK(language::parse_expression("watch", "a = 1").diagnostics.size() == 1);
    CHECK(language::parse_expression("watch", "").diagnostics.size() == 1);
}

TEST_CASE("numbers keep their digits, without underscores and in lower case") {
    const auto digits = [](const char* program) {
        const auto result = language::parse_expression("number", program);
        return std::string(
            std::get<language::IntValue>(as<language::Constant>(result.tree.expression->body)->value).digits);
    };
    CHECK(digits("1_000") == "1000");
    CHECK(digits("0XFF_ff") == "0xffff");
    CHECK(digits("0B1_0") == "0b10");
    CHECK(digits("000") == "000");
}
