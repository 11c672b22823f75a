package org.concordsim.observation.people;

import java.util.List;
import org.concordsim.model.event.WorkEvent.QuotaClosed;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Tally;
import org.concordsim.result.Measure;

/** Quota, pay and felt fairness of salespeople. */
public final class Pay implements Collector, OutcomeFamily {
    private static final MeasureGroup PEOPLE = new MeasureGroup("people");
    private static final Measure QUOTA_ATTAINMENT = PEOPLE.higher(
            "quotaAttainment", "ratio", "Bookings of salespeople with a quota over the sum of their quotas.");
    private static final Measure QUOTA_REACHED_SHARE =
            PEOPLE.higher("quotaReachedShare", "share", "Quotas of salespeople that were reached over all quotas.");
    private static final Measure PAY_PER_SALESPERSON = PEOPLE.neither(
            "payPerSalesperson", "money/year", "Mean pay of a salesperson in a quarter times the quarters of a year.");
    private static final Measure PERCEIVED_FAIRNESS = PEOPLE.higher(
            "perceivedFairness",
            "share",
            "How fair salespeople find their part of credit and money; mean of the ends of quarters.");

    private final double quartersPerYear;
    private final Tally bookings;
    private final Tally quota;
    private final Tally reached;
    private final Tally pay;
    private final Tally fairness;

    /** Makes an observer that saw no quarter close. */
    public Pay(Grid grid) {
        quartersPerYear = grid.yearDays() / grid.quarterDays();
        bookings = new Tally(grid);
        quota = new Tally(grid);
        reached = new Tally(grid);
        pay = new Tally(grid);
        fairness = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(QuotaClosed.class, this::close);
    }

    private void close(QuotaClosed e) {
        pay.addClosing(e.day(), e.pay());
        fairness.addClosing(e.day(), e.fairness());
        if (e.quota() > 0) {
            bookings.addClosing(e.day(), e.bookings());
            quota.addClosing(e.day(), e.quota());
            reached.addClosing(e.day(), e.bookings() >= e.quota() ? 1 : 0);
        }
    }

    /** Returns how many quotas were missed on a field. */
    public double missed(int cell) {
        return reached.count(cell) - reached.sum(cell);
    }

    @Override
    public List<Reading> readings() {
        return List.of(
                Reading.quarters(QUOTA_ATTAINMENT, cell -> bookings.over(quota, cell)),
                Reading.quarters(QUOTA_REACHED_SHARE, reached::mean),
                Reading.quarters(PAY_PER_SALESPERSON, cell -> pay.mean(cell) * quartersPerYear),
                Reading.quarters(PERCEIVED_FAIRNESS, fairness::mean));
    }
}
