package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.model.event.DealEvent;
import org.concordsim.support.RunSample;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Patterns that nobody drew: closings and prices over the weeks of a quarter come from the pay plan alone, and pricing
 * conflicts from unequal pay, horizon or information alone. Each test of chance errs in one of a thousand worlds.
 */
class NothingDrawnTest {
    private static final int RUNS = 18;
    private static final double CHI_SQUARE_12 = 32.91;
    private static final double EXPONENTIAL = 6.91;
    private static final double START = 260;
    private static final List<String> LINEAR = List.of("pay.accelerator=1", "pay.quota=0", "pricing.listReviewStep=0");
    private static final List<String> KINKED = List.of("pay.accelerator=3");
    private static final List<String> ALIKE = List.of(
            "pay.accelerator=1",
            "pay.quota=0",
            "pay.selfSourcedPremium=0",
            "people.quarterlyDiscountRate=0",
            "pricing.secondChance=0",
            "people.reservationPay=0",
            "pricing.responseLearning=0",
            "mechanisms.handoff=false");

    private record Sale(double day, double price) {}

    private static List<Sale> linear;

    @BeforeAll
    static void sellUnderALinearPlan() {
        linear = sales(LINEAR, 65);
    }

    private static List<Sale> sales(List<String> changes, int quarterDays) {
        List<String> all = new ArrayList<>(changes);
        all.add("simulation.quarterDays=" + quarterDays);
        all.add("simulation.observedYears=3");
        RunTrial trial = RunTrial.branch("undefined", RUNS, all);
        return IntStream.range(0, RUNS)
                .parallel()
                .mapToObj(run -> sales(trial, run))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sale> sales(RunTrial trial, int run) {
        List<Sale> sales = new ArrayList<>();
        trial.run(run, event -> {
            if (event instanceof DealEvent.Won won && won.day() >= START && won.salesperson() >= 0) {
                sales.add(new Sale(won.day() - START, won.priceRatio()));
            }
        });
        return sales;
    }

    private static List<List<Sale>> byWeek(List<Sale> sales) {
        List<List<Sale>> weeks = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            int week = i;
            weeks.add(sales.stream()
                    .filter(sale -> (int) (sale.day() % 65 / 5) == week)
                    .toList());
        }
        return weeks;
    }

    private static double mean(List<Sale> sales) {
        return sales.stream().mapToDouble(Sale::price).average().orElseThrow();
    }

    /** Returns n R^2 of the closings' phases in a period, exponential with mean 1 if the period means nothing to them. */
    private static double rayleigh(List<Sale> sales, double period, double days) {
        double cos = 0;
        double sin = 0;
        int n = 0;
        for (Sale sale : sales) {
            if (sale.day() < days) {
                cos += Math.cos(2 * Math.PI * sale.day() / period);
                sin += Math.sin(2 * Math.PI * sale.day() / period);
                n++;
            }
        }
        return (cos * cos + sin * sin) / n;
    }

    @Test
    void closingsAreFlatOverTheQuarterUnderALinearPlan() {
        double expected = linear.size() / 13.0;
        double chiSquare = byWeek(linear).stream()
                .mapToDouble(week -> (week.size() - expected) * (week.size() - expected) / expected)
                .sum();

        assertThat(linear).hasSizeGreaterThan(1000);
        assertThat(chiSquare).isLessThan(CHI_SQUARE_12);
    }

    @Test
    void pricesAreFlatOverTheQuarterUnderALinearPlan() {
        double mean = mean(linear);
        double variance = linear.stream()
                .mapToDouble(sale -> (sale.price() - mean) * (sale.price() - mean))
                .average()
                .orElseThrow();
        double chiSquare = byWeek(linear).stream()
                .mapToDouble(week -> week.size() * Math.pow(mean(week) - mean, 2) / variance)
                .sum();

        assertThat(chiSquare).isLessThan(CHI_SQUARE_12);
    }

    @Test
    void closingsFollowTheQuarterOfAPlanWithAQuota() {
        List<Sale> sales = sales(KINKED, 65);

        assertThat(rayleigh(sales, 65, 780)).isGreaterThan(EXPONENTIAL);
        assertThat(rayleigh(sales, 80, 720)).isLessThan(EXPONENTIAL);
    }

    @Test
    void theirPeakMovesWithAQuarterOfEightyDays() {
        List<Sale> sales = sales(KINKED, 80);

        assertThat(rayleigh(sales, 80, 720)).isGreaterThan(EXPONENTIAL);
        assertThat(rayleigh(sales, 65, 780)).isLessThan(EXPONENTIAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"undefined", "defined", "aligned", "integrated"})
    void nobodyQuarrelsAboutPricesWithEqualPayHorizonAndInformation(String model) {
        RunSample alike = RunTrial.branch(model, 3, ALIKE).sample();

        assertThat(alike.mean("sqls")).isGreaterThan(100);
        assertThat(alike.values("pricingConflicts")).containsOnly(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"firm.payBasis=margin", "pricing.secondChance=0.3", "mechanisms.handoff=true", "pay.quota=1"})
    void unequalPayHorizonOrInformationMakesThemQuarrel(String difference) {
        List<String> changes = new ArrayList<>(ALIKE);
        changes.add("pay.accelerator=3");
        changes.add(difference);

        assertThat(RunTrial.branch("undefined", 1, changes).sample().mean("pricingConflicts"))
                .isGreaterThan(1);
    }
}
