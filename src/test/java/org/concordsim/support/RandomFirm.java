package org.concordsim.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.concordsim.scenario.registry.Domain;
import org.concordsim.scenario.registry.Leaf;
import org.concordsim.scenario.registry.Lever;
import org.concordsim.scenario.registry.Registry;

/**
 * Options that draw any key of the registry and any lever: a tiny firm over three quarters of a year, in which some sixty
 * other keys and half of the levers have values round their defaults, at the ends of what is allowed, or anywhere between.
 */
public final class RandomFirm {
    private static final Registry REGISTRY = Registry.load();
    private static final double CHANGED = 0.15;
    private static final double AT_AN_END = 0.1;
    private static final double NARROW = 20;
    private static final double LEVER_CHANGED = 0.5;
    private static final int FEWEST_MARKETERS = 3;
    private static final Set<String> SUMS = Set.of("spendShare", "prospectShare", "leadShare");
    private static final Set<String> LEVERS_TOGETHER = Set.of(
            "listVoiceSales",
            "listVoiceMarketing",
            "listVoiceFinance",
            "budgetRule",
            "budgetEstimateWeight",
            "liaisonPeople",
            "taskGaps",
            "taskDuplicates");
    private static final Set<String> TOGETHER = Set.of(
            "accounts",
            "ownersAtStart",
            "listPrice",
            "unitCost",
            "browsersPerYear",
            "sites",
            "downturnYears",
            "downturnDepth");
    private static final List<String> HORIZON = List.of(
            "simulation.warmUpYears=0.25",
            "simulation.observedYears=0.5",
            "simulation.yearDays=260",
            "simulation.quarterDays=65");

    private final SplittableRandom random;

    /** Makes a generator; equal seeds give equal options. */
    public RandomFirm(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Returns options of the form {@code path=value}; a scenario may contradict itself with them. */
    public List<String> options() {
        List<String> options = new ArrayList<>(HORIZON);
        options.add("simulation.seed=" + random.nextInt(1_000_000));
        options.add("firm.salespeople=" + whole(3, 6));
        options.add("firm.marketers=" + whole(FEWEST_MARKETERS, 4));
        market(options);
        spending(options);
        downturn(options);
        REGISTRY.top()
                .leaves()
                .filter(this::isFree)
                .filter(leaf -> chance(CHANGED))
                .forEach(leaf -> options.add(leaf.path() + "=" + value(leaf)));
        REGISTRY.models().forEach(model -> levers(model, options));
        return options;
    }

    private void market(List<String> options) {
        Map<String, Integer> most = Map.of("small", 300, "mid", 120, "enterprise", 40);
        for (String segment : List.of("small", "mid", "enterprise")) {
            int accounts = whole(10, most.get(segment));
            options.add("market.segments." + segment + ".accounts=" + accounts);
            options.add("market.segments." + segment + ".ownersAtStart=" + whole(0, accounts));
            int price = whole(1, 200_000);
            options.add("market.segments." + segment + ".listPrice=" + price);
            options.add("market.segments." + segment + ".unitCost=" + 0.9 * random.nextDouble() * price);
        }
        for (String channel : List.of("referral", "web", "social", "advertising", "event", "webinar")) {
            options.add("channels." + channel + ".browsersPerYear=" + whole(0, 400));
        }
    }

    private void downturn(List<String> options) {
        if (chance(CHANGED)) {
            options.add("market.demand.downturnYears=" + whole(1, 8) / 10.0);
            options.add("market.demand.downturnDepth=" + whole(1, 10) / 10.0);
        }
    }

    private void spending(List<String> options) {
        int web = whole(0, 50);
        int social = whole(0, 50);
        options.add("channels.referral.spendShare=0");
        options.add("channels.web.spendShare=" + web / 100.0);
        options.add("channels.social.spendShare=" + social / 100.0);
        options.add("channels.advertising.spendShare=" + (100 - web - social) / 100.0);
        options.add("channels.event.spendShare=0");
        options.add("channels.webinar.spendShare=0");
    }

    /** Half of the levers are another model's or have any value that a lever may have; those that belong together do. */
    private void levers(String model, List<String> options) {
        String key = "levers." + model + ".";
        for (Lever lever : REGISTRY.levers().values()) {
            if (!LEVERS_TOGETHER.contains(lever.name()) && chance(LEVER_CHANGED)) {
                String value =
                        random.nextBoolean() ? String.valueOf(lever.presets().get(anyModel())) : value(lever.of(model));
                options.add(key + lever.name() + "=" + value);
            }
        }
        int sales = whole(0, 100);
        int finance = whole(0, 100 - sales);
        options.add(key + "listVoiceSales=" + sales / 100.0);
        options.add(key + "listVoiceFinance=" + finance / 100.0);
        options.add(key + "listVoiceMarketing=" + (100 - sales - finance) / 100.0);
        boolean estimates = random.nextBoolean();
        options.add(key + "budgetRule=" + (estimates ? "estimate" : random.nextBoolean() ? "bias" : "fixed"));
        options.add(key + "budgetEstimateWeight=" + (estimates ? whole(0, 100) / 100.0 : 0));
        options.add(key + "liaisonPeople=" + whole(0, FEWEST_MARKETERS - 1));
        int gaps = whole(0, 100);
        options.add(key + "taskGaps=" + gaps / 100.0);
        options.add(key + "taskDuplicates=" + whole(0, 100 - gaps) / 100.0);
    }

    private String anyModel() {
        return REGISTRY.models().get(random.nextInt(REGISTRY.models().size()));
    }

    private boolean isFree(Leaf leaf) {
        String name = leaf.path().substring(leaf.path().lastIndexOf('.') + 1);
        return !leaf.path().startsWith("simulation.")
                && !leaf.path().equals("firm.salespeople")
                && !leaf.path().equals("firm.marketers")
                && !SUMS.contains(name)
                && !TOGETHER.contains(name);
    }

    private String value(Leaf leaf) {
        return switch (leaf.domain().kind()) {
            case SWITCH -> String.valueOf(random.nextBoolean());
            case CHOICE ->
                leaf.domain()
                        .choices()
                        .get(random.nextInt(leaf.domain().choices().size()));
            case INTEGER -> String.valueOf(Math.round(number(leaf)));
            case NUMBER -> String.valueOf(number(leaf));
        };
    }

    private double number(Leaf leaf) {
        Domain domain = leaf.domain();
        boolean narrow = domain.high() - domain.low() <= NARROW;
        if (chance(AT_AN_END)) {
            return narrow && random.nextBoolean() ? domain.high() : domain.low();
        }
        double usual = ((Number) leaf.value()).doubleValue();
        if (narrow && random.nextBoolean()) {
            return domain.low() + random.nextDouble() * (domain.high() - domain.low());
        }
        double scaled = usual == 0 ? random.nextDouble() : usual * Math.pow(4, 2 * random.nextDouble() - 1);
        return Math.max(domain.low(), Math.min(domain.high(), scaled));
    }

    private int whole(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
