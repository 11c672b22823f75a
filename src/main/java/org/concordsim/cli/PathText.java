package org.concordsim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.concordsim.experiment.transition.TransitionPath;
import org.concordsim.experiment.transition.TransitionPath.Change;
import org.concordsim.model.organization.OrganizingModel;

/**
 * A path of organizing models as it is written on the command line: {@code NAME=MODEL,MODEL:MONTH}. The first model may
 * have month 0 written behind it.
 *
 * @param models finds a model by its name, or refuses
 */
record PathText(Function<String, OrganizingModel> models) {
    TransitionPath read(String text) {
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw refused(text, "needs a name and models");
        }
        String[] stages = text.substring(equals + 1).split(",", -1);
        String[] first = stages[0].split(":", -1);
        if (first.length > 2 || first.length == 2 && !(month(text, first[1]) == 0)) {
            throw refused(text, "must begin in month 0");
        }
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < stages.length; i++) {
            String[] parts = stages[i].split(":", -1);
            if (parts.length != 2) {
                throw refused(text, "needs a month behind '" + stages[i] + "'");
            }
            changes.add(new Change(month(text, parts[1]), models.apply(parts[0].strip())));
        }
        return new TransitionPath(text.substring(0, equals).strip(), models.apply(first[0].strip()), changes);
    }

    private static double month(String text, String month) {
        try {
            return Double.parseDouble(month.strip());
        } catch (NumberFormatException e) {
            throw refused(text, "has '" + month + "' where a month must be");
        }
    }

    private static IllegalArgumentException refused(String text, String fault) {
        return new IllegalArgumentException("--path '" + text + "' " + fault
                + ". Maybe write it like late=undefined,integrated:12, months after the end of warm-up?");
    }
}
