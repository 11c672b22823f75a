package org.concordsim.model.incentive;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.check.Require;

/**
 * A salesperson's choice of what to pitch: what brings most own expected pay per hour comes first, and nothing is pitched
 * whose hours are worth more elsewhere.
 *
 * <p>Nothing here is the customer's: whoever believes in the wrong thing, or is paid for it, pitches the wrong thing.
 */
public final class PitchChoice {
    private PitchChoice() {}

    /**
     * Returns the pitches to give in their order; of equals, the one named first comes first.
     *
     * @param offers what could be pitched
     * @param hourWorth worth of an own hour elsewhere; money/h
     * @param most how many there is time for
     */
    public static List<Pitch> choose(List<Pitch> offers, double hourWorth, int most) {
        Require.notNegative(hourWorth, "hourWorth");
        List<Pitch> left = new ArrayList<>(offers);
        List<Pitch> chosen = new ArrayList<>();
        while (chosen.size() < most && !left.isEmpty()) {
            Pitch best = left.get(0);
            for (Pitch pitch : left) {
                best = pitch.before(best) ? pitch : best;
            }
            if (!best.pays(hourWorth)) {
                break;
            }
            left.remove(best);
            chosen.add(best);
        }
        return chosen;
    }
}
