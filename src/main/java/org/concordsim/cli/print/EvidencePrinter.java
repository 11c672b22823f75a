package org.concordsim.cli.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.concordsim.cli.evidence.Input;
import org.concordsim.cli.evidence.Ledger;
import org.concordsim.result.evidence.Footing;
import org.concordsim.result.evidence.Influence;
import org.concordsim.result.text.Scale;

/**
 * What the inputs of a scenario, and the conclusions drawn from them, rest on, in plain text.
 *
 * @param out where it goes
 * @param ledger the inputs
 */
public record EvidencePrinter(PrintWriter out, Ledger ledger) {
    private static final int FEW = 10;

    /** Prints how many inputs there are of each grade. */
    public void inputs(String scenario) {
        out.println("Inputs of " + scenario + " by grade of evidence");
        TextTable table = new TextTable(1);
        List<String> heads = new ArrayList<>(List.of("section"));
        heads.addAll(Ledger.GRADES);
        heads.add("all");
        table.add(heads);
        ledger.sections()
                .forEach(name -> row(table, name, input -> input.section().equals(name)));
        row(table, "all", input -> true);
        row(table, "with a plausible range", Input::bounded);
        row(table, "stated by the scenario", Input::stated);
        table.lines().forEach(out::println);
        out.println();
        out.println(
                "A peer-reviewed, B survey or trade data, C anecdote or case, D assumption; the grade is that of the"
                        + " default,");
        out.println("not of what a scenario states instead. A lever counts once for all organizing models.");
    }

    private void row(TextTable table, String name, Predicate<Input> wanted) {
        List<Long> counts =
                Ledger.GRADES.stream().map(grade -> ledger.count(grade, wanted)).toList();
        List<String> cells = new ArrayList<>(List.of(name));
        counts.forEach(count -> cells.add(Long.toString(count)));
        cells.add(Long.toString(counts.stream().mapToLong(Long::longValue).sum()));
        table.add(cells);
    }

    /** Says that nothing is known of how conclusions depend on the inputs. */
    public void noStudy() {
        long weak = ledger.inputs().stream().filter(Input::isWeak).count();
        out.println();
        out.println("Which conclusions rest on the " + weak + " inputs of grade C and D is not known without a study of"
                + " sensitivity.");
        out.println("Maybe run 'concord sensitivity' and give its folder with --sensitivity?");
    }

    /** Prints what conclusions rest on. */
    public void footings(List<Footing> footings) {
        footings.forEach(this::footing);
        out.println();
        out.println("* told from chance. Only factors that the study varied can appear; what it held fixed stays"
                + " unknown.");
    }

    private void footing(Footing footing) {
        out.println();
        out.println(footing.sentence());
        List<Influence> first = footing.influences().stream().limit(FEW).toList();
        Scale scale = Scale.of(footing.unit(), first.get(0).size(), half(first.get(0)));
        TextTable table = new TextTable(2);
        table.add(List.of("factor", "grade", "effect, " + scale.unit(), "low", "high", ""));
        first.forEach(each -> table.add(List.of(
                each.factor(),
                each.grade(),
                scale.text(each.size()),
                scale.text(each.low()),
                scale.text(each.high()),
                each.isShown() ? "*" : "")));
        table.lines().forEach(out::println);
    }

    private static double half(Influence influence) {
        return (influence.high() - influence.low()) / 2;
    }
}
