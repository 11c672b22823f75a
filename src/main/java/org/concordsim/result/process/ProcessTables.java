package org.concordsim.result.process;

import java.util.List;
import org.concordsim.result.table.Column;
import org.concordsim.result.table.Table;

/** The tables of the process analysis. */
public final class ProcessTables {
    private static final Column SCENARIO = text("scenario", "Name of the scenario.");
    private static final Column MODEL = text("model", "Name of the organizing model, in place from the start.");
    private static final Column REPLICATION = count("replication", "Number of the replication, from 0.");
    private static final Column SEGMENT = text("segment", "all, small, mid or enterprise.");
    private static final Column JOURNEY = text("journey", "Name of the journey, as in the event log.");
    private static final Column STORY =
            text("story", "Why it is told: customer, largest-gap, lost-in-hand-off or price-dispute.");

    /** One row per log. */
    public static final Table<LogRow> LOGS = new Table<>(
            "logs.csv",
            "How long the log of journeys is under each model.",
            List.of(
                    SCENARIO,
                    MODEL,
                    REPLICATION,
                    count("entries", "Number of events in the log, warm-up included."),
                    count("under_way", "Number of journeys that were under way at the end.")),
            LogRow.class);

    /** The hand-off network: one row per model, segment, pair of parties and occasion. */
    public static final Table<HandOffRow> HANDOFFS = new Table<>(
            "handoffs.csv",
            "Who passes customers' journeys to whom, how often and after what wait; journeys begun after warm-up.",
            List.of(
                    SCENARIO,
                    MODEL,
                    REPLICATION,
                    SEGMENT,
                    text("from", "Who had the journey: customer, marketing or sales."),
                    text("to", "Who takes it on: customer, marketing or sales."),
                    text("occasion", "inquiry, lead, returned, colleague, price request or proposal."),
                    count("count", "Number of times."),
                    number("per_journey", "Number of times over the journeys and visits with a lead."),
                    number("mean_wait_days", "Mean time until the taker acted, where it did, working days."),
                    number("late_share", "Share of those that took longer than one working day."),
                    number("never_share", "Share in which the taker never acted."),
                    number("mean_items_lost", "Mean number of items that the next one could not see.")),
            HandOffRow.class);

    /** One row per model, segment and stage. */
    public static final Table<StageRow> STAGES = new Table<>(
            "stages.csv",
            "Time, waiting and rework by stage of customers' journeys; journeys that began after warm-up and ended.",
            List.of(
                    SCENARIO,
                    MODEL,
                    REPLICATION,
                    SEGMENT,
                    text("stage", "search, scoring, follow-up, discovery, meetings or decision."),
                    count("entered", "Journeys that entered the stage."),
                    number("ended_here", "Share of them that ended in it without a purchase."),
                    number("mean_days", "Mean time in the stage, working days."),
                    number("mean_wait_days", "Mean time in it in which the customer waited on the firm, working days."),
                    number("repeated_questions", "Mean number of questions answered for the second time."),
                    number("repeated_pitches", "Mean number of pitches heard again."),
                    number("rework_hours", "Mean hours of the customer's side that repetition took.")),
            StageRow.class);

    /** One row per model, segment and rule. */
    public static final Table<ConformanceRow> CONFORMANCE = new Table<>(
            "conformance.csv",
            "How often rules were kept: the agreed follow-up of a lead, and the path that the customer wanted.",
            List.of(
                    SCENARIO,
                    MODEL,
                    REPLICATION,
                    SEGMENT,
                    text(
                            "rule",
                            "followUp: a tracked lead is worked by its due day; followUpUntracked: any other lead is"
                                    + " worked within 30 calendar days; noForcedGate, promptReply, noEarlyCall, noHardSell: the firm"
                                    + " stays on the customer's path in a journey with contact."),
                    count("cases", "Times the rule applied and was decided."),
                    count("kept", "Times it was kept."),
                    count("late", "Times the step came late."),
                    count("never", "Times the step never came."),
                    number("kept_share", "Share kept."),
                    number("mean_days", "Mean time until the step came, working days.")),
            ConformanceRow.class);

    /** One row per story and model. */
    public static final Table<StoryRow> STORIES = new Table<>(
            "stories.csv",
            "Journeys worth telling, in brief: the same customer with the same need under each organizing model.",
            List.of(
                    SCENARIO,
                    STORY,
                    text("title", "The story in one line."),
                    new Column("told", "boolean", "Whether the story is about this model."),
                    MODEL,
                    REPLICATION,
                    JOURNEY,
                    count("customer", "Number of the customer."),
                    text("segment", "small, mid or enterprise."),
                    number("start_day", "Day of the need, working days since the start."),
                    text("outcome", "How it ended, or open, or no journey."),
                    number("days", "Time from the need to the end, working days."),
                    number("waited_days", "Time the customer waited on the firm, working days."),
                    count("repeated_questions", "Questions answered for the second time."),
                    count("repeated_pitches", "Pitches heard again."),
                    count("hand_offs", "Changes of the person who deals with the customer."),
                    number("price_ratio", "Price named last, ratio to list."),
                    number("effort_hours", "Hours of the customer's side."),
                    text("summary", "The journey in a few sentences.")),
            StoryRow.class);

    /** One row per step of a journey that is told. */
    public static final Table<StepRow> STEPS = new Table<>(
            "journeys.csv",
            "The steps of the journeys in stories.csv.",
            List.of(
                    SCENARIO,
                    STORY,
                    MODEL,
                    JOURNEY,
                    count("step", "Number of the step, from 1."),
                    number("day", "Day on which it ended, working days since the start."),
                    number("since_need", "The same since the need, working days."),
                    number("lasted_days", "Length of a wait, else 0; working days."),
                    text("lane", "customer, marketing or sales."),
                    text("actor", "Who acted."),
                    text("kind", "need, contact, work, hand-off, wait, rework, price, trouble or end."),
                    text("text", "What happened, in a sentence.")),
            StepRow.class);

    private ProcessTables() {}

    /** Returns all tables in the order in which a reader meets them. */
    public static List<Table<?>> all() {
        return List.of(LOGS, HANDOFFS, STAGES, CONFORMANCE, STORIES, STEPS);
    }

    private static Column text(String name, String description) {
        return new Column(name, "string", description);
    }

    private static Column count(String name, String description) {
        return new Column(name, "integer", description);
    }

    private static Column number(String name, String description) {
        return new Column(name, "number", description);
    }
}
