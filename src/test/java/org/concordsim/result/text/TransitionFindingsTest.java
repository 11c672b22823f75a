package org.concordsim.result.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordsim.result.table.PathPairRow;
import org.concordsim.result.table.PathRow;
import org.junit.jupiter.api.Test;

class TransitionFindingsTest {
    private static final double BEYOND = Double.POSITIVE_INFINITY;

    private final PathRow stay = path("stay", 0, 0, Double.NaN, 0, false);

    private static PathRow path(String name, double dip, double dipHigh, double payback, double total, boolean best) {
        return path(name, "stay", 20, new double[] {dip, dipHigh, payback, total}, best);
    }

    private static PathRow of(String name, String against, int n, boolean best) {
        return path(name, against, n, new double[] {0, 0, 0, 0}, best);
    }

    /** Returns a path of a dip, the upper end of its interval, a payback and a total. */
    private static PathRow path(String name, String against, int n, double[] numbers, boolean best) {
        double dip = numbers[0];
        double payback = numbers[2];
        double total = numbers[3];
        return new PathRow(
                "mine",
                name,
                "undefined,integrated:0",
                against,
                "contribution",
                "money",
                n,
                dip,
                dip - 1e6,
                numbers[1],
                dip < 0 ? 3 : Double.NaN,
                4,
                3,
                5,
                payback,
                payback,
                payback,
                0.4,
                payback,
                payback,
                payback,
                total,
                total - 1e6,
                total + 1e6,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                0.5,
                best);
    }

    private static PathPairRow pair(String a, String b, double difference, double adjusted) {
        return new PathPairRow(
                "mine",
                "contribution",
                "money",
                a,
                b,
                20,
                difference,
                difference - 1e6,
                difference + 1e6,
                adjusted,
                adjusted);
    }

    @Test
    void claimsAnOutcomeADipAndItsPaybackWhereTheyAreShown() {
        PathRow jump = path("jumpToIntegrated", -2e6, -5e5, 8, 4e6, true);
        PathPairRow against = pair("jumpToIntegrated", "stay", 4e6, 0.001);

        assertThat(new TransitionFindings(List.of(stay, jump), List.of(against)).sentences())
                .containsExactly(
                        "Jump to integrated, contribution: ends 4.0 M money above staying (95 % interval +3.0 to +5.0)."
                                + " It falls behind staying by 2.00 M money at most, at the end of quarter 3 (95 %"
                                + " interval -3.00 to -0.50), and is paid back from quarter 8 on; 40 % of the"
                                + " replications are back at the end.",
                        "Best in contribution of the 2 paths: jump to integrated; each of the others is beaten by it or by"
                                + " another (one-sided paired t, .05 over the number of rivals).");
    }

    @Test
    void claimsNothingWhereIntervalsReachZero() {
        PathRow jump = path("jump", -2e6, 0, BEYOND, -1e5, true);
        PathRow step = path("step", 0, 0, 0, 1e5, true);
        List<PathPairRow> pairs =
                List.of(pair("jump", "stay", -1e5, 0.8), pair("step", "stay", 1e5, 0.8), pair("step", "jump", 2e5, 1));

        assertThat(new TransitionFindings(List.of(stay, jump, step), pairs).sentences())
                .hasSize(4)
                .noneMatch(sentence -> sentence.contains("falls behind") || sentence.contains("above"))
                .contains("The data do not show a difference in contribution between step and jump.")
                .contains(
                        "Any of these may be best in contribution of the 3 paths, the data do not tell which: jump, step;"
                                + " each of the others is beaten (one-sided paired t, .05 over the number of rivals).");
    }

    @Test
    void saysWhereNoPathIsBeaten() {
        PathRow equal = path("stay", 0, 0, Double.NaN, 0, true);
        PathRow jump = path("jump", 0, 0, 0, 1e5, true);

        assertThat(new TransitionFindings(List.of(equal, jump), List.of()).sentences())
                .contains("Any of these may be best in contribution of the 2 paths, the data do not tell which: stay,"
                        + " jump. None is beaten (one-sided paired t, .05 over the number of rivals).");
    }

    @Test
    void claimsNoTestOfASingleReplication() {
        PathRow equal = of("stay", "stay", 1, true);
        PathRow jump = of("jump", "stay", 1, true);

        assertThat(new TransitionFindings(List.of(equal, jump), List.of()).sentences())
                .contains("One replication does not tell which is best in contribution of the 2 paths.")
                .noneMatch(sentence -> sentence.contains("paired t"));
    }

    @Test
    void namesTheBeginningWherePathsBeginDifferently() {
        List<PathRow> paths = List.of(
                of("stay", "stay", 20, false),
                of("jump", "stay", 20, true),
                of("remain", "remain", 20, true),
                of("back", "remain", 20, false));

        assertThat(new TransitionFindings(paths, List.of()).sentences())
                .anyMatch(sentence ->
                        sentence.startsWith("Best in contribution of the 2 paths that begin like stay: jump;"))
                .anyMatch(sentence ->
                        sentence.startsWith("Best in contribution of the 2 paths that begin like remain: remain;"));
    }

    @Test
    void saysThatADipIsNotPaidBackAndWhichPathEndsAboveWhich() {
        PathRow jump = path("jump", -2e6, -5e5, BEYOND, -2e6, false);
        PathRow step = path("step", 0, 0, 0, 1e6, true);
        List<PathPairRow> pairs = List.of(
                pair("jump", "stay", -2e6, 0.01), pair("step", "stay", 1e6, 0.2), pair("jump", "step", -3e6, 0.001));

        assertThat(new TransitionFindings(List.of(stay, jump, step), pairs).sentences())
                .anyMatch(sentence -> sentence.contains("is not paid back in the observed time"))
                .anyMatch(sentence -> sentence.contains("ends 2.0 M money below staying"))
                .contains("Step ends 3.0 M money above jump in contribution (95 % interval +2.0 to +4.0).");
    }
}
