package org.concordsim.cli;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.cli.print.WarmUpPrinter;
import org.concordsim.experiment.warmup.WarmUpStudy;
import picocli.CommandLine.Option;

/** The option that asks whether the warm-up is long enough. */
final class WarmUpOptions {
    private static final String OPTION = "--check-warm-up";

    @Option(
            names = OPTION,
            description = "Observe from the start, week by week, and say whether the warm-up is long enough.")
    private boolean check;

    boolean given() {
        return check;
    }

    StudyJob<?> job(CompareRequest request) {
        List<String> words = new ArrayList<>(request.words());
        words.add(OPTION);
        return request.job(new WarmUpStudy(request.inPlace()), words, WarmUpPrinter::print);
    }
}
