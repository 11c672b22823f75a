package org.concordsim.report.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Key;
import org.concordsim.report.data.Results;
import org.concordsim.report.section.Section;

/** The one page about a result folder, with everything that it needs in it. */
public final class Page {
    private final Results results;
    private final List<Section> sections;
    private final Templates templates = new Templates();

    /** Prepares a page of some sections. */
    public Page(Results results, List<Section> sections) {
        this.results = results;
        this.sections = sections;
    }

    /** A section that has something to say. */
    private record Chapter(String id, String title, List<Block> blocks) {}

    /** A section about which the folder is silent. */
    private record Absence(String title, String text) {}

    /** Returns the page's text. */
    public String text() throws IOException {
        List<Chapter> chapters = new ArrayList<>();
        List<Absence> absences = new ArrayList<>();
        for (Section section : sections) {
            List<Block> blocks = section.blocks(results);
            if (!blocks.isEmpty()) {
                chapters.add(new Chapter(section.id(), section.title(), blocks));
            } else if (!section.absent().isEmpty()) {
                absences.add(new Absence(section.title(), section.absent()));
            }
        }
        return templates.fill("page", parts(chapters, absences));
    }

    private Map<String, Object> parts(List<Chapter> chapters, List<Absence> absences) throws IOException {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("scenario", results.manifest().scenario().name());
        parts.put("title", "Concord: " + results.manifest().scenario().name());
        String question = Question.of(results);
        parts.put(
                "heading",
                question.isEmpty()
                        ? "Results of " + results.manifest().scenario().name()
                        : question);
        parts.put("summary", summary());
        parts.put("css", StyleSheet.of(results.models()));
        parts.put("script", Resources.text("report.js"));
        parts.put("data", PageData.of(results));
        parts.put("chapters", chapters);
        parts.put("absences", absences);
        parts.put("anyAbsences", !absences.isEmpty());
        parts.put("models", Key.models(results.models()));
        parts.put("several", results.models().size() > 1 && !results.variants().isEmpty());
        parts.put("tool", results.manifest().tool());
        parts.put("command", results.manifest().command());
        return parts;
    }

    private String summary() {
        Map<String, Long> counts = results.manifest().counts();
        if (counts == null || !counts.containsKey("replications")) {
            return "";
        }
        int models = results.models().size();
        return models
                + (models == 1 ? " organizing model, " : " organizing models on the same customers, ")
                + (counts.get("replications") == 1
                        ? "one replication, so that there are no intervals."
                        : counts.get("replications") + " replications. Intervals are at 95 %.");
    }
}
