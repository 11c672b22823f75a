package org.concordsim.observation.crm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.DealEvent.Opened;
import org.concordsim.model.event.DealEvent.Proposed;
import org.concordsim.model.event.DealEvent.Won;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.model.event.LeadEvent.Accepted;
import org.concordsim.model.event.LeadEvent.Qualified;
import org.concordsim.model.event.LeadEvent.TurnedDown;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.observation.outcome.Routes;

/** The log of a run that a CRM system would keep: a row for each lead that marketing passed on in an observed time. */
public final class CrmLog implements Consumer<ModelEvent> {
    private static final int WEEK = 7;
    private static final int WORKWEEK = 5;

    private final double fromDay;
    private final double untilDay;
    private final Map<Long, Row> rows = new LinkedHashMap<>();
    private final Routes routes = new Routes();

    /** Makes an empty log of the leads between two working days since the start of the run. */
    public CrmLog(double fromDay, double untilDay) {
        this.fromDay = fromDay;
        this.untilDay = untilDay;
        routes.on(Qualified.class, this::create);
        routes.on(Accepted.class, e -> on(e.journey(), e.day(), row -> row.respond(e)));
        routes.on(Opened.class, e -> on(e.journey(), e.day(), row -> row.qualified = first(row.qualified, e.day())));
        routes.on(Proposed.class, e -> on(e.journey(), e.day(), row -> row.proposed = first(row.proposed, e.day())));
        routes.on(Won.class, e -> on(e.journey(), e.day(), row -> row.win(e)));
        routes.on(TurnedDown.class, e -> on(e.journey(), e.day(), row -> row.lose(e.day(), LossReason.TURNED_DOWN)));
        routes.on(JourneyEnded.class, e -> on(e.journey(), e.day(), row -> row.end(e)));
    }

    /** Returns the calendar day of a working day; the first is a Monday, and a weekend follows each fifth. */
    public static double calendar(double day) {
        double week = Math.floor(day / WORKWEEK);
        return day + week * (WEEK - WORKWEEK);
    }

    @Override
    public void accept(ModelEvent event) {
        routes.accept(event);
    }

    /** Returns a record of each lead in the order in which they came. */
    public List<CrmRecord> records() {
        return rows.entrySet().stream()
                .map(entry -> entry.getValue().record(entry.getKey()))
                .toList();
    }

    private void create(Qualified e) {
        if (e.day() >= fromDay && e.day() < untilDay) {
            rows.computeIfAbsent(
                    e.journey(), journey -> new Row(e.day(), e.channel().label()));
        }
    }

    private void on(long journey, double day, Consumer<Row> change) {
        Row row = rows.get(journey);
        if (row != null && day < untilDay) {
            change.accept(row);
        }
    }

    private static double first(double known, double day) {
        return Double.isNaN(known) ? day : known;
    }

    /** A lead as far as it has come, in working days. */
    private static final class Row {
        private final double created;
        private final String source;
        private double responded = Double.NaN;
        private double qualified = Double.NaN;
        private double proposed = Double.NaN;
        private double won = Double.NaN;
        private double lost = Double.NaN;
        private String owner = "";
        private String reason = "";
        private double list = Double.NaN;
        private double net = Double.NaN;

        private Row(double created, String source) {
            this.created = created;
            this.source = source;
        }

        private void respond(Accepted e) {
            responded = first(responded, e.day());
            owner = "s" + e.salesperson();
        }

        private void win(Won e) {
            won = e.day();
            lost = Double.NaN;
            reason = "";
            owner = e.salesperson() < 0 ? "" : "s" + e.salesperson();
            net = e.value();
            list = e.value() / e.priceRatio();
        }

        private void lose(double day, LossReason why) {
            lost = first(lost, day);
            reason = reason.isEmpty() ? why.label() : reason;
        }

        private void end(JourneyEnded e) {
            if (e.end() != JourneyEnd.WON && Double.isNaN(won)) {
                lose(e.day(), LossReason.of(e.end(), !Double.isNaN(responded)));
            }
        }

        private CrmRecord record(long journey) {
            return new CrmRecord(
                    Long.toString(journey),
                    source,
                    (long) Math.floor(created),
                    calendar(created),
                    calendar(responded),
                    calendar(qualified),
                    calendar(proposed),
                    calendar(won),
                    calendar(lost),
                    owner.isEmpty() ? List.of() : List.of(owner),
                    reason,
                    list,
                    net);
        }
    }
}
