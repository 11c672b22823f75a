package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What each command says of itself. */
class HelpTest {
    private static final int WIDTH = 80;

    static Stream<CommandLine> commands() {
        CommandLine root = new CommandLine(new Concord());
        Subcommands.all().forEach(root::addSubcommand);
        List<CommandLine> all = new ArrayList<>();
        collect(root, all);
        return all.stream();
    }

    private static void collect(CommandLine line, List<CommandLine> all) {
        all.add(line);
        line.getSubcommands().values().forEach(below -> collect(below, all));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItselfOnStandardOutput(CommandLine line) {
        List<String> words =
                new ArrayList<>(List.of(line.getCommandSpec().qualifiedName().split(" ")));
        words.remove(0);
        words.add("--help");

        Command help = Command.run(words.toArray(String[]::new));

        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).startsWith("Usage: " + line.getCommandSpec().qualifiedName());
        assertThat(help.out()).doesNotContain("%%", "${");
        assertThat(help.out().lines()).allMatch(text -> text.length() <= WIDTH);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionAndParameterHasADescription(CommandLine line) {
        for (OptionSpec option : line.getCommandSpec().options()) {
            assertThat(option.description()).as(option.longestName()).isNotEmpty();
        }
        for (PositionalParamSpec parameter : line.getCommandSpec().positionalParameters()) {
            assertThat(parameter.description()).as(parameter.paramLabel()).isNotEmpty();
        }
        assertThat(line.getCommandSpec().usageMessage().description()).isNotEmpty();
    }

    @Test
    void aMissingCommandAndAMissingFolderAreNamed() {
        Command nothing = Command.run();
        Command nowhere = Command.run("verify", "no/such/folder");

        assertThat(nothing.code()).isEqualTo(ExitCode.USAGE);
        assertThat(nothing.err()).contains("A command is missing. Maybe compare?");
        assertThat(nowhere.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(nowhere.errors()).singleElement().asString().contains("there is no such file or folder. Maybe");
    }
}
