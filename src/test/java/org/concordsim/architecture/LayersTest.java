package org.concordsim.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may import which; the table of the layers. */
@AnalyzeClasses(packages = "org.concordsim", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    private static final String ROOT = "org.concordsim.";

    @ArchTest
    static final ArchRule layersKeepTheirDirections = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("check")
            .definedBy(ROOT + "check..")
            .layer("random")
            .definedBy(ROOT + "random..")
            .layer("result")
            .definedBy(ROOT + "result..")
            .layer("model")
            .definedBy(ROOT + "model..")
            .layer("scenario")
            .definedBy(ROOT + "scenario..")
            .layer("observation")
            .definedBy(ROOT + "observation..")
            .layer("statistics")
            .definedBy(ROOT + "statistics..")
            .layer("experiment")
            .definedBy(ROOT + "experiment..")
            .layer("chart")
            .definedBy(ROOT + "chart..")
            .layer("report")
            .definedBy(ROOT + "report..")
            .layer("gui")
            .definedBy(ROOT + "gui..")
            .layer("cli")
            .definedBy(ROOT + "cli..")
            .whereLayer("check")
            .mayNotAccessAnyLayer()
            .whereLayer("random")
            .mayNotAccessAnyLayer()
            .whereLayer("statistics")
            .mayOnlyAccessLayers("check")
            .whereLayer("result")
            .mayOnlyAccessLayers("check")
            .whereLayer("model")
            .mayOnlyAccessLayers("check", "random")
            .whereLayer("scenario")
            .mayOnlyAccessLayers("model", "check")
            .whereLayer("observation")
            .mayOnlyAccessLayers("model", "result", "check")
            .whereLayer("experiment")
            .mayOnlyAccessLayers("scenario", "model", "observation", "random", "result", "statistics", "check")
            .whereLayer("chart")
            .mayOnlyAccessLayers("statistics", "result")
            .whereLayer("report")
            .mayOnlyAccessLayers("chart", "statistics", "result")
            .whereLayer("gui")
            .mayOnlyAccessLayers("scenario", "model", "observation", "result", "chart")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule observersSeeEventsAndParametersOnly = noClasses()
            .that()
            .resideInAPackage(ROOT + "observation..")
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + "model..")
                    .and(not(resideInAnyPackage(ROOT + "model.event..", ROOT + "model.parameters.."))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule scenariosKnowValuesAndNotTheRunningModel = noClasses()
            .that()
            .resideInAPackage(ROOT + "scenario..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "model",
                    ROOT + "model.time..",
                    ROOT + "model.event..",
                    ROOT + "model.customer..",
                    ROOT + "model.marketing..",
                    ROOT + "model.sales..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule masonStaysInItsPlaces = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "model", ROOT + "model.time", ROOT + "model.coordination", ROOT + "gui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("sim..");

    @ArchTest
    static final ArchRule conceptsFormNoCycles =
            slices().matching("org.concordsim.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule conceptsOfTheModelFormNoCycles = slices().matching("org.concordsim.model.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);
}
