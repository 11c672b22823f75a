package org.concordsim.result.table;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cells of a row: its components as text, and back. */
final class Cells<T extends Record> {
    private final RecordComponent[] components;
    private final Constructor<T> constructor;

    Cells(Class<T> row) {
        this.components = row.getRecordComponents();
        try {
            this.constructor = row.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(row + " has no canonical constructor.", e);
        }
    }

    List<String> of(T row) {
        List<String> cells = new ArrayList<>(components.length);
        for (RecordComponent component : components) {
            cells.add(text(valueOf(component, row)));
        }
        return cells;
    }

    T parse(List<String> cells) {
        if (cells.size() != components.length) {
            throw new IllegalArgumentException(cells.size() + " cells instead of " + components.length);
        }
        Object[] values = new Object[components.length];
        Arrays.setAll(values, i -> value(components[i].getType(), cells.get(i)));
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("The cells are not a row: " + cells, e);
        }
    }

    private static Object valueOf(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read.", e);
        }
    }

    private static String text(Object value) {
        return value instanceof Double number ? Decimal.text(number) : String.valueOf(value);
    }

    private static Object value(Class<?> type, String cell) {
        if (type == double.class) {
            return Decimal.number(cell);
        }
        if (type == int.class) {
            return Integer.valueOf(cell);
        }
        if (type == long.class) {
            return Long.valueOf(cell);
        }
        return type == boolean.class ? (Object) Boolean.valueOf(cell) : cell;
    }
}
