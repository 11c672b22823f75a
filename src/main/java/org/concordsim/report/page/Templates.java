package org.concordsim.report.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.concordsim.report.block.Block;
import org.concordsim.report.data.Numerals;
import org.concordsim.report.draw.Drawing;
import org.concordsim.report.draw.SvgText;

/** The templates of the resources; drawings in them become SVG, everything else is escaped. */
final class Templates {
    private final Mustache.Compiler compiler = Mustache.compiler()
            .withLoader(name -> new StringReader(Resources.text(name + ".mustache")))
            .withFormatter(this::formatted);
    private final Map<String, Template> templates = new HashMap<>();

    private String formatted(Object value) {
        if (value instanceof Drawing drawing) {
            return SvgText.of(drawing);
        }
        return value instanceof Block block ? markup(block) : Numerals.firm(String.valueOf(value));
    }

    /** Returns a block as markup. */
    String markup(Block block) {
        return fill(block.template(), block);
    }

    /** Returns a template filled with the parts of an object. */
    String fill(String name, Object parts) {
        return templates
                .computeIfAbsent(name, each -> compiler.compile(Resources.text(each + ".mustache")))
                .execute(parts);
    }
}
