package org.concordsim.docs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordsim.cli.evidence.Input;
import org.concordsim.cli.evidence.Ledger;
import org.concordsim.observation.Catalogue;
import org.concordsim.result.Measure;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioReader;
import org.concordsim.scenario.registry.Leaf;
import org.concordsim.scenario.registry.Lever;
import org.concordsim.scenario.registry.Registry;
import org.concordsim.scenario.registry.Section;

/**
 * The tables of a document that are made from the registry and the catalogue of measures: what stands between a line
 * {@code <!-- generated: NAME -->} and a line {@code <!-- end -->}.
 */
final class GeneratedTables {
    private static final Pattern BLOCK =
            Pattern.compile("(<!-- generated: ([a-zA-Z ]+) -->\n).*?(<!-- end -->)", Pattern.DOTALL);

    private final Registry registry = Registry.load();

    /** Returns a document with its tables made anew. */
    String renew(String document) {
        return BLOCK.matcher(document).replaceAll(this::block);
    }

    /** Returns the names of the tables that a document asks for. */
    static List<String> names(String document) {
        return BLOCK.matcher(document).results().map(found -> found.group(2)).toList();
    }

    private String block(MatchResult found) {
        String made = found.group(1) + "\n" + table(found.group(2)) + "\n" + found.group(3);
        return Matcher.quoteReplacement(made);
    }

    private String table(String name) {
        String[] words = name.split(" ");
        return switch (words[0]) {
            case "parameters" -> parameters(words[1]);
            case "mechanisms" -> mechanisms();
            case "levers" -> levers();
            case "ranges" -> ranges();
            case "grades" -> grades();
            case "measures" -> measures(words[1]);
            default -> throw new IllegalArgumentException("There is no table " + name + ". Maybe it is misspelt?");
        };
    }

    private Stream<Leaf> leaves(String section) {
        return ((Section) registry.top().entries().get(section)).leaves();
    }

    private String parameters(String section) {
        return rows(
                Stream.of("Key", "Default", "Unit", "Range", "Plausible", "Meaning", "Source", "Grade"),
                leaves(section)
                        .map(leaf -> Stream.of(
                                code(leaf.path().substring(section.length() + 1)),
                                number(leaf.value()),
                                leaf.evidence().unit(),
                                range(leaf),
                                leaf.evidence()
                                        .prior()
                                        .map(GeneratedTables::range)
                                        .orElse(""),
                                leaf.evidence().note(),
                                leaf.evidence().source(),
                                leaf.evidence().grade())));
    }

    private String mechanisms() {
        return rows(
                Stream.of("Switch", "What it switches; what takes its place"),
                leaves("mechanisms")
                        .map(leaf ->
                                Stream.of(code(leaf.name()), leaf.evidence().note())));
    }

    private String levers() {
        return rows(
                Stream.concat(
                        Stream.concat(Stream.of("Lever", "Meaning", "Unit"), models()), Stream.of("Source", "Grade")),
                registry.levers().values().stream()
                        .map(lever -> Stream.concat(
                                Stream.concat(
                                        Stream.of(
                                                code(lever.name()),
                                                lever.leaf().evidence().note(),
                                                lever.leaf().evidence().unit()),
                                        registry.models().stream()
                                                .map(model ->
                                                        number(lever.presets().get(model)))),
                                Stream.of(
                                        lever.leaf().evidence().source(),
                                        lever.leaf().evidence().grade()))));
    }

    private String ranges() {
        return rows(
                Stream.concat(Stream.of("Lever"), models()),
                registry.levers().values().stream()
                        .filter(lever -> !lever.ranges().isEmpty())
                        .map(lever -> Stream.concat(
                                Stream.of(code(lever.name())),
                                registry.models().stream()
                                        .map(model -> range(lever.ranges().get(model))))));
    }

    private static String grades() {
        Ledger ledger = standardLedger();
        Stream<String> heads =
                Stream.concat(Stream.of("Section"), Stream.concat(Ledger.GRADES.stream(), Stream.of("All")));
        Stream<Stream<String>> sections = ledger.sections().stream()
                .map(name -> grades(ledger, code(name), input -> input.section().equals(name)));
        Stream<Stream<String>> sums = Stream.of(
                grades(ledger, "all", input -> true), grades(ledger, "of them with a plausible range", Input::bounded));
        return rows(heads, Stream.concat(sections, sums));
    }

    private static Stream<String> grades(Ledger ledger, String name, Predicate<Input> wanted) {
        List<Long> counts =
                Ledger.GRADES.stream().map(grade -> ledger.count(grade, wanted)).toList();
        long all = counts.stream().mapToLong(Long::longValue).sum();
        return Stream.concat(
                Stream.of(name), Stream.concat(counts.stream(), Stream.of(all)).map(String::valueOf));
    }

    private static Ledger standardLedger() {
        try {
            return Ledger.of(ScenarioReader.standard(List.of()));
        } catch (ScenarioException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<String> models() {
        return registry.models().stream()
                .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }

    private static String measures(String group) {
        return rows(
                Stream.of("Measure", "Unit", "Better", "Definition"),
                Catalogue.measures().stream()
                        .filter(m -> group.equals("headline")
                                ? m.headline()
                                : m.group().equals(group))
                        .filter(m -> !m.name().matches(".*Week(0[2-9]|1[0-3])"))
                        .map(m -> Stream.of(code(m.name()), m.unit(), better(m), m.definition())));
    }

    private static String better(Measure measure) {
        return switch (measure.better()) {
            case HIGHER -> "higher";
            case LOWER -> "lower";
            case NEITHER -> "–";
        };
    }

    private static String range(Leaf leaf) {
        return switch (leaf.domain().kind()) {
            case SWITCH -> "true, false";
            case CHOICE -> String.join(", ", leaf.domain().choices());
            case NUMBER, INTEGER ->
                number(leaf.domain().low()) + " – " + number(leaf.domain().high());
        };
    }

    private static String range(Lever.Range range) {
        return number(range.low()) + " – " + number(range.high());
    }

    private static String number(Object value) {
        if (value instanceof Double number && Math.abs(number) >= 1e8) {
            return new BigDecimal(number).stripTrailingZeros().toString();
        }
        if (value instanceof Double number && number == Math.rint(number)) {
            return String.format(Locale.ROOT, "%,d", number.longValue()).replace(',', ' ');
        }
        return value instanceof Long whole ? String.valueOf(whole) : String.valueOf(value);
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String rows(Stream<String> heads, Stream<Stream<String>> rows) {
        List<String> titles = heads.toList();
        String rule = "|" + "---|".repeat(titles.size()) + "\n";
        return row(titles.stream()) + rule + rows.map(GeneratedTables::row).collect(Collectors.joining());
    }

    private static String row(Stream<String> cells) {
        return cells.map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
