package org.concordsim.support;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.concordsim.model.parameters.Mechanisms;

/** Options that make any tiny firm: people, market, pay, policies, and mechanisms that do not work. */
public final class AnyFirm {
    private AnyFirm() {}

    /** Returns lists of options of valid scenarios. */
    public static Arbitrary<String[]> options() {
        return Combinators.combine(
                        people(),
                        market(),
                        policies(),
                        off(),
                        Arbitraries.integers().between(0, 1_000_000))
                .as((people, market, policies, off, seed) -> {
                    List<String> all = new ArrayList<>(List.of("simulation.seed=" + seed));
                    Stream.of(people, market, policies, off).forEach(all::addAll);
                    return all.toArray(String[]::new);
                });
    }

    private static Arbitrary<List<String>> people() {
        return all(List.of(
                whole("firm.salespeople", 1, 6),
                whole("firm.marketers", 1, 4),
                real("firm.informalContacts", 0, 6),
                real("people.turnoverPerYear", 0, 5),
                real("people.marketerTurnoverPerYear", 0, 5)));
    }

    private static Arbitrary<List<String>> market() {
        return all(List.of(
                whole("market.segments.small.accounts", 120, 400),
                whole("market.segments.mid.accounts", 60, 200),
                whole("market.segments.enterprise.accounts", 12, 80),
                real("market.segments.small.needsPerYear", 0, 8),
                real("market.segments.mid.cycleDays", 1, 80),
                real("market.segments.small.selfService", 0, 1),
                real("market.willingnessSigma", 0, 1)));
    }

    private static Arbitrary<List<String>> policies() {
        return all(List.of(
                named("firm.routing", "territory", "even", "firstCome"),
                named("firm.payBasis", "revenue", "margin"),
                whole("qualification.formFields", 0, 20),
                named("qualification.form.setBy", "fixed", "marketing", "sales", "joint"),
                real("firm.cashAtStart", 0, 1e6),
                real("pay.commissionNew", 0, 0.3),
                named("firm.hiring", "true", "false"),
                named("simulation.quarterDays", "20", "50", "65")));
    }

    private static Arbitrary<List<String>> off() {
        return Arbitraries.of(names()).set().ofMaxSize(6).map(set -> set.stream()
                .sorted()
                .map(name -> "mechanisms." + name + "=false")
                .toList());
    }

    private static String[] names() {
        return Arrays.stream(Mechanisms.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toArray(String[]::new);
    }

    private static Arbitrary<List<String>> all(List<Arbitrary<String>> options) {
        return Combinators.combine(options).as(List::copyOf);
    }

    private static Arbitrary<String> whole(String path, int low, int high) {
        return Arbitraries.integers().between(low, high).map(value -> path + "=" + value);
    }

    private static Arbitrary<String> real(String path, double low, double high) {
        return Arbitraries.doubles().between(low, high).ofScale(3).map(value -> path + "=" + value);
    }

    private static Arbitrary<String> named(String path, String... values) {
        return Arbitraries.of(values).map(value -> path + "=" + value);
    }
}
