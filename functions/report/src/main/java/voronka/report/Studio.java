package voronka.report;

import voronka.telegram.picture.Drawing;

/** Draws whatever there is to be drawn. */
final class Studio {
    private final Lettering lettering = new Lettering(Typeface.bundled());

    /** The drawing as a PNG, as wide as a phone shows it at three pixels a point. */
    byte[] drawn(Drawing drawing) {
        return canvas(drawing).png();
    }

    private Canvas canvas(Drawing drawing) {
        return switch (drawing) {
            case Drawing.Bars bars -> BarsSheet.of(bars, lettering);
            case Drawing.Trend trend -> TrendSheet.of(trend, lettering);
            case Drawing.Route route -> RouteSheet.of(route, lettering);
        };
    }
}
