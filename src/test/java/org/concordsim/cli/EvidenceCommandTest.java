package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordsim.cli.evidence.Ledger;
import org.concordsim.scenario.ScenarioReader;
import org.concordsim.scenario.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceCommandTest {
    private static final String MORRIS =
            "scenario,subject,measure,unit,factor,range,mu_star,mu_star_low,mu_star_high,chance\n";
    private static final String SOBOL = "scenario,subject,measure,factor,total,total_low,total_high,noise_share\n";

    @TempDir
    private Path folder;

    @Test
    void everyInputIsCountedOnce() throws Exception {
        Ledger ledger = Ledger.of(ScenarioReader.standard(List.of("firm.sites=2", "levers.aligned.sharedPay=0.3")));
        Registry registry = Registry.load();

        assertThat(ledger.inputs())
                .hasSize((int) registry.top().leaves().count()
                        + registry.levers().size());
        assertThat(ledger.inputs())
                .filteredOn(input -> input.stated())
                .extracting("path")
                .containsExactly("firm.sites", "levers.sharedPay");
    }

    @Test
    void withoutAStudyItSaysThatTheConclusionsAreNotKnown() {
        Command shown = Command.run("scenario", "show", "baseline", "--evidence");

        assertThat(shown.code()).isZero();
        assertThat(shown.out().lines().toList().get(1)).matches("section +A +B +C +D +all");
        assertThat(shown.out())
                .contains("\npeople ", "\nlevers ", "is not known without a study of sensitivity", "--sensitivity?");
    }

    @Test
    void aConclusionRestsOnWeakInputsWhenTheyMakeHalfOfWhatIsToldFromChance() throws IOException {
        Files.writeString(
                folder.resolve("morris.csv"),
                MORRIS
                        + "baseline,aligned - undefined,contribution,money/year,people.turnoverPerYear,a,400,300,500,50\n"
                        + "baseline,aligned - undefined,contribution,money/year,market.priorFit,a,600,500,700,50\n"
                        + "baseline,aligned - undefined,contribution,money/year,levers.aligned.sharedPay,a,90,10,170,50\n"
                        + "baseline,aligned,wins,1/year,market.priorFit,a,3,1,5,4\n");

        Command shown = Command.run("scenario", "show", "baseline", "--evidence", "--sensitivity", folder.toString());

        assertThat(shown.out())
                .contains(
                        "contribution of aligned - undefined (baseline, morris.csv): 2 of 3 factors told from chance,"
                                + " 60 % of their effects by grade C and D: rests on weak inputs",
                        "wins of aligned (baseline, morris.csv): 0 of 1 factors told from chance; what it rests on is"
                                + " not known");
        assertThat(shown.out().lines().filter(line -> line.endsWith("*")).map(line -> line.split(" ")[0]))
                .containsExactly("market.priorFit", "people.turnoverPerYear");
    }

    @Test
    void strongInputsMakeNoWeakConclusion() throws IOException {
        Files.writeString(
                folder.resolve("sobol.csv"),
                SOBOL
                        + "baseline,aligned,wins,people.turnoverPerYear,.7,.6,.8,.1\n"
                        + "baseline,aligned,wins,market.priorFit,.3,.2,.4,.1\n");

        Command shown =
                Command.run("scenario", "show", "baseline", "--evidence", "--json", "--sensitivity", folder.toString());
        Command text = Command.run("scenario", "show", "baseline", "--evidence", "--sensitivity", folder.toString());

        assertThat(shown.out()).contains("\"factor\": \"people.turnoverPerYear\"", "\"grade\": \"B\"");
        assertThat(text.out())
                .contains("30 % of their effects by grade C and D\n")
                .doesNotContain("weak inputs");
    }

    @Test
    void aFolderOfAnotherKindOrATornTableIsRefused() throws IOException {
        String[] command = {"scenario", "show", "baseline", "--evidence", "--sensitivity", folder.toString()};
        Command nothing = Command.run(command);
        assertThat(nothing.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(nothing.errors()).singleElement().asString().contains("neither morris.csv nor sobol.csv", "Maybe");

        Files.writeString(folder.resolve("morris.csv"), "scenario,subject\nbaseline,aligned\n");
        Command torn = Command.run(command);
        assertThat(torn.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(torn.errors()).singleElement().asString().contains("morris.csv", "Maybe");
    }

    @Test
    void aStudyAloneAsksForTheEvidence() {
        Command alone = Command.run("scenario", "show", "baseline", "--sensitivity", folder.toString());
        assertThat(alone.code()).isEqualTo(ExitCode.USAGE);
        assertThat(alone.errors()).singleElement().asString().contains("--evidence");
    }
}
