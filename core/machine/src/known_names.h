#pragma once

#include <machine/attributes.h>

namespace loopglass::machine {

/// Names that are looked up so often that they are not looked for among the static names each time.
struct KnownNames {
    Str* const class_ = static_name("__class__");
    Str* const delete_ = static_name("__delete__");
    Str* const del = static_name("__del__");
    Str* const delattr = static_name("__delattr__");
    Str* const dict = static_name("__dict__");
    Str* const get = static_name("__get__");
    Str* const getattr = static_name("__getattr__");
    Str* const getattribute = static_name("__getattribute__");
    Str* const init = static_name("__init__");
    Str* const new_ = static_name("__new__");
    Str* const set = static_name("__set__");
    Str* const setattr = static_name("__setattr__");
};

inline const KnownNames& known_names() {
    static const KnownNames names;
    return names;
}

}  // namespace loopglass::machine
