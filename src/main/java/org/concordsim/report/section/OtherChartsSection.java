package org.concordsim.report.section;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordsim.chart.ChartBook;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Picture;
import org.concordsim.report.data.Results;
import org.concordsim.result.text.Names;

/** The charts of a study that no other section draws, as pictures. */
public final class OtherChartsSection implements Section {
    private static final int MOST = 12;
    private static final Pattern DRAWN = Pattern.compile(".*attribution.*|handoffs|stages|conformance|journey-.*"
            + "|transition-.*|paths-.*|morris|sobol|sobol-convergence|pawn|regimes|fact-.*");
    private static final Pattern TITLE = Pattern.compile("<title\\s*>([^<]*)</title");

    @Override
    public String id() {
        return "charts";
    }

    @Override
    public String title() {
        return "Charts of this study";
    }

    @Override
    public List<Block> blocks(Results results) throws IOException {
        Path folder = results.folder().resolve("charts");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> pictures = files.filter(OtherChartsSection::isOther)
                    .sorted()
                    .limit(MOST)
                    .toList();
            for (Path picture : pictures) {
                blocks.add(block(picture));
            }
        }
        return blocks;
    }

    private static boolean isOther(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".png")
                && !DRAWN.matcher(name.replaceFirst("\\.png$", "")).matches()
                && ChartBook.KINDS.stream().noneMatch(kind -> name.endsWith(kind.name() + ".png"));
    }

    private static Picture block(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.png$", "");
        String source = "data:image/png;base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        String reading =
                "The second line of the chart says what is drawn; its numbers are in the further tables below and"
                        + " in the files of the folder.";
        return new Picture("chart-" + name, title(file, name), source, reading);
    }

    private static String title(Path file, String name) throws IOException {
        Path drawn = file.resolveSibling(name + ".svg");
        if (Files.isRegularFile(drawn)) {
            Matcher title = TITLE.matcher(Files.readString(drawn));
            if (title.find() && !title.group(1).isBlank()) {
                return title.group(1)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
            }
        }
        return Names.heading(name.replace('-', ' '));
    }
}
