package org.concordsim.report.block;

import java.util.List;
import org.concordsim.report.data.Numerals;

/**
 * A list of sentences under a heading.
 *
 * @param heading the heading
 * @param items the sentences
 */
public record Sentences(String heading, List<Sentence> items) implements Block {
    /**
     * A sentence.
     *
     * @param subject its first words, which are set in bold; may be empty
     * @param text the rest
     */
    public record Sentence(String subject, String text) {
        /** Returns a sentence whose subject ends before a mark. */
        public static Sentence of(String sentence, String mark) {
            String printed = Numerals.printed(sentence);
            int end = printed.indexOf(mark);
            return end < 0
                    ? new Sentence("", printed)
                    : new Sentence(printed.substring(0, end), printed.substring(end));
        }
    }

    /** Returns whether the sentences need no bullets, because each begins with its number. */
    public boolean plain() {
        return items.stream().allMatch(item -> item.subject().matches("\\d.*"));
    }

    @Override
    public String template() {
        return "sentences";
    }
}
