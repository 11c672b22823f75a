package org.concordsim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.scenario.ScenarioException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * A command that was given once, on the inputs that a folder of its results or runs holds.
 *
 * @param workbench what it needs to run
 * @param caller the options of the command that recalls it: threads, streams and quietness
 */
record Recall(Workbench workbench, RecallOptions caller) {
    /** Returns the only job of a command in canonical form, with the options that conduct it. */
    Recalled job(String command, Path folder, Path place) throws IOException {
        CommandLine line = new CommandLine(new Concord());
        Subcommands.studies(workbench).forEach(line::addSubcommand);
        line.setOut(caller.stdout()).setErr(caller.stderr());
        List<String> words = new ArrayList<>(Words.of(command));
        words.addAll(List.of("--threads", Integer.toString(caller.threads())));
        if (caller.quiet()) {
            words.add("--quiet");
        }
        StudyCommand study = parse(line, words, folder);
        study.options.recall(folder, place);
        try {
            return new Recalled(study.jobs().get(0), study.options);
        } catch (ScenarioException e) {
            throw new IOException(String.join(" ", e.lines()), e);
        }
    }

    private static StudyCommand parse(CommandLine line, List<String> words, Path folder) throws IOException {
        try {
            ParseResult result = line.parseArgs(words.toArray(new String[0]));
            if (result.hasSubcommand()
                    && result.subcommand().commandSpec().userObject() instanceof StudyCommand study) {
                return study;
            }
        } catch (CommandLine.ParameterException e) {
            throw new IOException(
                    folder + ": its command is not known (" + e.getMessage() + "). Maybe another version made it?", e);
        }
        throw new IOException(folder + ": no study made it. Maybe it is another folder?");
    }

    /**
     * A job with the options of its command.
     *
     * @param job the job
     * @param options the options
     */
    record Recalled(StudyJob<?> job, ExperimentOptions options) {}
}
