#include "code/error_words.h"

#include <QCoreApplication>

namespace loopglass::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Errors", text); }

struct Explained {
    const char* part;  ///< of CPython's message, or an exception's type
    const char* words;
};

// The first that fits counts: what is more special stands above.
const Explained syntax[] = {
    {"was never closed", QT_TR_NOOP("A bracket is opened here, and its partner is missing further on.")},
    {"unmatched", QT_TR_NOOP("This bracket closes nothing: its partner is missing before it.")},
    {"does not match opening",
     QT_TR_NOOP("Brackets must close in the order in which they were opened, the last one first.")},
    {"unterminated string", QT_TR_NOOP("A text begins here, and the quote that ends it is missing on this line.")},
    {"unterminated triple", QT_TR_NOOP("A text in three quotes begins here, and the three that end it are missing.")},
    {"expected ':'", QT_TR_NOOP("A line that opens a block, such as def, if, for, while or with, ends with a colon.")},
    {"expected an indented block",
     QT_TR_NOOP("After the line with the colon at least one line must stand further to the right.")},
    {"unindent does not match",
     QT_TR_NOOP("This line goes back to the left, but not as far as any line before it: count its blanks.")},
    {"unexpected indent",
     QT_TR_NOOP("This line stands further to the right than the one before, though no block was opened.")},
    {"inconsistent use of tabs", QT_TR_NOOP("Tabs and blanks are mixed at the begin of lines: use blanks alone.")},
    {"'await' outside async function", QT_TR_NOOP("await can stand only in a function that begins with async def.")},
    {"'await' outside function", QT_TR_NOOP("await can stand only in a function, one that begins with async def.")},
    {"outside async function",
     QT_TR_NOOP("async with and async for can stand only in a function that begins with async def.")},
    {"'return' outside function",
     QT_TR_NOOP(
         "return hands back a value from a function; here there is none around it. Is the line too far to the left?")},
    {"'yield' outside function", QT_TR_NOOP("yield makes a function a generator; here there is none around it.")},
    {"'break' outside loop",
     QT_TR_NOOP("break ends a loop; here there is none around it. Is the line too far to the left?")},
    {"'continue' not properly in loop", QT_TR_NOOP("continue goes on with a loop; here there is none around it.")},
    {"Maybe you meant '=='", QT_TR_NOOP("A single = gives a name a value; == asks whether two are equal.")},
    {"cannot assign to", QT_TR_NOOP("On the left of = a name must stand, or a place such as items[0] or self.x.")},
    {"forgot a comma",
     QT_TR_NOOP("Two values stand side by side with nothing between them; in a list or a call a comma belongs there.")},
    {"Missing parentheses in call to 'print'",
     QT_TR_NOOP("print is a function: what it prints stands in round brackets.")},
    {"invalid character",
     QT_TR_NOOP("This sign is none of Python's; it may come from a text that was copied, such as a slanted quote.")},
    {"invalid decimal literal",
     QT_TR_NOOP("A number is followed by letters at once; names cannot begin with a digit.")},
    {"f-string",
     QT_TR_NOOP("Something is wrong between { and } in this f-string: what stands there must be an expression.")},
    {"expected 'except' or 'finally'", QT_TR_NOOP("A try needs an except or a finally below it.")},
    {"positional argument follows keyword", QT_TR_NOOP("In a call, values with a name come after those without.")},
    {"invalid syntax", QT_TR_NOOP("Python cannot read on at the mark. Often the mistake stands just before it: a "
                                  "bracket, a comma, a colon or a quote.")},
};

const Explained raised[] = {
    {"NameError",
     QT_TR_NOOP(
         "A name is used that has no value here: is it spelt as where it was made, and did that line run before?")},
    {"UnboundLocalError",
     QT_TR_NOOP("The function gives this name a value somewhere, so it is its own there, and here it has none yet.")},
    {"TypeError",
     QT_TR_NOOP("An operation or a call got a value of a type it cannot work with, or the wrong number of arguments.")},
    {"AttributeError", QT_TR_NOOP("The value has no such attribute or method: is it of the type one thinks it is?")},
    {"KeyError", QT_TR_NOOP("The dict has no such key.")},
    {"IndexError", QT_TR_NOOP("The place is beyond the end: a list of n items has those from 0 to n - 1.")},
    {"ValueError", QT_TR_NOOP("The type is right, but with this value it cannot be done.")},
    {"ZeroDivisionError", QT_TR_NOOP("Something is divided by zero.")},
    {"ImportError", QT_TR_NOOP("The module is there, but it has no such name.")},
    {"ModuleNotFoundError", QT_TR_NOOP("There is no such module: neither beside the program nor in the library.")},
    {"RecursionError", QT_TR_NOOP("A function calls itself again and again: where does it stop?")},
    {"AssertionError", QT_TR_NOOP("What an assert states is not true here.")},
    {"StopIteration", QT_TR_NOOP("The iterator or generator has nothing more to give.")},
    {"RuntimeError", QT_TR_NOOP("It is called at a moment at which it must not be; the message says why.")},
    {"TimeoutError", QT_TR_NOOP("It was waited for longer than was allowed.")},
    {"CancelledError", QT_TR_NOOP("The task was cancelled, and nobody caught it.")},
    {"InvalidStateError",
     QT_TR_NOOP("The future is not in the state for this: a result is there once, and only when it is done.")},
    {"QueueEmpty", QT_TR_NOOP("get_nowait does not wait, and there is nothing in the queue.")},
    {"QueueFull", QT_TR_NOOP("put_nowait does not wait, and there is no room in the queue.")},
    {"ExceptionGroup", QT_TR_NOOP("Several exceptions at once: each task of the group may have raised one.")},
    {"KeyboardInterrupt", QT_TR_NOOP("Somebody has pressed Ctrl+C.")},
    {"EOFError", QT_TR_NOOP("input() was called, and there is no further answer.")},
};

}  // namespace

QString plain_words(const Diagnostic& diagnostic) {
    if (diagnostic.kind != DiagnosticKind::syntax_error) return {};
    for (const Explained& one : syntax) {
        if (diagnostic.message.find(one.part) != std::string::npos) return tr(one.words);
    }
    return {};
}

QString plain_words(const trace::Failure& failure) {
    QStringList texts;
    const std::size_t dot = failure.type.rfind('.');
    const std::string type = dot == std::string::npos ? failure.type : failure.type.substr(dot + 1);
    for (const Explained& one : raised) {
        if (type == one.part) texts << tr(one.words);
    }
    if (!failure.name.empty() && failure.given_line) {
        texts << tr("%1 is %2 there; it got that value in line %3.")
                     .arg(QString::fromStdString(failure.name), QString::fromStdString(failure.value))
                     .arg(failure.given_line);
    }
    return texts.join(QLatin1Char(' '));
}

}  // namespace loopglass::ui
