package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.SimulatedLaboratory;
import org.concordsim.model.RunEnd;
import org.concordsim.model.Simulation;
import org.concordsim.observation.Observed;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioReader;
import org.concordsim.support.Books;
import org.concordsim.support.RandomFirm;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;

/**
 * Hundreds of scenarios with random values of all keys and levers: each is either refused in words or runs to its end, with
 * books that balance, finite measures, and the same draws under any other organizing model.
 */
class RandomScenariosTest {
    private static final int VALID = 300;
    private static final int MOST = 500;
    private static final double CENT = 0.01;

    @Test
    void everyValidScenarioRunsAndConserves() {
        SoftAssertions softly = new SoftAssertions();
        int valid = 0;
        int seed = 0;
        while (valid < VALID && seed < MOST) {
            List<String> options = new RandomFirm(seed).options();
            Optional<Scenario> scenario = read(options);
            int which = seed;
            scenario.ifPresent(each -> softly.assertThatCode(() -> holds(each, which))
                    .as("random scenario %d: %s", which, options)
                    .doesNotThrowAnyException());
            valid += scenario.isPresent() ? 1 : 0;
            seed++;
        }

        softly.assertAll();
        assertThat(valid).as("valid ones of %d random scenarios", seed).isEqualTo(VALID);
    }

    private static Optional<Scenario> read(List<String> options) {
        try {
            return Optional.of(ScenarioReader.standard(options));
        } catch (ScenarioException e) {
            assertThat(e.lines()).as("refusal of %s", options).isNotEmpty();
            return Optional.empty();
        }
    }

    private static void holds(Scenario scenario, int seed) {
        List<String> models = scenario.modelNames();
        String first = models.get(seed % models.size());
        String second = models.get((seed / models.size() + seed + 1) % models.size());
        Laboratory.Outcome observed = new SimulatedLaboratory(Simulation::run).run(SmallFirm.plan(scenario, first, 0));
        Books books = new Books();
        Simulation run = new Simulation(SmallFirm.plan(scenario, second, 0), books);
        run.start();
        run.runUntil(run.endDay());
        RunEnd end = run.end();

        assertThat(end.exogenousHash()).isEqualTo(observed.end().exogenousHash());
        assertThat(observed.values()).extracting(Observed::value).noneMatch(value -> value.isInfinite());
        assertThat(books.outOfOrder()).isZero();
        assertThat(books.money()).isFinite();
        assertThat(run.firm().ledger().cash())
                .isCloseTo(scenario.parameters().firm().cashAtStart() + books.money(), within(CENT));
    }
}
