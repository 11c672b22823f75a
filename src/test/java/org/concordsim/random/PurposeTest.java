package org.concordsim.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The position of a purpose is part of the key: an order that changes would change every published result. */
class PurposeTest {
    private static final List<String> ORDER = List.of(("NEED_TIME DEMAND DEAL_SIZE WILLINGNESS TASTE MEMBER_TASTE "
                    + "TASTE_WEIGHT GROUP_SIZE SELF_EDUCATION AWARENESS SHORTLIST CHANNEL CYCLE OFFER_COUNT OFFER_TIME "
                    + "OFFER_FIT OFFER_PRICE GUMBEL_GROUP GUMBEL_MEMBER PATIENCE ANNOYANCE PUSHED PACE SELF_SERVICE "
                    + "TREND PRODUCT_START BROWSE_TIME BROWSE_WHO BROWSE_REACH FORM SIGNAL RETURN REACHED WORK "
                    + "ITEM_VISIBLE ITEM_READING TASTE_READING TRACKED OBEYED REPORTED GAP DUPLICATE CAUGHT HIDDEN "
                    + "CALL_WHO CALL_ANSWER ANCHOR ATTEND KEY_DEAL SKILL RAMP LEAVE JOIN VIEW RESEARCH RENEWAL "
                    + "RENEWAL_OFFER REFERRAL_TIME REFERRAL_WHO REFERRAL_ACTIVE OWNER_PHASE TIE CONTENT REDUNDANT HELP "
                    + "COMPLY FORECAST COLLEAGUE EXECUTIVE REACHES_MEMBER TELLS_OF_OFFERS "
                    + "UNCERTAIN_LEVER UNCERTAIN_PARAMETER")
            .split(" "));

    @Test
    void newPurposesStandAtTheEnd() {
        List<String> names = Arrays.stream(Purpose.values()).map(Enum::name).toList();

        assertThat(names).startsWith(ORDER.toArray(String[]::new));
    }
}
