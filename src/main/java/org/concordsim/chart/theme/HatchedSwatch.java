package org.concordsim.chart.theme;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A small rectangle of a legend whose outline holds the lines of a hatching. */
record HatchedSwatch(Hatch hatch) {
    private static final Rectangle2D FRAME = new Rectangle2D.Double(-20, -11, 40, 22);

    Shape shape() {
        Path2D path = new Path2D.Double(FRAME);
        for (Line2D line : hatch.lines(FRAME)) {
            path.append(line, false);
        }
        return path;
    }
}
