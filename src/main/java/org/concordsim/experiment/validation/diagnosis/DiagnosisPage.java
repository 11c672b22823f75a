package org.concordsim.experiment.validation.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordsim.experiment.validation.TrialFirm;
import org.concordsim.result.table.DiagnosedItemRow;
import org.concordsim.result.table.DiagnosedRow;

/** The page that tells how often the diagnostic finds the configured model, and which items say another. */
final class DiagnosisPage {
    private DiagnosisPage() {}

    static String of(DiagnosisConclusion conclusion) {
        StringBuilder page = new StringBuilder("# Does a run behave as it was configured?\n\n");
        page.append("The 20 items are scored from each run's log; nothing in them knows the model's name. Of ")
                .append(conclusion.runs().size())
                .append(" runs the total says the configured model in ")
                .append(conclusion.recovered())
                .append(".\n\n| Firm | Configured | Least total | Greatest total |");
        TrialFirm.MODELS.forEach(model -> page.append(" says ").append(model).append(" |"));
        page.append("\n|---|---|---|---|---|---|---|---|\n");
        firms(conclusion).forEach(firm -> TrialFirm.MODELS.forEach(model -> confusion(page, conclusion, firm, model)));
        page.append("\n## Items by themselves\n\n")
                .append(
                        "An item's mean points times twenty lie in the band of a class as totals do. A cell gives the mean\n")
                .append(
                        "points over firms, and in how many firms they lie in the band of another class than the configured\n")
                .append("one. A model is a bundle of levers: single levers of neighbouring models may be alike.\n\n")
                .append("| Item | Asks |");
        TrialFirm.MODELS.forEach(model -> page.append(' ').append(model).append(" |"));
        page.append("\n|---|---|---|---|---|---|\n");
        items(conclusion).forEach((item, rows) -> {
            page.append("| ").append(item).append(" |");
            TrialFirm.MODELS.forEach(model -> page.append(cell(rows, model)));
            page.append('\n');
        });
        return page.toString();
    }

    private static List<String> firms(DiagnosisConclusion conclusion) {
        return conclusion.runs().stream().map(DiagnosedRow::firm).distinct().toList();
    }

    private static void confusion(StringBuilder page, DiagnosisConclusion conclusion, String firm, String model) {
        var totals = conclusion.runs().stream()
                .filter(run -> run.firm().equals(firm) && run.configured().equals(model))
                .mapToDouble(DiagnosedRow::score)
                .summaryStatistics();
        if (totals.getCount() == 0) {
            return;
        }
        page.append(
                String.format(Locale.ROOT, "| %s | %s | %.1f | %.1f |", firm, model, totals.getMin(), totals.getMax()));
        TrialFirm.MODELS.forEach(said ->
                page.append(' ').append(conclusion.count(firm, model, said)).append(" |"));
        page.append('\n');
    }

    private static Map<String, List<DiagnosedItemRow>> items(DiagnosisConclusion conclusion) {
        return conclusion.items().stream()
                .collect(Collectors.groupingBy(
                        item -> item.item().substring("diagnosticItem".length()) + " | " + item.topic(),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private static String cell(List<DiagnosedItemRow> rows, String model) {
        List<DiagnosedItemRow> own =
                rows.stream().filter(row -> row.configured().equals(model)).toList();
        double mean = own.stream().mapToDouble(DiagnosedItemRow::mean).average().orElse(Double.NaN);
        long others = own.stream().filter(row -> !row.agrees()).count();
        return String.format(Locale.ROOT, " %.1f; %d of %d differ |", mean, others, own.size());
    }
}
