package org.concordsim.cli;

import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.experiment.Run;

/**
 * A part of all runs: every run whose place, counted from 1, leaves the same rest when divided by the number of parts.
 *
 * @param number the part's number from 1
 * @param parts the number of parts
 */
record Shard(int number, int parts) {
    /** All runs. */
    static final Shard ALL = new Shard(1, 1);

    private static final int MOST = 4096;

    /** Returns the part of a text such as 2/4; null if it is none. */
    static Shard of(String text) {
        if (!text.matches("\\d{1,4}/\\d{1,4}")) {
            return null;
        }
        String[] sides = text.split("/");
        Shard shard = new Shard(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
        return shard.number >= 1 && shard.number <= shard.parts && shard.parts <= MOST ? shard : null;
    }

    boolean isPart() {
        return parts > 1;
    }

    String label() {
        return number + "/" + parts;
    }

    List<Run> of(List<Run> runs) {
        return IntStream.range(0, runs.size())
                .filter(i -> i % parts == number - 1)
                .mapToObj(runs::get)
                .toList();
    }
}
