#include "window/program_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <optional>

#include <lesson/modules_beside.h>

namespace loopglass::ui {

namespace {

constexpr qint64 greatest_size = 4 * 1024 * 1024;

Diagnostic unreadable(const QString& path, const QString& message, const QString& hint = {}) {
    Diagnostic diagnostic;
    diagnostic.kind = DiagnosticKind::unreadable;
    diagnostic.message = message.toStdString();
    diagnostic.hint = hint.toStdString();
    diagnostic.file = path.toStdString();
    return diagnostic;
}

QString tr(const char* text) { return QCoreApplication::translate("ProgramFile", text); }

std::optional<std::string> read_if_there(const QString& path) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) return {};
    return file.readAll().toStdString();
}

bool is_blank(const QString& line) { return line.trimmed().isEmpty(); }

}  // namespace

std::vector<bool> prose_lines_of(const lesson::Lesson& lesson, const QString& text) {
    const QStringList lines = text.split(QLatin1Char('\n'));
    const auto is_prose = [](const lesson::Cell& cell) { return cell.kind == lesson::CellKind::markdown; };
    if (std::none_of(lesson.cells.begin(), lesson.cells.end(), is_prose)) return {};
    std::vector<bool> prose(static_cast<std::size_t>(lines.size()), true);
    for (const lesson::Cell& cell : lesson.cells) {
        if (is_prose(cell)) continue;
        std::uint32_t first = cell.first_line;
        std::uint32_t last = std::min<std::uint32_t>(cell.last_line, static_cast<std::uint32_t>(lines.size()));
        // Blank lines between the prose and the code would only be a gap.
        while (first <= last && is_blank(lines[first - 1])) ++first;
        while (last >= first && is_blank(lines[last - 1])) --last;
        for (std::uint32_t line = first; line <= last; ++line) prose[line - 1] = false;
    }
    return prose;
}

void ProgramFile::set_text(const QString& changed) {
    text = changed;
    const std::string source = changed.toStdString();
    lesson = lesson::parse_lesson(program.name, source);
    trace::Program edited = lesson::program_of(lesson, program.name, source);
    edited.modules = std::move(program.modules);
    edited.files = std::move(program.files);
    program = std::move(edited);
    prose_lines = prose_lines_of(lesson, text);
}

QByteArray ProgramFile::to_bytes(const QString& changed) const {
    QString bytes = changed;
    if (windows_lines) bytes.replace(QLatin1Char('\n'), QStringLiteral("\r\n"));
    if (byte_order_mark) bytes.prepend(QChar(0xfeff));
    return bytes.toUtf8();
}

std::variant<ProgramFile, Diagnostic> read_program_file(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists()) return unreadable(path, tr("There is no such file."));
    if (info.isDir()) return unreadable(path, tr("This is a folder, not a file."), tr("Open a Python file in it."));
    if (info.size() > greatest_size)
        return unreadable(path, tr("The file has more than 4 MiB: too large for a program to step through."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, tr("The file cannot be read: %1.").arg(file.errorString()));
    const QByteArray bytes = file.readAll();
    if (bytes.contains('\0')) {
        return unreadable(path, tr("The file is not text: it has null bytes in it."), tr("Open a Python file (.py)."));
    }
    ProgramFile opened;
    opened.path = path;
    const std::string name = info.fileName().toStdString();
    opened.lesson = lesson::parse_lesson(name, bytes.toStdString());
    opened.program = lesson::program_of(opened.lesson, name, bytes.toStdString());
    const auto read = [&](const std::string& beside) {
        return read_if_there(info.dir().filePath(QString::fromStdString(beside)));
    };
    opened.program.modules = lesson::modules_beside(opened.program.source, read);
    opened.program.files = lesson::files_beside(opened.program.source, read);
    opened.text = QString::fromUtf8(bytes);
    opened.byte_order_mark = opened.text.startsWith(QChar(0xfeff));
    if (opened.byte_order_mark) opened.text.remove(0, 1);
    opened.windows_lines = opened.text.contains(QStringLiteral("\r\n"));
    opened.text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    opened.prose_lines = prose_lines_of(opened.lesson, opened.text);
    return opened;
}

}  // namespace loopglass::ui
