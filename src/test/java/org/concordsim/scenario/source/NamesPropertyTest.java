package org.concordsim.scenario.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class NamesPropertyTest {
    @Property(seed = "20060701", tries = 200)
    void theDistanceIsSymmetricAndAtMostTheLongerLength(
            @ForAll @AlphaChars @StringLength(max = 12) String first,
            @ForAll @AlphaChars @StringLength(max = 12) String second) {
        int distance = Names.distance(first, second);
        assertThat(distance)
                .isEqualTo(Names.distance(second, first))
                .isBetween(Math.abs(first.length() - second.length()), Math.max(first.length(), second.length()));
    }
}
