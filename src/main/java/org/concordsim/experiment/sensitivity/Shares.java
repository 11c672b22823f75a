package org.concordsim.experiment.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.experiment.design.SaltelliDesign;
import org.concordsim.experiment.factor.Factor;
import org.concordsim.experiment.run.Results;
import org.concordsim.result.table.ConvergenceRow;
import org.concordsim.result.table.PawnRow;
import org.concordsim.result.table.SobolRow;
import org.concordsim.statistics.sensitivity.PawnIndex;
import org.concordsim.statistics.sensitivity.PawnIndices;
import org.concordsim.statistics.sensitivity.Resampling;
import org.concordsim.statistics.sensitivity.SaltelliOutputs;
import org.concordsim.statistics.sensitivity.SobolConvergence;
import org.concordsim.statistics.sensitivity.SobolIndex;
import org.concordsim.statistics.sensitivity.SobolIndices;

/** The shares of variance of a Saltelli sample. A row with a run that has no value is left out of every block. */
final class Shares {
    private static final int LEAST_ROWS = 8;
    private static final int POINTS_PER_SLICE = 10;

    private final SobolStudy study;
    private final double noiseShare;
    private final List<SobolIndices> table;
    private final List<PawnIndex> pawn;
    private final int points;

    Shares(SobolStudy study, Results results) {
        this.study = study;
        Responses responses = Responses.of(study.subject(), results, study.labels());
        double[] means = responses.means();
        int[] rows = completeRows(means);
        Resampling resampling = Resampling.standard(study.experiment().seed());
        this.points = 2 * rows.length;
        if (rows.length < LEAST_ROWS) {
            this.table = List.of();
            this.pawn = List.of();
            this.noiseShare = Double.NaN;
            return;
        }
        this.table = SobolConvergence.of(chosen(study.design().outputs(means), rows), 0, resampling);
        this.noiseShare = responses.noiseVariance() / last().variance();
        int[] base = base(rows);
        int slices = Math.max(2, Math.min(PawnIndices.SLICES, base.length / POINTS_PER_SLICE));
        this.pawn = PawnIndices.of(
                Arrays.stream(base).mapToObj(i -> study.design().points()[i]).toArray(double[][]::new),
                Arrays.stream(base).mapToDouble(i -> means[i]).toArray(),
                slices,
                resampling);
    }

    List<SobolRow> indices() {
        List<SobolRow> rows = new ArrayList<>();
        for (int i = 0; i < study.factors().size() && !table.isEmpty(); i++) {
            rows.add(row(study.factors().get(i), last().factors().get(i)));
        }
        rows.sort(Comparator.comparingDouble(SobolRow::total).reversed());
        return rows;
    }

    List<ConvergenceRow> convergence() {
        List<ConvergenceRow> rows = new ArrayList<>();
        for (SobolIndices indices : table) {
            for (int i = 0; i < study.factors().size(); i++) {
                rows.add(row(
                        indices.rows(),
                        study.factors().get(i),
                        indices.factors().get(i)));
            }
        }
        return rows;
    }

    List<PawnRow> second() {
        List<PawnRow> rows = new ArrayList<>();
        for (int i = 0; i < pawn.size(); i++) {
            rows.add(row(study.factors().get(i), pawn.get(i)));
        }
        rows.sort(Comparator.comparingDouble(PawnRow::median).reversed());
        return rows;
    }

    private SobolIndices last() {
        return table.get(table.size() - 1);
    }

    private int[] completeRows(double[] means) {
        int stride = SaltelliDesign.stride(study.factors().size(), false);
        return IntStream.range(0, study.design().rows())
                .filter(row ->
                        IntStream.range(row * stride, (row + 1) * stride).allMatch(i -> Double.isFinite(means[i])))
                .toArray();
    }

    /** Returns the places of the base points A and B: points that are independent of each other. */
    private int[] base(int[] rows) {
        int stride = SaltelliDesign.stride(study.factors().size(), false);
        return Arrays.stream(rows)
                .flatMap(row -> IntStream.of(row * stride, (row + 1) * stride - 1))
                .toArray();
    }

    private static SaltelliOutputs chosen(SaltelliOutputs all, int[] rows) {
        double[][] ab =
                Arrays.stream(all.ab()).map(block -> chosen(block, rows)).toArray(double[][]::new);
        return new SaltelliOutputs(chosen(all.a(), rows), chosen(all.b(), rows), ab, new double[0][]);
    }

    private static double[] chosen(double[] block, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> block[row]).toArray();
    }

    private SobolRow row(Factor factor, SobolIndex index) {
        return new SobolRow(
                study.experiment().name(),
                study.subject().name(),
                study.subject().measure(),
                factor.path(),
                factor.range(),
                last().rows(),
                index.first(),
                index.firstInterval().low(),
                index.firstInterval().high(),
                index.total(),
                index.totalInterval().low(),
                index.totalInterval().high(),
                noiseShare);
    }

    private ConvergenceRow row(int rows, Factor factor, SobolIndex index) {
        return new ConvergenceRow(
                study.experiment().name(),
                study.subject().name(),
                study.subject().measure(),
                rows,
                factor.path(),
                index.first(),
                index.firstInterval().low(),
                index.firstInterval().high(),
                index.total(),
                index.totalInterval().low(),
                index.totalInterval().high());
    }

    private PawnRow row(Factor factor, PawnIndex index) {
        return new PawnRow(
                study.experiment().name(),
                study.subject().name(),
                study.subject().measure(),
                factor.path(),
                points,
                index.median(),
                index.medianInterval().low(),
                index.medianInterval().high(),
                index.medianThreshold(),
                index.maximum(),
                index.maximumThreshold(),
                index.matters());
    }
}
