// The built-in open: files are Python text of ours, in the module _file_objects.

#include <array>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/modules.h>
#include <machine/text.h>

#include "builtin_tables.h"

namespace loopglass::machine {

namespace {

Value open(Machine& m, NativeArguments a) {
    const Module* files = find_module(m, "_file_objects");
    if (!files) return empty;
    const std::array<Value, 8> arguments = {a[0],
                                            a[1] == empty ? value_of(static_name("r")) : a[1],
                                            a[2] == empty ? Value::from_small_int(-1) : a[2],
                                            a[3] == empty ? none : a[3],
                                            a[4] == empty ? none : a[4],
                                            a[5] == empty ? none : a[5],
                                            a[6] == empty ? true_value : a[6],
                                            a[7] == empty ? none : a[7]};
    return m.call(dict_get(files->dict, static_name("open_file")), arguments.data(), arguments.size());
}

constexpr NativeDef table[] = {
    {"open", "file, mode=, buffering=, encoding=, errors=, newline=, closefd=, opener=", open},
};

}  // namespace

const std::span<const NativeDef> file_builtins = table;

}  // namespace loopglass::machine
