package org.concordsim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.text.ScenarioSchema;
import org.concordsim.scenario.text.StarterFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that writes a commented scenario file to start from. */
@Command(name = "new", description = "Writes a commented scenario file to start from.")
final class ScenarioNew implements Callable<Integer> {
    private static final String SCHEMA = "scenario.schema.json";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "A name, for scenarios/NAME.yaml, or a path that ends in .yaml.")
    private String name;

    @Option(names = "--from", paramLabel = "SCENARIO", description = "The scenario whose differences it starts from.")
    private String from = "default";

    @Option(names = "--question", paramLabel = "TEXT", description = "The question that it answers.")
    private String question = "Which organizing model serves this firm best?";

    @Option(names = "--force", description = "Overwrite a file.")
    private boolean force;

    @Override
    public Integer call() throws IOException, ScenarioException {
        Path target = target();
        ScenarioFinder.read(from, List.of());
        if (Files.exists(target) && !force) {
            throw new IOException(slashed(target) + ": exists already. Maybe use --force to overwrite it?");
        }
        WholeFile.write(target, StarterFile.text(question, base(target), schema(target)));
        spec.commandLine().getOut().println(slashed(target));
        return ExitCode.OK;
    }

    private Path target() {
        boolean path = name.endsWith(".yaml") || name.endsWith(".yml");
        if (!path && !name.matches("[A-Za-z0-9][A-Za-z0-9_-]*")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + name + "' is neither a name of letters, digits and '-' nor a path that ends in .yaml. Maybe "
                            + "add .yaml?");
        }
        return path ? Path.of(name) : ScenarioFinder.FOLDER.resolve(name + ".yaml");
    }

    private String base(Path target) throws ScenarioException {
        return from.equals("default") ? from : relative(target, ScenarioFinder.path(from));
    }

    private static String schema(Path target) throws IOException {
        for (Path folder = folder(target); folder != null; folder = folder.getParent()) {
            Path published = folder.resolve("src/main/resources/org/concordsim").resolve(SCHEMA);
            if (Files.exists(published)) {
                return relative(target, published);
            }
        }
        Path beside = folder(target).resolve(SCHEMA);
        WholeFile.write(beside, ScenarioSchema.text());
        return SCHEMA;
    }

    private static String relative(Path target, Path other) {
        return slashed(folder(target).relativize(other.toAbsolutePath().normalize()));
    }

    private static Path folder(Path target) {
        return target.toAbsolutePath().normalize().getParent();
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
