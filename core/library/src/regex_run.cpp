#include "regex.h"

namespace loopglass::library {

using namespace machine;

namespace {

/// Going back and forth may take time without bound; nobody waits for more than this.
constexpr std::uint64_t most_steps = 250'000'000;
/// What is left to try takes memory outside the arena, 32 bytes a choice.
constexpr std::size_t most_choices = 4'000'000;

std::uint32_t lowered(std::uint32_t point) {
    if (point < 128) return point - 'A' < 26 ? point + 32 : point;
    std::uint32_t out[3];
    map_case(CaseMapping::lower, point, out);
    return out[0];
}

std::uint32_t raised(std::uint32_t point) {
    if (point < 128) return point - 'a' < 26 ? point - 32 : point;
    std::uint32_t out[3];
    return map_case(CaseMapping::upper, point, out) == 1 ? out[0] : point;
}

std::uint32_t folded(std::uint32_t point, RegexCase how) {
    if (how == RegexCase::exact || (how == RegexCase::folded_ascii && point >= 128)) return point;
    return lowered(point);
}

bool is_word(std::uint32_t point) { return is_alpha(point) || is_numeric(point) || point == '_'; }
bool is_ascii_word(std::uint32_t point) { return point < 128 && is_word(point); }
bool is_ascii_space(std::uint32_t point) { return point == ' ' || (point >= 9 && point <= 13); }

/// Digits, what is no digit, blanks, no blank, words, no word; then the same with ASCII alone.
bool in_category(std::int64_t category, std::uint32_t point) {
    switch (category) {
        case 0: return is_decimal(point);
        case 1: return !is_decimal(point);
        case 2: return is_space(point);
        case 3: return !is_space(point);
        case 4: return is_word(point);
        case 5: return !is_word(point);
        case 6: return point - '0' < 10;
        case 7: return !(point - '0' < 10);
        case 8: return is_ascii_space(point);
        case 9: return !is_ascii_space(point);
        case 10: return is_ascii_word(point);
        default: return !is_ascii_word(point);
    }
}

}  // namespace

bool RegexRun::in_set(std::size_t place, std::uint32_t point) const {
    const auto end = static_cast<std::size_t>(in_.operand(place + 1));
    const bool negated = in_.operand(place + 2) != 0;
    const auto how = static_cast<RegexCase>(in_.operand(place + 3));
    const bool both = how == RegexCase::folded || (how == RegexCase::folded_ascii && point < 128);
    const std::uint32_t lower = both ? lowered(point) : point, upper = both ? raised(lower) : point;
    const auto within = [&](std::int64_t low, std::int64_t high, std::uint32_t p) { return low <= p && p <= high; };
    for (std::size_t i = place + 4; i < end; i += 2) {
        const std::int64_t low = in_.operand(i), high = in_.operand(i + 1);
        const bool is_in =
            low < 0 ? in_category(-1 - low, point)
                    : within(low, high, point) || (both && (within(low, high, lower) || within(low, high, upper)));
        if (is_in) return !negated;
    }
    return negated;
}

/// An operation of one character, at a position before the end.
bool RegexRun::one(std::size_t place, std::int64_t position) const {
    const std::uint32_t point = in_.at(position);
    switch (static_cast<RegexOp>(in_.operand(place))) {
        case RegexOp::character: return point == in_.operand(place + 1);
        case RegexOp::folded:
            return folded(point, static_cast<RegexCase>(in_.operand(place + 2))) == in_.operand(place + 1);
        case RegexOp::any: return point != '\n';
        case RegexOp::set: return in_set(place, point);
        default: return true;
    }
}

bool RegexRun::is_at(RegexPlace place) const {
    const auto is_part = [&](std::int64_t i, bool ascii) {
        return i >= 0 && i < in_.end && (ascii ? is_ascii_word(in_.at(i)) : is_word(in_.at(i)));
    };
    const auto at_boundary = [&](bool ascii) { return is_part(position_ - 1, ascii) != is_part(position_, ascii); };
    switch (place) {
        case RegexPlace::beginning: return position_ == 0;
        case RegexPlace::line_beginning: return position_ == 0 || in_.at(position_ - 1) == '\n';
        case RegexPlace::end: return position_ == in_.end || (position_ + 1 == in_.end && in_.at(position_) == '\n');
        case RegexPlace::line_end: return position_ == in_.end || in_.at(position_) == '\n';
        case RegexPlace::whole_end: return position_ == in_.end;
        case RegexPlace::boundary: return at_boundary(false);
        case RegexPlace::no_boundary: return !at_boundary(false) && in_.end > 0;
        case RegexPlace::ascii_boundary: return at_boundary(true);
        default: return !at_boundary(true) && in_.end > 0;
    }
}

void RegexRun::set(std::size_t index, std::int64_t value) {
    stack_.push_back({Kind::undo, static_cast<std::uint32_t>(index), registers_[index]});
    registers_[index] = value;
}

bool RegexRun::same_as_group(std::size_t place) {
    const auto mark = 2 * static_cast<std::size_t>(in_.operand(place + 1) - 1);
    const auto how = static_cast<RegexCase>(in_.operand(place + 2));
    const std::int64_t from = registers_[mark], to = registers_[mark + 1];
    if (from < 0 || to < from || in_.end - position_ < to - from) return false;
    for (std::int64_t i = from; i < to; ++i)
        if (folded(in_.at(i), how) != folded(in_.at(position_ + i - from), how)) return false;
    position_ += to - from;
    return true;
}

/// As MAX_REPEAT and MIN_REPEAT of one character: as many as there are at once, or the fewest.
bool RegexRun::begin_repeat(std::size_t& place) {
    const bool lazy = in_.operand(place + 1) != 0;
    const std::int64_t least = in_.operand(place + 2), given = in_.operand(place + 3);
    const std::int64_t room = in_.end - position_;
    const std::int64_t most = given < 0 || given > room ? room : given;
    const std::int64_t wanted = lazy ? least : most;
    const std::int64_t begin = position_;
    std::int64_t count = 0;
    if (wanted > room) return false;
    while (count < wanted && one(place + 5, begin + count)) ++count;
    steps_ += static_cast<std::uint64_t>(count) / 8;
    if (count < least) return false;
    if (lazy ? count < most : count > least)
        stack_.push_back({lazy ? Kind::more : Kind::fewer, static_cast<std::uint32_t>(place), begin, count});
    position_ = begin + count;
    place = static_cast<std::size_t>(in_.operand(place + 4));
    return true;
}

/// Another number of repetitions, if there is one; the entry is popped when it is the last.
bool RegexRun::retry_repeat(Entry& entry, std::size_t& place) {
    const std::size_t repeat = entry.place;
    const std::int64_t least = in_.operand(repeat + 2), most = in_.operand(repeat + 3), begin = entry.position;
    place = static_cast<std::size_t>(in_.operand(repeat + 4));
    if (entry.kind == Kind::more) {
        const std::int64_t next = begin + entry.count;
        if (next >= in_.end || !one(repeat + 5, next)) {
            stack_.pop_back();
            return false;
        }
        position_ = begin + ++entry.count;
        if (entry.count == most) stack_.pop_back();
        return true;
    }
    // What follows a greedy repetition is mostly a character: places where it is not need no try.
    const bool is_known = in_.operand(place) == static_cast<std::int64_t>(RegexOp::character);
    do {
        --entry.count;
        ++steps_;
    } while (is_known && entry.count > least && !one(place, begin + entry.count));
    position_ = begin + entry.count;
    if (entry.count == least) stack_.pop_back();
    return true;
}

bool RegexRun::step_loop(std::size_t& place) {
    const auto counter = static_cast<std::size_t>(in_.operand(place + 1));
    const std::int64_t least = in_.operand(place + 2), most = in_.operand(place + 3);
    const bool lazy = in_.operand(place + 4) != 0;
    const auto exit = static_cast<std::size_t>(in_.operand(place + 5));
    const std::int64_t count = registers_[counter];
    if (count < least) {
        set(counter, count + 1);
        place += 6;
        return true;
    }
    // A body that has matched nothing is not tried again.
    const bool may_repeat = (most < 0 || count < most) && position_ != registers_[counter + 1];
    if (lazy && may_repeat) {
        stack_.push_back({Kind::branch, static_cast<std::uint32_t>(place), position_, 1});
        place = exit;
        return true;
    }
    if (!may_repeat) {
        place = exit;
        return true;
    }
    stack_.push_back({Kind::branch, static_cast<std::uint32_t>(exit), position_});
    set(counter + 1, position_);
    set(counter, count + 1);
    place += 6;
    return true;
}

/// One operation at the place, which moves on. False if it does not match.
bool RegexRun::step(std::size_t& place) {
    switch (static_cast<RegexOp>(in_.operand(place))) {
        case RegexOp::character:
        case RegexOp::folded:
        case RegexOp::any:
        case RegexOp::any_or_line:
        case RegexOp::set: {
            if (position_ >= in_.end || !one(place, position_)) return false;
            ++position_;
            const auto op = static_cast<RegexOp>(in_.operand(place));
            place = op == RegexOp::set ? static_cast<std::size_t>(in_.operand(place + 1))
                                       : place + (op == RegexOp::character ? 2
                                                  : op == RegexOp::folded  ? 3
                                                                           : 1);
            return true;
        }
        case RegexOp::at:
            if (!is_at(static_cast<RegexPlace>(in_.operand(place + 1)))) return false;
            place += 2;
            return true;
        case RegexOp::split:
            stack_.push_back({Kind::branch, static_cast<std::uint32_t>(in_.operand(place + 2)), position_});
            place = static_cast<std::size_t>(in_.operand(place + 1));
            return true;
        case RegexOp::jump: place = static_cast<std::size_t>(in_.operand(place + 1)); return true;
        case RegexOp::save: {
            const auto mark = static_cast<std::size_t>(in_.operand(place + 1));
            set(mark, position_);
            if (mark & 1) set(in_.last_group, static_cast<std::int64_t>(mark / 2 + 1));
            place += 2;
            return true;
        }
        case RegexOp::reference:
            if (!same_as_group(place)) return false;
            place += 3;
            return true;
        case RegexOp::condition: {
            const auto mark = 2 * static_cast<std::size_t>(in_.operand(place + 1) - 1);
            const bool has_matched = registers_[mark] >= 0 && registers_[mark + 1] >= registers_[mark];
            place = has_matched ? place + 3 : static_cast<std::size_t>(in_.operand(place + 2));
            return true;
        }
        case RegexOp::repeat_one: return begin_repeat(place);
        case RegexOp::loop_begin: {
            const auto counter = static_cast<std::size_t>(in_.operand(place + 1));
            set(counter, 0);
            set(counter + 1, -1);
            place += 2;
            return true;
        }
        default: return step_loop(place);
    }
}

/// Takes back what was done since the last choice and chooses otherwise. False if there is none above `base`.
bool RegexRun::go_back(std::size_t& place, std::size_t base) {
    while (stack_.size() > base) {
        ++steps_;
        Entry& top = stack_.back();
        if (top.kind == Kind::undo) {
            registers_[top.place] = top.position;
            stack_.pop_back();
        } else if (top.kind == Kind::branch) {
            place = top.place;
            position_ = top.position;
            const bool into_lazy_loop = top.count != 0;
            stack_.pop_back();
            if (!into_lazy_loop) return true;
            const auto counter = static_cast<std::size_t>(in_.operand(place + 1));
            set(counter + 1, position_);
            set(counter, registers_[counter] + 1);
            place += 6;
            return true;
        } else if (retry_repeat(top, place)) {
            return true;
        }
    }
    return false;
}

/// What was chosen since `base` is chosen for good; old values of registers stay, for those who go back further.
void RegexRun::forget_branches(std::size_t base) {
    std::size_t kept = base;
    for (std::size_t i = base; i < stack_.size(); ++i)
        if (stack_[i].kind == Kind::undo) stack_[kept++] = stack_[i];
    stack_.resize(kept);
}

RegexOutcome RegexRun::look(std::size_t& place) {
    const auto next = static_cast<std::size_t>(in_.operand(place + 1));
    const std::int64_t back = in_.operand(place + 2);
    const bool negated = in_.operand(place + 3) != 0;
    const std::int64_t here = position_;
    const std::size_t base = stack_.size();
    RegexOutcome outcome = RegexOutcome::no_match;
    if (back <= here) {
        position_ = back < 0 ? here : here - back;
        outcome = go(place + 4, base);
    }
    if (outcome == RegexOutcome::too_long) return outcome;
    position_ = here;
    place = next;
    if (!negated) {
        forget_branches(base);
        return outcome;
    }
    if (outcome == RegexOutcome::no_match) return RegexOutcome::matched;
    while (stack_.size() > base) {
        if (stack_.back().kind == Kind::undo) registers_[stack_.back().place] = stack_.back().position;
        stack_.pop_back();
    }
    return RegexOutcome::no_match;
}

RegexOutcome RegexRun::atomic(std::size_t& place) {
    const std::size_t base = stack_.size();
    const RegexOutcome outcome = go(place + 2, base);
    if (outcome == RegexOutcome::matched) forget_branches(base);
    place = static_cast<std::size_t>(in_.operand(place + 1));
    return outcome;
}

/// Goes on to the end of the program or of a body, trying all choices above `base`.
RegexOutcome RegexRun::go(std::size_t place, std::size_t base) {
    const bool is_body = depth_ > 0;
    ++depth_;
    RegexOutcome outcome = RegexOutcome::no_match;
    for (;;) {
        if (++steps_ > most_steps || stack_.size() > most_choices) {
            outcome = RegexOutcome::too_long;
            break;
        }
        const auto op = static_cast<RegexOp>(in_.operand(place));
        bool goes_on;
        if (op == RegexOp::match) {
            goes_on = is_body || !((must_reach_end_ && position_ != in_.end) || position_ == not_empty_at_);
            if (goes_on) {
                outcome = RegexOutcome::matched;
                break;
            }
        } else if (op == RegexOp::look || op == RegexOp::atomic) {
            outcome = op == RegexOp::look ? look(place) : atomic(place);
            if (outcome == RegexOutcome::too_long) break;
            goes_on = outcome == RegexOutcome::matched;
            outcome = RegexOutcome::no_match;
        } else {
            goes_on = step(place);
        }
        if (!goes_on && !go_back(place, base)) break;
    }
    --depth_;
    return outcome;
}

RegexOutcome RegexRun::run(std::int64_t position) {
    position_ = position;
    stack_.clear();
    registers_.assign(registers_.size(), -1);
    return go(0, 0);
}

}  // namespace loopglass::library
