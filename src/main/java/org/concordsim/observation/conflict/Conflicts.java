package org.concordsim.observation.conflict;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.concordsim.model.event.ConflictEvent.Settled;
import org.concordsim.model.event.ConflictKind;
import org.concordsim.model.event.Winner;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.Names;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Tally;
import org.concordsim.result.Measure;

/** Conflicts of one kind. */
public final class Conflicts implements Collector, OutcomeFamily {
    private static final MeasureGroup CONFLICT = new MeasureGroup("conflict");

    private final ConflictKind kind;
    private final Tally number;
    private final Tally gap;
    private final Tally salesWins;
    private final Tally marketingWins;
    private final Tally hours;
    private final Tally days;

    /** Makes an observer that heard of no conflict. */
    public Conflicts(Grid grid, ConflictKind kind) {
        this.kind = kind;
        number = new Tally(grid);
        gap = new Tally(grid);
        salesWins = new Tally(grid);
        marketingWins = new Tally(grid);
        hours = new Tally(grid);
        days = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Settled.class, e -> {
            if (e.kind() == kind) {
                record(e);
            }
        });
    }

    private void record(Settled e) {
        number.add(e.day(), e.segment());
        gap.add(e.day(), e.segment(), e.gap());
        salesWins.add(e.day(), e.segment(), e.winner() == Winner.SALES ? 1 : 0);
        marketingWins.add(e.day(), e.segment(), e.winner() == Winner.MARKETING ? 1 : 0);
        hours.add(e.day(), e.segment(), e.hours());
        days.add(e.day(), e.segment(), e.days());
    }

    @Override
    public List<Reading> readings() {
        return Stream.concat(numbers().stream(), costs().stream()).toList();
    }

    private List<Reading> numbers() {
        String settled = "Settled " + what();
        return List.of(
                reading(leading().lower(name("s"), "1/year", settled + ", per year."), number::perYear),
                reading(
                        CONFLICT.neither(
                                name("sWonBySales"),
                                "1/year",
                                settled + " that ended nearer to Sales' wish, per year."),
                        salesWins::perYear),
                reading(
                        CONFLICT.neither(
                                name("sWonByMarketing"),
                                "1/year",
                                settled + " that ended nearer to marketing's wish, per year."),
                        marketingWins::perYear));
    }

    private List<Reading> costs() {
        String distance = "Mean distance between the two functions' wishes in " + what() + ".";
        String delay = "Mean delay that one of the " + what() + " caused.";
        String work = "Hours of the firm's people that " + what() + " took, per year.";
        return List.of(
                reading(CONFLICT.lower(name("Gap"), unit(), distance), gap::mean),
                reading(leading().lower(name("Days"), "working days", delay), days::mean),
                reading(CONFLICT.lower(name("Hours"), "h/year", work), hours::perYear));
    }

    /** Returns a reading on every field where conflicts have a segment, else on quarters. */
    private Reading reading(Measure measure, IntToDoubleFunction value) {
        return kind == ConflictKind.PRICING ? Reading.everywhere(measure, value) : Reading.quarters(measure, value);
    }

    private MeasureGroup leading() {
        return kind == ConflictKind.PRICING ? CONFLICT.headline() : CONFLICT;
    }

    private String name(String end) {
        return Names.plain(kind) + "Conflict" + end;
    }

    private String what() {
        return "conflicts over " + subject();
    }

    private String subject() {
        return switch (kind) {
            case PRICING -> "the price of a deal";
            case PROMOTION -> "the share of the programme budget that goes to promotion";
            case PRODUCT -> "what the product should be";
            case CREDIT -> "whose lead a deal was";
            case FORM -> "the number of fields on the lead form";
        };
    }

    private String unit() {
        return switch (kind) {
            case PRICING -> "log price ratio";
            case PROMOTION -> "share of budget";
            case PRODUCT -> "distance of features";
            case CREDIT -> "deals";
            case FORM -> "fields";
        };
    }
}
