package org.concordsim.scenario;

import java.util.List;
import java.util.stream.Stream;

/** Contradictions within time and market. */
final class MarketContradictions {
    private static final List<String> SEGMENTS = List.of("small", "mid", "enterprise");
    private static final double ROUNDING = 1e-9;

    private MarketContradictions() {}

    static void find(Conflict conflict) {
        time(conflict);
        SEGMENTS.forEach(segment -> segment(conflict, "market.segments." + segment));
        String[] accounts =
                SEGMENTS.stream().map(s -> "market.segments." + s + ".accounts").toArray(String[]::new);
        conflict.unless(
                Stream.of(accounts).mapToDouble(conflict::number).sum() > 0,
                "no segment has any accounts. Maybe one of them should have some?",
                accounts);
        conflict.unless(
                conflict.number("market.quorum") > 0,
                "a quorum of 0 lets a group buy what nobody prefers. Maybe 0.5?",
                "market.quorum");
        downturn(conflict);
        channels(conflict);
        for (String key : List.of("leadShare", "prospectShare")) {
            sum(conflict, "segment", key, SEGMENTS.stream().map(s -> "market.segments." + s + "." + key));
        }
    }

    private static void time(Conflict conflict) {
        String quarter = "simulation.quarterDays";
        String year = "simulation.yearDays";
        String observed = "simulation.observedYears";
        conflict.unless(
                conflict.number(quarter) <= conflict.number(year),
                conflict.shown(quarter) + " is longer than " + conflict.shown(year) + ". Maybe a digit is wrong?",
                quarter,
                year);
        conflict.unless(
                conflict.number(observed) * conflict.number(year) >= conflict.number(quarter),
                conflict.shown(observed) + " is shorter than one quarter of " + conflict.shown(quarter)
                        + ". Maybe observe longer?",
                observed,
                quarter,
                year);
    }

    private static void segment(Conflict conflict, String segment) {
        String cost = segment + ".unitCost";
        String price = segment + ".listPrice";
        conflict.unless(
                conflict.number(cost) < conflict.number(price),
                conflict.shown(cost) + " is not below " + conflict.shown(price)
                        + ". Maybe one of them is in thousands?",
                cost,
                price);
        String owners = segment + ".ownersAtStart";
        String accounts = segment + ".accounts";
        conflict.unless(
                conflict.number(owners) <= conflict.number(accounts),
                conflict.shown(owners) + " is more than " + conflict.shown(accounts)
                        + ". Maybe the owners should shrink with the market?",
                owners,
                accounts);
    }

    private static void downturn(Conflict conflict) {
        String start = "market.demand.downturnStart";
        String years = "market.demand.downturnYears";
        String depth = "market.demand.downturnDepth";
        boolean deep = conflict.number(depth) > 0;
        boolean some = conflict.number(years) > 0;
        conflict.unless(
                deep == some,
                "a downturn needs both length and depth but has " + conflict.shown(years) + " and "
                        + conflict.shown(depth) + ". Maybe one of them is missing?",
                years,
                depth);
        String observed = "simulation.observedYears";
        String warmUp = "simulation.warmUpYears";
        double begin = conflict.number(start);
        boolean within = begin < conflict.number(observed) && begin + conflict.number(years) > -conflict.number(warmUp);
        conflict.unless(
                !some || within,
                "the downturn from " + conflict.shown(start) + " lies outside the run from "
                        + Scalars.of(-conflict.number(warmUp)) + " to " + Scalars.of(conflict.number(observed))
                        + " years. Maybe it is counted from the start of observation?",
                start,
                years,
                observed,
                warmUp);
    }

    private static void channels(Conflict conflict) {
        Stream<String> paths = conflict.tree().settings().keySet().stream()
                .filter(path -> path.startsWith("channels.") && path.endsWith(".spendShare"));
        sum(conflict, "channel", "spendShare", paths);
    }

    private static void sum(Conflict conflict, String one, String key, Stream<String> paths) {
        String[] shares = paths.toArray(String[]::new);
        double sum = Stream.of(shares).mapToDouble(conflict::number).sum();
        conflict.unless(
                Math.abs(sum - 1) <= ROUNDING,
                "the " + one + "s' " + key + " add up to " + Scalars.of(Math.round(sum * 1e9) / 1e9)
                        + " instead of 1. Maybe another " + one + " should give way?",
                shares);
    }
}
