package org.concordsim.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.concordsim.model.organization.OrganizingModel;

/** The one rule, as far as imports show it: an organizing model acts on inputs only. */
@AnalyzeClasses(packages = "org.concordsim", importOptions = ImportOption.DoNotIncludeTests.class)
class OutcomeRuleTest {
    private static final String MODEL = "org.concordsim.model";
    private static final DescribedPredicate<JavaAccess<?>> NAME_OF_AN_ORGANIZING_MODEL = describe(
            "the name of an organizing model",
            access -> access.getTargetOwner().isEquivalentTo(OrganizingModel.class)
                    && access.getName().equals("name"));

    @ArchTest
    static final ArchRule whatDecidesOutcomesKnowsNoLeverTrustOrPay = noClasses()
            .that()
            .resideInAnyPackage(
                    MODEL + ".customer..",
                    MODEL + ".market..",
                    MODEL + ".funnel..",
                    MODEL + ".pricing..",
                    MODEL + ".product..",
                    MODEL + ".firm..",
                    MODEL + ".lead..",
                    MODEL + ".handoff..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    MODEL + ".organization..", MODEL + ".coordination..", MODEL + ".incentive..", MODEL + ".budget..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesOfOrganizingModelsAreForReadersOnly = noClasses()
            .that()
            .resideOutsideOfPackages(
                    MODEL,
                    MODEL + ".organization..",
                    "org.concordsim.scenario..",
                    "org.concordsim.experiment..",
                    "org.concordsim.cli..",
                    "org.concordsim.gui..")
            .should()
            .accessTargetWhere(NAME_OF_AN_ORGANIZING_MODEL);
}
