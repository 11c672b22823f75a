package org.concordsim.observation.funnel.decision;

/** A class of buying groups by the number of their members. */
enum GroupSize {
    ONE("1", "1 person", 1),
    TWO("2", "2 people", 2),
    FEW("3to5", "3 to 5 people", 5),
    MANY("6plus", "6 people or more", Integer.MAX_VALUE);

    private final String label;
    private final String people;
    private final int most;

    GroupSize(String label, String people, int most) {
        this.label = label;
        this.people = people;
        this.most = most;
    }

    /** Returns the class of a number of members. */
    static GroupSize of(int members) {
        for (GroupSize size : values()) {
            if (members <= size.most) {
                return size;
            }
        }
        return MANY;
    }

    /** Returns the class as it stands in names of measures. */
    String label() {
        return label;
    }

    /** Returns the class in words. */
    String people() {
        return people;
    }
}
