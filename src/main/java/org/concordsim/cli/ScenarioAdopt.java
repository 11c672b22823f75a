package org.concordsim.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.concordsim.experiment.calibration.CalibrationConclusion;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.fault.Faults;
import org.concordsim.scenario.source.Place;
import org.concordsim.scenario.source.ValueEdit;
import org.concordsim.scenario.source.YamlText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that puts the medians of a calibration into a scenario file and leaves all else in it as it stands. */
@Command(name = "adopt", description = "Puts what a calibration fitted into a scenario file, keeping its comments.")
final class ScenarioAdopt implements Callable<Integer> {
    private static final List<String> HEAD = List.of("schemaVersion", "name", "question", "extends");
    private static final MathContext DIGITS = new MathContext(3);

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The result folder of a calibration.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "FILE", description = "A scenario file that holds the fitted keys.")
    private Path file;

    @Override
    public Integer call() throws IOException, ScenarioException {
        Faults faults = new Faults();
        Map<String, String> fitted = fitted(faults);
        String text = text(file);
        String changed = ValueEdit.put(text, fitted, place(file), faults);
        if (!faults.isEmpty()) {
            throw new ScenarioException(ScenarioException.Kind.INVALID, faults.lines());
        }
        Files.writeString(file, changed);
        fitted.forEach((path, value) -> spec.commandLine().getOut().println(path + ": " + value));
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private Map<String, String> fitted(Faults faults) throws IOException, ScenarioException {
        Path fit = folder.resolve(CalibrationConclusion.SCENARIO);
        Map<String, String> values = new LinkedHashMap<>();
        YamlText.compose(text(fit), place(fit), faults).map(ValueEdit::values).ifPresent(values::putAll);
        values.keySet().removeAll(HEAD);
        values.replaceAll((path, value) ->
                new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString());
        return values;
    }

    private static String text(Path path) throws IOException, ScenarioException {
        if (!Files.isRegularFile(path)) {
            throw new ScenarioException(
                    ScenarioException.Kind.INPUT_OUTPUT,
                    List.of(path + ": there is no such file. Maybe a folder of the path is wrong?"));
        }
        return Files.readString(path);
    }

    private static Place place(Path path) {
        return new Place(path.toString().replace('\\', '/'), 0, true);
    }
}
