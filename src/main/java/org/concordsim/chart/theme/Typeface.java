package org.concordsim.chart.theme;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bundled typeface Open Sans in the two weights that charts use. */
public enum Typeface {
    /** For axes, labels and legends. */
    REGULAR("OpenSans-Regular.ttf"),
    /** For titles. */
    SEMIBOLD("OpenSans-Semibold.ttf");

    private final String resource;
    private final Font font;

    Typeface(String file) {
        this.resource = "/org/concordsim/fonts/" + file;
        this.font = read(resource);
    }

    /** Returns the bytes of this weight's file. */
    public InputStream open() {
        return Typeface.class.getResourceAsStream(resource);
    }

    /** Returns this weight in a size given in pixels of the chart. */
    public Font size(float pixels) {
        return font.deriveFont(pixels);
    }

    private static Font read(String resource) {
        try (InputStream stream = Typeface.class.getResourceAsStream(resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException failure) {
            throw new UncheckedIOException("The bundled font " + resource + " cannot be read", failure);
        } catch (FontFormatException failure) {
            throw new IllegalStateException("The bundled font " + resource + " is damaged", failure);
        }
    }
}
