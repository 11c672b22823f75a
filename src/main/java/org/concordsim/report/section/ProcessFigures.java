package org.concordsim.report.section;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Point;
import org.concordsim.report.block.Figure;
import org.concordsim.report.block.Key;
import org.concordsim.report.block.Numbers;
import org.concordsim.report.data.Results;
import org.concordsim.report.data.Variant;
import org.concordsim.report.draw.Drawing;
import org.concordsim.report.draw.HandOffPanel;
import org.concordsim.report.draw.Ink;
import org.concordsim.report.draw.Keys;
import org.concordsim.report.draw.Kinds;
import org.concordsim.report.draw.StackPanel;
import org.concordsim.result.process.ConformanceRow;
import org.concordsim.result.process.HandOffRow;
import org.concordsim.result.process.ProcessTables;
import org.concordsim.result.process.StageRow;
import org.concordsim.result.text.Names;
import org.concordsim.result.text.Scale;

/** The figures of the process analysis. */
final class ProcessFigures {
    private static final Scale DAYS = Scale.of("working days", 10, 1);
    private static final Scale SHARE = Scale.of("share", 1, 0.01);
    private static final Map<String, String> RULES = rules();

    private final Results results;

    ProcessFigures(Results results) {
        this.results = results;
    }

    private static Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("followUp", "Tracked lead worked by its due day");
        rules.put("followUpUntracked", "Other lead worked within 30 calendar days");
        rules.put("promptReply", "Answered promptly");
        rules.put("noForcedGate", "Not put off against its wish");
        rules.put("noEarlyCall", "Not called before it wished");
        rules.put("noHardSell", "Not pressed");
        return rules;
    }

    /** Returns the hand-off network, a panel for each model. */
    Figure handOffs() throws IOException {
        List<HandOffRow> rows = results.rows(ProcessTables.HANDOFFS).stream()
                .filter(row -> row.segment().equals(Results.ALL))
                .toList();
        double most = rows.stream().mapToLong(HandOffRow::count).max().orElse(1);
        List<Drawing> panels = new ArrayList<>();
        for (String model : names(rows, HandOffRow::model)) {
            List<HandOffRow> own =
                    rows.stream().filter(row -> row.model().equals(model)).toList();
            panels.add(HandOffPanel.draw(model, results.models(), own, most));
        }
        return Figure.of(
                "handoffs",
                "Who passes journeys to whom",
                "An arrow runs from who had the journey to who takes it on; the wider, the more often. Days are the mean"
                        + " working days until the taker acted, never is the share in which nobody did. An inquiry waits"
                        + " for a marketer, a lead for a salesperson, a proposal for the customer; returned: a lead that"
                        + " Sales let go; colleague: a newcomer takes over a seat.",
                new Figure.Drawn(
                        panels, List.of(), numbers(ProcessTables.HANDOFFS.file(), "Hand-offs, all customers")));
    }

    /** Returns how long each stage takes and how much of it is waiting on the firm. */
    Figure stages() throws IOException {
        return parted(
                "stages",
                "Days in each stage, and how many of them are waiting on the firm",
                "A bar is the mean time of the journeys that entered the stage; the first part of it is spent waiting on the"
                        + " firm. A journey goes forward only, and most never leave the search.",
                DAYS,
                List.of(
                        new Share("waiting on the firm", 6, StageRow::meanWaitDays),
                        new Share("the rest", 5, row -> row.meanDays() - row.meanWaitDays())));
    }

    /** Returns what is done twice in each stage: questions, pitches and hours. */
    Figure rework() throws IOException {
        return parted(
                "rework",
                "What is done twice in each stage",
                "A bar is the mean number of questions that a customer answers for the second time and of pitches that its"
                        + " people hear again, for each journey that entered the stage. The table has the hours that this"
                        + " takes them.",
                Scale.of("per journey", 1, 0.01),
                List.of(
                        new Share("repeated questions", 6, StageRow::repeatedQuestions),
                        new Share("repeated pitches", 7, StageRow::repeatedPitches)));
    }

    /** Returns where journeys are lost. */
    Figure losses() throws IOException {
        return parted(
                "losses",
                "Where journeys end without a purchase",
                "A bar is the share of the journeys which entered the stage that ended in it without a purchase from the"
                        + " firm. The last stages are reached by few, so their bars stand for fewer journeys: see the"
                        + " table.",
                SHARE,
                List.of(new Share("ended here", 1, StageRow::endedHere)));
    }

    /** Returns how often each rule was kept. */
    Figure conformance() throws IOException {
        List<ConformanceRow> rows = results.rows(ProcessTables.CONFORMANCE).stream()
                .filter(row -> row.segment().equals(Results.ALL))
                .toList();
        List<Drawing> panels = new ArrayList<>();
        for (String rule : RULES.keySet()) {
            List<StackPanel.Bar> bars = rows.stream()
                    .filter(row -> row.rule().equals(rule))
                    .map(this::bar)
                    .toList();
            if (!bars.isEmpty()) {
                panels.add(StackPanel.draw(RULES.get(rule), SHARE, bars));
            }
        }
        return Figure.of(
                "conformance",
                "How often rules are kept",
                "A bar is all cases of one model in which the rule applied. The follow-up rule says by which day Sales"
                        + " works a lead: kept in time, kept late, never. The other rules say that the firm stays on the"
                        + " path which the customer wanted.",
                new Figure.Drawn(
                        panels,
                        List.of(key("kept", 0), key("late", 4), key("never", 6)),
                        numbers(ProcessTables.CONFORMANCE.file(), "Rules, all customers")));
    }

    private StackPanel.Bar bar(ConformanceRow row) {
        double cases = Math.max(1, row.cases());
        return bar(
                row.model(),
                List.of(
                        part("kept", 0, row.kept() / cases, row.model()),
                        part("late", 4, row.late() / cases, row.model()),
                        part("never", 6, row.never() / cases, row.model())));
    }

    /** A part of the bars of stages: its name, its ink, and its size. */
    private record Share(String name, int ink, Function<StageRow, Double> size) {}

    private Figure parted(String id, String title, String reading, Scale scale, List<Share> shares) throws IOException {
        List<StageRow> rows = results.rows(ProcessTables.STAGES).stream()
                .filter(row -> row.segment().equals(Results.ALL))
                .toList();
        List<Drawing> panels = new ArrayList<>();
        for (String stage : names(rows, StageRow::stage)) {
            List<StackPanel.Bar> bars = rows.stream()
                    .filter(row -> row.stage().equals(stage))
                    .map(row -> bar(row, shares))
                    .toList();
            if (bars.stream().anyMatch(bar -> bar.parts().stream()
                    .anyMatch(part -> part.size().mean() > 0))) {
                panels.add(StackPanel.draw(Names.heading(stage), scale, bars));
            }
        }
        List<Key> keys =
                shares.stream().map(share -> key(share.name(), share.ink())).toList();
        return Figure.of(
                id,
                title,
                reading,
                new Figure.Drawn(panels, keys, numbers(ProcessTables.STAGES.file(), title + ", all customers")));
    }

    private StackPanel.Bar bar(StageRow row, List<Share> shares) {
        return bar(
                row.model(),
                shares.stream()
                        .map(share ->
                                part(share.name(), share.ink(), share.size().apply(row), row.model()))
                        .toList());
    }

    private StackPanel.Bar bar(String model, List<StackPanel.Part> parts) {
        return new StackPanel.Bar(new Variant(model, Point.IN_PLACE).name(), Ink.css(model, results.models()), parts);
    }

    private StackPanel.Part part(String name, int ink, double size, String model) {
        Interval mean = new Interval(size, Double.NaN, Double.NaN, 1);
        return new StackPanel.Part(name, Kinds.of(ink), mean, Ink.css(model, results.models()));
    }

    private static Key key(String name, int ink) {
        return new Key("", Keys.part(name, Kinds.of(ink)), name);
    }

    private Numbers numbers(String file, String caption) throws IOException {
        Predicate<Map<String, String>> everybody = row -> row.get("segment").equals(Results.ALL);
        return TableNumbers.of(results, file, caption, everybody);
    }

    private static <T> List<String> names(List<T> rows, Function<T, String> of) {
        return rows.stream().map(of).distinct().toList();
    }
}
