package org.concordsim.report.draw;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.concordsim.chart.data.Point;
import org.concordsim.chart.theme.StepStyle;
import org.concordsim.chart.theme.Ticks;
import org.concordsim.report.block.Key;
import org.concordsim.report.data.Variant;
import org.concordsim.result.process.StepRow;
import org.concordsim.result.process.StoryRow;

/**
 * One journey under one model with a lane for the customer, for Marketing and for Sales. Time runs on a square-root scale,
 * because much happens at the beginning; steps of one lane that would cover each other are moved apart.
 */
public final class SwimPanel {
    private static final List<String> LANES = List.of("customer", "marketing", "sales");
    private static final double LEFT = 68;
    private static final double RIGHT = 12;
    private static final double LANE = 46;
    private static final double NEAR = 7;
    private static final double SHIFT = 3.5;
    private static final double[] OFFSETS = {0, -11, 11, -5.5, 5.5};
    private static final double SIZE = 0.5;
    private static final double LEAST_DAYS = 4;
    private static final int TICKS = 5;
    private static final double LIGHTER = 0.35;
    private static final Ink WAIT = Kinds.of(4);

    private SwimPanel() {}

    /** Returns the panel of a journey on a time axis of some working days. */
    public static Drawing draw(List<String> models, StoryRow brief, List<StepRow> steps, double days) {
        Variant variant = new Variant(brief.model(), Point.IN_PLACE);
        Axis axis = new Axis(0, Math.sqrt(Math.max(LEAST_DAYS, days)), LEFT, Drawing.WIDTH - RIGHT);
        double bottom = LANES.size() * LANE;
        Sheet sheet = new Sheet();
        lanes(sheet, axis, bottom);
        for (StepRow step : steps) {
            if (step.lastedDays() > 0) {
                sheet.group("solid", tip(step), wait(step, axis));
            }
        }
        marks(sheet, steps, brief.outcome().equals("won"), axis);
        Sheet whole = new Sheet().group("whole " + Ink.css(brief.model(), models), "", sheet);
        return new Drawing(
                variant.name() + ": " + brief.outcome(),
                variant.name() + ". " + brief.summary(),
                Drawing.WIDTH,
                bottom + 36,
                whole.items());
    }

    /** Returns the entries of the legend. */
    public static List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        for (StepStyle style : StepStyle.all()) {
            Sheet sheet = new Sheet().form(shape(style, 15, 8), looks(style));
            keys.add(new Key("", new Drawing(style.words(), style.words(), 30, 16, sheet.items()), style.words()));
        }
        keys.add(new Key("", Keys.part("customer waits", WAIT), "customer waits"));
        return keys;
    }

    private static void lanes(Sheet sheet, Axis axis, double bottom) {
        for (int i = 0; i < LANES.size(); i++) {
            if (i % 2 == 0) {
                sheet.bar(new Rectangle2D.Double(0, i * LANE, Drawing.WIDTH, LANE), Style.filled(Ink.BAND));
            }
            String name = LANES.get(i).substring(0, 1).toUpperCase(Locale.ROOT)
                    + LANES.get(i).substring(1);
            sheet.text(2, i * LANE + LANE / 2 + 4, name, Item.Face.START);
        }
        double most = axis.high() * axis.high();
        double last = Double.NEGATIVE_INFINITY;
        double step = Ticks.step(most, 2 * TICKS);
        for (double day = 0; day <= most + 1e-9; day += step) {
            double x = axis.at(Math.sqrt(day));
            if (x - last > 30) {
                sheet.line(x, 0, x, bottom, Style.line(Ink.GRID, 1));
                sheet.text(x, bottom + 14, String.format(Locale.ROOT, step < 1 ? "%.1f" : "%.0f", day), Item.Face.TICK);
                last = x;
            }
        }
        sheet.text((LEFT + Drawing.WIDTH) / 2, bottom + 30, "working days since the need", Item.Face.TICK);
    }

    private static Sheet wait(StepRow step, Axis axis) {
        double from = axis.at(Math.sqrt(Math.max(0, step.sinceNeed() - step.lastedDays())));
        double to = axis.at(Math.sqrt(step.sinceNeed()));
        return new Sheet()
                .bar(new Rectangle2D.Double(from, 6, Math.max(1.5, to - from), LANE - 12), Style.filled(WAIT));
    }

    private static void marks(Sheet sheet, List<StepRow> steps, boolean won, Axis axis) {
        Path2D path = new Path2D.Double();
        Sheet marks = new Sheet();
        double[] last = {-1e9, -1e9, -1e9};
        int[] crowd = new int[LANES.size()];
        for (StepRow step : steps) {
            if (step.lastedDays() > 0) {
                continue;
            }
            int lane = LANES.indexOf(step.lane());
            double x = axis.at(Math.sqrt(step.sinceNeed()));
            crowd[lane] = x - last[lane] < NEAR ? crowd[lane] + 1 : 0;
            last[lane] = crowd[lane] == 0 ? x : last[lane];
            double place = Math.min(x + crowd[lane] * SHIFT, Drawing.WIDTH - 6);
            double y = lane * LANE + LANE / 2 + OFFSETS[crowd[lane] % OFFSETS.length];
            StepStyle style = StepStyle.of(step.kind(), won);
            marks.group("solid", tip(step), new Sheet().form(shape(style, place, y), looks(style)));
            if (path.getCurrentPoint() == null) {
                path.moveTo(place, y);
            } else {
                path.lineTo(place, y);
            }
        }
        if (path.getCurrentPoint() != null) {
            sheet.form(path, Style.line(Ink.GREY, 1));
        }
        marks.items().forEach(sheet::add);
    }

    private static Shape shape(StepStyle style, double x, double y) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(SIZE, SIZE);
        return place.createTransformedShape(style.shape());
    }

    private static Style looks(StepStyle style) {
        return new Style(ink(style.fill(), "in"), ink(style.line(), "out"), 1.2, 1);
    }

    /** Returns the inks of all kinds of steps; on dark pages they are lighter. */
    static List<Ink> inks() {
        List<Ink> inks = new ArrayList<>();
        for (StepStyle style : StepStyle.all()) {
            inks.add(ink(style.fill(), "in"));
            inks.add(ink(style.line(), "out"));
        }
        return inks.stream().distinct().toList();
    }

    private static Ink ink(Color color, String side) {
        String name = "s" + side + Integer.toHexString(color.getRGB() & 0xFFFFFF);
        return new Ink(
                name, color, new Color(lighter(color.getRed()), lighter(color.getGreen()), lighter(color.getBlue())));
    }

    private static int lighter(int part) {
        return (int) Math.round(part + LIGHTER * (255 - part));
    }

    private static String tip(StepRow step) {
        return String.format(Locale.ROOT, "Day %.1f: %s", step.sinceNeed(), step.text());
    }
}
