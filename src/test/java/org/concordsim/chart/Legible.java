package org.concordsim.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.concordsim.chart.file.ChartFile;
import org.jfree.chart.JFreeChart;

/** The check that a chart can be read: no text is cut off and no text covers another. */
public final class Legible {
    private static final Rectangle2D PAGE = new Rectangle2D.Double(4, 4, ChartFile.WIDTH - 8, ChartFile.HEIGHT - 8);
    private static final int FEWEST = 5;

    private Legible() {}

    /** Checks a chart. */
    public static void check(JFreeChart chart) {
        List<DrawnText.Piece> pieces = DrawnText.of(chart);
        assertThat(pieces).hasSizeGreaterThan(FEWEST).allSatisfy(piece -> assertThat(PAGE.contains(piece.box()))
                .as("%s lies on the page at %s", piece.text(), piece.box())
                .isTrue());
        for (int i = 0; i < pieces.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(pieces.get(i).box().intersects(pieces.get(j).box()))
                        .as(
                                "'%s' at %s covers '%s' at %s",
                                pieces.get(i).text(),
                                pieces.get(i).box(),
                                pieces.get(j).text(),
                                pieces.get(j).box())
                        .isFalse();
            }
        }
    }
}
