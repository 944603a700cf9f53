#include "json_writer.h"

namespace loopglass::trace {

void JsonWriter::value(std::string_view text) {
    constexpr char hexadecimal[] = "0123456789abcdef";
    separate();
    text_ += '"';
    for (const char c : text) {
        switch (c) {
            case '"': text_ += "\\\""; break;
            case '\\': text_ += "\\\\"; break;
            case '\n': text_ += "\\n"; break;
            case '\r': text_ += "\\r"; break;
            case '\t': text_ += "\\t"; break;
            default:
                if (const auto code = static_cast<unsigned char>(c); code < 0x20) {
                    text_ += "\\u00";
                    text_ += hexadecimal[code >> 4];
                    text_ += hexadecimal[code & 15];
                } else {
                    text_ += c;
                }
        }
    }
    text_ += '"';
    needs_comma_ = true;
}

}  // namespace loopglass::trace
