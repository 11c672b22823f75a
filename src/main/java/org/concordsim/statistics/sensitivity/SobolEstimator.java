package org.concordsim.statistics.sensitivity;

/**
 * Jansen's estimators (1999) on chosen rows of a Saltelli sample; a row may be chosen more than once. The estimates
 * stand in one array: first order by factor, total by factor, then second order by pair.
 */
record SobolEstimator(SaltelliOutputs outputs, double noiseVariance) {

    double[] estimates(int[] rows) {
        int factors = outputs.factors();
        int pairs = outputs.ba().length == 0 ? 0 : factors * (factors - 1) / 2;
        double[] estimates = new double[2 * factors + pairs];
        double variance = variance(rows);
        for (int i = 0; i < factors; i++) {
            estimates[i] = shared(outputs.b(), outputs.ab()[i], rows, variance);
            estimates[factors + i] = 1 - shared(outputs.a(), outputs.ab()[i], rows, variance);
        }
        int place = 2 * factors;
        for (int i = 0; i < factors && pairs > 0; i++) {
            for (int j = i + 1; j < factors; j++) {
                double both = shared(outputs.ba()[i], outputs.ab()[j], rows, variance);
                estimates[place++] = both - estimates[i] - estimates[j];
            }
        }
        return estimates;
    }

    double variance(int[] rows) {
        double mean = mean(rows);
        double squares = 0;
        for (int row : rows) {
            double a = outputs.a()[row] - mean;
            double b = outputs.b()[row] - mean;
            squares += a * a + b * b;
        }
        return squares / (2 * rows.length - 1) - noiseVariance;
    }

    double mean(int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += outputs.a()[row] + outputs.b()[row];
        }
        return sum / (2 * rows.length);
    }

    /** Returns the share of the variance that two samples have in common: 1 - E(x - y)^2 / 2V. */
    private double shared(double[] x, double[] y, int[] rows, double variance) {
        double squares = 0;
        for (int row : rows) {
            double difference = x[row] - y[row];
            squares += difference * difference;
        }
        return variance > 0 ? 1 - (squares / (2 * rows.length) - noiseVariance) / variance : Double.NaN;
    }
}
