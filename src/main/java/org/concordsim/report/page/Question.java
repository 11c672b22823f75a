package org.concordsim.report.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordsim.report.data.Results;

/** The question that a scenario asks, as the resolved scenario has it. */
final class Question {
    private static final Pattern LINE = Pattern.compile("(?m)^question: \"(.*)\"$");

    private Question() {}

    /** Returns the question, or nothing where the folder has none. */
    static String of(Results results) throws IOException {
        Path file = results.folder().resolve("scenario.resolved.yaml");
        if (!Files.isRegularFile(file)) {
            return "";
        }
        Matcher line = LINE.matcher(Files.readString(file));
        return line.find() ? line.group(1).replace("\\\"", "\"").replace("\\\\", "\\") : "";
    }
}
