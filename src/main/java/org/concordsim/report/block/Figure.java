package org.concordsim.report.block;

import java.util.List;
import org.concordsim.report.draw.Drawing;

/**
 * Panels with their legend, the line that says how to read them and the numbers behind them.
 *
 * @param id its name in links and files
 * @param title what it shows
 * @param reading how to read it
 * @param drawn what is drawn
 * @param abreast how many panels stand beside one another where there is room: 2 or 3
 */
public record Figure(String id, String title, String reading, Drawn drawn, int abreast) implements Block {
    private static final List<Integer> FEW = List.of(1, 2, 4);

    /**
     * What is drawn.
     *
     * @param panels the panels
     * @param keys the entries of the legend
     * @param numbers every number that is drawn
     */
    public record Drawn(List<Drawing> panels, List<Key> keys, Numbers numbers) {}

    /** Returns a figure whose panels stand in pairs where they are few, else three abreast. */
    public static Figure of(String id, String title, String reading, Drawn drawn) {
        return new Figure(id, title, reading, drawn, FEW.contains(drawn.panels().size()) ? 2 : 3);
    }

    /** Returns the same figure with its panels in pairs. */
    public Figure inPairs() {
        return new Figure(id, title, reading, drawn, 2);
    }

    /** Returns the panels. */
    public List<Drawing> panels() {
        return drawn.panels();
    }

    /** Returns the entries of the legend. */
    public List<Key> keys() {
        return drawn.keys();
    }

    /** Returns every number that is drawn. */
    public Numbers numbers() {
        return drawn.numbers();
    }

    @Override
    public String template() {
        return "figure";
    }
}
