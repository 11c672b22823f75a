package org.concordsim.observation.outcome;

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
    @SuppressWarnings("unchecked") // a hearer is kept under the class of its events and given no others
    public <E extends ModelEvent> void on(Class<E> kind, Consumer<? super E> hearer) {
        hearers.computeIfAbsent(kind, key -> new ArrayList<>()).add((Consumer<ModelEvent>) hearer);
    }

    @Override
    public void accept(ModelEvent event) {
        List<Consumer<ModelEvent>> some = hearers.getOrDefault(event.getClass(), List.of());
        for (int i = 0; i < some.size(); i++) {
            some.get(i).accept(event);
        }
    }
}
