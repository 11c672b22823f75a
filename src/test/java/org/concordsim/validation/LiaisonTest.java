package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.model.event.DealEvent.HandedOff;
import org.concordsim.model.event.DealEvent.Interviewed;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.statistics.PairedComparison;
import org.concordsim.support.RunSample;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.api.Test;

/**
 * A liaison tells Sales what its record does not show, as far as both sides trust each other, in hours of marketing. For what
 * passes through nothing else, nothing is recorded, nobody talks in the corridor and no salesperson attends a show.
 */
class LiaisonTest {
    private static final int RUNS = 4;
    private static final double CONFIDENCE = 0.95;
    private static final List<String> SHORT = List.of(
            "simulation.warmUpYears=0.25",
            "simulation.observedYears=0.75",
            "firm.marketers=6",
            "firm.informalContacts=0",
            "mechanisms.turnover=false",
            "promotion.eventSalespeople=0",
            "levers.aligned.jointWorkHours=0",
            "levers.aligned.recordShare=0");
    private static final String NONE = "levers.aligned.liaisonPeople=0";
    private static final String LIAISON = "levers.aligned.liaisonPeople=2";
    private static final String BLIND_TRUST = "people.informalTrust=1 beliefs.trustStep=0";
    private static final String NO_TRUST = "people.informalTrust=0 beliefs.trustStep=0";

    private static RunTrial trial(String changes) {
        List<String> all = new ArrayList<>(SHORT);
        all.addAll(List.of(changes.split(" ")));
        return RunTrial.branch("aligned", RUNS, all);
    }

    /** Returns, of the items told to marketing before the first interview, those that the salesperson still had to ask. */
    private static double shareAskedAgain(String changes) {
        Map<Long, HandedOff> handed = new HashMap<>();
        double[] sums = new double[2];
        trial(changes).run(0, event -> note(event, handed, sums));
        return sums[0] / sums[1];
    }

    private static void note(ModelEvent event, Map<Long, HandedOff> handed, double[] sums) {
        if (event instanceof HandedOff handOff && handOff.fromFunction() == Function.MARKETING) {
            handed.put(handOff.journey(), handOff);
        } else if (event instanceof Interviewed interview && handed.containsKey(interview.journey())) {
            sums[0] += interview.repeated();
            sums[1] += handed.remove(interview.journey()).itemsGiven();
        }
    }

    @Test
    void customersAreAskedLessAgainAndMarketingPaysForItInHours() {
        RunSample without = trial(NONE).sample();
        RunSample with = trial(LIAISON).sample();
        PairedComparison change = with.less(without, "repeatedQuestions", CONFIDENCE);

        assertThat(without.mean("hours.LIAISON")).isZero();
        assertThat(with.mean("hours.LIAISON")).isGreaterThan(20);
        assertThat(change.interval().high()).as("%s", change).isNegative();
    }

    @Test
    void withoutTrustALiaisonPassesNothing() {
        assertThat(shareAskedAgain(LIAISON + " " + NO_TRUST)).isEqualTo(1);
        assertThat(shareAskedAgain(NONE + " " + BLIND_TRUST)).isEqualTo(1);
    }

    @Test
    void theMoreTheyTrustEachOtherTheMoreALiaisonPasses() {
        double half = shareAskedAgain(LIAISON + " people.informalTrust=0.5 beliefs.trustStep=0");
        assertThat(half).isLessThan(0.9);
        assertThat(shareAskedAgain(LIAISON + " " + BLIND_TRUST)).isLessThan(half);
    }
}
