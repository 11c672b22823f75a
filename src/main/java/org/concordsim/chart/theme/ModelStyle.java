package org.concordsim.chart.theme;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import org.concordsim.chart.data.ResultNumbers;

/** How one organizing model looks in every chart: colour, marker and line; each alone tells the models apart. */
public record ModelStyle(Color color, Shape marker, BasicStroke line) {
    private static final float WIDTH = 3.5f;

    private static final List<ModelStyle> PRESETS = List.of(
            new ModelStyle(new Color(0xB24700), Markers.circle(), stroke(1, 6)),
            new ModelStyle(new Color(0xE69F00), Markers.triangle(), stroke(9, 7)),
            new ModelStyle(new Color(0x4A9CCB), Markers.square(), stroke(20, 7, 2, 7)),
            new ModelStyle(new Color(0x003F6B), Markers.diamond(), stroke()));

    private static final List<ModelStyle> HYBRIDS = List.of(
            new ModelStyle(new Color(0x117733), Markers.downTriangle(), stroke(20, 6)),
            new ModelStyle(new Color(0xCC79A7), Markers.plus(), stroke(4, 6)),
            new ModelStyle(new Color(0x000000), Markers.polygon(5, 0), stroke(12, 5, 2, 5, 2, 5)),
            new ModelStyle(new Color(0x882255), Markers.polygon(6, 0), stroke(28, 8, 8, 8)),
            new ModelStyle(new Color(0x8A8A8A), Markers.polygon(4, Math.PI / 4), stroke(2, 10)));

    private static BasicStroke stroke(float... dashes) {
        return dashes.length == 0
                ? new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }

    /** Returns the style of a model: fixed for a preset, by order among the hybrids of the list for a hybrid. */
    public static ModelStyle of(String model, List<String> models) {
        int preset = ResultNumbers.PRESETS.indexOf(model);
        if (preset >= 0) {
            return PRESETS.get(preset);
        }
        List<String> hybrids = models.stream()
                .filter(name -> !ResultNumbers.PRESETS.contains(name))
                .toList();
        return HYBRIDS.get(Math.max(0, hybrids.indexOf(model)) % HYBRIDS.size());
    }

    /** Returns the colour with an opacity in [0, 1]. */
    public Color faded(double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }

    /** Returns the marker in another size. */
    public Shape marker(double factor) {
        return Markers.scaled(marker, factor);
    }
}
