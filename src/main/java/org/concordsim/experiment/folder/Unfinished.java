package org.concordsim.experiment.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.concordsim.experiment.run.RunBook;
import org.concordsim.result.FolderOccupiedException;
import org.concordsim.result.Json;
import org.concordsim.result.Manifest;

/**
 * The folder in which a study that is not finished keeps its runs: {@code study.json} says what it belongs to, {@code
 * runs.book} holds what has been run.
 *
 * @param folder the folder
 */
public record Unfinished(Path folder) {
    /** The name of the file that says what the runs belong to. */
    public static final String STUDY = "study.json";

    private static final String BOOK = "runs.book";
    private static final String MARK = ".unfinished";

    /** Returns the folder that stands beside a result folder as long as its study is not finished. */
    public static Unfinished beside(Path place) {
        Path absolute = place.toAbsolutePath().normalize();
        Path name = absolute.getFileName();
        return new Unfinished(absolute.resolveSibling((name == null ? "results" : name) + MARK));
    }

    /**
     * What runs belong to.
     *
     * @param tool the tool that ran them
     * @param command the command in canonical form
     * @param scenario the scenario
     * @param shard the part of all runs, such as 1/4; 1/1 is all
     */
    public record Header(Manifest.Tool tool, String command, Manifest.Scenario scenario, String shard) {
        /** Returns whether runs belong to the same study, whatever part they are. */
        public boolean belongsTo(Header other) {
            return tool.equals(other.tool) && command.equals(other.command) && scenario.equals(other.scenario);
        }
    }

    /** Returns whether there is such a folder. */
    public boolean exists() {
        return Files.exists(folder.resolve(STUDY));
    }

    /** Returns what the runs belong to. */
    public Header header() throws IOException {
        return Json.read(folder.resolve(STUDY), Header.class);
    }

    /**
     * Begins, or goes on where an earlier command with the same header stood.
     *
     * @param provenance what the runs belong to
     * @param shard the part of all runs
     * @param resume whether earlier runs are used
     * @param force whether earlier runs may be thrown away
     */
    public RunBook open(Provenance provenance, String shard, boolean resume, boolean force) throws IOException {
        Header header = new Header(provenance.tool(), provenance.command(), provenance.scenario(), shard);
        check(header, resume, force);
        if (exists() && !resume) {
            delete();
        }
        make();
        if (!exists()) {
            Files.writeString(folder.resolve(StudyFiles.RESOLVED_SCENARIO), provenance.resolvedScenario());
            for (Map.Entry<String, String> input : provenance.inputs().entrySet()) {
                Files.writeString(folder.resolve(input.getKey()), input.getValue());
            }
            Json.write(folder.resolve(STUDY), header);
        }
        return RunBook.open(folder.resolve(BOOK));
    }

    private void make() throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (NoSuchFileException e) {
            throw new IOException(
                    folder + ": cannot be made there. Maybe choose a folder with --out that you may write to?", e);
        }
    }

    /** Refuses earlier runs that are neither to be used nor to be thrown away, or that belong to something else. */
    public void check(Header header, boolean resume, boolean force) throws IOException {
        if (!exists()) {
            return;
        }
        Header earlier = header();
        if (resume && !earlier.equals(header)) {
            throw new FolderOccupiedException(folder + ": holds runs of another study (" + earlier.command() + ", "
                    + earlier.tool().version() + " " + earlier.tool().commit()
                    + "). Maybe finish it first, or begin again with --force?");
        }
        if (!resume && !force) {
            throw new FolderOccupiedException(folder + ": holds runs of an interrupted study (" + earlier.command()
                    + "). Maybe go on with --resume, or begin again with --force?");
        }
    }

    /** Returns the runs that are there. */
    public RunBook open() throws IOException {
        return RunBook.open(folder.resolve(BOOK));
    }

    /** Moves the folder to a place where it stays as a part of the results. */
    public void settle(Path place) throws IOException {
        Path absolute = place.toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            new Unfinished(absolute).delete();
        }
        Files.move(folder, absolute);
    }

    /** Deletes the folder. */
    public void delete() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
