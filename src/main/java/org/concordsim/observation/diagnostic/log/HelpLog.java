package org.concordsim.observation.diagnostic.log;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.WorkEvent.Worked;
import org.concordsim.model.event.WorkKind;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Work of one function in the other's trade, work of marketers on key deals, and joint training. */
public final class HelpLog implements Collector {
    private static final Set<WorkKind.Class> OF_SALES =
            EnumSet.of(WorkKind.Class.SELLING, WorkKind.Class.SUPPORT, WorkKind.Class.CARE, WorkKind.Class.PROSPECTING);

    private final Map<Function, Tally> all = new EnumMap<>(Function.class);
    private final Map<Function, Tally> helping = new EnumMap<>(Function.class);
    private final Tally keyDeals;
    private final Tally training;

    /** Makes a log that heard nothing. */
    public HelpLog(Grid grid) {
        for (Function function : Function.values()) {
            all.put(function, new Tally(grid));
            helping.put(function, new Tally(grid));
        }
        keyDeals = new Tally(grid);
        training = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Worked.class, e -> {
            all.get(e.function()).add(e.day(), null, e.hours());
            if (inOtherTrade(e)) {
                helping.get(e.function()).add(e.day(), null, e.hours());
            }
            if (e.kind() == WorkKind.JOINT_TRAINING) {
                training.add(e.day(), null, e.hours());
            } else if (e.kind() == WorkKind.KEY_DEAL && e.function() == Function.MARKETING) {
                keyDeals.add(e.day(), null, e.hours());
            }
        });
    }

    private static boolean inOtherTrade(Worked e) {
        WorkKind.Class hoursClass = e.kind().hoursClass();
        return e.function() == Function.SALES
                ? hoursClass == WorkKind.Class.MARKETING
                : OF_SALES.contains(hoursClass) || e.kind() == WorkKind.KEY_DEAL;
    }

    /** Returns the share of work that people did in the other function's trade, mean of the functions that worked. */
    public double helpingShare() {
        return Arrays.stream(Function.values())
                .mapToDouble(function -> helping.get(function).over(all.get(function), Grid.ALL))
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    /** Returns marketers' hours on key deals. */
    public double keyDealHours() {
        return keyDeals.sum(Grid.ALL);
    }

    /** Returns hours of joint training. */
    public double trainingHours() {
        return training.sum(Grid.ALL);
    }
}
