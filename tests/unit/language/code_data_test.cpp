// The code of the library's texts is made when Loopglass is built, and read when a program imports them.
#include "catch.h"

#include <asyncio/asyncio.h>
#include <language/code_data.h>
#include <language/compile.h>
#include <language/parser.h>
#include <library/world.h>

using namespace loopglass;

namespace {

std::shared_ptr<const language::Code> compiled(const std::string& name, std::string_view text) {
    const language::ParseResult parsed = language::parse(name, text);
    REQUIRE(parsed.diagnostics.empty());
    return language::compile(parsed.tree, name, FileId{0}, false, nullptr).code;
}

std::vector<machine::PythonText> library_texts() {
    std::vector<machine::PythonText> all;
    for (const auto& room : {library::modules(), aio::modules()})
        for (const auto& maker : room) all.insert(all.end(), maker.texts.begin(), maker.texts.end());
    return all;
}

}  // namespace

TEST_CASE("the code of each text of the library is what the compiler makes of it") {
    for (const auto& text : library_texts()) {
        INFO(text.module);
        CHECK(language::code_to_data(*compiled(text.module, text.text)) == text.code);
    }
}

TEST_CASE("code that was written as data and read again is the same") {
    for (const auto& text : library_texts()) {
        INFO(text.module);
        CHECK(language::code_to_data(*language::data_to_code(text.code, text.module)) == text.code);
    }
    const auto code =
        compiled("constants", "x = (None, ..., True, -1, 0xff, 10**30, 1.5, 2j, 'ü', b'\\0\\xff', {1, 2})\n");
    const auto again = language::data_to_code(language::code_to_data(*code), "constants");
    CHECK(again->names == code->names);
    CHECK(again->instructions.size() == code->instructions.size());
    CHECK(again->spans.back().end_column == code->spans.back().end_column);
    CHECK(again->constants.size() == code->constants.size());
    CHECK(again->file_name == "constants");
}
