package org.concordsim.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.concordsim.scenario.source.Place;
import org.concordsim.scenario.source.TextFile;

/** The text of a file without which a command cannot go on. */
public final class NeededText {
    private NeededText() {}

    /**
     * Returns the text of a file.
     *
     * @throws ScenarioException if it cannot be read or is no text; its one line names the place
     */
    public static String read(Path path, Place place) throws ScenarioException {
        try {
            return TextFile.read(path);
        } catch (IOException e) {
            throw refusal(ScenarioException.Kind.INPUT_OUTPUT, place, e);
        } catch (TextFile.NotText e) {
            throw refusal(ScenarioException.Kind.INVALID, place, e);
        }
    }

    private static ScenarioException refusal(ScenarioException.Kind kind, Place place, Exception cause) {
        return new ScenarioException(kind, List.of(place.name() + ": " + cause.getMessage()));
    }
}
