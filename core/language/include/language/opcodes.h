#pragma once

#include <cstdint>

/// The machine's instructions. Each works on the frame's value stack; `b` (and `a`, `c`) are its operands.
/// In the comments the stack grows to the right, and TOS is the value on top.
///
/// Names are CPython's where the instruction does what CPython's does. Those whose name has the suffix of a local
/// (_L) or constant (_K) operand read it in place, which saves the loads: they came from measurements.
#define LOOPGLASS_OPCODES(X)                                                                           \
    X(nop)                                                                                             \
    X(line)       /* b: line. Counts a line step if the frame was on another line or jumped back */    \
    X(leave_line) /* what comes next is a line step, whatever line it is on */                         \
    /* ---- the stack and names */                                                                     \
    X(pop)         /* x -> */                                                                          \
    X(copy)        /* -> the b-th value from the top (1 is TOS) again */                               \
    X(swap)        /* TOS changes places with the b-th value from the top */                           \
    X(load_const)  /* -> constants[b] */                                                               \
    X(load_local)  /* -> locals[b], UnboundLocalError if it is not set */                              \
    X(store_local) /* x -> */                                                                          \
    X(delete_local)                                                                                    \
    X(load_global)  /* -> names[b] of the module or the builtins; c: cache */                          \
    X(store_global) /* x -> */                                                                         \
    X(delete_global)                                                                                   \
    X(load_name) /* class bodies: of the frame's namespace, the module or the builtins */              \
    X(store_name)                                                                                      \
    X(delete_name)                                                                                     \
    X(make_cell)  /* locals[b] becomes a cell with what was there */                                   \
    X(load_deref) /* -> content of the cell locals[b] */                                               \
    X(store_deref)                                                                                     \
    X(delete_deref)                                                                                    \
    X(load_classderef) /* class bodies: the namespace before the cell */                               \
    X(load_closure)    /* -> the cell itself */                                                        \
    X(copy_free)       /* fills the free variables from the function's closure */                      \
    /* ---- operators */                                                                               \
    X(binary) /* x y -> x op y; a: Operator, c: 1 in place */                                          \
    X(add)    /* x y -> x + y; c: 1 in place */                                                        \
    X(subtract)                                                                                        \
    X(multiply)                                                                                        \
    X(add_LK) /* -> locals[c] + constants[b]; a: 1 in place */                                         \
    X(subtract_LK)                                                                                     \
    X(compare)     /* x y -> x op y; a: CmpOperator Eq..GtE */                                         \
    X(compare_LK)  /* -> locals[c] op constants[b] */                                                  \
    X(compare_LL)  /* -> locals[c] op locals[b] */                                                     \
    X(is_op)       /* x y -> x is y; a: 1 inverted */                                                  \
    X(contains_op) /* x y -> x in y; a: 1 inverted */                                                  \
    X(unary_not)                                                                                       \
    X(unary_negative)                                                                                  \
    X(unary_positive)                                                                                  \
    X(unary_invert)                                                                                    \
    /* ---- jumps: b is the target */                                                                  \
    X(jump)                                                                                            \
    X(jump_back) /* as jump; the line at the target counts even if it is the same */                   \
    X(pop_jump_if_false)                                                                               \
    X(pop_jump_if_true)                                                                                \
    X(pop_jump_back_if_true) /* the bottom of a while loop */                                          \
    X(pop_jump_back_if_false)                                                                          \
    X(jump_if_false_or_pop)                                                                            \
    X(jump_if_true_or_pop)                                                                             \
    X(pop_jump_if_none)                                                                                \
    X(pop_jump_if_not_none)                                                                            \
    /* ---- iteration */                                                                               \
    X(get_iter) /* iterable -> iterator */                                                             \
    X(get_yield_from_iter)                                                                             \
    X(for_iter)        /* iterator -> iterator item, or jumps to b with the iterator popped */         \
    X(unpack_sequence) /* x -> its b items, first on top */                                            \
    X(unpack_ex)       /* x -> a items before, a list, c items after; first on top */                  \
    /* ---- displays */                                                                                \
    X(build_tuple) /* b values -> tuple */                                                             \
    X(build_list)                                                                                      \
    X(build_set)                                                                                       \
    X(build_map)    /* 2b values -> dict */                                                            \
    X(build_slice)  /* b (2 or 3) values -> slice */                                                   \
    X(build_string) /* b strs -> str */                                                                \
    X(list_append)  /* x -> , to the list b below it */                                                \
    X(set_add)                                                                                         \
    X(map_add)     /* key value -> */                                                                  \
    X(list_extend) /* iterable -> None, to the list b below it */                                      \
    X(set_update)                                                                                      \
    X(dict_update) /* mapping -> None, into the dict b below it */                                     \
    X(dict_merge)  /* as dict_update for **arguments: TypeError if a key is there */                   \
    X(list_to_tuple)                                                                                   \
    X(constant_set) /* list -> the frozenset that CPython's compiler makes of these constants */       \
    X(format_value) /* value (spec) -> str; a: 0, s, r or a; c: 1 with spec */                         \
    /* ---- attributes and items; names[b], c: cache */                                                \
    X(load_attr)                                                                                       \
    X(store_attr)       /* value object -> */                                                          \
    X(delete_attr)      /* object -> */                                                                \
    X(load_method)      /* object -> function object, or -> empty attribute; for call_method */        \
    X(load_subscript)   /* container key -> item */                                                    \
    X(store_subscript)  /* value container key -> */                                                   \
    X(delete_subscript) /* container key -> */                                                         \
    /* ---- calls */                                                                                   \
    X(call)          /* callable b args -> result; c: 1 + constant index of the keyword names, or 0 */ \
    X(call_method)   /* function self-or-empty b args -> result (from load_method) */                  \
    X(call_ex)       /* callable tuple (dict if a) -> result */                                        \
    X(make_function) /* (defaults) (kwdefaults) (annotations) (closure) code -> function; a: which */  \
    X(load_build_class)                                                                                \
    X(return_value) /* x -> leaves the frame */                                                        \
    X(import_name)  /* level fromlist -> module */                                                     \
    X(import_from)  /* module -> module attribute */                                                   \
    X(import_star)  /* module -> */                                                                    \
    X(setup_annotations)                                                                               \
    X(load_assertion_error)                                                                            \
    /* ---- generators and coroutines */                                                               \
    X(return_generator) /* first instruction of a generator: reached when it starts; nothing to do */  \
    X(yield_value)      /* x -> (suspends) sent value; a: 1 async generator's, 2 in await */           \
    X(get_awaitable)    /* x -> iterator of its __await__; a: 1 from __aenter__, 2 from __aexit__ */   \
    X(send)             /* iterator value -> iterator yielded, or -> result and jumps to b */          \
    X(get_aiter)                                                                                       \
    X(get_anext)     /* aiter -> aiter awaitable */                                                    \
    X(end_async_for) /* aiter exception -> ; goes on after StopAsyncIteration, raises all else */      \
    /* ---- exceptions */                                                                              \
    X(push_exc_info)     /* exception -> handled-before exception; it is the one handled now */        \
    X(pop_except)        /* handled-before -> */                                                       \
    X(check_exc_match)   /* exception type -> exception bool */                                        \
    X(check_eg_match)    /* group type -> rest match-or-None */                                        \
    X(prep_reraise_star) /* group list -> exception-or-None */                                         \
    X(raise)             /* a values (exception, cause) -> raises */                                   \
    X(reraise)           /* exception -> raises it as it is */                                         \
    X(before_with)       /* manager -> exit entered */                                                 \
    X(before_async_with) /* manager -> exit awaitable of __aenter__ */                                 \
    X(with_except_start) /* exit handled-before exception -> the same, and what exit(...) returned */  \
    /* ---- match */                                                                                   \
    X(get_len)                /* x -> x len(x) */                                                      \
    X(match_mapping)          /* x -> x bool */                                                        \
    X(match_sequence)         /* x -> x bool */                                                        \
    X(match_keys)             /* x keys -> x keys values-or-None */                                    \
    X(match_class)            /* subject class names -> attributes-or-None; b: positional patterns */  \
    X(copy_dict_without_keys) /* x keys -> x rest */

namespace loopglass::language {

enum class Opcode : std::uint8_t {
#define LOOPGLASS_OPCODE(name) name##_,
    LOOPGLASS_OPCODES(LOOPGLASS_OPCODE)
#undef LOOPGLASS_OPCODE
        count_
};

/// One instruction in 8 bytes.
struct Instruction {
    Opcode op;
    std::uint8_t a;
    std::uint16_t c;
    std::int32_t b;
};

}  // namespace loopglass::language
