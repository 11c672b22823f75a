package org.concordsim.cli;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.concordsim.result.Manifest;

/** Name, version and commit of this build. */
final class BuildInfo {
    private static final String UNKNOWN = "unknown";

    private BuildInfo() {}

    static Manifest.Tool tool() {
        return new Manifest.Tool(
                "Concord", Version.number(), build().flatMap(Checkout::commitOf).orElse(UNKNOWN));
    }

    /** Returns the jar or the folder of classes that runs. */
    private static Optional<Path> build() {
        CodeSource source = BuildInfo.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException elsewhere) {
            return Optional.empty();
        }
    }
}
