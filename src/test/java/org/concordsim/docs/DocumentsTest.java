package org.concordsim.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordsim.cli.Concord;
import org.concordsim.observation.Catalogue;
import org.concordsim.result.Measure;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioReader;
import org.concordsim.scenario.registry.Entry;
import org.concordsim.scenario.registry.Registry;
import org.concordsim.scenario.registry.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents against the program. Run with {@code -Ddocuments=write} to bring the generated tables into step. */
class DocumentsTest {
    private static final Path README = Path.of("README.md");
    private static final Path SITE = Path.of("src/site/markdown");
    private static final Path ODD = SITE.resolve("odd.md");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");
    private static final Pattern OBSERVED = Pattern.compile("\\*Observed by:\\*(.*?)\n\n", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final int SUBMODELS = 18;
    private static final Pattern OPTION = Pattern.compile("^ {2,8}(?:-\\w, )?(--[a-z-]+)", Pattern.MULTILINE);
    private static final Pattern COMMAND = Pattern.compile("^ {2}([a-z]+) {2,}\\S", Pattern.MULTILINE);
    private static final Pattern FENCED = Pattern.compile("```.*?```", Pattern.DOTALL);

    static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(README, Path.of("CONTRIBUTING.md")));
        try (Stream<Path> site = Files.walk(SITE)) {
            site.filter(path -> path.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        return documents;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void generatedTablesAreInStepWithTheRegistry(Path document) throws IOException {
        String written = Files.readString(document);
        String made = new GeneratedTables().renew(written);
        if ("write".equals(System.getProperty("documents"))) {
            Files.writeString(document, made);
        } else {
            assertThat(written)
                    .as("%s; mvn test -Dtest=DocumentsTest -Ddocuments=write brings it into step", document)
                    .isEqualTo(made);
        }
    }

    @Test
    void aChangedNumberInATableIsNoticed() {
        String block = "<!-- generated: levers -->\n\n| stale |\n\n<!-- end -->";
        assertThat(new GeneratedTables().renew(block))
                .contains("| `meetingsPerYear` |")
                .doesNotContain("stale");
    }

    @Test
    void theOddShowsEverySectionOfTheRegistry() throws IOException {
        List<String> shown = GeneratedTables.names(Files.readString(ODD));
        for (Entry entry : Registry.load().top().entries().values()) {
            String wanted = entry.name().equals("mechanisms") ? "mechanisms" : "parameters " + entry.name();
            assertThat(shown).contains(wanted);
        }
    }

    @Test
    void theOddNamesTheSwitchOfEveryMechanismInASubmodel() throws IOException {
        String submodels = Files.readString(ODD).split("\n## 7\\. Submodels")[1];
        Section mechanisms = (Section) Registry.load().top().entries().get("mechanisms");
        assertThat(mechanisms.leaves().map(leaf -> "`" + leaf.name() + "`"))
                .allSatisfy(name -> assertThat(submodels).contains(name));
    }

    @Test
    void theMeasuresThatObserveASubmodelExist() throws IOException {
        List<String> known = Catalogue.measures().stream().map(Measure::name).toList();
        Matcher observed = OBSERVED.matcher(Files.readString(ODD));
        int sections = 0;
        for (; observed.find(); sections++) {
            List<String> names = NAME.matcher(observed.group(1))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(known).containsAll(names);
        }
        assertThat(sections).isEqualTo(SUBMODELS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "compare",
                "attribute",
                "journeys",
                "scenario new",
                "scenario check",
                "scenario show",
                "scenario diff"
            })
    void theReadmeNamesEveryOption(String command) throws IOException {
        List<String> offered = offered(OPTION, command);
        assertThat(offered).contains("--quiet");
        offered.removeAll(List.of("--help", "--version"));
        String readme = Files.readString(README);
        assertThat(offered).allSatisfy(option -> assertThat(readme).contains("`" + option));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "scenario"})
    void theReadmeNamesEveryCommand(String command) throws IOException {
        List<String> offered = offered(COMMAND, command);
        assertThat(offered).hasSizeGreaterThan(2);
        String readme = Files.readString(README);
        assertThat(offered).allSatisfy(verb -> assertThat(readme).contains("`" + (command + " " + verb).trim()));
    }

    private static List<String> offered(Pattern what, String command) {
        StringWriter help = new StringWriter();
        String[] words = (command + " --help").trim().split(" ");
        Concord.execute(new PrintWriter(help), new PrintWriter(Writer.nullWriter()), words);
        return new ArrayList<>(what.matcher(help.toString())
                .results()
                .map(found -> found.group(1))
                .toList());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyExampleOfAScenarioIsAccepted(Path document, @TempDir Path folder) throws Exception {
        Matcher example = EXAMPLE.matcher(Files.readString(document));
        for (int i = 0; example.find(); i++) {
            Path file = Files.writeString(folder.resolve("example" + i + ".yaml"), example.group(1));
            Scenario scenario = ScenarioReader.read(file, List.of());
            assertThat(scenario.models()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyRelativeLinkLeadsToAFile(Path document) throws IOException {
        Path folder = document.toAbsolutePath().getParent();
        String text = FENCED.matcher(Files.readString(document)).replaceAll("");
        List<String> targets = LINK.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(target -> Files.exists(Path.of("results", "baseline")) || !target.startsWith("results/"))
                .toList();
        assertThat(targets)
                .allSatisfy(target -> assertThat(folder.resolve(target)).exists());
    }
}
