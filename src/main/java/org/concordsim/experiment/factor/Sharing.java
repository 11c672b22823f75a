package org.concordsim.experiment.factor;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Records that keep once what they have in common with another, as design points have most of their parameters. */
final class Sharing {
    private Sharing() {}

    /** Returns an equal record in which every part that is equal in another record is the other's; itself never the other. */
    static <R extends Record> R of(R own, R other) {
        RecordComponent[] components = own.getClass().getRecordComponents();
        Object[] parts = new Object[components.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                parts[i] = part(
                        components[i].getAccessor().invoke(own),
                        components[i].getAccessor().invoke(other));
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked")
            R shared = (R) own.getClass().getConstructor(types).newInstance(parts);
            return shared;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Record " + own.getClass() + " cannot be made of its own parts.", e);
        }
    }

    private static Object part(Object own, Object other) {
        if (own.equals(other)) {
            return other;
        }
        return own instanceof Record record && other.getClass() == own.getClass() ? of(record, (Record) other) : own;
    }
}
