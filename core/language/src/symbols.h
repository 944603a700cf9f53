#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <language/tree.h>

namespace loopglass::language {

/// Where a name lives, seen from one block.
enum class NameScope : std::uint8_t { local, cell, free, global_implicit, global_explicit };

enum class BlockKind : std::uint8_t { module, class_, function, lambda, comprehension };

/// What symtable.c calls a ste: the names of one module, class body, function or comprehension.
struct Block {
    BlockKind kind = BlockKind::module;
    const Node* node = nullptr;
    Block* parent = nullptr;
    std::string name;
    std::vector<std::unique_ptr<Block>> children;

    struct Symbol {
        bool parameter = false, assigned = false, used = false, global = false, nonlocal = false;
        bool in_order = false;  ///< in `order`
        NameScope scope = NameScope::local;
    };
    std::vector<std::string> order;  ///< names in the order in which CPython's compiler comes to them, if it does
    std::unordered_map<std::string, Symbol> symbols;
    std::vector<std::string> parameters;
    std::vector<std::string> passing;  ///< of a class body: free in methods, and bound by the class too

    bool is_generator = false;
    bool is_coroutine = false;
    bool needs_class_closure = false;  ///< a class whose methods use __class__ or super
    std::string private_prefix;        ///< the class whose private names are mangled here

    bool is_function_like() const { return kind != BlockKind::module && kind != BlockKind::class_; }
    NameScope scope_of(const std::string& mangled) const;
};

/// The blocks of a tree, with all names resolved.
class SymbolTable {
public:
    explicit SymbolTable(const Module& module);
    const Block& block_of(const Node* node) const { return *blocks_.at(node); }

private:
    std::unique_ptr<Block> root_;
    std::unordered_map<const Node*, Block*> blocks_;
};

/// `__name` within class `Class` is `_Class__name`, as _Py_Mangle.
std::string mangle(std::string_view class_name, std::string_view name);

}  // namespace loopglass::language
