package org.concordsim.chart.transition;

import java.awt.BasicStroke;
import org.concordsim.chart.theme.Sizes;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/** The line on which a path is as good as staying. */
final class ZeroLine {
    private static final BasicStroke STROKE = new BasicStroke(2f);

    private ZeroLine() {}

    static XYPlot onDomain(XYPlot plot) {
        plot.addDomainMarker(marker(), Layer.BACKGROUND);
        return plot;
    }

    static XYPlot onRange(XYPlot plot) {
        plot.addRangeMarker(marker(), Layer.BACKGROUND);
        return plot;
    }

    private static ValueMarker marker() {
        return new ValueMarker(0, Sizes.GREY, STROKE);
    }
}
