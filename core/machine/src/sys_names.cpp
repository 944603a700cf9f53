#include <machine/sys_names.h>

#include <string>

#include <machine/attributes.h>
#include <machine/containers.h>

namespace loopglass::machine {

Value name_in_sys(const Machine& m, const char* name) {
    const Value sys = dict_get(m.state->modules, static_name("sys"));
    return is_kind(sys, Kind::module) ? dict_get(to<Module>(sys)->dict, static_name(name)) : empty;
}

Value replaced_in_sys(const Machine& m, const char* name) {
    const Value now = name_in_sys(m, name);
    return now == name_in_sys(m, ("__" + std::string(name) + "__").c_str()) ? empty : now;
}

}  // namespace loopglass::machine
