// The features of __future__.

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "modules.h"

namespace loopglass::library {

using namespace machine;

namespace {

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

void fill_future(Machine& m, Module* module) {
    for (const Feature& feature : features) {
        auto* object = m.make<FeatureObject>(Kind::native, feature_type());
        object->feature = &feature;
        const Ref owned(m, Value::from_arena(object));
        dict_set(m, module->dict, static_name(feature.name), owned);
    }
}

}  // namespace loopglass::library
