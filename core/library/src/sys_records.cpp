// The records of sys: tuples whose items have names, as structseq.c makes them.

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "sys_internal.h"

namespace loopglass::library {

using namespace machine;

namespace {

template <std::size_t i>
Value field(Machine&, Value record) {
    return keep(to<Tuple>(record)->items()[i]);
}

constexpr Value (*field_getters[])(Machine&, Value) = {
    field<0>, field<1>,  field<2>,  field<3>,  field<4>,  field<5>,  field<6>,  field<7>,  field<8>,
    field<9>, field<10>, field<11>, field<12>, field<13>, field<14>, field<15>, field<16>, field<17>};

Value repr(Machine& m, NativeArguments a) {
    const auto* record = to<Tuple>(a[0]);
    const Type* type = type_of(a[0]);
    const auto* names = to<Tuple>(type_lookup(type, static_name("__match_args__")));
    const bool is_of_sys = is_kind(type->module, Kind::str) && to_utf8(to<Str>(type->module)) == "sys";
    std::string text = (is_of_sys ? "sys." : "") + to_utf8(type->name) + "(";
    for (std::size_t i = 0; i < record->size; ++i) {
        const Ref shown(m, repr_of(m, record->items()[i]));
        if (!shown) return empty;
        text += std::string(i ? ", " : "") + to_utf8(to<Str>(names->items()[i])) + "=" + to_utf8(to<Str>(shown));
    }
    return make_str(m, text + ")");
}

constexpr NativeDef repr_method[] = {{"__repr__", "self, /", repr}};

struct Field {
    const char* name;
    Value value;
};

/// A record outside every arena, of a type of its own.
Value make_record(const char* name, std::initializer_list<Field> fields, const char* module = "sys") {
    Type* type = make_static_type(name, types().tuple, Kind::tuple, sizeof(Tuple), nullptr, module);
    auto* getters = static_cast<Getter*>(static_memory((fields.size() + 1) * sizeof(Getter)));
    const auto new_tuple = [&] {
        auto* tuple = static_cast<Tuple*>(static_memory(sizeof(Tuple) + fields.size() * sizeof(Value)));
        tuple->refs = 1;
        tuple->kind = Kind::tuple;
        tuple->flags = Object::is_static;
        tuple->type = types().tuple;
        return tuple;
    };
    Tuple *record = new_tuple(), *names = new_tuple();
    record->type = type;
    for (const Field& each : fields) {
        getters[record->size] = {each.name, field_getters[record->size], nullptr};
        record->items()[record->size++] = each.value;
        names->items()[names->size++] = value_of(static_name(each.name));
    }
    set_getters(type, getters);
    set_type_entry(type, "__match_args__", value_of(names));
    type->can_be_base = false;
    type->construct = nullptr;
    add_methods(type, repr_method);
    return value_of(record);
}

Value number(std::int64_t n) { return Value::from_small_int(n); }
Value text(const char* s) { return value_of(static_name(s)); }
Value real(double d) {
    Value value;
    if (Value::encode_double(d, value)) return value;
    auto* made = static_cast<HeapFloat*>(static_memory(sizeof(HeapFloat)));
    made->refs = 1;
    made->kind = Kind::heap_float;
    made->flags = Object::is_static;
    made->type = types().float_;
    made->number = d;
    return value_of(made);
}

struct Records {
    Value version_info = make_record("version_info", {{"major", number(3)},
                                                      {"minor", number(11)},
                                                      {"micro", number(2)},
                                                      {"releaselevel", text("final")},
                                                      {"serial", number(0)}});
    Value float_info = make_record("float_info", {{"max", real(1.7976931348623157e+308)},
                                                  {"max_exp", number(1024)},
                                                  {"max_10_exp", number(308)},
                                                  {"min", real(2.2250738585072014e-308)},
                                                  {"min_exp", number(-1021)},
                                                  {"min_10_exp", number(-307)},
                                                  {"dig", number(15)},
                                                  {"mant_dig", number(53)},
                                                  {"epsilon", real(2.220446049250313e-16)},
                                                  {"radix", number(2)},
                                                  {"rounds", number(1)}});
    Value int_info = make_record("int_info", {{"bits_per_digit", number(30)},
                                              {"sizeof_digit", number(4)},
                                              {"default_max_str_digits", number(4300)},
                                              {"str_digits_check_threshold", number(640)}});
    Value hash_info = make_record("hash_info", {{"width", number(64)},
                                                {"modulus", number(2305843009213693951)},
                                                {"inf", number(314159)},
                                                {"nan", number(0)},
                                                {"imag", number(1000003)},
                                                {"algorithm", text("siphash13")},
                                                {"hash_bits", number(64)},
                                                {"seed_bits", number(128)},
                                                {"cutoff", number(0)}});
    Value thread_info = make_record(
        "thread_info", {{"name", text("pthread")}, {"lock", text("semaphore")}, {"version", text("NPTL 2.36")}});
    Value flags = make_record("flags", {{"debug", number(0)},
                                        {"inspect", number(0)},
                                        {"interactive", number(0)},
                                        {"optimize", number(0)},
                                        {"dont_write_bytecode", number(1)},
                                        {"no_user_site", number(0)},
                                        {"no_site", number(0)},
                                        {"ignore_environment", number(0)},
                                        {"verbose", number(0)},
                                        {"bytes_warning", number(0)},
                                        {"quiet", number(0)},
                                        {"hash_randomization", number(0)},
                                        {"isolated", number(0)},
                                        {"dev_mode", false_value},
                                        {"utf8_mode", number(0)},
                                        {"warn_default_encoding", number(0)},
                                        {"safe_path", false_value},
                                        {"int_max_str_digits", number(-1)}});
    Value unraisable = make_record(
        "UnraisableHookArgs",
        {{"exc_type", none}, {"exc_value", none}, {"exc_traceback", none}, {"err_msg", none}, {"object", none}},
        "builtins");
    Value asyncgen_hooks = make_record("asyncgen_hooks", {{"firstiter", none}, {"finalizer", none}}, "builtins");
};

const Records& records() {
    static const Records made;
    return made;
}

}  // namespace

Type* async_generator_hooks_type() { return type_of(records().asyncgen_hooks); }

void add_sys_records(Machine& m, Dict* names) {
    const Records& r = records();
    const std::pair<const char*, Value> all[] = {{"version_info", r.version_info}, {"float_info", r.float_info},
                                                 {"int_info", r.int_info},         {"hash_info", r.hash_info},
                                                 {"thread_info", r.thread_info},   {"flags", r.flags}};
    for (const auto& [name, value] : all) dict_set(m, names, static_name(name), value);
    dict_set(m, names, static_name("UnraisableHookArgs"), value_of(type_of(r.unraisable)));
}

}  // namespace loopglass::library
