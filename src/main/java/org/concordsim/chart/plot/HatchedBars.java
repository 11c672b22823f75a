package org.concordsim.chart.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RectangularShape;
import java.util.List;
import org.concordsim.chart.theme.KindStyle;
import org.concordsim.chart.theme.Sizes;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Paints each part of a stacked bar with its fill, its hatching and a thin outline. */
final class HatchedBars implements BarPainter {
    private static final Color LINES = new Color(0, 0, 0, 95);

    private final List<KindStyle> styles;

    HatchedBars(List<KindStyle> styles) {
        this.styles = List.copyOf(styles);
    }

    @Override
    public void paintBar(
            Graphics2D graphics, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        if (!(bar.getWidth() > 0)) {
            return;
        }
        KindStyle style = styles.get(row);
        graphics.setPaint(style.fill());
        graphics.fill(bar);
        graphics.setPaint(LINES);
        graphics.setStroke(new BasicStroke(1.3f));
        style.hatch().lines(bar.getBounds2D()).forEach(graphics::draw);
        graphics.setPaint(Sizes.GREY);
        graphics.draw(bar);
    }

    @Override
    public void paintBarShadow(
            Graphics2D graphics,
            BarRenderer renderer,
            int row,
            int column,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegShadow) {
        throw new UnsupportedOperationException("Bars have no shadow");
    }
}
