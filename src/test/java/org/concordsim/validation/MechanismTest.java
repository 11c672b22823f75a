package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.concordsim.model.parameters.Mechanisms;
import org.concordsim.statistics.PairedComparison;
import org.concordsim.support.RunSample;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mechanism alone, switched on and off under common chance: what it does, what it costs, and through what channel. */
class MechanismTest {
    private static final int RUNS = 6;
    private static final int CLAMPED_RUNS = 3;
    private static final double CONFIDENCE = 0.99;
    private static final double NEGLIGIBLE = 0.05;

    /** The sign of a measure's change when a mechanism is switched off. */
    private enum Off {
        HIGHER,
        LOWER
    }

    /** What a mechanism is expected to do: switched off, a measure moves and some things no longer happen at all. */
    private record Row(
            String mechanism, String models, String setup, Off off, String measure, String gone, String clamp) {
        @Override
        public String toString() {
            return mechanism;
        }

        RunSample sample(boolean on, boolean clamped, int runs) {
            List<String> changes =
                    new ArrayList<>(List.of("simulation.warmUpYears=0.5", "simulation.observedYears=1.5"));
            changes.addAll(list(setup));
            changes.addAll(clamped ? list(clamp) : List.of());
            changes.add("mechanisms." + mechanism + "=" + on);
            return RunTrial.branch(list(models), runs, changes).sample();
        }
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    static Stream<Row> mechanisms() {
        return Stream.of(
                new Row(
                        "promotion",
                        "undefined",
                        "promotion.campaignHours=500",
                        Off.HIGHER,
                        "awareness",
                        "money.PROMOTION hours.CAMPAIGN hours.EVENT",
                        noReach()),
                new Row(
                        "form",
                        "defined",
                        "",
                        Off.HIGHER,
                        "inquiries",
                        "count.FormAbandoned",
                        "qualification.formFields=0"),
                new Row(
                        "qualification",
                        "defined",
                        "",
                        Off.LOWER,
                        "needPrecision",
                        "hours.SCORING count.Scored",
                        "qualification.marketingSensitivity=0 qualification.salesSensitivity=0"
                                + " qualification.honestThreshold=-9 qualification.frozen=true mechanisms.waiting=false"),
                new Row(
                        "nurture",
                        "aligned",
                        "mechanisms.hardSell=false",
                        Off.LOWER,
                        "endWithdrew",
                        "hours.NURTURE endWithdrew",
                        "nurture.mailsPerMonth=0"),
                new Row(
                        "neglect",
                        "undefined",
                        "",
                        Off.LOWER,
                        "ignoredLeadShare",
                        "",
                        "people.leastShare=0 firm.salespeople=30 mechanisms.waiting=false"
                                + " mechanisms.turnover=false"),
                new Row(
                        "hoarding",
                        "undefined",
                        "pay.caughtPenalty=200",
                        Off.LOWER,
                        "hoardedShare",
                        "count.Hoarded creditConflicts",
                        "pay.selfSourcedPremium=0"),
                new Row(
                        "handoff",
                        "undefined",
                        "mechanisms.turnover=false",
                        Off.LOWER,
                        "repeatedQuestions",
                        "hours.RECORD hours.REPEATED_QUESTION itemsLost",
                        "qualification.formFields=0"),
                new Row(
                        "waiting",
                        "defined",
                        "",
                        Off.LOWER,
                        "endLeftWaiting",
                        "endLeftWaiting",
                        "market.waiting.weight=0"),
                new Row(
                        "effort",
                        "undefined",
                        "market.customerWage=1000",
                        Off.HIGHER,
                        "winRate",
                        "",
                        "market.customerWage=0"),
                new Row(
                        "contradiction",
                        "undefined",
                        "market.tasteScatter=0.8 product.startGap=0.4",
                        Off.LOWER,
                        "count.MessageContradicted",
                        "count.MessageContradicted",
                        "mechanisms.handoff=false"),
                new Row(
                        "pricing",
                        "defined",
                        "",
                        Off.HIGHER,
                        "realisedPrice",
                        "hours.NEGOTIATION hours.APPROVAL pricingConflicts",
                        "pricing.authorityFloor=0"),
                new Row(
                        "hardSell",
                        "undefined",
                        "",
                        Off.LOWER,
                        "deviationsHardSell",
                        "deviationsHardSell",
                        "people.pressBelief=0"),
                new Row(
                        "afterSale",
                        "defined",
                        "afterSale.satisfactionWeight=2",
                        Off.LOWER,
                        "retention",
                        "satisfaction hours.CARE count.CareGiven",
                        "afterSale.satisfactionWeight=0 market.customerWage=0 market.segments.small.careHours=0"
                                + " market.segments.mid.careHours=0 market.segments.enterprise.careHours=0"),
                new Row(
                        "referral",
                        "defined",
                        "",
                        Off.LOWER,
                        "leadsReferral",
                        "count.Referred",
                        "afterSale.referralsPerYear=0"),
                new Row(
                        "productPlanning",
                        "defined",
                        "product.startGap=1",
                        Off.LOWER,
                        "winRate",
                        "hours.PRODUCT count.ProductChanged",
                        "product.moveShare=0 product.cycleHours=0"),
                new Row(
                        "anchor",
                        "undefined",
                        "",
                        Off.LOWER,
                        "anchorSales",
                        "money.ANCHOR_SALES count.AnchorSold",
                        "product.anchorAppeal=0"),
                new Row(
                        "budget",
                        "undefined",
                        "",
                        Off.LOWER,
                        "promotionConflicts",
                        "count.BudgetDivided promotionConflicts",
                        "promotion.budgetStep=0"),
                new Row(
                        "coordination",
                        "integrated",
                        "mechanisms.hoarding=false",
                        Off.LOWER,
                        "sharedLanguage",
                        "hours.JOINT_MEETING hours.JOINT_WORK hours.JOINT_TRAINING hours.LIAISON hours.KEY_DEAL",
                        "levers.integrated.meetingsPerYear=0 levers.integrated.jointWorkHours=0"
                                + " levers.integrated.keyDealMarketer=0"),
                new Row(
                        "effortPay",
                        "integrated",
                        "people.effortElasticity=1",
                        Off.HIGHER,
                        "sqls",
                        "",
                        "levers.integrated.sharedPay=0"),
                new Row(
                        "turnover",
                        "defined",
                        "people.turnoverPerYear=1",
                        Off.HIGHER,
                        "sqls",
                        "count.StaffChanged",
                        "people.turnoverPerYear=0 people.marketerTurnoverPerYear=0"),
                new Row(
                        "transition",
                        "undefined integrated",
                        "work.confusionHours=16",
                        Off.HIGHER,
                        "sqls",
                        "hours.CONFUSION",
                        "levers.integrated.formingMonths=0 levers.integrated.trainingHours=0"),
                new Row(
                        "enablement",
                        "defined",
                        "firm.enablement=true firm.searchHours=2",
                        Off.HIGHER,
                        "hours.PREPARATION",
                        "money.ENABLEMENT",
                        "firm.enablementSearch=1"));
    }

    private static String noReach() {
        return Stream.of("referral", "web", "social", "advertising", "event", "webinar")
                .map(channel -> "channels." + channel + ".reach=0")
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    @Test
    void everySwitchHasARow() {
        assertThat(mechanisms().map(Row::mechanism))
                .containsExactly(Arrays.stream(Mechanisms.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void movesItsMeasureThroughItsChannelAloneAndCostsNothingWhenOff(Row row) {
        RunSample on = row.sample(true, false, RUNS);
        RunSample off = row.sample(false, false, RUNS);
        PairedComparison change = off.less(on, row.measure(), CONFIDENCE);

        if (row.off() == Off.HIGHER) {
            assertThat(change.interval().low())
                    .as("%s %s", row.measure(), change)
                    .isPositive();
        } else {
            assertThat(change.interval().high())
                    .as("%s %s", row.measure(), change)
                    .isNegative();
        }
        assertGone(row, on, off);
        assertThat(Math.abs(clampedChange(row)))
                .as("effect on %s with its channel clamped", row.measure())
                .isLessThanOrEqualTo(NEGLIGIBLE * Math.abs(change.difference()));
    }

    private static void assertGone(Row row, RunSample on, RunSample off) {
        for (String name : list(row.gone())) {
            assertThat(on.mean(name)).as(name + " when on").isNotZero();
            assertThat(off.values(name)).as(name + " when off").containsOnly(0);
        }
    }

    private static double clampedChange(Row row) {
        RunSample on = row.sample(true, true, CLAMPED_RUNS);
        RunSample off = row.sample(false, true, CLAMPED_RUNS);
        return off.mean(row.measure()) - on.mean(row.measure());
    }
}
