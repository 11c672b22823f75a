package org.concordsim.scenario;

import java.util.Arrays;
import java.util.Comparator;
import org.concordsim.scenario.fault.Faults;
import org.concordsim.scenario.fault.Origin;
import org.concordsim.scenario.fault.Setting;

/** The announcement of contradictions at the key that was given last. */
final class Conflict {
    private static final Origin NOWHERE = Origin.whole("default", Integer.MIN_VALUE);

    private final ResolvedTree tree;
    private final Faults faults;

    Conflict(ResolvedTree tree, Faults faults) {
        this.tree = tree;
        this.faults = faults;
    }

    ResolvedTree tree() {
        return tree;
    }

    double number(String path) {
        return tree.number(path);
    }

    String shown(String path) {
        return path + " " + Scalars.of(tree.value(path));
    }

    /** Adds a fault when a condition over some keys does not hold, unless one of the keys is at fault already. */
    void unless(boolean holds, String message, String... paths) {
        if (!holds && Arrays.stream(paths).noneMatch(faults::touches)) {
            String last =
                    Arrays.stream(paths).max(Comparator.comparing(this::origin)).orElseThrow();
            String parent = last.substring(0, last.lastIndexOf('.') + 1);
            faults.add(origin(last), last, message.replace(parent, ""));
        }
    }

    private Origin origin(String path) {
        Setting setting = tree.settings().get(path);
        return setting == null || setting.origin() == null ? NOWHERE : setting.origin();
    }
}
