package org.concordsim.model.management;

import org.concordsim.model.customer.Nature;
import org.concordsim.model.customer.Offering;
import org.concordsim.model.event.FirmEvent;
import org.concordsim.model.event.Segment;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.firm.Edition;
import org.concordsim.model.parameters.ProductParameters;
import org.concordsim.model.product.BeliefSet;
import org.concordsim.model.product.BusinessCase;
import org.concordsim.model.product.ExpectedFit;
import org.concordsim.model.product.HeardBelief;
import org.concordsim.model.product.ProductPlan;

/**
 * A segment's edition of the product on its way to the market: the concept with its business case, the development, what can
 * still be changed late, and the launch.
 */
final class NewProduct {
    private final ProductBoard board;
    private final Segment segment;
    private final long occasion;
    private final ProductPlan plan;
    private final BeliefSet told;
    private final double[] from;
    private double early;
    private double[] unheard;
    private double[] concept;
    private double planned;

    NewProduct(ProductBoard board, Segment segment, long occasion) {
        this.board = board;
        this.segment = segment;
        this.occasion = occasion;
        this.plan = new ProductPlan(product().moveShare(), product().conceptShare());
        this.told = board.knowledge().empty();
        this.from = board.portfolio().offering(segment).features();
    }

    /** Decides the concept from marketing's research and what Sales is heard to tell, and asks for its development. */
    void conceive(double voice) {
        early = listen(voice, 0);
        unheard = belief(0);
        concept = belief(early);
        planned = businessCase();
        work(board.hours(), this::developed);
    }

    /** Returns the bookings per money proposed that are planned; not a number before the firm has seen any. */
    private double businessCase() {
        if (!(board.portfolio().edition(segment).reached() >= 0)) {
            return Double.NaN;
        }
        double scatter = board.parameters().market().tasteScatter();
        double gain = ExpectedFit.of(plan.next(from, concept, concept), concept, scatter)
                - ExpectedFit.of(from, concept, scatter);
        return BusinessCase.plan(board.usual(segment), gain, product().fitResponse());
    }

    private void developed() {
        double[] before = belief(early);
        double late = listen(board.voice() * product().lateVoice(), 1);
        double[] after = belief(Math.max(early, late));
        double[] next = plan.next(from, concept, after);
        double change = 0;
        double[] asPlanned = plan.next(from, concept, concept);
        for (int k = 0; k < next.length; k++) {
            change += Math.abs(next[k] - asPlanned[k]) / next.length;
        }
        work(product().reworkHours() * change, () -> launch(next, before, after));
    }

    private void launch(double[] next, double[] before, double[] after) {
        double day = board.now();
        double fit = fit(next, day);
        board.portfolio().launch(segment, new Edition(new Offering(next), planned));
        board.announce(new FirmEvent.ProductChanged(
                day,
                segment,
                fit(from, day),
                fit,
                fit - fit(plan.next(from, unheard, after), day),
                fit - fit(plan.next(from, concept, before), day),
                early));
    }

    /** Lets Sales tell of customers, as many as joint hours allow; returns the voice that those hours stand behind. */
    private double listen(double wanted, int stage) {
        double hours = wanted * board.hours();
        double part = board.joint().take(hours, false);
        int stories = (int) StrictMath.rint(part * hours / product().storyHours());
        board.knowledge().tell(segment, stories, occasion * 2 + stage, told);
        return wanted * part;
    }

    private double[] belief(double voice) {
        double[] centre = new double[from.length];
        double drift = board.parameters().beliefs().drift();
        new HeardBelief(told, board.knowledge().marketing(segment)).mean(voice, board.now(), drift, centre);
        return centre;
    }

    private void work(double hours, Runnable then) {
        if (!(hours > 0)) {
            then.run();
            return;
        }
        double due = board.parameters().work().dueDays().productCycle();
        long key = -1000 - occasion * Segment.values().length - segment.ordinal();
        board.marketing().ask(WorkKind.PRODUCT, hours, due, key, seat -> then.run());
    }

    /** Returns the mean fit of features to the segment's true centre, for observation alone. */
    private double fit(double[] features, double day) {
        Nature nature = board.nature();
        double miss = 0;
        for (int k = 0; k < features.length; k++) {
            miss += Math.abs(features[k] - nature.centres().at(segment, k, day)) / features.length;
        }
        return Math.max(0, 1 - 0.5 * miss);
    }

    private ProductParameters product() {
        return board.parameters().product();
    }
}
