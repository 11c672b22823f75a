package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensitivityRefusalTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            --factors market.turbulense | there is no key 'market.turbulense' to vary. Maybe market.turbulence?
            --factors market.turbulence:1:0 | must vary from a low to a higher value
            --factors market.turbulence:0:9 | must vary from a low to a higher value in [0.0, 2.0]
            --factors market.turbulence:a:1 | a is not a number
            --factors market.turbulence:1 | must be PATH or, for a number, PATH:LOW:HIGH
            --factors market.turbulence,market.turbulence | factor market.turbulence is there twice
            --factors afterSale.referralActivation | Maybe write afterSale.referralActivation:LOW:HIGH?
            --factors firm.salespeople:1.5:3 | takes whole numbers
            --factors nothing.* | holds no assumption
            --factors simulation.seed | there is no key
            --method sobol | needs the factors that matter
            --method sobil | Invalid value for option '--method'
            --measure newBooking | There is no measure 'newBooking'. Did you mean newBookings?
            --model integratd | There is no organizing model 'integratd'
            --difference integrated | must be two organizing models with a dash
            --difference integrated-integrated | must be two organizing models with a dash
            --model defined --difference integrated-defined | Maybe keep one of them?
            --budget 0 | --budget must lie in [1, 100000000] runs but is 0
            --budget 10 | --budget must be at least
            --screened nowhere | there is no morris.csv
            --most 0 --screened nowhere | --most must be 1 or more
            """)
    void refusesOptionsInOneLine(String options, String message) {
        List<String> words = new ArrayList<>(List.of(
                "--quiet",
                "sensitivity",
                "default",
                "--out",
                folder.resolve("out").toString()));
        words.addAll(List.of(options.split(" ")));
        if (!options.contains("--measure")) {
            words.addAll(List.of("--measure", "newBookings"));
        }
        int code = shell.run(words.toArray(new String[0]));

        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains(message).doesNotContain("Exception");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
