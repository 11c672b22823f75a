package org.concordsim.model.budget;

import org.concordsim.check.Require;

/**
 * What money spent on one side is seen to bring: quarterly pairs of spending and of the bookings credited to it later.
 *
 * <p>The marginal return is the least-squares slope of credited bookings on lagged spending, drawn towards the
 * average return as if by two quarters in which spending had been a fifth above and below its mean. With little
 * variation in spending it is little more than the average, which overrates a side that takes credit for what would
 * have come anyway.
 */
public final class CreditedReturn {
    private static final int MEMORY = 12;
    private static final double SHRINKAGE = 2 * 0.2 * 0.2;

    private final int lag;
    private final double[] spent = new double[MEMORY + 8];
    private final double[] credited = new double[MEMORY + 8];
    private int quarters;

    /** Returns seen with a lag of so many quarters between spending and the bookings it is held to bring, at most 8. */
    public CreditedReturn(int lag) {
        this.lag = (int) Require.within(lag, 0, 8, "lag");
    }

    /** Notes a quarter's spending and the bookings credited to this side in it; money. */
    public void note(double spentMoney, double creditedMoney) {
        int place = quarters % spent.length;
        spent[place] = Require.notNegative(spentMoney, "spentMoney");
        credited[place] = Require.notNegative(creditedMoney, "creditedMoney");
        quarters++;
    }

    /** Returns the number of pairs that are seen, at most twelve. */
    public int pairs() {
        return Math.max(0, Math.min(MEMORY, quarters - lag));
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
        double prior = SHRINKAGE * x * x;
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
