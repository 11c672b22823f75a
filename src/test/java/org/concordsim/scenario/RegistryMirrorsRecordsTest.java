package org.concordsim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordsim.model.organization.Levers;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.scenario.registry.Domain;
import org.concordsim.scenario.registry.Kind;
import org.concordsim.scenario.registry.Leaf;
import org.concordsim.scenario.registry.Lever;
import org.concordsim.scenario.registry.Registry;
import org.concordsim.scenario.registry.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The registry's keys, order, kinds and ranges are those of the records that the model reads. */
class RegistryMirrorsRecordsTest {
    private static final Registry REGISTRY = Registry.load();

    static Stream<Leaf> numbers() {
        Stream<Leaf> levers = REGISTRY.levers().values().stream().map(Lever::leaf);
        return Stream.concat(REGISTRY.top().leaves(), levers)
                .filter(leaf ->
                        leaf.domain().kind() == Kind.NUMBER || leaf.domain().kind() == Kind.INTEGER);
    }

    @Test
    void theKeysAreTheComponentsInTheirOrder() {
        assertMirrored(REGISTRY.top(), Parameters.class);
        assertThat(REGISTRY.levers().keySet()).containsExactlyElementsOf(names(Levers.class));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void theRangeIsTheOneThatTheRecordChecks(Leaf leaf) {
        Domain domain = leaf.domain();
        assertThatCode(() -> bind(leaf, domain.low())).doesNotThrowAnyException();
        assertThatCode(() -> bind(leaf, domain.high())).doesNotThrowAnyException();
        assertRefused(leaf, below(domain));
        assertRefused(leaf, above(domain));
        if (domain.kind() == Kind.NUMBER) {
            assertRefused(leaf, Double.NaN);
        }
    }

    @Test
    void everyChoiceBindsToAConstantOfItsCatalogue() {
        Stream<Leaf> levers = REGISTRY.levers().values().stream().map(Lever::leaf);
        List<Leaf> choices = Stream.concat(REGISTRY.top().leaves(), levers)
                .filter(leaf -> leaf.domain().kind() == Kind.CHOICE)
                .toList();
        assertThat(choices).hasSize(8);
        for (Leaf leaf : choices) {
            leaf.domain().choices().forEach(choice -> assertThatCode(() -> bind(leaf, choice))
                    .doesNotThrowAnyException());
        }
    }

    @Test
    void everyDefaultAndPresetLiesInItsRange() {
        assertThat(numbers()).allMatch(leaf -> leaf.domain().contains(((Number) leaf.value()).doubleValue()));
        for (Lever lever : REGISTRY.levers().values()) {
            lever.ranges().forEach((model, range) -> {
                double preset = ((Number) lever.presets().get(model)).doubleValue();
                assertThat(preset).as(lever.name()).isBetween(range.low(), range.high());
                assertThat(lever.leaf().domain().contains(range.low())).isTrue();
                assertThat(lever.leaf().domain().contains(range.high())).isTrue();
            });
        }
    }

    @Test
    void everyKeyHasUnitMeaningSourceAndGrade() {
        Stream<Leaf> levers = REGISTRY.levers().values().stream().map(Lever::leaf);
        assertThat(Stream.concat(REGISTRY.top().leaves(), levers)).allSatisfy(leaf -> {
            assertThat(leaf.evidence().unit()).isNotBlank();
            assertThat(leaf.evidence().note()).endsWith(".");
            assertThat(leaf.evidence().source()).isNotBlank();
            assertThat(leaf.evidence().grade()).isIn("A", "B", "C", "D");
        });
    }

    private static void assertMirrored(Section section, Class<?> type) {
        assertThat(section.entries().keySet()).as(section.path()).containsExactlyElementsOf(names(type));
        for (RecordComponent component : type.getRecordComponents()) {
            if (section.entries().get(component.getName()) instanceof Section below) {
                assertMirrored(below, component.getType());
            } else {
                assertThat(component.getType().isRecord())
                        .as(component.getName())
                        .isFalse();
            }
        }
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static void assertRefused(Leaf leaf, Number value) {
        assertThatThrownBy(() -> bind(leaf, value)).as(leaf.path()).hasMessageContaining(leaf.name() + " must lie");
    }

    private static Object bind(Leaf leaf, Object value) {
        boolean lever = REGISTRY.levers().containsKey(leaf.path());
        Map<String, Object> values = new LinkedHashMap<>();
        REGISTRY.levers().forEach((name, row) -> values.put(name, row.leaf().value()));
        REGISTRY.top().leaves().forEach(each -> values.put(each.path(), each.value()));
        boolean whole = leaf.domain().kind() == Kind.INTEGER;
        values.put(leaf.path(), whole ? (Object) ((Number) value).longValue() : value);
        RecordBinder binder = new RecordBinder(values::get);
        return lever ? binder.bind(Levers.class, "") : binder.bind(Parameters.class, "");
    }

    private static Number below(Domain domain) {
        return domain.kind() == Kind.INTEGER
                ? (Number) ((long) domain.low() - 1)
                : (Number) Math.nextDown(domain.low());
    }

    private static Number above(Domain domain) {
        return domain.kind() == Kind.INTEGER
                ? (Number) ((long) domain.high() + 1)
                : (Number) Math.nextUp(domain.high());
    }
}
