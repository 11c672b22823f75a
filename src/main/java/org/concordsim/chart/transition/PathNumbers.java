package org.concordsim.chart.transition;

import java.util.List;
import java.util.Locale;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Words;
import org.concordsim.chart.theme.ModelStyle;
import org.concordsim.result.table.PathRow;
import org.concordsim.result.table.TransitionRow;

/**
 * The numbers of one measure on the paths that leave their first model.
 *
 * @param measure the measure's name
 * @param paths one row per path, in order
 * @param course the rows of the paths' quarters
 */
record PathNumbers(String measure, List<PathRow> paths, List<TransitionRow> course) {
    private static final int MOST = 8;

    /** Returns the numbers of a measure for as many paths as a chart can hold. */
    static PathNumbers of(String measure, List<PathRow> paths, List<TransitionRow> course) {
        return new PathNumbers(
                measure,
                paths.stream()
                        .filter(row -> row.measure().equals(measure))
                        .limit(MOST)
                        .toList(),
                course.stream().filter(row -> row.measure().equals(measure)).toList());
    }

    /** Returns the names of the paths. */
    List<String> names() {
        return paths.stream().map(PathRow::path).toList();
    }

    /** Returns the unit of amounts. */
    String unit() {
        return paths.get(0).unit();
    }

    /** Returns the looks of a path. */
    ModelStyle style(PathRow path) {
        return ModelStyle.of(path.path(), names());
    }

    /** Returns the quarters of a path in order. */
    List<TransitionRow> course(PathRow path) {
        return course.stream().filter(row -> row.path().equals(path.path())).toList();
    }

    /** Returns a quarter's cumulative difference with its simultaneous band. */
    static Interval band(TransitionRow row) {
        return new Interval(row.cumulative(), row.bandLow(), row.bandHigh(), row.n());
    }

    /** Returns what is drawn: scenario, measure, replications, and the words for an interval if there are any. */
    String subtitle(String interval) {
        PathRow first = paths.get(0);
        return "Scenario " + first.scenario() + ", " + Words.of(measure).toLowerCase(Locale.ROOT)
                + ", same customers; "
                + (first.n() > 1 ? first.n() + " replications; " + interval : "one replication");
    }
}
