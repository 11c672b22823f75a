package org.concordsim.report.block;

import java.util.List;

/** Paragraphs of plain text. */
public record Prose(List<String> paragraphs) implements Block {
    /** Returns paragraphs. */
    public static Prose of(String... paragraphs) {
        return new Prose(List.of(paragraphs));
    }

    @Override
    public String template() {
        return "prose";
    }
}
