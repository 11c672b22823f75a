package org.concordsim.scenario.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files whose names are close to one that does not exist. */
final class NearbyFiles {
    private NearbyFiles() {}

    /** Returns a hint that begins with a blank. */
    static String hint(Path missing) {
        Path folder = missing.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return " Maybe the folder is wrong?";
        }
        return Names.nearest(String.valueOf(missing.getFileName()), scenarios(folder))
                .map(name -> " Did you mean " + slashed(missing.resolveSibling(name)) + "?")
                .orElse(" Maybe see 'concord scenario list'?");
    }

    private static List<String> scenarios(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Returns a path with slashes, the same on every system. */
    static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
