package org.concordsim.report.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.concordsim.chart.file.PngImage;
import org.concordsim.report.draw.Item;

/** A plate as PNG of 300 dots per inch. */
final class PngFile implements Brush {
    private static final double DOTS_PER_MILLIMETRE = 300 / 25.4;

    private final Graphics2D graphics;

    private PngFile(Graphics2D graphics) {
        this.graphics = graphics;
    }

    static byte[] of(Plate plate) throws IOException {
        double scale = Plate.MILLIMETRES * DOTS_PER_MILLIMETRE;
        int width = (int) Math.ceil(plate.width() * scale);
        int height = (int) Math.ceil(plate.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.scale(scale, scale);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        plate.paint(new PngFile(graphics));
        graphics.dispose();
        return PngImage.of(image);
    }

    @Override
    public void fill(Shape shape, Color color, double opacity) {
        graphics.setColor(
                new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity)));
        graphics.fill(shape);
    }

    @Override
    public void stroke(Shape shape, Color color, double width, float... dashes) {
        graphics.setColor(color);
        graphics.setStroke(
                dashes.length == 0
                        ? new BasicStroke((float) width)
                        : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0));
        graphics.draw(shape);
    }

    @Override
    public void write(Item.Letters letters) {
        fill(Letterforms.outline(letters), letters.face().ink().light(), 1);
    }
}
