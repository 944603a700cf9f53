#include "errors.h"

#include <algorithm>
#include <string_view>

#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/text.h>

namespace loopglass::machine {

std::string type_name(const Type* type) {
    // Types that CPython writes in C bear their module's name, but for those of builtins.
    static constexpr std::string_view written_in_c[] = {
        "_asyncio",  "_contextvars", "_io", "_thread", "collections", "datetime", "functools",
        "itertools", "operator",     "re",  "sys",     "time",        "types",    "weakref"};
    // Those of them that are Python text of ours.
    static constexpr std::string_view written_as_text[] = {"datetime.date",
                                                           "datetime.datetime",
                                                           "datetime.time",
                                                           "datetime.timedelta",
                                                           "datetime.timezone",
                                                           "datetime.tzinfo",
                                                           "time.struct_time",
                                                           "decimal.Decimal",
                                                           "decimal.Context",
                                                           "re.Match",
                                                           "re.Pattern",
                                                           "_io.StringIO",
                                                           "_io.BytesIO",
                                                           "_io.FileIO",
                                                           "_io.BufferedReader",
                                                           "_io.BufferedWriter",
                                                           "_io.BufferedRandom",
                                                           "_io.TextIOWrapper",
                                                           "_struct.Struct",
                                                           "collections.defaultdict",
                                                           "collections.OrderedDict",
                                                           "_thread._local",
                                                           "_queue.SimpleQueue",
                                                           "functools._lru_cache_wrapper",
                                                           "types.SimpleNamespace",
                                                           "array.array",
                                                           "_hashlib.HASH",
                                                           "_csv.reader",
                                                           "_csv.writer"};
    const std::string name = to_utf8(type->name);
    if (!is_kind(type->module, Kind::str)) return name;
    const std::string module = to_utf8(to<Str>(type->module));
    if (type->is_heap) {
        const std::string whole = module + "." + name;
        const auto* end = std::end(written_as_text);
        return std::find(std::begin(written_as_text), end, whole) != end ? whole : name;
    }
    const bool is_in_c = std::find(std::begin(written_in_c), std::end(written_in_c), module) != std::end(written_in_c);
    return is_in_c ? module + "." + name : name;
}

std::string type_name(Value value) { return type_name(type_of(value)); }

std::string argument_type_name(Value value) { return value == none ? "None" : type_name(value); }

Value raise_type_error(Machine& machine, const std::string& message) {
    return machine.raise(types().TypeError, message);
}

Value raise_bare(Machine& machine, Type* type) {
    const Ref exception(machine, make_exception(machine, type, value_of(make_tuple(machine, 0))));
    return machine.raise_instance(exception);
}

}  // namespace loopglass::machine
