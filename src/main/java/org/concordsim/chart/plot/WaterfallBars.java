package org.concordsim.chart.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.concordsim.chart.plot.WaterfallPanel.Step;
import org.concordsim.chart.theme.Sizes;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/** Draws each step as a hatched bar, a line from its end to the next row, and its interval with caps. */
final class WaterfallBars extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1;
    private static final double THICK = 0.31;
    private static final double CAP = 0.16;
    private static final Color LINES = new Color(0, 0, 0, 95);
    private static final BasicStroke WHISKER = new BasicStroke(3);
    private static final BasicStroke THIN = new BasicStroke(1.3f);

    private final transient List<Step> steps;

    WaterfallBars(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis domain,
            ValueAxis range,
            XYDataset dataset,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        Step step = steps.get(item);
        Place place = new Place(area, plot, domain, range);
        double start = place.x(step.start());
        double end = place.x(step.end());
        double top = place.y(item - THICK);
        double bottom = place.y(item + THICK);
        bar(
                graphics,
                step,
                new Rectangle2D.Double(Math.min(start, end), top, Math.max(1, Math.abs(end - start)), bottom - top));
        if (item < steps.size() - 1) {
            graphics.setPaint(Sizes.GREY);
            graphics.draw(new Line2D.Double(end, bottom, end, place.y(item + 1 - THICK)));
        }
        if (step.length().bounded()) {
            double low = place.x(step.start() + step.length().low());
            double high = place.x(step.start() + step.length().high());
            double middle = place.y(item);
            double cap = place.y(item + CAP) - middle;
            graphics.setPaint(Sizes.INK);
            graphics.setStroke(WHISKER);
            new Whisker(area, cap).draw(graphics, low, high, middle);
        }
    }

    private static void bar(Graphics2D graphics, Step step, Rectangle2D bar) {
        graphics.setPaint(step.style().fill());
        graphics.fill(bar);
        graphics.setStroke(THIN);
        graphics.setPaint(LINES);
        step.style().hatch().lines(bar).forEach(graphics::draw);
        graphics.setPaint(Sizes.GREY);
        graphics.draw(bar);
    }

    private record Place(Rectangle2D area, XYPlot plot, ValueAxis domain, ValueAxis range) {
        double x(double value) {
            return domain.valueToJava2D(value, area, plot.getDomainAxisEdge());
        }

        double y(double row) {
            return range.valueToJava2D(row, area, plot.getRangeAxisEdge());
        }
    }
}
