package org.concordsim.scenario.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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
        List<String> there = scenarios(folder);
        return Names.nearest(String.valueOf(missing.getFileName()), there)
                .map(name -> " Did you mean " + slashed(missing.resolveSibling(name)) + "?")
                .orElseGet(() -> isOfExperiments(folder) ? experiments(there) : " Maybe see 'concord scenario list'?");
    }

    private static boolean isOfExperiments(Path folder) {
        return folder.endsWith("experiments");
    }

    private static String experiments(List<String> there) {
        String names = there.stream()
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? " Maybe name a file?" : " Maybe one of " + names + "?";
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
