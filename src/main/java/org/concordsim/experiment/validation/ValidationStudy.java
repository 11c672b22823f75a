package org.concordsim.experiment.validation;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.Variant;
import org.concordsim.experiment.study.Bench;
import org.concordsim.experiment.study.Study;
import org.concordsim.experiment.validation.known.KnownAnswer;

/**
 * Facts held against a firm, all on the same customers, and known answers held against the program.
 *
 * @param facts the facts
 * @param known the known answers
 * @param firm the firm
 * @param replications the number of replications
 */
public record ValidationStudy(List<Fact> facts, List<KnownAnswer> known, TrialFirm firm, int replications)
        implements Study<ValidationConclusion> {
    /** Copies the lists. */
    public ValidationStudy {
        facts = List.copyOf(facts);
        known = List.copyOf(known);
    }

    @Override
    public Experiment experiment() {
        Map<Variant, Treatment> treatments = new LinkedHashMap<>();
        for (Fact fact : facts) {
            fact.needs(firm).forEach(treatment -> treatments.putIfAbsent(treatment.variant(), treatment));
        }
        for (KnownAnswer answer : known) {
            answer.needs().forEach(treatment -> treatments.putIfAbsent(treatment.variant(), treatment));
        }
        var base = firm.base();
        return new Experiment(
                base.name(),
                List.of(),
                List.copyOf(treatments.values()),
                base.parameters().simulation().seed(),
                replications);
    }

    @Override
    public Keep keep() {
        return value -> value.segment().equals(Keep.ALL) && value.period().equals(Keep.ALL);
    }

    @Override
    public ValidationConclusion conduct(Bench bench) throws IOException, InterruptedException {
        return ValidationConclusion.of(this, bench.run(experiment()));
    }
}
