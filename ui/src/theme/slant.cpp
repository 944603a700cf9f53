#include "theme/slant.h"

namespace loopglass::ui {

namespace {

bool has_slant(QChar character) {
    switch (character.script()) {
        case QChar::Script_Latin:
        case QChar::Script_Greek:
        case QChar::Script_Cyrillic: return true;
        case QChar::Script_Common:
        case QChar::Script_Inherited: return !character.isSurrogate();
        default: return false;
    }
}

}  // namespace

SlantRun slant_run(QStringView text, qsizetype begin, qsizetype end) {
    const bool slants = has_slant(text[begin]);
    qsizetype at = begin + 1;
    while (at < end && has_slant(text[at]) == slants) ++at;
    return {at - begin, slants};
}

bool can_slant(QStringView text) {
    if (text.isEmpty()) return true;
    const SlantRun run = slant_run(text, 0, text.size());
    return run.slants && run.length == text.size();
}

}  // namespace loopglass::ui
