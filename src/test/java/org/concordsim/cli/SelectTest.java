package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.concordsim.result.Json;
import org.concordsim.result.Manifest;
import org.concordsim.result.ResultFolder;
import org.concordsim.result.table.RunRow;
import org.concordsim.result.table.Tables;
import org.concordsim.result.table.comparison.ComparisonTables;
import org.concordsim.result.table.comparison.SelectionRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private int select(String name, String... more) {
        String[] args = {
            "--quiet", "compare", "default", "--out", folder.resolve(name).toString(), "--select"
        };
        return shell.run(Stream.of(args, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private List<SelectionRow> rows(String name) throws IOException {
        return ComparisonTables.SELECTION.read(folder.resolve(name));
    }

    @Test
    void selectsTheBestOfModelsFarApartAfterTheFirstStage() throws IOException {
        assertThat(select("a", "newBookings")).isZero();

        assertThat(rows("a"))
                .extracting(SelectionRow::model)
                .containsExactly("undefined", "defined", "aligned", "integrated");
        assertThat(rows("a")).filteredOn(SelectionRow::isLeader).singleElement().satisfies(row -> {
            assertThat(row.model()).isEqualTo("integrated");
            assertThat(row.eliminatedAfter()).isNaN();
            assertThat(row.zone()).isBetween(1.9e5, 2.1e5);
        });
        assertThat(rows("a")).allMatch(SelectionRow::isDecided).allMatch(row -> row.replications() == 20);
        assertThat(shell.out()).contains("Integrated is selected", "with at least 95 % confidence");
    }

    @Test
    void seeksTheLowestWhereLowerIsBetterAndDropsTheLosersFirst() throws IOException {
        assertThat(select("a", "daysWaited", "--zone", "0.004")).isZero();

        assertThat(rows("a"))
                .filteredOn(SelectionRow::isLeader)
                .extracting(SelectionRow::model)
                .containsExactly("integrated");
        List<RunRow> runs = Tables.RUNS.read(folder.resolve("a"));
        int most = (int)
                runs.stream().filter(run -> run.model().equals("integrated")).count();
        assertThat(rows("a")).allMatch(row -> row.replications() <= most);
        assertThat(rows("a"))
                .filteredOn(row -> !row.isLeader())
                .allMatch(row -> row.eliminatedAfter() == row.replications());
    }

    @Test
    void saysWhatIsLeftWhenModelsAreTheSame() throws IOException {
        assertThat(select("a", "retention", "--models", "undefined,defined", "--most", "24"))
                .isIn(ExitCode.OK, ExitCode.IMPRECISE);
        assertThat(select("b", "newBookings", "--zone", "0.5", "--most", "20")).isEqualTo(ExitCode.IMPRECISE);

        assertThat(shell.err())
                .contains("newBookings is not decided after 20 replications")
                .contains("Maybe");
        assertThat(rows("b")).noneMatch(SelectionRow::isDecided);
        assertThat(shell.out()).contains("nothing is selected");
    }

    @Test
    void refusesToSelectOnWhatIsNotAlwaysDefined() {
        assertThat(select("a", "rareGap")).isEqualTo(ExitCode.IMPRECISE);

        assertThat(shell.err()).contains("rareGap is not defined in every run");
    }

    @Test
    void givesTheSameBytesWhateverTheThreadsAndFromItsManifest() throws IOException {
        select("a", "newBookings", "--zone", "0.10%", "--threads", "1");
        select("b", "newBookings", "--zone", "0.1%", "--threads", "3");

        assertThat(ResultFolder.digests(folder.resolve("b"))).isEqualTo(ResultFolder.digests(folder.resolve("a")));
        assertThat(Json.read(folder.resolve("a").resolve(Manifest.FILE), Manifest.class)
                        .command())
                .isEqualTo("compare default --select newBookings --zone 0.1%");
        assertThat(shell.run("--quiet", "verify", folder.resolve("b").toString()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "profit | There is no measure 'profit'",
                "visits | has not",
                "newBookings --zone 0 | --zone must be",
                "newBookings --zone much | --zone must be",
                "newBookings --most 5 | --most must lie in [20",
                "newBookings -n 30 | is given as well",
                "newBookings --models defined | needs two models",
                "newBookings --precision 2% | ask for different things",
                "newBookings --levers-from-range | ask for different things"
            })
    void refusesWhatContradictsItself(String words, String message) {
        assertThat(select("a", words.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains(message).contains("Maybe").doesNotContain("Exception");
        assertThat(folder).isEmptyDirectory();
    }
}
