package org.concordsim.report.paper;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.concordsim.chart.theme.Typeface;
import org.concordsim.report.draw.Item;

/** A plate as PDF of one page; the parts of the typeface that it uses are embedded, so its letters can be searched. */
final class PdfFile implements Brush {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final PDPageContentStream content;
    private final PDFont regular;
    private final PDFont semibold;

    private PdfFile(PDPageContentStream content, PDFont regular, PDFont semibold) {
        this.content = content;
        this.regular = regular;
        this.semibold = semibold;
    }

    static byte[] of(Plate plate) throws IOException {
        double scale = Plate.MILLIMETRES * POINTS_PER_MILLIMETRE;
        PDRectangle size = new PDRectangle((float) (plate.width() * scale), (float) (plate.height() * scale));
        var bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(0L);
            document.getDocumentInformation().setTitle(plate.title());
            PDPage page = new PDPage(size);
            document.addPage(page);
            PDFont regular = font(document, Typeface.REGULAR);
            PDFont semibold = font(document, Typeface.SEMIBOLD);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(new Matrix(new AffineTransform(scale, 0, 0, -scale, 0, size.getHeight())));
                plate.paint(new PdfFile(content, regular, semibold));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static PDFont font(PDDocument document, Typeface face) throws IOException {
        try (InputStream stream = face.open()) {
            return PDType0Font.load(document, stream, true);
        }
    }

    @Override
    public void fill(Shape shape, Color color, double opacity) throws IOException {
        content.saveGraphicsState();
        if (opacity < 1) {
            PDExtendedGraphicsState veil = new PDExtendedGraphicsState();
            veil.setNonStrokingAlphaConstant((float) opacity);
            content.setGraphicsStateParameters(veil);
        }
        content.setNonStrokingColor(color);
        path(shape);
        content.fill();
        content.restoreGraphicsState();
    }

    @Override
    public void stroke(Shape shape, Color color, double width, float... dashes) throws IOException {
        content.setStrokingColor(color);
        content.setLineWidth((float) width);
        content.setLineDashPattern(dashes, 0);
        path(shape);
        content.stroke();
    }

    @Override
    public void write(Item.Letters letters) throws IOException {
        if (!Letterforms.known(letters)) {
            fill(Letterforms.outline(letters), letters.face().ink().light(), 1);
            return;
        }
        content.beginText();
        content.setFont(letters.face().bold() ? semibold : regular, (float)
                letters.face().size());
        content.setNonStrokingColor(letters.face().ink().light());
        content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) Letterforms.left(letters), (float) letters.y()));
        content.showText(letters.text());
        content.endText();
    }

    private void path(Shape shape) throws IOException {
        float[] p = new float[6];
        float[] at = new float[2];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(p[0], p[1]);
                case PathIterator.SEG_CUBICTO -> content.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                case PathIterator.SEG_QUADTO ->
                    content.curveTo(
                            at[0] + 2 * (p[0] - at[0]) / 3,
                            at[1] + 2 * (p[1] - at[1]) / 3,
                            p[2] + 2 * (p[0] - p[2]) / 3,
                            p[3] + 2 * (p[1] - p[3]) / 3,
                            p[2],
                            p[3]);
                default -> content.closePath();
            }
            end(path.currentSegment(p), p, at);
        }
    }

    private static void end(int segment, float[] points, float[] at) {
        int last = segment == PathIterator.SEG_CUBICTO ? 4 : segment == PathIterator.SEG_QUADTO ? 2 : 0;
        at[0] = points[last];
        at[1] = points[last + 1];
    }
}
