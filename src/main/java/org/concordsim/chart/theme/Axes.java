package org.concordsim.chart.theme;

import java.awt.Color;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.NumberTickUnitSource;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.data.Range;

/** The axes of all charts: same letters, same number format whatever the machine's language. */
public final class Axes {
    private static final double MARGIN = 0.06;
    private static final double EDGE = 0.06;
    private static final double LOG_MARGIN = 1.3;

    private Axes() {}

    /** Returns a value axis with its label (quantity and unit). */
    public static NumberAxis values(String label) {
        NumberAxis axis = new NumberAxis(label);
        axis.setAutoRangeIncludesZero(false);
        axis.setStandardTickUnits(new NumberTickUnitSource(false));
        axis.setNumberFormatOverride(numbers());
        return dressed(axis);
    }

    /** Returns a value axis over a range with about as many round ticks as asked for. */
    public static NumberAxis values(String label, Range range, int ticks) {
        NumberAxis axis = values(label);
        axis.setRange(range);
        axis.setTickUnit(new NumberTickUnit(Ticks.step(range.getLength(), ticks)));
        return axis;
    }

    /** Returns an axis of whole numbers from first to last. */
    public static NumberAxis counted(String label, int first, int last) {
        NumberAxis axis = values(label);
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        axis.setRange(first - 0.5, last + 0.5);
        return axis;
    }

    /** Returns a logarithmic axis with its label; ticks are at 1, 2 and 5 times powers of ten. */
    public static LogAxis powers(String label, double low, double high) {
        LogAxis axis = new PowersAxis(label);
        axis.setRange(low / LOG_MARGIN, high * LOG_MARGIN);
        return dressed(axis);
    }

    /** Returns an axis with one name per row, the first on top. */
    public static SymbolAxis rows(List<String> names) {
        SymbolAxis axis = new SymbolAxis(null, names.toArray(String[]::new));
        axis.setInverted(true);
        axis.setGridBandPaint(Sizes.BAND);
        axis.setGridBandAlternatePaint(Color.WHITE);
        axis.setRange(-0.5 - EDGE, names.size() - 0.5 + EDGE);
        axis.setTickMarksVisible(false);
        return dressed(axis);
    }

    /** Returns a category axis for bars. */
    public static CategoryAxis categories() {
        CategoryAxis axis = new CategoryAxis(null);
        axis.setTickLabelFont(Typeface.REGULAR.size(Sizes.TICK));
        axis.setTickLabelPaint(Sizes.INK);
        axis.setMaximumCategoryLabelWidthRatio(0.5f);
        axis.setCategoryMargin(0.35);
        axis.setLowerMargin(0.04);
        axis.setUpperMargin(0.04);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }

    /** Returns a range round values with a margin; a single value gets a range that shows it as such. */
    public static Range around(double low, double high) {
        double width = high - low;
        double tiny = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
        double margin = width > tiny ? width * MARGIN : Math.max(Math.abs(low) * 0.1, 0.5);
        return new Range(low - margin, high + margin);
    }

    /** Returns a range from zero to a value with a margin. */
    public static Range fromZero(double high) {
        return new Range(0, high > 0 ? high * (1 + MARGIN) : 1);
    }

    /** Returns the number format of all charts. */
    public static DecimalFormat numbers() {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
    }

    private static <A extends ValueAxis> A dressed(A axis) {
        axis.setTickLabelFont(Typeface.REGULAR.size(Sizes.TICK));
        axis.setLabelFont(Typeface.REGULAR.size(Sizes.LABEL));
        axis.setTickLabelPaint(Sizes.INK);
        axis.setLabelPaint(Sizes.INK);
        axis.setAxisLineVisible(false);
        axis.setTickMarkPaint(Sizes.FAINT);
        return axis;
    }
}
