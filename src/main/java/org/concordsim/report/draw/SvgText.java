package org.concordsim.report.draw;

/** A drawing as SVG inside a page: colours are classes of the page's style sheet, what is pointed at has a title. */
public final class SvgText {
    private final StringBuilder text = new StringBuilder();

    private SvgText() {}

    /** Returns the element of a drawing. */
    public static String of(Drawing drawing) {
        SvgText svg = new SvgText();
        svg.text
                .append("<svg viewBox=\"0 0 ")
                .append(PathData.number(drawing.width()))
                .append(' ')
                .append(PathData.number(drawing.height()))
                .append("\" role=\"img\" aria-label=\"")
                .append(escaped(drawing.words()))
                .append("\">");
        drawing.items().forEach(svg::add);
        return svg.text.append("</svg>").toString();
    }

    private void add(Item item) {
        if (item instanceof Item.Form form) {
            form(form);
        } else if (item instanceof Item.Letters letters) {
            letters(letters);
        } else if (item instanceof Item.Group group) {
            group(group);
        }
    }

    private void group(Item.Group group) {
        text.append("<g class=\"").append(group.css().strip()).append("\">");
        if (!group.tip().isEmpty()) {
            text.append("<title>").append(escaped(group.tip())).append("</title>");
        }
        group.items().forEach(this::add);
        text.append("</g>");
    }

    private void form(Item.Form form) {
        Style style = form.style();
        text.append("<path class=\"")
                .append(style.fill() == null ? "f-none" : "f-" + style.fill().name())
                .append(style.stroke() == null ? "" : " s-" + style.stroke().name())
                .append("\" d=\"")
                .append(PathData.of(form.shape()))
                .append('"');
        if (style.stroke() != null && style.width() != 1) {
            text.append(" stroke-width=\"")
                    .append(PathData.number(style.width()))
                    .append('"');
        }
        if (style.opacity() < 1) {
            text.append(" fill-opacity=\"").append((float) style.opacity()).append('"');
        }
        if (style.dashes().length > 0) {
            text.append(" stroke-dasharray=\"");
            for (float dash : style.dashes()) {
                text.append(PathData.number(dash)).append(' ');
            }
            text.append('"');
        }
        text.append("/>");
    }

    private void letters(Item.Letters letters) {
        Item.Face face = letters.face();
        text.append("<text class=\"f-").append(face.ink().name()).append(face.bold() ? " bold" : "");
        text.append("\" x=\"").append(PathData.number(letters.x()));
        text.append("\" y=\"").append(PathData.number(letters.y()));
        text.append("\" font-size=\"").append(PathData.number(face.size()));
        if (!face.anchor().equals("start")) {
            text.append("\" text-anchor=\"").append(face.anchor());
        }
        text.append("\">").append(escaped(letters.text())).append("</text>");
    }

    /** Returns a text with the characters replaced that mean something in markup. */
    public static String escaped(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
