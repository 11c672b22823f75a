package org.concordsim.chart.theme;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A level logarithmic axis with labels at 1, 2 and 5 times powers of ten. */
final class PowersAxis extends LogAxis {
    private static final long serialVersionUID = 1;

    PowersAxis(String label) {
        super(label);
        setMinorTickMarksVisible(false);
    }

    @Override
    protected List<NumberTick> refreshTicksHorizontal(Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
        return Ticks.powers(getRange().getLowerBound(), getRange().getUpperBound()).stream()
                .map(tick -> new NumberTick(
                        tick, Axes.numbers().format(tick), TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0))
                .toList();
    }
}
