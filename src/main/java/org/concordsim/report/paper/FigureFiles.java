package org.concordsim.report.paper;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Cell;
import org.concordsim.report.block.Columns;
import org.concordsim.report.block.Figure;
import org.concordsim.report.block.Fold;
import org.concordsim.report.block.Numbers;

/** The files of figures: for each plate an SVG, a PDF and a PNG, and for each figure the numbers behind it as CSV. */
public final class FigureFiles {
    private FigureFiles() {}

    /** Writes the files of every figure among some blocks into a folder and returns their names. */
    public static List<String> write(Path folder, List<Block> blocks) throws IOException {
        List<String> names = new ArrayList<>();
        for (Figure figure : figures(blocks)) {
            names.addAll(write(folder, figure));
        }
        return names;
    }

    private static List<String> write(Path folder, Figure figure) throws IOException {
        List<String> names = new ArrayList<>();
        for (Plate plate : Layout.plates(figure)) {
            Files.writeString(folder.resolve(plate.name() + ".svg"), SvgFile.of(plate));
            Files.write(folder.resolve(plate.name() + ".pdf"), PdfFile.of(plate));
            Files.write(folder.resolve(plate.name() + ".png"), PngFile.of(plate));
            names.addAll(List.of(plate.name() + ".svg", plate.name() + ".pdf", plate.name() + ".png"));
        }
        table(folder.resolve(figure.id() + ".csv"), figure.numbers());
        names.add(figure.id() + ".csv");
        return names;
    }

    private static void table(Path file, Numbers numbers) throws IOException {
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file, StandardCharsets.UTF_8)) {
            writer.writeRecord(numbers.columns());
            for (Numbers.Row row : numbers.rows()) {
                writer.writeRecord(row.cells().stream().map(Cell::raw).toList());
            }
        }
    }

    private static List<Figure> figures(List<Block> blocks) {
        List<Figure> figures = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Figure figure) {
                figures.add(figure);
            } else if (block instanceof Fold fold) {
                figures.addAll(figures(fold.blocks()));
            } else if (block instanceof Columns columns) {
                figures.addAll(figures(columns.blocks()));
            }
        }
        return figures;
    }
}
