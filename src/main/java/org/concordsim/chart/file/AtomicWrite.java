package org.concordsim.chart.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writing beside and then moving, so that a file appears whole or not at all. */
final class AtomicWrite {
    private AtomicWrite() {}

    static void bytes(Path target, byte[] content) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.write(beside, content);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
