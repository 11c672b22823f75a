package org.concordsim.observation.tally;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.check.Require;
import org.concordsim.model.event.Segment;

/**
 * The observed time and its fields: a line for the whole time and one for each quarter, and on each line a field for all
 * segments and one for each segment. Fields are numbered line by line: 0 is everything, 1 to 3 are the segments, 4 is
 * the first quarter, 5 to 7 are the segments in it. Days are working days since the start of the run; an instant on a
 * boundary belongs to the later quarter.
 */
public final class Grid {
    /** The field of all segments over the whole of the observed time. */
    public static final int ALL = 0;

    private static final int LINE = 1 + Segment.values().length;

    private final double warmUpDays;
    private final double endDays;
    private final double quarterDays;
    private final double yearDays;
    private final int quarters;

    /**
     * Makes the grid of a time with a positive length.
     *
     * @param warmUpDays the start of the observed time
     * @param endDays its end, which no longer belongs to it
     * @param quarterDays the length of a quarter; the last one is shorter when the time does not divide
     * @param yearDays the length of a year
     */
    public Grid(double warmUpDays, double endDays, double quarterDays, double yearDays) {
        this.warmUpDays = Require.notNegative(warmUpDays, "warmUpDays");
        Require.positive(endDays - warmUpDays, "endDays - warmUpDays");
        this.endDays = endDays;
        this.quarterDays = Require.positive(quarterDays, "quarterDays");
        this.yearDays = Require.positive(yearDays, "yearDays");
        quarters = (int) Math.ceil((endDays - warmUpDays) / quarterDays - 1e-9);
    }

    /** Returns the number of quarters that the observed time touches. */
    public int quarters() {
        return quarters;
    }

    /** Returns the length of a quarter in working days. */
    public double quarterDays() {
        return quarterDays;
    }

    /** Returns the length of a year in working days. */
    public double yearDays() {
        return yearDays;
    }

    /** Returns the day on which the observed time ends. */
    public double endDays() {
        return endDays;
    }

    /** Returns the number of fields. */
    public int size() {
        return LINE * (1 + quarters);
    }

    /** Returns the field of a segment over the whole of the observed time. */
    public static int of(Segment segment) {
        return 1 + segment.ordinal();
    }

    /** Returns the field of a field's segment over the whole of the observed time; 0 for all segments. */
    public static int segmentOf(int cell) {
        return cell % LINE;
    }

    /** Returns the field of all segments in a field's quarter; 0 for the whole of the observed time. */
    public static int quarterOf(int cell) {
        return cell - cell % LINE;
    }

    /** Returns the field of all segments in the quarter in which a day lies, or -1 outside the observed time. */
    public int during(double day) {
        if (!(day >= warmUpDays && day < endDays)) {
            return -1;
        }
        return LINE * (1 + Math.min(quarters - 1, (int) ((day - warmUpDays) / quarterDays)));
    }

    /** Returns the field of all segments in the quarter that is closed on a day, or -1 if that quarter was not observed. */
    public int closedOn(double day) {
        long quarter = Math.round((day - warmUpDays) / quarterDays) - 1;
        return quarter >= 0 && quarter < quarters ? LINE * (1 + (int) quarter) : -1;
    }

    /** Returns whether a day and a segment lie on a field of the observed time. */
    public boolean covers(int cell, double day, Segment segment) {
        int now = during(day);
        int quarter = quarterOf(cell);
        int only = segmentOf(cell);
        return now >= 0 && (quarter == ALL || quarter == now) && (only == ALL || only == of(segment));
    }

    /** Returns the day on which a field's period starts. */
    public double start(int cell) {
        return cell < LINE ? warmUpDays : warmUpDays + (cell / LINE - 1) * quarterDays;
    }

    /** Returns the day on which a field's period ends. */
    public double end(int cell) {
        return cell < LINE ? endDays : Math.min(endDays, start(cell) + quarterDays);
    }

    /** Returns the length of a field's period in years. */
    public double years(int cell) {
        return (end(cell) - start(cell)) / yearDays;
    }

    /** Returns the fields in their order. */
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int quarter = 0; quarter <= quarters; quarter++) {
            String period = quarter == 0 ? Cell.ALL : "q" + quarter;
            cells.add(new Cell(Cell.ALL, period));
            for (Segment segment : Segment.values()) {
                cells.add(new Cell(segment.label(), period));
            }
        }
        return List.copyOf(cells);
    }
}
