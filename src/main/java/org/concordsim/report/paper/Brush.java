package org.concordsim.report.paper;

import java.awt.Color;
import java.awt.Shape;
import java.io.IOException;
import org.concordsim.report.draw.Item;

/** What puts forms and letters into a file; coordinates are units of the plate, downwards from its upper left. */
interface Brush {
    /** Fills a form with a colour of an opacity in [0, 1]. */
    void fill(Shape shape, Color color, double opacity) throws IOException;

    /** Draws the outline of a form; without dashes the line is whole. */
    void stroke(Shape shape, Color color, double width, float... dashes) throws IOException;

    /** Writes letters. */
    void write(Item.Letters letters) throws IOException;
}
