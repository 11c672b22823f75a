package org.concordsim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The sections of studies and of journeys in a real browser; without one, {@link ReportPageTest} says so. */
class StudyPageTest {
    private static final List<String> CHARTS = List.of(
            "levers",
            "handoffs",
            "stages",
            "rework",
            "losses",
            "conformance",
            "story-largest-gap",
            "story-lost-in-hand-off",
            "story-price-dispute",
            "course-contribution",
            "paths",
            "morris",
            "sobol",
            "sobol-convergence",
            "pawn",
            "regime-map",
            "regime-points",
            "facts");
    private static final Map<String, String> FILES = Map.of(
            "handoffs", "handoffs.csv",
            "stages", "stages.csv",
            "conformance", "conformance.csv",
            "story-largest-gap", "journeys.csv",
            "course-contribution", "transition.csv",
            "paths", "paths.csv",
            "morris", "morris.csv",
            "sobol", "sobol.csv",
            "pawn", "pawn.csv",
            "regime-map", "regimes.csv");

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Path page;

    @BeforeAll
    static void openABrowser() throws IOException {
        assumeTrue(Browser.present());
        page = ReportWriter.write(SampleFolder.withEverything(folder.resolve("everything")), List.of());
        browser = Browser.open(folder.resolve("profile"));
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void showThePage() {
        browser.show(page, 1366, 900);
    }

    @Test
    void showsASectionOfEveryKind() throws IOException {
        assertThat(Files.size(page)).isLessThan(5_000_000);
        for (String chart : CHARTS) {
            WebElement figure = browser.driver().findElement(By.id("fig-" + chart));
            assertThat(figure.findElements(By.cssSelector(".panel svg")))
                    .as(chart)
                    .isNotEmpty();
            assertThat(figure.findElement(By.tagName("figcaption")).getText()).startsWith("How to read this.");
            assertThat(figure.findElements(By.cssSelector("details table tbody tr")))
                    .isNotEmpty();
            assertThat(figure.findElements(By.cssSelector("details button.copy")))
                    .hasSize(1);
        }
    }

    @Test
    void hidesTheStoryOfAHiddenModel() {
        assertThat(panels("story-largest-gap")).isEqualTo(4);
        assertThat(panels("handoffs")).isEqualTo(4);
        browser.driver().findElement(By.cssSelector(".chip[data-model=m2]")).click();
        assertThat(panels("story-largest-gap")).isEqualTo(3);
        assertThat(panels("handoffs")).isEqualTo(3);
    }

    @Test
    void saysWhatHappenedAtAStepOfAJourney() {
        List<WebElement> steps =
                browser.driver().findElements(By.cssSelector("#fig-story-price-dispute .whole .solid"));
        WebElement step = steps.get(steps.size() - 1);
        browser.ask("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", step);
        new Actions(browser.driver()).moveToElement(step).perform();
        assertThat(browser.driver().findElement(By.id("tip")).getText()).matches("Day \\d+\\.\\d: .*\\.");
    }

    @Test
    void copiesTheRowsOfTheFilesOfTheFolder() throws IOException {
        browser.ask("window.copied = ''; navigator.clipboard.writeText = text => { window.copied = text;"
                + " return Promise.resolve(); }");
        for (Map.Entry<String, String> each : FILES.entrySet()) {
            browser.ask(
                    "const figure = document.getElementById('fig-' + arguments[0]);"
                            + "figure.querySelector('details').open = true; figure.querySelector('.copy').click()",
                    each.getKey());
            List<String> copied =
                    String.valueOf(browser.ask("return window.copied")).lines().toList();
            List<String> file = Files.readAllLines(page.resolveSibling(each.getValue()));
            assertThat(copied).as(each.getKey()).hasSizeGreaterThan(2);
            assertThat(copied.get(0)).isEqualTo(file.get(0));
            assertThat(file).containsAll(copied);
        }
    }

    private static int panels(String figure) {
        return (int) browser.driver().findElements(By.cssSelector("#fig-" + figure + " .panel")).stream()
                .filter(WebElement::isDisplayed)
                .count();
    }
}
