package org.concordsim.support;

import java.lang.reflect.Field;

/** Access to private state, for tests that look at every bit or break something on purpose. */
public final class Private {
    private Private() {}

    /** Returns the value of a field. */
    public static Object get(Object object, String name) {
        return get(field(object, name), object);
    }

    /** Changes the value of a field. */
    public static void set(Object object, String name, Object value) {
        try {
            field(object, name).set(object, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    static Object get(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(Object object, String name) {
        try {
            Field field = object.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
