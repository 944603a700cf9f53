#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <language/code.h>

namespace loopglass::language {

/// A place in code that is being built, which jumps may name before it is known.
struct Label {
    int id = -1;
};

/// Collects the instructions of one code object, resolves labels, follows the depth of the stack and puts in the
/// `line` instructions: one wherever CPython's line table lets a line event happen.
class CodeBuilder {
public:
    CodeBuilder(std::shared_ptr<Code> code, bool traced, bool cached)
        : code_(std::move(code)), traced_(traced), cached_(cached) {}

    Code& code() { return *code_; }
    std::shared_ptr<Code> finish();

    /// Where the instructions to come stand in the source.
    void set_location(const Span& span) { location_ = span; }
    const Span& location() const { return location_; }

    void emit(Opcode op, int b = 0, int a = 0, int c = 0);
    /// An instruction that CPython gives no line of its own: it never causes a line step.
    void emit_artificial(Opcode op, int b = 0, int a = 0, int c = 0);
    void emit_jump(Opcode op, Label target);
    void emit_artificial_jump(Opcode op, Label target);
    /// The jump that was just emitted is none in CPython, where it depends on a constant.
    void uncount_way_to(Label target) { --labels_[static_cast<std::size_t>(target.id)].jumps; }
    /// A jump that has no line at all where several ways come together: whatever follows is a line anew. Elsewhere it
    /// has the line of what is before it.
    void emit_jump_without_line(Label target);
    /// What a NOP that only carries a line is in CPython.
    void mark_line();
    /// Lets what follows cause line steps, or not. Returns what was.
    bool set_traced(bool traced) { return std::exchange(traced_, traced); }
    /// What comes next is reached only from code of the current line, so that the line is no step anew.
    void continue_line() { current_line_ = location_.line; }

    Label new_label();
    /// The label is here. A loop's head is reached from below too.
    void place(Label label, bool from_below = false);
    bool reachable() const { return reachable_; }
    void set_unreachable() { reachable_ = false; }

    int here() const { return static_cast<int>(code_->instructions.size()); }
    int depth() const { return depth_; }
    void set_depth(int depth) { depth_ = depth; }
    /// The next instruction is where an exception is handled: stack cut to depth with the exception on top.
    void begin_handler(Label label, int depth);

    /// Instructions from `first` to here go to `handler` when they raise.
    void protect(int first, Label handler, int depth);

    int constant(CodeConstant constant);
    int name(std::string_view text);
    int new_cache();

private:
    struct LabelState {
        int position = -1;
        int depth = -1;
        std::uint32_t line = 0;  ///< of all jumps to it, or unknown_line
        int jumps = 0;
        bool reached = false;
    };
    static constexpr std::uint32_t unknown_line = 0xffffffff;

    void append(Opcode op, int b, int a, int c);
    bool fuse(Opcode op, int b, int a);
    void line_if_needed();
    void note_jump(Label target, int depth);

    std::shared_ptr<Code> code_;
    bool traced_;
    bool cached_;  ///< instructions get inline caches
    Span location_;
    std::uint32_t current_line_ = unknown_line;  ///< the line that the frame is surely on, at this point
    int depth_ = 0;
    bool reachable_ = true;
    int ways_here_ = 1;      ///< how many ways lead to last_label_at_
    int last_label_at_ = 0;  ///< no instruction before it may be fused with one after it
    std::vector<LabelState> labels_;
    std::vector<std::pair<int, int>> jumps_;           ///< instruction, label
    std::vector<std::pair<int, int>> handler_labels_;  ///< exception range, label
    std::unordered_map<std::string, int> names_;
    std::map<std::string, int> constant_keys_;
};

/// While it lives, what is emitted stands on the line that it began on: CPython has one constant instead.
class OneLineScope {
public:
    explicit OneLineScope(CodeBuilder& out, bool wanted = true) : out_(out) {
        if (wanted) out.mark_line();
        before_ = out.set_traced(false);
        if (!wanted) out.set_traced(before_);
    }
    ~OneLineScope() { out_.set_traced(before_); }
    OneLineScope(const OneLineScope&) = delete;
    OneLineScope& operator=(const OneLineScope&) = delete;

private:
    CodeBuilder& out_;
    bool before_;
};

/// How much an instruction lets the stack grow, when it does not jump.
int stack_effect(Opcode op, int a, int b, int c);

}  // namespace loopglass::language
