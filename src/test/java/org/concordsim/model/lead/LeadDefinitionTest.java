package org.concordsim.model.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadDefinitionTest {
    private static final double STEP = 0.05;
    private static final int BATCH = 40;

    private final Chance chance = new Chance(1, 0);
    private final Views views;

    LeadDefinitionTest() throws ScenarioException {
        views = new Views(ScenarioReader.standard(List.of()).parameters().qualification(), chance);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.1, 0.05, 0.02})
    void learningFromTrueReportsKeepsADefinitionUsefulHoweverRareGoodLeadsAre(double needs) {
        LeadDefinition learned = learn(views.joint(), needs, 50);
        assertThat(views.separation(learned)).isGreaterThan(0.85 * views.separation(views.joint()));
    }

    @Test
    void learningFromTrueReportsImprovesAPoorDefinition() {
        LeadDefinition poor = new LeadDefinition(
                new double[] {1, 0, 0, 0, 0, 0}, views.joint().threshold());
        LeadDefinition learned = learn(poor, 0.2, 50);
        assertThat(views.separation(learned)).isGreaterThan(1.2 * views.separation(poor));
    }

    @Test
    void reportsThatAllSayTheSameTeachLittle() {
        List<LeadReport> poorLeads = new ArrayList<>();
        for (long lead = 0; poorLeads.size() < BATCH; lead++) {
            report(poorLeads, views.joint(), lead, 0);
        }
        LeadDefinition learned = views.joint().revised(poorLeads, STEP);
        assertThat(views.separation(learned)).isGreaterThan(0.97 * views.separation(views.joint()));
    }

    private LeadDefinition learn(LeadDefinition start, double needs, int batches) {
        LeadDefinition definition = start;
        long lead = 0;
        for (int i = 0; i < batches; i++) {
            List<LeadReport> reports = new ArrayList<>();
            while (reports.size() < BATCH) {
                report(reports, definition, lead++, needs);
            }
            definition = definition.revised(reports, STEP);
        }
        return definition;
    }

    private void report(List<LeadReport> reports, LeadDefinition definition, long lead, double needs) {
        boolean need = chance.uniform(Purpose.SHORTLIST, lead, 0) < needs;
        double[] signals = views.signals(lead, 0, need);
        if (definition.good(signals)) {
            reports.add(new LeadReport(signals, need));
        }
    }
}
