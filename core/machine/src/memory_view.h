#pragma once

#include <string_view>

#include <machine/object.h>

namespace loopglass::machine {

/// The type memoryview (Objects/memoryobject.c): views of one dimension of bytes and bytearrays.
Type* memory_view_type();

/// True for a view that is not released and whose items stand one after the other.
bool is_contiguous_view(Value value);
/// The bytes of such a view.
std::string_view viewed_bytes(Value value);

}  // namespace loopglass::machine
