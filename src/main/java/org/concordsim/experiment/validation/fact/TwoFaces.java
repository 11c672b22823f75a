package org.concordsim.experiment.validation.fact;

import java.util.List;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Fact;
import org.concordsim.experiment.validation.FactCard;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.experiment.validation.Reading;
import org.concordsim.experiment.validation.TrialFirm;
import org.concordsim.experiment.validation.Use;

/** What the functions hold to be good may differ to the firm's advantage; how well they judge may not. */
final class TwoFaces implements Fact {
    private static final String MODEL = "aligned";
    private static final String NEAR = "near views";
    private static final String FAR = "far views";
    private static final String NEAR_HELD = "near views, trust held";
    private static final String FAR_HELD = "far views, trust held";
    private static final String SALES = "Sales judges better";
    private static final String MARKETING = "Marketing judges better";
    private static final String HELD = "beliefs.trustStep=0";
    private static final String MONEY = "money/year";
    private static final String PERFORMANCE = "newBookings";
    private static final String COOPERATION = "trust";

    private static String[] views(String distance, String marketing, String sales, String... more) {
        String[] changes = new String[3 + more.length];
        changes[0] = "qualification.viewDistance=" + distance;
        changes[1] = "qualification.marketingSensitivity=" + marketing;
        changes[2] = "qualification.salesSensitivity=" + sales;
        System.arraycopy(more, 0, changes, 3, more.length);
        return changes;
    }

    @Override
    public FactCard card() {
        return new FactCard(
                "F15",
                "two faces of difference",
                "Where the functions differ in orientation they cooperate worse, and yet the firm performs better directly,"
                        + " by more than the harm; where they differ in competence both suffer.",
                "S05 of the literature review",
                "A",
                Use.VALIDATION,
                "Aligned with the distance of the functions' views of a good lead at .1 and .85 and equal judgement, with and"
                        + " without trust held at its start; and at .85 with judgement of 1.68 against .68, both ways;"
                        + " performance is new bookings, cooperation is trust between colleagues");
    }

    @Override
    public List<Treatment> needs(TrialFirm firm) {
        return List.of(
                firm.changed(NEAR, MODEL, views("0.1", "1.18", "1.18")),
                firm.changed(FAR, MODEL, views("0.85", "1.18", "1.18")),
                firm.changed(NEAR_HELD, MODEL, views("0.1", "1.18", "1.18", HELD)),
                firm.changed(FAR_HELD, MODEL, views("0.85", "1.18", "1.18", HELD)),
                firm.changed(SALES, MODEL, views("0.85", "0.68", "1.68")),
                firm.changed(MARKETING, MODEL, views("0.85", "1.68", "0.68")));
    }

    @Override
    public List<Reading> readings(TrialFirm firm, Figures figures) {
        return List.of(
                Reading.positive("agreement on leads, near less far views", "kappa", gain(figures, "kappa", NEAR, FAR)),
                Reading.positive("trust, near less far views", "share", gain(figures, COOPERATION, NEAR, FAR)),
                Reading.positive(
                        "bookings, far less near views, trust held",
                        MONEY,
                        gain(figures, PERFORMANCE, FAR_HELD, NEAR_HELD)),
                Reading.positive("bookings, far less near views", MONEY, gain(figures, PERFORMANCE, FAR, NEAR)),
                Reading.positive("trust, equal less unequal judgement", "share", equal(figures, COOPERATION)),
                Reading.positive("bookings, equal less unequal judgement", MONEY, equal(figures, PERFORMANCE)));
    }

    private static double[] gain(Figures figures, String measure, String first, String second) {
        return Figures.less(figures.at(first, MODEL, measure), figures.at(second, MODEL, measure));
    }

    /** Returns what equal judgement brings over the mean of both ways of unequal judgement. */
    private static double[] equal(Figures figures, String measure) {
        return Figures.mean(List.of(gain(figures, measure, FAR, SALES), gain(figures, measure, FAR, MARKETING)));
    }
}
