package org.concordsim.report.draw;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.concordsim.chart.data.Interval;
import org.concordsim.report.data.Numerals;
import org.concordsim.report.data.Variant;
import org.concordsim.result.text.Scale;

/** The stages of one model: a bar for the number at each stage and, between two, the share that passes and is lost. */
public final class FunnelPanel {
    private static final double LEFT = 108;
    private static final double RIGHT = 56;
    private static final double BAR = 18;
    private static final double ROW = 44;

    private final Marks marks;

    /** Prepares panels of some models. */
    public FunnelPanel(List<String> models) {
        this.marks = new Marks(models);
    }

    /** A stage: its name, the number that reach it, and the share of the stage before that passes; unknown at first. */
    public record Stage(String name, Interval count, Interval passing) {}

    /** Returns the panel of a variant whose bars are measured against the largest of all models. */
    public Drawing draw(Variant variant, List<Stage> stages, double largest) {
        Axis axis = new Axis(0, largest, LEFT, Drawing.WIDTH - RIGHT);
        Sheet sheet = new Sheet();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            double y = i * ROW + BAR / 2 + 2;
            stage(sheet, variant, stage, new Place(axis, y));
            if (i > 0 && stage.passing().known()) {
                passing(sheet, stage, y - ROW / 2);
            }
        }
        Sheet whole = new Sheet().group(marks.css(variant) + " whole", "", sheet);
        return new Drawing(
                variant.name(), words(variant, stages), Drawing.WIDTH, stages.size() * ROW - 18, whole.items());
    }

    private record Place(Axis axis, double y) {}

    private void stage(Sheet sheet, Variant variant, Stage stage, Place place) {
        double y = place.y();
        double end = place.axis().at(stage.count().mean());
        Sheet bar = new Sheet()
                .bar(
                        new Rectangle2D.Double(LEFT, y - BAR / 2, Math.max(1, end - LEFT), BAR),
                        Style.filled(marks.ink(variant)));
        Scale counts = new Scale("per year", 1, 0);
        String tip = stage.name() + ", " + variant.words() + ": " + DotPanel.full(stage.count(), counts);
        sheet.text(2, y + 4, stage.name(), Item.Face.START);
        sheet.group("solid", tip, bar);
        String count = String.format(
                java.util.Locale.ROOT, "%,d", Math.round(stage.count().mean()));
        sheet.text(end + 6, y + 4, count, Item.Face.START);
    }

    private static void passing(Sheet sheet, Stage stage, double y) {
        Scale shares = Scale.of("share", 1, stage.passing().bounded() ? half(stage.passing()) : Double.NaN);
        String lost = Numerals.of(shares, 1 - stage.passing().mean());
        String text = DotPanel.brief(stage.passing(), shares) + " % pass, " + lost + " % are lost";
        sheet.text(LEFT, y + 4, text, Item.Face.START.in(Ink.GREY).sized(11));
    }

    private static double half(Interval interval) {
        return (interval.high() - interval.low()) / 2;
    }

    private static String words(Variant variant, List<Stage> stages) {
        return variant.words() + ". "
                + stages.stream()
                        .map(stage ->
                                stage.name() + " " + Math.round(stage.count().mean()) + " per year"
                                        + (stage.passing().known()
                                                ? ", "
                                                        + Math.round(100
                                                                * stage.passing()
                                                                        .mean()) + " % of marketing's leads pass to it"
                                                : ""))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
