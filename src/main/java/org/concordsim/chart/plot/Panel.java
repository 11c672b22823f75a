package org.concordsim.chart.plot;

import java.awt.geom.Rectangle2D;
import java.io.Serializable;
import org.jfree.chart.plot.Plot;

/** One plot of a grid: its title and its place as shares of the grid's width and height. */
public record Panel(String title, Plot plot, Place place) implements Serializable {
    /** A place inside the unit square, from the upper left corner. */
    public record Place(double x, double y, double width, double height) implements Serializable {
        /** Returns the place within an area. */
        Rectangle2D within(Rectangle2D area) {
            return new Rectangle2D.Double(
                    area.getX() + x * area.getWidth(),
                    area.getY() + y * area.getHeight(),
                    width * area.getWidth(),
                    height * area.getHeight());
        }
    }
}
