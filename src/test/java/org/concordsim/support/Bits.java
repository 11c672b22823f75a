package org.concordsim.support;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Set;

/** A hash of all the bits that an object holds, down to the last number. */
public final class Bits {
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final Package home;
    private final Set<String> left;

    /** Creates a hash that looks into objects of a class's package, but not into some classes named without it. */
    public Bits(Class<?> inside, Set<String> leftOut) {
        this.home = inside.getPackage();
        this.left = Set.copyOf(leftOut);
    }

    /** Returns the hash of an object. */
    public long of(Object object) {
        if (object == null) {
            return 1;
        }
        if (object.getClass().isArray()) {
            return ofArray(object);
        }
        boolean looksInside = object.getClass().getPackage() == home && !(object instanceof Enum<?>);
        return looksInside ? ofFields(object) : ofPlain(object);
    }

    private long ofArray(Object array) {
        long hash = 3;
        for (int i = 0; i < Array.getLength(array); i++) {
            hash = hash * PRIME + of(Array.get(array, i));
        }
        return hash;
    }

    private long ofFields(Object object) {
        if (left.contains(object.getClass().getSimpleName())) {
            return 5;
        }
        long hash = 7;
        for (Field field : object.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())
                    && !left.contains(field.getType().getSimpleName())) {
                hash = hash * PRIME + of(Private.get(field, object));
            }
        }
        return hash;
    }

    private static long ofPlain(Object object) {
        if (object instanceof Double number) {
            return Double.doubleToRawLongBits(number);
        }
        if (object instanceof Number number) {
            return number.longValue();
        }
        return object.toString().hashCode();
    }
}
