package org.concordsim.statistics.sensitivity;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.concordsim.statistics.SplitMix;

/** Functions on the unit cube whose indices are known in closed form. */
final class KnownFunctions {
    /** The weights a of the g-function of Saltelli and Sobol' (1995), as SALib uses them. */
    static final double[] WEIGHTS = {0, 1, 4.5, 9, 99, 99, 99, 99};

    private KnownFunctions() {}

    /** Returns the function of Ishigami and Homma (1990) with a = 7 and b = 0.1. */
    static double ishigami(double[] point) {
        double x1 = Math.PI * (2 * point[0] - 1);
        double x2 = Math.PI * (2 * point[1] - 1);
        double x3 = Math.PI * (2 * point[2] - 1);
        return Math.sin(x1) + 7 * Math.sin(x2) * Math.sin(x2) + 0.1 * Math.pow(x3, 4) * Math.sin(x1);
    }

    static double g(double[] point) {
        double product = 1;
        for (int i = 0; i < point.length; i++) {
            product *= (Math.abs(4 * point[i] - 2) + WEIGHTS[i]) / (1 + WEIGHTS[i]);
        }
        return product;
    }

    /** Returns the first-order index of a factor of the g-function of a number of factors. */
    static double firstOfG(int factor, int factors) {
        return part(factor) / varianceOfG(factors);
    }

    /** Returns the total index of a factor of the g-function of a number of factors. */
    static double totalOfG(int factor, int factors) {
        double others = (1 + varianceOfG(factors)) / (1 + part(factor));
        return part(factor) * others / varianceOfG(factors);
    }

    static double varianceOfG(int factors) {
        double product = 1;
        for (int i = 0; i < factors; i++) {
            product *= 1 + part(i);
        }
        return product - 1;
    }

    private static double part(int factor) {
        return 1 / (3 * (1 + WEIGHTS[factor]) * (1 + WEIGHTS[factor]));
    }

    static double[] outputs(double[][] points, ToDoubleFunction<double[]> function) {
        return Arrays.stream(points).mapToDouble(function).toArray();
    }

    static double[][] random(int points, int factors, SplitMix chance) {
        double[][] sample = new double[points][factors];
        for (double[] point : sample) {
            Arrays.setAll(point, i -> chance.uniform());
        }
        return sample;
    }

    /** Returns the outputs of a Saltelli sample whose base points are independent. */
    static SaltelliOutputs saltelli(int rows, int factors, ToDoubleFunction<double[]> function, SplitMix chance) {
        double[][] a = random(rows, factors, chance);
        double[][] b = random(rows, factors, chance);
        double[][] ab = new double[factors][rows];
        for (int i = 0; i < factors; i++) {
            for (int row = 0; row < rows; row++) {
                double[] point = a[row].clone();
                point[i] = b[row][i];
                ab[i][row] = function.applyAsDouble(point);
            }
        }
        return new SaltelliOutputs(outputs(a, function), outputs(b, function), ab, new double[0][]);
    }
}
