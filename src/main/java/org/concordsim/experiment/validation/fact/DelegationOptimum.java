package org.concordsim.experiment.validation.fact;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Fact;
import org.concordsim.experiment.validation.FactCard;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.experiment.validation.Reading;
import org.concordsim.experiment.validation.TrialFirm;
import org.concordsim.experiment.validation.Use;

/** Profit is highest where salespeople have some authority over price, not none and not all. */
final class DelegationOptimum implements Fact {
    private static final List<String> AUTHORITIES = List.of("0", "0.05", "0.1", "0.2", "0.4");
    private static final List<String> BASES = List.of("revenue", "margin");

    private static String point(String basis, String authority) {
        return "authority" + authority + basis;
    }

    /** Returns the place of the best authority in each replication. */
    private static double[] places(List<double[]> contributions) {
        double[] places = new double[contributions.get(0).length];
        for (int replication = 0; replication < places.length; replication++) {
            int best = 0;
            for (int i = 1; i < contributions.size(); i++) {
                best = contributions.get(i)[replication] > contributions.get(best)[replication] ? i : best;
            }
            places[replication] = best;
        }
        return places;
    }

    private static List<double[]> contributions(Figures figures, String basis) {
        return AUTHORITIES.stream()
                .map(authority -> figures.at(point(basis, authority), "defined", "contribution"))
                .toList();
    }

    @Override
    public FactCard card() {
        return new FactCard(
                "F13",
                "optimum of delegation",
                "Profit rises and then falls with the authority of salespeople over price; the "
                        + "best authority is larger where pay depends on margin.",
                "S21, S22, S24 of the literature review",
                "A",
                Use.VALIDATION,
                "Defined with five authorities over the discount, paid on revenue and on margin; the best of the three"
                        + " between the ends against none and most");
    }

    @Override
    public List<Treatment> needs(TrialFirm firm) {
        List<Treatment> needs = new ArrayList<>();
        for (String basis : BASES) {
            for (String authority : AUTHORITIES) {
                needs.add(firm.changed(
                        point(basis, authority),
                        "defined",
                        "levers.defined.discountAuthority=" + authority,
                        "firm.payBasis=" + basis));
            }
        }
        return needs;
    }

    @Override
    public List<Reading> readings(TrialFirm firm, Figures figures) {
        List<double[]> revenue = contributions(figures, "revenue");
        List<double[]> margin = contributions(figures, "margin");
        double[] shift = Figures.less(places(margin), places(revenue));
        int best = Figures.bestWithin(revenue);
        double[] top = revenue.get(best);
        return List.of(
                Reading.positive(
                        "best between less none, revenue pay", "money/year", Figures.less(top, revenue.get(0))),
                Reading.positive(
                        "best between less most, revenue pay",
                        "money/year",
                        Figures.less(top, revenue.get(AUTHORITIES.size() - 1))),
                new Reading("steps that the best moves right with margin pay", "steps", shift, 0, AUTHORITIES.size()));
    }
}
