package org.concordsim.report.draw;

import java.util.List;

/**
 * A finished panel.
 *
 * @param title what it shows
 * @param words the same in words, for readers who cannot see it
 * @param width its width; one unit is a pixel of the page at full size
 * @param height its height
 * @param items what is drawn, the lowest first
 */
public record Drawing(String title, String words, double width, double height, List<Item> items) {
    /** The width of one panel, which is that of a phone. */
    public static final double WIDTH = 340;
}
