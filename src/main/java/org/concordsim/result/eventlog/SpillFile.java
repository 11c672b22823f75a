package org.concordsim.result.eventlog;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A sorted run of a spill on disk. */
final class SpillFile {
    private static final int END = -1;

    private SpillFile() {}

    /** A run that is being written. */
    static final class Output implements SortedSpill.Taker, AutoCloseable {
        private final DataOutputStream stream;

        Output(Path file) throws IOException {
            stream = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        }

        @Override
        public void take(SortedSpill.Piece piece) throws IOException {
            byte[] bytes = piece.text().getBytes(StandardCharsets.UTF_8);
            stream.writeInt(bytes.length);
            stream.writeLong(piece.group());
            stream.writeLong(piece.order());
            stream.write(bytes);
        }

        @Override
        public void close() throws IOException {
            try (stream) {
                stream.writeInt(END);
            }
        }
    }

    /** A run that is being read; it has at least one piece. */
    static final class Input implements AutoCloseable {
        private final DataInputStream stream;
        private SortedSpill.Piece head;

        Input(Path file) throws IOException {
            stream = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
            advance();
        }

        SortedSpill.Piece head() {
            return head;
        }

        /** Goes to the next piece and returns whether there is one. */
        boolean advance() throws IOException {
            int length = stream.readInt();
            if (length == END) {
                return false;
            }
            long group = stream.readLong();
            long order = stream.readLong();
            head = new SortedSpill.Piece(group, order, new String(stream.readNBytes(length), StandardCharsets.UTF_8));
            return true;
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
