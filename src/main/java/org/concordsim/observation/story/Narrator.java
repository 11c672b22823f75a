package org.concordsim.observation.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.concordsim.observation.journey.Activity;
import org.concordsim.result.eventlog.LogEvent;
import org.concordsim.result.eventlog.LogObject;
import org.concordsim.result.eventlog.LogSink;

/** A listener to a log that tells some journeys step by step; entries that only repeat others are left out. */
public final class Narrator implements LogSink {
    private final LongPredicate wanted;
    private final Map<Long, List<Step>> told = new HashMap<>();
    private final Map<String, Function<LogEvent, Step>> sentences = new HashMap<>(CustomerSentences.all());

    /** Makes a narrator of some journeys. */
    public Narrator(LongPredicate wanted) {
        this.wanted = wanted;
        sentences.putAll(FirmSentences.all());
    }

    @Override
    public void event(LogEvent event) {
        if (!wanted.test(event.group().key())) {
            return;
        }
        Function<LogEvent, Step> sentence = event.activity().startsWith(Activity.WAITED)
                ? CustomerSentences::waited
                : sentences.get(event.activity());
        Step step = sentence == null ? null : sentence.apply(event);
        if (step != null) {
            told.computeIfAbsent(event.group().key(), key -> new ArrayList<>()).add(step);
        }
    }

    @Override
    public void object(LogObject object) {
        // A story is told from events.
    }

    /** Returns the steps of a journey in order; none if it never began. */
    public List<Step> steps(long journey) {
        return List.copyOf(told.getOrDefault(journey, List.of()));
    }
}
