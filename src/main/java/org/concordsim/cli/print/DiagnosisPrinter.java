package org.concordsim.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.validation.TrialFirm;
import org.concordsim.experiment.validation.diagnosis.DiagnosisConclusion;
import org.concordsim.result.table.DiagnosedRow;

/** Configured models against the classes that the diagnostic says, as a table of runs. */
public final class DiagnosisPrinter {
    private DiagnosisPrinter() {}

    /** Prints a conclusion. */
    public static void print(ResultPrinter printer, Printable<DiagnosisConclusion> finished) {
        DiagnosisConclusion conclusion = finished.conclusion();
        printer.heading(finished.name() + ": configured models against the diagnostic, "
                + conclusion.results().experiment().replications() + " replications");
        TextTable table = new TextTable(2);
        List<String> head = new ArrayList<>(List.of("Firm", "Configured"));
        TrialFirm.MODELS.forEach(model -> head.add("says " + model));
        table.add(head);
        conclusion.runs().stream().map(DiagnosedRow::firm).distinct().forEach(firm -> {
            for (String model : TrialFirm.MODELS) {
                List<String> row = new ArrayList<>(List.of(firm, model));
                TrialFirm.MODELS.forEach(said -> row.add(String.valueOf(conclusion.count(firm, model, said))));
                table.add(row);
            }
        });
        table.lines().forEach(printer.out()::println);
        long disagree =
                conclusion.items().stream().filter(item -> !item.agrees()).count();
        printer.out()
                .printf(
                        "%nRecovered: %d of %d runs; %d of %d items by themselves say another class, see %s.%n",
                        conclusion.recovered(),
                        conclusion.runs().size(),
                        disagree,
                        conclusion.items().size(),
                        DiagnosisConclusion.PAGE);
        printer.tail(finished);
    }
}
