package org.concordsim.statistics.inference;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/** Weighted least squares with a small ridge, so that factors which say the same do no harm. */
final class LeastSquares {
    private final double[][] coefficients;

    private LeastSquares(double[][] coefficients) {
        this.coefficients = coefficients;
    }

    /** Fits answers, one column each, to factors; the ridge is a share of each factor's weighted sum of squares. */
    static LeastSquares fit(double[][] factors, double[][] answers, double[] weights, double ridge) {
        int terms = factors[0].length;
        int columns = answers[0].length;
        double[][] products = new double[terms][terms];
        double[][] right = new double[terms][columns];
        for (int i = 0; i < factors.length; i++) {
            for (int j = 0; j < terms; j++) {
                double weighted = weights[i] * factors[i][j];
                for (int k = 0; k < terms; k++) {
                    products[j][k] += weighted * factors[i][k];
                }
                for (int k = 0; k < columns; k++) {
                    right[j][k] += weighted * answers[i][k];
                }
            }
        }
        for (int j = 0; j < terms; j++) {
            products[j][j] = products[j][j] * (1 + ridge) + 1e-12;
        }
        CholeskyDecomposition solved =
                new CholeskyDecomposition(new Array2DRowRealMatrix(products, false), 1e-9, 1e-300);
        return new LeastSquares(
                solved.getSolver().solve(new Array2DRowRealMatrix(right, false)).getData());
    }

    /** Returns the answers that some factors lead one to expect. */
    double[] at(double[] factors) {
        double[] answers = new double[coefficients[0].length];
        for (int k = 0; k < answers.length; k++) {
            for (int j = 0; j < factors.length; j++) {
                answers[k] += factors[j] * coefficients[j][k];
            }
        }
        return answers;
    }
}
