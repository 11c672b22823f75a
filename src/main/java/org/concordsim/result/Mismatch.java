package org.concordsim.result;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The first difference between a result folder and its manifest, or between two folders of the same command. */
public final class Mismatch {
    private static final int SHOWN = 160;

    private Mismatch() {}

    /** Returns what is wrong with each file that is not what a folder's manifest says, by the file's name. */
    public static SortedMap<String, String> withDigests(Path folder, Manifest manifest) throws IOException {
        SortedMap<String, String> wrong = new TreeMap<>();
        for (Map.Entry<String, String> file : manifest.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.isRegularFile(path)) {
                wrong.put(file.getKey(), path + ": is missing. The manifest lists it.");
            } else if (!Sha256.of(path).equals(file.getValue())) {
                wrong.put(file.getKey(), path + ": has other bytes than the manifest says. Maybe it was edited?");
            }
        }
        return wrong;
    }

    /** Returns the first difference between files other than images, manifest and timing. */
    public static Optional<String> between(Path folder, Path again) throws IOException {
        return first(folder, again, false);
    }

    /** Returns the first difference between images. */
    public static Optional<String> betweenImages(Path folder, Path again) throws IOException {
        return first(folder, again, true);
    }

    private static Optional<String> first(Path folder, Path again, boolean images) throws IOException {
        SortedMap<String, String> left = ResultFolder.digests(folder);
        SortedMap<String, String> right = ResultFolder.digests(again);
        TreeSet<String> names = new TreeSet<>(left.keySet());
        names.addAll(right.keySet());
        for (String name : names) {
            if (isImage(name) == images
                    && !isDerived(name)
                    && !String.valueOf(left.get(name)).equals(right.get(name))) {
                return Optional.of(difference(folder.resolve(name), again.resolve(name)));
            }
        }
        return Optional.empty();
    }

    private static boolean isImage(String name) {
        return name.matches(".*\\.(png|svg|pdf)");
    }

    /** A page is derived from the tables, by a command of its own. */
    private static boolean isDerived(String name) {
        return ResultFolder.isReport(name);
    }

    private static String difference(Path folder, Path again) throws IOException {
        if (!Files.exists(folder)) {
            return folder + ": is not there, but the command gives it";
        }
        if (!Files.exists(again)) {
            return folder + ": is there, but the command does not give it";
        }
        try (InputStream left = new BufferedInputStream(Files.newInputStream(folder));
                InputStream right = new BufferedInputStream(Files.newInputStream(again))) {
            int number = 1;
            byte[] one = line(left);
            byte[] other = line(right);
            while (Arrays.equals(one, other) && one.length > 0) {
                number++;
                one = line(left);
                other = line(right);
            }
            return folder + ":" + number + ": differs from what the command gives: '" + shown(one) + "' instead of '"
                    + shown(other) + "'";
        }
    }

    /** Returns the next line with its end; nothing where there is none. */
    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n') {
            bytes.write(next);
            next = in.read();
        }
        if (next == '\n') {
            bytes.write(next);
        }
        return bytes.toByteArray();
    }

    private static String shown(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8).strip();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    }
}
