package org.concordsim.chart.theme;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A way of hatching a bar, so that bars stay apart in grey print. */
public enum Hatch {
    /** No lines. */
    NONE,
    /** Lines rising to the right. */
    RISING,
    /** Lines falling to the right. */
    FALLING,
    /** Upright lines. */
    UPRIGHT,
    /** Level lines. */
    LEVEL,
    /** Rising and falling lines. */
    CROSSED;

    private static final double SPACING = 13;

    /** Returns the lines inside a bar. */
    public List<Line2D> lines(Rectangle2D bar) {
        List<Line2D> lines = new ArrayList<>();
        switch (this) {
            case RISING -> slanted(bar, true, lines);
            case FALLING -> slanted(bar, false, lines);
            case UPRIGHT -> straight(bar, true, lines);
            case LEVEL -> straight(bar, false, lines);
            case CROSSED -> {
                slanted(bar, true, lines);
                slanted(bar, false, lines);
            }
            case NONE -> {}
        }
        return lines;
    }

    private static void straight(Rectangle2D bar, boolean upright, List<Line2D> lines) {
        double length = upright ? bar.getWidth() : bar.getHeight();
        for (double at = SPACING / 2; at < length; at += SPACING) {
            lines.add(
                    upright
                            ? new Line2D.Double(bar.getX() + at, bar.getY(), bar.getX() + at, bar.getMaxY())
                            : new Line2D.Double(bar.getX(), bar.getY() + at, bar.getMaxX(), bar.getY() + at));
        }
    }

    private static void slanted(Rectangle2D bar, boolean rising, List<Line2D> lines) {
        double width = bar.getWidth();
        double height = bar.getHeight();
        for (double at = SPACING; at < width + height; at += SPACING * Math.sqrt(2)) {
            double fromX = Math.max(0, at - height);
            double toX = Math.min(width, at);
            double fromY = at - fromX;
            double toY = at - toX;
            lines.add(
                    rising
                            ? new Line2D.Double(
                                    bar.getX() + fromX, bar.getY() + fromY, bar.getX() + toX, bar.getY() + toY)
                            : new Line2D.Double(
                                    bar.getX() + fromX, bar.getMaxY() - fromY, bar.getX() + toX, bar.getMaxY() - toY));
        }
    }
}
