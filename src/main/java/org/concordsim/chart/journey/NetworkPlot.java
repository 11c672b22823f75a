package org.concordsim.chart.journey;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concordsim.chart.theme.Sizes;
import org.concordsim.chart.theme.Typeface;
import org.concordsim.result.process.HandOffRow;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/** Three parties and the arrows between them; an arrow is the wider the more often a journey passes along it. */
final class NetworkPlot extends Plot {
    private static final long serialVersionUID = 1;
    private static final Color ARROW = new Color(0x77AADD);
    private static final float LETTERS = 19;
    private static final double RADIUS = 52;
    private static final double LOOP = 130;
    /** The parties in the order in which they are drawn. */
    private static final List<String> PARTIES = List.of("customer", "marketing", "sales");

    private static final Map<String, Point2D> PLACES = Map.of(
            "customer", new Point2D.Double(0.12, 0.5),
            "marketing", new Point2D.Double(0.60, 0.17),
            "sales", new Point2D.Double(0.60, 0.83));
    private static final Map<String, Place> OCCASIONS = Map.of(
            "inquiry", new Place(0.02, 0.07, 0.10),
            "lead", new Place(0.73, 0.47, 0.10),
            "returned", new Place(0.255, 0.40, 0.06),
            "price request", new Place(0.255, 0.56, 0.16),
            "proposal", new Place(0.02, 0.85, 0.10),
            "colleague", new Place(0.755, 0.86, 0));

    private final ArrayList<HandOffRow> rows;

    NetworkPlot(List<HandOffRow> rows) {
        this.rows = new ArrayList<>(rows);
    }

    /**
     * Where an occasion stands: its words as shares of the plot, and how far its arrow bends.
     *
     * @param x the left end of its words
     * @param y the height of its words
     * @param bend the bend as a share of the plot's height, to the left of its direction if positive
     */
    private record Place(double x, double y, double bend) {}

    @Override
    public String getPlotType() {
        return "Network";
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area, Point2D anchor, PlotState parent, PlotRenderingInfo info) {
        rows.forEach(row -> arrow(graphics, area, row));
        PARTIES.forEach(party -> party(graphics, party, within(area, PLACES.get(party))));
        rows.forEach(row -> words(graphics, area, row));
    }

    private static void party(Graphics2D graphics, String party, Point2D at) {
        Ellipse2D circle = new Ellipse2D.Double(at.getX() - RADIUS, at.getY() - RADIUS, 2 * RADIUS, 2 * RADIUS);
        graphics.setPaint(Color.WHITE);
        graphics.fill(circle);
        graphics.setPaint(Sizes.INK);
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(circle);
        graphics.setFont(Typeface.SEMIBOLD.size(LETTERS));
        double width =
                graphics.getFontMetrics().getStringBounds(party, graphics).getWidth();
        graphics.drawString(party, (float) (at.getX() - width / 2), (float) (at.getY() + LETTERS / 3));
    }

    private static void arrow(Graphics2D graphics, Rectangle2D area, HandOffRow row) {
        double width = Math.min(16, 2 + 14 * Math.sqrt(row.perJourney()));
        graphics.setPaint(ARROW);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        Point2D from = within(area, PLACES.get(row.from()));
        if (row.from().equals(row.to())) {
            loop(graphics, from, width);
            return;
        }
        Point2D to = within(area, PLACES.get(row.to()));
        double bend = OCCASIONS.get(row.occasion()).bend() * area.getHeight();
        double length = from.distance(to);
        double dx = (to.getX() - from.getX()) / length;
        double dy = (to.getY() - from.getY()) / length;
        double midX = (from.getX() + to.getX()) / 2 + bend * 2 * dy;
        double midY = (from.getY() + to.getY()) / 2 - bend * 2 * dx;
        Point2D tip = towards(to, midX, midY, RADIUS + 4);
        Point2D neck = towards(to, midX, midY, RADIUS + 22);
        graphics.draw(new QuadCurve2D.Double(from.getX(), from.getY(), midX, midY, neck.getX(), neck.getY()));
        head(graphics, neck, tip, Math.max(9, width));
    }

    /** Draws an arrow from the right of a party back to it. */
    private static void loop(Graphics2D graphics, Point2D party, double width) {
        Point2D out = new Point2D.Double(party.getX() + LOOP, party.getY() - LOOP / 2);
        Point2D back = new Point2D.Double(party.getX() + LOOP, party.getY() + LOOP / 2);
        Point2D tip = towards(party, back.getX(), back.getY(), RADIUS + 4);
        Point2D neck = towards(party, back.getX(), back.getY(), RADIUS + 22);
        graphics.draw(new CubicCurve2D.Double(
                party.getX(),
                party.getY(),
                out.getX(),
                out.getY(),
                back.getX(),
                back.getY(),
                neck.getX(),
                neck.getY()));
        head(graphics, neck, tip, Math.max(9, width));
    }

    private static Point2D towards(Point2D centre, double x, double y, double distance) {
        double length = centre.distance(x, y);
        return new Point2D.Double(
                centre.getX() + (x - centre.getX()) / length * distance,
                centre.getY() + (y - centre.getY()) / length * distance);
    }

    private static void head(Graphics2D graphics, Point2D neck, Point2D tip, double half) {
        double length = neck.distance(tip);
        double dx = (tip.getX() - neck.getX()) / length;
        double dy = (tip.getY() - neck.getY()) / length;
        Path2D head = new Path2D.Double();
        head.moveTo(tip.getX(), tip.getY());
        head.lineTo(neck.getX() + half * dy, neck.getY() - half * dx);
        head.lineTo(neck.getX() - half * dy, neck.getY() + half * dx);
        head.closePath();
        graphics.fill(head);
    }

    private static void words(Graphics2D graphics, Rectangle2D area, HandOffRow row) {
        Place place = OCCASIONS.get(row.occasion());
        Point2D at = within(area, new Point2D.Double(place.x(), place.y()));
        String wait = row.meanWaitDays() >= 0 ? format(", %.1f days", row.meanWaitDays()) : "";
        String never = row.neverShare() > 0.0005 ? format("%.0f %% never taken up", 100 * row.neverShare()) : "";
        List<String> lines = new ArrayList<>(List.of(row.occasion(), format("%,.0f", row.count()) + wait));
        if (!never.isEmpty()) {
            lines.add(never);
        }
        graphics.setPaint(Sizes.INK);
        for (int i = 0; i < lines.size(); i++) {
            graphics.setFont((i == 0 ? Typeface.SEMIBOLD : Typeface.REGULAR).size(LETTERS));
            graphics.drawString(lines.get(i), (float) at.getX(), (float) (at.getY() + (i - 0.5) * LETTERS * 1.15));
        }
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }

    private static Point2D within(Rectangle2D area, Point2D place) {
        return new Point2D.Double(
                area.getX() + place.getX() * area.getWidth(), area.getY() + place.getY() * area.getHeight());
    }
}
