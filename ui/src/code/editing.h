#pragma once

#include <QTextCursor>

namespace loopglass::ui {

/// How Python text is changed by a key, on a cursor alone. Each is one step of undo.

/// A new line, indented as Python wants it: deeper behind a colon or inside a bracket, less behind return and its like.
void break_line(QTextCursor& cursor);
/// Spaces up to the next indentation; a selection over lines is moved to the right as a block.
void indent(QTextCursor& cursor);
void unindent(QTextCursor& cursor);
/// Puts `# ` before the lines of the selection, or takes it away where all have it.
void toggle_comment(QTextCursor& cursor);
/// Backspace in the indentation goes to the indentation before; between two brackets made together it takes both.
/// False: an ordinary backspace is meant.
bool delete_back(QTextCursor& cursor);
/// An opening bracket or quote brings its closing one where nothing follows; a closing one is passed over where it
/// stands already. False: the character is typed as it is.
bool type_bracket(QTextCursor& cursor, QChar character);

/// The positions of the bracket beside the cursor and the one it belongs to; -1 if there is none.
std::pair<int, int> matching_brackets(const QTextDocument& document, int position);

}  // namespace loopglass::ui
