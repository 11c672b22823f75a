package org.concordsim.observation.friction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.model.event.CustomerEvent.CustomerWaited;
import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.CustomerEvent.MessageContradicted;
import org.concordsim.model.event.CustomerEvent.PathDeviated;
import org.concordsim.model.event.CustomerEvent.PitchRepeated;
import org.concordsim.model.event.CustomerEvent.QuestionRepeated;
import org.concordsim.model.event.DealEvent.HandedOff;
import org.concordsim.model.event.Deviation;
import org.concordsim.model.event.OwnerEvent.MailsRefused;
import org.concordsim.model.event.OwnerEvent.ValueRealised;
import org.concordsim.model.event.Segment;
import org.concordsim.model.event.WaitKind;
import org.concordsim.observation.funnel.Purchases;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.Names;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Tally;
import org.concordsim.result.Measure;

/**
 * Single things that annoy a customer: before the sale each per journey with contact, after it per year of ownership;
 * visits without a need do not count.
 */
public final class Annoyances implements Collector, OutcomeFamily {
    private static final MeasureGroup FRICTION = new MeasureGroup("friction");
    private static final String NUMBER = "1/journey";
    private static final String EACH = ", over the journeys with contact that ended.";

    private final Purchases purchases;
    private final Journeys journeys;
    private final Tally years;
    private final Tally refusals;
    private final Tally ownerHandOffs;
    private final Tally ownerQuestions;
    private final Tally itemsLost;
    private final Tally questions;
    private final Tally pitches;
    private final Tally contradictions;
    private final Tally deviations;
    private final Map<Deviation, Tally> byDeviation = new EnumMap<>(Deviation.class);
    private final Map<WaitKind, Tally> waits = new EnumMap<>(WaitKind.class);
    private final Map<Long, double[]> waited = new HashMap<>();

    /** Makes an observer that takes the number of journeys from another one. */
    public Annoyances(Grid grid, Purchases purchases, Journeys journeys) {
        this.purchases = purchases;
        this.journeys = journeys;
        years = new Tally(grid);
        refusals = new Tally(grid);
        ownerHandOffs = new Tally(grid);
        ownerQuestions = new Tally(grid);
        itemsLost = new Tally(grid);
        questions = new Tally(grid);
        pitches = new Tally(grid);
        contradictions = new Tally(grid);
        deviations = new Tally(grid);
        for (Deviation deviation : Deviation.values()) {
            byDeviation.put(deviation, new Tally(grid));
        }
        for (WaitKind kind : WaitKind.values()) {
            waits.put(kind, new Tally(grid));
        }
    }

    @Override
    public void hear(Routes routes) {
        routes.on(HandedOff.class, e -> {
            add(itemsLost, e.journey(), e.day(), e.segment(), e.itemsLost());
            addLater(ownerHandOffs, e.journey(), e.day(), e.segment());
        });
        routes.on(QuestionRepeated.class, e -> {
            add(questions, e.journey(), e.day(), e.segment(), 1);
            addLater(ownerQuestions, e.journey(), e.day(), e.segment());
        });
        routes.on(MailsRefused.class, e -> refusals.add(e.day(), e.segment()));
        routes.on(ValueRealised.class, e -> years.add(e.day(), e.segment()));
        routes.on(PitchRepeated.class, e -> add(pitches, e.journey(), e.day(), e.segment(), 1));
        routes.on(MessageContradicted.class, e -> add(contradictions, e.journey(), e.day(), e.segment(), 1));
        routes.on(CustomerWaited.class, this::remember);
        routes.on(JourneyEnded.class, this::count);
        routes.on(PathDeviated.class, e -> {
            add(deviations, e.journey(), e.day(), e.segment(), 1);
            add(byDeviation.get(e.deviation()), e.journey(), e.day(), e.segment(), 1);
        });
    }

    private void remember(CustomerWaited e) {
        if (purchases.underWay(e.journey())) {
            waited.computeIfAbsent(e.journey(), journey -> new double[WaitKind.values().length])[
                            e.kind().ordinal()] +=
                    e.days();
        }
    }

    /** Counts the waits of a journey when it ends, if the firm was in contact with the customer. */
    private void count(JourneyEnded e) {
        double[] days = waited.remove(e.journey());
        if (days != null && journeys.inContact(e)) {
            waits.forEach((kind, tally) -> tally.add(e.day(), e.segment(), days[kind.ordinal()]));
        }
    }

    private void add(Tally tally, long journey, double day, Segment segment, double value) {
        if (purchases.underWay(journey)) {
            tally.add(day, segment, value);
        }
    }

    private void addLater(Tally tally, long journey, double day, Segment segment) {
        if (journey >= 0 && !purchases.underWay(journey)) {
            tally.add(day, segment);
        }
    }

    @Override
    public List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        readings.add(each(
                "itemsLost",
                "items/journey",
                "Items of information given before that the next owner of the customer cannot see",
                itemsLost));
        readings.add(leading("repeatedQuestions", "Questions that the customer had answered before", questions));
        readings.add(leading("redundantPitches", "Pitches that the customer's people had heard before", pitches));
        readings.add(each(
                "contradictions",
                NUMBER,
                "Times the two functions told the customer things that exclude each other",
                contradictions));
        readings.add(each(
                "deviations", NUMBER, "Departures of the firm from the path that the customer wanted", deviations));
        byDeviation.forEach((kind, tally) -> readings.add(deviation(kind, tally)));
        waits.forEach((kind, tally) -> readings.add(wait(kind, tally)));
        readings.add(afterSale("ownerHandOffs", "Times an owner came to another caretaker", ownerHandOffs));
        readings.add(afterSale("ownerRepeatedQuestions", "Questions that owners had answered before", ownerQuestions));
        readings.add(afterSale("ownerMailsRefused", "Times an owner refused further mails", refusals));
        return readings;
    }

    private Reading deviation(Deviation kind, Tally tally) {
        String what = "Departures from the wanted path by " + Names.plain(kind);
        return each("deviations" + Names.capitalised(kind), NUMBER, what, tally);
    }

    private Reading wait(WaitKind kind, Tally tally) {
        String what = "Time the customer waited on the firm for: " + Names.plain(kind);
        return each("waitedDays" + Names.capitalised(kind), "working days/journey", what, tally);
    }

    private Reading afterSale(String name, String what, Tally tally) {
        String definition = what + ", over the years of ownership that ended.";
        return Reading.everywhere(
                FRICTION.lower(name, "1/ownership year", definition), cell -> tally.over(years, cell));
    }

    private Reading leading(String name, String what, Tally tally) {
        return each(FRICTION.headline().lower(name, NUMBER, what + EACH), tally);
    }

    private Reading each(String name, String unit, String what, Tally tally) {
        return each(FRICTION.lower(name, unit, what + EACH), tally);
    }

    private Reading each(Measure measure, Tally tally) {
        return Reading.everywhere(measure, cell -> tally.over(journeys.contacts(), cell));
    }
}
