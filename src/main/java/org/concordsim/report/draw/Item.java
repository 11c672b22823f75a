package org.concordsim.report.draw;

import java.awt.Shape;
import java.util.List;

/** Something that is drawn. */
public sealed interface Item {
    /**
     * A line, bar, marker or area.
     *
     * @param shape its outline
     * @param style its looks
     */
    record Form(Shape shape, Style style) implements Item {}

    /**
     * Letters on one line.
     *
     * @param x where they begin, have their middle or end
     * @param y their base line
     * @param text the letters
     * @param face their looks
     */
    record Letters(double x, double y, String text, Face face) implements Item {}

    /**
     * Items that belong to one model or part and can be pointed at.
     *
     * @param css the class by which they are shown, hidden and highlighted; empty for none
     * @param tip what a reader who points at them is told
     * @param items the items
     */
    record Group(String css, String tip, List<Item> items) implements Item {}

    /**
     * How letters look.
     *
     * @param size their size
     * @param bold whether they are semibold
     * @param ink their colour
     * @param anchor which part of the line is at the point: start, middle or end
     */
    record Face(double size, boolean bold, Ink ink, String anchor) {
        /** Ordinary letters that begin at the point. */
        public static final Face START = new Face(12, false, Ink.LETTERS, "start");
        /** Ordinary letters that end at the point. */
        public static final Face END = new Face(12, false, Ink.LETTERS, "end");
        /** Letters of axes, with their middle at the point. */
        public static final Face TICK = new Face(11, false, Ink.GREY, "middle");

        /** Returns the same letters in another ink. */
        public Face in(Ink other) {
            return new Face(size, bold, other, anchor);
        }

        /** Returns the same letters in another size. */
        public Face sized(double other) {
            return new Face(other, bold, ink, anchor);
        }

        /** Returns the same letters in semibold. */
        public Face strong() {
            return new Face(size, true, ink, anchor);
        }
    }
}
