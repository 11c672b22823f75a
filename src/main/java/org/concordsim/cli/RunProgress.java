package org.concordsim.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.concordsim.experiment.Progress;

/** The progress of an experiment on stderr: a bar with the time left on a terminal, about ten plain lines elsewhere. */
interface RunProgress extends Progress {
    static RunProgress of(String name, int runs, ExperimentOptions options) {
        if (options.quiet()) {
            return new Silent();
        }
        return isTerminal() ? new Bar(name, runs) : new Lines(name, options.stderr());
    }

    /** Returns whether stderr is a terminal: the launcher says so, and without it a console suggests it. */
    static boolean isTerminal() {
        String told = System.getProperty("concord.terminal");
        return told == null ? System.console() != null : Boolean.parseBoolean(told);
    }

    /** No progress at all. */
    final class Silent implements RunProgress {
        @Override
        public void finished(int runs, int all) {
            // Nobody wants to know.
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    }

    /** A bar that is redrawn in place. */
    final class Bar implements RunProgress {
        private final ProgressBar bar;

        Bar(String name, int runs) {
            bar = new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(runs)
                    .setUnit(" runs", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(250)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                    .build();
        }

        @Override
        public void finished(int runs, int all) {
            bar.stepTo(runs);
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** One line for each tenth of the runs. */
    final class Lines implements RunProgress {
        private static final int STEPS = 10;
        private static final double NANOS = 1e9;

        private final String name;
        private final PrintWriter err;
        private final long start = System.nanoTime();
        private int step;

        Lines(String name, PrintWriter err) {
            this.name = name;
            this.err = err;
        }

        @Override
        public void finished(int runs, int all) {
            int reached = STEPS * runs / all;
            if (reached > step) {
                step = reached;
                double seconds = (System.nanoTime() - start) / NANOS;
                err.printf(
                        "%s: %d of %d runs, %.0f s, about %.0f s left%n",
                        name, runs, all, seconds, seconds / runs * (all - runs));
                err.flush();
            }
        }

        @Override
        public void close() {
            err.flush();
        }
    }
}
