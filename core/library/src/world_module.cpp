// The module _world: what Python text of ours asks of the declared world.

#include <library/world.h>
#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "modules.h"

namespace loopglass::library {

using namespace machine;

namespace {

std::string without_port(const std::string& name) {
    for (const char* port : {":80", ":443"})
        if (name.ends_with(port)) return name.substr(0, name.size() - std::string_view(port).size());
    return name;
}

const trace::HostAnswer* answer_of(const trace::Network& network, const std::string& host, const std::string& path) {
    for (const trace::Host& each : network.hosts) {
        if (without_port(each.name) != without_port(host)) continue;
        const std::string bare = path.substr(0, path.find('?'));
        for (const std::string& wanted : {path, bare})
            for (const trace::HostAnswer& answer : each.answers)
                if (answer.path == wanted) return &answer;
        return each.answers.empty() ? nullptr : &each.answers.front();
    }
    return nullptr;
}

/// How a host answers: a dict, or None if there is no such host.
Value find_host(Machine& m, NativeArguments a) {
    const auto* answer = answer_of(listener(m).network(), to_utf8(to<Str>(a[0])), to_utf8(to<Str>(a[1])));
    if (!answer) return none;
    const Ref found(m, Value::from_arena(make_dict(m)));
    const auto set = [&](const char* name, Value owned) {
        const Ref value(m, owned);
        dict_set(m, to<Dict>(found), static_name(name), value);
    };
    set("latency", make_float(m, answer->latency));
    set("bandwidth", make_float(m, answer->bandwidth));
    set("jitter", make_float(m, answer->jitter));
    set("status", make_int(m, answer->status));
    set("body", make_str(m, answer->body));
    set("type", make_str(m, answer->type));
    set("fails", make_str(m, answer->fails));
    return keep(found);
}

/// The next number from 0 to 1 by which latencies vary: splitmix64.
Value jitter(Machine& m, NativeArguments) {
    World& w = world(m);
    std::uint64_t z = listener(m).network().jitter_seed + (++w.jitters) * 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    z ^= z >> 31;
    return make_float(m, static_cast<double>(z >> 11) * 0x1.0p-53);
}

/// files(): (path, bytes) of each file that is there when the program begins.
Value files(Machine& m, NativeArguments) {
    Ref list(m, value_of(make_list(m)));
    for (const auto& [path, bytes] : listener(m).files()) {
        const Ref name(m, make_str(m, std::string(path)));
        const Ref data(m, make_bytes(m, bytes));
        const Ref pair(m, value_of(make_tuple(m, {name, data})));
        list_append(m, to<List>(list), pair);
    }
    return list.release();
}

constexpr NativeDef functions[] = {
    {"files", "", files},
    {"find_host", "name, path, /", find_host},
    {"jitter", "", jitter},
};

}  // namespace

void fill_world(Machine& m, Module* module) { add_functions(m, module, functions); }

}  // namespace loopglass::library
