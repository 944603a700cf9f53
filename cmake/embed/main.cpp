// A step of the build: Python texts of the library, and what they are compiled to, as C++.
//
// usage: embed-python NAMESPACE PREFIX OUTPUT FILE.py...
//
// Writes the array `python_texts` of machine::PythonText. A file's name is its module's, with the prefix before it.
#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

#include <language/code_data.h>
#include <language/compile.h>
#include <language/parser.h>

using namespace loopglass;

namespace {

std::string read(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// As a literal of C++; of bytes that no encoding has to make sense of. Always three digits: "\1" before a '2' is
/// "\12".
std::string literal(const std::string& bytes) {
    std::string out = "\"";
    std::size_t line = 0;
    for (const char c : bytes) {
        if (out.size() - line > 110) {
            out += "\"\n\"";
            line = out.size();
        }
        if (c >= ' ' && c <= '~' && c != '"' && c != '\\' && c != '?') {
            out += c;
        } else {
            char escaped[8];
            std::snprintf(escaped, sizeof escaped, "\\%03o", static_cast<unsigned>(static_cast<unsigned char>(c)));
            out += escaped;
        }
    }
    return out + "\"";
}

/// The bytes of a text's code; ends the build where the text has an error.
std::string code_of(const std::string& module, const std::string& path, const std::string& text) {
    language::ParseResult parsed = language::parse(module, text);
    Diagnostics& found = parsed.diagnostics;
    language::CompileResult compiled;
    if (found.empty()) {
        compiled = language::compile(parsed.tree, module, FileId{0}, false, nullptr);
        found = compiled.diagnostics;
    }
    for (const Diagnostic& d : found) std::cerr << path << ":" << d.span.line << ": " << d.message << "\n";
    if (!found.empty()) std::exit(1);
    return language::code_to_data(*compiled.code);
}

}  // namespace

int main(int count, char** arguments) {
    if (count < 5) {
        std::cerr << "usage: embed-python NAMESPACE PREFIX OUTPUT FILE.py...\n";
        return 2;
    }
    const std::string space = arguments[1], prefix = arguments[2];
    std::ofstream out(arguments[3], std::ios::binary);
    out << "#include \"python_texts.h\"\n\nnamespace " << space
        << " {\n\nnamespace {\n\nusing namespace std::literals;\n\n"
        << "constexpr machine::PythonText texts[] = {\n";
    for (int i = 4; i < count; ++i) {
        const std::string path = arguments[i];
        const std::size_t begin = path.rfind('/') + 1;
        const std::string module = prefix + path.substr(begin, path.size() - 3 - begin);
        const std::string text = read(path);
        out << "{\"" << module << "\", " << literal(text) << ",\n" << literal(code_of(module, path, text)) << "sv},\n";
    }
    out << "};\n\n}  // namespace\n\nconst std::span<const machine::PythonText> python_texts = texts;\n\n}  // "
           "namespace "
        << space << "\n";
    return out.flush() ? 0 : 1;
}
