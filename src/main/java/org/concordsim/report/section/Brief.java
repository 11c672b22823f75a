package org.concordsim.report.section;

import java.util.Map;
import org.concordsim.chart.data.Words;

/** Names of measures where there is little room. */
final class Brief {
    private static final Map<String, String> NAMES = Map.of(
            "customerValue", "Cust. value",
            "customerEquity", "Cust. equity",
            "customerEffort", "Cust. effort",
            "realisedPrice", "Price real.",
            "retention", "Retention",
            "newBookings", "Bookings",
            "waitedDays", "Waiting");

    private Brief() {}

    static String of(String measure) {
        return NAMES.getOrDefault(measure, Words.of(measure));
    }
}
