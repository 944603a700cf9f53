#include "missing_modules.h"

#include <algorithm>
#include <set>

#include <library/python_names.h>

#include "modules.h"

namespace loopglass::recording {

namespace {

/// True if the standard library has the module, or the package it would be in.
bool is_in_python(std::string_view name) {
    const std::string names = " " + std::string(library::names_in_python("")) + " ";
    return names.find(" " + std::string(name) + " ") != names.npos;
}

/// The name that is most like a word, or nothing if none is: by the letters they begin and end with.
std::string_view most_alike(std::string_view word) {
    std::string_view best;
    std::size_t most = 0;
    for (const auto& maker : all_modules()) {
        const std::string_view name = maker.name;
        const std::size_t shorter = std::min(word.size(), name.size());
        std::size_t front = 0, back = 0;
        while (front < shorter && word[front] == name[front]) ++front;
        while (back < shorter - front && word[word.size() - 1 - back] == name[name.size() - 1 - back]) ++back;
        const std::size_t alike = front + back;
        if (alike * 3 < std::max(word.size(), name.size()) * 2 || alike <= most) continue;
        most = alike;
        best = name;
    }
    return best;
}

/// What there is for what a program wants from a module that is not there.
struct Instead {
    std::string_view modules;  ///< with a space before and behind each; a package stands for all in it
    std::string_view text;
};

constexpr Instead instead[] = {
    {" multiprocessing _multiprocessing ",
     "There is one process. concurrent.futures.ProcessPoolExecutor is there, with threads for its processes; so is "
     "threading."},
    {" subprocess asyncio.subprocess pty _posixsubprocess ",
     "No other program can be started. A coroutine that sleeps can play its part, or a function given to "
     "asyncio.to_thread()."},
    {" socket select socketserver asyncore asynchat ssl _socket _ssl ",
     "The network is simulated: asyncio.start_server(), asyncio.open_connection(), protocols and transports talk to "
     "one another at 127.0.0.1 and to the hosts that a lesson declares."},
    {" http.client http.server ftplib smtplib imaplib poplib telnetlib xmlrpc wsgiref ",
     "The network is simulated: urllib.request.urlopen(), aiohttp.ClientSession and asyncio's streams ask the hosts "
     "that a lesson declares."},
    {" tkinter turtle _tkinter curses _curses readline termios tty idlelib ",
     "There are no windows and no terminal: print() shows what a program does, input() asks."},
    {" sqlite3 dbm shelve _sqlite3 ",
     "There are no databases. Files are there, in a file system of the run's own; so are json, csv and pickle."},
    {" dis opcode symtable tokenize token code codeop ",
     "Programs run on instructions of Loopglass's own, which are none of CPython's. ast.literal_eval(), inspect and "
     "compile() are there."},
    {" cProfile profile pstats trace tracemalloc faulthandler pdb bdb _lsprof resource ",
     "Work takes no time here, and every step can be looked at. timeit, traceback and sys.getsizeof() are there."},
    {" ctypes mmap fcntl _ctypes ", "Nothing outside the program can be reached."},
};

std::string_view instead_of(const std::string& name) {
    const std::string whole = " " + name + " ", package = " " + name.substr(0, name.find('.')) + " ";
    for (const Instead& row : instead)
        if (row.modules.find(whole) != row.modules.npos || row.modules.find(package) != row.modules.npos)
            return row.text;
    return "";
}

/// The modules that programs import, in order; of a package only its own name.
std::string list_of_modules() {
    std::set<std::string_view> names;
    for (const auto& m : all_modules()) {
        const std::string_view name = m.name;
        // A name with one underscore before it is a module's own affair.
        if (!name.starts_with("_") || name.starts_with("__")) names.insert(name);
    }
    std::string list;
    for (const std::string_view name : names)
        if (!names.contains(name.substr(0, name.find('.'))) || name.find('.') == name.npos)
            list += (list.empty() ? "" : ", ") + std::string(name);
    return list;
}

std::string hint_for(const std::string& name) {
    std::string hint(instead_of(name));
    if (hint.empty())
        if (const std::string_view near = most_alike(name); !near.empty())
            hint = "The nearest to it is '" + std::string(near) + "'.";
    if (!hint.empty()) hint += " ";
    // A file beside the program stands in for a package and all that is in it: not for a part of one that is there.
    const std::string outermost = name.substr(0, name.find('.'));
    const auto makers = all_modules();
    if (std::none_of(makers.begin(), makers.end(), [&](const auto& m) { return outermost == m.name; }))
        hint += "A file " + outermost + ".py beside this one can stand in for it. ";
    return hint + "These modules are there: " + list_of_modules();
}

bool is_beside(const std::vector<CompiledModule>& modules, const std::string& name) {
    const std::string outermost = name.substr(0, name.find('.'));
    return std::any_of(modules.begin(), modules.end(), [&](const auto& m) { return m.name == outermost; });
}

}  // namespace

void check_imports(const language::Code& code, const std::vector<CompiledModule>& beside, Diagnostics& found) {
    for (std::size_t i = 0; i < code.instructions.size(); ++i) {
        const auto& instruction = code.instructions[i];
        if (instruction.op != language::Opcode::import_name_) continue;
        const std::string& name = code.names[static_cast<std::size_t>(instruction.b)];
        const auto makers = all_modules();
        if (std::any_of(makers.begin(), makers.end(), [&](const auto& m) { return name == m.name; })) continue;
        if (name.empty() || name == "builtins" || is_beside(beside, name)) continue;
        if (!is_in_python(name)) continue;  // CPython does not find it either, when the import runs.
        Diagnostic d;
        d.kind = DiagnosticKind::unsupported;
        d.message = "the module '" + name + "' is not there yet";
        d.hint = hint_for(name);
        d.file = code.file_name;
        d.span = code.spans[i];
        found.push_back(std::move(d));
    }
    for (const auto& constant : code.constants)
        if (const auto* inner = std::get_if<std::shared_ptr<language::Code>>(&constant))
            check_imports(**inner, beside, found);
}

}  // namespace loopglass::recording
