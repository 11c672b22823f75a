package org.concordsim.experiment.design;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordsim.check.Require;

/**
 * A regular fraction of all combinations of two-level factors (Box and Hunter 1961): a power of two points in which some
 * factors are products of others.
 *
 * @param resolution the length of the shortest word that defines the fraction: at 3 main effects are clear of each
 *     other, at 4 of interactions of two, at 5 those are clear of each other too; factors + 1 for the full grid
 * @param generators the factors that are products, such as "x4 = x1 x2 x3" with low as -1 and high as +1
 * @param points the level, 0 or 1, by point and factor
 */
public record TwoLevelFraction(int resolution, List<String> generators, int[][] points) {
    /** The largest number of basic factors: 16, so 65,536 points. */
    private static final int BASIC = 16;

    /**
     * Returns the smallest fraction found of at least a resolution, of the best resolution found at that size. Factors
     * take the columns in ascending order as long as too short a word does not arise (a lexicographic code).
     *
     * @param factors the number of factors
     * @param resolution the least resolution, 3 to 8
     */
    public static TwoLevelFraction of(int factors, int resolution) {
        Require.within(resolution, 3, 8, "resolution");
        Require.within(factors, 1, 1000, "factors");
        for (int basic = 1; basic <= BASIC; basic++) {
            if (basic >= factors) {
                return fraction(IntStream.range(0, factors).map(i -> 1 << i).toArray(), factors, factors + 1);
            }
            for (int better = Math.max(resolution, Math.min(8, factors)); better >= resolution; better--) {
                int[] columns = columns(factors, better, basic);
                if (columns.length == factors) {
                    return fraction(columns, basic, better);
                }
            }
        }
        throw new IllegalArgumentException("A fraction of resolution " + resolution + " must have at most "
                + (1 << BASIC) + " points but " + factors + " factors need more. Maybe lower the resolution?");
    }

    /** Returns as many columns as there is room for: none is a sum of fewer than resolution - 1 others. */
    private static int[] columns(int factors, int resolution, int basic) {
        boolean[][] sums = new boolean[resolution - 1][1 << basic];
        for (boolean[] upTo : sums) {
            upTo[0] = true;
        }
        List<Integer> columns = new ArrayList<>();
        for (int column = 1; column < 1 << basic && columns.size() < factors; column++) {
            if (!sums[resolution - 2][column]) {
                columns.add(column);
                extend(sums, column);
            }
        }
        return columns.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void extend(boolean[][] sums, int column) {
        for (int terms = sums.length - 1; terms > 0; terms--) {
            for (int sum = 0; sum < sums[terms].length; sum++) {
                sums[terms][sum ^ column] |= sums[terms - 1][sum];
            }
        }
    }

    private static TwoLevelFraction fraction(int[] columns, int basic, int resolution) {
        int[][] points = new int[1 << basic][columns.length];
        for (int point = 0; point < points.length; point++) {
            for (int factor = 0; factor < columns.length; factor++) {
                int lows = Integer.bitCount(columns[factor] & ~point);
                points[point][factor] = 1 - (lows & 1);
            }
        }
        List<String> generators = IntStream.range(0, columns.length)
                .filter(factor -> Integer.bitCount(columns[factor]) > 1)
                .mapToObj(factor -> "x" + (factor + 1) + " = " + product(columns, columns[factor]))
                .toList();
        return new TwoLevelFraction(resolution, generators, points);
    }

    private static String product(int[] columns, int column) {
        return IntStream.range(0, columns.length)
                .filter(factor -> Integer.bitCount(columns[factor]) == 1 && (columns[factor] & column) != 0)
                .mapToObj(factor -> "x" + (factor + 1))
                .collect(Collectors.joining(" "));
    }
}
