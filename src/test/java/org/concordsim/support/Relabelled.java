package org.concordsim.support;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.Consumer;
import org.concordsim.model.event.DealEvent.HandedOff;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.WorkEvent.StaffChanged;
import org.concordsim.model.event.WorkEvent.Worked;

/**
 * Events in which salespeople have other seats: whoever listens sees the same people under other numbers.
 *
 * @param seats the new seat by old seat, a permutation
 * @param listener hears of the events
 */
public record Relabelled(int[] seats, Consumer<ModelEvent> listener) implements Consumer<ModelEvent> {
    @Override
    public void accept(ModelEvent event) {
        try {
            RecordComponent[] parts = event.getClass().getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                Object value = parts[i].getAccessor().invoke(event);
                values[i] = isSeat(event, parts[i].getName()) && (int) value >= 0 ? seats[(int) value] : value;
            }
            listener.accept(
                    (ModelEvent) event.getClass().getDeclaredConstructor(types).newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(event.toString(), e);
        }
    }

    private static boolean isSeat(ModelEvent event, String part) {
        return switch (part) {
            case "salesperson" -> true;
            case "to" -> event instanceof HandedOff;
            case "from" -> event instanceof HandedOff passed && passed.fromFunction() == Function.SALES;
            case "person" ->
                event instanceof Worked worked && worked.function() == Function.SALES
                        || event instanceof StaffChanged changed && changed.function() == Function.SALES;
            default -> false;
        };
    }
}
