#include "theme/ligatures.h"

namespace loopglass::ui {

namespace {

bool is_mark(QChar character) {
    const char16_t code = character.unicode();
    return code > 0x20 && code < 0x7f && !character.isLetterOrNumber() && code != u'_' && code != u'"' &&
           code != u'\'' && code != u'(' && code != u')';
}

}  // namespace

bool may_join(QChar left, QChar right) { return is_mark(left) && is_mark(right); }

QString unjoined(const QString& text) {
    QString apart;
    apart.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && may_join(text[i - 1], text[i])) apart += QChar(0x200c);
        apart += text[i];
    }
    return apart;
}

}  // namespace loopglass::ui
