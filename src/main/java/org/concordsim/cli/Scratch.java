package org.concordsim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.concordsim.experiment.run.RunBook;

/**
 * A folder that is there as long as a command needs it, with a book of runs in it.
 *
 * @param folder the folder
 * @param book the book
 */
record Scratch(Path folder, RunBook book) implements AutoCloseable {
    static Scratch create() throws IOException {
        Path folder = Files.createTempDirectory("concord-");
        return new Scratch(folder, RunBook.open(folder.resolve("runs.book")));
    }

    @Override
    public void close() throws IOException {
        book.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
