package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.cli.Concord;

/** The verb {@code validate}, run to its end. */
final class Validate {
    private Validate() {}

    /** Runs the verb with some words and checks that it ended well; its results go to a folder. */
    static void run(Path out, String... more) {
        List<String> words = new ArrayList<>(List.of("--quiet", "validate", "--out", out.toString()));
        words.addAll(List.of(more));
        StringWriter err = new StringWriter();
        int code = Concord.execute(
                new PrintWriter(new StringWriter()), new PrintWriter(err), words.toArray(new String[0]));
        assertThat(code).as(err.toString()).isZero();
    }
}
