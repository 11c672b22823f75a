package org.concordsim.chart.data;

/** How values of a unit are written on an axis: the factor they are multiplied by and the unit's words. */
public record Scale(double factor, String words) {
    private static final String SHARE = "share";
    private static final String RATIO = "ratio to list";

    /** Returns the scale for a unit of which the largest absolute value is known; shares become per cent. */
    public static Scale of(String unit, double largest) {
        if (isShare(unit)) {
            return new Scale(100, unit.equals(RATIO) ? "% of list price" : "%" + unit.substring(SHARE.length()));
        }
        String words = words(unit);
        if (largest >= 1e9) {
            return new Scale(1e-9, "billion " + words);
        }
        if (largest >= 1e6) {
            return new Scale(1e-6, "million " + words);
        }
        return largest >= 1e5 ? new Scale(1e-3, "thousand " + words) : new Scale(1, words);
    }

    /** Returns whether values of a unit are parts of a whole. */
    public static boolean isShare(String unit) {
        return unit.equals(SHARE) || unit.startsWith(SHARE + " ") || unit.equals(RATIO);
    }

    private static String words(String unit) {
        if (unit.equals("1")) {
            return "";
        }
        return unit.startsWith("1/") ? "number per " + unit.substring(2) : unit.replace("/", " per ");
    }
}
