package org.concordsim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordsim.scenario.registry.Kind;
import org.concordsim.scenario.registry.Leaf;
import org.concordsim.scenario.registry.Lever;
import org.concordsim.scenario.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** Every parameter and lever has a default, unit, range, source, grade and note, and nothing else. */
class EvidenceOfKeysTest {
    private static final Registry REGISTRY = Registry.load();
    private static final Set<String> COMMON = Set.of("unit", "source", "grade", "note", "integer", "choices");
    private static final Set<String> OF_PARAMETERS = Set.of("value", "low", "high", "prior");
    private static final Set<String> OF_LEVERS =
            Set.of("undefined", "defined", "aligned", "integrated", "range", "bounds");

    @Test
    void aParameterStatesWhatItNeedsAndNothingMisspelt() throws IOException {
        List<Map<?, ?>> rows = new ArrayList<>();
        collect(resource("parameters.yaml"), rows);
        assertThat(rows).hasSize((int) REGISTRY.top().leaves().count());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).doesNotContainValue(null);
            assertThat(known(row, OF_PARAMETERS)).isTrue();
            assertThat(row.containsKey("low")).isEqualTo(row.get("value") instanceof Number);
            assertThat(row.containsKey("high")).isEqualTo(row.get("value") instanceof Number);
            assertThat(row.containsKey("choices")).isEqualTo(row.get("value") instanceof String);
        });
    }

    @Test
    void aLeverStatesAPresetAndARangeForEveryModel() throws IOException {
        Map<?, ?> levers = resource("organizing-models.yaml");
        assertThat(levers).hasSize(REGISTRY.levers().size());
        assertThat(levers.values()).allSatisfy(value -> {
            Map<?, ?> row = (Map<?, ?>) value;
            assertThat(known(row, OF_LEVERS)).isTrue();
            assertThat(row.keySet().containsAll(REGISTRY.models())).isTrue();
            assertThat(row.containsKey("bounds")).isNotEqualTo(row.containsKey("choices"));
        });
        assertThat(REGISTRY.levers().values())
                .filteredOn(lever -> lever.leaf().domain().kind() != Kind.CHOICE)
                .allSatisfy(lever -> assertThat(lever.ranges().keySet()).containsExactlyElementsOf(REGISTRY.models()));
    }

    @Test
    void aPriorHoldsTheDefaultAndIsNarrowerThanWhatIsAllowed() {
        List<Leaf> bounded = REGISTRY.top()
                .leaves()
                .filter(leaf -> leaf.evidence().prior().isPresent())
                .toList();
        assertThat(bounded).hasSizeGreaterThan(10).allSatisfy(leaf -> {
            Lever.Range prior = leaf.evidence().prior().orElseThrow();
            assertThat(((Number) leaf.value()).doubleValue()).isBetween(prior.low(), prior.high());
            assertThat(leaf.domain().contains(prior.low())).isTrue();
            assertThat(leaf.domain().contains(prior.high())).isTrue();
            assertThat(prior.high() - prior.low())
                    .isPositive()
                    .isLessThan(leaf.domain().high() - leaf.domain().low());
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.12, 0.25, 0.35})
    void aValueInItsPriorVariesOverIt(double value) {
        Leaf turnover = REGISTRY.leaf("people.turnoverPerYear");
        assertThat(turnover.prior(value)).isEqualTo(new Lever.Range(0.12, 0.35));
    }

    @Test
    void aValueWithoutPriorOrOutsideItVariesByHalf() {
        assertThat(REGISTRY.leaf("people.turnoverPerYear").prior(0.8)).isEqualTo(new Lever.Range(0.4, 1.2));
        assertThat(REGISTRY.leaf("market.statusQuo").prior(-0.5)).isEqualTo(new Lever.Range(-0.75, -0.25));
        assertThat(REGISTRY.leaf("work.callsPerBlock").prior(9)).isEqualTo(new Lever.Range(4, 14));
        assertThat(REGISTRY.leaf("market.priorFit").prior(0.72).high()).isEqualTo(1);
        Lever.Range narrow = REGISTRY.leaf("market.priorFit").prior(0.72, 0.1);
        assertThat(narrow.low()).isCloseTo(0.648, within(1e-9));
        assertThat(narrow.high()).isCloseTo(0.792, within(1e-9));
    }

    private static boolean known(Map<?, ?> row, Set<String> own) {
        return row.keySet().stream().allMatch(key -> COMMON.contains(key) || own.contains(key));
    }

    private static void collect(Map<?, ?> tree, List<Map<?, ?>> rows) {
        if (tree.containsKey("value")) {
            rows.add(tree);
        } else {
            tree.values().forEach(below -> collect((Map<?, ?>) below, rows));
        }
    }

    private static Map<?, ?> resource(String name) throws IOException {
        try (InputStream in = Registry.class.getResourceAsStream("/org/concordsim/" + name)) {
            return new Yaml().load(in);
        }
    }
}
