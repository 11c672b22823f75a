package org.concordsim.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordsim.model.organization.Levers;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.scenario.fault.Faults;
import org.concordsim.scenario.registry.Registry;
import org.concordsim.scenario.source.Layer;
import org.concordsim.scenario.source.LayerStack;

/** The reader of scenario files: all faults at once, or a scenario in which nothing is left open. */
public final class ScenarioReader {
    private ScenarioReader() {}

    /** Returns the scenario of a file, changed by options of the form {@code path=value}. */
    public static Scenario read(Path path, List<String> overrides) throws ScenarioException {
        Registry registry = Registry.load();
        Faults faults = new Faults();
        List<Layer> layers = new ArrayList<>(layers(path, registry, faults));
        String source = path.toString().replace('\\', '/');
        return read(new Draft(registry, source, stem(path)), layers, overrides, faults);
    }

    /** Returns the default scenario, changed by options of the form {@code path=value}. */
    public static Scenario standard(List<String> overrides) throws ScenarioException {
        return read(new Draft(Registry.load(), "default", "default"), new ArrayList<>(), overrides, new Faults());
    }

    /** Returns a scenario that comes with the program, by the stem of its file, changed by such options. */
    public static Scenario builtIn(String stem, List<String> overrides) throws ScenarioException {
        Registry registry = Registry.load();
        Faults faults = new Faults();
        List<Layer> layers = new ArrayList<>(LayerStack.builtIn(stem, registry, faults));
        return read(new Draft(registry, stem, stem), layers, overrides, faults);
    }

    private static Scenario read(Draft draft, List<Layer> layers, List<String> overrides, Faults faults)
            throws ScenarioException {
        int number = 1;
        for (String override : overrides) {
            LayerStack.option(override, number++, draft.registry(), faults).ifPresent(layers::add);
        }
        Resolution resolution = new Resolution(draft.registry(), faults);
        ResolvedTree tree = resolution.resolve(layers);
        List<String> compared = resolution.compared(layers, tree);
        Contradictions.find(tree, faults);
        if (!faults.isEmpty()) {
            throw new ScenarioException(ScenarioException.Kind.INVALID, faults.lines());
        }
        return scenario(draft, layers, compared, tree);
    }

    private static Scenario scenario(Draft draft, List<Layer> layers, List<String> compared, ResolvedTree tree) {
        RecordBinder binder = new RecordBinder(tree::value);
        Parameters parameters = binder.bind(Parameters.class, "");
        List<OrganizingModel> models = tree.modelNames().stream()
                .map(model -> new OrganizingModel(model, binder.bind(Levers.class, tree.leversOf(model))))
                .toList();
        String name = header(layers, draft.stem(), true);
        return new Scenario(name, header(layers, "", false), draft.source(), parameters, models, compared, tree);
    }

    private static String header(List<Layer> layers, String otherwise, boolean name) {
        String text = otherwise;
        for (Layer layer : layers) {
            boolean extended = layer.header().layer() < 0;
            var given = name ? layer.header().name() : layer.header().question();
            text = given == null || extended ? text : String.valueOf(given.value());
        }
        return text;
    }

    private static List<Layer> layers(Path path, Registry registry, Faults faults) throws ScenarioException {
        try {
            return LayerStack.read(path, registry, faults);
        } catch (IOException e) {
            String line = path.toString().replace('\\', '/') + ": " + e.getMessage();
            throw new ScenarioException(ScenarioException.Kind.INPUT_OUTPUT, List.of(line));
        }
    }

    private static String stem(Path path) {
        String file =
                Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("scenario");
        String stem = file.replaceFirst("\\.ya?ml$", "").replaceAll("[^A-Za-z0-9._-]", "-");
        return stem.matches("[A-Za-z0-9].*") ? stem : "scenario";
    }

    private record Draft(Registry registry, String source, String stem) {}
}
