package org.concordsim.scenario.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.concordsim.scenario.fault.Faults;
import org.concordsim.scenario.registry.Kind;
import org.concordsim.scenario.registry.Leaf;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The reading of one value as its key demands. */
public final class ValueReader {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,4})?");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.?(nan|inf|infinity)", Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d[\\d_,' ]*(\\.\\d+)?");
    private static final List<String> NULLS = List.of("", "~", "null", "Null", "NULL");
    private static final int SHOWN = 40;

    private final Place place;
    private final Faults faults;

    /** Reads values of a place. */
    public ValueReader(Place place, Faults faults) {
        this.place = place;
        this.faults = faults;
    }

    /** Returns the value of a leaf; empty, with a fault, when it is none that the leaf allows. */
    public Optional<Object> value(Node node, Leaf leaf) {
        return scalar(node, leaf.path(), leaf.domain().kind().description()).flatMap(scalar -> typed(scalar, leaf));
    }

    /** Returns a text; empty, with a fault, when it is none. */
    public Optional<String> text(Node node, String path) {
        return scalar(node, path, "a text").map(ScalarNode::getValue).map(String::strip);
    }

    /** Returns a single value; empty, with a fault, when there is none or a list or a mapping. */
    public Optional<ScalarNode> scalar(Node node, String path, String expected) {
        if (!(node instanceof ScalarNode scalar)) {
            String given = node.getNodeId() == NodeId.sequence ? "a list" : "a mapping";
            return refuse(
                    node, path, "is " + given + " but " + expected + " is expected. Maybe the indentation is wrong?");
        }
        if (isNull(scalar)) {
            return refuse(node, path, "no value is given. Maybe it is missing after the colon?");
        }
        if (scalar.getTag().getValue().startsWith("!")) {
            return refuse(node, path, "the tag " + scalar.getTag() + " is not allowed. Maybe leave it out?");
        }
        return Optional.of(scalar);
    }

    /** Returns whether a node stands for no value at all. */
    static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar && plain(scalar) && NULLS.contains(scalar.getValue());
    }

    private Optional<Object> typed(ScalarNode node, Leaf leaf) {
        return switch (leaf.domain().kind()) {
            case SWITCH -> truth(node, leaf);
            case CHOICE -> choice(node, leaf);
            case NUMBER, INTEGER -> number(node, leaf);
        };
    }

    private Optional<Object> truth(ScalarNode node, Leaf leaf) {
        if (plain(node) && List.of("true", "false").contains(node.getValue())) {
            return Optional.of(Boolean.valueOf(node.getValue()));
        }
        boolean denial =
                List.of("no", "off", "n", "0", "false").contains(node.getValue().toLowerCase(Locale.ROOT));
        return refuse(node, leaf.path(), shown(node) + " is neither true nor false. Maybe write " + !denial + "?");
    }

    private Optional<Object> choice(ScalarNode node, Leaf leaf) {
        List<String> choices = leaf.domain().choices();
        if (choices.contains(node.getValue())) {
            return Optional.of(node.getValue());
        }
        String hint = Names.nearest(node.getValue(), choices)
                .map(near -> "Did you mean " + near + "?")
                .orElse("Maybe " + choices.get(0) + "?");
        return refuse(node, leaf.path(), shown(node) + " is not one of " + String.join(", ", choices) + ". " + hint);
    }

    private Optional<Object> number(ScalarNode node, Leaf leaf) {
        if (!plain(node) || !NUMBER.matcher(node.getValue()).matches()) {
            return refuse(node, leaf.path(), notNumber(node, leaf.domain().kind()));
        }
        BigDecimal exact = new BigDecimal(node.getValue());
        if (!leaf.domain().contains(exact.doubleValue())) {
            return refuse(node, leaf.path(), Hints.outside(shown(node), leaf));
        }
        if (leaf.domain().kind() == Kind.NUMBER) {
            return Optional.of(exact.doubleValue() + 0.0);
        }
        return exact.stripTrailingZeros().scale() <= 0
                ? Optional.of(exact.longValueExact())
                : refuse(node, leaf.path(), shown(node) + " is not a whole number. Maybe round it?");
    }

    private static String notNumber(ScalarNode node, Kind kind) {
        String text = node.getValue();
        String start = shown(node) + " is not " + kind.description() + ". ";
        if (NOT_FINITE.matcher(text).matches()) {
            return shown(node) + " is not a finite number. Maybe a calculation went wrong before it was written?";
        }
        if (NUMBER.matcher(text).matches()) {
            return start + "Maybe leave out the quotes?";
        }
        if (text.endsWith("%")) {
            return start + "Maybe write a share: 5% is 0.05?";
        }
        return start
                + (GROUPED.matcher(text).matches()
                        ? "Maybe write it like 1000000 or 0.5?"
                        : "Maybe a unit or a word was added?");
    }

    private static boolean plain(ScalarNode node) {
        return node.getScalarStyle() == ScalarStyle.PLAIN;
    }

    private static String shown(ScalarNode node) {
        String text = node.getValue();
        String brief = text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
        return plain(node) ? brief : "\"" + brief + "\"";
    }

    private <T> Optional<T> refuse(Node node, String path, String message) {
        faults.add(place.at(node), path, message);
        return Optional.empty();
    }
}
