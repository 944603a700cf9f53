#include "modules.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include <library/world.h>
#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/native_modules.h>
#include <machine/text.h>

#include "python_texts.h"
#include "thread_internal.h"

namespace loopglass::library {

using namespace machine;

namespace {

/// The modules that have a part in C++.
constexpr ModuleMaker in_cpp[] = {
    {"time", fill_time},
    {"datetime", fill_datetime},
    {"_inspection", fill_inspection},
    {"_regex", fill_regex},
    {"_digests", fill_digests},
    {"functools", fill_functools},
    {"random", fill_random},
    {"math", fill_math},
    {"collections", fill_collections},
    {"itertools", fill_itertools},
    {"contextvars", fill_contextvars},
    {"__future__", fill_future},
    {"concurrent"},
    {"_thread", fill_thread},
    {"_world", fill_world},
    {"urllib"},
    {"gc", fill_gc},
    {"sys", fill_sys},
    {"weakref", fill_weakref},
    {"_weakref", fill_weakref},
    {"unicodedata", fill_unicodedata},
    {"types", fill_types},
    {"_caller", fill_caller},
    {"heapq", fill_heapq},
    {"operator", fill_operator},
};

/// The module that CPython has the functions in that are written in C: _heapq for heapq's.
const char* name_in_c(const ModuleMaker& maker) {
    constexpr const char* underscored[] = {"_functools", "_operator", "_heapq", "_contextvars", "_weakref"};
    for (const char* name : underscored)
        if (std::string_view(name).substr(1) == maker.name) return name;
    return maker.name;
}

}  // namespace

void add_functions(Machine& m, Module* module, std::span<const NativeDef> functions) {
    const std::string name = to_utf8(module->name);
    const auto maker =
        std::find_if(std::begin(in_cpp), std::end(in_cpp), [&](const auto& each) { return name == each.name; });
    for (const NativeDef& def : functions) {
        if (maker != std::end(in_cpp))
            set_native_module(def, def.style == CallStyle::c ? name_in_c(*maker) : maker->name);
        dict_set(m, module->dict, static_name(def.name), Value::from_static(shared_function(def)));
    }
}

std::span<const ModuleMaker> modules() {
    static const std::vector<ModuleMaker> makers = [] {
        std::vector<ModuleMaker> all(std::begin(in_cpp), std::end(in_cpp));
        for (const PythonText& text : python_texts) {
            const auto same_name = [&](const ModuleMaker& each) { return std::string_view(each.name) == text.module; };
            const auto maker = std::find_if(all.begin(), all.end(), same_name);
            if (maker == all.end())
                all.push_back({text.module, nullptr, {&text, 1}});
            else
                maker->texts = {&text, 1};
        }
        return all;
    }();
    return makers;
}

}  // namespace loopglass::library
