package org.concordsim.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.scenario.fault.Faults;
import org.concordsim.scenario.fault.Origin;
import org.concordsim.scenario.fault.Setting;
import org.concordsim.scenario.registry.Registry;
import org.concordsim.scenario.source.Layer;
import org.concordsim.scenario.source.Names;

/** The laying of layers over the defaults. */
final class Resolution {
    private final Registry registry;
    private final Faults faults;
    private final Map<String, Setting> given = new LinkedHashMap<>();
    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private final Map<String, Layer.HybridDraft> drafts = new LinkedHashMap<>();

    Resolution(Registry registry, Faults faults) {
        this.registry = registry;
        this.faults = faults;
    }

    ResolvedTree resolve(List<Layer> layers) {
        layers.forEach(layer -> layer.hybrids().forEach((name, draft) -> drafts.merge(name, draft, Resolution::over)));
        layers.forEach(layer -> layer.models().forEach(this::checkModel));
        layers.forEach(layer -> layer.values().forEach((path, setting) -> given.put(own(path), setting)));
        registry.top().leaves().forEach(leaf -> put(leaf.path(), Setting.standard(leaf.value())));
        for (String model : registry.models()) {
            registry.levers().values().forEach(lever -> {
                var leaf = lever.of(model);
                put(leaf.path(), Setting.standard(leaf.value()));
            });
        }
        List<ResolvedTree.Hybrid> hybrids = new ArrayList<>();
        drafts.keySet().forEach(name -> addHybrid(name, hybrids));
        return new ResolvedTree(registry, settings, hybrids);
    }

    /** Returns the names of the organizing models that a comparison takes. */
    List<String> compared(List<Layer> layers, ResolvedTree tree) {
        List<String> names = tree.modelNames();
        for (Layer layer : layers) {
            if (layer.header().compared() != null) {
                names = layer.header().compared().stream()
                        .filter(name -> checkCompared(name, tree))
                        .map(name -> String.valueOf(name.value()))
                        .toList();
            }
        }
        return names;
    }

    private boolean checkCompared(Setting name, ResolvedTree tree) {
        boolean known = tree.modelNames().contains(String.valueOf(name.value()));
        if (!known) {
            faults.add(
                    name.origin(),
                    "compare",
                    name.value() + " is no organizing model. "
                            + meant(String.valueOf(name.value()), "", tree.modelNames()));
        }
        return known;
    }

    private void checkModel(String model, Origin origin) {
        if (!registry.models().contains(model) && !drafts.containsKey(model)) {
            List<String> known = new ArrayList<>(registry.models());
            known.addAll(drafts.keySet());
            faults.add(origin, "levers." + model, "unknown organizing model. " + meant(model, "levers.", known));
        }
    }

    private static String meant(String name, String prefix, List<String> known) {
        return Names.nearest(name, known)
                .map(near -> "Did you mean " + prefix + near + "?")
                .orElse("Maybe define it below models?");
    }

    private String own(String path) {
        String[] parts = path.split("\\.");
        return parts[0].equals("levers") && drafts.containsKey(parts[1]) ? "models" + path.substring(6) : path;
    }

    private void put(String path, Setting otherwise) {
        settings.put(path, given.getOrDefault(path, otherwise));
    }

    private void addHybrid(String name, List<ResolvedTree.Hybrid> hybrids) {
        Layer.HybridDraft draft = drafts.get(name);
        String path = "models." + name;
        if (draft.base() == null) {
            if (!faults.touches(path) && !faults.touches(path + ".base")) {
                faults.add(draft.origin(), path, "base is missing. Maybe add the line base: defined?");
            }
            return;
        }
        String base = String.valueOf(draft.base().value());
        if (!registry.models().contains(base)
                && hybrids.stream().noneMatch(done -> done.name().equals(base))) {
            List<String> known = new ArrayList<>(registry.models());
            hybrids.forEach(done -> known.add(done.name()));
            faults.add(
                    draft.base().origin(),
                    path + ".base",
                    base + " is no organizing model defined before. "
                            + (drafts.containsKey(base) ? "Maybe define it above this one?" : meant(base, "", known)));
            return;
        }
        String from = (registry.models().contains(base) ? "levers." : "models.") + base;
        registry.levers().keySet().forEach(lever -> put(path + "." + lever, settings.get(from + "." + lever)));
        String note = draft.note() == null ? "" : String.valueOf(draft.note().value());
        hybrids.add(new ResolvedTree.Hybrid(name, base, note));
    }

    private static Layer.HybridDraft over(Layer.HybridDraft below, Layer.HybridDraft above) {
        return new Layer.HybridDraft(
                above.origin(),
                above.base() == null ? below.base() : above.base(),
                above.note() == null ? below.note() : above.note());
    }
}
