#include <machine/loader.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>

#include <base/assert.h>
#include <language/code_data.h>
#include <machine/attributes.h>
#include <machine/frame.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "complex_numbers.h"

namespace loopglass::machine {

namespace {

/// Constants are made by the ordinary functions in an arena of their own and copied out.
class QuietObserver : public Observer {
    void step_reached(Machine&) override {}
    void exception_raised(Machine&, Value) override {}
    void unsupported(Machine&, const std::string&) override {}
    void write(Machine&, int, std::string_view) override {}
};

bool looks_like_name(const std::string& text) {
    if (text.size() > 40) return false;
    for (const char c : text)
        if (!(c == '_' || c == '.' || c == '<' || c == '>' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
              (c >= 'A' && c <= 'Z') || (c & 0x80)))
            return false;
    return true;
}

}  // namespace

namespace {

void prepare_calls(CodeObject& code) {
    const language::Code& c = *code.code;
    code.first = c.instructions.data();
    code.spans = c.spans.data();
    code.local_count = static_cast<std::uint32_t>(c.local_names.size());
    code.slot_count = code.local_count + c.stack_size;
    const bool is_plain = !c.has_varargs && !c.has_varkeywords && c.keyword_only_count == 0 && !c.is_generator &&
                          !c.is_coroutine && !c.is_async_generator;
    code.plain_count = is_plain ? static_cast<std::int32_t>(c.positional_count) : -1;
    code.leaves_by_step = c.is_user && c.is_function;
    code.enter_row = code.leaves_by_step ? line_step_row(LineStep::enter, c.file.value, c.first_line) : 0;
    code.line_row = c.is_user ? line_step_row(LineStep::line, c.file.value, 0) : 0;
}

}  // namespace

LoadedCode::LoadedCode(std::shared_ptr<const language::Code> module) { load_unit(module); }

const CodeObject* LoadedCode::add(std::shared_ptr<const language::Code> module) { return load_unit(module); }

CodeObject* LoadedCode::load_unit(const std::shared_ptr<const language::Code>& module) {
    sources_.push_back(module);
    unit_ = module->at_run_time ? nullptr : &units_.emplace_back();
    return load(*module);
}

LoadedCode::~LoadedCode() {
    for (void* block : blocks_) std::free(block);
    for (Str* text : texts_) ::operator delete(text);
}

template <class T>
T* LoadedCode::make(Kind kind, Type* type, std::size_t bytes) {
    auto* object = static_cast<T*>(std::calloc(1, bytes));
    LG_ASSERT(object);
    blocks_.push_back(object);
    object->refs = 1;
    object->kind = kind;
    object->flags = Object::is_static;
    object->type = type;
    return object;
}

CodeObject* LoadedCode::load(const language::Code& code) {
    auto* made = make<CodeObject>(Kind::code, types().code, sizeof(CodeObject));
    made->code = &code;
    made->unit = unit_;
    if (unit_) {
        made->number = static_cast<std::uint32_t>(unit_->cache_counts.size());
        unit_->cache_counts.push_back(code.cache_count);
    }
    codes_.push_back(made);
    prepare_calls(*made);
    const auto values = [&](std::size_t count) {
        auto* array = static_cast<Value*>(std::calloc(count + 1, sizeof(Value)));
        blocks_.push_back(array);
        return array;
    };
    made->name = static_name(code.name.c_str());
    made->qualified_name = static_name(code.qualified_name.c_str());
    made->doc = code.has_doc ? constant(code.doc) : none;
    made->names = values(code.names.size());
    for (std::size_t i = 0; i < code.names.size(); ++i) made->names[i] = value_of(static_name(code.names[i].c_str()));
    made->local_names = values(code.local_names.size());
    for (std::size_t i = 0; i < code.local_names.size(); ++i)
        made->local_names[i] = value_of(static_name(code.local_names[i].c_str()));
    made->constants = values(code.constants.size());
    for (std::size_t i = 0; i < code.constants.size(); ++i) made->constants[i] = constant(code.constants[i]);
    return made;
}

Value LoadedCode::constant(const language::CodeConstant& c) {
    using namespace language;
    if (std::holds_alternative<ConstantNone>(c)) return none;
    if (std::holds_alternative<ConstantEllipsis>(c)) return ellipsis;
    if (const auto* b = std::get_if<bool>(&c)) return Value::from_bool(*b);
    if (const auto* code = std::get_if<std::shared_ptr<Code>>(&c)) return Value::from_static(load(**code));
    if (const auto* text = std::get_if<std::string>(&c)) {
        if (looks_like_name(*text)) return Value::from_static(static_name(text->c_str()));
        Str* made = make_static_str(*text);
        texts_.push_back(made);
        hash_of(made);
        return Value::from_static(made);
    }
    if (const auto* tuple = std::get_if<std::shared_ptr<ConstantTuple>>(&c)) {
        const auto& items = (*tuple)->items;
        auto* made = make<Tuple>(Kind::tuple, types().tuple, sizeof(Tuple) + items.size() * sizeof(Value));
        made->size = items.size();
        for (std::size_t i = 0; i < items.size(); ++i) made->items()[i] = constant(items[i]);
        return Value::from_static(made);
    }
    if (const auto* bytes = std::get_if<ConstantBytes>(&c)) {
        auto* made = make<Bytes>(Kind::bytes, types().bytes, sizeof(Bytes) + bytes->bytes.size());
        made->hash = sip_hash(bytes->bytes.data(), bytes->bytes.size());
        made->length = bytes->bytes.size();
        std::memcpy(made->data(), bytes->bytes.data(), bytes->bytes.size());
        return Value::from_static(made);
    }
    if (const auto* d = std::get_if<double>(&c)) {
        Value v;
        if (Value::encode_double(*d, v)) return v;
        auto* made = make<HeapFloat>(Kind::heap_float, types().float_, sizeof(HeapFloat));
        made->number = *d;
        return Value::from_static(made);
    }
    if (const auto* i = std::get_if<ConstantInt>(&c)) {
        std::string_view digits = i->digits;
        const bool negative = digits.starts_with('-');
        if (negative) digits.remove_prefix(1);
        int base = 10;
        if (digits.size() > 1 && digits[0] == '0') {
            const char p = digits[1];
            base = p == 'x' ? 16 : p == 'o' ? 8 : p == 'b' ? 2 : 10;
            if (base != 10) digits.remove_prefix(2);
        }
        // Most are short: to make a machine for each took a third of the start of a program that imports asyncio.
        if (std::int64_t small = 0; digits.size() <= 15 && digits.find('_') == digits.npos) {
            const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), small, base);
            if (error == std::errc{} && end == digits.data() + digits.size())
                return Value::from_small_int(negative ? -small : small);
        }
        QuietObserver observer;
        Machine scratch(std::size_t{1} << 26, observer, Machine::Purpose::prelude);
        const Value v = int_from_digits(scratch, digits, base, negative);
        if (!v.is_counted()) return v;
        const auto* big = to<BigInt>(v);
        const std::size_t bytes = sizeof(BigInt) + static_cast<std::size_t>(std::llabs(big->size)) * 8;
        auto* made = make<BigInt>(Kind::big_int, types().int_, bytes);
        made->size = big->size;
        std::memcpy(made->limbs(), big->limbs(), bytes - sizeof(BigInt));
        return Value::from_static(made);
    }
    auto* made = make<Complex>(Kind::complex, types().complex_, sizeof(Complex));
    made->real = 0;
    made->imag = std::get<ConstantComplex>(c).imag;
    return Value::from_static(made);
}

