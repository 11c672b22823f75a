package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioReader;
import org.concordsim.support.RunSample;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The default firm against the facts to which market, funnel and people were calibrated, each for the models it describes. */
class CalibrationTest {
    private static final int RUNS = 2;
    private static Map<String, RunSample> firm;

    @BeforeAll
    static void run() throws ScenarioException {
        Scenario scenario = ScenarioReader.standard(List.of());
        firm = Stream.of("undefined", "defined", "aligned", "integrated")
                .collect(Collectors.toMap(
                        Function.identity(), model -> new RunTrial(scenario, List.of(model), RUNS).sample()));
    }

    private static double overModels(String measure) {
        return firm.values().stream()
                .mapToDouble(sample -> sample.mean(measure))
                .average()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"inquiryToWon, 0.004, 0.036", "mqlToSal, 0.40, 0.66", "salToSql, 0.49, 0.70", "winRate, 0.20, 0.30"})
    void stagesOfTheFunnelLieInTheirRangesWhereDefinitionsAreAgreed(String measure, double low, double high) {
        for (String model : List.of("defined", "aligned", "integrated")) {
            assertThat(firm.get(model).mean(measure)).as(measure + " " + model).isBetween(low, high);
        }
    }

    @Test
    void mostLeadsAreNeverWorkedWhereNobodyTracksThem() {
        assertThat(firm.get("undefined").mean("ignoredLeadShare")).isBetween(0.60, 0.75);
    }

    @ParameterizedTest
    @CsvSource({"wonShare, 0.45, 0.48", "lostShare, 0.29, 0.32", "noDecisionShare, 0.20, 0.24"})
    void dealsForecastEndAsPublishedWithinSamplingError(String measure, double low, double high) {
        assertThat(overModels(measure)).isBetween(low - 0.01, high + 0.01);
    }

    @Test
    void groupsBuyLessOftenTheLargerTheyAre() {
        double single = overModels("winRateGroup1");

        assertThat(overModels("winRateGroup2") / single).isCloseTo(0.68, within(0.1));
        assertThat(overModels("winRateGroup3to5") / single).isCloseTo(0.74, within(0.15));
        assertThat(overModels("winRateGroup6plus") / single).isCloseTo(0.38, within(0.1));
    }

    private static Offset<Double> within(double part) {
        return Offset.offset(part);
    }
}
