package org.concordsim.report.section;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.chart.data.Point;
import org.concordsim.chart.data.Words;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Columns;
import org.concordsim.report.block.Sentences;
import org.concordsim.report.block.Sentences.Sentence;
import org.concordsim.report.data.Numerals;
import org.concordsim.report.data.Results;
import org.concordsim.report.data.Variant;
import org.concordsim.result.Measure;
import org.concordsim.result.table.DifferenceRow;
import org.concordsim.result.table.SummaryRow;
import org.concordsim.result.text.Findings;
import org.concordsim.result.text.Scale;

/** The answer in a few sentences, each with its interval; a difference is claimed only if it survives Holm. */
public final class AnswerSection implements Section {
    private static final List<String> OUTCOMES =
            List.of("contribution", "revenue", "newBookings", "customerValue", "customerEffort", "coordinationHours");
    private static final Scale PERCENT = new Scale("%", 0.01, 1);
    private static final List<String> RANKED = List.of("contribution", "revenue", "customerValue", "customerEffort");

    @Override
    public String id() {
        return "answer";
    }

    @Override
    public String title() {
        return "The answer";
    }

    @Override
    public List<Block> blocks(Results results) {
        List<Block> columns = new ArrayList<>();
        for (Point point : results.points()) {
            List<DifferenceRow> rows = differences(results, point);
            if (!rows.isEmpty()) {
                columns.add(new Sentences(heading(point), sentences(results, rows)));
            }
        }
        if (columns.isEmpty()) {
            return List.of();
        }
        Scoreboard scoreboard = new Scoreboard(results);
        return List.of(
                new Columns(columns),
                new Sentences("How sure it is which model is best, outcome by outcome", bests(results)),
                new Sentences("Over all headline measures", scoreboard.sentences()),
                new HeadlineTables(results).fold());
    }

    private static String heading(Point point) {
        return point == Point.IN_PLACE
                ? "If the firm had always worked that way"
                : "If the firm starts Undefined and changes";
    }

    private static List<Sentence> sentences(Results results, List<DifferenceRow> rows) {
        return new Findings(references(results))
                .sentences(rows).stream()
                        .map(sentence -> Sentence.of(sentence, " against "))
                        .toList();
    }

    private static List<DifferenceRow> differences(Results results, Point point) {
        List<DifferenceRow> rows = new ArrayList<>();
        for (String measure : OUTCOMES) {
            for (String model : results.models()) {
                results.difference(new Variant(model, point), Results.ALL, measure)
                        .map(AnswerSection::ofModels)
                        .ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** Returns a difference under the names of models, where a heading says how they were run. */
    private static DifferenceRow ofModels(DifferenceRow row) {
        return new DifferenceRow(
                row.scenario(),
                row.segment(),
                row.measure(),
                row.unit(),
                Variant.of(row.modelA()).model(),
                Variant.of(row.modelB()).model(),
                row.n(),
                row.meanDifference(),
                row.ciLow(),
                row.ciHigh(),
                row.p(),
                row.pAdjusted(),
                row.effectSize(),
                row.varianceReduction(),
                row.effectLow(),
                row.effectHigh());
    }

    private static List<SummaryRow> references(Results results) {
        Variant reference = new Variant(results.reference(), Point.IN_PLACE);
        List<SummaryRow> rows = new ArrayList<>();
        for (Measure measure : results.measures()) {
            results.summary(reference, Results.ALL, measure.name()).ifPresent(rows::add);
        }
        return rows;
    }

    private static List<Sentence> bests(Results results) {
        List<Sentence> sentences = new ArrayList<>();
        for (String measure : RANKED) {
            List<String> clauses = results.points().stream()
                    .map(point -> clause(results, point, measure))
                    .filter(clause -> !clause.isEmpty())
                    .toList();
            if (!clauses.isEmpty()) {
                sentences.add(new Sentence(Words.of(measure) + ".", " " + String.join(" ", clauses)));
            }
        }
        return sentences;
    }

    private static String clause(Results results, Point point, String measure) {
        List<String> words = results.models().stream()
                .map(model -> new Variant(model, point))
                .flatMap(variant -> results.best(variant, Results.ALL, measure).stream()
                        .filter(row -> row.confidenceBest() >= 0.005)
                        .map(row -> variant.name() + " " + percent(row.confidenceBest())))
                .toList();
        return words.isEmpty() ? "" : Figures.capital(point.words()) + ": " + String.join(", ", words) + ".";
    }

    private static String percent(double share) {
        return Numerals.share(PERCENT, share) + "\u00a0%";
    }
}
