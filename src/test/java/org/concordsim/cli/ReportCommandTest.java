package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    @Test
    void writesOnePageThatNeedsNothingElse() throws IOException {
        Path place = compared();

        assertThat(shell.run("report", place.toString())).isZero();

        assertThat(shell.out()).endsWith("Written to " + place.resolve("report.html") + "\n");
        String page = Files.readString(place.resolve("report.html"));
        assertThat(page).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(page).contains("New bookings", "How to read this.", "concord compare default", "<svg viewBox");
        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http://", "https://", "src=\"");
        assertThat(folder.resolve("a").toFile().list((parent, name) -> name.endsWith(".part")))
                .isEmpty();
    }

    @Test
    void writesTheSamePageAgain() throws IOException {
        Path place = compared();
        shell.run("report", place.toString());
        String first = Files.readString(place.resolve("report.html"));
        shell.run("report", place.toString());

        assertThat(place.resolve("report.html")).hasContent(first.strip());
    }

    @Test
    void reportsOneModelWithoutComparingIt() throws IOException {
        Path place = folder.resolve("one");
        shell.run("run", "default", "--model", "aligned", "-n", "4", "--out", place.toString());

        assertThat(shell.run("report", place.toString())).isZero();

        String page = Files.readString(place.resolve("report.html"));
        assertThat(page).contains("New bookings").doesNotContain("id=\"answer\"", "fig-confidence", "id=\"bar\"");
    }

    @Test
    void reportsOneReplicationWithoutIntervals() throws IOException {
        Path place = folder.resolve("one");
        shell.run("compare", "default", "-n", "1", "--out", place.toString());

        assertThat(shell.run("report", place.toString())).isZero();
        String page = Files.readString(place.resolve("report.html"));
        assertThat(page.substring(0, page.indexOf("<script")))
                .contains("New bookings")
                .doesNotContain("NaN", "\u00b1");
    }

    @Test
    void escapesWhatAScenarioSays() throws IOException {
        Path scenario = folder.resolve("evil.yaml");
        Files.writeString(
                scenario,
                """
                schemaVersion: 1
                name: evil
                question: "Is <script>alert(1)</script> & \\"more\\" shown?"
                """);
        Path place = folder.resolve("evil");
        shell.run("compare", scenario.toString(), "-n", "2", "--out", place.toString());

        assertThat(shell.run("report", place.toString())).isZero();
        assertThat(Files.readString(place.resolve("report.html")))
                .contains("Is &lt;script&gt;alert(1)&lt;/script&gt; &amp; ")
                .doesNotContain("<script>alert");
    }

    @Test
    void writesFiguresForPapersWithTheirNumbers() throws IOException {
        Path place = compared();

        assertThat(shell.run("report", place.toString(), "--figures")).isZero();

        Path figures = place.resolve("figures");
        assertThat(figures.resolve("outcomes.svg"))
                .satisfies(svg ->
                        assertThat(Files.readString(svg)).startsWith("<svg").contains("width=\"176.89mm\""));
        assertThat(figures.resolve("outcomes.csv")).content().startsWith("measure,model,point,unit,n,mean");
        assertThat(Files.readAllBytes(figures.resolve("outcomes.pdf"))).startsWith("%PDF-".getBytes());
        assertThat(Files.readAllBytes(figures.resolve("outcomes.png"))).contains("pHYs".getBytes());
        assertThat(place.resolve("report.html")).doesNotExist();
    }

    @Test
    void givesFiguresTheSameBytesAgain() throws IOException {
        Path figures = compared().resolve("figures");
        shell.run("report", figures.getParent().toString(), "--figures");
        List<byte[]> first = bytes(figures);
        shell.run("report", figures.getParent().toString(), "--figures");

        assertThat(bytes(figures)).usingRecursiveComparison().isEqualTo(first);
    }

    @Test
    void letsTheSameCommandReplaceResultsThatHaveAReport() throws IOException {
        Path place = compared();
        shell.run("report", place.toString());
        shell.run("report", place.toString(), "--figures");

        compared();

        assertThat(shell.err()).doesNotContain("is no result");
        assertThat(place.resolve("report.html")).doesNotExist();
    }

    @Test
    void refusesWhatIsNoFolderOfResults() throws IOException {
        assertThat(shell.run("report", folder.resolve("nowhere").toString())).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(shell.run("report", folder.toString())).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(shell.err()).contains("holds no results", "Maybe");
        Files.writeString(folder.resolve("manifest.json"), "{");
        assertThat(shell.run("report", folder.toString())).isEqualTo(ExitCode.INPUT_OUTPUT);
    }

    private Path compared() {
        Path place = folder.resolve("a");
        assertThat(shell.run("compare", "default", "-n", "4", "--out", place.toString()))
                .isZero();
        return place;
    }

    private static List<byte[]> bytes(Path figures) throws IOException {
        try (Stream<Path> files = Files.list(figures)) {
            return files.sorted()
                    .map(file -> {
                        try {
                            return Files.readAllBytes(file);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }
}
