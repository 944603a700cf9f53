#pragma once

#include <deque>
#include <memory>
#include <vector>

#include <language/code.h>
#include <machine/machine.h>

namespace loopglass::machine {

/// The code of a run's files with constants made into values: outside the arena, immutable while machines use it.
class LoadedCode {
public:
    /// Loads a module's code and all code in it.
    explicit LoadedCode(std::shared_ptr<const language::Code> module);
    ~LoadedCode();
    LoadedCode(const LoadedCode&) = delete;
    LoadedCode& operator=(const LoadedCode&) = delete;

    /// Loads the code of a further file, before prepare().
    const CodeObject* add(std::shared_ptr<const language::Code> module);

    const CodeObject* module() const { return codes_.front(); }
    /// All code objects, by number.
    const std::vector<CodeObject*>& codes() const { return codes_; }
    /// Gives a machine the table of the inline caches of this code and of the library's texts, whose number it takes
    /// from Machine::module_makers. Once, before the run.
    void prepare(Machine& machine);
    /// The place of the one unit in that table, for code that is not of a run.
    void set_index(std::uint32_t index) { units_.front().index = index; }

private:
    CodeObject* load_unit(const std::shared_ptr<const language::Code>& module);
    CodeObject* load(const language::Code& code);
    Value constant(const language::CodeConstant& constant);
    template <class T>
    T* make(Kind kind, Type* type, std::size_t bytes);

    std::vector<std::shared_ptr<const language::Code>> sources_;
    std::deque<CodeUnit> units_;
    CodeUnit* unit_ = nullptr;  ///< that is being loaded
    std::vector<void*> blocks_;
    std::vector<Str*> texts_;
    std::vector<CodeObject*> codes_;
};

/// The code of a text of the library: loaded when a program first imports it, and kept while the process lives, since
/// it is the same for all machines.
const CodeObject* library_code(const Machine& machine, const PythonText& text);

}  // namespace loopglass::machine
