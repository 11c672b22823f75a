package org.concordsim.chart.file;

import java.awt.Dimension;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A chart as SVG bytes: letters are outlines, so that it looks alike everywhere; its title is there for machines. */
public final class SvgImage {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;

    private SvgImage() {}

    /** Returns the bytes of a chart; the same chart gives the same bytes. */
    public static byte[] of(JFreeChart chart) throws IOException {
        SVGGraphics2D graphics = new SVGGraphics2D(context(), true);
        graphics.setSVGCanvasSize(new Dimension(ChartFile.WIDTH, ChartFile.HEIGHT));
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, ChartFile.WIDTH, ChartFile.HEIGHT));
        Element root = graphics.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + ChartFile.WIDTH + " " + ChartFile.HEIGHT);
        root.setAttributeNS(null, "role", "img");
        Element title = root.getOwnerDocument().createElementNS(SVG, "title");
        title.setTextContent(chart.getTitle() == null ? "" : chart.getTitle().getText());
        root.insertBefore(title, root.getFirstChild());
        return bytes(graphics, root);
    }

    /** Returns the text without the document type, which would make readers ask the network for it. */
    private static byte[] bytes(SVGGraphics2D graphics, Element root) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            graphics.stream(root, writer, false, false);
        }
        return bytes.toString(StandardCharsets.UTF_8)
                .replaceFirst("<!DOCTYPE[^>]*>\\s*", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static SVGGeneratorContext context() {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        context.setPrecision(DECIMALS);
        return context;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("This Java has no XML support", impossible);
        }
    }
}
