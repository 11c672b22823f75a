package org.concordsim.observation.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TellingJourneysTest {
    private final SortedMap<String, SortedMap<Long, Brief>> models = new TreeMap<>();

    private void tell(String model, long journey, String outcome, Parts parts) {
        Brief brief = new Brief(
                journey,
                1,
                "mid",
                0,
                parts.owner,
                outcome,
                20,
                parts.waited,
                0,
                0,
                1,
                parts.price,
                3,
                outcome.equals("won") ? parts.value : 0,
                true,
                parts.dropped,
                parts.gap,
                0);
        models.computeIfAbsent(model, key -> new TreeMap<>()).put(journey, brief);
    }

    /** What a test cares about in a brief. */
    private static final class Parts {
        private double waited;
        private double price = Double.NaN;
        private double value = 100;
        private double gap;
        private boolean dropped;
        private boolean owner;
    }

    private static Parts parts() {
        return new Parts();
    }

    private static Parts waited(double days) {
        Parts parts = parts();
        parts.waited = days;
        return parts;
    }

    private static Parts priced(double price, double gap) {
        Parts parts = parts();
        parts.price = price;
        parts.gap = gap;
        return parts;
    }

    private static Parts dropped(boolean dropped, double value) {
        Parts parts = parts();
        parts.dropped = dropped;
        parts.value = value;
        return parts;
    }

    private List<Story> stories() {
        return new TellingJourneys(models).stories();
    }

    @Test
    void theWidestGapIsBetweenAPurchaseAndALossOfTheSameNeed() {
        tell("a", 1, "won", waited(1));
        tell("b", 1, "left waiting", waited(9));
        tell("a", 2, "won", waited(0));
        tell("b", 2, "no decision", waited(20));
        tell("a", 3, "won", waited(0));
        tell("b", 3, "won", waited(90));
        Parts unworked = dropped(true, 0);
        unworked.waited = 200;
        tell("a", 4, "won", waited(0));
        tell("b", 4, "ignored", unworked);

        assertThat(stories().get(0)).satisfies(story -> {
            assertThat(story.kind()).isEqualTo("largest-gap");
            assertThat(story.journey()).isEqualTo(2);
            assertThat(story.isAbout("a") && story.isAbout("b")).isTrue();
        });
    }

    @Test
    void theLeadLostInTheHandOffIsTheOneWorthMostElsewhere() {
        tell("a", 1, "ignored", dropped(true, 0));
        tell("b", 1, "won", dropped(false, 500));
        tell("a", 2, "ignored", dropped(true, 0));
        tell("b", 2, "won", dropped(false, 900));
        tell("a", 3, "ignored", dropped(true, 0));
        tell("b", 3, "ignored", dropped(true, 0));

        assertThat(stories())
                .filteredOn(story -> story.kind().equals("lost-in-hand-off"))
                .singleElement()
                .satisfies(story -> {
                    assertThat(story.journey()).isEqualTo(2);
                    assertThat(story.about()).isEqualTo("a");
                    assertThat(story.title()).contains("under A", "900 a year under B");
                });
    }

    @Test
    void thePriceThatCostTheDealWasLowerWhereItWasAccepted() {
        tell("a", 1, "lost to competitor", priced(0.95, 0.2));
        tell("b", 1, "won", priced(0.85, 0));
        tell("a", 2, "no decision", priced(0.80, 0.5));
        tell("b", 2, "won", priced(0.85, 0));
        tell("a", 3, "lost to competitor", priced(0.99, 0));
        tell("b", 3, "won", priced(0.60, 0));

        assertThat(stories())
                .filteredOn(story -> story.kind().equals("price-dispute"))
                .singleElement()
                .satisfies(story -> {
                    assertThat(story.journey()).isEqualTo(1);
                    assertThat(story.title()).contains("under A", "95 % of list asked", "85 % accepted under B");
                });
    }

    @Test
    void aCustomerThatOwnsTheProductUnderOneModelIsNotCompared() {
        Parts owner = dropped(false, 900);
        owner.owner = true;
        tell("a", 1, "ignored", dropped(true, 0));
        tell("b", 1, "won", owner);

        assertThat(stories()).isEmpty();
    }

    @Test
    void ofEqualsTheFirstJourneyIsTold() {
        for (long journey = 5; journey > 1; journey--) {
            tell("a", journey, "won", waited(1));
            tell("b", journey, "withdrew", waited(4));
        }

        assertThat(stories()).singleElement().extracting(Story::journey).isEqualTo(2L);
    }
}
