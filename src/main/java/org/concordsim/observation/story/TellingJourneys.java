package org.concordsim.observation.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The search for the most telling journeys in the briefs of all models: the same journey is compared under each. Of equals
 * the one with the smallest key is taken, so the search depends on the briefs only.
 */
public final class TellingJourneys {
    private static final Set<String> DECIDED = Set.of("lost to competitor", "no decision", "left waiting", "withdrew");

    private final SortedMap<String, SortedMap<Long, Brief>> models;

    /** Prepares a search in briefs by model and journey. */
    public TellingJourneys(SortedMap<String, SortedMap<Long, Brief>> models) {
        this.models = models;
    }

    /**
     * A journey as it went under one model.
     *
     * @param model the organizing model
     * @param brief the journey
     */
    private record Told(String model, Brief brief) {}

    /** Returns the stories found, at most one of each kind. */
    public List<Story> stories() {
        List<Story> stories = new ArrayList<>();
        largestGap().ifPresent(stories::add);
        lostInHandOff().ifPresent(stories::add);
        priceDispute().ifPresent(stories::add);
        return stories;
    }

    /**
     * Returns the journey that is won under one model and not under another, with the widest gap of friction; leads that
     * nobody worked have a story of their own.
     */
    private Optional<Story> largestGap() {
        Set<Long> journeys = new TreeSet<>();
        models.values().forEach(briefs -> journeys.addAll(briefs.keySet()));
        return journeys.stream()
                .filter(journey -> gap(journey) > 0)
                .max(Comparator.comparingDouble(this::gap).thenComparing(Comparator.<Long>reverseOrder()))
                .map(journey -> new Story(
                        "largest-gap", journey, "", "The same need, the widest gap between organizing models"));
    }

    private double gap(long journey) {
        List<Brief> told = told(journey);
        boolean won = told.stream().anyMatch(Brief::isWon);
        boolean lost = told.stream()
                .anyMatch(brief -> !brief.isWon() && !brief.outcome().equals("open"));
        boolean dropped = told.stream().anyMatch(Brief::dropped);
        if (!won || !lost || dropped || told.size() < models.size() || !isNew(journey)) {
            return 0;
        }
        double most = told.stream().mapToDouble(Brief::friction).max().orElseThrow();
        double least = told.stream().mapToDouble(Brief::friction).min().orElseThrow();
        return most - least;
    }

    /** Returns the journey that Sales never worked under one model and that is worth most under another. */
    private Optional<Story> lostInHandOff() {
        return all().filter(told -> told.brief().passedOn()
                        && told.brief().dropped()
                        && !told.brief().isWon()
                        && !told.brief().outcome().equals("open"))
                .filter(told -> value(told) > 0)
                .max(Comparator.comparingDouble(this::value).thenComparing(TellingJourneys::order))
                .map(told -> new Story(
                        "lost-in-hand-off",
                        told.brief().journey(),
                        told.model(),
                        String.format(
                                Locale.ROOT,
                                "A lead lost in the hand-off under %s, worth %,.0f a year under %s",
                                capital(told.model()),
                                value(told),
                                capital(dearest(told)))));
    }

    /**
     * Returns the journey lost after a quarrel about its price that the same customer accepted at a lower price under another
     * model: one over which the two sides had to talk rather than one that they left at that, then the one with the widest gap
     * between the two prices.
     */
    private Optional<Story> priceDispute() {
        return all().filter(told -> told.brief().conflictGap() > 0
                        && DECIDED.contains(told.brief().outcome()))
                .filter(told -> accepted(told).isPresent())
                .max(Comparator.comparing((Told told) -> told.brief().conflictDays() > 0)
                        .thenComparingDouble((Told told) -> told.brief().priceRatio()
                                / accepted(told).orElseThrow().brief().priceRatio())
                        .thenComparing(TellingJourneys::order))
                .map(told -> new Story(
                        "price-dispute",
                        told.brief().journey(),
                        told.model(),
                        dispute(told, accepted(told).get())));
    }

    private static String dispute(Told lost, Told won) {
        return String.format(
                Locale.ROOT,
                "A deal lost under %s after the two sides differed by %.0f %% about its price: %.0f %% of list asked,"
                        + " %.0f %% accepted under %s",
                capital(lost.model()),
                100 * (StrictMath.exp(lost.brief().conflictGap()) - 1),
                100 * lost.brief().priceRatio(),
                100 * won.brief().priceRatio(),
                capital(won.model()));
    }

    /** Returns the same journey where it was won at the lowest price, if that is lower than the one named. */
    private Optional<Told> accepted(Told told) {
        return models.keySet().stream()
                .filter(model -> models.get(model).containsKey(told.brief().journey()))
                .map(model -> new Told(model, models.get(model).get(told.brief().journey())))
                .filter(other -> other.brief().isWon()
                        && other.brief().priceRatio() < told.brief().priceRatio())
                .min(Comparator.comparingDouble((Told other) -> other.brief().priceRatio())
                        .thenComparing(Told::model));
    }

    private static int order(Told one, Told other) {
        int byJourney = Long.compare(other.brief().journey(), one.brief().journey());
        return byJourney != 0 ? byJourney : other.model().compareTo(one.model());
    }

    /** Returns the model under which the same journey was worth most. */
    private String dearest(Told told) {
        return models.keySet().stream()
                .filter(model -> models.get(model).containsKey(told.brief().journey()))
                .max(Comparator.comparingDouble((String model) ->
                                models.get(model).get(told.brief().journey()).value())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private double value(Told told) {
        return told(told.brief().journey()).stream()
                .mapToDouble(Brief::value)
                .max()
                .orElse(0);
    }

    private Stream<Told> all() {
        return models.entrySet().stream()
                .flatMap(model -> model.getValue().values().stream().map(brief -> new Told(model.getKey(), brief)))
                .filter(told -> isNew(told.brief().journey()));
    }

    /** Returns whether the customer bought nothing before under any model, so that all meet it alike. */
    private boolean isNew(long journey) {
        return told(journey).stream().noneMatch(Brief::owner);
    }

    private List<Brief> told(long journey) {
        Collection<SortedMap<Long, Brief>> briefs = models.values();
        return briefs.stream()
                .filter(each -> each.containsKey(journey))
                .map(each -> each.get(journey))
                .toList();
    }

    private static String capital(String model) {
        return model.substring(0, 1).toUpperCase(Locale.ROOT) + model.substring(1);
    }
}
