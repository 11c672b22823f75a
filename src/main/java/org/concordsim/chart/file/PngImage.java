package org.concordsim.chart.file;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jfree.chart.JFreeChart;

/** An image as PNG bytes of 300 dots per inch. */
public final class PngImage {
    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final int DOTS_PER_METRE = 11811;

    private PngImage() {}

    /** Returns the bytes of a chart. */
    public static byte[] of(JFreeChart chart) throws IOException {
        return of(image(chart));
    }

    /** Returns the bytes of an image. */
    public static byte[] of(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        var bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, resolution(writer)), null);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage image(JFreeChart chart) {
        var image = new BufferedImage(ChartFile.WIDTH, ChartFile.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, ChartFile.WIDTH, ChartFile.HEIGHT));
        graphics.dispose();
        return image;
    }

    private static IIOMetadata resolution(ImageWriter writer) throws IOException {
        var type = ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_INT_RGB);
        IIOMetadata metadata = writer.getDefaultImageMetadata(type, null);
        var root = new IIOMetadataNode(FORMAT);
        var size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", Integer.toString(DOTS_PER_METRE));
        size.setAttribute("pixelsPerUnitYAxis", Integer.toString(DOTS_PER_METRE));
        size.setAttribute("unitSpecifier", "meter");
        root.appendChild(size);
        metadata.mergeTree(FORMAT, root);
        return metadata;
    }
}
