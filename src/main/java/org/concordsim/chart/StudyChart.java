package org.concordsim.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jfree.chart.JFreeChart;

/** A kind of chart that is drawn from tables which only some studies have. */
@FunctionalInterface
public interface StudyChart {
    /** Returns the charts by the names of their files, without ending, in order; none where the tables are absent. */
    Map<String, JFreeChart> draw(Path resultFolder) throws IOException;
}
