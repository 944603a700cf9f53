// The module _digests: what hashlib asks for.

#include <machine/attributes.h>
#include <machine/bytes.h>
#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "digests.h"
#include "modules.h"

namespace loopglass::library {

using namespace machine;

namespace {

std::string digest_of(const std::string& name, std::string_view data, const BlakeOptions& options) {
    if (name == "md5") return md5_digest(data);
    if (name == "sha1") return sha1_digest(data);
    if (name == "sha224") return sha256_digest(data, 224);
    if (name == "sha256") return sha256_digest(data, 256);
    if (name == "sha384") return sha512_digest(data, 384);
    if (name == "sha512") return sha512_digest(data, 512);
    if (name == "blake2b") return blake2b_digest(data, options);
    if (name == "blake2s") return blake2s_digest(data, options);
    if (name == "shake_128") return keccak_digest(data, 16, 0x1f, options.size);
    if (name == "shake_256") return keccak_digest(data, 32, 0x1f, options.size);
    return keccak_digest(data, options.size, 6, options.size);
}

/// digest(name, data, size, key, salt, person): bytes. The last four are what BLAKE2 and SHAKE take.
Value digest(Machine& m, NativeArguments a) {
    const std::string_view data = bytes_view(a[1]);
    m.spend(data.size() / 8 + 1);
    const BlakeOptions options{static_cast<std::size_t>(a[2].small_int()), bytes_view(a[3]), bytes_view(a[4]),
                               bytes_view(a[5])};
    return make_bytes(m, digest_of(to_utf8(to<Str>(a[0])), data, options));
}

constexpr NativeDef functions[] = {
    {"digest", "name, data, size, key, salt, person, /", digest},
};

}  // namespace

void fill_digests(Machine& m, Module* module) { add_functions(m, module, functions); }

}  // namespace loopglass::library
