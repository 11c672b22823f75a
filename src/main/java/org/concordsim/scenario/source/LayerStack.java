package org.concordsim.scenario.source;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.concordsim.scenario.fault.Faults;
import org.concordsim.scenario.fault.Setting;
import org.concordsim.scenario.registry.Registry;
import org.yaml.snakeyaml.nodes.Node;

/** A scenario file with the files that it extends, as layers from the lowest to the highest. */
public final class LayerStack {
    private static final int GREATEST_DEPTH = 16;
    /** The word for the default scenario in {@code extends}. */
    private static final String STANDARD = "default";

    private final Registry registry;
    private final Faults faults;
    private final Deque<Layer> layers = new ArrayDeque<>();
    private final List<Path> visited = new ArrayList<>();

    private LayerStack(Registry registry, Faults faults) {
        this.registry = registry;
        this.faults = faults;
    }

    /** Returns the layers of a file, the file itself last; faults of content are added, those of reading are thrown. */
    public static List<Layer> read(Path path, Registry registry, Faults faults) throws IOException {
        LayerStack stack = new LayerStack(registry, faults);
        stack.add(path);
        return List.copyOf(stack.layers);
    }

    /** Returns the layers of a scenario that comes with the program, by the stem of its file, the file itself last. */
    public static List<Layer> builtIn(String stem, Registry registry, Faults faults) {
        Deque<Layer> layers = new ArrayDeque<>();
        String next = stem + ".yaml";
        while (next != null) {
            Place place = new Place(next, -layers.size(), true);
            Layer layer = YamlText.compose(TextFile.builtIn(next), place, faults)
                    .map(root -> new LayerReader(registry, place, faults).read(root))
                    .orElseThrow();
            layers.addFirst(layer);
            Setting extended = layer.header().extended();
            next = extended == null ? null : String.valueOf(extended.value());
        }
        return List.copyOf(layers);
    }

    /** Returns the layer of an option {@code path=value}; empty, with a fault, when it states nothing. */
    public static Optional<Layer> option(String option, int layer, Registry registry, Faults faults) {
        return new OptionReader(registry, faults).read(option, layer);
    }

    private void add(Path path) throws IOException {
        visited.add(path.toAbsolutePath().normalize());
        Place place = new Place(NearbyFiles.slashed(path), -layers.size(), true);
        Optional<Node> root = compose(path, place);
        if (root.isPresent()) {
            Layer layer = new LayerReader(registry, place, faults).read(root.get());
            layers.addFirst(layer);
            Setting extended = layer.header().extended();
            if (extended != null && !STANDARD.equals(extended.value())) {
                extend(path, extended);
            }
        }
    }

    private Optional<Node> compose(Path path, Place place) throws IOException {
        try {
            return YamlText.compose(TextFile.read(path), place, faults);
        } catch (TextFile.NotText e) {
            faults.add(place.whole(), "", e.getMessage());
            return Optional.empty();
        }
    }

    private void extend(Path path, Setting extended) {
        try {
            Path base = path.resolveSibling(String.valueOf(extended.value())).normalize();
            if (visited.contains(base.toAbsolutePath().normalize())) {
                refuse(extended, "extends itself in a circle. Maybe one of the files should extend default?");
            } else if (visited.size() >= GREATEST_DEPTH) {
                refuse(extended, "extends more than " + GREATEST_DEPTH + " files. Maybe flatten them?");
            } else {
                add(base);
            }
        } catch (IOException e) {
            refuse(extended, e.getMessage());
        } catch (InvalidPathException e) {
            refuse(extended, "is not a path (" + e.getReason() + "). Maybe a sign is out of place?");
        }
    }

    private void refuse(Setting extended, String message) {
        faults.add(extended.origin(), "extends", extended.value() + ": " + message);
    }
}
