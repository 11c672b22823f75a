package org.concordsim.experiment.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.concordsim.experiment.transition.TransitionPath.Change;
import org.concordsim.model.organization.OrganizingModel;

/**
 * The paths that are run unless others are named: staying; a jump to each other model when observation begins; all of
 * them step by step, a year each, so that a change is worked in and a budget made before the next; and forth to the last
 * one and back after two years.
 */
public final class StandardPaths {
    /** The name of the path that stays in the first model. */
    public static final String STAY = "stay";

    private static final double STEP = 12;
    private static final double BACK = 24;

    private StandardPaths() {}

    /** Returns the paths from one model by way of others, which are in the order of the steps. */
    public static List<TransitionPath> of(OrganizingModel first, List<OrganizingModel> others) {
        List<TransitionPath> paths = new ArrayList<>(List.of(new TransitionPath(STAY, first, List.of())));
        List<Change> steps = new ArrayList<>();
        for (OrganizingModel model : others) {
            paths.add(new TransitionPath("jumpTo" + capital(model.name()), first, List.of(new Change(0, model))));
            steps.add(new Change(STEP * steps.size(), model));
        }
        if (steps.size() > 1) {
            paths.add(new TransitionPath("stepByStep", first, steps));
        }
        if (!others.isEmpty()) {
            Change forth = new Change(0, others.get(others.size() - 1));
            paths.add(new TransitionPath("forthAndBack", first, List.of(forth, new Change(BACK, first))));
        }
        return paths;
    }

    /** Returns the paths with one before them for each first model in which no path stays. */
    public static List<TransitionPath> withStaying(List<TransitionPath> paths) {
        List<TransitionPath> all = new ArrayList<>();
        for (TransitionPath path : paths) {
            boolean stays = Stream.concat(all.stream(), paths.stream())
                    .anyMatch(other -> other.isStaying() && isAlike(other, path));
            if (!stays) {
                String name = all.isEmpty() ? STAY : STAY + capital(path.first().name());
                all.add(new TransitionPath(name, path.first(), List.of()));
            }
        }
        all.addAll(paths);
        return all;
    }

    private static boolean isAlike(TransitionPath one, TransitionPath other) {
        return one.first().name().equals(other.first().name());
    }

    private static String capital(String model) {
        String plain = model.replaceAll("[^A-Za-z0-9]", "");
        return plain.isEmpty() ? plain : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }
}
