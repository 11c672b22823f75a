package org.concordsim.cli;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.chart.ChartBook;
import org.concordsim.experiment.Laboratory;
import org.concordsim.model.RunEnd;
import org.concordsim.model.RunPlan;
import org.concordsim.observation.Catalogue;
import org.concordsim.observation.Course;
import org.concordsim.observation.Observed;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;
import org.concordsim.result.Measure;
import picocli.CommandLine;

/** A program that conducts a study on a laboratory which measures as much as the real one and takes no time. */
public final class LargeStudy {
    private LargeStudy() {}

    /** Runs a command and prints the largest heap in use after a collection; MB. */
    public static void main(String[] words) {
        Thread watch = new Thread(LargeStudy::watch);
        watch.setDaemon(true);
        watch.start();
        CommandLine line = new CommandLine(new Concord());
        Subcommands.experiments(new Workbench(new Instant(), ChartBook::write)).forEach(line::addSubcommand);
        line.setOut(new PrintWriter(java.io.OutputStream.nullOutputStream()));
        int code = line.execute(words);
        System.out.printf("exit %d, peak %d MB%n", code, peak >> 20);
        System.exit(code);
    }

    private static volatile long peak;

    private static void watch() {
        while (!Thread.interrupted()) {
            System.gc();
            long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            peak = Math.max(peak, used);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private record Instant() implements Laboratory {
        private static final List<Measure> MEASURES = Catalogue.measures();

        @Override
        public List<Measure> measures() {
            return MEASURES;
        }

        @Override
        public Outcome run(RunPlan plan) {
            Chance chance = new Chance(plan.seed(), plan.replication());
            double level = plan.stages().get(0).model().levers().meetingsPerYear();
            List<Observed> values = new ArrayList<>();
            for (int m = 0; m < MEASURES.size(); m++) {
                double value = 100 + level + Chance.normal(chance.uniform(Purpose.DEMAND, m, 0));
                for (String segment : List.of("all", "small", "mid", "enterprise")) {
                    values.add(new Observed(MEASURES.get(m), segment, "all", value));
                }
                for (int quarter = 1; quarter <= 12; quarter++) {
                    values.add(new Observed(MEASURES.get(m), "all", "q" + quarter, value));
                }
            }
            double[][] course = new double[3][208];
            return new Outcome(new RunEnd(1, 1, false), values, new Course(course));
        }
    }
}
