package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioCommandTest {
    @TempDir
    private Path folder;

    @Test
    void helpNamesTheVerbs() {
        Command help = Command.run("scenario", "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("new", "list", "show", "check", "diff", "schema");
    }

    @Test
    void theVersionIsTheOneOfTheProject() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + Version.number() + "</version>");
        assertThat(Command.run("--version").out().strip()).isEqualTo("concord " + Version.number());
    }

    @Test
    void aMisspeltVerbIsAnErrorOfUsageWithTheNearestVerb() {
        Command misspelt = Command.run("scenario", "shwo");

        assertThat(misspelt.code()).isEqualTo(ExitCode.USAGE);
        assertThat(misspelt.errors()).singleElement().asString().contains("Did you mean show?");
    }

    @Test
    void aMissingVerbIsAnErrorOfUsage() {
        assertThat(Command.run().code()).isEqualTo(ExitCode.USAGE);
        assertThat(Command.run("scenario").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Command.run("scenario", "show").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void debugAddsTheStackTrace() {
        Command plain = Command.run("scenario", "show", "scenarios/none.yaml");
        Command debug = Command.run("scenario", "show", "scenarios/none.yaml", "--debug");

        assertThat(plain.errors()).hasSize(1);
        assertThat(debug.err()).contains("\tat org.concordsim").endsWith(plain.err());
        assertThat(debug.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
    }

    @Test
    void theListGivesNameAndQuestion() {
        Command list = Command.run("scenario", "list");

        assertThat(list.code()).isZero();
        assertThat(list.out().lines().map(line -> line.split(" ")[0]))
                .containsExactly(
                        "baseline",
                        "commodity",
                        "downturn",
                        "enterprise-vendor",
                        "fast-market",
                        "hybrid",
                        "olist",
                        "startup",
                        "web-business");
        assertThat(list.out().lines()).allMatch(line -> line.endsWith("?"));
        assertThat(Command.run("scenario", "list", "--json").out())
                .contains("\"name\": \"baseline\"", "\"definedPlus\"");
    }

    @Test
    void showExplainsEveryKeyAndSaysWhatWasChanged() {
        Command show = Command.run("scenario", "show", "startup", "--set", "firm.sites=2");

        assertThat(show.out())
                .contains(
                        "  # Salespeople at the start.\n"
                                + "  # unit: people, whole | range: [1, 5000] | source: default firm | grade D\n"
                                + "  salespeople: 3  # from scenarios/startup.yaml:",
                        ":16; default 40\n",
                        "  sites: 2  # from --set firm.sites=2; default 1\n");
    }

    @Test
    void theShownTextIsAScenarioThatMeansTheSame() throws IOException {
        Path shown = Files.writeString(
                folder.resolve("shown.yaml"),
                Command.run("scenario", "show", "hybrid").out());

        Command difference = Command.run("scenario", "diff", "hybrid", shown.toString());

        assertThat(difference.out().lines()).hasSize(1);
    }

    @Test
    void aDifferenceIsAKeyWithBothValuesAndItsUnit() {
        Command difference = Command.run("scenario", "diff", "baseline", "downturn");

        assertThat(difference.out().lines())
                .containsExactly(
                        "key                          baseline  downturn  unit",
                        "market.demand.downturnStart  0         1         years",
                        "market.demand.downturnYears  0         1         years",
                        "market.demand.downturnDepth  0         0.5       share",
                        "firm.cashAtStart             6000000   2000000   money");
    }

    @Test
    void checkSaysOkOrTheFaults() {
        assertThat(Command.run("scenario", "check", "baseline", "default").out().lines())
                .containsExactly("baseline: ok", "default: ok");
        Command override = Command.run("scenario", "check", "baseline", "--set", "firm.salespersons=3");
        assertThat(override.code()).isEqualTo(ExitCode.INVALID);
        assertThat(override.errors())
                .containsExactly("--set firm.salespersons=3: unknown key. Did you mean firm.salespeople?");
        assertThat(Command.run("scenario", "check", "baseline", "--json").out()).contains("\"ok\": true");
    }

    @Test
    void aNewFileIsSoundAndMeansItsBase() {
        Path target = folder.resolve("mine.yaml");

        Command made = Command.run("scenario", "new", target.toString(), "--from", "commodity");

        assertThat(made.code()).isZero();
        assertThat(folder.resolve("scenario.schema.json")).exists();
        assertThat(Command.run("scenario", "check", target.toString()).code()).isZero();
        assertThat(Command.run("scenario", "diff", "commodity", target.toString())
                        .out()
                        .lines())
                .hasSize(1);
    }

    @Test
    void aNewFileOverwritesOnlyWhenForced() throws IOException {
        Path target = Files.writeString(folder.resolve("mine.yaml"), "precious");

        Command refused = Command.run("scenario", "new", target.toString());
        assertThat(refused.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(target).hasContent("precious");

        assertThat(Command.run("scenario", "new", target.toString(), "--force").code())
                .isZero();
        assertThat(target).content().contains("schemaVersion: 1");
    }

    @Test
    void aNewNameMustBeOne() {
        assertThat(Command.run("scenario", "new", "a b").code()).isEqualTo(ExitCode.USAGE);
    }
}
