package org.concordsim.model.handoff;

import org.concordsim.model.parameters.FirmParameters;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/**
 * Which items of information one function's people can see that another's were given: an item is visible with
 * 1 - (1 - v c)(1 - q), v recorded, c compliance, q informal talk.
 */
public final class Visibility {
    private final Chance chance;
    private final Parameters parameters;

    /** Creates the rule of a firm. */
    public Visibility(Chance chance, Parameters parameters) {
        this.chance = chance;
        this.parameters = parameters;
    }

    /** Returns the chance q that informal talk passes an item between two people of a firm with so many of them. */
    public double informal(int people) {
        return parameters.firm().agency() ? 0 : amongColleagues(people);
    }

    /** Returns the same chance between two people of one function of so many, inside or outside the firm. */
    public double amongColleagues(int people) {
        if (people < 2) {
            return 0;
        }
        FirmParameters firm = parameters.firm();
        double near = 1.0 / firm.sites();
        double distance = near + (1 - near) * firm.distanceDecay();
        return Math.min(1, firm.informalContacts() / (people - 1)) * distance;
    }

    /** Returns the chance that an item is visible. */
    public double chance(double recorded, double compliance, double informal) {
        return parameters.mechanisms().handoff() ? 1 - (1 - recorded * compliance) * (1 - informal) : 1;
    }

    /** Returns which of the given items are visible on the n-th hand-off of a journey, a bit each. */
    public int visible(int given, double itemChance, long journey, int handOff) {
        int mask = 0;
        for (int rest = given; rest != 0; rest &= rest - 1) {
            int item = Integer.numberOfTrailingZeros(rest);
            if (chance.uniform(Purpose.ITEM_VISIBLE, journey, handOff, item) < itemChance) {
                mask |= 1 << item;
            }
        }
        return mask;
    }
}
