package org.concordsim.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordsim.observation.Catalogue;
import org.concordsim.result.Measure;
import org.concordsim.scenario.registry.Leaf;
import org.concordsim.scenario.registry.Registry;
import org.junit.jupiter.api.Test;

/** What the page of mechanisms names is there. */
class MechanismsPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/mechanisms.md");
    private static final Path MODEL = Path.of("src/main/java/org/concordsim/model");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final int ARTICLES = 5;
    private static final int CLASSES = 2;
    private static final int KEYS = 3;
    private static final int MEASURES = 4;
    private static final int TESTS = 5;

    private final String page;
    private final List<String[]> rows;

    MechanismsPageTest() throws IOException {
        page = Files.readString(PAGE);
        rows = page.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| The article"))
                .map(line -> line.split("\\|"))
                .toList();
    }

    @Test
    void everyMechanismNamesItsClassKeyMeasureAndTest() {
        assertThat(page.lines().filter(line -> line.startsWith("## "))).hasSize(ARTICLES);
        assertThat(rows).hasSizeGreaterThan(50).allSatisfy(row -> {
            for (int column : List.of(CLASSES, KEYS, MEASURES, TESTS)) {
                assertThat(names(row, column)).as(row[1]).isNotEmpty();
            }
        });
    }

    @Test
    void itsClassesExist() {
        assertThat(rows.stream().flatMap(row -> names(row, CLASSES)))
                .allSatisfy(name -> assertThat(MODEL.resolve(name.replace('.', '/') + ".java"))
                        .exists());
    }

    @Test
    void itsKeysExistAndEverySwitchIsNamed() {
        Registry registry = Registry.load();
        Set<String> known = Stream.concat(registry.top().leaves().map(Leaf::path), registry.levers().keySet().stream())
                .collect(Collectors.toSet());
        Set<String> named = rows.stream().flatMap(row -> names(row, KEYS)).collect(Collectors.toSet());
        List<String> ofNoArticle = List.of("mechanisms.turnover", "mechanisms.buyingGroup");
        assertThat(ofNoArticle).allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
        named.addAll(ofNoArticle);

        assertThat(named).isSubsetOf(known);
        assertThat(named)
                .containsAll(known.stream()
                        .filter(key -> key.startsWith("mechanisms."))
                        .toList());
    }

    @Test
    void itsMeasuresExist() {
        assertThat(Catalogue.measures())
                .extracting(Measure::name)
                .containsAll(rows.stream().flatMap(row -> names(row, MEASURES)).toList());
    }

    @Test
    void itsTestsExist() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            Set<String> tests = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
            assertThat(tests)
                    .containsAll(rows.stream().flatMap(row -> names(row, TESTS)).toList());
        }
    }

    private static Stream<String> names(String[] row, int column) {
        return Arrays.stream(row)
                .skip(column)
                .limit(1)
                .flatMap(cell -> NAME.matcher(cell).results())
                .map((MatchResult found) -> found.group(1));
    }
}
