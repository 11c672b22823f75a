package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalCommandTest {
    @Test
    void ordersOverridesByKeyAndKeepsTheLastOfEach() {
        String command = CanonicalCommand.of("run", "a.yaml", List.of("--model", "x"), List.of("b=1", "a=2", "b=3"));

        assertThat(command).isEqualTo("run a.yaml --model x --set a=2 --set b=3");
    }

    @Test
    void quotesWhatAShellWouldTakeApart() {
        assertThat(CanonicalCommand.of("compare", "my firm's.yaml", List.of(), List.of()))
                .isEqualTo("compare 'my firm'\\''s.yaml'");
    }
}
