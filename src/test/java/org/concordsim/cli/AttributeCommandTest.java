package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.attribution.LeverLaboratory;
import org.concordsim.model.RunPlan;
import org.concordsim.observation.Catalogue;
import org.concordsim.result.Measure;
import org.concordsim.result.ResultFolder;
import org.concordsim.result.table.AttributionRow;
import org.concordsim.result.table.AttributionTables;
import org.concordsim.result.table.InteractionRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributeCommandTest {
    private static final double PAY = 50;
    private static final double RECORD = 65;
    private static final double TOGETHER = 36;

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private int attribute(Laboratory laboratory, String out, String... more) {
        List<String> words = new ArrayList<>(List.of("--quiet", "attribute", "default", "--threads", "2"));
        words.addAll(List.of("--out", path(out)));
        words.addAll(List.of(more));
        return shell.run(laboratory, words.toArray(new String[0]));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<AttributionRow> rows(String out) throws IOException {
        return AttributionTables.ATTRIBUTION.read(folder.resolve(out));
    }

    private Map<String, AttributionRow> byGroup(String out) throws IOException {
        return rows(out).stream().collect(Collectors.toMap(AttributionRow::group, row -> row));
    }

    private static double sum(List<AttributionRow> rows) {
        return rows.stream().mapToDouble(AttributionRow::shapley).sum();
    }

    @Test
    void findsTheKnownWorthOfEachGroupAndNothingForTheOthers() throws IOException {
        assertThat(attribute(new LeverLaboratory(), "a", "-n", "6")).isZero();

        Map<String, AttributionRow> groups = byGroup("a");
        assertThat(groups).hasSize(7);
        AttributionRow record = groups.get("record");
        assertThat(record.shapley()).isCloseTo(RECORD, within(1e-9));
        assertThat(record.oneIn()).isCloseTo(RECORD, within(1e-9));
        assertThat(groups.get("coordination").shapley()).isCloseTo(TOGETHER, within(1e-9));
        AttributionRow pay = groups.get("pay");
        assertThat(pay.ciLow()).isLessThan(PAY);
        assertThat(pay.ciHigh()).isGreaterThan(PAY);
        for (String dummy : List.of("agreement", "price", "voices", "boundaries")) {
            assertThat(groups.get(dummy).shapley()).isCloseTo(0, within(1e-9));
        }
        assertThat(sum(rows("a"))).isCloseTo(record.whole(), within(1e-9));
        assertThat(record.toMean() - record.fromMean()).isCloseTo(record.whole(), within(1e-9));
        assertThat(record.method()).isEqualTo("exact");
        assertThat(record.levers()).isEqualTo("recordShare+personaShare");
    }

    @Test
    void leversThatWorkOnlyTogetherShareAlikeAndShowAsInteraction() throws IOException {
        assertThat(attribute(
                        new LeverLaboratory(),
                        "a",
                        "-n",
                        "3",
                        "--group",
                        "meet=meetingsPerYear",
                        "--group",
                        "link=liaisonPeople"))
                .isZero();

        Map<String, AttributionRow> groups = byGroup("a");
        assertThat(groups.keySet()).containsExactlyInAnyOrder("meet", "link", "others");
        for (String one : List.of("meet", "link")) {
            assertThat(groups.get(one).shapley()).isCloseTo(TOGETHER / 2, within(1e-9));
            assertThat(groups.get(one).oneIn()).isCloseTo(0, within(1e-9));
            assertThat(groups.get(one).oneOut()).isCloseTo(TOGETHER, within(1e-9));
            assertThat(groups.get(one).gap()).isCloseTo(TOGETHER, within(1e-9));
        }
        List<InteractionRow> pairs = AttributionTables.INTERACTIONS.read(folder.resolve("a"));
        assertThat(pairs).hasSize(3);
        assertThat(pairs.get(0).interaction()).isCloseTo(TOGETHER, within(1e-9));
        assertThat(pairs.get(2).interaction()).isCloseTo(0, within(1e-9));
        assertThat(shell.out())
                .contains("others by", "Largest interaction of two groups: meet and link, together more than apart");
    }

    @Test
    void singleLeversAreSampledAndStillAddUpToTheWhole() throws IOException {
        assertThat(attribute(new LeverLaboratory(), "a", "-n", "2", "--each-lever", "--budget", "500"))
                .isZero();

        Map<String, AttributionRow> levers = byGroup("a");
        AttributionRow record = levers.get("recordShare");
        assertThat(levers).hasSize(28);
        assertThat(record.method()).isEqualTo("sampled");
        assertThat(record.orders()).isGreaterThanOrEqualTo(4);
        assertThat(record.shapley()).isCloseTo(RECORD, within(1e-9));
        assertThat(levers.get("meetingsPerYear").shapley()
                        + levers.get("liaisonPeople").shapley())
                .isCloseTo(TOGETHER, within(1e-9));
        assertThat(levers.get("formingMonths").shapley()).isZero();
        assertThat(sum(rows("a"))).isCloseTo(record.whole(), within(1e-9));
        assertThat(folder.resolve("a/interactions.csv")).doesNotExist();
    }

    @Test
    void aReplicationInWhichAMeasureIsAbsentCountsForNoMixture() throws IOException {
        assertThat(attribute(new LeverLaboratory(), "a", "-n", "3", "--measure", "rareGap"))
                .isZero();

        assertThat(rows("a")).hasSize(7).allMatch(row -> row.replications() == 2 && row.shapley() == 0);
        assertThat(shell.out()).contains("The data do not show a difference of Integrated against Undefined");
    }

    @Test
    void onlyGroupsThatDifferAreMoved() throws IOException {
        assertThat(attribute(new LeverLaboratory(), "a", "-n", "2", "--from", "undefined", "--to", "defined"))
                .isZero();

        assertThat(byGroup("a")).doesNotContainKey("pay").hasSize(6);
        assertThat(byGroup("a").get("record").levers()).isEqualTo("recordShare");
    }

    @Test
    void goesOnWhereItWasInterruptedAndVerifiesToTheSameBytes() throws IOException {
        String[] options = {"-n", "2", "--group", "pay=sharedPay", "--group", "record=recordShare"};
        attribute(new LeverLaboratory(), "whole", options);
        assertThat(attribute(new Stopping(7), "resumed", options)).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(Thread.interrupted()).isTrue();

        List<String> resume = new ArrayList<>(List.of(options));
        resume.add("--resume");
        assertThat(attribute(new LeverLaboratory(), "resumed", resume.toArray(new String[0])))
                .isZero();
        assertThat(ResultFolder.digests(folder.resolve("resumed")))
                .isEqualTo(ResultFolder.digests(folder.resolve("whole")));
        assertThat(shell.run(new LeverLaboratory(), "--quiet", "verify", path("whole")))
                .isZero();
        assertThat(shell.out()).contains("attribute default --group pay=sharedPay --group record=recordShare");
    }

    @Test
    void planSaysHowManyRunsItTakes() {
        assertThat(shell.run(new LeverLaboratory(), "plan", "attribute", "default"))
                .isZero();

        assertThat(shell.out()).contains("runs     2560");
    }

    @Test
    void refusesWhatItCannotSplit() {
        Laboratory laboratory = new LeverLaboratory();
        assertThat(attribute(laboratory, "a", "--to", "undefined")).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("No lever differs between undefined and undefined");
        assertThat(attribute(laboratory, "a", "--to", "perfect")).isEqualTo(ExitCode.USAGE);
        assertThat(attribute(laboratory, "a", "--measure", "luck")).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("There is no measure 'luck'");
        assertThat(attribute(laboratory, "a", "--budget", "100")).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("must be 256 runs or more but is 100");
        assertThat(attribute(laboratory, "a", "--group", "rule=budgetRule")).isEqualTo(ExitCode.USAGE);
        assertThat(attribute(laboratory, "a", "--group", "nothing")).isEqualTo(ExitCode.USAGE);
        assertThat(attribute(laboratory, "a", "--each-lever", "--group", "pay=sharedPay"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void itsUsualMeasuresAreInTheCatalogue() {
        assertThat(Catalogue.measures()).extracting(Measure::name).containsAll(AttributeCommand.USUAL);
    }

    @Test
    void oneReplicationHasNoIntervalAndClaimsNothing() throws IOException {
        assertThat(attribute(new LeverLaboratory(), "a", "-n", "1", "--group", "pay=sharedPay", "--json"))
                .isZero();

        assertThat(rows("a")).hasSize(2).allMatch(row -> Double.isNaN(row.ciLow()) && !row.shown());
        assertThat(shell.out()).contains("\"attribution\"", "\"interactions\"", "\"shapley\"");
    }

    /** A laboratory that interrupts the experiment after a number of runs. */
    private static final class Stopping implements Laboratory {
        private final Laboratory levers = new LeverLaboratory();
        private final Thread command = Thread.currentThread();
        private final AtomicInteger runs = new AtomicInteger();
        private final int last;

        Stopping(int last) {
            this.last = last;
        }

        @Override
        public List<Measure> measures() {
            return levers.measures();
        }

        @Override
        public Outcome run(RunPlan plan) {
            if (runs.incrementAndGet() == last) {
                command.interrupt();
            }
            return levers.run(plan);
        }
    }
}
