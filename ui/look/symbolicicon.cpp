// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/symbolicicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLibraryInfo>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QVersionNumber>

namespace restdock::ui {

namespace {

QByteArray svgOf(const QString &name)
{
    QFile file(QString(u":/restdock/icons/" + name + u".svg"));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon %s", qPrintable(name));
        return {};
    }
    return file.readAll();
}

QPixmap render(const QString &name, const QColor &colour, QSize pixels)
{
    const QString key = QStringLiteral("restdock/%1/%2/%3x%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svgOf(name).replace("currentColor", colour.name().toLatin1()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws when asked: at whatever size, density and colour that is.
class SymbolicIconEngine final : public QIconEngine
{
public:
    SymbolicIconEngine(QString name, const QColor &colour)
        : m_name(std::move(name)),
          m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, render(m_name, colourFor(mode), rect.size() * ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return render(m_name, colourFor(mode), size);
    }

    /// Before Qt 6.8 the size has the scale in it already.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        static const bool isScaled = QLibraryInfo::version() < QVersionNumber(6, 8);
        return render(m_name, colourFor(mode), isScaled ? size : size * scale);
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        if (!m_colour.isValid())
            return {};
        // A tray asks what there is: it gets sharp pixels for every usual panel.
        return {{16, 16}, {22, 22}, {24, 24}, {32, 32}, {44, 44}, {48, 48}, {64, 64}};
    }

    QIconEngine *clone() const override { return new SymbolicIconEngine(m_name, m_colour); }
    bool isNull() override { return false; }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        if (m_colour.isValid() && mode != QIcon::Selected) // that would not show on a selection
            return m_colour;
        const auto palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Selected: return palette.color(QPalette::HighlightedText);
        case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Normal:
        case QIcon::Active: break;
        }
        return palette.color(QPalette::WindowText);
    }

    const QString m_name;
    const QColor m_colour; // invalid: the palette's
};

} // namespace

QIcon symbolicIcon(const QString &name)
{
    return symbolicIcon(name, {});
}

QIcon symbolicIcon(const QString &name, const QColor &colour)
{
    return QIcon(new SymbolicIconEngine(name, colour));
}

QPixmap symbolicPixmap(const QString &name, const QColor &colour, int size, qreal pixelRatio)
{
    QPixmap pixmap = render(name, colour, QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

} // namespace restdock::ui
