package org.concordsim.experiment.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PlaceIndexTest {
    private static final int MANY = 20_000;

    @Test
    void findsEveryIdentityAmongMany() {
        PlaceIndex index = new PlaceIndex();
        for (int i = 0; i < MANY; i++) {
            index.put("aligned-p" + i + "-0", i);
        }

        assertThat(index.size()).isEqualTo(MANY);
        for (int i = 0; i < MANY; i++) {
            assertThat(index.of("aligned-p" + i + "-0")).isEqualTo(i);
            assertThat(index.of("aligned-p" + i + "-1")).isNegative();
        }
        assertThat(index.sorted()).containsExactly(LongStream.range(0, MANY).toArray());
    }

    @Test
    void anIdentityIsThereOnce() {
        PlaceIndex index = new PlaceIndex();
        index.put("a", 1);
        index.put("a", 2);

        assertThat(index.size()).isOne();
        assertThat(index.of("a")).isEqualTo(2);
    }
}
