package org.concordsim.experiment.calibration.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordsim.experiment.calibration.export.Export;
import org.concordsim.experiment.calibration.export.Start;
import org.concordsim.observation.crm.CrmRecord;
import org.concordsim.scenario.mapping.Mapping;

/** The choice of the targets that an export supports, with what it cannot tell, in words. */
public final class Sheets {
    /** Fewest leads or deals on which a target may rest. */
    private static final long FEWEST = 30;

    private Sheets() {}

    /**
     * A sheet and what is missing from it.
     *
     * @param sheet the targets
     * @param missing what the export cannot tell, a sentence each
     */
    public record Choice(TargetSheet sheet, List<String> missing) {
        /** Copies the list. */
        public Choice {
            missing = List.copyOf(missing);
        }
    }

    /** Returns the targets that an export supports. */
    public static Choice of(Export export, Mapping mapping) {
        List<String> missing = new ArrayList<>();
        List<String> columns = columns(export, missing);
        List<String> channels = Stream.of("referral", "web", "social", "advertising", "event", "webinar")
                .filter(channel -> export.records().stream()
                                .filter(r -> r.source().equals(channel))
                                .count()
                        >= FEWEST)
                .toList();
        if (channels.size() < 2) {
            missing.add("The export does not tell sources apart, so shares of sources are no targets.");
        }
        List<String> reasons = reasons(export, missing);
        int owners = owners(export);
        if (owners == 0) {
            missing.add("The export does not say who owned a lead, so concentration over people is no target.");
        }
        return new Choice(
                new TargetSheet(
                        Start.of(mapping),
                        columns.stream().filter(Start.of(mapping)::shows).toList(),
                        channels.size() < 2 ? List.of() : channels,
                        reasons,
                        owners,
                        Start.of(mapping) == Start.ENDED ? TargetSheet.WINS.get(0) : horizon(export),
                        mapping.scale()),
                missing);
    }

    private static List<String> columns(Export export, List<String> missing) {
        List<String> columns = new ArrayList<>();
        has(export, CrmRecord::responded, "firstResponse", "when a lead was first worked", columns, missing);
        has(export, CrmRecord::qualified, "qualified", "when Sales took a lead for an opportunity", columns, missing);
        has(export, CrmRecord::proposed, "proposed", "when a proposal was made", columns, missing);
        has(export, CrmRecord::won, "won", "when a lead was won", columns, missing);
        has(
                export,
                r -> r.isWon() ? r.netPrice() / r.listPrice() : Double.NaN,
                "price",
                "list and net price",
                columns,
                missing);
        has(export, CrmRecord::lost, "lost", "when a lead was lost", columns, missing);
        return columns;
    }

    private static void has(
            Export export,
            ToDoubleFunction<CrmRecord> number,
            String column,
            String what,
            List<String> columns,
            List<String> missing) {
        long known = export.records().stream()
                .filter(r -> !Double.isNaN(number.applyAsDouble(r)))
                .count();
        if (known >= FEWEST) {
            columns.add(column);
        } else {
            missing.add("The export does not say " + what + (known > 0 ? " for at least " + FEWEST + " leads" : "")
                    + ", so there is no target of it.");
        }
    }

    /** Returns the reasons that are given for enough losses. */
    private static List<String> reasons(Export export, List<String> missing) {
        Map<String, Long> losses = export.records().stream()
                .filter(r -> r.lost() >= r.created() && !r.lossReason().isEmpty())
                .collect(Collectors.groupingBy(CrmRecord::lossReason, TreeMap::new, Collectors.counting()));
        if (losses.size() < 2 || losses.values().stream().mapToLong(n -> n).sum() < FEWEST) {
            missing.add("The export does not say for at least " + FEWEST + " losses for which of two or more reasons"
                    + " of the model they were lost, so shares of reasons are no targets.");
            return List.of();
        }
        return List.copyOf(losses.keySet());
    }

    private static int owners(Export export) {
        int most =
                export.records().stream().mapToInt(r -> r.owners().size()).max().orElse(0);
        long wins = export.records().stream()
                .filter(r -> r.isWon() && !r.owners().isEmpty())
                .count();
        return wins >= FEWEST ? most : 0;
    }

    /** Returns the longest time within which the fate of half the leads is known; at least the shortest one. */
    private static int horizon(Export export) {
        int horizon = TargetSheet.WINS.get(0);
        for (int days : TargetSheet.WINS) {
            long old = export.records().stream()
                    .filter(r -> r.created() + days <= export.until())
                    .count();
            if (2 * old >= export.records().size()) {
                horizon = days;
            }
        }
        return horizon;
    }
}
