package org.concordsim.report.paper;

import java.awt.Color;
import java.awt.Shape;
import java.io.IOException;
import java.util.Locale;
import org.concordsim.report.draw.Ink;
import org.concordsim.report.draw.Item;
import org.concordsim.report.draw.PathData;
import org.concordsim.report.draw.SvgText;

/** A plate as SVG; letters are outlines. */
final class SvgFile implements Brush {
    private final StringBuilder text = new StringBuilder();

    private SvgFile() {}

    static String of(Plate plate) throws IOException {
        SvgFile file = new SvgFile();
        plate.paint(file);
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.2fmm\" height=\"%.2fmm\" viewBox=\"0 0 %.1f"
                                + " %.1f\" role=\"img\">\n<title>%s</title>\n",
                        plate.width() * Plate.MILLIMETRES,
                        plate.height() * Plate.MILLIMETRES,
                        plate.width(),
                        plate.height(),
                        SvgText.escaped(plate.title()))
                + file.text + "</svg>\n";
    }

    @Override
    public void fill(Shape shape, Color color, double opacity) {
        text.append("<path fill=\"").append(Ink.hex(color));
        if (opacity < 1) {
            text.append("\" fill-opacity=\"").append((float) opacity);
        }
        text.append("\" d=\"").append(PathData.of(shape)).append("\"/>\n");
    }

    @Override
    public void stroke(Shape shape, Color color, double width, float... dashes) {
        text.append("<path fill=\"none\" stroke=\"").append(Ink.hex(color));
        text.append("\" stroke-width=\"").append(PathData.number(width));
        if (dashes.length > 0) {
            text.append("\" stroke-dasharray=\"");
            for (float dash : dashes) {
                text.append(PathData.number(dash)).append(' ');
            }
        }
        text.append("\" d=\"").append(PathData.of(shape)).append("\"/>\n");
    }

    @Override
    public void write(Item.Letters letters) {
        text.append("<path fill=\"")
                .append(Ink.hex(letters.face().ink().light()))
                .append("\" d=\"")
                .append(PathData.fine(Letterforms.outline(letters)))
                .append("\"/>\n");
    }
}
