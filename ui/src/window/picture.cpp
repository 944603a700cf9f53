#include "window/picture.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <algorithm>

namespace loopglass::ui {

namespace {

constexpr double points_per_pixel = 0.75;
constexpr int pixels_per_inch = 96;

void write_svg(QWidget& widget, QIODevice& device) {
    QSvgGenerator svg;
    svg.setOutputDevice(&device);
    svg.setResolution(pixels_per_inch);
    svg.setSize(widget.size());
    svg.setViewBox(widget.rect());
    svg.setTitle(widget.accessibleName());
    QPainter painter(&svg);
    widget.render(&painter);
}

void write_pdf(QWidget& widget, QIODevice& device) {
    QPdfWriter pdf(&device);
    pdf.setPageSize(QPageSize(QSizeF(widget.size()) * points_per_pixel, QPageSize::Point));
    pdf.setPageMargins({});
    pdf.setResolution(pixels_per_inch);
    QPainter painter(&pdf);
    widget.render(&painter);
}

}  // namespace

bool save_picture_of(QWidget& widget, const QString& path) {
    const bool is_svg = path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    const bool is_pdf = path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return false;
    if (is_svg) {
        write_svg(widget, file);
    } else if (is_pdf) {
        write_pdf(widget, file);
    } else if (!widget.grab().save(&file, "PNG")) {
        return false;
    }
    return file.flush() && file.error() == QFileDevice::NoError;
}

QString picture_path(const QString& typed, const QString& kind) {
    const QStringList endings{QStringLiteral(".png"), QStringLiteral(".svg"), QStringLiteral(".pdf")};
    const auto chosen = std::find_if(endings.begin(), endings.end(),
                                     [&](const QString& ending) { return kind.contains(QLatin1Char('*') + ending); });
    const QString ending = chosen == endings.end() ? endings.front() : *chosen;
    const bool has_one = std::any_of(endings.begin(), endings.end(),
                                     [&](const QString& known) { return typed.endsWith(known, Qt::CaseInsensitive); });
    return has_one ? typed : typed + ending;
}

QMimeData* picture_for_clipboard(QWidget& widget) {
    auto* data = new QMimeData;
    data->setImageData(widget.grab().toImage());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    write_svg(widget, buffer);
    data->setData(QStringLiteral("image/svg+xml"), buffer.data());
    return data;
}

}  // namespace loopglass::ui
