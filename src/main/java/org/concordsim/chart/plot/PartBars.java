package org.concordsim.chart.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Numerals;
import org.concordsim.chart.data.Scale;
import org.concordsim.chart.theme.Sizes;
import org.concordsim.chart.theme.Typeface;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.CategoryDataset;

/** Stacked bars whose parts carry the longest number that fits: "36.2 ±0.4", "36.2", "36" or none. */
final class PartBars extends StackedBarRenderer {
    private static final long serialVersionUID = 1;
    private static final Font FONT = Typeface.REGULAR.size(Sizes.TICK - 1);
    private static final Color HALO = new Color(255, 255, 255, 205);
    private static final double PADDING = 4;
    private static final double RAISED = 0.24;
    private static final double ROOMY = 60;

    private final transient List<StackPanel.Part> parts;
    private final transient Scale scale;
    private final int decimals;
    private final boolean raised;

    /** Draws parts of bars that end at most at a value; raised labels leave the middle to the interval of the whole. */
    PartBars(List<StackPanel.Part> parts, Scale scale, double end, boolean raised) {
        this.parts = List.copyOf(parts);
        this.scale = scale;
        this.decimals = Numerals.decimals(end * scale.factor());
        this.raised = raised;
        setShadowVisible(false);
        setBarPainter(new HatchedBars(parts.stream().map(StackPanel.Part::style).toList()));
        setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
        setDefaultItemLabelsVisible(true);
    }

    @Override
    protected void drawItemLabel(
            Graphics2D graphics,
            CategoryDataset data,
            int row,
            int column,
            CategoryPlot plot,
            CategoryItemLabelGenerator generator,
            Rectangle2D bar,
            boolean negative) {
        Interval size = parts.get(row).sizes().get(column);
        if (!size.known() || raised && bar.getHeight() < ROOMY) {
            return;
        }
        for (String label : Numerals.labels(size.times(scale.factor()), decimals)) {
            Rectangle2D text = FONT.getStringBounds(label, graphics.getFontRenderContext());
            if (text.getWidth() + 4 * PADDING < bar.getWidth()) {
                draw(graphics, label, text, bar);
                return;
            }
        }
    }

    private void draw(Graphics2D graphics, String label, Rectangle2D text, Rectangle2D bar) {
        double middle = bar.getCenterY() - (raised ? RAISED * bar.getHeight() : 0);
        double left = bar.getCenterX() - text.getWidth() / 2;
        double height = Math.min(bar.getHeight() - PADDING, 0.8 * FONT.getSize2D() + PADDING);
        graphics.setPaint(HALO);
        graphics.fill(
                new Rectangle2D.Double(left - PADDING, middle - height / 2, text.getWidth() + 2 * PADDING, height));
        graphics.setPaint(Sizes.INK);
        graphics.setFont(FONT);
        graphics.drawString(label, (float) left, (float) (middle + 0.36 * FONT.getSize2D()));
    }
}
