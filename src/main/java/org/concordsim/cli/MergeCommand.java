package org.concordsim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.concordsim.experiment.Run;
import org.concordsim.experiment.folder.Unfinished;
import org.concordsim.experiment.folder.Unfinished.Header;
import org.concordsim.experiment.run.RunBook;
import org.concordsim.experiment.run.RunRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code merge}: parts of a study put together, with the bytes that one machine would have given. */
@Command(name = "merge", description = "Put the parts of a study that ran with --shard together.")
public final class MergeCommand implements Callable<Integer> {
    private static final int SHOWN = 3;

    private final Workbench workbench;

    @Parameters(paramLabel = "PART", arity = "1..*", description = "Folders that --shard made.")
    private List<Path> parts = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Result folder.")
    private Path out;

    @Mixin
    private RecallOptions options;

    MergeCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException {
        Header header = header();
        Recall.Recalled recalled = new Recall(workbench, options).job(header.command(), parts.get(0), out);
        StudyJob<?> job = recalled.job();
        workbench.check(job, recalled.options());
        Unfinished whole = Unfinished.beside(out);
        try (RunBook book = whole.open(job.provenance(), Shard.ALL.label(), false, true)) {
            for (Path part : parts) {
                collect(part, book);
            }
            checkComplete(job, book);
        } catch (IOException e) {
            whole.delete();
            throw e;
        }
        return conduct(recalled);
    }

    private int conduct(Recall.Recalled recalled) throws IOException {
        try {
            recalled.options().goOn();
            return workbench.conduct(recalled.job(), recalled.options(), conclusion -> options.stderr()
                    .println("concord: " + parts.size() + " parts are put together in " + out));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED;
        }
    }

    private Header header() throws IOException {
        Header first = null;
        for (Path part : parts) {
            Unfinished folder = new Unfinished(part);
            if (!folder.exists()) {
                throw new IOException(part + ": holds no part of a study. Maybe it was not run with --shard?");
            }
            Header header = folder.header();
            first = first == null ? header : first;
            if (!header.belongsTo(first)) {
                throw new IOException(part + ": holds a part of another study (" + header.command() + ") than "
                        + parts.get(0) + " (" + first.command() + "). Maybe leave it out?");
            }
        }
        return first;
    }

    private static void collect(Path part, RunBook book) throws IOException {
        try (RunBook own = new Unfinished(part).open()) {
            for (RunRecord run : (Iterable<RunRecord>) own.records()::iterator) {
                if (!book.has(run.id())) {
                    book.append(run);
                } else if (!book.read(run.id()).sameAs(run)) {
                    throw new IOException(
                            part + ": run " + run.id()
                                    + " differs from the same run in another part. Maybe the parts come from different builds?");
                }
            }
        }
    }

    private static void checkComplete(StudyJob<?> job, RunBook book) throws IOException {
        List<String> missing = job.study().experiment().runs().stream()
                .map(Run::id)
                .filter(id -> !book.has(id))
                .toList();
        if (!missing.isEmpty()) {
            throw new IOException(missing.size() + " runs are missing, such as "
                    + String.join(", ", missing.subList(0, Math.min(SHOWN, missing.size())))
                    + ". Maybe a part was left out or was interrupted?");
        }
    }
}
