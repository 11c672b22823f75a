package org.concordsim.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.concordsim.result.Manifest;

/** Name, version and commit of this build; the commit is in a resource that the build may write. */
final class BuildInfo {
    private static final String RESOURCE = "/org/concordsim/build.properties";
    private static final String UNKNOWN = "unknown";

    private BuildInfo() {}

    static Manifest.Tool tool() {
        return new Manifest.Tool("Concord", Version.number(), commit());
    }

    private static String commit() {
        Properties properties = new Properties();
        try (InputStream stream = BuildInfo.class.getResourceAsStream(RESOURCE)) {
            if (stream != null) {
                properties.load(stream);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String commit = properties.getProperty("commit", UNKNOWN).strip();
        return commit.isEmpty() || commit.startsWith("${") ? UNKNOWN : commit;
    }
}
