package org.concordsim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.concordsim.experiment.folder.Unfinished;
import org.concordsim.experiment.run.RunBook;

/**
 * The chance that a command is interrupted while a book is open: a line then says how to go on. Where nothing has been
 * run, nothing is left behind.
 */
final class Interruption implements AutoCloseable {
    private final Unfinished unfinished;
    private final RunBook book;
    private final PrintWriter err;
    private final Thread speaker = new Thread(this::speak);
    private boolean passed;

    Interruption(Unfinished unfinished, RunBook book, ExperimentOptions options) {
        this.unfinished = unfinished;
        this.book = book;
        this.err = options.stderr();
        Runtime.getRuntime().addShutdownHook(speaker);
    }

    /** Hears that the command came to its end. */
    void passed() {
        passed = true;
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(speaker);
        } catch (IllegalStateException e) {
            return;
        }
        if (!passed && book.size() == 0) {
            unfinished.delete();
        } else if (!passed) {
            speak();
        }
    }

    private void speak() {
        err.println("concord: not finished; " + book.size() + " runs are kept in " + unfinished.folder()
                + ". The same command with --resume goes on from there.");
        err.flush();
    }
}
