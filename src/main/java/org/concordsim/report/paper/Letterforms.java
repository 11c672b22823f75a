package org.concordsim.report.paper;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import org.concordsim.chart.theme.Typeface;
import org.concordsim.report.draw.Item;

/** Letters as outlines of the bundled typeface, so that they look alike everywhere. */
final class Letterforms {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Letterforms() {}

    static Shape outline(Item.Letters letters) {
        return font(letters.face()).createGlyphVector(CONTEXT, letters.text()).getOutline((float) left(letters), (float)
                letters.y());
    }

    /** Returns where the letters begin. */
    static double left(Item.Letters letters) {
        double width = width(letters.text(), letters.face());
        return switch (letters.face().anchor()) {
            case "end" -> letters.x() - width;
            case "middle" -> letters.x() - width / 2;
            default -> letters.x();
        };
    }

    static double width(String text, Item.Face face) {
        return font(face).createGlyphVector(CONTEXT, text).getLogicalBounds().getWidth();
    }

    /** Returns whether the typeface has every letter. */
    static boolean known(Item.Letters letters) {
        return font(letters.face()).canDisplayUpTo(letters.text()) < 0;
    }

    private static Font font(Item.Face face) {
        return (face.bold() ? Typeface.SEMIBOLD : Typeface.REGULAR).size((float) face.size());
    }
}
