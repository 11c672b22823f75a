package org.concordsim.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.chart.theme.Sizes;
import org.concordsim.chart.theme.Typeface;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.ui.RectangleInsets;

/** Several plots in one, each under a title of its own. */
public final class PanelGrid extends Plot {
    private static final long serialVersionUID = 1;
    private static final double GAP = 14;
    private static final double WIDE = 0.56;
    private static final double TITLE_HEIGHT = 38;

    private final ArrayList<Panel> panels;

    /** Holds panels in their places. */
    public PanelGrid(List<Panel> panels) {
        this.panels = new ArrayList<>(panels);
        setInsets(RectangleInsets.ZERO_INSETS);
        setOutlineVisible(false);
    }

    /** Returns a grid of equal cells, filled row by row. */
    public static PanelGrid table(int columns, List<Titled> plots) {
        int across = Math.max(1, Math.min(columns, plots.size()));
        int rows = Math.max(1, (plots.size() + across - 1) / across);
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < plots.size(); i++) {
            var place = new Panel.Place(
                    (double) (i % across) / across, (double) (i / across) / rows, 1.0 / across, 1.0 / rows);
            panels.add(new Panel(plots.get(i).title(), plots.get(i).plot(), place));
        }
        return new PanelGrid(panels);
    }

    /** Returns wide plots on the left above one another, and narrow ones on the right above one another. */
    public static PanelGrid beside(List<Titled> wide, List<Titled> narrow) {
        double split = wide.isEmpty() ? 0 : narrow.isEmpty() ? 1 : WIDE;
        List<Panel> panels = new ArrayList<>(column(wide, 0, split));
        panels.addAll(column(narrow, split, 1 - split));
        return new PanelGrid(panels);
    }

    private static List<Panel> column(List<Titled> plots, double x, double width) {
        double height = 1.0 / Math.max(1, plots.size());
        List<Panel> panels = new ArrayList<>();
        for (Titled titled : plots) {
            var place = new Panel.Place(x, panels.size() * height, width, height);
            panels.add(new Panel(titled.title(), titled.plot(), place));
        }
        return panels;
    }

    /** A plot with its title. */
    public record Titled(String title, Plot plot) {}

    /** Returns the panels. */
    public List<Panel> panels() {
        return List.copyOf(panels);
    }

    @Override
    public String getPlotType() {
        return "Panels";
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area, Point2D anchor, PlotState parent, PlotRenderingInfo info) {
        for (Panel panel : panels) {
            Rectangle2D cell = panel.place().within(area);
            graphics.setFont(Typeface.SEMIBOLD.size(Sizes.PANEL));
            graphics.setPaint(Sizes.INK);
            graphics.drawString(panel.title(), (float) (cell.getX() + 8), (float) (cell.getY() + Sizes.PANEL));
            var body = new Rectangle2D.Double(
                    cell.getX(),
                    cell.getY() + TITLE_HEIGHT,
                    cell.getWidth() - 2 * GAP,
                    cell.getHeight() - TITLE_HEIGHT);
            panel.plot().draw(graphics, body, null, null, null);
        }
    }
}
