package org.concordsim.observation.conflict;

import java.util.List;
import org.concordsim.model.event.ConflictEvent.Settled;
import org.concordsim.model.event.ConflictKind;
import org.concordsim.model.event.Winner;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.Names;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Scope;
import org.concordsim.observation.tally.Tally;

/** Conflicts of one kind. */
public final class Conflicts implements Collector {
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
        MeasureGroup conflict = new MeasureGroup("conflict");
        MeasureGroup first = kind == ConflictKind.PRICING ? conflict.headline() : conflict;
        String name = Names.plain(kind) + "Conflict";
        String what = "conflicts over " + subject();
        Scope scope = kind == ConflictKind.PRICING ? Scope.EVERYWHERE : Scope.QUARTERS;
        return List.of(
                new Reading(
                        first.lower(name + "s", "1/year", "Settled " + what + ", per year."), scope, number::perYear),
                new Reading(
                        conflict.neither(
                                name + "sWonBySales",
                                "1/year",
                                "Settled " + what + " that ended nearer to Sales' wish, per year."),
                        scope,
                        salesWins::perYear),
                new Reading(
                        conflict.neither(
                                name + "sWonByMarketing",
                                "1/year",
                                "Settled " + what + " that ended nearer to marketing's wish, per year."),
                        scope,
                        marketingWins::perYear),
                new Reading(
                        conflict.lower(
                                name + "Gap",
                                unit(),
                                "Mean distance between the two functions' wishes in " + what + "."),
                        scope,
                        gap::mean),
                new Reading(
                        first.lower(name + "Days", "working days", "Mean delay that one of the " + what + " caused."),
                        scope,
                        days::mean),
                new Reading(
                        conflict.lower(
                                name + "Hours",
                                "h/year",
                                "Hours of the firm's people that " + what + " took, per year."),
                        scope,
                        hours::perYear));
    }

    private String subject() {
        return switch (kind) {
            case PRICING -> "the price of a deal";
            case PROMOTION -> "the share of the programme budget that goes to promotion";
            case PRODUCT -> "what the product should be";
            case CREDIT -> "whose lead a deal was";
        };
    }

    private String unit() {
        return switch (kind) {
            case PRICING -> "log price ratio";
            case PROMOTION -> "share of budget";
            case PRODUCT -> "distance of features";
            case CREDIT -> "deals";
        };
    }
}
