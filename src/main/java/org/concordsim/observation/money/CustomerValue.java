package org.concordsim.observation.money;

import java.util.List;
import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.model.event.OwnerEvent.ValueRealised;
import org.concordsim.observation.friction.Journeys;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Tally;
import org.concordsim.result.Measure;

/** What owners get for their money and their time. */
public final class CustomerValue implements Collector, OutcomeFamily {
    private static final MeasureGroup MONEY = new MeasureGroup("money");
    private static final Measure CUSTOMER_VALUE = MONEY.headline()
            .higher(
                    "customerValue",
                    "money/ownership year",
                    "What a year of ownership was worth, less its price, less the cost of the customer's effort.");
    private static final Measure CUSTOMER_WORTH = MONEY.higher(
            "customerWorth", "money/ownership year", "What a year of ownership was worth to the customer.");
    private static final Measure CUSTOMER_PRICE =
            MONEY.neither("customerPrice", "money/ownership year", "What the customer paid for a year of ownership.");
    private static final Measure CUSTOMER_EFFORT_COST = MONEY.lower(
            "customerEffortCost",
            "money/ownership year",
            "Hours of the customer's side times its wage, during ownership and in journeys that ended in a "
                    + "purchase, for each year of ownership that ended in the period.");
    private static final Measure OWNERSHIP_YEARS =
            MONEY.higher("ownershipYears", "1/year", "Years of ownership that ended, per year.");
    private static final Measure CUSTOMER_SURPLUS = MONEY.higher(
            "customerSurplus",
            "money/year",
            "Worth less price less effort over all years of ownership that ended and all journeys with "
                    + "contact, bought or not, per year.");

    private final double wage;
    private final Journeys journeys;
    private final Tally years;
    private final Tally worth;
    private final Tally price;
    private final Tally care;
    private final Tally purchase;
    private final Tally dealing;

    /** Makes an observer that values an hour of the customer's side at a wage, money an hour. */
    public CustomerValue(Grid grid, double wage, Journeys journeys) {
        this.wage = wage;
        this.journeys = journeys;
        years = new Tally(grid);
        worth = new Tally(grid);
        price = new Tally(grid);
        care = new Tally(grid);
        purchase = new Tally(grid);
        dealing = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(ValueRealised.class, e -> {
            years.add(e.day(), e.segment());
            worth.add(e.day(), e.segment(), e.worth());
            price.add(e.day(), e.segment(), e.price());
            care.add(e.day(), e.segment(), e.effortCost());
        });
        routes.on(JourneyEnded.class, this::spent);
    }

    private void spent(JourneyEnded e) {
        double cost = wage * Journeys.hours(e);
        if (journeys.inContact(e)) {
            dealing.add(e.day(), e.segment(), cost);
            purchase.add(e.day(), e.segment(), e.end() == JourneyEnd.WON ? cost : 0);
        }
    }

    private double effort(int cell) {
        return (care.sum(cell) + purchase.sum(cell)) / years.sum(cell);
    }

    private double mean(int cell) {
        return worth.mean(cell) - price.mean(cell) - effort(cell);
    }

    private double surplus(int cell) {
        return worth.perYear(cell) - price.perYear(cell) - care.perYear(cell) - dealing.perYear(cell);
    }

    @Override
    public List<Reading> readings() {
        return List.of(
                Reading.everywhere(CUSTOMER_VALUE, this::mean),
                Reading.everywhere(CUSTOMER_WORTH, worth::mean),
                Reading.everywhere(CUSTOMER_PRICE, price::mean),
                Reading.everywhere(CUSTOMER_EFFORT_COST, this::effort),
                Reading.everywhere(OWNERSHIP_YEARS, years::perYear),
                Reading.everywhere(CUSTOMER_SURPLUS, this::surplus));
    }
}
