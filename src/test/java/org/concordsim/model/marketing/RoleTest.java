package org.concordsim.model.marketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordsim.model.parameters.FirmParameters;
import org.concordsim.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

class RoleTest {
    private static FirmParameters firm(String... changes) throws Exception {
        return ScenarioReader.standard(List.of(changes)).parameters().firm();
    }

    @Test
    void eightMarketersAreDividedAsStatedAndSmallerTeamsInTheSameOrder() throws Exception {
        assertThat(Role.of(8, 0, firm()))
                .containsExactly(
                        Role.DEMAND,
                        Role.CONTENT,
                        Role.DEMAND,
                        Role.CONTENT,
                        Role.PRODUCT,
                        Role.DEMAND,
                        Role.PRICING,
                        Role.CONTENT);
        assertThat(Role.of(3, 0, firm())).containsExactly(Role.DEMAND, Role.CONTENT, Role.DEMAND);
    }

    @Test
    void twiceTheSeatsRepeatTheOrder() throws Exception {
        List<Role> eight = Role.of(8, 0, firm());
        assertThat(Role.of(16, 0, firm()).subList(8, 16)).isEqualTo(eight);
    }

    @Test
    void liaisonsTakeTheFirstSeats() throws Exception {
        assertThat(Role.of(3, 2, firm())).containsExactly(Role.LIAISON, Role.LIAISON, Role.DEMAND);
    }

    @Test
    void anotherDivisionGivesOtherTrades() throws Exception {
        assertThat(Role.of(4, 0, firm("firm.contentSeats=0", "firm.productSeats=3")))
                .containsExactly(Role.PRODUCT, Role.DEMAND, Role.PRODUCT, Role.DEMAND);
    }
}
