package org.concordsim.experiment.calibration.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.concordsim.observation.crm.CrmRecord;
import org.concordsim.scenario.mapping.Mapping;
import org.concordsim.scenario.mapping.Meaning;

/** A lead as far as the rows of an export have told of it. */
final class Draft {
    private final String id;
    private final Map<Meaning, Double> numbers = new EnumMap<>(Meaning.class);
    private final Map<Meaning, String> texts = new EnumMap<>(Meaning.class);
    private final List<String> owners = new ArrayList<>();

    Draft(String id) {
        this.id = id;
    }

    void number(Meaning meaning, double number) {
        numbers.putIfAbsent(meaning, number);
    }

    void text(Meaning meaning, String text) {
        texts.putIfAbsent(meaning, text);
    }

    void owner(int place, String owner) {
        while (owners.size() <= place) {
            owners.add("");
        }
        owners.set(place, owner);
    }

    /** Returns the day of a date; NaN if there is none. */
    double day(Meaning meaning) {
        return numbers.getOrDefault(meaning, Double.NaN);
    }

    /** Returns whether a reason for its loss is given that stands for none of the model. */
    boolean hasOtherReason(Mapping mapping) {
        String word = texts.getOrDefault(Meaning.LOSS_REASON, "");
        return !word.isEmpty() && mapping.reason(word).isEmpty();
    }

    CrmRecord record(Mapping mapping) {
        String outcome = texts.getOrDefault(Meaning.OUTCOME, "");
        return new CrmRecord(
                id,
                mapping.channel(texts.getOrDefault(Meaning.SOURCE, "")),
                DateForms.workday(day(Meaning.CREATED)),
                day(Meaning.CREATED),
                day(Meaning.RESPONDED),
                day(Meaning.QUALIFIED),
                day(Meaning.PROPOSED),
                end(mapping, outcome, Meaning.WON),
                end(mapping, outcome, Meaning.LOST),
                owners,
                mapping.reason(texts.getOrDefault(Meaning.LOSS_REASON, "")),
                day(Meaning.LIST_PRICE),
                day(Meaning.NET_PRICE));
    }

    /** Returns when a lead was won, or lost: a date of its own, or the closing date where the outcome says so. */
    private double end(Mapping mapping, String outcome, Meaning which) {
        List<String> words = which == Meaning.WON ? mapping.won() : mapping.lost();
        boolean said = words.contains(outcome);
        double own = day(which);
        if (mapping.has(Meaning.OUTCOME) && !said) {
            return Double.NaN;
        }
        return Double.isNaN(own) && said ? day(Meaning.CLOSED) : own;
    }
}
