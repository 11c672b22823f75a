package org.concordsim.model.product;

import java.util.List;

/** How little a group's members hold in common: 1 when no signal is held twice, 0 when all hold the same. */
public final class BeliefDiversity {
    private BeliefDiversity() {}

    /** Returns the diversity of signals among members who hold any; 0 for fewer than two such members. */
    public static double of(List<BeliefSet> members) {
        long held = 0;
        int knowing = 0;
        for (BeliefSet member : members) {
            held += member.size();
            knowing += member.size() > 0 ? 1 : 0;
        }
        if (knowing < 2) {
            return 0;
        }
        double copies = (double) held / BeliefSet.pool(members).size();
        return (knowing / copies - 1) / (knowing - 1);
    }
}
