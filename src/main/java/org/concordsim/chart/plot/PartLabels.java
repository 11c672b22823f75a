package org.concordsim.chart.plot;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

/** The numbers inside the parts of stacked bars; a part too narrow for a number has none. */
record PartLabels(double least, double longest) implements CategoryItemLabelGenerator {
    @Override
    public String generateRowLabel(CategoryDataset dataset, int row) {
        return dataset.getRowKey(row).toString();
    }

    @Override
    public String generateColumnLabel(CategoryDataset dataset, int column) {
        return dataset.getColumnKey(column).toString();
    }

    @Override
    public String generateLabel(CategoryDataset dataset, int row, int column) {
        double size = dataset.getValue(row, column).doubleValue();
        String pattern = longest >= 20 ? "#,##0" : longest >= 2 ? "0.0" : "0.00";
        return size >= least
                ? new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(size)
                : null;
    }
}
