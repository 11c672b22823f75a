package org.concordsim.observation.funnel.response;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import java.util.List;
import java.util.stream.Stream;
import org.concordsim.observation.outcome.Names;
import org.concordsim.observation.outcome.OutcomeFamily;
import org.concordsim.observation.outcome.Reading;

/** Response times: the part of the marketing-qualified leads in each class of them; the parts add to 1. */
record ResponseShares(ResponseLog log) implements OutcomeFamily {
    @Override
    public List<Reading> readings() {
        return Stream.of(ResponseTime.values()).map(this::share).toList();
    }

    private Reading share(ResponseTime time) {
        String name = "responseShare" + Names.capitalised(time);
        String definition =
                "Marketing-qualified leads " + time.words() + ", over those worked or given up in the period.";
        boolean early = time.compareTo(ResponseTime.DAY) <= 0;
        return Reading.everywhere(
                early ? FUNNEL.higher(name, "share", definition) : FUNNEL.lower(name, "share", definition),
                cell -> log.share(time, cell));
    }
}
