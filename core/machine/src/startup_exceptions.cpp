#include <machine/startup_exceptions.h>

#include <machine/containers.h>
#include <machine/prelude.h>

namespace loopglass::machine {

namespace {

Type* make(const char* module, const char* name, Type* base) {
    Type* type = make_static_type(name, base, Kind::exception, sizeof(Exception), nullptr, module);
    return type;
}

/// Both bases are kinds of Exception that have nothing else in common.
Type* make_of_two(const char* module, const char* name, Type* base, Type* second) {
    const Types& t = types();
    Type* type = make(module, name, base);
    type->bases = make_static_tuple({value_of(base), value_of(second)});
    type->mro = make_static_tuple({Value::from_static(type), value_of(base), value_of(second), value_of(t.Exception),
                                   value_of(t.BaseException), value_of(t.object)});
    return type;
}

}  // namespace

const StartupExceptions& startup_exceptions() {
    static const StartupExceptions made = [] {
        const Types& t = types();
        return StartupExceptions{make("_frozen_importlib", "_DeadlockError", t.RuntimeError),
                                 make("zipimport", "ZipImportError", t.ImportError),
                                 make_of_two("encodings", "CodecRegistryError", t.LookupError, t.SystemError),
                                 make_of_two("io", "UnsupportedOperation", t.OSError, t.ValueError),
                                 make("signal", "itimer_error", t.OSError)};
    }();
    return made;
}

}  // namespace loopglass::machine
