package org.concordsim.report.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.concordsim.chart.data.Interval;
import org.concordsim.report.data.Numerals;
import org.concordsim.result.text.Scale;

/** How a difference is made of parts: each bar starts where the one before it ends, the last one is the whole. */
public final class WaterfallPanel {
    /** The ink of parts that raise the difference. */
    public static final Ink UP = Kinds.of(1);
    /** The ink of parts that lower it. */
    public static final Ink DOWN = Kinds.of(6);

    private static final double PALE = 0.4;
    private static final double LEFT = 128;
    private static final double RIGHT = 84;
    private static final double ROW = 26;
    private static final double BAR = 16;
    private static final int TICKS = 3;
    private static final int LONGEST = 20;

    private WaterfallPanel() {}

    /** A part of the difference: its name, its size with interval and whether the data show that it is not nothing. */
    public record Step(String name, Interval size, boolean shown) {}

    /** Returns the panel of some parts and of their whole. */
    public static Drawing draw(String title, Scale scale, List<Step> steps, Step whole) {
        List<Double> ends = new ArrayList<>(List.of(0.0));
        steps.forEach(step -> ends.add(ends.get(ends.size() - 1) + step.size().mean()));
        Axis axis = Axis.around(
                DoubleStream.concat(
                        ends.stream().mapToDouble(Double::doubleValue),
                        DoubleStream.concat(
                                limits(whole, 0),
                                steps.stream().flatMapToDouble(step -> limits(step, ends.get(steps.indexOf(step)))))),
                LEFT,
                Drawing.WIDTH - RIGHT);
        Sheet sheet = new Sheet();
        double bottom = (steps.size() + 1) * ROW;
        furniture(sheet, axis, scale, bottom);
        for (int i = 0; i < steps.size(); i++) {
            step(sheet, title, steps.get(i), ends.get(i), new Place(axis, scale, i * ROW + ROW / 2));
        }
        Place last = new Place(axis, scale, bottom - ROW / 2);
        step(sheet, title, whole, 0, last);
        return new Drawing(title, words(title, scale, steps, whole), Drawing.WIDTH, bottom + 36, sheet.items());
    }

    /** Where a bar stands. */
    private record Place(Axis axis, Scale scale, double y) {}

    private static DoubleStream limits(Step step, double start) {
        return DoubleStream.of(start + step.size().lowest(), start + step.size().highest());
    }

    private static void furniture(Sheet sheet, Axis axis, Scale scale, double bottom) {
        for (double tick : axis.ticks(TICKS)) {
            double x = axis.at(tick);
            sheet.line(x, 0, x, bottom, Style.line(Ink.GRID, 1));
            sheet.text(x, bottom + 14, axis.label(tick, TICKS, scale.divisor()), Item.Face.TICK);
        }
        sheet.line(axis.at(0), 0, axis.at(0), bottom, Style.line(Ink.GREY, 1.4));
        sheet.text((LEFT + Drawing.WIDTH - RIGHT) / 2, bottom + 30, scale.unit(), Item.Face.TICK);
    }

    private static void step(Sheet sheet, String title, Step step, double start, Place place) {
        Sheet bar = new Sheet();
        bar(bar, step, start, place);
        if (step.size().bounded()) {
            double low = place.axis().at(start + step.size().low());
            double high = place.axis().at(start + step.size().high());
            bar.line(low, place.y(), high, place.y(), Style.line(Ink.LETTERS, 1.4));
        }
        sheet.group("solid", title + ", " + step.name() + ": " + DotPanel.full(step.size(), place.scale()), bar);
    }

    private static void bar(Sheet sheet, Step step, double start, Place place) {
        Interval size = step.size();
        String name = step.name();
        Ink ink = size.mean() < 0 ? DOWN : UP;
        double from = place.axis().at(Math.min(start, start + size.mean()));
        double to = place.axis().at(Math.max(start, start + size.mean()));
        String brief = name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "\u2026";
        sheet.text(2, place.y() + 4, brief, Item.Face.START);
        sheet.bar(
                new Rectangle2D.Double(from, place.y() - BAR / 2, Math.max(1, to - from), BAR),
                step.shown() ? Style.filled(ink) : Style.veil(ink, PALE));
        sheet.text(
                Drawing.WIDTH - 2,
                place.y() + 4,
                Numerals.signed(place.scale(), size.mean()),
                Item.Face.END.sized(11.5));
    }

    private static String words(String title, Scale scale, List<Step> steps, Step whole) {
        return title + (scale.unit().isEmpty() ? "" : " in " + scale.unit()) + ". "
                + steps.stream()
                        .map(step -> step.name() + " "
                                + Numerals.signed(scale, step.size().mean()))
                        .collect(Collectors.joining("; "))
                + "; whole " + Numerals.signed(scale, whole.size().mean()) + ".";
    }
}
