package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordsim.experiment.Laboratory;
import org.concordsim.model.event.ConflictEvent;
import org.concordsim.model.event.ConflictKind;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.observation.Observed;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twice the money in every key is twice the money in every result, bit for bit, and changes nothing else. */
class MoneyScaleTest {
    private static final Map<String, Set<String>> MONEY = Map.ofEntries(
            Map.entry("Won", Set.of("value", "unitCost")),
            Map.entry("RenewalDecided", Set.of("value")),
            Map.entry("Expanded", Set.of("value")),
            Map.entry("AnchorSold", Set.of("price", "cost")),
            Map.entry("ValueRealised", Set.of("worth", "price", "effortCost")),
            Map.entry("MoneyMoved", Set.of("amount")),
            Map.entry("ListPriceSet", Set.of("price")),
            Map.entry("QuarterClosed", Set.of("cash", "recurring", "forecast", "bookings")),
            Map.entry("BecameInsolvent", Set.of("cash")),
            Map.entry("QuotaClosed", Set.of("bookings", "quota", "pay", "variable", "common")));

    @ParameterizedTest
    @CsvSource({
        "undefined,revenue,territory",
        "defined,margin,even",
        "aligned,revenue,firstCome",
        "integrated,margin,firstCome"
    })
    void twiceTheMoneyIsTwiceTheMoneyInEveryEventAndNothingElse(String model, String payBasis, String routing) {
        List<ModelEvent> once = scaled(1, model, payBasis, routing).events(0);
        List<ModelEvent> twice = scaled(2, model, payBasis, routing).events(0);

        assertThat(kindsWithMoney(once)).containsAll(Set.of("Won", "RenewalDecided", "MoneyMoved", "QuotaClosed"));
        for (int i = 0; i < Math.min(once.size(), twice.size()); i++) {
            assertThat(numbers(twice.get(i), 1))
                    .as("event %d, once %s", i, once.get(i))
                    .isEqualTo(numbers(once.get(i), 2));
        }
        assertThat(twice).hasSameSizeAs(once);
    }

    @Test
    void twiceTheMoneyIsTwiceTheMoneyInEveryMeasureAndNothingElse() {
        Laboratory.Outcome once =
                scaled(1, "integrated", "revenue", "territory").observe(0);
        Laboratory.Outcome twice =
                scaled(2, "integrated", "revenue", "territory").observe(0);

        assertThat(once.values()).filteredOn(MoneyScaleTest::isMoney).hasSizeGreaterThan(10);
        assertThat(twice.values())
                .isEqualTo(once.values().stream().map(MoneyScaleTest::doubled).toList());
    }

    private static KnownCase scaled(int factor, String model, String payBasis, String routing) {
        Stream<String> policies = Stream.of("firm.payBasis=" + payBasis, "firm.routing=" + routing);
        Scenario scenario = KnownCase.ofTest("money-scale", model).scenario();
        Stream<String> money = Registry.load()
                .top()
                .leaves()
                .filter(leaf -> leaf.evidence().unit().contains("money"))
                .map(leaf -> leaf.path() + "=" + plain(factor * scenario.tree().number(leaf.path())));
        return KnownCase.ofTest(
                "money-scale", model, Stream.concat(policies, money).toArray(String[]::new));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }

    private static Set<String> kindsWithMoney(List<ModelEvent> events) {
        return events.stream()
                .map(event -> event.getClass().getSimpleName())
                .filter(MONEY::containsKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Object> numbers(ModelEvent event, double factor) {
        Set<String> money = event instanceof ConflictEvent.Settled settled && settled.kind() == ConflictKind.PRODUCT
                ? Set.of("gap")
                : MONEY.getOrDefault(event.getClass().getSimpleName(), Set.of());
        return Stream.of(event.getClass().getRecordComponents())
                .map(part -> money.contains(part.getName()) ? factor * (double) value(event, part) : value(event, part))
                .map(String::valueOf)
                .map(Object.class::cast)
                .toList();
    }

    private static Object value(ModelEvent event, RecordComponent part) {
        try {
            return part.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(event.toString(), e);
        }
    }

    private static boolean isMoney(Observed observed) {
        return observed.measure().unit().contains("money");
    }

    private static Observed doubled(Observed once) {
        double factor = isMoney(once) ? 2 : 1;
        return new Observed(once.measure(), once.segment(), once.period(), factor * once.value());
    }
}
