package org.concordsim.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordsim.observation.outcome.MeasureGroup;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.OutcomeFamily;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.result.Measure;
import org.junit.jupiter.api.Test;

/** One class for each outcome: who declares measures, and how many. */
class OutcomesTest {
    private static final List<OutcomeFamily> OUTCOMES =
            Observers.of(Hearing.YEAR, Hearing.SETTING).outcomes();
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(Observation.class.getPackageName());

    /** Two outcomes in one class. */
    private static final class Twins implements Outcome {
        private static final Measure SECOND = MeasureGroup.MONEY.lower("second", "1", "The second.");

        @Override
        public Reading reading() {
            return Reading.whole(MeasureGroup.MONEY.higher("first", "1", "The first."), cell -> SECOND.hashCode());
        }
    }

    private static ArchCondition<JavaClass> declareOneMeasure() {
        return new ArchCondition<>("declare one measure if they are an outcome, one pattern if a family, else none") {
            @Override
            public void check(JavaClass owner, ConditionEvents events) {
                List<String> declared = declarations(owner);
                events.add(new SimpleConditionEvent(
                        owner, mayDeclare(owner, declared), owner.getName() + " declares " + declared));
            }
        };
    }

    private static boolean mayDeclare(JavaClass owner, List<String> declared) {
        if (owner.isAssignableTo(Outcome.class)) {
            return declared.size() == 1;
        }
        boolean family = owner.isAssignableTo(OutcomeFamily.class);
        return family != declared.isEmpty()
                && declared.size() == Set.copyOf(declared).size();
    }

    /** Returns the calls in a class that make a measure, by the direction that it gets. */
    private static List<String> declarations(JavaClass owner) {
        return owner.getAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().isEquivalentTo(MeasureGroup.class)
                                && List.of("higher", "lower", "neither").contains(access.getName())
                        || access.getTargetOwner().isEquivalentTo(Measure.class)
                                && access.getName().equals("<init>"))
                .map(JavaAccess::getName)
                .toList();
    }

    @Test
    void noClassDeclaresMoreThanOneMeasureUnlessItIsAFamily() {
        ArchRuleDefinition.classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotAssignableTo(MeasureGroup.class)
                .should(declareOneMeasure())
                .check(CLASSES);
    }

    @Test
    void twoMeasuresInOneClassAreFound() {
        JavaClasses twins = new ClassFileImporter().importClasses(Twins.class);
        assertThatThrownBy(() ->
                        ArchRuleDefinition.classes().should(declareOneMeasure()).check(twins))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Twins declares [");
    }

    @Test
    void everyClassOfAnOutcomeIsEntered() {
        List<String> written = CLASSES
                .that(DescribedPredicate.describe(
                        "outcomes",
                        type -> type.isAssignableTo(OutcomeFamily.class)
                                && !type.isInterface()
                                && !type.getModifiers().contains(JavaModifier.ABSTRACT)))
                .stream()
                .map(JavaClass::getName)
                .toList();
        assertThat(OUTCOMES.stream().map(o -> o.getClass().getName()).distinct())
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void everyMeasureComesFromOneClass() {
        Map<String, List<String>> classes = OUTCOMES.stream()
                .flatMap(outcome -> outcome.readings().stream()
                        .map(reading -> Map.entry(
                                reading.measure().name(), outcome.getClass().getName())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        assertThat(classes.values()).allSatisfy(owners -> assertThat(owners).hasSize(1));
        assertThat(classes.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.measures().stream().map(Measure::name).toList());
    }

    @Test
    void membersOfAFamilyShareGroupUnitAndScope() {
        assertThat(OUTCOMES).allSatisfy(outcome -> {
            List<Reading> readings = outcome.readings();
            assertThat(readings.size() > 1).isNotEqualTo(outcome instanceof Outcome);
            assertThat(readings.stream()
                            .map(r -> List.of(r.measure().group(), r.measure().unit(), r.scope())))
                    .containsOnly(List.of(
                            readings.get(0).measure().group(),
                            readings.get(0).measure().unit(),
                            readings.get(0).scope()));
        });
    }
}
