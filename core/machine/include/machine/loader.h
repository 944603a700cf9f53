#pragma once

#include <memory>
#include <vector>

#include <language/code.h>
#include <machine/machine.h>

namespace loopglass::machine {

/// The code of a run's files with constants made into values: outside the arena, immutable while machines use it.
class LoadedCode {
public:
    /// A text of the library and what it was compiled to.
    struct CompiledText {
        const PythonText* text;
        std::shared_ptr<const language::Code> code;
    };

    /// Loads a module's code and all code in it, and that of the library's texts.
    explicit LoadedCode(std::shared_ptr<const language::Code> module, const std::vector<CompiledText>& library = {});
    ~LoadedCode();
    LoadedCode(const LoadedCode&) = delete;
    LoadedCode& operator=(const LoadedCode&) = delete;

    /// Loads the code of a further file, before prepare().
    const CodeObject* add(std::shared_ptr<const language::Code> module);

    const CodeObject* module() const { return codes_.front(); }
    /// All code objects, by number.
    const std::vector<CodeObject*>& codes() const { return codes_; }
    /// Gives a machine the inline caches that this code needs. Once, before the run.
    void prepare(Machine& machine) const;

private:
    CodeObject* load(std::shared_ptr<const language::Code> code);
    Value constant(const language::CodeConstant& constant);
    template <class T>
    T* make(Kind kind, Type* type, std::size_t bytes);

    std::vector<std::shared_ptr<const language::Code>> sources_;
    std::vector<LibraryCode> library_;
    std::vector<void*> blocks_;
    std::vector<Str*> texts_;
    std::vector<CodeObject*> codes_;
};

}  // namespace loopglass::machine
