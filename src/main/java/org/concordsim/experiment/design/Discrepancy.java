package org.concordsim.experiment.design;

/** How unevenly points fill the unit cube; 0 is even. */
public final class Discrepancy {
    private Discrepancy() {}

    /** Returns the squared centred L2 discrepancy of Hickernell (1998) of points, by point and factor. */
    public static double centred(double[][] points) {
        int n = points.length;
        double single = 0;
        double pairs = 0;
        for (int i = 0; i < n; i++) {
            single += single(points[i]);
            pairs += pair(points[i], points[i]);
            for (int j = 0; j < i; j++) {
                pairs += 2 * pair(points[i], points[j]);
            }
        }
        return StrictMath.pow(13.0 / 12, points[0].length) - 2 * single / n + pairs / ((double) n * n);
    }

    private static double single(double[] point) {
        double product = 1;
        for (double x : point) {
            double off = Math.abs(x - 0.5);
            product *= 1 + off / 2 - off * off / 2;
        }
        return product;
    }

    private static double pair(double[] a, double[] b) {
        double product = 1;
        for (int k = 0; k < a.length; k++) {
            product *= 1 + (Math.abs(a[k] - 0.5) + Math.abs(b[k] - 0.5) - Math.abs(a[k] - b[k])) / 2;
        }
        return product;
    }
}
