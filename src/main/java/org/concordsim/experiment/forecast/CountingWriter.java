package org.concordsim.experiment.forecast;

import java.io.Writer;

/** A writer that keeps nothing but the number of characters, which is the number of bytes of plain ASCII. */
final class CountingWriter extends Writer {
    private long count;

    long count() {
        return count;
    }

    @Override
    public void write(char[] text, int from, int length) {
        count += length;
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
