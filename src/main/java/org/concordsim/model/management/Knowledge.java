package org.concordsim.model.management;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.concordsim.model.customer.Nature;
import org.concordsim.model.event.Segment;
import org.concordsim.model.marketing.Marketer;
import org.concordsim.model.marketing.MarketingTeam;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.product.BeliefDiversity;
import org.concordsim.model.product.BeliefSet;
import org.concordsim.model.product.HeardBelief;
import org.concordsim.model.product.Signal;
import org.concordsim.model.sales.SalesTeam;
import org.concordsim.model.sales.Salesperson;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/**
 * What is known about tastes: marketing's research, the salespeople's deals, and what passed between them; what a function knows
 * and what each of its people does.
 */
public final class Knowledge {
    private static final Segment[] SEGMENTS = Segment.values();

    private final Parameters parameters;
    private final Nature nature;
    private final SalesTeam sales;
    private final MarketingTeam marketers;
    private final BeliefSet[] marketing = new BeliefSet[SEGMENTS.length];
    private final BeliefSet[] salesPool = new BeliefSet[SEGMENTS.length];
    private double pooledDay = Double.NEGATIVE_INFINITY;

    /** Creates the knowledge of a firm in which all marketers know the market from one quarter of research. */
    public Knowledge(Parameters parameters, Nature nature, SalesTeam sales, MarketingTeam marketers) {
        this.parameters = parameters;
        this.nature = nature;
        this.sales = sales;
        this.marketers = marketers;
        for (Segment s : SEGMENTS) {
            marketing[s.ordinal()] = empty();
            salesPool[s.ordinal()] = empty();
        }
        research(0, 0, 1);
    }

    /** Returns an empty set of signals. */
    BeliefSet empty() {
        return new BeliefSet(
                parameters.market().features(), parameters.simulation().yearDays());
    }

    /**
     * Adds a quarter's research, which describes the market of an earlier day and is as precise as work went into it.
     *
     * <p>The studies of one year ask in the same way, so that they err together by what people say and do not do; each
     * counts for its part of the year. The study of quarter 0 stands for a year and is known to all marketers; later ones are known to
     * those who did them.
     */
    public void research(int quarter, double day, double done) {
        double about = Math.max(0, day - parameters.product().researchLagDays());
        double precision = parameters.product().researchPrecision() * done;
        if (!(precision > 0)) {
            return;
        }
        double bias = parameters.product().researchBias();
        double parts = quarter == 0
                ? 1
                : parameters.simulation().yearDays() / parameters.simulation().quarterDays();
        double counted = 1 / (1 / precision + parts * bias * bias);
        for (Segment s : SEGMENTS) {
            long study = quarter * 8L + s.ordinal();
            double[] vector = new double[parameters.market().features()];
            for (int k = 0; k < vector.length; k++) {
                double z = Chance.normal(nature.chance().uniform(Purpose.RESEARCH, study, k));
                double year = Chance.normal(nature.chance().uniform(Purpose.STUDY, quarter / 4 * 8L + s.ordinal(), k));
                vector[k] = nature.centres().at(s, k, about) + z / StrictMath.sqrt(precision) + bias * year;
            }
            publish(s, new Signal(-1 - study, vector, counted, about), quarter == 0);
        }
    }

    private void publish(Segment segment, Signal signal, boolean toAll) {
        marketing[segment.ordinal()].add(signal);
        for (Marketer marketer : marketers.all()) {
            if (toAll || marketer.studied()) {
                marketer.tastes(segment).add(signal);
            }
        }
    }

    /** Lets a newcomer begin with marketing's prior, the study of quarter 0, and the recorded share of what is known since. */
    void brief(Marketer newcomer, double recorded) {
        long person = newcomer.seat() * 10_000L + newcomer.person().incarnation();
        newcomer.forget();
        for (Segment s : Segment.values()) {
            newcomer.tastes(s)
                    .addAll(
                            marketing(s),
                            id -> id == -1 - s.ordinal()
                                    || nature.chance().uniform(Purpose.BRIEFED, id, person) < recorded);
        }
    }

