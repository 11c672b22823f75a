package org.concordsim.observation.process;

import java.util.List;
import org.concordsim.result.eventlog.LogEvent;
import org.concordsim.result.eventlog.LogObject;
import org.concordsim.result.eventlog.LogSink;
import org.concordsim.result.process.ConformanceRow;
import org.concordsim.result.process.HandOffRow;
import org.concordsim.result.process.StageRow;

/** The process analysis of one log. */
public final class ProcessAnalysis implements LogSink {
    private final ProcessFrame frame;
    private final HandOffNetwork network;
    private final StageTimes stages;
    private final Conformance conformance;

    /** Makes an analysis that has taken nothing. */
    public ProcessAnalysis(ProcessFrame frame) {
        this.frame = frame;
        this.network = new HandOffNetwork(frame.from());
        this.stages = new StageTimes(frame.from());
        this.conformance = new Conformance(frame.from());
    }

    @Override
    public void event(LogEvent event) {
        network.event(event);
        stages.event(event);
        conformance.event(event);
    }

    @Override
    public void object(LogObject object) {
        // The process is read off events.
    }

    /** Returns who passes journeys to whom. */
    public List<HandOffRow> handOffs() {
        return network.rows(frame);
    }

    /** Returns what each stage takes. */
    public List<StageRow> stages() {
        return stages.rows(frame);
    }

    /** Returns how often rules were kept. */
    public List<ConformanceRow> conformance() {
        return conformance.rows(frame);
    }
}
