package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.validation.ValidationConclusion;
import org.concordsim.model.RunEnd;
import org.concordsim.model.RunPlan;
import org.concordsim.observation.Observed;
import org.concordsim.result.Measure;
import org.concordsim.result.Measure.Better;
import org.concordsim.result.table.FactTables;
import org.concordsim.result.table.KnownRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownCommandTest {
    /** A firm that sells a hundred pieces and pays some commission, 6 % in a correct program, on each. */
    private record Seller(double commission) implements Laboratory {
        private static final List<Measure> MEASURES = Stream.of("wins", "revenue", "contribution", "operatingProfit")
                .map(name -> new Measure(name, "money/year", Better.HIGHER, "money", true, "A sum of money."))
                .toList();

        @Override
        public List<Measure> measures() {
            return MEASURES;
        }

        @Override
        public Outcome run(RunPlan plan) {
            double price = plan.parameters().market().segments().small().listPrice();
            double pieces = 100 + plan.replication();
            double revenue = pieces * price;
            double profit = (1 - commission) * revenue - 1000;
            double[] values = {pieces, revenue, profit, profit - 100};
            List<Observed> observed = new ArrayList<>();
            for (int i = 0; i < values.length; i++) {
                observed.add(new Observed(MEASURES.get(i), "all", "all", values[i]));
            }
            return new Outcome(new RunEnd(10, plan.replication(), false), observed);
        }
    }

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private int validate(Laboratory laboratory, String... more) {
        List<String> words = new ArrayList<>(List.of("--quiet", "validate", "-n", "3"));
        words.addAll(List.of("--out", folder.resolve("out").toString()));
        words.addAll(List.of(more));
        return shell.run(laboratory, words.toArray(new String[0]));
    }

    private List<KnownRow> rows() throws IOException {
        return FactTables.KNOWN.read(folder.resolve("out"));
    }

    @Test
    void writesATableAndAPageOfWhatTheorySays() throws IOException {
        assertThat(validate(new Seller(0.06), "--facts", "K5")).isZero();

        assertThat(rows()).hasSize(4).extracting(KnownRow::verdict).containsOnly("agrees");
        assertThat(rows().get(1).theoryLow()).isEqualTo(1.01);
        assertThat(shell.out()).contains("K5 leverage of price").contains("agrees: 4 of 4 readings");
        assertThat(Shell.read(folder.resolve("out"), ValidationConclusion.PAGE))
                .startsWith("# Known answers")
                .contains("## K5: leverage of price: agrees");
        assertThat(folder.resolve("out").resolve("facts.csv")).doesNotExist();
    }

    @Test
    void saysWhereAProgramGivesAnotherAnswer() throws IOException {
        assertThat(validate(new Seller(0.1), "--facts", "K5")).isZero();

        assertThat(rows()).extracting(KnownRow::verdict).containsExactly("agrees", "agrees", "disagrees", "disagrees");
        assertThat(shell.out()).contains("disagrees: 2 of 4 readings");
    }

    @Test
    void canBeVerifiedFromItsFolder() {
        assertThat(validate(new Seller(0.06), "--facts", "K5")).isZero();

        String out = folder.resolve("out").toString();
        assertThat(shell.run(new Seller(0.06), "--quiet", "verify", out)).isZero();
        assertThat(shell.run(new Seller(0.1), "--quiet", "verify", out)).isEqualTo(6);
    }

    @Test
    void namesKnownAnswersAmongWhatThereIs() {
        assertThat(validate(new Seller(0.06), "--facts", "K99")).isEqualTo(2);

        assertThat(shell.err()).contains("There is no fact 'K99'.").contains("T5, K1, K2");
    }

    @Test
    void cannotAskForKnownAnswersAloneAndForFactsToo() {
        assertThat(validate(new Seller(0.06), "--known", "--facts", "F1")).isEqualTo(2);
        assertThat(shell.err()).contains("--known excludes --facts and --diagnostic.");
        assertThat(validate(new Seller(0.06), "--known", "--diagnostic")).isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
