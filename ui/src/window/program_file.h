#pragma once

#include <base/diagnostic.h>
#include <lesson/lesson.h>
#include <trace/run.h>

#include <QString>
#include <variant>
#include <vector>

namespace loopglass::ui {

/// A file of the learner's, read whole.
struct ProgramFile {
    QString path;
    trace::Program program;
    QString text;  ///< the source for the eye; bytes that are not UTF-8 show as replacement characters
    lesson::Lesson lesson;
    std::vector<bool> prose_lines;  ///< by line from 0: those that stand beside the code as prose, not in it
    bool windows_lines = false;     ///< lines ended with CR LF in the file
    bool byte_order_mark = false;

    /// Puts another text in: program, lesson and prose lines follow.
    void set_text(const QString& changed);
    /// A text as bytes of the file, with its line ends.
    QByteArray to_bytes(const QString& changed) const;
};

/// Reads a file, or says why it cannot be read.
std::variant<ProgramFile, Diagnostic> read_program_file(const QString& path);

/// Which lines of a lesson are not code: the metadata, the Markdown cells and the marks between cells. None, if the
/// file has no prose.
std::vector<bool> prose_lines_of(const lesson::Lesson& lesson, const QString& text);

}  // namespace loopglass::ui
