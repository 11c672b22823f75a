package org.concordsim.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordsim.chart.file.PngImage;
import org.concordsim.chart.file.SvgImage;
import org.concordsim.chart.journey.ConformanceChart;
import org.concordsim.chart.journey.HandOffChart;
import org.concordsim.chart.journey.JourneyCharts;
import org.concordsim.chart.journey.StagesChart;
import org.concordsim.chart.journey.SwimLaneChart;
import org.concordsim.result.process.ConformanceRow;
import org.concordsim.result.process.HandOffRow;
import org.concordsim.result.process.StageRow;
import org.concordsim.result.process.StepRow;
import org.concordsim.result.process.StoryRow;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JourneyChartsTest {
    private static final List<String> FOUR = List.of("undefined", "defined", "aligned", "integrated");
    private static final List<String> OCCASIONS =
            List.of("inquiry", "lead", "returned", "colleague", "price request", "proposal");

    static Stream<JFreeChart> charts() {
        List<JFreeChart> charts = new ArrayList<>();
        for (List<String> models : List.of(FOUR, List.of("aligned"))) {
            charts.add(HandOffChart.of(handOffs(models)).orElseThrow());
            charts.add(StagesChart.of(stages(models)).orElseThrow());
            charts.add(ConformanceChart.of(rules(models)).orElseThrow());
            for (double days : new double[] {0.2, 30, 400}) {
                charts.add(
                        SwimLaneChart.of(stories(models), steps(models, days)).orElseThrow());
            }
        }
        return charts.stream();
    }

    private static List<HandOffRow> handOffs(List<String> models) {
        List<HandOffRow> rows = new ArrayList<>();
        for (String model : models) {
            for (String occasion : OCCASIONS) {
                String from = List.of("inquiry").contains(occasion)
                        ? "customer"
                        : occasion.equals("lead") ? "marketing" : "sales";
                String to = List.of("inquiry", "returned", "price request").contains(occasion)
                        ? "marketing"
                        : occasion.equals("proposal") ? "customer" : "sales";
                rows.add(new HandOffRow("s", model, 0, "all", from, to, occasion, 123456, 0.8, 123.4, 0.5, 0.99, 2));
            }
        }
        return rows;
    }

    private static List<StageRow> stages(List<String> models) {
        List<StageRow> rows = new ArrayList<>();
        for (String model : models) {
            for (String stage : List.of("search", "scoring", "follow-up", "discovery", "meetings", "decision")) {
                rows.add(new StageRow("s", model, 0, "all", stage, 10, 0.4, stage.length(), 0, 0, 0, 0));
            }
        }
        return rows;
    }

    private static List<ConformanceRow> rules(List<String> models) {
        List<ConformanceRow> rows = new ArrayList<>();
        for (String model : models) {
            for (String rule : List.of(
                    "followUpUntracked", "followUp", "noForcedGate", "promptReply", "noEarlyCall", "noHardSell")) {
                rows.add(new ConformanceRow("s", model, 0, "all", rule, 4, 2, 1, 1, 0.5, 1.5));
            }
        }
        return rows;
    }

    private static List<StoryRow> stories(List<String> models) {
        return models.stream()
                .map(model -> new StoryRow(
                        "s",
                        "customer",
                        "Customer 7",
                        true,
                        model,
                        0,
                        "journey-7-2",
                        7,
                        "mid",
                        300,
                        model.equals("aligned") ? "won" : "lost to competitor",
                        123,
                        20.5,
                        12,
                        13,
                        14,
                        0.93,
                        40,
                        "x"))
                .toList();
    }

    private static List<StepRow> steps(List<String> models, double days) {
        List<String> kinds =
                List.of("need", "contact", "work", "hand-off", "wait", "rework", "price", "trouble", "end");
        List<String> lanes = List.of("customer", "marketing", "sales");
        List<StepRow> rows = new ArrayList<>();
        for (String model : models) {
            for (int i = 0; i < 40; i++) {
                double since = days * i / 40;
                String kind = kinds.get(i % kinds.size());
                double lasted = kind.equals("wait") ? since / 3 : 0;
                rows.add(new StepRow(
                        "s",
                        "customer",
                        model,
                        "journey-7-2",
                        i + 1,
                        300 + since,
                        since,
                        lasted,
                        kind.equals("wait") ? "customer" : lanes.get(i % 3),
                        "somebody",
                        kind,
                        "Text."));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noTextIsCutOffAndNoTextCoversAnother(JFreeChart chart) {
        Legible.check(chart);
    }

    @Test
    void thePartiesOfHandOffsAreDrawnInOneOrderInEveryProcess() {
        List<String> parties = DrawnText.of(HandOffChart.of(handOffs(FOUR)).orElseThrow()).stream()
                .map(DrawnText.Piece::text)
                .filter(List.of("customer", "marketing", "sales")::contains)
                .toList();

        assertThat(parties).hasSize(12);
        for (int i = 0; i < parties.size(); i += 3) {
            assertThat(parties.subList(i, i + 3)).containsExactly("customer", "marketing", "sales");
        }
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        JFreeChart one = SwimLaneChart.of(stories(FOUR), steps(FOUR, 30)).orElseThrow();
        JFreeChart again = SwimLaneChart.of(stories(FOUR), steps(FOUR, 30)).orElseThrow();

        assertThat(SvgImage.of(again)).isEqualTo(SvgImage.of(one));
        assertThat(PngImage.of(again)).isEqualTo(PngImage.of(one));
    }

    @Test
    void whatHasNoRowsHasNoChart(@TempDir Path folder) throws IOException {
        assertThat(HandOffChart.of(List.of())).isEmpty();
        assertThat(StagesChart.of(List.of())).isEmpty();
        assertThat(ConformanceChart.of(List.of())).isEmpty();
        assertThat(SwimLaneChart.of(List.of(), List.of())).isEmpty();
        assertThat(new JourneyCharts().draw(folder)).isEmpty();
    }

    @Test
    void theStagesAreShownFromTheFirstToTheLast() {
        assertThat(DrawnText.of(StagesChart.of(stages(FOUR)).orElseThrow()))
                .extracting(DrawnText.Piece::text)
                .containsSubsequence("Search", "Scoring", "Follow-up", "Discovery", "Meetings", "Decision");
    }

    @Test
    void aHandOffBetweenColleaguesHasAnArrowToo() throws IOException {
        List<HandOffRow> colleagues = handOffs(List.of("aligned")).stream()
                .filter(row -> row.from().equals(row.to()))
                .toList();

        String drawing = new String(SvgImage.of(HandOffChart.of(colleagues).orElseThrow()), StandardCharsets.UTF_8);

        assertThat(colleagues).isNotEmpty();
        assertThat(drawing).contains("rgb(119,170,221)");
    }

    @Test
    void everyPanelIsTitledWithWhatBecameOfTheNeed() {
        List<String> texts = DrawnText.of(
                        SwimLaneChart.of(stories(FOUR), steps(FOUR, 30)).orElseThrow())
                .stream()
                .map(DrawnText.Piece::text)
                .toList();

        assertThat(texts)
                .contains(
                        "Aligned: won after 123 working days at 93 % of list; waited 20.5 days, told or asked 25 things"
                                + " again, 14 hand-offs");
    }
}
