package org.concordsim.model.budget;

import org.concordsim.check.Require;

/**
 * What money spent on one side is seen to bring: quarterly pairs of spending and of the bookings credited to it later.
 *
 * <p>The marginal return is the least-squares slope of credited bookings on lagged spending, drawn towards the
 * average return as if by two quarters in which spending had been somewhat above and below its mean. With little
 * variation in spending it is little more than the average, which overrates a side that takes credit for what would
 * have come anyway.
 */
public final class CreditedReturn {
    private static final int LONGEST_LAG = 8;

    private final int lag;
    private final int memory;
    private final double shrinkage;
    private final double[] spent;
    private final double[] credited;
    private int quarters;

    /**
     * Creates the returns of a side of which nothing was seen.
     *
     * @param lag quarters between spending and the bookings it is held to bring, at most 8
     * @param memory quarters that are looked at
     * @param variation variation of spending in two imagined quarters that draw the marginal return towards the
     *     average one; share of the mean
     */
    public CreditedReturn(int lag, int memory, double variation) {
        this.lag = (int) Require.within(lag, 0, LONGEST_LAG, "lag");
        this.memory = (int) Require.within(memory, 1, 1000, "memory");
        this.shrinkage = 2 * Require.notNegative(variation, "variation") * variation;
        this.spent = new double[memory + LONGEST_LAG];
        this.credited = new double[memory + LONGEST_LAG];
    }

    /** Notes a quarter's spending and the bookings credited to this side in it; money. */
    public void note(double spentMoney, double creditedMoney) {
        int place = quarters % spent.length;
        spent[place] = Require.notNegative(spentMoney, "spentMoney");
        credited[place] = Require.notNegative(creditedMoney, "creditedMoney");
        quarters++;
    }

    /** Returns the number of pairs that are looked at. */
    public int pairs() {
        return Math.max(0, Math.min(memory, quarters - lag));
    }

    /** Returns credited bookings per money spent; 0 if nothing is known. */
    public double average() {
        double money = meanSpent();
        return money > 0 ? meanCredited() / money : 0;
    }

    /** Returns estimated further bookings per further money, at least 0; 0 if nothing is known. */
    public double marginal() {
        double x = meanSpent();
        if (!(x > 0)) {
            return 0;
        }
        double y = meanCredited();
        double variance = 0;
        double covariance = 0;
        for (int i = 0; i < pairs(); i++) {
            variance += (spentAt(i) - x) * (spentAt(i) - x);
            covariance += (spentAt(i) - x) * (creditedAt(i) - y);
        }
        double prior = shrinkage * x * x;
        return Math.max(0, (covariance + prior * (y / x)) / (variance + prior));
    }

    private double meanSpent() {
        double sum = 0;
        for (int i = 0; i < pairs(); i++) {
            sum += spentAt(i);
        }
        return pairs() == 0 ? 0 : sum / pairs();
    }

    private double meanCredited() {
        double sum = 0;
        for (int i = 0; i < pairs(); i++) {
            sum += creditedAt(i);
        }
        return pairs() == 0 ? 0 : sum / pairs();
    }

    private double creditedAt(int pair) {
        return credited[(quarters - 1 - pair) % credited.length];
    }

    private double spentAt(int pair) {
        return spent[(quarters - 1 - pair - lag) % spent.length];
    }
}
