package org.concordsim.result.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedSpillTest {
    private static final int PIECES = 20_000;
    private static final int STEP = 7919;

    @TempDir
    private Path folder;

    @Test
    void piecesComeInOrderHoweverManyRunsTheyFill() throws IOException {
        for (int run : new int[] {1_000_000, 1000, 37}) {
            List<Long> order = new ArrayList<>();
            try (SortedSpill spill = new SortedSpill(folder.resolve("log"), run)) {
                for (long i = 0; i < PIECES; i++) {
                    long at = i * STEP % PIECES;
                    spill.add(at / 10 - 500, at % 10, "piece " + at);
                }
                spill.drain(piece -> {
                    long at = (piece.group() + 500) * 10 + piece.order();
                    assertThat(piece.text()).isEqualTo("piece " + at);
                    order.add(at);
                });
            }
            assertThat(order)
                    .containsExactlyElementsOf(
                            LongStream.range(0, PIECES).boxed().toList());
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void noMoreThanOneRunIsHeld() throws IOException {
        try (SortedSpill spill = new SortedSpill(folder.resolve("log"), 50)) {
            for (long i = 0; i < 1000; i++) {
                spill.add(i, 0, "text");
                assertThat(spill.held()).isLessThan(50);
            }
            assertThat(Files.list(folder).count()).isEqualTo(20);
        }
    }

    @Test
    void aSpillOfNothingHandsOverNothing() throws IOException {
        try (SortedSpill spill = new SortedSpill(folder.resolve("log"))) {
            spill.drain(piece -> {
                throw new AssertionError(piece);
            });
        }
    }
}
