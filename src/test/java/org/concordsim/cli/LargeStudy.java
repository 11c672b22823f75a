package org.concordsim.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.concordsim.chart.OverTimeChart;
import org.concordsim.chart.data.ResultReader;
import org.concordsim.experiment.Laboratory;
import org.concordsim.model.RunEnd;
import org.concordsim.model.RunPlan;
import org.concordsim.observation.Catalogue;
import org.concordsim.observation.Course;
import org.concordsim.observation.Observed;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;
import org.concordsim.result.Measure;
import org.concordsim.result.ResultFolder.Filler;
import picocli.CommandLine;

/** A program that conducts a study in a laboratory that takes no time, and reads the folder as charts do. */
public final class LargeStudy {
    private LargeStudy() {}

    /** Runs a command. */
    public static void main(String[] words) {
        Filler asChartsRead = folder -> new ResultReader(Set.copyOf(OverTimeChart.MEASURES)).read(folder);
        CommandLine line = new CommandLine(new Concord());
        Subcommands.experiments(new Workbench(new Instant(), asChartsRead)).forEach(line::addSubcommand);
        line.setOut(new PrintWriter(OutputStream.nullOutputStream()));
        System.exit(line.execute(words));
    }

    private record Instant() implements Laboratory {
        private static final List<Measure> MEASURES =
                Catalogue.measures().stream().filter(Measure::headline).toList();

        @Override
        public List<Measure> measures() {
            return MEASURES;
        }

        @Override
        public Laboratory withCourse() {
            return this;
        }

        @Override
        public Outcome run(RunPlan plan) {
            Chance chance = new Chance(plan.seed(), plan.replication());
            List<Observed> values = new ArrayList<>();
            for (int m = 0; m < MEASURES.size(); m++) {
                double value = 100 + Chance.normal(chance.uniform(Purpose.DEMAND, m, 0));
                for (String segment : List.of("all", "small", "mid", "enterprise")) {
                    values.add(new Observed(MEASURES.get(m), segment, "all", value));
                }
                for (int quarter = 1; quarter <= 12; quarter++) {
                    values.add(new Observed(MEASURES.get(m), "all", "q" + quarter, value));
                }
            }
            return new Outcome(new RunEnd(1, 1, false), values, new Course(new double[3][208]));
        }
    }
}
