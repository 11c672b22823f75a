package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.concordsim.experiment.SimulatedLaboratory;
import org.concordsim.model.Simulation;
import org.concordsim.model.event.DealEvent.Won;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.WorkEvent.QuotaClosed;
import org.concordsim.observation.Observed;
import org.concordsim.support.Relabelled;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The number of a salesperson's seat is a name. Under other numbers all measures of a run are the same but for rounding.
 * Skill, prospects and days of leaving are drawn by seat, so that a run itself cannot be renumbered exactly; but no seat may
 * win or earn more than another over replications.
 */
class SeatsTest {
    private static final int SEATS = 10;
    private static final int[] OTHER = {7, 3, 0, 9, 5, 1, 8, 2, 4, 6};
    private static final int RUNS = 24;
    private static final double LEVEL = 0.0005;

    /** Accounts and owners that the territories share evenly. */
    private static final List<String> EVEN = List.of(
            "simulation.warmUpYears=0.25",
            "simulation.observedYears=0.5",
            "market.segments.small.ownersAtStart=270",
            "market.segments.mid.ownersAtStart=200",
            "market.segments.enterprise.ownersAtStart=70");

    private static RunTrial trial(String model, String routing) {
        return RunTrial.branch(
                model,
                RUNS,
                IntStream.rangeClosed(0, EVEN.size())
                        .mapToObj(i -> i < EVEN.size() ? EVEN.get(i) : "firm.routing=" + routing)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"undefined, territory", "defined, even", "integrated, firstCome"})
    void measuresAreTheSameForPeopleUnderOtherNumbers(String model, String routing) {
        RunTrial trial = trial(model, routing);
        List<Observed> named =
                new SimulatedLaboratory(Simulation::run).run(trial.plan(0)).values();
        List<Observed> renamed = new SimulatedLaboratory(
                        (plan, events) -> Simulation.run(plan, new Relabelled(OTHER, events)))
                .run(trial.plan(0))
                .values();

        assertThat(renamed).hasSameSizeAs(named).hasSizeGreaterThan(100);
        for (int i = 0; i < named.size(); i++) {
            double value = named.get(i).value();
            assertThat(renamed.get(i).value())
                    .as(
                            "%s %s %s",
                            named.get(i).measure().name(),
                            named.get(i).segment(),
                            named.get(i).period())
                    .isCloseTo(value, within(Double.isNaN(value) ? 0 : 1e-9 * (1 + Math.abs(value))));
        }
    }

    /**
     * Friedman's test: within a replication all orders of the seats are equally likely. A firm without privileged seats
     * fails one of the six with a probability of .003.
     */
    @ParameterizedTest
    @CsvSource({"undefined, territory", "defined, even", "integrated, firstCome"})
    void noSeatIsPrivileged(String model, String routing) {
        RunTrial trial = trial(model, routing);
        double[][] wins = new double[RUNS][SEATS];
        double[][] pay = new double[RUNS][SEATS];
        IntStream.range(0, RUNS).parallel().forEach(run -> trial.run(run, event -> count(event, wins[run], pay[run])));

        double bound = new ChiSquaredDistribution(null, SEATS - 1).inverseCumulativeProbability(1 - LEVEL);
        assertThat(friedman(wins)).as("wins").isLessThan(bound);
        assertThat(friedman(pay)).as("pay").isLessThan(bound);
    }

    @Test
    void aPrivilegedSeatIsFound() {
        double[][] values = new double[RUNS][SEATS];
        for (int run = 0; run < RUNS; run++) {
            for (int seat = 0; seat < SEATS; seat++) {
                values[run][seat] = (run * 7 + seat * 3) % SEATS + (seat == 4 ? 5 : 0);
            }
        }

        assertThat(friedman(values))
                .isGreaterThan(new ChiSquaredDistribution(null, SEATS - 1).inverseCumulativeProbability(1 - LEVEL));
    }

    private static void count(ModelEvent event, double[] wins, double[] pay) {
        if (event instanceof Won won && won.salesperson() >= 0) {
            wins[won.salesperson()]++;
        } else if (event instanceof QuotaClosed closed) {
            pay[closed.salesperson()] += closed.pay();
        }
    }

    /** Returns Friedman's statistic with its correction for ties, chi-squared with one degree less than there are seats. */
    private static double friedman(double[][] values) {
        double[] sums = new double[SEATS];
        double squares = 0;
        for (double[] run : values) {
            double[] ranks = new NaturalRanking().rank(run);
            for (int seat = 0; seat < SEATS; seat++) {
                sums[seat] += ranks[seat];
                squares += ranks[seat] * ranks[seat];
            }
        }
        double even = values.length * (SEATS + 1) / 2.0;
        double apart = IntStream.range(0, SEATS)
                .mapToDouble(seat -> (sums[seat] - even) * (sums[seat] - even))
                .sum();
        return (SEATS - 1) * apart / (squares - values.length * SEATS * (SEATS + 1) * (SEATS + 1) / 4.0);
    }
}
