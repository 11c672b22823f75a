package org.concordsim.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.report.block.Figure;
import org.concordsim.report.block.Key;
import org.concordsim.report.draw.Drawing;
import org.concordsim.report.draw.Item;

/** The laying out of a figure: one panel is as wide as a column, more stand in two, at most six on a plate. */
final class Layout {
    private static final int MOST_PANELS = 6;
    private static final double GAP = 36;
    private static final double ABOVE = 22;
    private static final double BELOW = 16;
    private static final double KEY = 20;
    private static final double AFTER_MARK = 6;
    private static final Item.Face PANEL = Item.Face.START.sized(13).strong();

    private final List<Plate.Placed> parts = new ArrayList<>();
    private final double width;
    private double top;

    private Layout(double width) {
        this.width = width;
    }

    /** Returns the plates of a figure. */
    static List<Plate> plates(Figure figure) {
        List<Plate> plates = new ArrayList<>();
        List<Drawing> panels = figure.panels();
        int count = (panels.size() + MOST_PANELS - 1) / MOST_PANELS;
        for (int i = 0; i < count; i++) {
            String name = count == 1 ? figure.id() : figure.id() + "-" + (i + 1);
            int end = Math.min(panels.size(), (i + 1) * MOST_PANELS);
            plates.add(plate(name, figure, panels.subList(i * MOST_PANELS, end)));
        }
        return plates;
    }

    private static Plate plate(String name, Figure figure, List<Drawing> panels) {
        Layout layout = new Layout(panels.size() == 1 ? Drawing.WIDTH : 2 * Drawing.WIDTH + GAP);
        layout.keys(figure.keys());
        for (int i = 0; i < panels.size(); i += 2) {
            layout.row(panels.subList(i, Math.min(panels.size(), i + 2)));
        }
        return new Plate(name, figure.title(), layout.width, layout.top, List.copyOf(layout.parts));
    }

    private void row(List<Drawing> panels) {
        double tallest = 0;
        for (int i = 0; i < panels.size(); i++) {
            double x = i * (Drawing.WIDTH + GAP);
            Item.Letters title = new Item.Letters(0, 13, panels.get(i).title(), PANEL);
            parts.add(new Plate.Placed(x, top, List.of(title)));
            parts.add(new Plate.Placed(x, top + ABOVE, panels.get(i).items()));
            tallest = Math.max(tallest, panels.get(i).height());
        }
        top += ABOVE + tallest + BELOW;
    }

    private void keys(List<Key> keys) {
        double x = 0;
        for (Key key : keys) {
            double mark = key.mark().width();
            double wide = mark + AFTER_MARK + Letterforms.width(key.label(), Item.Face.START);
            if (x > 0 && x + wide > width) {
                x = 0;
                top += KEY;
            }
            Item.Letters label = new Item.Letters(mark + AFTER_MARK, 12, key.label(), Item.Face.START);
            parts.add(new Plate.Placed(x, top, key.mark().items()));
            parts.add(new Plate.Placed(x, top, List.of(label)));
            x += wide + KEY;
        }
        top += keys.isEmpty() ? 0 : KEY + BELOW / 2;
    }
}
