package org.concordsim.chart.study;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.concordsim.chart.plot.DotPanel;
import org.concordsim.chart.theme.Sizes;
import org.concordsim.chart.theme.Typeface;
import org.jfree.chart.LegendItem;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A plot to draw points, lines, bars and words on, in the units of its axes. */
final class Canvas {
    static final Color MAIN = new Color(0x003F6B);
    static final Color SECOND = new Color(0xE69F00);
    static final Color PALE = new Color(0x4A9CCB);
    static final BasicStroke LINE = new BasicStroke(3f);

    private final XYSeriesCollection points = new XYSeriesCollection();
    private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    private final XYPlot plot;

    Canvas(ValueAxis horizontal, ValueAxis vertical) {
        this.plot = DotPanel.dressed(new XYPlot(points, horizontal, vertical, renderer));
        renderer.setUseOutlinePaint(true);
        renderer.setUseFillPaint(true);
        renderer.setDrawOutlines(true);
    }

    XYPlot plot() {
        return plot;
    }

    void point(double x, double y, Shape shape, Paint fill, Paint outline) {
        XYSeries series = new XYSeries(points.getSeriesCount());
        series.add(x, y);
        renderer.setSeriesShape(points.getSeriesCount(), shape);
        renderer.setSeriesFillPaint(points.getSeriesCount(), fill);
        renderer.setSeriesOutlinePaint(points.getSeriesCount(), outline);
        renderer.setSeriesOutlineStroke(points.getSeriesCount(), new BasicStroke(2f));
        points.addSeries(series);
    }

    void line(double x1, double y1, double x2, double y2, Paint paint) {
        if (Double.isFinite(x1 + y1 + x2 + y2)) {
            add(new XYLineAnnotation(x1, y1, x2, y2, LINE, paint));
        }
    }

    /** Draws a line below points. */
    void lineBelow(double x1, double y1, double x2, double y2, Paint paint) {
        if (Double.isFinite(x1 + y1 + x2 + y2)) {
            renderer.addAnnotation(new XYLineAnnotation(x1, y1, x2, y2, LINE, paint), Layer.BACKGROUND);
        }
    }

    /** Fills a bar between two values on rows that count downwards. */
    void bar(double from, double top, double to, double bottom, Paint fill) {
        add(new XYBoxAnnotation(Math.min(from, to), bottom, Math.max(from, to), top, null, null, fill));
    }

    /** Fills a cell below points and lines. */
    void cell(double x, double y, double width, double height, Paint fill) {
        XYShapeAnnotation cell = new XYShapeAnnotation(new Rectangle2D.Double(x, y, width, height), null, null, fill);
        renderer.addAnnotation(cell, Layer.BACKGROUND);
    }

    void text(String words, double x, double y, TextAnchor anchor) {
        XYTextAnnotation annotation = new XYTextAnnotation(words, x, y);
        annotation.setFont(Typeface.REGULAR.size(Sizes.TICK));
        annotation.setPaint(Sizes.INK);
        annotation.setTextAnchor(anchor);
        add(annotation);
    }

    private void add(XYAnnotation annotation) {
        plot.addAnnotation(annotation);
    }

    static LegendItem entry(String name, Shape shape, Paint fill) {
        return new LegendItem(name, null, null, null, shape, fill);
    }
}
