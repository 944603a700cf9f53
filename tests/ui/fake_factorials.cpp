#include "fake_factorials.h"

#include <sstream>

namespace loopglass::test {

namespace {

/// Finds the lines of the program by what they say, so that a comment more at its top changes nothing.
class Source {
public:
    explicit Source(const std::string& text) {
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);) lines_.push_back(line);
    }
    std::uint32_t line(const std::string& what) const {
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (lines_[i].find(what) != std::string::npos) return static_cast<std::uint32_t>(i + 1);
        }
        return 1;
    }
    std::string text(std::uint32_t line) const {
        if (line > lines_.size()) return {};
        const std::string& whole = lines_[line - 1];
        return whole.substr(std::min(whole.find_first_not_of(' '), whole.size()));
    }

private:
    std::vector<std::string> lines_;
};

/// The three factorials, played by a script.
class Factorials {
public:
    explicit Factorials(const trace::Program& program) : source_(program.source), script_(program) {}

    std::unique_ptr<ScriptedRun> play() {
        at("import asyncio");
        at("async def factorial");
        at("async def main");
        at("asyncio.run(main())");
        script_.create_task("main", "main()", {[this] { begin_main(); }, [this] { end_main(); }});
        return script_.run_to_end();
    }

private:
    void at(const std::string& what, std::vector<trace::LocalRow> locals = {}) {
        const std::uint32_t line = source_.line(what);
        script_.line(line, source_.text(line), std::move(locals));
    }

    void begin_main() {
        at("await asyncio.gather");
        std::vector<FutureId> children;
        for (int i = 0; i < 3; ++i) {
            const std::string name(1, static_cast<char>('A' + i));
            const TaskId task = script_.create_task(
                "factorial", "factorial(\"" + name + "\", " + std::to_string(i + 2) + ")", parts(name, i + 2));
            children.push_back(script_.future_of(task));
        }
        gather_ = script_.create_future(trace::FutureRole::gather, "gather");
        script_.future(gather_).children = 3;
        script_.future(gather_).pending_children = children;
        for (const FutureId child : children) {
            script_.add_callback(child, "gather.<locals>._done_callback", [this] { count_child(); });
        }
        script_.wait(gather_);
    }

    void count_child() {
        if (++script_.future(gather_).children_done == 3) script_.set_result(gather_, "[2, 6, 24]");
    }

    void end_main() { script_.return_from_task("None"); }

    std::vector<Script::Body> parts(const std::string& name, int number) {
        std::vector<Script::Body> parts;
        for (int factor = 2; factor <= number; ++factor) {
            parts.push_back([this, name, number, factor] {
                if (factor > 2) multiply(name, number, factor - 1);
                if (factor == 2) at("product = 1", locals(name, number, 0));
                at("for factor in", locals(name, number, factor == 2 ? 0 : factor - 1));
                at("print(f\"{name}: times", locals(name, number, factor));
                script_.print(name + ": times " + std::to_string(factor) + "\n");
                at("await asyncio.sleep(1)", locals(name, number, factor));
                script_.sleep(1, "sleep(1)");
            });
        }
        parts.push_back([this, name, number] {
            multiply(name, number, number);
            at("for factor in", locals(name, number, number));
            at("product}\")", locals(name, number, number));
            script_.print(name + ": " + std::to_string(number) + "! = " + std::to_string(product(number)) + "\n");
            at("return product", locals(name, number, number));
            script_.return_from_task(std::to_string(product(number)));
        });
        return parts;
    }

    void multiply(const std::string& name, int number, int factor) { at("product *=", locals(name, number, factor)); }

    static int product(int number) { return number <= 1 ? 1 : number * product(number - 1); }

    static std::vector<trace::LocalRow> locals(const std::string& name, int number, int factor) {
        std::vector<trace::LocalRow> rows{{"name", "'" + name + "'", "str"}, {"number", std::to_string(number), "int"}};
        if (factor == 0) return rows;
        rows.push_back({"product", std::to_string(product(factor - 1)), "int"});
        rows.push_back({"factor", std::to_string(factor), "int"});
        return rows;
    }

    Source source_;
    Script script_;
    FutureId gather_;
};

}  // namespace

trace::Program factorials_program() {
    trace::Program program;
    program.name = "factorials.py";
    program.source = R"(import asyncio

async def factorial(name, number):
    product = 1
    for factor in range(2, number + 1):
        print(f"{name}: times {factor}")
        await asyncio.sleep(1)
        product *= factor
    print(f"{name}: {number}! = {product}")
    return product

async def main():
    await asyncio.gather(
        factorial("A", 2),
        factorial("B", 3),
        factorial("C", 4),
    )

asyncio.run(main())
)";
    return program;
}

std::unique_ptr<ScriptedRun> factorials(const trace::Program& program) { return Factorials(program).play(); }

}  // namespace loopglass::test
