package org.concordsim.result.table;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cells of a row: its components as text, and back. A component that is a list takes as many cells as it has. */
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
            Object value = valueOf(component, row);
            if (value instanceof List<?> several) {
                several.forEach(each -> cells.add(text(each)));
            } else {
                cells.add(text(value));
            }
        }
        return cells;
    }

    T parse(List<String> cells) {
        int several = cells.size() - components.length + 1;
        boolean open = Arrays.stream(components).anyMatch(component -> component.getType() == List.class);
        if (open ? several < 0 : several != 1) {
            throw new IllegalArgumentException(cells.size() + " cells instead of " + components.length);
        }
        Object[] values = new Object[components.length];
        int at = 0;
        for (int i = 0; i < values.length; i++) {
            boolean list = components[i].getType() == List.class;
            values[i] =
                    list ? List.copyOf(cells.subList(at, at + several)) : value(components[i].getType(), cells.get(at));
            at += list ? several : 1;
        }
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
