#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <machine/characters.h>
#include <machine/machine.h>

namespace loopglass::library {

// Regular expressions. The Python text of the module `re` reads an expression and writes its program: a tuple of small
// ints, an operation's number followed by its operands. Here the program is run over a text, going back as Python's
// engine does. Where an operation has another place of the program as operand, it is its index in the tuple.

enum class RegexOp : std::uint8_t {
    match,        ///< the end of the program, or of the body of a look or an atomic group
    character,    ///< c
    folded,       ///< c in lower case, how: a character whose lower case is c
    any,          ///< all but a newline
    any_or_line,  ///< any character
    set,          ///< where it ends, negated, how, then pairs: from and to, or -1 - category and 0
    at,           ///< a RegexPlace
    split,        ///< first, second: goes on at the first; should that fail, at the second
    jump,         ///< where to
    save,         ///< number of the mark; an odd one ends a group
    reference,    ///< group, how
    condition,    ///< group, where to go on if it has not matched
    look,         ///< where to go on, width to look back or -1 for ahead, negated; the body follows
    atomic,       ///< where to go on; the body follows
    repeat_one,   ///< lazy, least, most (-1: no limit), where to go on; an operation of one character follows
    loop_begin,   ///< number of the loop
    loop,         ///< number of the loop, least, most, lazy, where to go on; the body follows and jumps back
};

/// "how" of an operation: whether it tells upper from lower case.
enum class RegexCase : std::uint8_t { exact, folded, folded_ascii };

enum class RegexPlace : std::uint8_t {
    beginning,
    line_beginning,
    end,
    line_end,
    whole_end,
    boundary,
    no_boundary,
    ascii_boundary,
    ascii_no_boundary
};

/// The program and the text it is run over.
struct RegexInput {
    const machine::Value* program;
    const void* data;
    std::uint8_t width;      ///< bytes a character
    std::int64_t end;        ///< the text counts as ending here
    std::size_t registers;   ///< marks of the groups, the last group, and two for each loop
    std::size_t last_group;  ///< the register of the last group

    std::int64_t operand(std::size_t at) const { return program[at].small_int(); }
    std::uint32_t at(std::int64_t i) const {
        if (width == 1) return static_cast<const std::uint8_t*>(data)[i];
        if (width == 2) return static_cast<const std::uint16_t*>(data)[i];
        return static_cast<const std::uint32_t*>(data)[i];
    }
};

enum class RegexOutcome : std::uint8_t { no_match, matched, too_long };

/// Runs a program. Marks are positions or -1.
class RegexRun {
public:
    RegexRun(const RegexInput& input, bool must_reach_end, std::int64_t not_empty_at)
        : in_(input), must_reach_end_(must_reach_end), not_empty_at_(not_empty_at), registers_(input.registers, -1) {}

    /// Tries to match at a position. After `matched`, end() and registers() tell where.
    RegexOutcome run(std::int64_t position);
    std::int64_t end() const { return position_; }
    const std::vector<std::int64_t>& registers() const { return registers_; }

private:
    enum class Kind : std::uint8_t { branch, undo, fewer, more };
    /// What is left to try, or a register's old value.
    struct Entry {
        Kind kind;
        std::uint32_t place;     ///< of the program; of undo, the register
        std::int64_t position;   ///< of undo, the old value
        std::int64_t count = 0;  ///< of fewer and more: repetitions so far
    };

    RegexOutcome go(std::size_t place, std::size_t base);
    bool step(std::size_t& place);
    bool step_loop(std::size_t& place);
    bool begin_repeat(std::size_t& place);
    bool go_back(std::size_t& place, std::size_t base);
    bool retry_repeat(Entry& entry, std::size_t& place);
    RegexOutcome look(std::size_t& place);
    RegexOutcome atomic(std::size_t& place);
    void forget_branches(std::size_t base);
    bool one(std::size_t place, std::int64_t position) const;
    bool in_set(std::size_t place, std::uint32_t point) const;
    bool same_as_group(std::size_t place);
    bool is_at(RegexPlace place) const;
    void set(std::size_t index, std::int64_t value);

    const RegexInput& in_;
    bool must_reach_end_;
    std::int64_t not_empty_at_;
    std::vector<std::int64_t> registers_;
    std::vector<Entry> stack_;
    std::int64_t position_ = 0;
    std::uint64_t steps_ = 0;
    std::uint32_t depth_ = 0;
};

}  // namespace loopglass::library
