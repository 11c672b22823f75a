package org.concordsim.experiment.validation.diagnosis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.study.Bench;
import org.concordsim.experiment.study.Study;
import org.concordsim.experiment.validation.TrialFirm;

/**
 * The diagnostic of several firms under each of the four organizing models.
 *
 * @param firm the firm, and the others by name
 * @param replications the number of replications
 */
public record DiagnosisStudy(TrialFirm firm, int replications) implements Study<DiagnosisConclusion> {
    @Override
    public Experiment experiment() {
        List<Treatment> treatments = new ArrayList<>(firm.underEach());
        new TreeSet<>(firm.others().keySet()).forEach(name -> treatments.addAll(firm.other(name)));
        return new Experiment(
                firm.base().name(),
                List.of(),
                treatments,
                firm.base().parameters().simulation().seed(),
                replications);
    }

    @Override
    public Keep keep() {
        return value -> value.segment().equals(Keep.ALL) && value.period().equals(Keep.ALL);
    }

    @Override
    public DiagnosisConclusion conduct(Bench bench) throws IOException, InterruptedException {
        return DiagnosisConclusion.of(bench.run(experiment()));
    }
}
