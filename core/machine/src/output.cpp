#include "output.h"

#include <machine/containers.h>
#include <machine/text.h>

#include "operations_internal.h"
#include "text_codec.h"

namespace loopglass::machine {

void write_out(Machine& m, int stream, std::string_view text) {
    if (List* held = m.state->held_output) {
        std::string before;
        for (std::size_t i = 0; i < held->size; ++i) {
            if (held->items[i] == none) continue;
            before += to_utf8(to<Str>(held->items[i]));
            m.replace(held->items[i], none);
        }
        if (!before.empty()) m.observer->write(m, 1, before);
    }
    if (!text.empty()) m.observer->write(m, stream, text);
}

bool can_be_written(Machine& m, const Str* text) {
    if (text->width() == 1) return true;
    for (std::size_t i = 0; i < text->length; ++i) {
        if (text->at(i) < 0xd800 || text->at(i) > 0xdfff) continue;
        std::string encoded;
        return encode_text(m, text, "utf-8", "strict", encoded);
    }
    return true;
}

HeldOutput::HeldOutput(Machine& m, const std::string& text, Value value)
    : machine_(m), is_held_(!text.empty() && !is_plain(value) && type_of(value)->is_heap) {
    if (!is_held_) return;
    if (!m.state->held_output) m.state->held_output = make_list(m);
    const Ref held(m, make_str(m, text));
    list_append(m, m.state->held_output, held);
}

void HeldOutput::take_back(std::string& text) const {
    if (!is_held_) return;
    List* held = machine_.state->held_output;
    const Ref last(machine_, held->items[--held->size]);
    if (last.get() == none) text.clear();
}

}  // namespace loopglass::machine
