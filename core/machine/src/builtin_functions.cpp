// The module builtins: what is in it, and the making of its types.

#include "builtin_functions.h"
#include "complex_numbers.h"

#include <machine/attributes.h>
#include <machine/prelude.h>

#include "builtin_tables.h"
#include "construct_values.h"
#include "exception_details.h"
#include "generic_alias.h"
#include "mapping_proxy.h"
#include "memory_view.h"

namespace loopglass::machine {

void finish_builtin_types() {
    add_object_methods();
    add_type_methods();
    add_code_attributes();
    add_frame_attributes();
    make_mapping_proxy_type();
    set_value_constructors();
    set_object_getters();
    finish_exception_types();
    add_object_reprs();
    finish_generator_types();
    make_generic_types();
    make_complex_methods();
}

namespace {

void add_types(Dict* names) {
    const Types& t = types();
    for (Type* const type : {t.object, t.type,      t.int_,     t.bool_,        t.float_,      t.complex_, t.str,
                             t.bytes,  t.bytearray, t.tuple,    t.list,         t.dict,        t.set,      t.frozenset,
                             t.range,  t.slice,     t.property, t.staticmethod, t.classmethod, t.super})
        static_dict_set(names, type->name, value_of(type));
    static_dict_set(names, memory_view_type()->name, value_of(memory_view_type()));
    for (Type* const type : combining_types()) static_dict_set(names, type->name, value_of(type));
    // All exception types stand one after the other, between BaseException and UserWarning.
    for (Type* const* type = &t.BaseException; type <= &t.UserWarning; ++type)
        static_dict_set(names, (*type)->name, value_of(*type));
    static_dict_set(names, static_name("EnvironmentError"), value_of(t.OSError));
    static_dict_set(names, static_name("IOError"), value_of(t.OSError));
}

}  // namespace

Dict* builtins_dict() {
    static Dict* const dict = [] {
        Dict* made = make_static_dict();
        for (const auto& table : {attribute_builtins, code_builtins, file_builtins, item_builtins, iterator_builtins,
                                  number_builtins, scope_builtins, text_builtins})
            for (const NativeDef& def : table)
                static_dict_set(made, static_name(def.name), Value::from_static(make_static_function(def)));
        add_types(made);
        add_quitters(made);
        static_dict_set(made, static_name("NotImplemented"), not_implemented);
        static_dict_set(made, static_name("Ellipsis"), ellipsis);
        static_dict_set(made, static_name("__debug__"), true_value);
        static_dict_set(made, static_name("__name__"), value_of(static_name("builtins")));
        return made;
    }();
    return dict;
}

}  // namespace loopglass::machine
