package org.concordsim.chart.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concordsim.chart.data.ResultNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelStyleTest {
    private static final List<String> PRESETS = ResultNumbers.PRESETS;

    @Test
    void aPresetLooksTheSameInWhateverCompany() {
        for (String preset : PRESETS) {
            assertThat(ModelStyle.of(preset, List.of(preset))).isEqualTo(ModelStyle.of(preset, PRESETS));
        }
        assertThat(ModelStyle.of("undefined", PRESETS).color()).isEqualTo(new Color(0xB24700));
        assertThat(ModelStyle.of("defined", PRESETS).color()).isEqualTo(new Color(0xE69F00));
        assertThat(ModelStyle.of("aligned", PRESETS).color()).isEqualTo(new Color(0x4A9CCB));
        assertThat(ModelStyle.of("integrated", PRESETS).color()).isEqualTo(new Color(0x003F6B));
    }

    @Test
    void aHybridKeepsItsLookWhetherPresetsAreShownOrNot() {
        assertThat(ModelStyle.of("b", List.of("a", "b")))
                .isEqualTo(ModelStyle.of("b", List.of("undefined", "a", "integrated", "b")));
    }

    @Test
    void nineModelsDifferInColourInMarkerAndInLine() {
        List<String> models = new ArrayList<>(PRESETS);
        models.addAll(List.of("a", "b", "c", "d", "e"));
        Set<Object> colours = new HashSet<>();
        Set<Object> lines = new HashSet<>();
        Set<Object> markers = new HashSet<>();
        for (String model : models) {
            ModelStyle style = ModelStyle.of(model, models);
            colours.add(style.color());
            lines.add(style.line());
            markers.add(style.marker());
        }
        assertThat(List.of(colours.size(), lines.size(), markers.size())).containsOnly(9);
    }

    @ParameterizedTest
    @EnumSource(Sight.class)
    void presetsStayApartForEveryKindOfSight(Sight sight) {
        for (int i = 0; i < PRESETS.size(); i++) {
            for (int j = 0; j < i; j++) {
                Color one = ModelStyle.of(PRESETS.get(i), PRESETS).color();
                Color other = ModelStyle.of(PRESETS.get(j), PRESETS).color();
                assertThat(sight.distance(one, other))
                        .as("CIELAB distance of %s and %s", PRESETS.get(i), PRESETS.get(j))
                        .isGreaterThan(25);
            }
        }
    }

    @Test
    void presetsDifferInLightnessSoThatGreyPrintTellsThemApart() {
        double[] lightness = PRESETS.stream()
                .mapToDouble(
                        model -> Sight.USUAL.lab(ModelStyle.of(model, PRESETS).color())[0])
                .sorted()
                .toArray();
        for (int i = 1; i < lightness.length; i++) {
            assertThat(lightness[i] - lightness[i - 1]).isGreaterThan(8);
        }
    }
}