void LoadedCode::prepare(Machine& m) {
    // In front, the one cache of code that has none.
    std::uint32_t count = 1;
    for (const ModuleMaker& maker : m.module_makers) count += static_cast<std::uint32_t>(maker.texts.size());
    for (CodeUnit& unit : units_) unit.index = count++;
    CacheEntry*** table = m.make_buffer<CacheEntry**>(count);
    std::fill_n(table, count, nullptr);
    table[0] = m.make_buffer<CacheEntry*>(1);
    table[0][0] = m.make_buffer<CacheEntry>(1);
    table[0][0][0] = {0, 0};
    m.state->caches = table;
}

const CodeObject* library_code(const Machine& m, const PythonText& text) {
    static std::mutex mutex;
    // Never destroyed: to free what is in it would take as long as to load it.
    static auto* const loaded = new std::map<const PythonText*, LoadedCode>;
    const std::lock_guard lock(mutex);
    if (const auto known = loaded->find(&text); known != loaded->end()) return known->second.module();
    LoadedCode& code = loaded->try_emplace(&text, language::data_to_code(text.code, text.module)).first->second;
    std::uint32_t index = 1;
    for (const ModuleMaker& maker : m.module_makers) {
        if (!maker.texts.empty() && &text >= &maker.texts.front() && &text <= &maker.texts.back())
            code.set_index(index + static_cast<std::uint32_t>(&text - &maker.texts.front()));
        index += static_cast<std::uint32_t>(maker.texts.size());
    }
    return code.module();
}

}  // namespace loopglass::machine
