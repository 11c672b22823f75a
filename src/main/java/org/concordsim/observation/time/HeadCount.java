package org.concordsim.observation.time;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.WorkEvent.StaffChanged;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.outcome.Setting;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Level;

/** Which seats of each function are taken; seats count from 0 and those of the start are taken on day 0. */
public final class HeadCount implements Collector {
    private final double hoursPerDay;
    private final Map<Function, BitSet> taken = new EnumMap<>(Function.class);
    private final Map<Function, Level> people = new EnumMap<>(Function.class);
    private final Map<Function, Integer> seats = new EnumMap<>(Function.class);

    /** Makes a head count with the people of the start. */
    public HeadCount(Grid grid, Setting setting) {
        hoursPerDay = setting.hoursPerDay();
        start(grid, Function.SALES, setting.salespeople());
        start(grid, Function.MARKETING, setting.marketers());
    }

    private void start(Grid grid, Function function, int number) {
        BitSet all = new BitSet(number);
        all.set(0, number);
        taken.put(function, all);
        people.put(function, new Level(grid, number));
        seats.put(function, number);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(StaffChanged.class, e -> {
            BitSet now = taken.get(e.function());
            now.set(e.person(), e.joined());
            seats.merge(e.function(), e.person() + 1, Math::max);
            people.get(e.function()).set(e.day(), now.cardinality());
        });
    }

    /** Returns the working days of all people of a function in a field's period. */
    public double personDays(Function function, int cell) {
        return people.get(function).integral(cell);
    }

    /** Returns the hours of all people of a function that were available in a field's period. */
    public double hours(Function function, int cell) {
        return personDays(function, cell) * hoursPerDay;
    }

    /** Returns the number of seats of a function that were ever taken. */
    public int seats(Function function) {
        return seats.get(function);
    }
}
