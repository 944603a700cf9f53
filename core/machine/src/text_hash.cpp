#include <bit>
#include <cstring>

#include <machine/text.h>

namespace loopglass::machine {

namespace {

/// SipHash with one round a word and three at the end, as CPython 3.11 has it, and a key of zeros.
class SipHash {
public:
    void add(std::uint64_t word) {
        v3_ ^= word;
        round();
        v0_ ^= word;
    }
    std::uint64_t finish() {
        v2_ ^= 0xff;
        for (int i = 0; i < 3; ++i) round();
        return (v0_ ^ v1_) ^ (v2_ ^ v3_);
    }

private:
    void round() {
        half_round(v0_, v1_, v2_, v3_, 13, 16);
        half_round(v2_, v1_, v0_, v3_, 17, 21);
    }
    static void half_round(std::uint64_t& a, std::uint64_t& b, std::uint64_t& c, std::uint64_t& d, int s, int t) {
        a += b;
        c += d;
        b = std::rotl(b, s) ^ a;
        d = std::rotl(d, t) ^ c;
        a = std::rotl(a, 32);
    }

    std::uint64_t v0_ = 0x736f6d6570736575, v1_ = 0x646f72616e646f6d;
    std::uint64_t v2_ = 0x6c7967656e657261, v3_ = 0x7465646279746573;
};

}  // namespace

std::int64_t sip_hash(const void* data, std::size_t bytes) {
    if (bytes == 0) return 0;
    SipHash hash;
    const auto* at = static_cast<const char*>(data);
    std::size_t left = bytes;
    for (; left >= 8; left -= 8, at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, 8);
        hash.add(word);
    }
    std::uint64_t last = 0;
    std::memcpy(&last, at, left);
    hash.add(last | static_cast<std::uint64_t>(bytes) << 56);
    const auto result = static_cast<std::int64_t>(hash.finish());
    return result == -1 ? -2 : result;
}

std::int64_t hash_of(Str* text) {
    if (text->hash == 0) {
        // A constant's hash is there from the start: what is outside the arena is never written.
        if (text->flags & Object::is_static) return sip_hash(text->data(), text->length * text->width());
        text->hash = sip_hash(text->data(), text->length * text->width());
    }
    return text->hash;
}

}  // namespace loopglass::machine
