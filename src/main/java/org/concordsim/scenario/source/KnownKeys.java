package org.concordsim.scenario.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concordsim.scenario.registry.Entry;
import org.concordsim.scenario.registry.Registry;

/** The keys that a scenario file may use, for telling what an unknown one may have meant. */
final class KnownKeys {
    /** Keys of a scenario file beside those of the registry. */
    static final List<String> TOP =
            List.of("schemaVersion", "name", "question", "extends", "compare", "levers", "models");

    private static final int FEW = 12;
    private static final int ONE_SLIP_IN = 6;

    private final List<String> paths = new ArrayList<>(TOP);

    KnownKeys(Registry registry) {
        registry.top().sections().skip(1).map(Entry::path).forEach(paths::add);
        registry.top().leaves().map(Entry::path).forEach(paths::add);
        registry.levers().keySet().forEach(lever -> paths.add("levers.MODEL." + lever));
    }

    /** Returns why a key is refused and which key may have been meant. */
    String unknown(String parent, String name, Collection<String> siblings) {
        if (name.contains(".")) {
            return "unknown key. Maybe write it nested, one part of the name on each line?";
        }
        if (name.equals("<<")) {
            return "unknown key. Maybe write the keys out, or use extends?";
        }
        return "unknown key. " + nearest(parent, name, siblings);
    }

    private String nearest(String parent, String name, Collection<String> siblings) {
        return Names.nearest(name, siblings)
                .map(sibling -> join(parent, sibling))
                .or(() -> elsewhere(name))
                .map(path -> "Did you mean " + path + "?")
                .orElseGet(() -> siblings.size() <= FEW
                        ? "Maybe one of " + String.join(", ", siblings) + "?"
                        : "Maybe see 'concord scenario show default'?");
    }

    private Optional<String> elsewhere(String name) {
        return paths.stream()
                .filter(path -> Names.within(name, last(path), Math.max(1, name.length() / ONE_SLIP_IN)))
                .min(Comparator.comparingInt(path -> Names.distance(name, last(path))));
    }

    /** Returns the path of a key below another. */
    static String join(String parent, String name) {
        return parent.isEmpty() ? name : parent + "." + name;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
