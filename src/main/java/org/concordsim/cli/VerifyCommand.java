package org.concordsim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.concordsim.result.Json;
import org.concordsim.result.Manifest;
import org.concordsim.result.Mismatch;
import org.concordsim.result.table.ParameterTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code verify}: whether a result folder is what its manifest says and what its command gives today. */
@Command(
        name = "verify",
        description = "Compute the results of a folder again from its manifest and compare byte for byte.")
public final class VerifyCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(paramLabel = "DIR", description = "A result folder.")
    private Path folder;

    @Option(
            names = "--files-only",
            description = "Check the files against the digests of the manifest only; nothing is computed.")
    private boolean filesOnly;

    @Mixin
    private RecallOptions options;

    VerifyCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException {
        Manifest manifest = Json.read(folder.resolve(Manifest.FILE), Manifest.class);
        SortedMap<String, String> changed = Mismatch.withDigests(folder, manifest);
        Optional<String> unclear = changed.keySet().stream()
                .filter(file -> filesOnly || !isComputed(file))
                .findFirst();
        if (unclear.isPresent()) {
            return mismatch(changed.get(unclear.get()));
        }
        if (filesOnly) {
            return verified(manifest.files().size() + " files are as the manifest says");
        }
        try {
            int code = recompute(manifest);
            return changed.isEmpty() || code == ExitCode.MISMATCH ? code : mismatch(changed.get(changed.firstKey()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED;
        }
    }

    /** Returns whether a file is a table that the command gives, so that its first difference can be found. */
    private boolean isComputed(String file) {
        return file.endsWith(".csv")
                && !file.equals(ParameterTable.PARAMETERS.file())
                && Files.isRegularFile(folder.resolve(file));
    }

    private int recompute(Manifest manifest) throws IOException, InterruptedException {
        try (Scratch scratch = Scratch.create()) {
            Path again = scratch.folder().resolve("results");
            Recall.Recalled recalled = new Recall(workbench, options).job(manifest.command(), folder, again);
            workbench.conduct(recalled.job(), recalled.options(), conclusion -> {});
            Optional<String> difference = Mismatch.between(folder, again);
            if (difference.isPresent()) {
                return mismatch(difference.get());
            }
            Mismatch.betweenImages(folder, again).ifPresent(image -> options.stderr()
                    .println("concord: " + image + ", as images may between machines; the numbers are equal."));
            return verified(manifest.files().size() + " files are what '" + manifest.command() + "' gives");
        }
    }

    private int verified(String what) {
        options.stdout().println(folder + ": " + what + ".");
        options.stdout().flush();
        return ExitCode.OK;
    }

    private int mismatch(String what) {
        options.stderr().println("concord: " + what);
        return ExitCode.MISMATCH;
    }
}
