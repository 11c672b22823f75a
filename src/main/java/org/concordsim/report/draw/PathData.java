package org.concordsim.report.draw;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Outlines as the path data of SVG, with coordinates to the tenth. */
public final class PathData {
    private static final char[] LETTERS = {'M', 'L', 'Q', 'C', 'Z'};
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private PathData() {}

    /** Returns the data of an outline. */
    public static String of(Shape shape) {
        return of(shape, 10);
    }

    /** Returns the data of an outline with coordinates to the hundredth, as letters need them. */
    public static String fine(Shape shape) {
        return of(shape, 100);
    }

    private static String of(Shape shape, int parts) {
        StringBuilder data = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int segment = path.currentSegment(points);
            data.append(LETTERS[segment]);
            for (int i = 0; i < NUMBERS[segment]; i++) {
                data.append(i == 0 ? "" : " ").append(number(points[i], parts));
            }
        }
        return data.toString();
    }

    /** Returns a coordinate rounded to the tenth, without a fraction where it is whole. */
    public static String number(double value) {
        return number(value, 10);
    }

    private static String number(double value, int parts) {
        double rounded = Math.round(value * parts) / (double) parts;
        return rounded == Math.rint(rounded) ? Long.toString(Math.round(rounded)) : Double.toString(rounded);
    }
}
