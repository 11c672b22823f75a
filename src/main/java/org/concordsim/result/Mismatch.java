package org.concordsim.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/** The first difference between a result folder and its manifest, or between two folders of the same command. */
public final class Mismatch {
    private static final int SHOWN = 160;

    private Mismatch() {}

    /** Returns the first file that is not what a folder's manifest says. */
    public static Optional<String> withDigests(Path folder, Manifest manifest) throws IOException {
        for (Map.Entry<String, String> file : manifest.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.isRegularFile(path)) {
                return Optional.of(path + ": is missing. The manifest lists it.");
            }
            if (!Sha256.of(path).equals(file.getValue())) {
                return Optional.of(path + ": has other bytes than the manifest says. Maybe it was edited?");
            }
        }
        return Optional.empty();
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
        byte[] left = Files.readAllBytes(folder);
        byte[] right = Files.readAllBytes(again);
        int at = Arrays.mismatch(left, right);
        List<String> before = new String(left, 0, Math.min(at, left.length), StandardCharsets.UTF_8)
                .lines()
                .toList();
        boolean fresh = at > 0 && left[at - 1] == '\n';
        int line = Math.max(1, before.size() + (fresh ? 1 : 0));
        return folder + ":" + line + ": differs from what the command gives: '" + line(left, line) + "' instead of '"
                + line(right, line) + "'";
    }

    private static String line(byte[] bytes, int number) {
        String text = new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .skip(number - 1L)
                .findFirst()
                .orElse("");
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    }
}
