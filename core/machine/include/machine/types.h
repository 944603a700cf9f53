#pragma once

#include <machine/object.h>

namespace loopglass::machine {

/// The built-in types. Made once per process, outside every arena, and immutable from then on.
struct Types {
    Type* object;
    Type* type;
    Type *none_type, *ellipsis_type, *not_implemented_type;
    Type *int_, *bool_, *float_, *complex_;
    Type *str, *bytes, *bytearray;
    Type *tuple, *list, *dict, *set, *frozenset, *range, *slice;
    Type *dict_keys, *dict_values, *dict_items, *odict_keys, *odict_values, *odict_items;
    Type* iterator;  ///< all built-in iterators share it; the shown name is the layout's
    Type *function, *builtin_function, *method, *code, *cell, *frame, *module;
    Type *generator, *coroutine, *async_generator, *coroutine_wrapper;
    Type *property, *staticmethod, *classmethod, *super;
    Type* traceback;
    Type *getset_descriptor, *member_descriptor, *method_descriptor, *wrapper_descriptor, *classmethod_descriptor;
    Type *method_wrapper, *mapping_proxy;
    Type *generic_alias, *union_type;

    Type *BaseException, *Exception, *BaseExceptionGroup, *ExceptionGroup;
    Type *GeneratorExit, *KeyboardInterrupt, *SystemExit;
    Type *ArithmeticError, *FloatingPointError, *OverflowError, *ZeroDivisionError;
    Type *AssertionError, *AttributeError, *BufferError, *EOFError, *ImportError, *ModuleNotFoundError;
    Type *LookupError, *IndexError, *KeyError, *MemoryError, *NameError, *UnboundLocalError;
    Type *OSError, *BlockingIOError, *ChildProcessError, *ConnectionError, *BrokenPipeError, *ConnectionAbortedError,
        *ConnectionRefusedError, *ConnectionResetError, *FileExistsError, *FileNotFoundError, *InterruptedError,
        *IsADirectoryError, *NotADirectoryError, *PermissionError, *ProcessLookupError, *TimeoutError;
    Type *ReferenceError, *RuntimeError, *NotImplementedError, *RecursionError;
    Type *StopIteration, *StopAsyncIteration;
    Type *SyntaxError, *IndentationError, *TabError, *SystemError, *TypeError;
    Type *ValueError, *UnicodeError, *UnicodeDecodeError, *UnicodeEncodeError, *UnicodeTranslateError;
    Type *Warning, *BytesWarning, *DeprecationWarning, *EncodingWarning, *FutureWarning, *ImportWarning,
        *PendingDeprecationWarning, *ResourceWarning, *RuntimeWarning, *SyntaxWarning, *UnicodeWarning, *UserWarning;
};

/// Filled in before main() begins.
extern Types builtin_types;
inline const Types& types() { return builtin_types; }

/// The type of None, True, a float held in the value itself, and the like.
Type* immediate_type(Value value);

/// True if `type` is `base` or inherits from it.
bool is_subtype(const Type* type, const Type* base);

}  // namespace loopglass::machine
