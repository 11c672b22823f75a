package org.concordsim.result.table;

/**
 * A column of a table.
 *
 * @param name the name in the header
 * @param type the type in the words of a data package: string, number, integer or boolean
 * @param description what a cell says
 */
public record Column(String name, String type, String description) {
    /** Returns a column of texts. */
    public static Column text(String name, String description) {
        return new Column(name, "string", description);
    }

    /** Returns a column of numbers. */
    public static Column number(String name, String description) {
        return new Column(name, "number", description);
    }

    /** Returns a column of whole numbers. */
    public static Column count(String name, String description) {
        return new Column(name, "integer", description);
    }
}
