package org.concordsim.experiment.calibration.export;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.concordsim.observation.crm.CrmRecord;
import org.concordsim.scenario.mapping.Mapping;
import org.concordsim.scenario.mapping.Meaning;

/** The event with which the leads of an export begin: their coming, or the first later one of which it has the date. */
public enum Start {
    /** The lead came. */
    CREATED("leads came", List.of(), CrmRecord::created),
    /** Somebody first worked on it. */
    RESPONDED("leads were first worked", List.of("firstResponse"), CrmRecord::responded),
    /** Sales took it for an opportunity. */
    QUALIFIED("leads were qualified", List.of("firstResponse", "qualified"), CrmRecord::qualified),
    /** A proposal was made. */
    PROPOSED("proposals were made", List.of("firstResponse", "qualified", "proposed"), CrmRecord::proposed),
    /** It was won or lost. */
    ENDED("leads were won or lost", List.of("firstResponse", "qualified", "proposed", "lost"), Start::end);

    private final String words;
    private final List<String> hidden;
    private final ToDoubleFunction<CrmRecord> day;

    Start(String words, List<String> hidden, ToDoubleFunction<CrmRecord> day) {
        this.words = words;
        this.hidden = hidden;
        this.day = day;
    }

    /** Returns the event with which leads begin by a mapping. */
    public static Start of(Mapping mapping) {
        return mapping.has(Meaning.CREATED)
                ? CREATED
                : mapping.has(Meaning.RESPONDED)
                        ? RESPONDED
                        : mapping.has(Meaning.QUALIFIED) ? QUALIFIED : mapping.has(Meaning.PROPOSED) ? PROPOSED : ENDED;
    }

    /** Returns the event in words, such as "leads came". */
    public String words() {
        return words;
    }

    /** Returns whether a column says something of leads that begin so. */
    public boolean shows(String column) {
        return !hidden.contains(column);
    }

    /** Returns the leads of a simulated export, where nothing happens at weekends, that had this event; they come then. */
    public Export of(Export leads) {
        if (this == CREATED) {
            return leads;
        }
        List<CrmRecord> begun = leads.records().stream()
                .map(lead -> at(lead, (long) Math.floor(day.applyAsDouble(lead))))
                .filter(lead -> !Double.isNaN(lead.created()))
                .toList();
        return new Export(begun, leads.from(), leads.to(), leads.until(), leads.remarks());
    }

    /** Returns a lead of an export as if it had come when it had this event; NaN where it had not. */
    CrmRecord of(CrmRecord lead) {
        return at(lead, DateForms.workday(day.applyAsDouble(lead)));
    }

    private CrmRecord at(CrmRecord lead, long workday) {
        return new CrmRecord(
                lead.id(),
                lead.source(),
                workday,
                day.applyAsDouble(lead),
                lead.responded(),
                lead.qualified(),
                lead.proposed(),
                lead.won(),
                lead.lost(),
                lead.owners(),
                lead.lossReason(),
                lead.listPrice(),
                lead.netPrice());
    }

    private static double end(CrmRecord lead) {
        return Double.isNaN(lead.won()) ? lead.lost() : lead.won();
    }
}
