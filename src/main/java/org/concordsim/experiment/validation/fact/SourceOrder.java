package org.concordsim.experiment.validation.fact;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Fact;
import org.concordsim.experiment.validation.FactCard;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.experiment.validation.Reading;
import org.concordsim.experiment.validation.TrialFirm;
import org.concordsim.experiment.validation.Use;

/** Leads from referrals become deals more often than those from the web, and so on. */
final class SourceOrder implements Fact {
    private static final List<String> CHANNELS =
            List.of("Referral", "Web", "Social", "Advertising", "Event", "Webinar");
    private static final double[] PUBLISHED = {3.6, 1.5, 1.5, 0.8, 0.6, 0.5};

    @Override
    public FactCard card() {
        return new FactCard(
                "F2",
                "order of sources",
                "Leads are won more often from referrals than from the web or social media, then "
                        + "from advertising, then from events and webinars.",
                "S37 of the literature review",
                "B",
                Use.VALIDATION,
                "the default firm under Defined; rank correlation of the shares won by channel "
                        + "with the published shares, replication by replication");
    }

    @Override
    public List<Treatment> needs(TrialFirm firm) {
        return List.of(firm.under("defined"));
    }

    @Override
    public List<Reading> readings(TrialFirm firm, Figures figures) {
        List<double[]> shares = CHANNELS.stream()
                .map(channel -> figures.of("defined", "leadToWon" + channel))
                .toList();
        double[] rank = new double[shares.get(0).length];
        for (int replication = 0; replication < rank.length; replication++) {
            int at = replication;
            double[] simulated = shares.stream().mapToDouble(share -> share[at]).toArray();
            rank[replication] = Arrays.stream(simulated).allMatch(Double::isFinite)
                    ? new SpearmansCorrelation().correlation(PUBLISHED, simulated)
                    : Double.NaN;
        }
        return List.of(new Reading("defined, rank correlation", "1", rank, 0.7, 1));
    }
}
