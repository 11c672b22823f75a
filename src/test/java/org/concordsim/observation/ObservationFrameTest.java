package org.concordsim.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;
import static org.concordsim.observation.Events.worked;

import org.concordsim.model.event.Function;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.observation.outcome.Setting;
import org.junit.jupiter.api.Test;

class ObservationFrameTest {
    @Test
    void theSettingComesFromTheParametersOfTheRun() throws Exception {
        Parameters parameters = RegistryParameters.defaults();
        Setting setting = Setting.of(parameters);
        assertThat(setting)
                .isEqualTo(new Setting(
                        parameters.firm().discountRate(),
                        parameters.market().customerWage(),
                        parameters.firm().salespeople(),
                        parameters.firm().marketers(),
                        8 * 0.9,
                        parameters.work().keyDealHours()));
    }

    @Test
    void anObservationOfTheDefaultFirmKnowsItsHours() throws Exception {
        Observation observation =
                new Observation(new ObservationFrame(260, 1040, 65, 260, RegistryParameters.defaults()));
        observation.accept(worked(300, Function.SALES, WorkKind.DISCOVERY, 40 * 7.2 * 78));
        assertThat(observation.results())
                .filteredOn(o -> o.measure().name().equals("salesHoursSelling")
                        && o.period().equals("all"))
                .singleElement()
                .satisfies(o -> assertThat(o.value()).isCloseTo(0.1, within(1e-9)));
    }

    @Test
    void aFrameWithoutParametersIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> new ObservationFrame(260, 1040, 65, 260, null));
    }
}
