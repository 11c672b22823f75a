package org.concordsim.model.management;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.concordsim.model.event.Segment;
import org.concordsim.model.handoff.Visibility;
import org.concordsim.model.marketing.Marketer;
import org.concordsim.model.marketing.MarketingTeam;
import org.concordsim.model.product.BeliefSet;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/**
 * Informal talk among marketers: once a quarter two of them come to talk of their market or do not, and those who do tell each
 * other all that they knew of tastes before.
 */
final class Talk {
    private final MarketingTeam team;
    private final Visibility visibility;
    private final Chance chance;

    Talk(MarketingTeam team, Visibility visibility, Chance chance) {
        this.team = team;
        this.visibility = visibility;
        this.chance = chance;
    }

    /** Lets all pairs talk who come to do so in a quarter. */
    void hold(int quarter) {
        double talks = visibility.amongColleagues(team.all().size());
        List<Map<Segment, BeliefSet>> before =
                team.all().stream().map(Talk::knownTo).toList();
        for (Marketer one : team.all()) {
            for (Marketer other : team.all().subList(0, one.seat())) {
                boolean there = !one.person().absent() && !other.person().absent();
                long pair = one.seat() * 10_000L + other.seat();
                if (there && chance.uniform(Purpose.TALK, pair, quarter) < talks) {
                    learn(one, before.get(other.seat()));
                    learn(other, before.get(one.seat()));
                }
            }
        }
    }

    private static Map<Segment, BeliefSet> knownTo(Marketer marketer) {
        Map<Segment, BeliefSet> known = new EnumMap<>(Segment.class);
        for (Segment s : Segment.values()) {
            known.put(s, BeliefSet.pool(List.of(marketer.tastes(s))));
        }
        return known;
    }

    private static void learn(Marketer marketer, Map<Segment, BeliefSet> told) {
        told.forEach((segment, signals) -> marketer.tastes(segment).addAll(signals, id -> true));
    }
}
