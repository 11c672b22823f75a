package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckoutTest {
    private static final String ONE = "1".repeat(40);
    private static final String TWO = "2".repeat(40);

    @TempDir
    private Path root;

    private Path jar;

    @BeforeEach
    void aProjectThatWasBuilt() throws IOException {
        jar = root.resolve("target/concord.jar");
        write("pom.xml", "<project/>");
    }

    @Test
    void aBranchNamesItsCommit() throws IOException {
        write(".git/HEAD", "ref: refs/heads/main\n");
        write(".git/refs/heads/main", ONE + "\n");

        assertThat(Checkout.commitOf(jar)).contains(ONE);
        assertThat(Checkout.commitOf(root.resolve("target/classes"))).contains(ONE);
    }

    @Test
    void aCommitMayBeCheckedOutByItself() throws IOException {
        write(".git/HEAD", TWO + "\n");

        assertThat(Checkout.commitOf(jar)).contains(TWO);
    }

    @Test
    void aBranchMayBePacked() throws IOException {
        write(".git/HEAD", "ref: refs/heads/main\n");
        write(".git/packed-refs", "# pack-refs\n" + ONE + " refs/heads/other/main\n" + TWO + " refs/heads/main\n");

        assertThat(Checkout.commitOf(jar)).contains(TWO);
    }

    @Test
    void aFurtherWorkingTreeSharesItsBranches() throws IOException {
        write(".git", "gitdir: elsewhere/worktrees/two\n");
        write("elsewhere/worktrees/two/HEAD", "ref: refs/heads/two\n");
        write("elsewhere/worktrees/two/commondir", "../..\n");
        write("elsewhere/refs/heads/two", TWO + "\n");

        assertThat(Checkout.commitOf(jar)).contains(TWO);
    }

    @Test
    void withoutACheckoutThereIsNoCommit() throws IOException {
        assertThat(Checkout.commitOf(jar)).isEmpty();
        assertThat(Checkout.commitOf(Path.of("/"))).isEmpty();
        write(".git/HEAD", "ref: refs/heads/new\n");
        assertThat(Checkout.commitOf(jar)).isEmpty();
        write(".git/HEAD", "no commit\n");
        assertThat(Checkout.commitOf(jar)).isEmpty();
        Files.delete(root.resolve(".git/HEAD"));
        assertThat(Checkout.commitOf(jar)).isEmpty();
    }

    @Test
    void aJarThatLiesInAnotherProjectHasNone() throws IOException {
        write(".git/HEAD", ONE + "\n");
        Files.delete(root.resolve("pom.xml"));

        assertThat(Checkout.commitOf(jar)).isEmpty();
    }

    private void write(String place, String text) throws IOException {
        Path file = root.resolve(place);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
