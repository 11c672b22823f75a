package org.concordsim.report.data;

import java.util.Locale;
import org.concordsim.chart.data.Point;
import org.concordsim.result.text.Names;

/** An organizing model as it was run: in place, or reached from Undefined. */
public record Variant(String model, Point point) {
    private static final String REACHED = "@reached";

    /** Returns the variant of a label of the tables: {@code aligned} or {@code aligned@reached}. */
    public static Variant of(String label) {
        return label.endsWith(REACHED)
                ? new Variant(label.substring(0, label.length() - REACHED.length()), Point.REACHED)
                : new Variant(label, Point.IN_PLACE);
    }

    /** Returns the label that the tables use. */
    public String label() {
        return point == Point.REACHED ? model + REACHED : model;
    }

    /** Returns whether the model was reached from Undefined. */
    public boolean reached() {
        return point == Point.REACHED;
    }

    /** Returns the model's name and how it was run, as a reader sees it. */
    public String words() {
        return name() + ", " + point.words().toLowerCase(Locale.ROOT);
    }

    /** Returns the model's name as a reader sees it. */
    public String name() {
        return Names.heading(model);
    }
}
