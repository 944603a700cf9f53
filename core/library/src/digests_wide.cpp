// SHA-3 and BLAKE2.

#include <algorithm>
#include <array>
#include <bit>

#include "digests.h"
#include "sha512.h"

namespace loopglass::library {

namespace {

// ---- Keccak

using Lanes = std::array<std::uint64_t, 25>;

/// The bits of the round constants come from a shift register of eight bits.
bool next_bit(std::uint8_t& shift_register) {
    const bool bit = shift_register & 1;
    shift_register = static_cast<std::uint8_t>(shift_register << 1 ^ (shift_register >> 7 ? 0x71 : 0));
    return bit;
}

void theta(Lanes& a) {
    std::uint64_t columns[5];
    for (std::size_t x = 0; x < 5; ++x) columns[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
    for (std::size_t x = 0; x < 5; ++x) {
        const std::uint64_t mixed = columns[(x + 4) % 5] ^ std::rotl(columns[(x + 1) % 5], 1);
        for (std::size_t y = 0; y < 25; y += 5) a[x + y] ^= mixed;
    }
}

void rho_and_pi(Lanes& a) {
    std::size_t x = 1, y = 0;
    std::uint64_t current = a[1];
    for (int t = 0; t < 24; ++t) {
        const std::size_t next_y = (2 * x + 3 * y) % 5;
        x = y, y = next_y;
        const std::uint64_t replaced = a[x + 5 * y];
        a[x + 5 * y] = std::rotl(current, (t + 1) * (t + 2) / 2 % 64);
        current = replaced;
    }
}

void chi(Lanes& a) {
    for (std::size_t y = 0; y < 25; y += 5) {
        const std::array<std::uint64_t, 5> row = {a[y], a[y + 1], a[y + 2], a[y + 3], a[y + 4]};
        for (std::size_t x = 0; x < 5; ++x) a[y + x] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]);
    }
}

void permute(Lanes& lanes) {
    std::uint8_t shift_register = 1;
    for (int round = 0; round < 24; ++round) {
        theta(lanes);
        rho_and_pi(lanes);
        chi(lanes);
        for (int j = 0; j < 7; ++j)
            if (next_bit(shift_register)) lanes[0] ^= std::uint64_t{1} << ((1 << j) - 1);
    }
}

// ---- BLAKE2

constexpr std::uint8_t orders[10][16] = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}, {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4}, {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13}, {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11}, {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5}, {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}};

/// BLAKE2b with words of 64 bits, BLAKE2s with words of 32.
template <class Word>
class Blake {
public:
    static constexpr bool is_wide = sizeof(Word) == 8;
    static constexpr std::size_t block_size = sizeof(Word) * 16;

    explicit Blake(const BlakeOptions& options) : size_(options.size) {
        std::string parameters = {static_cast<char>(options.size), static_cast<char>(options.key.size()), 1, 1};
        parameters.resize(sizeof(Word) * 4);
        for (std::string_view part : {options.salt, options.person}) {
            parameters += part;
            parameters.resize(parameters.size() + sizeof(Word) * 2 - part.size());
        }
        for (std::size_t i = 0; i < 8; ++i) state_[i] = first(i) ^ word_at(parameters.data() + i * sizeof(Word));
    }

    std::string digest(std::string_view key, std::string_view bytes) {
        std::string whole(key);
        if (!key.empty()) whole.resize(block_size);
        whole += bytes;
        const std::size_t length = whole.size();
        whole.resize(std::max(block_size, (length + block_size - 1) / block_size * block_size));
        for (std::size_t at = 0; at < whole.size(); at += block_size) {
            const bool is_last = at + block_size == whole.size();
            compress(whole.data() + at, is_last ? length : at + block_size, is_last);
        }
        std::string result;
        for (std::size_t i = 0; i < size_; ++i)
            result += static_cast<char>(state_[i / sizeof(Word)] >> 8 * (i % sizeof(Word)));
        return result;
    }

private:
    static Word first(std::size_t i) {
        return static_cast<Word>(is_wide ? sha512_first_state[i] : sha512_first_state[i] >> 32);
    }

    static Word word_at(const char* bytes) {
        Word word = 0;
        for (std::size_t i = sizeof(Word); i-- > 0;)
            word = static_cast<Word>(word << 8 | static_cast<unsigned char>(bytes[i]));
        return word;
    }

    void compress(const char* block, std::uint64_t counted, bool is_last) {
        Word m[16], v[16];
        for (std::size_t i = 0; i < 16; ++i) m[i] = word_at(block + i * sizeof(Word));
        for (std::size_t i = 0; i < 8; ++i) v[i] = state_[i], v[i + 8] = first(i);
        v[12] ^= static_cast<Word>(counted);
        if (!is_wide) v[13] ^= static_cast<Word>(counted >> 32);
        if (is_last) v[14] = static_cast<Word>(~v[14]);
        for (int round = 0; round < (is_wide ? 12 : 10); ++round) {
            const std::uint8_t* s = orders[round % 10];
            for (std::size_t i = 0; i < 4; ++i) mix(v, i, i + 4, i + 8, i + 12, m[s[2 * i]], m[s[2 * i + 1]]);
            for (std::size_t i = 0; i < 4; ++i)
                mix(v, i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4, m[s[2 * i + 8]], m[s[2 * i + 9]]);
        }
        for (std::size_t i = 0; i < 8; ++i) state_[i] ^= v[i] ^ v[i + 8];
    }

    static void mix(Word* v, std::size_t a, std::size_t b, std::size_t c, std::size_t d, Word x, Word y) {
        constexpr int turns[4] = {is_wide ? 32 : 16, is_wide ? 24 : 12, is_wide ? 16 : 8, is_wide ? 63 : 7};
        v[a] += v[b] + x;
        v[d] = std::rotr(static_cast<Word>(v[d] ^ v[a]), turns[0]);
        v[c] += v[d];
        v[b] = std::rotr(static_cast<Word>(v[b] ^ v[c]), turns[1]);
        v[a] += v[b] + y;
        v[d] = std::rotr(static_cast<Word>(v[d] ^ v[a]), turns[2]);
        v[c] += v[d];
        v[b] = std::rotr(static_cast<Word>(v[b] ^ v[c]), turns[3]);
    }

    std::array<Word, 8> state_{};
    std::size_t size_;
};

}  // namespace

std::string keccak_digest(std::string_view bytes, std::size_t strength, std::uint8_t suffix, std::size_t size) {
    const std::size_t rate = 200 - 2 * strength;
    std::string whole(bytes);
    whole += static_cast<char>(suffix);
    whole.resize((whole.size() + rate - 1) / rate * rate);
    whole.back() = static_cast<char>(whole.back() ^ '\x80');
    Lanes lanes{};
    for (std::size_t at = 0; at < whole.size(); at += rate) {
        for (std::size_t i = 0; i < rate; ++i)
            lanes[i / 8] ^= std::uint64_t{static_cast<unsigned char>(whole[at + i])} << 8 * (i % 8);
        permute(lanes);
    }
    std::string result;
    for (std::size_t i = 0; result.size() < size; ++i) {
        if (i == rate) permute(lanes), i = 0;
        result += static_cast<char>(lanes[i / 8] >> 8 * (i % 8));
    }
    return result;
}

std::string blake2b_digest(std::string_view bytes, const BlakeOptions& options) {
    return Blake<std::uint64_t>(options).digest(options.key, bytes);
}

std::string blake2s_digest(std::string_view bytes, const BlakeOptions& options) {
    return Blake<std::uint32_t>(options).digest(options.key, bytes);
}

}  // namespace loopglass::library
