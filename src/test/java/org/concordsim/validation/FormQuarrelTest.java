package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.model.event.ConflictEvent.Settled;
import org.concordsim.model.event.ConflictKind;
import org.concordsim.model.event.CustomerEvent.FormAbandoned;
import org.concordsim.model.event.CustomerEvent.Inquired;
import org.concordsim.model.event.FirmEvent.FormReviewed;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.WorkEvent;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two functions argue about the lead form: who wants what, who gets it, what it costs, and what customers notice. */
class FormQuarrelTest {
    private static final double REVIEW = 260;

    private static List<ModelEvent> events(String model, String setBy, String... changes) {
        List<String> all = new ArrayList<>(List.of("simulation.warmUpYears=0.25", "simulation.observedYears=1.25"));
        all.add("qualification.form.setBy=" + setBy);
        all.addAll(List.of(changes));
        List<ModelEvent> events = new ArrayList<>();
        RunTrial.branch(model, 1, all).run(0, events::add);
        return events;
    }

    private static <E> List<E> of(Class<E> kind, List<ModelEvent> events) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static FormReviewed review(List<ModelEvent> events) {
        List<FormReviewed> reviews = of(FormReviewed.class, events);
        assertThat(reviews).hasSize(1);
        return reviews.get(0);
    }

    private static List<Settled> quarrels(List<ModelEvent> events) {
        return of(Settled.class, events).stream()
                .filter(each -> each.kind() == ConflictKind.FORM)
                .toList();
    }

    private static double share(List<ModelEvent> events) {
        double sent = of(Inquired.class, events).stream()
                .filter(each -> each.day() > REVIEW)
                .count();
        double left = of(FormAbandoned.class, events).stream()
                .filter(each -> each.day() > REVIEW)
                .count();
        return sent / (sent + left);
    }

    @ParameterizedTest
    @CsvSource({"undefined, marketing", "defined, joint", "integrated, sales"})
    void marketingWantsMoreFieldsThanSalesAndTheQuarrelIsRecorded(String model, String setBy) {
        List<ModelEvent> events = events(model, setBy);
        FormReviewed review = review(events);
        assertThat(review.marketingWish()).isGreaterThan(review.salesWish() + 5);
        Settled quarrel = quarrels(events).get(0);
        assertThat(quarrel.day()).isEqualTo(REVIEW);
        assertThat(quarrel.gap()).isEqualTo(review.marketingWish() - review.salesWish());
        assertThat(quarrel.hours()).isEqualTo(4);
        assertThat(quarrel.days()).isZero();
    }

    @Test
    void whatIsBelievedOfVisitorsComesFromThoseWhoLeft() {
        double few = review(events("defined", "sales")).kept();
        double many = review(events("defined", "sales", "qualification.fieldRetention=0.7"))
                .kept();
        double free = review(
                        events("defined", "sales", "qualification.fieldRetention=0.7", "qualification.formFields=3"))
                .kept();
        assertThat(few).isBetween(0.92, 0.94);
        assertThat(many).isBetween(0.69, 0.74);
        assertThat(free).as("forms that nobody left teach nothing").isBetween(0.9299, 0.9301);
    }

    @Test
    void aLongFormTurnsVisitorsAway() {
        assertThat(share(events("defined", "marketing"))).isLessThan(share(events("defined", "sales")) - 0.3);
        assertThat(share(events("defined", "sales"))).isEqualTo(1);
    }

    @Test
    void nobodyQuarrelsOverLessThanTheTolerance() {
        List<ModelEvent> events = events("defined", "joint", "qualification.form.conflictTolerance=20");
        assertThat(review(events).marketingWish()).isGreaterThan(review(events).salesWish());
        assertThat(quarrels(events)).isEmpty();
    }

    @Test
    void withoutCoordinationTheQuarrelTakesNobodysHours() {
        List<Settled> quarrels = quarrels(events("defined", "marketing", "mechanisms.coordination=false"));
        assertThat(quarrels).hasSize(1);
        assertThat(quarrels.get(0).hours()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"marketing", "sales", "joint"})
    void withoutAFormNobodyArguesAboutIt(String setBy) {
        List<ModelEvent> argued = events("undefined", setBy, "mechanisms.form=false");
        assertThat(of(WorkEvent.class, argued)).isNotEmpty();
        assertThat(argued).isEqualTo(events("undefined", "fixed", "mechanisms.form=false"));
    }

    @Test
    void aFixedNumberIsTouchedByNothingThatIsBelieved() {
        List<ModelEvent> fixed = events("aligned", "fixed");
        assertThat(of(FormReviewed.class, fixed)).isEmpty();
        assertThat(quarrels(fixed)).isEmpty();
        assertThat(fixed)
                .isEqualTo(events(
                        "aligned",
                        "fixed",
                        "qualification.form.keptBelief=0.5",
                        "qualification.form.seenBelief=0",
                        "qualification.form.freeBelief=0",
                        "qualification.form.conflictTolerance=0"));
    }
}
