package org.concordsim.model.form;

import org.concordsim.check.Require;
import org.concordsim.model.event.Winner;
import org.concordsim.model.parameters.FormSetBy;

/**
 * A decision on the number of fields on the form.
 *
 * @param marketingWish fields that marketing wants
 * @param salesWish fields that Sales wants
 * @param fields fields decided
 * @param winner the side whose wish is nearer to the decision
 */
public record FormDecision(int marketingWish, int salesWish, int fields, Winner winner) {
    /** Returns the decision of whoever sets the number; jointly the wishes count by Sales' voice, to the nearest field. */
    public static FormDecision of(FormSetBy setBy, int marketingWish, int salesWish, double salesVoice) {
        double voice =
                switch (setBy) {
                    case MARKETING -> 0;
                    case SALES -> 1;
                    case JOINT -> Require.share(salesVoice, "salesVoice");
                    case FIXED ->
                        throw new IllegalArgumentException(
                                "setBy must let somebody decide but is FIXED. Maybe skip the review?");
                };
        int fields = (int) Math.round((1 - voice) * marketingWish + voice * salesWish);
        int lead = Math.abs(salesWish - fields) - Math.abs(marketingWish - fields);
        Winner winner = lead > 0 ? Winner.MARKETING : lead < 0 ? Winner.SALES : Winner.NEITHER;
        return new FormDecision(marketingWish, salesWish, fields, winner);
    }

    /** Returns the gap of the two wishes; fields. */
    public int gap() {
        return Math.abs(marketingWish - salesWish);
    }
}
