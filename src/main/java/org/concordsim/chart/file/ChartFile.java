package org.concordsim.chart.file;

import java.io.IOException;
import java.nio.file.Path;
import org.jfree.chart.JFreeChart;

/** The two files of one chart: {@code name.png} and {@code name.svg}, both 1600 by 1000. */
public final class ChartFile {
    /** The width of a chart in pixels. */
    public static final int WIDTH = 1600;
    /** The height of a chart in pixels. */
    public static final int HEIGHT = 1000;

    private ChartFile() {}

    /** Writes both files of a chart into a folder, which is made when it is missing. */
    public static void write(JFreeChart chart, Path folder, String name) throws IOException {
        AtomicWrite.bytes(folder.resolve(name + ".png"), PngImage.of(chart));
        AtomicWrite.bytes(folder.resolve(name + ".svg"), SvgImage.of(chart));
    }
}
