// What typing, collections.abc and __future__ have for annotations.

#include <string_view>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "modules.h"
#include "typing_form.h"

namespace loopglass::library {

using namespace machine;

namespace {

constexpr FormInfo typing_forms[] = {
    {"typing.List", FormRule::plain, 1, "list"},
    {"typing.Set", FormRule::plain, 1, "set"},
    {"typing.FrozenSet", FormRule::plain, 1, "frozenset"},
    {"typing.Type", FormRule::plain, 1, "type"},
    {"typing.Deque", FormRule::plain, 1, nullptr},
    {"typing.Counter", FormRule::plain, 1, nullptr},
    {"typing.Iterable", FormRule::plain, 1, nullptr},
    {"typing.Iterator", FormRule::plain, 1, nullptr},
    {"typing.Reversible", FormRule::plain, 1, nullptr},
    {"typing.Container", FormRule::plain, 1, nullptr},
    {"typing.Collection", FormRule::plain, 1, nullptr},
    {"typing.Sequence", FormRule::plain, 1, nullptr},
    {"typing.MutableSequence", FormRule::plain, 1, nullptr},
    {"typing.AbstractSet", FormRule::plain, 1, nullptr},
    {"typing.MutableSet", FormRule::plain, 1, nullptr},
    {"typing.KeysView", FormRule::plain, 1, nullptr},
    {"typing.ValuesView", FormRule::plain, 1, nullptr},
    {"typing.Awaitable", FormRule::plain, 1, nullptr},
    {"typing.AsyncIterable", FormRule::plain, 1, nullptr},
    {"typing.AsyncIterator", FormRule::plain, 1, nullptr},
    {"typing.ContextManager", FormRule::plain, 1, nullptr},
    {"typing.AsyncContextManager", FormRule::plain, 1, nullptr},
    {"typing.Pattern", FormRule::plain, 1, nullptr},
    {"typing.Match", FormRule::plain, 1, nullptr},
    {"typing.Dict", FormRule::plain, 2, "dict"},
    {"typing.DefaultDict", FormRule::plain, 2, nullptr},
    {"typing.OrderedDict", FormRule::plain, 2, nullptr},
    {"typing.ChainMap", FormRule::plain, 2, nullptr},
    {"typing.Mapping", FormRule::plain, 2, nullptr},
    {"typing.MutableMapping", FormRule::plain, 2, nullptr},
    {"typing.ItemsView", FormRule::plain, 2, nullptr},
    {"typing.AsyncGenerator", FormRule::plain, 2, nullptr},
    {"typing.Generator", FormRule::plain, 3, nullptr},
    {"typing.Coroutine", FormRule::plain, 3, nullptr},
    {"typing.Any", FormRule::closed, 0, nullptr},
    {"typing.NoReturn", FormRule::closed, 0, nullptr},
    {"typing.Never", FormRule::closed, 0, nullptr},
    {"typing.Self", FormRule::closed, 0, nullptr},
    {"typing.LiteralString", FormRule::closed, 0, nullptr},
    {"typing.Hashable", FormRule::closed, 0, nullptr},
    {"typing.Sized", FormRule::closed, 0, nullptr},
    {"typing.Literal", FormRule::any_count, 0, nullptr},
    {"typing.Annotated", FormRule::any_count, 0, nullptr},
    {"typing.Concatenate", FormRule::any_count, 0, nullptr},
    {"typing.Tuple", FormRule::any_count, 0, "tuple"},
    {"typing.Optional", FormRule::optional, 0, nullptr},
    {"typing.Union", FormRule::one_of, 0, nullptr},
    {"typing.Callable", FormRule::callable, 0, nullptr},
    {"typing.Final", FormRule::any_count, 0, nullptr},
    {"typing.ClassVar", FormRule::any_count, 0, nullptr},
    {"typing.TypeGuard", FormRule::any_count, 0, nullptr},
    {"typing.Required", FormRule::any_count, 0, nullptr},
    {"typing.NotRequired", FormRule::any_count, 0, nullptr},
};

void add_forms(Machine& m, Module* module, std::span<const FormInfo> forms) {
    for (const FormInfo& info : forms) {
        const Ref form(m, make_form(m, info));
        dict_set(m, module->dict, static_name(info.name + std::string_view(info.name).rfind('.') + 1), form);
    }
}

constexpr NativeDef functions[] = {
    {"cast", "typ, val", [](Machine&, NativeArguments a) { return keep(a[1]); }, CallStyle::python},
    {"overload", "func", [](Machine&, NativeArguments a) { return keep(a[0]); }, CallStyle::python},
    {"final", "f", [](Machine&, NativeArguments a) { return keep(a[0]); }, CallStyle::python},
};

struct Feature {
    const char *name, *text;
};

/// As Lib/__future__.py; each is a constant of the machine.
constexpr Feature features[] = {
    {"nested_scopes", "_Feature((2, 1, 0, 'beta', 1), (2, 2, 0, 'alpha', 0), 16)"},
    {"generators", "_Feature((2, 2, 0, 'alpha', 1), (2, 3, 0, 'final', 0), 0)"},
    {"division", "_Feature((2, 2, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 131072)"},
    {"absolute_import", "_Feature((2, 5, 0, 'alpha', 1), (3, 0, 0, 'alpha', 0), 262144)"},
    {"with_statement", "_Feature((2, 5, 0, 'alpha', 1), (2, 6, 0, 'alpha', 0), 524288)"},
    {"print_function", "_Feature((2, 6, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 1048576)"},
    {"unicode_literals", "_Feature((2, 6, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 2097152)"},
    {"barry_as_FLUFL", "_Feature((3, 1, 0, 'alpha', 2), (4, 0, 0, 'alpha', 0), 4194304)"},
    {"generator_stop", "_Feature((3, 5, 0, 'beta', 1), (3, 7, 0, 'alpha', 0), 8388608)"},
    {"annotations", "_Feature((3, 7, 0, 'beta', 1), None, 16777216)"},
};

struct FeatureObject : Object {
    const Feature* feature;
};

Type* feature_type() {
    static constexpr Layout layout = {sizeof(FeatureObject), nullptr, nullptr};
    static constexpr NativeDef methods[] = {
        {"__repr__", "self, /",
         [](Machine& m, NativeArguments a) { return make_str(m, to<FeatureObject>(a[0])->feature->text); }},
    };
    static Type* const type = [] {
        Type* made =
            make_static_type("_Feature", types().object, Kind::native, sizeof(FeatureObject), &layout, "__future__");
        add_methods(made, methods);
        return made;
    }();
    return type;
}

}  // namespace

void fill_typing(Machine& m, Module* module) {
    add_forms(m, module, typing_forms);
    add_functions(m, module, functions);
    dict_set(m, module->dict, static_name("TYPE_CHECKING"), false_value);
    dict_set(m, module->dict, static_name("Text"), value_of(types().str));
    dict_set(m, module->dict, static_name("TypeVar"), value_of(type_variable_type()));
    dict_set(m, module->dict, static_name("ParamSpec"), value_of(parameters_variable_type()));
    dict_set(m, module->dict, static_name("Generic"), value_of(generic_type()));
    const Ref any_str(m, make_type_variable(m, "AnyStr"));
    dict_set(m, module->dict, static_name("AnyStr"), any_str);
}

void fill_future(Machine& m, Module* module) {
    for (const Feature& feature : features) {
        auto* object = m.make<FeatureObject>(Kind::native, feature_type());
        object->feature = &feature;
        const Ref owned(m, Value::from_arena(object));
        dict_set(m, module->dict, static_name(feature.name), owned);
    }
}

}  // namespace loopglass::library
