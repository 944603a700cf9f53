#pragma once

#include <span>

#include <machine/types.h>

namespace loopglass::machine {

/// The exceptions that are no built-ins, but that CPython's own start has made before a program begins: a tree of
/// `__subclasses__()` shows them. In the order in which they are made.
struct StartupExceptions {
    Type *deadlock_error, *zip_import_error, *codec_registry_error, *unsupported_operation, *itimer_error;

    std::span<Type* const> all() const { return {&deadlock_error, 5}; }
};

const StartupExceptions& startup_exceptions();

}  // namespace loopglass::machine
