package org.concordsim.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The question whether results may be put in a place; nothing but results is ever replaced. */
public final class FolderGuard {
    private static final String HINT = " Maybe choose another --out";

    private FolderGuard() {}

    /**
     * Refuses a place that holds a file, a folder of something else or, unless forced, results of another experiment
     * or files that do not belong to the results.
     *
     * @param place where results are to go
     * @param command the canonical command of the results to come
     * @param scenario the scenario of the results to come
     * @param force whether results of another experiment may be replaced
     */
    public static void check(Path place, String command, Manifest.Scenario scenario, boolean force) throws IOException {
        if (!Files.exists(place)) {
            checkWritable(place);
            return;
        }
        if (!Files.isDirectory(place)) {
            throw new FolderOccupiedException(place + ": is a file, not a folder." + HINT + "?");
        }
        List<String> files = ResultFolder.files(place);
        if (files.isEmpty()) {
            return;
        }
        Manifest manifest = manifest(place);
        if (force) {
            return;
        }
        if (!manifest.command().equals(command) || !manifest.scenario().equals(scenario)) {
            throw new FolderOccupiedException(place + ": holds other results (" + manifest.command() + ")." + HINT
                    + ", or --force to replace them?");
        }
        checkNothingElse(place, files, manifest);
    }

    private static Manifest manifest(Path place) throws FolderOccupiedException {
        try {
            return Json.read(place.resolve(Manifest.FILE), Manifest.class);
        } catch (IOException e) {
            throw new FolderOccupiedException(
                    place + ": holds files but no results, so nothing in it is replaced." + HINT + "?");
        }
    }

    private static void checkNothingElse(Path place, List<String> files, Manifest manifest)
            throws FolderOccupiedException {
        Set<String> foreign = new HashSet<>(files);
        foreign.removeAll(manifest.files().keySet());
        foreign.removeAll(Set.of(Manifest.FILE, ResultFolder.TIMING));
        foreign.removeIf(ResultFolder::isReport);
        if (!foreign.isEmpty()) {
            throw new FolderOccupiedException(place + ": holds a file that is no result ("
                    + foreign.stream().sorted().findFirst().orElseThrow() + ")." + HINT
                    + ", or --force to replace all?");
        }
    }

    private static void checkWritable(Path place) throws IOException {
        Path existing = place.toAbsolutePath().normalize();
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing == null || !Files.isDirectory(existing) || !Files.isWritable(existing)) {
            throw new IOException(place + ": cannot be created, because " + existing
                    + " is not a folder that may be written. Maybe choose another --out?");
        }
    }
}
