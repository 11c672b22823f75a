package org.concordsim.chart.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.theme.ModelStyle;
import org.concordsim.chart.theme.Sizes;
import org.concordsim.chart.theme.Typeface;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** Scores on spokes, clockwise from the top, with one polygon per model and the interval along each spoke. */
public final class RadarPlot extends Plot {
    private static final long serialVersionUID = 1;
    private static final double LABEL_WIDTH = 265;
    private static final double LABEL_HEIGHT = 44;
    private static final double INNER = 0.1;
    private static final double HALO = 11;
    private static final double BESIDE = 4;
    private static final double MARKER = 0.75;

    private final transient Scores scores;

    /** The scores of all models on named spokes, within whole lowest and highest marks. */
    public record Scores(List<String> spokes, int lowest, int highest, List<Shape> shapes) {}

    /** The scores of one model, one for each spoke; unknown scores are left out. */
    public record Shape(ModelStyle style, List<Interval> values) {}

    /** Draws scores. */
    public RadarPlot(Scores scores) {
        this.scores = scores;
        setInsets(RectangleInsets.ZERO_INSETS);
        setOutlineVisible(false);
    }

    @Override
    public String getPlotType() {
        return "Radar";
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area, Point2D anchor, PlotState parent, PlotRenderingInfo info) {
        double radius = Math.min(area.getWidth() / 2 - LABEL_WIDTH, area.getHeight() / 2 - LABEL_HEIGHT);
        Web web = new Web(new Point2D.Double(area.getCenterX(), area.getCenterY()), radius);
        rings(graphics, web);
        spokes(graphics, web);
        scores.shapes().forEach(shape -> outline(graphics, web, shape));
        for (int i = 0; i < scores.shapes().size(); i++) {
            intervals(
                    graphics,
                    web,
                    scores.shapes().get(i),
                    BESIDE * (i - (scores.shapes().size() - 1) / 2.0));
        }
        scores.shapes().forEach(shape -> marks(graphics, web, shape));
        marksOfRings(graphics, web);
    }

    private void rings(Graphics2D graphics, Web web) {
        graphics.setStroke(Sizes.HAIR);
        graphics.setPaint(Sizes.FAINT);
        for (int score = scores.lowest(); score <= scores.highest(); score++) {
            double radius = web.radius(score);
            graphics.draw(new Ellipse2D.Double(
                    web.centre.getX() - radius, web.centre.getY() - radius, 2 * radius, 2 * radius));
        }
    }

    private void marksOfRings(Graphics2D graphics, Web web) {
        graphics.setFont(Typeface.SEMIBOLD.size(Sizes.TICK - 3));
        for (int score = scores.lowest(); score <= scores.highest(); score++) {
            float x = (float) (web.centre.getX() + web.radius(score) * Math.sin(web.angle(0.5)));
            float y = (float) (web.centre.getY() - web.radius(score) * Math.cos(web.angle(0.5)));
            graphics.setPaint(Color.WHITE);
            graphics.fill(new Ellipse2D.Double(x - HALO, y - HALO, 2 * HALO, 2 * HALO));
            graphics.setPaint(Sizes.INK);
            TextUtils.drawAlignedString(Integer.toString(score), graphics, x, y, TextAnchor.CENTER);
        }
    }

    private void spokes(Graphics2D graphics, Web web) {
        graphics.setFont(Typeface.REGULAR.size(Sizes.TICK - 2));
        for (int spoke = 0; spoke < scores.spokes().size(); spoke++) {
            graphics.setPaint(Sizes.FAINT);
            graphics.draw(new Line2D.Double(web.at(spoke, scores.lowest()), web.at(spoke, scores.highest())));
            graphics.setPaint(Sizes.INK);
            Point2D end = web.label(spoke);
            TextUtils.drawAlignedString(
                    scores.spokes().get(spoke), graphics, (float) end.getX(), (float) end.getY(), web.anchor(spoke));
        }
    }

    private void outline(Graphics2D graphics, Web web, Shape shape) {
        Path2D path = new Path2D.Double();
        for (int spoke = 0; spoke < scores.spokes().size(); spoke++) {
            Interval value = shape.values().get(spoke);
            if (value.known()) {
                Point2D at = web.at(spoke, value.mean());
                if (path.getCurrentPoint() == null) {
                    path.moveTo(at.getX(), at.getY());
                } else {
                    path.lineTo(at.getX(), at.getY());
                }
            }
        }
        if (path.getCurrentPoint() != null) {
            path.closePath();
            graphics.setPaint(shape.style().color());
            graphics.setStroke(shape.style().line());
            graphics.draw(path);
        }
    }

    /** Draws each interval along its spoke, beside those of other models. */
    private void intervals(Graphics2D graphics, Web web, Shape shape, double beside) {
        graphics.setPaint(shape.style().color());
        graphics.setStroke(new BasicStroke(3.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        for (int spoke = 0; spoke < scores.spokes().size(); spoke++) {
            Interval value = shape.values().get(spoke);
            if (value.known() && value.highest() > value.lowest()) {
                double x = beside * Math.cos(web.angle(spoke));
                double y = beside * Math.sin(web.angle(spoke));
                Point2D low = web.at(spoke, value.lowest());
                Point2D high = web.at(spoke, value.highest());
                graphics.draw(new Line2D.Double(low.getX() + x, low.getY() + y, high.getX() + x, high.getY() + y));
            }
        }
    }

    private void marks(Graphics2D graphics, Web web, Shape shape) {
        graphics.setPaint(shape.style().color());
        for (int spoke = 0; spoke < scores.spokes().size(); spoke++) {
            Interval value = shape.values().get(spoke);
            if (value.known()) {
                Point2D at = web.at(spoke, value.mean());
                graphics.translate(at.getX(), at.getY());
                graphics.fill(shape.style().marker(MARKER));
                graphics.translate(-at.getX(), -at.getY());
            }
        }
    }

    /** Where scores lie on the page. */
    private final class Web {
        private final Point2D centre;
        private final double outer;

        Web(Point2D centre, double outer) {
            this.centre = centre;
            this.outer = outer;
        }

        double angle(double spoke) {
            return 2 * Math.PI * spoke / scores.spokes().size();
        }

        double radius(double score) {
            double inside = Math.max(scores.lowest(), Math.min(scores.highest(), score));
            double share = (inside - scores.lowest()) / (scores.highest() - scores.lowest());
            return outer * (INNER + (1 - INNER) * share);
        }

        Point2D at(int spoke, double score) {
            return away(spoke, radius(score));
        }

        Point2D label(int spoke) {
            return away(spoke, outer + 14);
        }

        TextAnchor anchor(int spoke) {
            double right = Math.sin(angle(spoke));
            if (Math.abs(right) < 0.01) {
                return Math.cos(angle(spoke)) > 0 ? TextAnchor.BOTTOM_CENTER : TextAnchor.TOP_CENTER;
            }
            return right > 0 ? TextAnchor.CENTER_LEFT : TextAnchor.CENTER_RIGHT;
        }

        private Point2D away(int spoke, double distance) {
            return new Point2D.Double(
                    centre.getX() + distance * Math.sin(angle(spoke)),
                    centre.getY() - distance * Math.cos(angle(spoke)));
        }
    }
}
