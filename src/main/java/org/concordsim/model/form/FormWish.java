package org.concordsim.model.form;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/** How many fields each function wants on the form: the number that is best for its own objective. */
public final class FormWish {
    /** Most fields that a form can have. */
    public static final int MOST_FIELDS = 20;

    private FormWish() {}

    /** Returns marketing's wish: the most information expected of a visitor; among equals the most fields. */
    public static int ofMarketing(FormView view) {
        return best(fields -> view.first(fields) * view.sent(fields), true);
    }

    /** Returns Sales' wish: the most pay that all salespeople expect of a visitor; among equals the fewest fields. */
    public static int ofSales(FormView view, List<LeadPay> team) {
        return best(fields -> view.sent(fields) * pay(team, view.first(fields)), false);
    }

    private static double pay(List<LeadPay> team, int fields) {
        double sum = 0;
        for (LeadPay each : team) {
            sum += each.of(fields);
        }
        return sum;
    }

    private static int best(IntToDoubleFunction objective, boolean mostAmongEquals) {
        int best = 0;
        for (int fields = 1; fields <= MOST_FIELDS; fields++) {
            int compared = Double.compare(objective.applyAsDouble(fields), objective.applyAsDouble(best));
            best = compared > 0 || compared == 0 && mostAmongEquals ? fields : best;
        }
        return best;
    }
}
