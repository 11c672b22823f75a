package org.concordsim.experiment.calibration.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.calibration.export.Export;
import org.concordsim.experiment.calibration.export.Start;
import org.concordsim.observation.crm.CrmRecord;
import org.junit.jupiter.api.Test;

class TargetSheetTest {
    private static final double NEVER = Double.NaN;

    private static CrmRecord lead(int number, String source, double created, double won, String owner) {
        return new CrmRecord(
                "l" + number,
                source,
                (long) created,
                created,
                NEVER,
                NEVER,
                NEVER,
                won,
                NEVER,
                List.of(owner),
                "",
                100,
                won > 0 ? 80 : NEVER);
    }

    /** Returns a lead a day for 100 days, each fourth won after 5 days; nothing is known after day 100. */
    private static Export export() {
        List<CrmRecord> leads = new ArrayList<>();
        for (int day = 0; day < 100; day++) {
            boolean won = day % 4 == 0 && day + 5 < 100;
            leads.add(lead(day, day % 2 == 0 ? "web" : "social", day, won ? day + 5 : NEVER, day % 8 == 0 ? "x" : "y"));
        }
        return new Export(leads, 0, 100, 100, List.of());
    }

    private static Figure figure(String name) {
        TargetSheet sheet = new TargetSheet(
                Start.CREATED, List.of("won", "price"), List.of("web", "social"), List.of(), 1, 30, 0.5);
        return sheet.figures(export()).stream()
                .filter(each -> each.target().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void excludesLeadsThatAreYoungerThanTheHorizon() {
        assertThat(figure("wonWithin7").n()).isEqualTo(94);
        assertThat(figure("wonWithin7").value()).isCloseTo(24.0 / 94, within(1e-12));
        assertThat(figure("wonWithin30").n()).isEqualTo(71);
    }

    @Test
    void givesSharesTheIntervalOfWilson() {
        Figure share = figure("sourceShareWeb");

        assertThat(share.value()).isEqualTo(0.5);
        assertThat(share.low()).isCloseTo(0.4038, within(1e-3));
        assertThat(share.high()).isCloseTo(0.5962, within(1e-3));
    }

    @Test
    void scalesLeadsToTheScenariosFirm() {
        assertThat(figure("leadsPerYear").value()).isCloseTo(0.5 * 365, within(1.0));
    }

    @Test
    void readsTimesPricesAndConcentration() {
        assertThat(figure("daysToWinQ50").value()).isEqualTo(5);
        assertThat(figure("realisedPrice").value()).isCloseTo(0.8, within(1e-12));
        assertThat(figure("winsGini").value()).isCloseTo(0.02, within(0.03));
        assertThat(figure("winsGini").target().fitted()).isFalse();
    }

    @Test
    void countsReasonsAmongThoseOfLossesThatAreOldEnough() {
        List<CrmRecord> leads = new ArrayList<>();
        for (int day = 0; day < 100; day++) {
            String reason = day % 4 == 0 ? "competitor" : day % 4 == 1 ? "noDecision" : "";
            leads.add(new CrmRecord(
                    "l" + day, "", day, day, NEVER, NEVER, NEVER, NEVER, day + 2.0, List.of(), reason, NEVER, NEVER));
        }
        TargetSheet sheet = new TargetSheet(
                Start.CREATED, List.of("lost"), List.of(), List.of("competitor", "noDecision"), 0, 60, 1);

        Figure share = sheet.figures(new Export(leads, 0, 100, 102, List.of())).stream()
                .filter(each -> each.target().name().equals("lossShareCompetitor"))
                .findFirst()
                .orElseThrow();

        assertThat(share.n()).isEqualTo(22);
        assertThat(share.value()).isEqualTo(0.5);
        assertThat(share.target().fitted()).isTrue();
        assertThat(sheet.targets())
                .filteredOn(each -> each.name().startsWith("lostWithin"))
                .hasSize(1)
                .noneMatch(Target::fitted);
    }
}
