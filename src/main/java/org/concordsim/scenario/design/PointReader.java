package org.concordsim.scenario.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** The reading of a listed point: a level of every factor. */
final class PointReader {
    private final Marks marks;
    private final List<FactorDraft> factors;
    private final FactorReader reader;

    PointReader(Marks marks, List<FactorDraft> factors, FactorReader reader) {
        this.marks = marks;
        this.factors = factors;
        this.reader = reader;
    }

    List<String> read(String name, NodeTuple member) {
        String place = "points." + name;
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._]{0,39}")) {
            marks.refuse(
                    member.getKeyNode(),
                    place,
                    "is not a name of letters, digits, '.' and '_'. Maybe write it like p1?");
        }
        List<String> paths = factors.stream().map(FactorDraft::path).toList();
        Map<String, NodeTuple> given = marks.members(member.getValueNode(), place, paths);
        List<String> levels = new ArrayList<>();
        for (String path : paths) {
            if (given.containsKey(path)) {
                reader.level(given.get(path).getValueNode(), path).ifPresent(levels::add);
            } else {
                marks.refuse(member.getKeyNode(), place, "has no level of " + path + ". Maybe add one?");
            }
        }
        return levels;
    }
}
