package org.concordsim.scenario.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The likeness of names: how many letters must be added, dropped, replaced or swapped. */
public final class Names {
    private static final double GREATEST_SHARE = 0.45;
    private static final int LONGEST = 100;

    private Names() {}

    /** Returns the nearest of some names, if one is near enough. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        return known.stream()
                .filter(candidate -> near(name, candidate))
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)));
    }

    /** Returns whether two names are so alike that one may be a slip for the other. */
    static boolean near(String name, String other) {
        int longest = Math.max(name.length(), other.length());
        return within(name, other, Math.max(1, (int) (longest * GREATEST_SHARE)));
    }

    /** Returns whether at most some slips lie between two names; long texts are no names. */
    static boolean within(String name, String other, int slips) {
        return Math.max(name.length(), other.length()) <= LONGEST
                && Math.abs(name.length() - other.length()) <= slips
                && distance(name, other) <= slips;
    }

    /** Returns the number of letters added, dropped, replaced or swapped with their neighbour; case counts little. */
    static int distance(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
