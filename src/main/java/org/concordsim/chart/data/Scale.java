package org.concordsim.chart.data;

/** How values of a unit are written on an axis: the factor they are multiplied by and the unit's words. */
public record Scale(double factor, String words) {
    /** Returns the scale for a unit of which the largest absolute value is known; shares become per cent. */
    public static Scale of(String unit, double largest) {
        if (unit.equals("share")) {
            return new Scale(100, "%");
        }
        if (largest >= 1e9) {
            return new Scale(1e-9, unit + ", billion");
        }
        if (largest >= 1e6) {
            return new Scale(1e-6, unit + ", million");
        }
        return largest >= 1e5 ? new Scale(1e-3, unit + ", thousand") : new Scale(1, unit);
    }
}
