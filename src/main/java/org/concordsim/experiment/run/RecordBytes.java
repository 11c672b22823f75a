package org.concordsim.experiment.run;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.concordsim.observation.Course;

/** A run's record as bytes that know their own length and checksum, and back. */
final class RecordBytes {
    /** The length of what stands before a record: its number of bytes and its checksum. */
    static final int HEAD = Integer.BYTES + Integer.BYTES;

    private static final int FIXED = 4 * Integer.BYTES + 3 * Long.BYTES;

    private RecordBytes() {}

    static ByteBuffer of(RunRecord run) {
        byte[] id = run.id().getBytes(StandardCharsets.UTF_8);
        byte[] status = run.status().getBytes(StandardCharsets.UTF_8);
        int size = run.values().size();
        double[][] course = run.course().values();
        int length = FIXED
                + id.length
                + status.length
                + size * (Integer.BYTES + Double.BYTES)
                + Arrays.stream(course)
                        .mapToInt(weeks -> Integer.BYTES + weeks.length * Double.BYTES)
                        .sum();
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + length);
        bytes.position(HEAD);
        bytes.putInt(id.length).put(id).putInt(status.length).put(status);
        bytes.putLong(run.events()).putLong(run.exogenousHash()).putDouble(run.seconds());
        bytes.putInt(size);
        for (int i = 0; i < size; i++) {
            bytes.putInt(run.values().key(i)).putDouble(run.values().value(i));
        }
        bytes.putInt(course.length);
        for (double[] weeks : course) {
            bytes.putInt(weeks.length);
            Arrays.stream(weeks).forEach(bytes::putDouble);
        }
        bytes.putInt(0, length).putInt(Integer.BYTES, checksum(bytes.array(), HEAD, length));
        return bytes.flip();
    }

    static RunRecord read(ByteBuffer bytes) {
        String id = text(bytes);
        String status = text(bytes);
        long events = bytes.getLong();
        long hash = bytes.getLong();
        double seconds = bytes.getDouble();
        int[] keys = new int[bytes.getInt()];
        double[] values = new double[keys.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = bytes.getInt();
            values[i] = bytes.getDouble();
        }
        return new RunRecord(id, status, events, hash, seconds, new RunValues(keys, values), course(bytes));
    }

    private static Course course(ByteBuffer bytes) {
        double[][] values = new double[bytes.getInt()][];
        for (int measure = 0; measure < values.length; measure++) {
            values[measure] = new double[bytes.getInt()];
            for (int week = 0; week < values[measure].length; week++) {
                values[measure][week] = bytes.getDouble();
            }
        }
        return new Course(values);
    }

    static String id(ByteBuffer bytes) {
        return text(bytes);
    }

    static int checksum(byte[] bytes, int from, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, length);
        return (int) sum.getValue();
    }

    private static String text(ByteBuffer bytes) {
        byte[] text = new byte[bytes.getInt()];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
