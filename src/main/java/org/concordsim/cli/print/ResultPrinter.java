package org.concordsim.cli.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Point;
import org.concordsim.experiment.Variant;
import org.concordsim.experiment.comparison.ModelConclusion;
import org.concordsim.model.parameters.SimulationParameters;
import org.concordsim.result.Measure;
import org.concordsim.result.table.Decimal;
import org.concordsim.result.table.DifferenceRow;
import org.concordsim.result.table.SummaryRow;
import org.concordsim.result.text.Findings;
import org.concordsim.result.text.Names;
import org.concordsim.result.text.WarmUpFindings;
import picocli.CommandLine.Help.Ansi;

/** The results of a command on stdout: tables and sentences, or JSON. */
public final class ResultPrinter {
    private final PrintWriter out;
    private final Ansi ansi;
    private final boolean all;

    /**
     * Creates a printer.
     *
     * @param out where it prints
     * @param ansi whether headings are bold
     * @param all whether every measure is printed, not only the headline ones
     */
    public ResultPrinter(PrintWriter out, Ansi ansi, boolean all) {
        this.out = out;
        this.ansi = ansi;
        this.all = all;
    }

    /** Returns where it prints. */
    PrintWriter out() {
        return out;
    }

    /** Prints the comparison of several models. */
    public void comparison(Printable<ModelConclusion> finished) {
        Sheet sheet = new Sheet(finished.conclusion());
        head(finished, sheet.contest().models().size() + " organizing models");
        print(new ComparisonTable(sheet, all).lines());
        out.println();
        out.println("* the data show a difference: paired t test, Holm's p at most .05 over measures and pairs");
        out.println("x another model is significantly better; --all prints every measure");
        findings(sheet, Point.IN_PLACE, "What the data show, in place");
        if (!sheet.contest().origin().isEmpty()) {
            String origin = Names.heading(sheet.contest().origin());
            findings(sheet, Point.REACHED, "What the data show, reached from " + origin);
        }
        heading("What common random numbers bring: 1 - var(difference) / sum of variances");
        print(new VarianceTable(sheet, all).lines());
        warmUp(finished.conclusion());
        tail(finished);
    }

    /** Prints the summary of one model. */
    public void run(Printable<ModelConclusion> finished) {
        Sheet sheet = new Sheet(finished.conclusion());
        head(finished, "organizing model " + Names.heading(sheet.reference()));
        print(new RunTable(sheet).lines());
        warmUp(finished.conclusion());
        tail(finished);
    }

    private void head(Printable<?> finished, String what) {
        Experiment experiment = finished.conclusion().results().experiment();
        SimulationParameters simulation =
                experiment.treatments().get(0).parameters().simulation();
        heading(experiment.name() + ": " + what + ", " + experiment.replications() + " replications, "
                + Decimal.text(simulation.observedYears()) + " years observed after "
                + Decimal.text(simulation.warmUpYears()) + " of warm-up; mean ± half of the 95 % interval");
        out.println();
    }

    /** Prints a heading after an empty line. */
    void heading(String text) {
        out.println();
        out.println(ansi.string("@|bold " + text + "|@"));
    }

    private void print(List<String> lines) {
        lines.forEach(out::println);
    }

    private void findings(Sheet sheet, Point point, String title) {
        List<SummaryRow> references = new ArrayList<>();
        List<DifferenceRow> differences = new ArrayList<>();
        for (Measure measure : sheet.contest().measures()) {
            if (measure.headline()) {
                sheet.summary(new Variant(sheet.reference(), Point.IN_PLACE), measure)
                        .ifPresent(references::add);
                sheet.contest().models().stream()
                        .map(model -> sheet.difference(new Variant(model, point), measure))
                        .flatMap(Optional::stream)
                        .forEach(differences::add);
            }
        }
        if (!differences.isEmpty()) {
            heading(title);
            new Findings(references).sentences(differences).forEach(sentence -> out.println("- " + sentence));
        }
    }

    private void warmUp(ModelConclusion conclusion) {
        List<String> sentences = new WarmUpFindings(conclusion.warmUp().weeks()).sentences();
        if (!sentences.isEmpty()) {
            heading("Whether runs have forgotten their start");
            print(sentences);
        }
    }

    /** Says where the results are. */
    void tail(Printable<?> finished) {
        out.println();
        out.println("Written to " + finished.place());
        out.flush();
    }
}
