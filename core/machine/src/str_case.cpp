#include "str_case.h"

#include "text_builder.h"

namespace loopglass::machine {

namespace {

// As handle_capital_sigma: a sigma at the end of a word has a form of its own.
bool is_final_sigma(const Str* text, std::size_t at) {
    std::size_t before = at, after = at + 1;
    while (before > 0 && is_case_ignorable(text->at(before - 1))) --before;
    while (after < text->length && is_case_ignorable(text->at(after))) ++after;
    const bool cased_before = before > 0 && is_cased(text->at(before - 1));
    const bool cased_after = after < text->length && is_cased(text->at(after));
    return cased_before && !cased_after;
}

void add_mapped(TextBuilder& out, CaseMapping mapping, const Str* text, std::size_t at) {
    const std::uint32_t point = text->at(at);
    if (mapping == CaseMapping::lower && point == 0x3a3) {
        out.add_point(is_final_sigma(text, at) ? 0x3c2 : 0x3c3);
        return;
    }
    std::uint32_t mapped[3];
    const int count = map_case(mapping, point, mapped);
    for (int i = 0; i < count; ++i) out.add_point(mapped[i]);
}

/// Of a text of ASCII alone, which stays as long as it is: 1 ns a character instead of 6.
Value mapped_ascii(Machine& machine, const Str* text, CaseMapping mapping) {
    const char first = mapping == CaseMapping::upper ? 'a' : 'A';
    Str* made = make_raw_str(machine, text->length, 1, true);
    for (std::size_t i = 0; i < text->length; ++i) {
        const char c = text->data()[i];
        made->data()[i] = static_cast<char>(c ^ (c >= first && c <= first + 25 ? 0x20 : 0));
    }
    return value_of(made);
}

}  // namespace

Value mapped_case(Machine& machine, const Str* text, CaseMapping mapping) {
    const bool is_plain_mapping = mapping == CaseMapping::upper || mapping == CaseMapping::lower;
    if (is_plain_mapping && text->ascii() && text->length > 1) return mapped_ascii(machine, text, mapping);
    TextBuilder out;
    for (std::size_t i = 0; i < text->length; ++i) add_mapped(out, mapping, text, i);
    return out.finish(machine);
}

Value capitalized(Machine& machine, const Str* text) {
    TextBuilder out;
    for (std::size_t i = 0; i < text->length; ++i)
        add_mapped(out, i == 0 ? CaseMapping::title : CaseMapping::lower, text, i);
    return out.finish(machine);
}

Value titled(Machine& machine, const Str* text) {
    TextBuilder out;
    bool after_cased = false;
    for (std::size_t i = 0; i < text->length; ++i) {
        add_mapped(out, after_cased ? CaseMapping::lower : CaseMapping::title, text, i);
        after_cased = is_cased(text->at(i));
    }
    return out.finish(machine);
}

Value swapped_case(Machine& machine, const Str* text) {
    TextBuilder out;
    for (std::size_t i = 0; i < text->length; ++i) {
        const std::uint32_t point = text->at(i);
        if (is_upper(point)) {
            add_mapped(out, CaseMapping::lower, text, i);
        } else if (is_lower(point)) {
            add_mapped(out, CaseMapping::upper, text, i);
        } else {
            out.add_point(point);
        }
    }
    return out.finish(machine);
}

bool is_all_lower(const Str* text) {
    bool cased = false;
    for (std::size_t i = 0; i < text->length; ++i) {
        if (is_upper(text->at(i)) || is_title(text->at(i))) return false;
        cased |= is_lower(text->at(i));
    }
    return cased;
}

bool is_all_upper(const Str* text) {
    bool cased = false;
    for (std::size_t i = 0; i < text->length; ++i) {
        if (is_lower(text->at(i)) || is_title(text->at(i))) return false;
        cased |= is_upper(text->at(i));
    }
    return cased;
}

bool is_titled(const Str* text) {
    bool cased = false, after_cased = false;
    for (std::size_t i = 0; i < text->length; ++i) {
        const std::uint32_t point = text->at(i);
        const bool begins = is_upper(point) || is_title(point);
        if ((begins && after_cased) || (!begins && is_lower(point) && !after_cased)) return false;
        after_cased = begins || is_lower(point);
        cased |= after_cased;
    }
    return cased;
}

}  // namespace loopglass::machine
