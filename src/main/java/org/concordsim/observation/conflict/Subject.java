package org.concordsim.observation.conflict;

import static org.concordsim.observation.outcome.MeasureGroup.CONFLICT;

import java.util.function.IntToDoubleFunction;
import org.concordsim.model.event.ConflictKind;
import org.concordsim.observation.outcome.MeasureGroup;
import org.concordsim.observation.outcome.Names;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.result.Measure;

/**
 * What conflicts of a kind are about, as it stands in the names and definitions of their outcomes.
 *
 * @param kind the kind
 */
record Subject(ConflictKind kind) {
    /** Returns the group of outcomes that lead the tables where conflicts are over prices. */
    MeasureGroup leading() {
        return kind == ConflictKind.PRICING ? CONFLICT.headline() : CONFLICT;
    }

    /** Returns the name of an outcome that ends so. */
    String name(String end) {
        return Names.plain(kind) + "Conflict" + end;
    }

    /** Returns the conflicts in words. */
    String conflicts() {
        return "conflicts over " + matter();
    }

    private String matter() {
        return switch (kind) {
            case PRICING -> "the price of a deal";
            case PROMOTION -> "the share of the programme budget that goes to promotion";
            case PRODUCT -> "whether the anchor product stays";
            case CREDIT -> "whose lead a deal was";
            case FORM -> "the number of fields on the lead form";
        };
    }

    /** Returns the unit of the distance between the two functions' wishes. */
    String unit() {
        return switch (kind) {
            case PRICING -> "log price ratio";
            case PROMOTION -> "share of budget";
            case PRODUCT -> "money";
            case CREDIT -> "deals";
            case FORM -> "fields";
        };
    }

    private boolean ofDeals() {
        return kind == ConflictKind.PRICING || kind == ConflictKind.CREDIT;
    }

    /** Returns a reading on every field where conflicts have a segment, else on the whole and on quarters. */
    Reading reading(Measure measure, IntToDoubleFunction value) {
        return ofDeals() ? Reading.everywhere(measure, value) : Reading.quarters(measure, value);
    }
}
