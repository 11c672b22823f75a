package org.concordsim.result.eventlog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Texts that are put in order without being held: sorted runs of bounded size go to files, which are merged. Memory is
 * that of one run and of one text for each file.
 */
final class SortedSpill implements AutoCloseable {
    private static final int RUN = 1 << 15;
    private static final int FILES = 64;

    /**
     * A text with its place.
     *
     * @param group the first key
     * @param order the second key; no two texts of a group share it
     * @param text the text
     */
    record Piece(long group, long order, String text) {}

    /** A taker of pieces in order. */
    interface Taker {
        /** Takes the next piece. */
        void take(Piece piece) throws IOException;
    }

    private static final Comparator<Piece> ORDER =
            Comparator.comparingLong(Piece::group).thenComparingLong(Piece::order);

    private final Path base;
    private final int runSize;
    private final List<Piece> run = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private int named;

    /** Makes a spill whose files are named after another one. */
    SortedSpill(Path base) {
        this(base, RUN);
    }

    SortedSpill(Path base, int runSize) {
        this.base = base;
        this.runSize = runSize;
    }

    void add(long group, long order, String text) throws IOException {
        run.add(new Piece(group, order, text));
        if (run.size() >= runSize) {
            flush();
        }
    }

    /** Hands over all pieces in order. */
    void drain(Taker taker) throws IOException {
        flush();
        merge(taker);
    }

    /** Returns the number of pieces in memory. */
    int held() {
        return run.size();
    }

    private void flush() throws IOException {
        if (run.isEmpty()) {
            return;
        }
        run.sort(ORDER);
        Path file = next();
        try (SpillFile.Output out = new SpillFile.Output(file)) {
            for (Piece piece : run) {
                out.take(piece);
            }
        }
        run.clear();
        files.add(file);
        if (files.size() == FILES) {
            compact();
        }
    }

    private void compact() throws IOException {
        Path whole = next();
        try (SpillFile.Output out = new SpillFile.Output(whole)) {
            merge(out);
        }
        for (Path file : files) {
            Files.delete(file);
        }
        files.clear();
        files.add(whole);
    }

    private void merge(Taker taker) throws IOException {
        PriorityQueue<SpillFile.Input> heads = new PriorityQueue<>(Comparator.comparing(SpillFile.Input::head, ORDER));
        List<SpillFile.Input> open = new ArrayList<>();
        try {
            for (Path file : files) {
                SpillFile.Input input = new SpillFile.Input(file);
                open.add(input);
                heads.add(input);
            }
            while (!heads.isEmpty()) {
                SpillFile.Input first = heads.poll();
                taker.take(first.head());
                if (first.advance()) {
                    heads.add(first);
                }
            }
        } finally {
            for (SpillFile.Input input : open) {
                input.close();
            }
        }
    }

    private Path next() {
        return base.resolveSibling(base.getFileName() + "." + named++ + ".part");
    }

    /** Removes all files. */
    @Override
    public void close() throws IOException {
        for (int i = 0; i < named; i++) {
            Files.deleteIfExists(base.resolveSibling(base.getFileName() + "." + i + ".part"));
        }
    }
}
