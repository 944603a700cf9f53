#pragma once

#include <string>

#include <machine/machine.h>

namespace loopglass::machine {

/// The name that a NameError or AttributeError probably meant, as CPython offers it when the exception ends the
/// program (_Py_Offer_Suggestions); empty if there is none near enough.
std::string suggestion_for(Machine& machine, Value exception);

}  // namespace loopglass::machine
