package org.concordsim.observation.journey;

import org.concordsim.model.event.LeadEvent;
import org.concordsim.model.event.LeadEvent.Accepted;
import org.concordsim.model.event.LeadEvent.Attempted;
import org.concordsim.model.event.LeadEvent.FellThrough;
import org.concordsim.model.event.LeadEvent.Hoarded;
import org.concordsim.model.event.LeadEvent.Ignored;
import org.concordsim.model.event.LeadEvent.Qualified;
import org.concordsim.model.event.LeadEvent.Reported;
import org.concordsim.model.event.LeadEvent.Routed;
import org.concordsim.model.event.LeadEvent.Scored;
import org.concordsim.model.event.LeadEvent.TurnedDown;
import org.concordsim.observation.outcome.Routes;

/** The entries on what the firm does with leads. */
final class LeadEntries {
    private final LogBook book;

    LeadEntries(LogBook book) {
        this.book = book;
    }

    void hear(Routes routes) {
        routes.on(Scored.class, this::scored);
        routes.on(Qualified.class, this::qualified);
        routes.on(Routed.class, this::routed);
        routes.on(
                FellThrough.class,
                e -> book.write(new Entry(e.day(), Activity.FELL_THROUGH, Lane.MARKETING), e.journey()));
        routes.on(Attempted.class, this::attempted);
        routes.on(Accepted.class, this::accepted);
        routes.on(Ignored.class, this::ignored);
        routes.on(TurnedDown.class, e -> bySales(e, Activity.TURNED_DOWN, e.salesperson()));
        routes.on(Reported.class, this::reported);
        routes.on(Hoarded.class, e -> bySales(e, Activity.HOARDED, e.salesperson()));
    }

    private void scored(Scored e) {
        OpenJourney journey = book.open(e.journey());
        if (journey != null) {
            journey.marketer = e.marketer();
        }
        book.write(
                new Entry(e.day(), Activity.SCORED, Lane.MARKETING)
                        .by(book.marketer(e.marketer(), e.day()))
                        .with("passed", e.passed())
                        .with("sales_good", e.salesGood()),
                e.journey());
    }

    private void qualified(Qualified e) {
        OpenJourney journey = book.open(e.journey());
        int marketer = journey == null ? OpenJourney.NOBODY : journey.marketer;
        book.write(
                new Entry(e.day(), Activity.QUALIFIED, Lane.MARKETING)
                        .by(book.marketer(marketer, e.day()))
                        .with("has_need", e.hasNeed()),
                e.journey());
    }

    private void routed(Routed e) {
        OpenJourney journey = book.open(e.journey());
        if (journey != null) {
            journey.salesperson = e.salesperson();
        }
        String person = book.salesperson(e.salesperson(), e.day());
        book.write(
                new Entry(e.day(), Activity.ROUTED, Lane.SALES)
                        .to(person, "given to")
                        .with("tracked", e.tracked()),
                e.journey());
    }

    private void attempted(Attempted e) {
        String activity = e.reached() ? Activity.REACHED : Activity.ATTEMPT;
        book.write(
                new Entry(e.day(), activity, Lane.SALES)
                        .by(book.salesperson(e.salesperson(), e.day()))
                        .with("attempt", e.attempt()),
                e.journey());
    }

    private void accepted(Accepted e) {
        book.write(
                new Entry(e.day(), Activity.ACCEPTED, Lane.SALES)
                        .by(book.salesperson(e.salesperson(), e.day()))
                        .with("days", e.days())
                        .with("tracked", e.tracked())
                        .with("in_time", e.inTime()),
                e.journey());
    }

    private void ignored(Ignored e) {
        Entry entry = new Entry(e.day(), Activity.IGNORED, Lane.SALES);
        String person = book.salesperson(e.salesperson(), e.day());
        book.write(person.isEmpty() ? entry : entry.to(person, "given to"), e.journey());
    }

    private void bySales(LeadEvent e, String activity, int salesperson) {
        long journey = e instanceof TurnedDown down ? down.journey() : ((Hoarded) e).journey();
        book.write(new Entry(e.day(), activity, Lane.SALES).by(book.salesperson(salesperson, e.day())), journey);
    }

    private void reported(Reported e) {
        book.write(
                new Entry(e.day(), e.delivered() ? Activity.REPORTED : Activity.NOT_REPORTED, Lane.SALES)
                        .with("good", e.good()),
                e.journey());
    }
}
