package org.concordsim.cli;

import java.util.ArrayList;
import java.util.List;

/** The words of a canonical command: blanks part them, single quotes keep blanks together. */
final class Words {
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean begun;

    private Words() {}

    static List<String> of(String command) {
        Words reading = new Words();
        boolean quoted = false;
        for (int i = 0; i < command.length(); i++) {
            char sign = command.charAt(i);
            if (sign == '\'') {
                quoted = !quoted;
                reading.begun = true;
            } else if (sign == '\\' && !quoted && i + 1 < command.length()) {
                reading.add(command.charAt(++i));
            } else if (sign == ' ' && !quoted) {
                reading.end();
            } else {
                reading.add(sign);
            }
        }
        reading.end();
        return reading.words;
    }

    private void add(char sign) {
        begun = true;
        word.append(sign);
    }

    private void end() {
        if (begun) {
            words.add(word.toString());
            word.setLength(0);
            begun = false;
        }
    }
}
