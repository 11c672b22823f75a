package org.concordsim.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A level interval: a line with a cap at each end, or with an arrow where an end lies beyond the area of the plot. */
record Whisker(Rectangle2D area, double cap) {
    /** Draws the interval between two places at a height, all in pixels. */
    void draw(Graphics2D graphics, double from, double to, double y) {
        double left = Math.max(from, area.getMinX());
        double right = Math.min(to, area.getMaxX());
        graphics.draw(new Line2D.Double(left, y, right, y));
        if (left == from) {
            graphics.draw(new Line2D.Double(left, y - cap, left, y + cap));
        } else {
            arrow(graphics, left, left + cap, y);
        }
        if (right == to) {
            graphics.draw(new Line2D.Double(right, y - cap, right, y + cap));
        } else {
            arrow(graphics, right, right - cap, y);
        }
    }

    private void arrow(Graphics2D graphics, double tip, double wings, double y) {
        Path2D head = new Path2D.Double();
        head.moveTo(wings, y - cap);
        head.lineTo(tip, y);
        head.lineTo(wings, y + cap);
        graphics.draw(head);
    }
}
