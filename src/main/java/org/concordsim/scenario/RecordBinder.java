package org.concordsim.scenario;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** The binding of values by path to records whose component names are the keys. */
final class RecordBinder {
    private final Function<String, Object> values;

    /** Makes a binder over values by full path. */
    RecordBinder(Function<String, Object> values) {
        this.values = values;
    }

    /** Returns a record whose components are read below a path. */
    <T> T bind(Class<T> type, String path) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] arguments = Arrays.stream(components)
                .map(component -> component(component, path))
                .toArray();
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    "Registry and record disagree: " + e.getCause().getMessage(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a public record: " + type.getName(), e);
        }
    }

    private Object component(RecordComponent component, String path) {
        String below = path.isEmpty() ? component.getName() : path + "." + component.getName();
        Class<?> type = component.getType();
        if (type.isRecord()) {
            return bind(type, below);
        }
        Object value = values.apply(below);
        if (value == null) {
            throw new IllegalStateException("The registry has no key " + below + " for " + type.getSimpleName());
        }
        return convert(type, value);
    }

    private static Object convert(Class<?> type, Object value) {
        if (type == int.class) {
            return Math.toIntExact((Long) value);
        }
        if (type.isEnum()) {
            return constant(type, (String) value);
        }
        return value;
    }

    private static Object constant(Class<?> type, String choice) {
        String name = choice.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Unknown " + type.getSimpleName() + ": " + choice));
    }
}
