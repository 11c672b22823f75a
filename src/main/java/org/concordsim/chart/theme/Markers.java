package org.concordsim.chart.theme;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The marker shapes of the models, about 16 pixels wide and centred on the origin. */
final class Markers {
    private static final double RADIUS = 8;

    private Markers() {}

    static Shape circle() {
        return new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS);
    }

    static Shape square() {
        return new Rectangle2D.Double(-0.9 * RADIUS, -0.9 * RADIUS, 1.8 * RADIUS, 1.8 * RADIUS);
    }

    static Shape polygon(int corners, double turn) {
        Path2D path = new Path2D.Double();
        double radius = 1.25 * RADIUS;
        for (int corner = 0; corner < corners; corner++) {
            double angle = turn + 2 * Math.PI * corner / corners;
            double x = radius * Math.sin(angle);
            double y = -radius * Math.cos(angle);
            if (corner == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }

    static Shape triangle() {
        return polygon(3, 0);
    }

    static Shape downTriangle() {
        return polygon(3, Math.PI);
    }

    static Shape diamond() {
        return polygon(4, 0);
    }

    static Shape plus() {
        Path2D path = new Path2D.Double(new Rectangle2D.Double(-3, -RADIUS - 1, 6, 2 * RADIUS + 2));
        path.append(new Rectangle2D.Double(-RADIUS - 1, -3, 2 * RADIUS + 2, 6), false);
        return new Area(path);
    }

    static Shape scaled(Shape marker, double factor) {
        return AffineTransform.getScaleInstance(factor, factor).createTransformedShape(marker);
    }
}
