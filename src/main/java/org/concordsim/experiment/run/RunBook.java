package org.concordsim.experiment.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A file to which the record of each run is appended as the run ends. Only places in the file are held in memory, some 24 to 48 bytes a run. A
 * record that an interruption cut off is dropped when the file is opened again. An interrupted thread may go on
 * to read and write it.
 */
public final class RunBook implements Closeable {
    private static final int LONGEST = 1 << 30;

    private final RandomAccessFile file;
    private final PlaceIndex places = new PlaceIndex();
    private long end;

    private RunBook(RandomAccessFile file) {
        this.file = file;
    }

    /** Opens a book, with what is whole of an earlier one in the same file. */
    public static RunBook open(Path path) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        RunBook book = new RunBook(file);
        try {
            book.index();
        } catch (IOException e) {
            file.close();
            throw e;
        }
        return book;
    }

    /** Returns the number of runs in the book. */
    public int size() {
        return places.size();
    }

    /** Returns all records in the order in which they were appended, read one by one. */
    public Stream<RunRecord> records() {
        return Arrays.stream(places.sorted()).mapToObj(this::at);
    }

    /** Returns whether a run is in the book. */
    public boolean has(String id) {
        return places.of(id) >= 0;
    }

    /** Returns the record of a run. */
    public RunRecord read(String id) {
        long place = places.of(id);
        if (place < 0) {
            throw new IllegalArgumentException("Run " + id + " is not in the book. Maybe it has not been run?");
        }
        RunRecord record = at(place);
        if (!record.id().equals(id)) {
            throw new IllegalStateException(
                    "Run " + id + " cannot be told from run " + record.id() + ". Maybe name a design point otherwise?");
        }
        return record;
    }

    private synchronized RunRecord at(long place) {
        try {
            return RecordBytes.read(whole(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the record of a run that is not in the book yet. */
    public synchronized void append(RunRecord run) throws IOException {
        ByteBuffer bytes = RecordBytes.of(run);
        file.seek(end);
        file.write(bytes.array(), 0, bytes.limit());
        places.put(run.id(), end);
        end += bytes.limit();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void index() throws IOException {
        ByteBuffer record = whole(0);
        while (record != null) {
            long next = end + RecordBytes.HEAD + record.limit();
            places.put(RecordBytes.id(record), end);
            end = next;
            record = whole(end);
        }
        file.setLength(end);
    }

    /** Returns the record at a place, or null where none is whole. */
    private ByteBuffer whole(long place) throws IOException {
        ByteBuffer head = bytes(place, RecordBytes.HEAD);
        if (head == null) {
            return null;
        }
        int length = head.getInt();
        ByteBuffer record = length < 0 || length > LONGEST ? null : bytes(place + RecordBytes.HEAD, length);
        boolean isWhole = record != null && RecordBytes.checksum(record.array(), 0, length) == head.getInt();
        return isWhole ? record : null;
    }

    private ByteBuffer bytes(long place, int length) throws IOException {
        if (place + length > file.length()) {
            return null;
        }
        byte[] bytes = new byte[length];
        file.seek(place);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }
}
