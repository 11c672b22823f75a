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
        double copies = (double) held / distinct(members, (int) held);
        return (knowing / copies - 1) / (knowing - 1);
    }

    private static long distinct(List<BeliefSet> members, int held) {
        long[] ids = new long[held];
        int next = 0;
        for (BeliefSet member : members) {
            for (int i = 0; i < member.size(); i++) {
                ids[next++] = member.get(i).id();
            }
        }
        return java.util.Arrays.stream(ids).sorted().distinct().count();
    }
}
