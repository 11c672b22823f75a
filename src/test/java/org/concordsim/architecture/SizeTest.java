package org.concordsim.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Budgets for sizes: 250 lines for a file, 30 for the body of a method, kept; 15 files for a package, reported. */
class SizeTest {
    private static final Path SOURCES = Path.of("src");
    private static final int LINES = 250;
    private static final int FILES = 15;
    private static final int METHOD = 30;

    /** Tables without a step or a choice, which are as long as the record they check or fill. */
    private static final Set<String> TABLES =
            Set.of("PeopleParameters.<init>", "WorkParameters.<init>", "PathRows.row", "MeasureShares.row");

    @Test
    void noFileIsLongerThanItsBudget(TestReporter reporter) {
        List<Path> files = javaFiles();
        assertThat(files).as("source files below %s", SOURCES.toAbsolutePath()).hasSizeGreaterThan(10);

        files.stream()
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()))
                .forEach((folder, count) -> {
                    if (count > FILES) {
                        reporter.publishEntry(folder.toString(), count + " files; the aim is " + FILES);
                    }
                });

        Map<Path, Long> tooLong = new TreeMap<>();
        for (Path file : files) {
            long lines = lines(file);
            if (lines > LINES) {
                tooLong.put(file, lines);
            }
        }
        assertThat(tooLong).as("files of more than %d lines", LINES).isEmpty();
    }

    @Test
    void noMethodIsLongerThanItsBudgetSaveTables() throws IOException {
        Map<String, Long> lengths = MethodLengths.below(SOURCES.resolve("main"));
        assertThat(lengths).as("methods of main").hasSizeGreaterThan(1000);

        Map<String, Long> tooLong = new TreeMap<>(lengths);
        tooLong.values().removeIf(lines -> lines <= METHOD);
        assertThat(tooLong.keySet())
                .as("methods whose body has more than %d lines: %s", METHOD, tooLong)
                .isEqualTo(TABLES);
    }

    private static List<Path> javaFiles() {
        try (Stream<Path> tree = Files.walk(SOURCES)) {
            return tree.filter(path -> path.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
