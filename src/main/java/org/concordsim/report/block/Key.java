package org.concordsim.report.block;

import java.util.List;
import org.concordsim.chart.data.Point;
import org.concordsim.report.data.Variant;
import org.concordsim.report.draw.Drawing;
import org.concordsim.report.draw.Ink;
import org.concordsim.report.draw.Keys;

/**
 * An entry of a legend.
 *
 * @param css the class by which it is hidden, or empty
 * @param mark the mark that it explains
 * @param label what the mark means
 */
public record Key(String css, Drawing mark, String label) {
    /** Returns the entries for the models of a report. */
    public static List<Key> models(List<String> models) {
        return models.stream()
                .map(model -> new Key(
                        Ink.css(model, models), Keys.model(model, models), new Variant(model, Point.IN_PLACE).name()))
                .toList();
    }
}
