package org.concordsim.result.eventlog;

import org.concordsim.result.table.Decimal;

/** The text of an attribute's value; the same on every machine. */
final class Values {
    private Values() {}

    static String text(Object value) {
        return value instanceof Double number ? Decimal.text(number) : String.valueOf(value);
    }
}
