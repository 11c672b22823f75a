package org.concordsim.report.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;
import org.concordsim.report.draw.Drawing;
import org.concordsim.report.draw.Item;
import org.concordsim.report.draw.Style;

/**
 * A figure, or a part of one, laid out for a page of two columns.
 *
 * @param name the name of its files, without ending
 * @param title what it shows
 * @param width its width in units
 * @param height its height in units
 * @param parts what is drawn
 */
record Plate(String name, String title, double width, double height, List<Placed> parts) {
    /** The millimetres of one unit: a panel is as wide as a column of 84 mm. */
    static final double MILLIMETRES = 84 / Drawing.WIDTH;

    /**
     * Items that stand at a place of the plate.
     *
     * @param x the place of their left
     * @param y the place of their top
     * @param items the items
     */
    record Placed(double x, double y, List<Item> items) {}

    /** Draws the plate with a brush. */
    void paint(Brush brush) throws IOException {
        for (Placed part : parts) {
            for (Item item : part.items()) {
                paint(brush, part, item);
            }
        }
    }

    private static void paint(Brush brush, Placed part, Item item) throws IOException {
        if (item instanceof Item.Form form) {
            Shape shape =
                    AffineTransform.getTranslateInstance(part.x(), part.y()).createTransformedShape(form.shape());
            paint(brush, shape, form.style());
        } else if (item instanceof Item.Letters letters) {
            brush.write(
                    new Item.Letters(part.x() + letters.x(), part.y() + letters.y(), letters.text(), letters.face()));
        } else if (item instanceof Item.Group group) {
            for (Item each : group.items()) {
                paint(brush, part, each);
            }
        }
    }

    private static void paint(Brush brush, Shape shape, Style style) throws IOException {
        if (style.fill() != null && style.opacity() > 0) {
            brush.fill(shape, style.fill().light(), style.opacity());
        }
        if (style.stroke() != null) {
            brush.stroke(shape, style.stroke().light(), style.width(), style.dashes());
        }
    }
}
