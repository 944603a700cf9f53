#include "library/zip.h"

#include <zlib.h>

#include <QStringList>
#include <QtEndian>

namespace loopglass::ui {

namespace {

constexpr quint32 local_mark = 0x04034b50;
constexpr quint32 central_mark = 0x02014b50;
constexpr quint32 end_mark = 0x06054b50;
constexpr qsizetype local_size = 30;
constexpr qsizetype central_size = 46;
constexpr qsizetype end_size = 22;
constexpr qsizetype longest_comment = 65'535;
constexpr quint16 utf8_names = 1 << 11;
constexpr quint16 first_day = 1 << 5 | 1;  ///< 1 January 1980: an archive does not depend on the day it was made
constexpr quint32 greatest_size = 64 * 1024 * 1024;

template <class Number>
void put(QByteArray& bytes, Number number) {
    Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

template <class Number>
Number get(const QByteArray& bytes, qsizetype at) {
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

quint32 checksum(const QByteArray& bytes) {
    return static_cast<quint32>(
        crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), static_cast<uInt>(bytes.size())));
}

/// What a local header and the central one have in common, from the version needed to the length of the extra field.
void put_common(QByteArray& bytes, const QByteArray& name, const QByteArray& content) {
    put<quint16>(bytes, 20);
    put<quint16>(bytes, utf8_names);
    put<quint16>(bytes, 0);  // stored
    put<quint16>(bytes, 0);
    put<quint16>(bytes, first_day);
    put<quint32>(bytes, checksum(content));
    put<quint32>(bytes, static_cast<quint32>(content.size()));
    put<quint32>(bytes, static_cast<quint32>(content.size()));
    put<quint16>(bytes, static_cast<quint16>(name.size()));
    put<quint16>(bytes, 0);
}

/// A path that stays inside the folder it is unpacked into.
bool is_inside(const QString& path) {
    if (path.isEmpty() || path.startsWith(QLatin1Char('/')) || path.contains(QLatin1Char('\\')) ||
        path.contains(QLatin1Char(':')) || path.contains(QChar(0)))
        return false;
    for (const QString& part : path.split(QLatin1Char('/')))
        if (part.isEmpty() || part == QStringLiteral(".") || part == QStringLiteral("..")) return false;
    return true;
}

std::optional<QByteArray> inflated(const QByteArray& packed, quint32 size) {
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_out = size;
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return {};  // a bare stream, without zlib's own header
    const int ended = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    if (ended != Z_STREAM_END || stream.avail_out != 0) return {};
    return bytes;
}

/// The content of the entry whose central header is at `at`.
std::optional<QByteArray> content_of(const QByteArray& archive, qsizetype at, quint32& room) {
    const auto method = get<quint16>(archive, at + 10);
    const auto packed_size = get<quint32>(archive, at + 20);
    const auto size = get<quint32>(archive, at + 24);
    const auto local = static_cast<qsizetype>(get<quint32>(archive, at + 42));
    if (size > room || local + local_size > archive.size() || get<quint32>(archive, local) != local_mark) return {};
    const qsizetype begin = local + local_size + get<quint16>(archive, local + 26) + get<quint16>(archive, local + 28);
    if (begin + static_cast<qsizetype>(packed_size) > archive.size()) return {};
    room -= size;
    const QByteArray packed = archive.mid(begin, static_cast<qsizetype>(packed_size));
    std::optional<QByteArray> bytes;
    if (method == 0 && packed_size == size) bytes = packed;
    if (method == 8) bytes = inflated(packed, size);
    if (!bytes || checksum(*bytes) != get<quint32>(archive, at + 16)) return {};
    return bytes;
}

/// Where the record at the end is: a comment may stand behind it.
qsizetype end_record(const QByteArray& archive) {
    const qsizetype first = std::max<qsizetype>(0, archive.size() - end_size - longest_comment);
    for (qsizetype at = archive.size() - end_size; at >= first; --at)
        if (get<quint32>(archive, at) == end_mark) return at;
    return -1;
}

}  // namespace

QByteArray zip(const std::vector<ZipEntry>& entries) {
    QByteArray archive, directory;
    for (const ZipEntry& entry : entries) {
        const QByteArray name = entry.path.toUtf8();
        put<quint32>(directory, central_mark);
        put<quint16>(directory, 20);
        put_common(directory, name, entry.bytes);
        put<quint16>(directory, 0);
        put<quint16>(directory, 0);
        put<quint16>(directory, 0);
        put<quint32>(directory, 0);
        put<quint32>(directory, static_cast<quint32>(archive.size()));
        directory += name;
        put<quint32>(archive, local_mark);
        put_common(archive, name, entry.bytes);
        archive += name + entry.bytes;
    }
    const auto begin = static_cast<quint32>(archive.size());
    archive += directory;
    put<quint32>(archive, end_mark);
    put<quint32>(archive, 0);
    put<quint16>(archive, static_cast<quint16>(entries.size()));
    put<quint16>(archive, static_cast<quint16>(entries.size()));
    put<quint32>(archive, static_cast<quint32>(directory.size()));
    put<quint32>(archive, begin);
    put<quint16>(archive, 0);
    return archive;
}

std::optional<std::vector<ZipEntry>> unzip(const QByteArray& archive) {
    if (archive.size() < end_size) return {};
    const qsizetype end = end_record(archive);
    if (end < 0) return {};
    std::vector<ZipEntry> entries;
    quint32 room = greatest_size;
    auto at = static_cast<qsizetype>(get<quint32>(archive, end + 16));
    for (int left = get<quint16>(archive, end + 10); left > 0; --left) {
        if (at + central_size > end || get<quint32>(archive, at) != central_mark) return {};
        const qsizetype name_size = get<quint16>(archive, at + 28);
        if (at + central_size + name_size > end) return {};
        const QString path = QString::fromUtf8(archive.mid(at + central_size, name_size));
        if (!path.endsWith(QLatin1Char('/'))) {  // folders have entries of their own, and need none
            if (!is_inside(path)) return {};
            const auto bytes = content_of(archive, at, room);
            if (!bytes) return {};
            entries.push_back({path, *bytes});
        }
        at += central_size + name_size + get<quint16>(archive, at + 30) + get<quint16>(archive, at + 32);
    }
    return entries;
}

}  // namespace loopglass::ui
