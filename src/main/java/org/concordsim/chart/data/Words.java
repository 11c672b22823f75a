package org.concordsim.chart.data;

import java.util.Map;
import org.concordsim.result.text.Names;

/** Names as a reader sees them: {@code newBookings} becomes "New bookings". */
public final class Words {
    private static final Map<String, String> SPECIAL = Map.ofEntries(
            Map.entry("mqls", "Marketing-qualified leads"),
            Map.entry("sals", "Sales-accepted leads"),
            Map.entry("sqls", "Sales-qualified leads"),
            Map.entry("wins", "Won deals"),
            Map.entry("retention", "Customers retained"),
            Map.entry("realisedPrice", "Realised share of list price"),
            Map.entry("noDecisionShare", "Ended without a decision"),
            Map.entry("lostShare", "Lost to a competitor"),
            Map.entry("cycleDays", "Sales cycle"),
            Map.entry("ignoredLeadShare", "Leads never worked"),
            Map.entry("responseHours", "Time to first response"),
            Map.entry("pricingConflictDays", "Delay of a pricing conflict"),
            Map.entry("pricingConflictHours", "Hours spent on pricing conflicts"),
            Map.entry("effortRepeated", "Repeated questions"),
            Map.entry("effortRedundant", "Redundant pitches"),
            Map.entry("waitedDays", "Waiting on the firm"),
            Map.entry("trust", "Trust between colleagues"),
            Map.entry("kappa", "Agreement on leads (kappa)"),
            Map.entry("diagnostic", "Diagnostic score"));

    private Words() {}

    /** Returns the words for a measure or a model. */
    public static String of(String name) {
        String special = SPECIAL.get(name);
        return special == null ? Names.heading(name.replace('-', ' ')) : special;
    }
}
