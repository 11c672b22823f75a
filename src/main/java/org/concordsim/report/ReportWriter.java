package org.concordsim.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.report.block.Block;
import org.concordsim.report.data.Results;
import org.concordsim.report.page.Page;
import org.concordsim.report.paper.FigureFiles;
import org.concordsim.report.section.Section;
import org.concordsim.result.ResultFolder;
import org.concordsim.result.table.ParameterRow;

/** The writing of a result folder's report. */
public final class ReportWriter {
    private ReportWriter() {}

    /** Writes every figure of a folder's report into its folder of figures, which is made anew, and returns the place. */
    public static Path writeFigures(Path folder) throws IOException {
        Results results = Results.read(folder);
        List<Block> blocks = new ArrayList<>();
        for (Section section : Sections.ALL) {
            blocks.addAll(section.blocks(results));
        }
        ResultFolder place = new ResultFolder(folder.resolve(ResultFolder.FIGURES));
        place.write(fresh -> FigureFiles.write(fresh, blocks));
        return place.place();
    }

    /**
     * Writes the report of a folder into it and returns its place; it appears whole or not at all. The parameters are the
     * keys of the folder's scenario with their evidence; with none, the report is silent about evidence.
     */
    public static Path write(Path folder, List<ParameterRow> parameters) throws IOException {
        String text = new Page(Results.read(folder, parameters), Sections.ALL).text();
        Path place = folder.resolve(ResultFolder.REPORT);
        Path beside = folder.resolve("." + ResultFolder.REPORT + ".part");
        try {
            Files.writeString(beside, text);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
        return place;
    }
}
