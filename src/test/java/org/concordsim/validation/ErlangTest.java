package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordsim.experiment.validation.known.ErlangA;
import org.concordsim.experiment.validation.known.ErlangC;
import org.concordsim.experiment.validation.known.ImpatientQueue;
import org.concordsim.experiment.validation.known.PatientQueue;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Salespeople who take leads from one pool are the servers of Erlang's queues. Each fact is a t interval over independent
 * replications, so that autocorrelation within a run does not matter; with confidence .999 for each of the 12 facts, a
 * correct model fails with a chance of at most .012.
 */
class ErlangTest {
    private static final int REPLICATIONS = 16;
    private static final double CONFIDENCE = 0.999;
    private static final QueueWaits[] PATIENT = replicate();
    private static final QueueWaits[] IMPATIENT = replicate(ImpatientQueue.changes());
    private static final ErlangC ERLANG_C = PatientQueue.theory();
    private static final ErlangA ERLANG_A = ImpatientQueue.theory();

    private static QueueWaits[] replicate(String... overrides) {
        KnownCase queue = KnownCase.of(PatientQueue.SCENARIO, overrides);
        return IntStream.range(0, REPLICATIONS)
                .mapToObj(replication -> {
                    QueueWaits waits = new QueueWaits(50);
                    queue.run(replication, waits);
                    return waits;
                })
                .toArray(QueueWaits[]::new);
    }

    private static Interval interval(QueueWaits[] runs, ToDoubleFunction<QueueWaits> share) {
        return Summary.of(Stream.of(runs).mapToDouble(share).toArray(), CONFIDENCE)
                .interval();
    }

    private static void holds(Interval found, double expected) {
        assertThat(expected).isBetween(found.low(), found.high());
        assertThat(found.high() - found.low()).as("width of %s", found).isLessThan(0.06);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.025, 0.05, 0.1, 0.2, 0.4})
    void patientCustomersWaitAsLongAsErlangCSays(double days) {
        holds(interval(PATIENT, runs -> runs.shareAbove(days)), ERLANG_C.waitsLonger(days));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0125, 0.025, 0.05, 0.1})
    void impatientCustomersWaitAsLongAsErlangASays(double days) {
        holds(interval(IMPATIENT, runs -> runs.shareAbove(days)), ERLANG_A.waitsLonger(days));
    }

    @Test
    void impatientCustomersLeaveAsOftenAsErlangASays() {
        holds(interval(IMPATIENT, QueueWaits::shareLeft), ERLANG_A.leaves());
    }
}
