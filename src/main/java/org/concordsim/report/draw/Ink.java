package org.concordsim.report.draw;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.chart.data.ResultNumbers;
import org.concordsim.chart.theme.ModelStyle;
import org.concordsim.chart.theme.Sizes;

/**
 * A colour by its role, with one shade for light pages and one for dark ones.
 *
 * @param name the role, which is the name of the style sheet's variable
 * @param light the shade on a light page and on paper
 * @param dark the shade on a dark page
 */
public record Ink(String name, Color light, Color dark) {
    /** Letters. */
    public static final Ink LETTERS = of("letters", 0x262626, 0xECECEC);
    /** Letters of less weight. */
    public static final Ink GREY = of("grey", 0x5A5A5A, 0xB4B8BF);
    /** Grid lines. */
    public static final Ink GRID = of("grid", 0xDDDDDD, 0x3C424C);
    /** Bands behind rows. */
    public static final Ink BAND = new Ink("band", Sizes.BAND, new Color(0x23272F));
    /** The page. */
    public static final Ink PAPER = of("paper", 0xFFFFFF, 0x181B20);
    /** What is better. */
    public static final Ink BETTER = of("better", 0x00614A, 0x6FCFB0);
    /** What is worse. */
    public static final Ink WORSE = of("worse", 0x9A2C1B, 0xF29B87);

    private static final double BRIGHT = 128;
    private static final List<Integer> PRESETS_ON_DARK = List.of(0xE07B3C, 0xF2B63C, 0x4A9CCB, 0xCFE3FF);
    private static final List<Integer> HYBRIDS_ON_DARK = List.of(0x44AA66, 0xCC79A7, 0xE8E8E8, 0xC4608F, 0xA8A8A8);
    private static final List<String> PRESETS = ResultNumbers.PRESETS;

    /** Returns an ink of two shades written as 0xRRGGBB. */
    public static Ink of(String name, int light, int dark) {
        return new Ink(name, new Color(light), new Color(dark));
    }

    /** Returns the ink of a model, which on light pages is its colour in every chart. */
    public static Ink of(String model, List<String> models) {
        Color light = ModelStyle.of(model, models).color();
        int preset = PRESETS.indexOf(model);
        if (preset >= 0) {
            return new Ink(css(model, models), light, new Color(PRESETS_ON_DARK.get(preset)));
        }
        List<String> hybrids =
                models.stream().filter(name -> !PRESETS.contains(name)).toList();
        int place = Math.max(0, hybrids.indexOf(model)) % HYBRIDS_ON_DARK.size();
        return new Ink(css(model, models), light, new Color(HYBRIDS_ON_DARK.get(place)));
    }

    /** Returns the short name of a model in style sheets: m and its place in the list. */
    public static String css(String model, List<String> models) {
        return "m" + models.indexOf(model);
    }

    /** Returns every ink of a report about some models. */
    public static List<Ink> all(List<String> models) {
        List<Ink> parts = new ArrayList<>(Kinds.all());
        models.forEach(model -> parts.add(of(model, models)));
        List<Ink> inks = new ArrayList<>(List.of(LETTERS, GREY, GRID, BAND, PAPER, BETTER, WORSE));
        inks.addAll(SwimPanel.inks());
        parts.forEach(part -> {
            inks.add(part);
            inks.add(part.above());
        });
        return inks;
    }

    /** Returns a shade as it is written in a style sheet. */
    public static String hex(Color color) {
        return String.format("#%06x", color.getRGB() & 0xFFFFFF);
    }

    /** Returns the ink of letters that stand on a part in this ink. */
    public Ink above() {
        return new Ink("on-" + name, legibleOn(light), legibleOn(dark));
    }

    private static Color legibleOn(Color ground) {
        double brightness = 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
        return brightness > BRIGHT ? new Color(0x1C1C1C) : Color.WHITE;
    }
}
