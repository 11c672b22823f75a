package org.concordsim.observation.diagnostic;

import java.util.List;
import java.util.stream.Stream;

/** The items about what both functions do together. */
final class TogetherItems {
    private TogetherItems() {}

    /** Returns the items. */
    static List<Item> of(Evidence evidence) {
        return Stream.of(planning(evidence), learning(evidence))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Item> planning(Evidence evidence) {
        return List.of(
                new Item(
                        4,
                        "Sales takes part in the marketing plan",
                        "hours of joint planning per person and week",
                        new Scale(0, 1),
                        () -> evidence.time().perWeek(evidence.meetings().planningHours())),
                new Item(
                        8,
                        "Heads confer on what lies ahead",
                        "joint meetings a quarter, each counted with its part that is not dispute",
                        new Scale(0, 3),
                        evidence.meetings()::upstreamMeetings),
                new Item(
                        10,
                        "Little meeting time goes into disputes",
                        "part of the time that both spend together, in meetings, joint work and disputes, that is not dispute",
                        new Scale(0.5, 1),
                        evidence.meetings()::peacefulShare),
                new Item(
                        11,
                        "Planning for the years ahead is joint",
                        "Sales' voice in product concepts",
                        Scale.SHARE,
                        evidence.meetings()::conceptVoice));
    }

    private static List<Item> learning(Evidence evidence) {
        return List.of(
                new Item(
                        19,
                        "Both are trained together",
                        "hours of joint training per person and year",
                        new Scale(0, 16),
                        () -> evidence.time().perYear(evidence.help().trainingHours())),
                new Item(
                        20,
                        "Each presents the other's plans",
                        "hours of joint work on content per person and week",
                        new Scale(0, 1),
                        () -> evidence.time().perWeek(evidence.meetings().contentHours())));
    }
}
