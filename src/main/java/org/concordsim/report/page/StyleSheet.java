package org.concordsim.report.page;

import java.awt.Color;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordsim.report.draw.Ink;

/** The style sheet of the page: fonts and inks, then what does not depend on the results. */
final class StyleSheet {
    private StyleSheet() {}

    static String of(List<String> models) {
        List<Ink> inks = Ink.all(models);
        String dark = variables(inks, Ink::dark);
        return face("OpenSans-Regular-latin.woff2", 400) + face("OpenSans-Semibold-latin.woff2", 600)
                + ":root{" + variables(inks, Ink::light) + "}\n"
                + "@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){" + dark + "}}\n"
                + "@media screen{:root[data-theme=dark]{" + dark + "}}\n"
                + inks.stream().map(StyleSheet::classes).collect(Collectors.joining())
                + hiding(models.size())
                + Resources.text("report.css");
    }

    private static String face(String file, int weight) {
        return "@font-face{font-family:\"Open Sans\";font-weight:" + weight + ";src:url(" + Resources.font(file)
                + ") format(\"woff2\")}\n";
    }

    private static String variables(List<Ink> inks, Function<Ink, Color> shade) {
        return inks.stream()
                .map(ink -> "--" + ink.name() + ":" + Ink.hex(shade.apply(ink)))
                .collect(Collectors.joining(";"));
    }

    private static String classes(Ink ink) {
        return ".f-" + ink.name() + "{fill:var(--" + ink.name() + ")}.s-" + ink.name() + "{stroke:var(--" + ink.name()
                + ")}\n";
    }

    /** Returns the rules by which models are hidden and by which all but one are faded. */
    private static String hiding(int models) {
        return IntStream.range(0, models)
                .mapToObj(i -> ".hide-m" + i + " .m" + i + ",.hide-m" + i + " .panel:has(.whole.m" + i
                        + "){display:none}.only-m" + i + " .mark:not(.m" + i + "),.only-m" + i
                        + " .part[class*=' m']:not(.m" + i + "){opacity:.14}.only-m" + i + " tr[class^=m]:not(.m" + i
                        + "){opacity:.45}\n")
                .collect(Collectors.joining());
    }
}
