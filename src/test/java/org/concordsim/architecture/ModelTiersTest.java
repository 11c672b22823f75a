package org.concordsim.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The tiers inside the model: what agents share, then rules, then agents, then the wiring. */
@AnalyzeClasses(packages = "org.concordsim.model", importOptions = ImportOption.DoNotIncludeTests.class)
class ModelTiersTest {
    private static final String MODEL = "org.concordsim.model";
    private static final String[] BASE = within("time", "event", "lead", "parameters", "work");
    private static final String[] RULES =
            within("handoff", "pricing", "budget", "product", "incentive", "coordination", "market", "form");
    private static final String[] AGENTS = within("customer", "funnel", "firm", "marketing", "sales", "organization");
    private static final String[] WIRING = within("management");

    @ArchTest
    static final ArchRule everyConceptHasItsTier = classes()
            .should(be(resideInAnyPackage(BASE)
                    .or(resideInAnyPackage(RULES))
                    .or(resideInAnyPackage(AGENTS))
                    .or(resideInAnyPackage(WIRING))
                    .or(resideInAnyPackage(MODEL))))
            .as("every package of the model should stand in one of the tiers that this test lists");

    @ArchTest
    static final ArchRule theBaseKnowsNeitherRulesNorAgents = noClasses()
            .that()
            .resideInAnyPackage(BASE)
            .should()
            .dependOnClassesThat(resideInAnyPackage(RULES)
                    .or(resideInAnyPackage(AGENTS))
                    .or(resideInAnyPackage(WIRING))
                    .or(resideInAnyPackage(MODEL)))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule rulesKnowNoAgents = noClasses()
            .that()
            .resideInAnyPackage(RULES)
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage(AGENTS).or(resideInAnyPackage(WIRING)).or(resideInAnyPackage(MODEL)))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule agentsDoNotKnowWhoWiresThem = noClasses()
            .that()
            .resideInAnyPackage(AGENTS)
            .should()
            .dependOnClassesThat(resideInAnyPackage(WIRING).or(resideInAnyPackage(MODEL)))
            .allowEmptyShould(true);

    private static String[] within(String... concepts) {
        String[] packages = new String[concepts.length];
        for (int i = 0; i < concepts.length; i++) {
            packages[i] = MODEL + "." + concepts[i] + "..";
        }
        return packages;
    }
}
