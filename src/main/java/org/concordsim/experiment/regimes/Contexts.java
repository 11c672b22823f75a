package org.concordsim.experiment.regimes;

import static org.concordsim.experiment.factor.Follower.Rounding.DOWN;
import static org.concordsim.experiment.factor.Follower.Rounding.NEAREST;
import static org.concordsim.experiment.factor.Follower.Rounding.NONE;
import static org.concordsim.experiment.factor.Follower.proportional;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concordsim.experiment.factor.Factor;
import org.concordsim.experiment.factor.Follower;
import org.concordsim.scenario.ResolvedTree;
import org.concordsim.scenario.Scenario;

/**
 * The contexts that a study of regimes varies unless told otherwise. Each moves all the keys together that must stay in
 * proportion, so every point is a sensible firm: a larger firm has a larger market, a longer list of owners and more
 * money.
 *
 * @param scenario the scenario that is varied
 */
public record Contexts(Scenario scenario) {
    private static final List<String> SEGMENTS = List.of("small", "mid", "enterprise");
    private static final List<String> WITH_SIZE = List.of(
            "promotion.budgetPerYear",
            "promotion.campaignsPerYear",
            "promotion.eventsPerYear",
            "promotion.contentPerYear",
            "work.researchHours",
            "product.cycleHours",
            "product.researchPrecision",
            "firm.cashAtStart",
            "firm.enablementPrice");
    private static final double QUARTERS = 4;

    /** Returns all contexts, in the order of the tables. */
    public List<Context> all() {
        return List.of(
                size(),
                new Context(
                        multiple("cycleLength", 0.4, 2, segments("cycleDays"), NONE),
                        "times the scenario's",
                        "from the short sales of a commodity to the long ones of large systems"),
                new Context(complexity(), "times the scenario's", "from products alike to customised ones"),
                new Context(
                        Factor.range("market.turbulence", 0.02, 0.5, false),
                        "1/sqrt(year)",
                        "from still tastes to more than those of the scenario fast-market"),
                new Context(
                        multiple(
                                "leadHeterogeneity",
                                0.3,
                                2,
                                List.of("market.dealSizeSigma", "market.willingnessSigma"),
                                NONE),
                        "times the scenario's",
                        "from leads much alike to deals of which a few are worth most"),
                new Context(
                        payMix(),
                        "share of new business",
                        "from nearly fixed pay to twice the usual commission, at equal planned pay"));
    }

    /** Firm size in salespeople: as many as keep the number of marketers whole. Market and money grow with it. */
    private Context size() {
        double salespeople = number("firm.salespeople");
        double marketers = number("firm.marketers");
        TreeSet<Integer> levels = new TreeSet<>();
        int most = (int) Math.max(2, Math.round(1.5 * marketers));
        for (int people = (int) Math.max(1, Math.ceil(marketers / 4)); people <= most; people++) {
            levels.add((int) Math.max(1, Math.round(people * salespeople / marketers)));
        }
        List<Follower> keys = new ArrayList<>();
        keys.add(proportional("firm.salespeople", 1, NEAREST));
        keys.add(proportional("firm.marketers", marketers / salespeople, NEAREST));
        Stream.of(segments("accounts"), segments("ownersAtStart"))
                .flatMap(List::stream)
                .forEach(path -> keys.add(proportional(path, number(path) / salespeople, NEAREST)));
        Stream.concat(WITH_SIZE.stream(), channels())
                .forEach(path -> keys.add(proportional(path, number(path) / salespeople, NONE)));
        for (String model : scenario.modelNames()) {
            double liaison = number(scenario.tree().leversOf(model) + ".liaisonPeople");
            keys.add(proportional("levers." + model + ".liaisonPeople", liaison / salespeople, DOWN));
        }
        Factor factor = Factor.choice(
                        "firmSize", levels.stream().map(String::valueOf).toList())
                .moving(keys);
        return new Context(
                factor,
                "salespeople",
                "from a quarter of the firm to one and a half; market, owners and money with it");
    }

    /** What a deal needs to be explained, and how far tastes differ. */
    private Factor complexity() {
        List<Follower> keys = new ArrayList<>();
        segments("items").forEach(path -> keys.add(proportional(path, number(path), NEAREST)));
        List.of("market.tasteScatter", "market.groupScatter")
                .forEach(path -> keys.add(proportional(path, number(path), NONE)));
        double most = segments("items").stream().mapToDouble(this::number).max().orElse(1);
        return Factor.range("productComplexity", 0.4, Math.min(1.4, 20 / most), false)
                .moving(keys);
    }

    /** Commission on new business; base pay gives way so that planned pay stays. */
    private Factor payMix() {
        double rate = number("pay.commissionNew");
        double planned = QUARTERS * number("pay.planBookings");
        double base = number("pay.salespersonBase");
        return Factor.range("payMix", 0.2 * rate, 1.8 * rate, false)
                .moving(List.of(
                        proportional("pay.commissionNew", 1, NONE),
                        new Follower("pay.salespersonBase", base + rate * planned, -planned, NONE)));
    }

    private Factor multiple(String name, double low, double high, List<String> paths, Follower.Rounding rounding) {
        return Factor.range(name, low, high, false)
                .moving(paths.stream()
                        .map(path -> proportional(path, number(path), rounding))
                        .toList());
    }

    private Stream<String> channels() {
        return scenario.tree().settings().keySet().stream()
                .filter(path -> path.matches("channels\\..*\\.(halfSpend|browsersPerYear)"));
    }

    private static List<String> segments(String key) {
        return SEGMENTS.stream()
                .map(segment -> "market.segments." + segment + "." + key)
                .toList();
    }

    private double number(String path) {
        ResolvedTree tree = scenario.tree();
        return tree.number(path);
    }
}
