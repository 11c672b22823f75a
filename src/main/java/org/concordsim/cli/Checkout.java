package org.concordsim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A checkout of a Git repository, read without Git. */
final class Checkout {
    private static final String GIT = ".git";
    private static final String REFERENCE = "ref: ";
    private static final String ELSEWHERE = "gitdir: ";
    private static final String COMMIT = "[0-9a-f]{40,64}";

    private final Path git;

    private Checkout(Path git) {
        this.git = git;
    }

    /** Returns the commit checked out where a build's classes or its jar lie two folders below, if that is a checkout. */
    static Optional<String> commitOf(Path build) {
        Path target = build.toAbsolutePath().normalize().getParent();
        Path root = target == null ? null : target.getParent();
        if (root == null || !Files.exists(root.resolve(GIT)) || !Files.exists(root.resolve("pom.xml"))) {
            return Optional.empty();
        }
        try {
            return of(root.resolve(GIT)).commit();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Checkout of(Path git) throws IOException {
        if (Files.isDirectory(git)) {
            return new Checkout(git);
        }
        String place = text(git);
        return new Checkout(git.resolveSibling(place.startsWith(ELSEWHERE) ? place.substring(ELSEWHERE.length()) : ""));
    }

    private Optional<String> commit() throws IOException {
        String head = text(git.resolve("HEAD"));
        return head.startsWith(REFERENCE)
                ? reference(head.substring(REFERENCE.length()))
                : Optional.of(head).filter(each -> each.matches(COMMIT));
    }

    private Optional<String> reference(String name) throws IOException {
        Path common = Files.exists(git.resolve("commondir")) ? git.resolve(text(git.resolve("commondir"))) : git;
        if (Files.exists(common.resolve(name))) {
            return Optional.of(text(common.resolve(name))).filter(each -> each.matches(COMMIT));
        }
        Path packed = common.resolve("packed-refs");
        if (!Files.exists(packed)) {
            return Optional.empty();
        }
        return Files.readAllLines(packed).stream()
                .filter(line -> line.endsWith(" " + name))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .filter(each -> each.matches(COMMIT))
                .findFirst();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).strip();
    }
}
