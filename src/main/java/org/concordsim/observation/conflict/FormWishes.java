package org.concordsim.observation.conflict;

import java.util.List;
import org.concordsim.model.event.FirmEvent.FormReviewed;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Tally;

/** What the two functions wanted of the lead form, and what it came to be. */
public final class FormWishes implements Collector, OutcomeFamily {
    private static final MeasureGroup CONFLICT = new MeasureGroup("conflict");

    private final Tally marketing;
    private final Tally sales;
    private final Tally decided;

    /** Makes an observer that heard of no review. */
    public FormWishes(Grid grid) {
        marketing = new Tally(grid);
        sales = new Tally(grid);
        decided = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(FormReviewed.class, e -> {
            marketing.add(e.day(), null, e.marketingWish());
            sales.add(e.day(), null, e.salesWish());
            decided.add(e.day(), null, e.fields());
        });
    }

    @Override
    public List<Reading> readings() {
        String only = "; only where the functions set it.";
        return List.of(
                Reading.quarters(
                        CONFLICT.neither(
                                "formWishMarketing",
                                "fields",
                                "Mean number of form fields that marketing wanted" + only),
                        marketing::mean),
                Reading.quarters(
                        CONFLICT.neither(
                                "formWishSales", "fields", "Mean number of form fields that Sales wanted" + only),
                        sales::mean),
                Reading.quarters(
                        CONFLICT.neither("formFields", "fields", "Mean number of form fields that was decided" + only),
                        decided::mean));
    }
}
