package org.concordsim.cli.print;

import java.io.PrintWriter;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.transition.TransitionConclusion;
import org.concordsim.model.parameters.SimulationParameters;
import org.concordsim.result.table.Decimal;
import org.concordsim.result.text.TransitionFindings;

/** Paths of organizing models against staying, as a table and sentences. */
public final class TransitionPrinter {
    private TransitionPrinter() {}

    /** Prints what was concluded of paths. */
    public static void print(ResultPrinter printer, Printable<TransitionConclusion> finished) {
        TransitionConclusion conclusion = finished.conclusion();
        PrintWriter out = printer.out();
        printer.heading(title(conclusion));
        out.println();
        new TransitionTable(conclusion).lines().forEach(out::println);
        out.println();
        out.println("* the data show a difference: paired t test, Holm's p at most .05 over all pairs and measures");
        out.println("x another path that begins alike is significantly better; a single replication shows none");
        out.println(
                "Dips have intervals that hold for all quarters at once; quarters count from the end of warm-up and");
        out.println(
                "have bootstrap intervals; paid back from 0: never below staying. Customer equity: what owners are worth at");
        out.println(
                "the end, against staying; sums up to then leave it out, and fewer deals cost less before they are missed.");
        out.println(
                "A difference is claimed once all pairs and measures are allowed for; an interval is for its pair alone.");
        printer.heading("What the data show");
        new TransitionFindings(conclusion.paths(), conclusion.pairs())
                .sentences()
                .forEach(sentence -> out.println("- " + sentence));
        printer.tail(finished);
    }

    private static String title(TransitionConclusion conclusion) {
        Experiment experiment = conclusion.results().experiment();
        SimulationParameters simulation = conclusion.transition().parameters().simulation();
        return experiment.name() + ": " + experiment.treatments().size() + " paths of organizing models, "
                + experiment.replications() + " replications, " + Decimal.text(simulation.observedYears())
                + " years observed after " + Decimal.text(simulation.warmUpYears()) + " of warm-up";
    }
}
