package org.concordsim.report.draw;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A list of items under construction. */
final class Sheet {
    private final List<Item> items = new ArrayList<>();

    Sheet line(double x1, double y1, double x2, double y2, Style style) {
        return form(new Line2D.Double(x1, y1, x2, y2), style);
    }

    Sheet bar(Rectangle2D bar, Style style) {
        return form(bar, style);
    }

    Sheet form(Shape shape, Style style) {
        items.add(new Item.Form(shape, style));
        return this;
    }

    Sheet text(double x, double y, String text, Item.Face face) {
        items.add(new Item.Letters(x, y, text, face));
        return this;
    }

    Sheet group(String css, String tip, Sheet part) {
        items.add(new Item.Group(css, tip, part.items()));
        return this;
    }

    Sheet add(Item item) {
        items.add(item);
        return this;
    }

    List<Item> items() {
        return List.copyOf(items);
    }
}
