package org.concordsim.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;
import sim.engine.Schedule;
import sim.engine.SimState;

/** A run is a function of its plan: what clocks, memory addresses, threads or machines decide has no place in it. */
@AnalyzeClasses(packages = "org.concordsim", importOptions = ImportOption.DoNotIncludeTests.class)
class DeterminismTest {
    private static final String[] MODEL = {"org.concordsim.model..", "org.concordsim.random.."};
    private static final String[] FIGURES = {
        "org.concordsim.model..",
        "org.concordsim.random..",
        "org.concordsim.observation..",
        "org.concordsim.statistics..",
        "org.concordsim.experiment.."
    };
    private static final Set<String> EXACT =
            Set.of("abs", "max", "min", "sqrt", "floor", "ceil", "rint", "round", "signum", "clamp", "fma");
    private static final Set<String> HASHING_COLLECTORS = Set.of("toMap2", "toMap3", "groupingBy1", "groupingBy2");
    private static final String EXACT_TOO = "(add|subtract|multiply|negate|toInt|floor|increment|decrement).*";

    @ArchTest
    static final ArchRule chanceIsKeyed = noClasses()
            .that()
            .resideInAnyPackage(MODEL)
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(concurrent\\.ThreadLocalRandom|SplittableRandom|UUID)"
                    + "|java\\.util\\.random\\..*|java\\.security\\..*")
            .orShould()
            .dependOnClassesThat(describe(
                    "a generator with a state", (JavaClass type) -> type.isAssignableTo(java.util.Random.class)))
            .orShould()
            .callMethod(Math.class, "random")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule masonsGeneratorStaysWithItsState = noClasses()
            .that()
            .areNotAssignableTo(SimState.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ec.util..");

    @ArchTest
    static final ArchRule aRunReadsNoClockFileOrEnvironment = noClasses()
            .that()
            .resideInAnyPackage(MODEL)
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.time\\..*|java\\.util\\.(Date|Calendar|Timer)|java\\.nio\\.file\\..*"
                    + "|java\\.io\\.(File|Reader|Writer|InputStream|OutputStream).*|java\\.net\\..*")
            .orShould()
            .accessTargetWhere(
                    member(System.class, "nanoTime", "currentTimeMillis", "getenv", "getProperty", "identityHashCode"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule orderDoesNotDependOnHashes = noClasses()
            .that()
            .resideInAnyPackage(MODEL)
            .should()
            .accessTargetWhere(member(HashMap.class, "<init>"))
            .orShould()
            .accessTargetWhere(member(HashSet.class, "<init>"))
            .orShould()
            .accessTargetWhere(member(IdentityHashMap.class, "<init>"))
            .orShould()
            .accessTargetWhere(member(Map.class, "of", "ofEntries", "copyOf"))
            .orShould()
            .accessTargetWhere(member(Set.class, "of", "copyOf"))
            .orShould()
            .accessTargetWhere(member(Collectors.class, "toSet", "toUnmodifiableSet"))
            .orShould()
            .accessTargetWhere(describe(
                    "a collector that chooses a hash map",
                    access -> access.getTarget() instanceof CodeUnitAccessTarget target
                            && target.getOwner().isEquivalentTo(Collectors.class)
                            && HASHING_COLLECTORS.contains(target.getName()
                                    + target.getRawParameterTypes().size())))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule aRunHasOneThread = noClasses()
            .that()
            .resideInAnyPackage(MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.concurrent..")
            .orShould()
            .accessTargetWhere(describe(
                    "a parallel stream",
                    access -> access.getName().equals("parallelStream")
                                    && access.getTargetOwner().isAssignableTo(Collection.class)
                            || access.getName().equals("parallel")
                                    && access.getTargetOwner().isAssignableTo(BaseStream.class)))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule figuresAreTheSameOnEveryMachine = noClasses()
            .that()
            .resideInAnyPackage(FIGURES)
            .should()
            .accessTargetWhere(describe(
                    "a function of Math whose last bit depends on the machine (StrictMath's does not)",
                    access -> access.getTargetOwner().isEquivalentTo(Math.class)
                            && !EXACT.contains(access.getName())
                            && !access.getName().matches(EXACT_TOO)))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule eventsArePlannedThroughTheAgenda = noClasses()
            .that()
            .resideOutsideOfPackage("org.concordsim.model.time..")
            .should()
            .accessTargetWhere(describe(
                    "a way of planning that the keyed schedule does not serve",
                    access -> access.getTargetOwner().isAssignableTo(Schedule.class)
                            && access.getName().matches("scheduleRepeating|scheduleOnceIn|merge")));

    @ArchTest
    static final ArchRule noStateIsSharedBetweenRuns =
            fields().that().areStatic().should().beFinal();

    private static DescribedPredicate<JavaAccess<?>> member(Class<?> owner, String... names) {
        Set<String> wanted = Set.of(names);
        return describe(
                owner.getSimpleName() + "." + String.join("/", names),
                access -> access.getTargetOwner().isEquivalentTo(owner) && wanted.contains(access.getName()));
    }
}
