package org.concordsim.chart.theme;

import java.awt.Color;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** The frame of every chart: title, a line that says what is drawn, the plot and the legend below. */
public final class ConcordTheme {
    private ConcordTheme() {}

    /** Returns a chart of a plot with its words. */
    public static JFreeChart chart(String title, String subtitle, Plot plot, LegendItemCollection legend) {
        JFreeChart chart = new JFreeChart(null, Typeface.REGULAR.size(Sizes.LEGEND), plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(18, 24, 14, 30));
        chart.setTitle(title(title));
        chart.addSubtitle(0, subtitle(subtitle));
        if (legend.getItemCount() > 0) {
            chart.addSubtitle(legend(legend));
        }
        return chart;
    }

    private static TextTitle title(String text) {
        TextTitle title = new TextTitle(text, Typeface.SEMIBOLD.size(Sizes.TITLE));
        title.setPaint(Sizes.INK);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        return title;
    }

    private static TextTitle subtitle(String text) {
        TextTitle line = new TextTitle(text, Typeface.REGULAR.size(Sizes.SUBTITLE));
        line.setPaint(Sizes.GREY);
        line.setTextAlignment(HorizontalAlignment.LEFT);
        line.setHorizontalAlignment(HorizontalAlignment.LEFT);
        line.setPadding(2, 0, 14, 0);
        return line;
    }

    private static LegendTitle legend(LegendItemCollection items) {
        LegendTitle legend = new LegendTitle(() -> items);
        legend.setItemFont(Typeface.REGULAR.size(Sizes.LEGEND));
        legend.setItemPaint(Sizes.INK);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setItemLabelPadding(new RectangleInsets(2, 6, 2, 22));
        legend.setPadding(12, 0, 0, 0);
        return legend;
    }
}
