package org.concordsim.chart.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;

/** Draws a mean as a marker on its level interval; an interval without ends is left out. */
final class IntervalRenderer extends XYLineAndShapeRenderer {
    private static final long serialVersionUID = 1;
    private static final double CAP = 9;
    private static final BasicStroke STROKE = new BasicStroke(3f);

    IntervalRenderer() {
        super(false, true);
        setUseOutlinePaint(true);
        setUseFillPaint(true);
        setDrawOutlines(true);
        setDefaultOutlineStroke(new BasicStroke(2.5f));
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
        if (pass == 0 && dataset instanceof IntervalXYDataset intervals) {
            double low = intervals.getStartXValue(series, item);
            double high = intervals.getEndXValue(series, item);
            if (high >= low) {
                double y = range.valueToJava2D(dataset.getYValue(series, item), area, plot.getRangeAxisEdge());
                graphics.setPaint(getSeriesOutlinePaint(series));
                graphics.setStroke(STROKE);
                new Whisker(area, CAP)
                        .draw(
                                graphics,
                                domain.valueToJava2D(low, area, plot.getDomainAxisEdge()),
                                domain.valueToJava2D(high, area, plot.getDomainAxisEdge()),
                                y);
            }
        }
        super.drawItem(graphics, state, area, info, plot, domain, range, dataset, series, item, crosshair, pass);
    }
}
