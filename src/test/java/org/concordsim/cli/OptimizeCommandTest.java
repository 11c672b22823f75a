package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.result.ResultFolder;
import org.concordsim.result.table.CandidateRow;
import org.concordsim.result.table.FinalRow;
import org.concordsim.result.table.OptimizeTables;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the laboratory of sums, each meeting adds to bookings and takes a tenth of a day of waiting; nothing else counts. */
class OptimizeCommandTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private int optimize(String... more) {
        List<String> words = new ArrayList<>(List.of(
                "--quiet", "optimize", "default", "--out", folder.resolve("out").toString()));
        words.addAll(List.of(more));
        return shell.run(words.toArray(new String[0]));
    }

    private List<FinalRow> finals() throws IOException {
        return OptimizeTables.FINALS.read(folder.resolve("out"));
    }

    private double meetings() throws Exception {
        Scenario recommended = ScenarioReader.read(folder.resolve("out").resolve("recommended.yaml"), List.of());
        return recommended.model("recommended").levers().meetingsPerYear();
    }

    @Test
    void findsTheMostMeetingsWhereEachAddsToBookings() throws Exception {
        int code =
                optimize("--objective", "newBookings", "--levers", "meetingsPerYear,followUpDays", "--budget", "400");

        assertThat(code).isZero();
        assertThat(meetings()).isGreaterThan(24);
        assertThat(finals().stream().filter(row -> row.role().equals("preset")))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.leadLow()).isPositive());
        assertThat(shell.out()).contains("Recommended: c").contains("Levers of the recommended bundle");
    }

    @Test
    void keepsAConstraint() throws Exception {
        int code = optimize(
                "--objective", "newBookings", "--levers", "meetingsPerYear", "--constraint", "daysWaited>=7.5");

        assertThat(code).isZero();
        assertThat(meetings()).isBetween(12.0, 15.5);
    }

    @Test
    void saysOfASelectionThatEndedEarlyOnlyWhatWasNotEliminated() throws IOException {
        int code = optimize(
                "--objective", "newBookings", "--levers", "followUpDays", "--budget", "160", "--zone", "0.00001");

        assertThat(code).isZero();
        assertThat(finals().stream().filter(FinalRow::kept).map(FinalRow::candidate))
                .hasSizeGreaterThan(1);
        assertThat(shell.out())
                .contains("Leading: ", "In: the selection, at 95 % confidence, had not eliminated it by then")
                .doesNotContain("told apart");
    }

    @Test
    void saysOfASelectionThatWasDecidedWhichLeadItWouldHaveFound() {
        optimize("--objective", "newBookings", "--levers", "meetingsPerYear,followUpDays", "--budget", "400");

        assertThat(shell.out())
                .containsPattern("Recommended: c\\d+\\. If one finalist leads all others by [0-9.]+ k money or more");
    }

    @Test
    void claimsNoConfidenceForTheOnlyFinalistThatKeepsTheConstraint() {
        optimize(
                "--objective",
                "newBookings",
                "--levers",
                "followUpDays",
                "--base",
                "undefined",
                "--constraint",
                "daysWaited<=7.7",
                "--budget",
                "160");

        assertThat(shell.out())
                .contains("Recommended: integrated, the only finalist that keeps the constraints.")
                .doesNotContain("confidence");
    }

    @Test
    void recommendsNothingWhereNoneKeepsTheConstraint() throws IOException {
        int code = optimize(
                "--objective",
                "newBookings",
                "--levers",
                "meetingsPerYear",
                "--constraint",
                "daysWaited<=0",
                "--budget",
                "200");

        assertThat(code).isZero();
        assertThat(shell.out()).contains("none is recommended");
        assertThat(finals()).noneMatch(row -> row.role().equals("recommended"));
    }

    @Test
    void tradesTwoObjectivesOffAgainstEachOther() throws IOException {
        int code = optimize("--trade-off", "newBookings,visits", "--levers", "meetingsPerYear", "--budget", "200");

        assertThat(code).isZero();
        assertThat(finals()).extracting(FinalRow::measure).contains("newBookings", "visits");
        assertThat(shell.out()).contains("may be on the front");
    }

    @Test
    void staysWithinItsBudgetAndGivesTheSameBytesAgain() throws IOException {
        optimize(
                "--objective",
                "newBookings:0.5,daysWaited:0.5",
                "--levers",
                "meetingsPerYear,priceRule",
                "--budget",
                "210");

        long runs = Shell.read(folder.resolve("out"), "runs.csv").lines().count() - 1;
        assertThat(runs).isBetween(150L, 210L);
        List<CandidateRow> candidates = OptimizeTables.CANDIDATES.read(folder.resolve("out"));
        assertThat(candidates.stream()
                        .map(CandidateRow::generation)
                        .max(Integer::compare)
                        .orElseThrow())
                .isGreaterThan(1);
        assertThat(shell.run("--quiet", "verify", folder.resolve("out").toString()))
                .isZero();
        assertThat(ResultFolder.digests(folder.resolve("out"))).containsKey("recommended.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            --objective newBooking | Did you mean newBookings?
            --objective newBookings:x | The weight in 'newBookings:x' is not a number
            --objective newBookings --constraint newBookings=3 | The constraint 'newBookings=3' is not a bound
            --levers meetings | There is no lever 'meetings'
            --trade-off newBookings | A trade-off must have 2 objectives but has 1
            --objective newBookings --budget 3 | budget
            --objective newBookings --zone 0 | zone
            --base perfect | There is no organizing model 'perfect'
            """)
    void refusesWhatItCannotSeek(String words, String message) {
        assertThat(optimize(words.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains(message);
        assertThat(folder).isEmptyDirectory();
    }
}
