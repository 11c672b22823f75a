package org.concordsim.observation.tally;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.concordsim.model.event.ModelEvent;

/** Which observers hear which kind of event. */
public final class Routes implements Consumer<ModelEvent> {
    private final Map<Class<?>, List<Consumer<ModelEvent>>> hearers = new IdentityHashMap<>();

    /** Makes routes that lead nowhere. */
    public Routes() {}

    /** Lets every event of a kind be heard. */
    public <E extends ModelEvent> void on(Class<E> kind, Consumer<? super E> hearer) {
        hearers.computeIfAbsent(kind, key -> new ArrayList<>()).add(event -> hearer.accept(kind.cast(event)));
    }

    @Override
    public void accept(ModelEvent event) {
        for (Consumer<ModelEvent> hearer : hearers.getOrDefault(event.getClass(), List.of())) {
            hearer.accept(event);
        }
    }
}