    /** Adds what so many salespeople tell of customers they met lately, one customer each, by turns. */
    void tell(Segment segment, int stories, long occasion, BeliefSet told) {
        List<Salesperson> order = new ArrayList<>(sales.all());
        order.sort(Comparator.comparingDouble(
                p -> nature.chance().uniform(Purpose.STORY, p.seat(), occasion * 8 + segment.ordinal())));
        int added = 0;
        int before = -1;
        while (added < stories && added > before) {
            before = added;
            for (Salesperson p : order) {
                added += added < stories ? told.addLatest(p.tastes(segment), 1, id -> id >= 0) : 0;
            }
        }
    }

    /** Returns what marketing as a whole found out or was told about a segment. */
    public BeliefSet marketing(Segment segment) {
        return marketing[segment.ordinal()];
    }

    /** Returns the beliefs of all salespeople about a segment. */
    public BeliefSet sales(Segment segment, double day) {
        if (day - pooledDay >= parameters.beliefs().poolDays()) {
            pooledDay = day;
            for (Segment s : SEGMENTS) {
                List<BeliefSet> members = new ArrayList<>();
                for (Salesperson p : sales.all()) {
                    members.add(p.tastes(s));
                }
                salesPool[s.ordinal()] = BeliefSet.pool(members);
            }
        }
        return salesPool[segment.ordinal()];
    }

    /** Writes what a marketer and Sales together believe, by Sales' voice, into an array; without any belief it is 0. */
    public void heard(int marketer, Segment segment, double voice, double day, double[] out) {
        java.util.Arrays.fill(out, 0);
        new HeardBelief(sales(segment, day), marketers.get(marketer).tastes(segment))
                .mean(voice, day, parameters.beliefs().drift(), out);
    }

    /**
     * Lets signals pass between the people in a room in so many hours: its marketers hear of the customers whom salespeople met
     * last and none of them knows of, as many as there is time for, and its salespeople learn the agreed share of the research
     * that its marketers know; returns how many were new.
     */
    int share(double share, Room room, double hours, double day) {
        if (!(share > 0)) {
            return 0;
        }
        int most = (int) StrictMath.rint(share * hours / parameters.work().personaHours());
        int moved = 0;
        for (Segment s : SEGMENTS) {
            BeliefSet known = BeliefSet.pool(
                    room.marketers().stream().map(m -> m.tastes(s)).toList());
            BeliefSet told = empty();
            int customers = (most + s.ordinal()) / SEGMENTS.length;
            moved += told.addLatest(sales(s, day), customers, id -> id >= 0 && !known.holds(id));
            marketing(s).addAll(told, id -> true);
            for (Marketer m : room.marketers()) {
                m.tastes(s).addAll(told, id -> true);
            }
            for (Salesperson p : room.salespeople()) {
                moved += p.tastes(s).addAll(known, id -> id < 0 && passes(id, share));
            }
        }
        return moved;
    }

    /** Who meets. */
    record Room(List<Marketer> marketers, List<Salesperson> salespeople) {}

    private boolean passes(long id, double share) {
        return nature.chance().uniform(Purpose.COMPLY, id, 1) < share;
    }

    /** Returns the mean distance of the two functions' beliefs over segments. */
    public double distance(double day) {
        double sum = 0;
        for (Segment s : SEGMENTS) {
            sum += marketing(s)
                    .distance(sales(s, day), day, parameters.beliefs().drift());
        }
        return sum / SEGMENTS.length;
    }

    /** Returns how little salespeople and marketing hold in common. */
    public double diversity() {
        double sum = 0;
        for (Segment s : SEGMENTS) {
            List<BeliefSet> members = new ArrayList<>();
            members.add(marketing(s));
            for (Salesperson p : sales.all()) {
                members.add(p.tastes(s));
            }
            sum += BeliefDiversity.of(members);
        }
        return sum / SEGMENTS.length;
    }
}
