package org.concordsim.observation.funnel;

import java.util.List;
import java.util.stream.Stream;
import org.concordsim.model.event.CustomerEvent.Inquired;
import org.concordsim.model.event.CustomerEvent.NeedArose;
import org.concordsim.model.event.DealEvent.Opened;
import org.concordsim.model.event.DealEvent.Won;
import org.concordsim.model.event.LeadEvent.Accepted;
import org.concordsim.model.event.LeadEvent.Qualified;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Tally;
import org.concordsim.result.Measure;

/** Numbers of inquiries, leads, opportunities and wins. */
public final class Stages implements Collector, OutcomeFamily {
    private static final MeasureGroup FUNNEL = new MeasureGroup("funnel");
    private static final Measure NEEDS =
            FUNNEL.neither("needs", "1/year", "Needs that arose, merged and suppressed ones included, per year.");
    private static final Measure INQUIRIES = FUNNEL.neither(
            "inquiries", "1/year", "Visitors that asked the firm through a channel, with a need or without, per year.");
    private static final Measure MQLS =
            FUNNEL.neither("mqls", "1/year", "Leads passed to Sales as marketing-qualified, per year.");
    private static final Measure SALS = FUNNEL.neither(
            "sals", "1/year", "Marketing-qualified leads that Sales worked for the first time, per year.");
    private static final Measure SQLS = FUNNEL.higher(
            "sqls", "1/year", "Opportunities opened from marketing's leads and from Sales' own search, per year.");
    private static final Measure WINS = FUNNEL.headline().higher("wins", "1/year", "Deals won, per year.");
    private static final Measure SELF_SOURCED_SHARE = FUNNEL.neither(
            "selfSourcedShare", "share", "Opportunities that Sales found by itself over all opportunities opened.");
    private static final Measure NEED_PRECISION =
            FUNNEL.neither("needPrecision", "share", "Marketing-qualified leads that had a need over all of them.");
    private static final Measure INQUIRY_TO_MQL =
            FUNNEL.neither("inquiryToMql", "share", "Leads marketing-qualified over inquiries of the same period.");
    private static final Measure MQL_TO_SAL = FUNNEL.higher(
            "mqlToSal", "share", "Leads worked by Sales over leads marketing-qualified in the same period.");
    private static final Measure SAL_TO_SQL = FUNNEL.higher(
            "salToSql", "share", "Opportunities opened from marketing's leads over leads worked in the same period.");
    private static final Measure SQL_TO_WON = FUNNEL.higher(
            "sqlToWon",
            "share",
            "Deals won that Sales did not find by itself over such opportunities opened in the period.");
    private static final Measure INQUIRY_TO_WON = FUNNEL.higher(
            "inquiryToWon", "share", "Deals won that Sales did not find by itself over inquiries of the same period.");

    private final Tally needs;
    private final Tally inquiries;
    private final Tally mqls;
    private final Tally mqlNeeds;
    private final Tally sals;
    private final Tally sqls;
    private final Tally inbound;
    private final Tally wins;
    private final Tally inboundWins;

    /** Makes an empty funnel. */
    public Stages(Grid grid) {
        needs = new Tally(grid);
        inquiries = new Tally(grid);
        mqls = new Tally(grid);
        mqlNeeds = new Tally(grid);
        sals = new Tally(grid);
        sqls = new Tally(grid);
        inbound = new Tally(grid);
        wins = new Tally(grid);
        inboundWins = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(NeedArose.class, e -> needs.add(e.day(), e.segment()));
        routes.on(Inquired.class, e -> inquiries.add(e.day(), e.segment()));
        routes.on(Qualified.class, e -> {
            mqls.add(e.day(), e.segment());
            mqlNeeds.add(e.day(), e.segment(), e.hasNeed() ? 1 : 0);
        });
        routes.on(Accepted.class, e -> sals.add(e.day(), e.segment()));
        routes.on(Opened.class, e -> {
            sqls.add(e.day(), e.segment());
            inbound.add(e.day(), e.segment(), e.selfSourced() ? 0 : 1);
        });
        routes.on(Won.class, e -> {
            wins.add(e.day(), e.segment());
            inboundWins.add(e.day(), e.segment(), e.selfSourced() ? 0 : 1);
        });
    }

    @Override
    public List<Reading> readings() {
        return Stream.concat(numbers().stream(), shares().stream()).toList();
    }

    private List<Reading> numbers() {
        return List.of(
                Reading.everywhere(NEEDS, needs::perYear),
                Reading.everywhere(INQUIRIES, inquiries::perYear),
                Reading.everywhere(MQLS, mqls::perYear),
                Reading.everywhere(SALS, sals::perYear),
                Reading.everywhere(SQLS, sqls::perYear),
                Reading.everywhere(WINS, wins::perYear));
    }

    private List<Reading> shares() {
        return List.of(
                Reading.everywhere(SELF_SOURCED_SHARE, cell -> 1 - inbound.mean(cell)),
                Reading.everywhere(NEED_PRECISION, mqlNeeds::mean),
                Reading.everywhere(INQUIRY_TO_MQL, cell -> mqls.over(inquiries, cell)),
                Reading.everywhere(MQL_TO_SAL, cell -> sals.over(mqls, cell)),
                Reading.everywhere(SAL_TO_SQL, cell -> inbound.over(sals, cell)),
                Reading.everywhere(SQL_TO_WON, cell -> inboundWins.over(inbound, cell)),
                Reading.everywhere(INQUIRY_TO_WON, cell -> inboundWins.over(inquiries, cell)));
    }
}
