package org.concordsim.statistics.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.concordsim.statistics.SplitMix;
import org.junit.jupiter.api.Test;

class ClassificationTreeTest {
    private static final List<String> MODELS = List.of("Undefined", "Defined", "Integrated");

    @Test
    void recoversAPlantedRule() {
        Cases cases = PrimTest.cases(600, 1);
        int[] classOf = new int[600];
        Arrays.setAll(classOf, row -> planted(cases.value(0, row), (int) cases.value(3, row)));

        ClassificationTree tree = ClassificationTree.grow(cases, classOf, MODELS, TreeOptions.standard(600));

        assertThat(tree.leaves()).hasSize(3);
        assertThat(tree.accuracy()).isEqualTo(1);
        for (double x : new double[] {0.1, 0.35, 0.45, 0.9}) {
            for (int pay = 0; pay < 3; pay++) {
                assertThat(tree.leaf(x, 0.5, 0.5, pay).majority()).isEqualTo(planted(x, pay));
            }
        }
        assertThat(tree.words())
                .anyMatch(rule -> rule.matches("If x at most 0\\.(39|4).*: Undefined 100 % of \\d+ cases\\."))
                .anyMatch(
                        rule -> rule.matches("If x at least .* and pay is salary or commission: Integrated 100 % .*"));
    }

    @Test
    void saysOneClassWhereClassesAreChance() {
        SplitMix chance = new SplitMix(2);
        Cases cases = PrimTest.cases(600, 3);
        int[] classOf = new int[600];
        Arrays.setAll(classOf, row -> chance.next(3));

        ClassificationTree tree = ClassificationTree.grow(cases, classOf, MODELS, TreeOptions.standard(600));

        assertThat(tree.leaves()).hasSize(1);
        assertThat(tree.words().get(0)).startsWith("Everywhere: ").endsWith(" of 600 cases.");
    }

    @Test
    void asksNoMoreThanItsDepthAndKeepsLeavesLarge() {
        Cases cases = PrimTest.cases(400, 4);
        int[] classOf = new int[400];
        Arrays.setAll(classOf, row -> (int) (cases.value(0, row) * 16) % 2);

        ClassificationTree tree =
                ClassificationTree.grow(cases, classOf, List.of("odd", "even"), new TreeOptions(2, 30, 0));

        assertThat(tree.leaves()).hasSizeBetween(2, 4).allMatch(leaf -> leaf.cases() >= 30);
        assertThat(tree.leaves().stream().mapToInt(TreeLeaf::cases).sum()).isEqualTo(400);
    }

    /** The split takes all of the impurity of 10 - (36 + 16) / 10 = 4.8, so a price below all of it is worth paying. */
    @Test
    void prunesALeafThatIsNotWorthItsPrice() {
        Cases cases = new Cases(List.of(Column.numeric("x", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9)));
        int[] classOf = {0, 0, 0, 0, 0, 0, 1, 1, 1, 1};

        assertThat(ClassificationTree.grow(cases, classOf, MODELS, new TreeOptions(1, 1, 0.99))
                        .leaves())
                .hasSize(2);
        assertThat(ClassificationTree.grow(cases, classOf, MODELS, new TreeOptions(1, 1, 1))
                        .leaves())
                .hasSize(1);
        assertThat(Splitter.impurity(new int[] {6, 4})).isCloseTo(4.8, within(1e-12));
    }

    @Test
    void namesTheClassesOfALeafFromTheMostFrequentOn() {
        Cases cases = new Cases(List.of(Column.numeric("x", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9)));
        int[] classOf = {0, 2, 2, 1, 2, 2, 1, 2, 1, 2};

        ClassificationTree tree = ClassificationTree.grow(cases, classOf, MODELS, new TreeOptions(1, 1, 1));

        assertThat(tree.words())
                .containsExactly("Everywhere: Integrated 60 %, Defined 30 %, Undefined 10 % of 10 cases.");
        assertThat(tree.accuracy()).isEqualTo(0.6);
        assertThat(tree.leaf(3).majority()).isEqualTo(2);
    }

    @Test
    void asksTwiceAboutAFactorInOneRange() {
        Cases cases = new Cases(List.of(Column.numeric("x", 1, 2, 3, 4, 5, 6, 7, 8, 9)));
        int[] classOf = {0, 0, 0, 1, 1, 1, 2, 2, 2};

        ClassificationTree tree = ClassificationTree.grow(cases, classOf, MODELS, new TreeOptions(2, 1, 0.01));

        assertThat(tree.words())
                .containsExactly(
                        "If x at most 3.5: Undefined 100 % of 3 cases.",
                        "If x from 3.5 to 6.5: Defined 100 % of 3 cases.",
                        "If x at least 6.5: Integrated 100 % of 3 cases.");
    }

    @Test
    void asksTwiceAboutLevelsInOneSet() {
        Cases cases = new Cases(List.of(Column.categorical("pay", List.of("a", "b", "c"), 0, 0, 0, 1, 1, 1, 2, 2, 2)));
        int[] classOf = {0, 0, 0, 1, 1, 1, 2, 2, 2};

        ClassificationTree tree = ClassificationTree.grow(cases, classOf, MODELS, new TreeOptions(2, 1, 0.01));

        assertThat(tree.words())
                .containsExactlyInAnyOrder(
                        "If pay is a: Undefined 100 % of 3 cases.",
                        "If pay is b: Defined 100 % of 3 cases.", "If pay is c: Integrated 100 % of 3 cases.");
    }

    /** One case of class 1 in ten: a leaf of one case would be pure, one of two is not allowed to be smaller. */
    @Test
    void splitsOnlyIntoLeavesThatAreLargeEnough() {
        Cases cases = new Cases(List.of(Column.numeric("x", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9)));
        int[] classOf = {0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

        assertThat(sizes(cases, classOf, 1)).containsExactly(9, 1);
        assertThat(sizes(cases, classOf, 2)).containsExactly(8, 2);
        assertThat(sizes(cases, classOf, 5)).containsExactly(5, 5);
        assertThat(sizes(cases, classOf, 6)).containsExactly(10);
    }

    private static List<Integer> sizes(Cases cases, int[] classOf, int minimumLeaf) {
        return ClassificationTree.grow(cases, classOf, MODELS, new TreeOptions(1, minimumLeaf, 0)).leaves().stream()
                .map(TreeLeaf::cases)
                .toList();
    }

    @Test
    void refusesAClassThatHasNoName() {
        Cases cases = PrimTest.cases(3, 5);

        assertThatThrownBy(() -> ClassificationTree.grow(cases, new int[] {0, 1, 3}, MODELS, TreeOptions.standard(3)))
                .hasMessageContaining("class must lie in [0.0, 2.0]");
        assertThatThrownBy(() -> ClassificationTree.grow(cases, new int[2], MODELS, TreeOptions.standard(3)))
                .hasMessageContaining("Maybe a run is missing?");
    }

    private static int planted(double x, int pay) {
        return x < 0.4 ? 0 : pay == 1 ? 1 : 2;
    }
}
