package org.concordsim.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * A command that was run, with all it said.
 *
 * @param code the exit code
 * @param out what went to stdout
 * @param err what went to stderr
 */
record Command(int code, String out, String err) {
    static Command run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Concord.execute(new PrintWriter(out), new PrintWriter(err), args);
        return new Command(code, out.toString(), err.toString());
    }

    List<String> errors() {
        return err.lines().toList();
    }
}
