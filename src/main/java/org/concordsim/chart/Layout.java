package org.concordsim.chart;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.chart.plot.Panel;
import org.concordsim.chart.plot.PanelGrid;

/** Arrangements of panels of unequal size. */
final class Layout {
    private static final double LEFT = 0.56;

    private Layout() {}

    /** Returns wide panels on the left above one another, and narrow ones on the right above one another. */
    static PanelGrid beside(List<PanelGrid.Titled> wide, List<PanelGrid.Titled> narrow) {
        List<Panel> panels = new ArrayList<>();
        double split = wide.isEmpty() ? 0 : narrow.isEmpty() ? 1 : LEFT;
        column(wide, 0, split, panels);
        column(narrow, split, 1 - split, panels);
        return new PanelGrid(panels);
    }

    private static void column(List<PanelGrid.Titled> plots, double x, double width, List<Panel> panels) {
        double height = 1.0 / Math.max(1, plots.size());
        for (int i = 0; i < plots.size(); i++) {
            panels.add(new Panel(
                    plots.get(i).title(), plots.get(i).plot(), new Panel.Place(x, i * height, width, height)));
        }
    }
}
