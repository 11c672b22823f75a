package org.concordsim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The report in a real browser: what a reader sees, hears and does. */
class ReportPageTest {
    private static final Path PICTURES = Path.of("target", "report-pictures");
    private static final int LAPTOP = 1366;
    private static final int PHONE = 390;

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Path page;

    @BeforeAll
    static void openABrowser(TestReporter reporter) throws IOException {
        if (!Browser.present()) {
            String reason = "There is no /usr/bin/chromium with /usr/bin/chromedriver, so pages are not tested."
                    + " Maybe install chromium and chromium-driver?";
            reporter.publishEntry(reason);
            assertThat(System.getenv("CI")).as(reason).isNotEqualTo("true");
            assumeTrue(false, reason);
        }
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
        browser.show(page, LAPTOP, 900);
        browser.prefer("light");
    }

    @Test
    void opensWithoutComplaintAndAsksNoNetwork() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.ask("return performance.getEntriesByType('resource').map(e => e.name)"
                        + ".filter(name => !name.startsWith('data:'))"))
                .isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void hasNoBarrierThatAxeKnows(String scheme) throws IOException {
        browser.prefer(scheme);
        browser.picture(PICTURES.resolve("laptop-" + scheme + ".png"));
        browser.ask("document.querySelectorAll('details').forEach(each => each.open = true);"
                + "document.querySelectorAll('tbody tr:nth-child(n+4)').forEach(alike => alike.remove())");
        browser.ask(axe());
        Object violations = browser.await("const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(result => done(result.violations.map(each =>"
                + " each.id + ': ' + each.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | '))))");
        assertThat(violations).isEqualTo(List.of());
    }

    @Test
    void hidesAModelInEveryChart() {
        assertThat(shown(".m1.mark")).isPositive();
        WebElement chip = browser.driver().findElement(By.cssSelector(".chip[data-model=m1]"));
        chip.click();
        assertThat(chip.getAttribute("aria-pressed")).isEqualTo("false");
        assertThat(shown(".m1.mark")).isZero();
        assertThat(shown(".m2.mark")).isPositive();
    }

    @Test
    void highlightsOneModelInEveryChart() {
        choose("highlight", "m2");
        assertThat(browser.ask("return getComputedStyle(document.querySelector('#fig-outcomes .mark.m0')).opacity"))
                .isNotEqualTo("1");
        assertThat(browser.ask("return getComputedStyle(document.querySelector('#fig-outcomes .mark.m2')).opacity"))
                .isEqualTo("1");
    }

    @Test
    void saysTheNumbersOfWhatIsPointedAt() {
        WebElement mark = browser.driver().findElement(By.cssSelector("#fig-outcomes .mark.m3"));
        browser.ask("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", mark);
        new Actions(browser.driver()).moveToElement(mark).perform();
        assertThat(browser.driver().findElement(By.id("tip")).getText())
                .contains("Contribution, Integrated, in place", "95 % interval", "n = 20");
    }

    @Test
    void showsAnyMeasureForAnyCustomersInAnyQuarter() {
        choose("pick-measure", "trust");
        choose("pick-period", "q3");
        assertThat(browser.ask("return document.querySelectorAll('#explore-rows tr').length"))
                .isEqualTo(7L);
        choose("pick-measure", "retention");
        choose("pick-segment", "small");
        assertThat(browser.driver().findElement(By.id("pick-period")).isEnabled())
                .isFalse();
        assertThat(browser.driver().findElement(By.id("explore-definition")).getText())
                .contains("Renewals decided");
    }

    @Test
    void worksByKeyboardAlone() {
        press(Keys.TAB, Keys.ENTER);
        assertThat(browser.ask("return document.activeElement.id")).isEqualTo("main");
        browser.ask("document.querySelector('.chip').focus()");
        press(Keys.SPACE);
        assertThat(shown(".m0.mark")).isZero();
        browser.ask("document.querySelector('#fig-outcomes summary').focus()");
        press(Keys.ENTER);
        assertThat(browser.ask("return document.querySelector('#fig-outcomes details').open"))
                .isEqualTo(true);
        press(Keys.TAB);
        assertThat(browser.ask("return document.activeElement.getAttribute('role')"))
                .isEqualTo("region");
    }

    @Test
    void showsEverythingButTheExplorerWithoutScripts() {
        browser.scripts(false);
        browser.show(page, LAPTOP, 900);
        browser.scripts(true);
        assertThat(browser.driver()
                        .findElement(By.cssSelector("#fig-outcomes svg"))
                        .isDisplayed())
                .isTrue();
        assertThat(browser.driver().findElement(By.id("explore")).getText())
                .contains("needs a browser that runs scripts");
    }

    private static void press(CharSequence... keys) {
        for (CharSequence key : keys) {
            new Actions(browser.driver()).sendKeys(key).perform();
        }
    }

    @Test
    void copiesNumbersWithEveryDigit() {
        browser.ask("window.copied = ''; navigator.clipboard.writeText = text => { window.copied = text;"
                + " return Promise.resolve(); }");
        browser.ask("document.querySelector('#fig-outcomes details').open = true;"
                + "document.querySelector('#fig-outcomes .copy').click()");
        String copied = String.valueOf(browser.ask("return window.copied"));
        assertThat(copied.lines().findFirst()).contains("measure,model,point,unit,n,mean,ci_low,ci_high");
        assertThat(copied.lines().skip(1)).allMatch(line -> SampleFolder.summaryHas(line));
        assertThat(browser.driver().findElement(By.id("status")).getText()).isEqualTo("Copied as CSV.");
    }

    @Test
    void fitsAPhone() throws IOException {
        browser.show(page, PHONE, 844);
        assertThat(browser.ask("return document.documentElement.scrollWidth")).isEqualTo((long) PHONE);
        assertThat(smallestLetters()).isGreaterThanOrEqualTo(9);
        browser.picture(PICTURES.resolve("phone.png"));
    }

    @Test
    void clipsNoLetters() {
        assertThat(browser.ask("return [...document.querySelectorAll('svg text')].filter(text => {"
                        + "const own = text.getBoundingClientRect(); if (own.width === 0) { return false; }"
                        + "const all = text.ownerSVGElement.getBoundingClientRect();"
                        + "return own.left < all.left - 1 || own.right > all.right + 1 || own.top < all.top - 1"
                        + " || own.bottom > all.bottom + 1; }).map(text => text.textContent)"))
                .isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.27 11.69", "8.5 11"})
    void printsOnPaper(String inches) throws IOException {
        String[] sides = inches.split(" ");
        Path file = PICTURES.resolve("paper-" + sides[0] + ".pdf");
        browser.print(file, Double.parseDouble(sides[0]), Double.parseDouble(sides[1]));
        assertThat(Files.size(file)).isGreaterThan(100_000);
    }

    private static void choose(String id, String value) {
        browser.driver()
                .findElement(By.cssSelector("#" + id + " option[value=" + value + "]"))
                .click();
    }

    private static long shown(String selector) {
        return (Long) browser.ask(
                "return [...document.querySelectorAll('svg ' + arguments[0])].filter(each =>"
                        + " each.getClientRects().length > 0).length",
                selector);
    }

    private static double smallestLetters() {
        Object size = browser.ask(
                "return Math.min(...[...document.querySelectorAll('.panel svg text, #explore-chart text')].map(text =>"
                        + " parseFloat(text.getAttribute('font-size')) * text.getScreenCTM().a))");
        return ((Number) size).doubleValue();
    }

    private static String axe() throws IOException {
        try (InputStream script = ReportPageTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
