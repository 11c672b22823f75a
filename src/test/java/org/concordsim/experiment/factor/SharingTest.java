package org.concordsim.experiment.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

class SharingTest {
    private static Parameters parameters(String... changes) throws ScenarioException {
        return ScenarioReader.standard(List.of(changes)).parameters();
    }

    @Test
    void keepsOnceWhatIsEqualAndNothingElse() throws ScenarioException {
        Parameters base = parameters();
        Parameters own = parameters("market.turbulence=0.3");

        Parameters shared = Sharing.of(own, base);

        assertThat(shared).isEqualTo(own).isNotEqualTo(base);
        assertThat(shared.firm()).isSameAs(base.firm());
        assertThat(shared.market()).isNotSameAs(base.market());
        assertThat(shared.market().segments()).isSameAs(base.market().segments());
    }

    @Test
    void isNeverTheOtherItself() throws ScenarioException {
        Parameters base = parameters();

        assertThat(Sharing.of(parameters(), base)).isEqualTo(base).isNotSameAs(base);
    }
}
