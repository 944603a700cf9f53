// Prints the trees of Python files, for compare_trees.py: reads a path a line, writes the length of the answer, a line
// end, and the answer.
#include <fstream>
#include <iostream>
#include <iterator>

#include <language/parser.h>

using namespace loopglass;

namespace {

std::string answer(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    const std::string source{std::istreambuf_iterator<char>(file), {}};
    const language::ParseResult result = language::parse(path, source);
    if (result.diagnostics.empty()) return language::dump(result.tree);
    const Diagnostic& first = result.diagnostics.front();
    return "error " + std::to_string(first.span.line) + " " + first.message;
}

}  // namespace

int main() {
    for (std::string path; std::getline(std::cin, path);) {
        const std::string text = answer(path);
        std::cout << text.size() << "\n" << text << std::flush;
    }
}
