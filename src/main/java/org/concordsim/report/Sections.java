package org.concordsim.report;

import java.util.List;
import org.concordsim.report.section.AnswerSection;
import org.concordsim.report.section.ConflictsSection;
import org.concordsim.report.section.CustomersSection;
import org.concordsim.report.section.DiagnosticSection;
import org.concordsim.report.section.ExplorerSection;
import org.concordsim.report.section.FactsSection;
import org.concordsim.report.section.FootingSection;
import org.concordsim.report.section.FunnelSection;
import org.concordsim.report.section.JourneysSection;
import org.concordsim.report.section.LeversSection;
import org.concordsim.report.section.MethodSection;
import org.concordsim.report.section.OtherChartsSection;
import org.concordsim.report.section.OtherTablesSection;
import org.concordsim.report.section.OutcomesSection;
import org.concordsim.report.section.ParametersSection;
import org.concordsim.report.section.RegimesSection;
import org.concordsim.report.section.ReproduceSection;
import org.concordsim.report.section.Section;
import org.concordsim.report.section.SensitivitySection;
import org.concordsim.report.section.TimeSection;
import org.concordsim.report.section.TrajectoriesSection;
import org.concordsim.report.section.TransitionSection;

/** The sections of the report in their order; a new one is added here. */
public final class Sections {
    /** Tables of which other sections show every row. */
    private static final List<String> SHOWN = List.of(
            "facts.csv",
            "stories.csv",
            "journeys.csv",
            "morris.csv",
            "sobol.csv",
            "sobol_convergence.csv",
            "pawn.csv",
            "regimes.csv",
            "regime_models.csv",
            "transition.csv",
            "paths.csv");

    /** Every section. */
    public static final List<Section> ALL = List.of(
            new AnswerSection(),
            new OutcomesSection(),
            new LeversSection(),
            new FunnelSection(),
            new ConflictsSection(),
            new CustomersSection(),
            new JourneysSection(),
            new TimeSection(),
            new TrajectoriesSection(),
            new DiagnosticSection(),
            new ExplorerSection(),
            new TransitionSection(),
            new SensitivitySection(),
            new RegimesSection(),
            new FactsSection(),
            new FootingSection(),
            new OtherChartsSection(),
            new OtherTablesSection(SHOWN),
            new MethodSection(),
            new ParametersSection(),
            new ReproduceSection());

    private Sections() {}
}
