package org.concordsim.chart;

import java.awt.Graphics;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.concordsim.chart.file.ChartFile;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;

/** Every piece of text of a chart with the rectangle that its letters fill on the page. */
public final class DrawnText extends SVGGraphics2D {
    /** What stands for text that is drawn turned, of which only the letters' shapes are known. */
    static final String TURNED = "turned text";

    private final List<Piece> pieces;

    /** Text and where its letters are. */
    public record Piece(String text, Rectangle2D box) {}

    private DrawnText(Document document) {
        super(document);
        this.pieces = new ArrayList<>();
    }

    private DrawnText(DrawnText parent) {
        super(parent);
        this.pieces = parent.pieces;
    }

    /** Returns the pieces of a chart. */
    public static List<Piece> of(JFreeChart chart) {
        DrawnText graphics = new DrawnText(document());
        chart.draw(graphics, new Rectangle2D.Double(0, 0, ChartFile.WIDTH, ChartFile.HEIGHT));
        return graphics.pieces;
    }

    @Override
    public Graphics create() {
        return new DrawnText(this);
    }

    @Override
    public void drawString(String text, float x, float y) {
        add(text, getFont().createGlyphVector(getFontRenderContext(), text), x, y);
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        add(TURNED, glyphs, x, y);
    }

    private void add(String text, GlyphVector glyphs, float x, float y) {
        var box = getTransform().createTransformedShape(glyphs.getOutline(x, y)).getBounds2D();
        if (!box.isEmpty()) {
            pieces.add(new Piece(text, box));
        }
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
