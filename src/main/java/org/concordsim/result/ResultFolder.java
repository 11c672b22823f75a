package org.concordsim.result;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of results that appears whole or not at all: it is filled beside its place and then moved there. */
public final class ResultFolder {
    /** The only file that may differ between two identical commands. */
    public static final String TIMING = "timing.json";

    /** The page that reports the results. */
    public static final String REPORT = "report.html";

    /** The folder of the report's figures. */
    public static final String FIGURES = "figures";

    private final Path place;

    /** Names the place of a folder; nothing is touched. */
    public ResultFolder(Path place) {
        this.place = place.toAbsolutePath().normalize();
    }

    /** What fills a folder. */
    @FunctionalInterface
    public interface Filler {
        /** Writes all files into a folder that exists and is empty. */
        void fill(Path folder) throws IOException;
    }

    /** Returns the place. */
    public Path place() {
        return place;
    }

    /** Lets a filler write the files and puts them in place of what is there; on failure nothing has changed. */
    public void write(Filler filler) throws IOException {
        Path parent = place.getParent();
        if (parent == null) {
            throw new IOException(place + ": is the root of a disk. Maybe a folder's name is missing?");
        }
        createParents(parent);
        Path partial = beside("partial");
        Files.createDirectory(partial);
        Thread cleaner = new Thread(() -> deleteQuietly(partial));
        Runtime.getRuntime().addShutdownHook(cleaner);
        try {
            filler.fill(partial);
            moveIntoPlace(partial);
        } finally {
            deleteQuietly(partial);
            forget(cleaner);
        }
    }

    /** Returns the digest of every file of a folder by its name with slashes, but for the manifest and the timing. */
    public static SortedMap<String, String> digests(Path folder) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (String name : files(folder)) {
            if (!name.equals(Manifest.FILE) && !name.equals(TIMING)) {
                digests.put(name, Sha256.of(folder.resolve(name)));
            }
        }
        return digests;
    }

    /** Returns whether a file, by its name with slashes, is part of the report that was made of the results. */
    public static boolean isReport(String name) {
        return name.equals(REPORT) || name.startsWith(FIGURES + "/");
    }

    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !Files.isDirectory(path))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static void createParents(Path parent) throws IOException {
        try {
            Files.createDirectories(parent);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(parent + ": is a file, not a folder. Maybe --out names a file?", e);
        }
    }

    private void moveIntoPlace(Path partial) throws IOException {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(partial, place);
            return;
        }
        Path former = beside("former");
        Files.move(place, former);
        try {
            Files.move(partial, place);
        } catch (IOException e) {
            Files.move(former, place);
            throw e;
        }
        deleteQuietly(former);
    }

    private Path beside(String what) {
        Path beside = place.resolveSibling("." + place.getFileName() + "-" + what + "-"
                + ProcessHandle.current().pid());
        deleteQuietly(beside);
        return beside;
    }

    private static void forget(Thread cleaner) {
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException e) {
            cleaner.setDaemon(true);
        }
    }

    private static void deleteQuietly(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException | java.io.UncheckedIOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
